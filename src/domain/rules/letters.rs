//! Letters that one name is written with in two ways, though no rule of Unicode says so.

use std::{collections::HashMap, sync::LazyLock};

use icu_properties::props::GeneralCategory;

use crate::domain::{
    characters::category,
    country::Country,
    fold::fold,
    rules::validity::{Validity, entries},
};

pub(super) const LINES: &str = include_str!("letters.txt");

struct Rule {
    validity: Validity,
    written: String,
    read: String,
}

/// By the first letter of what is written.
static RULES: LazyLock<HashMap<char, Vec<Rule>>> = LazyLock::new(|| {
    let mut rules: HashMap<char, Vec<Rule>> = HashMap::new();
    for rule in entries(LINES).flat_map(read) {
        if let Some(first) = rule.written.chars().next() {
            rules.entry(first).or_default().push(rule);
        }
    }
    rules
});

/// Nothing if the line is wrong, which a test looks for.
fn read(line: &str) -> Vec<Rule> {
    let mut words = line.split_whitespace();
    let Some(validity) = words.next().and_then(Validity::parse) else {
        return Vec::new();
    };
    let words: Vec<&str> = words.collect();
    words
        .as_chunks::<2>()
        .0
        .iter()
        .map(|[written, read]| Rule {
            validity: validity.clone(),
            written: fold(written),
            read: fold(read),
        })
        .collect()
}

/// A folded text with each of these letters in the one way it is compared in; digits are ASCII.
pub fn respelt(folded: &str, country: Option<Country>) -> String {
    let mut out = String::with_capacity(folded.len());
    let mut before = ' ';
    let mut rest = folded;
    while let Some(c) = rest.chars().next() {
        let rule = RULES.get(&c).and_then(|rules| {
            rules.iter().find(|rule| {
                rest.starts_with(&rule.written)
                    && rule.validity.holds(country)
                    && (!rule.written.is_ascii() || can_begin_a_group(before))
            })
        });
        let length = if let Some(rule) = rule {
            out.push_str(&rule.read);
            rule.written.len()
        } else {
            out.push(ascii_digit(c).unwrap_or(c));
            c.len_utf8()
        };
        before = rest[..length].chars().next_back().unwrap_or(' ');
        rest = &rest[length..];
    }
    out
}

fn can_begin_a_group(before: char) -> bool {
    !"aeiouyq".contains(before)
}

/// Unicode has the digits of a script in one row from zero to nine.
fn ascii_digit(c: char) -> Option<char> {
    if c.is_ascii() || category(c) != GeneralCategory::DecimalNumber {
        return None;
    }
    let below = (1..=9).take_while(|&steps| {
        char::from_u32(u32::from(c) - steps)
            .is_some_and(|lower| category(lower) == GeneralCategory::DecimalNumber)
    });
    char::from_digit(u32::try_from(below.count()).ok()?, 10)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn two_ways_of_writing_are_one() {
        for (one, other, country) in [
            ("Göttingen", "Goettingen", "DE"),
            ("Ålesund", "Aalesund", "NO"),
            ("Đorđe", "Djordje", "RS"),
            ("Чёрный", "Черный", "RU"),
            ("٢٠ ५", "20 5", "MA"),
            ("हिन्दी", "हिंदी", "IN"),
            ("臺灣協會", "台湾协会", "TW"),
            ("ኅብረት", "ህብረት", "ET"),
        ] {
            let country = Country::parse(country).ok();
            assert_eq!(
                respelt(&fold(one), country),
                respelt(&fold(other), country),
                "{one}"
            );
        }
        let germany = Country::parse("DE").ok();
        assert_eq!(respelt("neue aquae", germany), "neue aquae");
        assert_eq!(respelt("goettingen", None), "goettingen");
    }

    #[test]
    fn every_line_is_well_formed_and_nothing_is_read_twice() {
        let mut everywhere = HashSet::new();
        for line in entries(LINES) {
            assert!(line.split_whitespace().count() % 2 == 1, "{line}");
            let rules = read(line);
            assert!(!rules.is_empty(), "{line}");
            for rule in rules {
                assert_ne!(rule.written, rule.read, "{line}");
                if rule.validity == Validity::Everywhere {
                    assert!(everywhere.insert(rule.written.clone()), "{}", rule.written);
                    assert_eq!(respelt(&rule.read, None), rule.read, "{line}");
                }
            }
        }
    }
}
