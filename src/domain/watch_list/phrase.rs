//! A name cut into the pieces by which it is looked up.
use crate::domain::characters::{category, is_letter_or_digit, is_mark, script};
use crate::domain::compounds::{Compound, compounds, is_apostrophe, is_spaceless};
use crate::domain::fold::fold;
use icu_properties::props::{GeneralCategory, Script};
use std::ops::Range;

/// Left out where a list's entry begins with them.
const ARTICLES: [&str; 12] = [
    "the", "la", "le", "les", "l", "der", "die", "das", "el", "los", "las", "o",
];

/// Folded words; in scripts without spaces every character is one, because nobody can say where a word ends there.
/// "and" is left out, since `&` is, and British and American spellings are one.
#[derive(Debug, Clone, Default)]
pub(super) struct Phrase {
    key: String,
    tokens: Vec<Token>,
}

#[derive(Debug, Clone)]
struct Token {
    bytes: Range<usize>,
    /// Written in capitals, as acronyms are.
    capital: bool,
}

impl Phrase {
    pub fn of(text: &str) -> Self {
        let mut phrase = Self::default();
        for piece in text.split(|c| !is_in_piece(c)) {
            let capital =
                piece.chars().any(char::is_uppercase) && !piece.chars().any(char::is_lowercase);
            if piece.is_ascii() && piece.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                phrase.add(&piece.to_ascii_lowercase(), capital);
                continue;
            }
            for compound in compounds(&fold(piece)) {
                for word in words_of(&compound) {
                    phrase.add(&word, capital);
                }
            }
        }
        phrase
    }

    fn add(&mut self, word: &str, capital: bool) {
        if word.starts_with(is_spaceless) {
            for c in word.chars() {
                if !is_mark(c) || self.tokens.is_empty() {
                    self.push(c.encode_utf8(&mut [0; 4]), false);
                } else if let Some(last) = self.tokens.last_mut() {
                    self.key.push(c);
                    last.bytes.end = self.key.len();
                }
            }
        } else if !word.is_empty() && word != "and" {
            self.push(&one_spelling(word), capital);
        }
    }

    fn push(&mut self, word: &str, capital: bool) {
        if !self.key.is_empty() {
            self.key.push(' ');
        }
        let start = self.key.len();
        self.key.push_str(word);
        self.tokens.push(Token {
            bytes: start..self.key.len(),
            capital,
        });
    }

    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    pub fn is_capital(&self, place: usize) -> bool {
        self.tokens[place].capital
    }

    /// The text of a range of tokens that is not empty.
    pub fn text(&self, range: &Range<usize>) -> &str {
        &self.key[self.tokens[range.start].bytes.start..self.tokens[range.end - 1].bytes.end]
    }

    pub fn token(&self, place: usize) -> &str {
        &self.key[self.tokens[place].bytes.clone()]
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|place| self.token(place))
    }

    pub fn is_spaceless(&self, place: usize) -> bool {
        self.token(place).starts_with(is_spaceless)
    }

    pub fn is_latin(&self, place: usize) -> bool {
        let first = self.token(place).chars().next();
        first.is_some_and(|c| c.is_ascii() || script(c) == Script::Latin)
    }

    /// All of it but an article at the beginning.
    pub fn after_article(&self) -> Range<usize> {
        let start = usize::from(self.len() > 1 && ARTICLES.contains(&self.token(0)));
        start..self.len()
    }
}

/// What is invisible belongs to the word it stands in; folding drops it.
fn is_in_piece(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || c == '.'
        || is_apostrophe(c)
        || (!c.is_ascii()
            && (is_letter_or_digit(c) || is_mark(c) || category(c) == GeneralCategory::Format))
}

/// "U.S." is one word, "l'Irlande" two, "women's" one.
fn words_of(compound: &Compound<'_>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before: Option<(&str, char)> = None;
    for (place, part) in compound.parts.iter().copied().enumerate() {
        let is_short = |text: &str| text.chars().count() == 1;
        let joins = before.is_some_and(|(previous, joint)| {
            if is_apostrophe(joint) {
                !is_short(previous)
            } else {
                joint == '.' && is_short(previous) && is_short(part)
            }
        });
        match words.last_mut().filter(|_| joins) {
            Some(word) => word.push_str(part),
            None => words.push(part.to_owned()),
        }
        before = compound.joints.get(place).map(|&joint| (part, joint));
    }
    words
}

fn one_spelling(word: &str) -> String {
    let british = match word {
        "programme" => "program",
        "programmes" => "programs",
        "labor" => "labour",
        "center" => "centre",
        "centers" => "centres",
        "defense" => "defence",
        _ => return word.replace("ization", "isation"),
    };
    british.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_into_folded_words() {
        for (name, key) in [
            ("The Government of France", "the government of france"),
            ("Côte d’Ivoire", "cote d ivoire"),
            ("Women's Aid", "womens aid"),
            ("U.S. Department", "us department"),
            ("Guinea-Bissau", "guinea bissau"),
            ("Antigua & Barbuda", "antigua barbuda"),
            ("Antigua and Barbuda", "antigua barbuda"),
            ("World Health Organization", "world health organisation"),
            ("日本国政府", "日 本 国 政 府"),
            ("UN女性", "un 女 性"),
            ("می\u{200C}خواهم", "ميخواهم"),
            ("…", ""),
        ] {
            assert_eq!(Phrase::of(name).key, key, "{name}");
        }
    }

    #[test]
    fn capitals_are_remembered() {
        let capitals = |name: &str| -> Vec<bool> {
            Phrase::of(name)
                .tokens
                .iter()
                .map(|token| token.capital)
                .collect()
        };
        assert_eq!(capitals("WHO who U.N."), [true, false, true]);
        assert_eq!(
            capitals("UN-Habitat 7 ООН 联"),
            [true, false, false, true, false]
        );
    }

    #[test]
    fn nothing_panics_on_marks_without_letters() {
        for name in ["\u{E31}", "\u{301}", "ก\u{E31}", "'", ".", "\u{200D}"] {
            let phrase = Phrase::of(name);
            assert_eq!(phrase.after_article().end, phrase.len());
        }
    }
}
