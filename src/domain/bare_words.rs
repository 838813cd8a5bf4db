//! The words of a name without what comes and goes: words for "and", leading articles, legal forms.

use crate::domain::{
    country::Country,
    rules::{
        legal_forms::{Side, take_off, without_bracketed},
        little_words::{is_article, is_conjunction, is_elided_article},
        word_kinds::is_small,
    },
    tokens::{Token, is_whole_word, tokens},
};

/// Of a folded name, as the country's languages and laws have them. None are left only if there were none.
pub fn bare_words(folded: &str, country: Option<Country>) -> Vec<Token> {
    let mut words = tokens(without_bracketed(folded, country));
    undress(&mut words, country);
    without_own_acronym(folded, country).unwrap_or(words)
}

fn undress(words: &mut Vec<Token>, country: Option<Country>) {
    loop {
        drop_conjunctions(words, country);
        let changed = drop_article(words, country)
            || take_off(words, Side::End, country)
            || take_off(words, Side::Start, country);
        if !changed {
            break;
        }
    }
}

/// The other words of a name that has its own initials in brackets, which say nothing more: "Humanist Society (HS)".
fn without_own_acronym(folded: &str, country: Option<Country>) -> Option<Vec<Token>> {
    let (before, rest) = folded.split_once('(')?;
    let (inside, after) = rest.split_once(')')?;
    let [acronym] = tokens(inside).try_into().ok()?;
    let outside = format!("{before} {after}");
    let all = tokens(&outside);
    let mut words = tokens(without_bracketed(&outside, country));
    undress(&mut words, country);
    let initials = |words: &[Token], count_small: bool| -> String {
        words
            .iter()
            .filter(|word| count_small || !is_small(&word.text))
            .filter_map(|word| word.text.chars().next())
            .collect()
    };
    let is_own = [
        initials(&all, true),
        initials(&words, true),
        initials(&words, false),
    ]
    .contains(&acronym.text);
    (is_own && words.len() > 1).then_some(words)
}

/// Between two words only: at the beginning or the end it is a word like others ("Generación Y").
fn drop_conjunctions(words: &mut Vec<Token>, country: Option<Country>) {
    let mut at = 1;
    while at + 1 < words.len() {
        let word = words[at].text.as_str();
        let divides_words = word.chars().count() > 1
            || (is_whole_word(&words[at - 1].text) && is_whole_word(&words[at + 1].text));
        if divides_words && is_conjunction(word, country) {
            words.remove(at);
        } else {
            at += 1;
        }
    }
}

fn drop_article(words: &mut Vec<Token>, country: Option<Country>) -> bool {
    let Some(first) = words.first_mut() else {
        return false;
    };
    if let Some(at) = first.apostrophe.take()
        && is_elided_article(&first.text[..at], country)
    {
        first.text.drain(..at);
        return true;
    }
    let goes = words.len() > 1
        && is_article(&words[0].text, country)
        && (words[0].text.chars().count() > 1 || is_whole_word(&words[1].text));
    if goes {
        words.remove(0);
    }
    goes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(folded: &str, country: &str) -> String {
        let words = bare_words(folded, Country::parse(country).ok());
        let texts: Vec<String> = words.into_iter().map(|word| word.text).collect();
        texts.join(" ")
    }

    #[test]
    fn what_comes_and_goes_is_left_out() {
        for (folded, country, expected) in [
            (
                "the reason and life society, ltd.",
                "GB",
                "reason life society",
            ),
            ("l'action & la raison asbl", "BE", "action la raison"),
            ("volta humanist forum (vhf)", "GH", "volta humanist forum"),
            ("bund der vernunft (bdv) e.v.", "DE", "bund der vernunft"),
            ("bund der vernunft (bv) e.v.", "DE", "bund der vernunft"),
            ("humanist society (wales)", "GB", "humanist society wales"),
            ("generacion y", "ES", "generacion y"),
            ("r y d", "ES", "r y d"),
            ("the", "GB", "the"),
            ("!", "GB", ""),
        ] {
            assert_eq!(words(folded, country), expected, "{folded}");
        }
    }
}
