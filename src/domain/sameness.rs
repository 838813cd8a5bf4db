//! The key under which two names are one organisation.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::domain::{
    compounds::{Compound, compounds, is_apostrophe},
    fold::fold,
};

/// Raise it whenever [`organisation_key`] gives another key for the same name: stored keys must then be made again.
pub const KEY_VERSION: i32 = 1;

const CONJUNCTIONS: [&str; 3] = ["and", "et", "und"];
const ARTICLES: [&str; 10] = [
    "the", "la", "le", "les", "der", "die", "das", "el", "los", "las",
];

/// The folded words with single spaces between them, without "and" and without a leading article. Punctuation, hyphens
/// and `&` only divide words; an apostrophe divides nothing ("Women's" is "Womens"), nor do the dots of "U.S.". Legal
/// forms count: they tell some organisations apart. Never empty for a name that has a letter or digit, and the key of a
/// key is itself.
pub fn organisation_key(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<Word> = compounds(&folded).iter().flat_map(words_of).collect();
    if words.is_empty() {
        return spaced(
            &ComposingNormalizerBorrowed::new_nfkc()
                .normalize(name)
                .to_lowercase(),
        );
    }
    let is_conjunction = |word: &Word| CONJUNCTIONS.contains(&word.text.as_str());
    if !words.iter().all(is_conjunction) {
        words.retain(|word| !is_conjunction(word));
    }
    let mut start = 0;
    while start < words.len() {
        if let Some(whole) = words[start].after_elision.take() {
            words[start].text = whole;
        } else if start + 1 < words.len() && is_small(&words[start].text) {
            start += 1;
        } else {
            break;
        }
    }
    let texts: Vec<&str> = words[start..]
        .iter()
        .map(|word| word.text.as_str())
        .collect();
    // What an apostrophe kept apart can compose once it is gone.
    fold(&texts.join(" "))
}

/// "L'and" leaves a conjunction at the beginning.
fn is_small(word: &str) -> bool {
    ARTICLES.contains(&word) || CONJUNCTIONS.contains(&word)
}

struct Word {
    text: String,
    /// What is left of "l'ouverture" without the article.
    after_elision: Option<String>,
}

fn words_of(compound: &Compound<'_>) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut before: Option<(&str, char)> = None;
    for (place, part) in compound.parts.iter().copied().enumerate() {
        match (before, words.last_mut()) {
            (Some((previous, joint)), Some(word))
                if is_apostrophe(joint) || is_initials(previous, joint, part) =>
            {
                word.text.push_str(part);
                match &mut word.after_elision {
                    Some(whole) => whole.push_str(part),
                    None if is_apostrophe(joint)
                        && word.text.len() == 1 + part.len()
                        && previous == "l" =>
                    {
                        word.after_elision = Some(part.to_owned());
                    }
                    None => {}
                }
            }
            _ => words.push(Word {
                text: part.to_owned(),
                after_elision: None,
            }),
        }
        before = compound.joints.get(place).map(|&joint| (part, joint));
    }
    words
}

/// "U.S." and "US" are one, "St.Mary" and "St Mary" as well.
fn is_initials(previous: &str, joint: char, part: &str) -> bool {
    joint == '.' && previous.chars().count() == 1 && part.chars().count() == 1
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::name::Name;
    use proptest::prelude::*;

    #[test]
    fn spellings_of_one_name_share_a_key() {
        for (one, other) in [
            ("The Humanist Association", "humanist  association"),
            ("Smith & Sons", "Smith and Sons"),
            ("Smith + Sons", "Smith Sons"),
            ("Médecins Sans Frontières", "MEDECINS-SANS-FRONTIERES"),
            ("L’Ouverture", "Ouverture"),
            ("Women’s Aid", "Womens Aid"),
            ("U.S. Humanists", "US Humanists"),
            ("St.Mary", "St. Mary"),
            ("Die Straße", "STRASSE"),
            ("“Élan”!", "Elan"),
            ("\u{200E}Foo\u{AD}bar", "foobar"),
        ] {
            assert_eq!(
                organisation_key(one),
                organisation_key(other),
                "{one} {other}"
            );
        }
    }

    #[test]
    fn other_names_have_other_keys() {
        for (one, other) in [
            ("Humanist Association", "Humanist Society"),
            ("Humanist Society Ltd", "Humanist Society"),
            ("The", "And"),
            ("The The", "Band"),
            ("☮", "☯"),
            ("Й", "И"),
            ("Lola", "Ola"),
        ] {
            assert_ne!(
                organisation_key(one),
                organisation_key(other),
                "{one} {other}"
            );
        }
    }

    #[test]
    fn something_always_remains() {
        for (name, key) in [
            ("The", "the"),
            ("The The", "the"),
            ("And", "and"),
            ("The and", "the"),
            ("L'L", "l"),
            ("☮ ☯", "☮ ☯"),
            ("ـ", "ـ"),
        ] {
            assert_eq!(organisation_key(name), key);
        }
    }

    proptest! {
        #[test]
        fn the_key_of_a_key_is_itself(text in "\\PC{0,30}", common in "(the|la|l'|L’|and|&|et|x|Y|ᄀ|ᅡ|.|-| ){0,8}") {
            for text in [text, common] {
                let key = organisation_key(&text);
                prop_assert_eq!(organisation_key(&key), key);
            }
        }

        #[test]
        fn case_does_not_matter(text in "[a-zA-ZäßœéñΑ-Ωα-ωА-Яа-яԱ-Ֆ '&-]{0,30}") {
            let key = organisation_key(&text);
            prop_assert_eq!(organisation_key(&text.to_uppercase()), key.clone());
            prop_assert_eq!(organisation_key(&text.to_lowercase()), key);
        }

        #[test]
        fn every_name_has_a_key(text in "\\PC{1,20}") {
            if let Ok(name) = Name::parse(&text, 200) {
                prop_assert!(!organisation_key(name.as_str()).is_empty());
            }
        }
    }
}
