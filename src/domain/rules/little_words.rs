//! Articles and words for "and".

use std::{collections::HashMap, sync::LazyLock};

use crate::domain::{
    country::Country,
    fold::fold,
    rules::validity::{Validity, entries},
};

pub(super) const ARTICLE_LINES: &str = include_str!("articles.txt");
pub(super) const CONJUNCTION_LINES: &str = include_str!("conjunctions.txt");

type Words = HashMap<String, Vec<Validity>>;

static ARTICLES: LazyLock<Words> = LazyLock::new(|| read(ARTICLE_LINES));
static CONJUNCTIONS: LazyLock<Words> = LazyLock::new(|| read(CONJUNCTION_LINES));

fn read(list: &'static str) -> Words {
    let mut words = Words::new();
    for line in entries(list) {
        let mut fields = line.split_whitespace();
        let Some(validity) = fields.next().and_then(Validity::parse) else {
            continue;
        };
        for word in fields {
            words.entry(fold(word)).or_default().push(validity.clone());
        }
    }
    words
}

fn has(words: &Words, word: &str, country: Option<Country>) -> bool {
    words
        .get(word)
        .is_some_and(|found| found.iter().any(|validity| validity.holds(country)))
}

/// Whether a folded word is an article where the organisation is at home.
pub fn is_article(word: &str, country: Option<Country>) -> bool {
    has(&ARTICLES, word, country)
}

/// Whether what stands before an apostrophe is an article: the `l` of "l'ouverture".
pub fn is_elided_article(word: &str, country: Option<Country>) -> bool {
    has(&ARTICLES, &format!("{word}'"), country)
}

pub fn is_conjunction(word: &str, country: Option<Country>) -> bool {
    has(&CONJUNCTIONS, word, country)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str) -> Option<Country> {
        Country::parse(code).ok()
    }

    #[test]
    fn a_word_is_an_article_only_where_its_language_is_spoken() {
        assert!(is_article("the", None) && is_article("die", country("AT")));
        assert!(!is_article("die", country("US")) && !is_article("l", country("FR")));
        assert!(is_elided_article("l", None) && !is_elided_article("d", country("FR")));
        assert!(is_article("het", country("NL")) && !is_article("het", country("GB")));
        assert!(is_conjunction("en", country("NL")) && !is_conjunction("en", country("BE")));
        assert!(is_conjunction("și", country("RO")) || is_conjunction("si", country("RO")));
    }

    #[test]
    fn every_line_is_well_formed() {
        for (list, read) in [
            (ARTICLE_LINES, &ARTICLES),
            (CONJUNCTION_LINES, &CONJUNCTIONS),
        ] {
            for line in entries(list) {
                let mut fields = line.split_whitespace();
                assert!(fields.next().and_then(Validity::parse).is_some(), "{line}");
                let mut words = 0;
                for word in fields {
                    assert!(read.contains_key(&fold(word)), "{line}");
                    words += 1;
                }
                assert!(words > 0, "{line}");
            }
        }
    }
}
