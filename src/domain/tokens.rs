//! The words of a folded name as its sameness key counts them: initials and what an apostrophe divides are one word.

use icu_properties::props::Script;

use crate::domain::{
    characters::script,
    compounds::{Compound, compounds, is_apostrophe, is_spaceless},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    /// Bytes before the first apostrophe that was left out: 1 in `louverture`.
    pub apostrophe: Option<usize>,
}

/// Punctuation, hyphens and `&` only divide words; an apostrophe divides nothing ("Women's" is "Womens"), nor do the
/// dots of "U.S.", while "St.Mary" is "St Mary".
pub fn tokens(folded: &str) -> Vec<Token> {
    compounds(folded).iter().flat_map(tokens_of).collect()
}

fn tokens_of(compound: &Compound<'_>) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut before: Option<(&str, char)> = None;
    for (place, part) in compound.parts.iter().copied().enumerate() {
        match (before, tokens.last_mut()) {
            (Some((previous, joint)), Some(token))
                if is_apostrophe(joint)
                    || is_initials(previous, joint, part)
                    || is_long_l(previous, joint, part)
                    || is_hebrew_acronym(joint, part) =>
            {
                if is_apostrophe(joint) {
                    token.apostrophe.get_or_insert(token.text.len());
                }
                token.text.push_str(part);
            }
            _ => tokens.push(Token {
                text: part.to_owned(),
                apostrophe: None,
            }),
        }
        before = compound.joints.get(place).map(|&joint| (part, joint));
    }
    tokens
}

fn is_initials(previous: &str, joint: char, part: &str) -> bool {
    joint == '.' && previous.chars().count() == 1 && part.chars().count() == 1
}

/// The Catalan "l·l".
fn is_long_l(previous: &str, joint: char, part: &str) -> bool {
    joint == '·' && previous.ends_with('l') && part.starts_with('l')
}

/// Two strokes before the last letter.
fn is_hebrew_acronym(joint: char, part: &str) -> bool {
    matches!(joint, '״' | '"')
        && part.chars().count() == 1
        && part.chars().all(|c| script(c) == Script::Hebrew)
}

/// Whether it is more than one letter, or one of a script where a single sign can be a word.
pub fn is_whole_word(text: &str) -> bool {
    text.chars().count() > 1 || text.chars().any(is_spaceless)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_cut_where_a_reader_cuts_them() {
        for (folded, expected) in [
            ("u.s. humanists", vec!["us", "humanists"]),
            ("st.mary", vec!["st", "mary"]),
            ("women’s co-op", vec!["womens", "co", "op"]),
            ("at&t", vec!["at", "t"]),
            ("ע\"ר צה״ל", vec!["ער", "צהל"]),
            ("col·lectiu", vec!["collectiu"]),
            ("s.à r.l.", vec!["sà", "rl"]),
            ("npo法人", vec!["npo", "法人"]),
        ] {
            let found: Vec<String> = tokens(folded).into_iter().map(|token| token.text).collect();
            assert_eq!(found, expected, "{folded}");
        }
        assert_eq!(tokens("l'ouverture")[0].apostrophe, Some(1));
        assert_eq!(tokens("ouverture")[0].apostrophe, None);
    }
}
