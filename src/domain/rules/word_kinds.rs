//! What a word of an organisation's name is worth when two names are compared.

use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

use crate::domain::{
    fold::fold,
    rules::{letters::respelt, validity::entries},
};

pub(super) const SMALL: &str = include_str!("small_words.txt");
pub(super) const KINDS: &str = include_str!("word_kinds.txt");

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KnownKind {
    /// What kind of body it is: association, institute, international.
    Form,
    /// What it is about or whom it is for: human, rights, women.
    Topic,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownWord {
    pub kind: KnownKind,
    /// One for all its spellings: "association" for "assoc".
    pub word: String,
}

static SMALL_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    entries(SMALL)
        .flat_map(str::split_whitespace)
        .map(|word| respelt(&fold(word), None))
        .collect()
});

static KNOWN: LazyLock<HashMap<String, KnownWord>> = LazyLock::new(|| {
    let mut known = HashMap::new();
    for (kind, spellings) in entries(KINDS).filter_map(read) {
        let Some(word) = spellings.first().cloned() else {
            continue;
        };
        for spelling in spellings {
            let word = word.clone();
            known.entry(spelling).or_insert(KnownWord { kind, word });
        }
    }
    known
});

/// Nothing if the line is wrong, which a test looks for.
fn read(line: &str) -> Option<(KnownKind, Vec<String>)> {
    let (kind, words) = line.split_once(' ')?;
    let kind = match kind {
        "form" => KnownKind::Form,
        "topic" => KnownKind::Topic,
        _ => return None,
    };
    let spellings = words
        .split([':', ' '])
        .filter(|word| !word.is_empty())
        .map(|word| respelt(&fold(word), None))
        .collect();
    Some((kind, spellings))
}

/// Whether a folded word is one of those that tell no organisations apart.
pub fn is_small(word: &str) -> bool {
    SMALL_WORDS.contains(word)
}

pub fn known(word: &str) -> Option<&'static KnownWord> {
    KNOWN.get(word)
}

/// The longest known word that a run of a script without spaces ends with, more standing before it, and the bytes before.
pub fn known_after(run: &str) -> Option<(usize, &'static KnownWord)> {
    run.char_indices()
        .skip(1)
        .find_map(|(start, _)| Some((start, known(&run[start..])?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_read_as_their_words() {
        for (word, read_as) in [
            ("assoc", "association"),
            ("organization", "organisation"),
            ("intl", "international"),
            ("women", "woman"),
        ] {
            assert_eq!(known(word).map(|found| found.word.as_str()), Some(read_as));
        }
        assert_eq!(known("greenpeace"), None);
        assert!(is_small("of") && is_small("für".replace('ü', "u").as_str()));
    }

    #[test]
    fn every_line_is_well_formed_and_every_spelling_is_of_one_word() {
        let mut seen = HashSet::new();
        for line in entries(KINDS) {
            let (_, spellings) = read(line).expect(line);
            assert!(!spellings.is_empty(), "{line}");
            for spelling in spellings {
                assert!(seen.insert(spelling.clone()), "{spelling} stands twice");
            }
        }
    }
}
