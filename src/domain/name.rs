//! A printed line: the name of an organisation or a person, a role.

use std::fmt;

use icu_normalizer::ComposingNormalizerBorrowed;
use thiserror::Error;

use crate::domain::{
    characters::is_letter_or_digit,
    cleaning::{has_too_many_marks, is_dropped, is_refused, turns_direction},
    email::EmailAddress,
    registrable::has_known_suffix,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NameError {
    #[error("the name is empty")]
    Empty,
    #[error("the name has more than {max} characters")]
    TooLong { max: usize },
    #[error("the name has too many accents on one letter")]
    TooManyMarks,
    #[error("the name has control characters or characters that mean nothing")]
    ControlCharacter,
    #[error("the name has characters that turn the direction of the text")]
    BidiControl,
    #[error("the name has HTML in it")]
    Markup,
    #[error("the name is a web address")]
    Url,
    #[error("the name is a mail address")]
    Address,
    #[error("the name has no letter and no digit")]
    NoLetter,
}

/// NFC, one line, single spaces, nothing invisible but what the script or an emoji needs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name(String);

impl Name {
    /// `max_chars` counts characters after cleaning, so that nobody is told off for what they cannot see.
    pub fn parse(input: &str, max_chars: usize) -> Result<Self, NameError> {
        let name = clean(input)?;
        if name.is_empty() {
            return Err(NameError::Empty);
        }
        if name.chars().count() > max_chars {
            return Err(NameError::TooLong { max: max_chars });
        }
        if has_too_many_marks(&name) {
            return Err(NameError::TooManyMarks);
        }
        if looks_like_markup(&name) {
            return Err(NameError::Markup);
        }
        if name
            .split(' ')
            .any(|word| EmailAddress::parse(word.trim_matches(is_bracket)).is_ok())
        {
            return Err(NameError::Address);
        }
        if looks_like_url(&name) {
            return Err(NameError::Url);
        }
        if !name.chars().any(is_letter_or_digit) {
            return Err(NameError::NoLetter);
        }
        Ok(Self(name))
    }

    /// A name that was parsed before it was stored: newer rules do not undo it.
    pub fn stored(text: String) -> Self {
        Self(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_bracket(c: char) -> bool {
    "<>()[]{}\"',;:.".contains(c)
}

/// Refuses what must not be there, drops what is invisible without need, then composes and collapses white space.
fn clean(input: &str) -> Result<String, NameError> {
    let mut kept = String::with_capacity(input.len());
    let mut rest = input.chars();
    while let Some(c) = rest.next() {
        if turns_direction(c) {
            return Err(NameError::BidiControl);
        }
        if is_refused(c) {
            return Err(NameError::ControlCharacter);
        }
        if !is_dropped(c, &kept, rest.as_str()) {
            kept.push(c);
        }
    }
    let composed = ComposingNormalizerBorrowed::new_nfc()
        .normalize(&kept)
        .into_owned();
    Ok(composed.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A less-than sign is legal in a name ("I <3 Reason"); one that opens a tag, a comment or a declaration is not.
fn looks_like_markup(name: &str) -> bool {
    name.split('<')
        .skip(1)
        .any(|after| after.starts_with(|c: char| c.is_alphabetic() || "/!?".contains(c)))
}

/// "Change.org" is a name; "change.org/petition", "www.change.org" and anything with a scheme is an address.
fn looks_like_url(name: &str) -> bool {
    let lower = name.to_lowercase();
    lower.contains("://")
        || lower
            .split(' ')
            .map(|word| word.trim_start_matches(is_bracket))
            .any(|word| {
                word.starts_with("www.")
                    || word
                        .split_once('/')
                        .is_some_and(|(host, _)| is_domain(host))
            })
}

fn is_domain(host: &str) -> bool {
    idna::domain_to_ascii_strict(host)
        .is_ok_and(|ascii| ascii.contains('.') && has_known_suffix(&ascii))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parse(input: &str) -> Result<String, NameError> {
        Name::parse(input, 200).map(|name| name.to_string())
    }

    #[test]
    fn honest_names_stay_as_they_are() {
        for name in [
            "Humanists International",
            "Change.org",
            "Avaaz.org",
            "Médecins du Monde/Doctors of the World",
            "AT&T",
            "=Humanists",
            "+Kaos",
            "-isms",
            "@handle",
            "I <3 Reason",
            "U.S./Canada",
            "Bündnis 90/Die Grünen",
            "م\u{200C}ی",
            "می\u{200C}خواهم",
            "क्\u{200D}ष",
            "රාජ්\u{200D}ය",
            "ه\u{200D}.ق",
            "Team 👩\u{200D}💻",
            "Team 👩🏽\u{200D}🚀",
            "Pride 🏳\u{FE0F}\u{200D}🌈",
            "Yes \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
            "葛\u{E0100}城市",
            "人权",
            "שָׁלוֹם",
            "Ho'oponopono ʻOkina",
            "2030",
        ] {
            assert_eq!(parse(name).as_deref(), Ok(name));
        }
    }

    #[test]
    fn names_are_cleaned() {
        for (input, name) in [
            (
                "  Humanists\t\r\n International\u{3000}",
                "Humanists International",
            ),
            ("a\u{A0}\u{2003}b\u{2028}c", "a b c"),
            ("E\u{301}lan", "Élan"),
            (
                "Hu\u{AD}ma\u{200B}nist\u{FEFF}s\u{2060}\u{200E}\u{200F}\u{61C}",
                "Humanists",
            ),
            ("Hu\u{200C}man\u{200D}ist", "Humanist"),
            ("e\u{200D}\u{301}", "é"),
            ("\u{200D}می\u{200C}", "می"),
            ("می\u{200C}\u{200C}خ", "می\u{200C}خ"),
            ("می\u{200C} خ", "می خ"),
            ("A\u{FE0F}\u{E0100}\u{E0041}", "A"),
            ("x\u{3164}\u{115F}y", "xy"),
        ] {
            assert_eq!(parse(input).as_deref(), Ok(name));
        }
    }

    #[test]
    fn bad_names_are_refused_for_their_reason() {
        for (input, error) in [
            ("", NameError::Empty),
            (" \u{200B}\u{FEFF}\u{3000}", NameError::Empty),
            ("\u{3164}", NameError::Empty),
            ("a\0b", NameError::ControlCharacter),
            ("a\u{1B}[31m", NameError::ControlCharacter),
            ("a\u{85}b", NameError::ControlCharacter),
            ("a\u{B}b", NameError::ControlCharacter),
            ("a\u{E000}", NameError::ControlCharacter),
            ("a\u{378}", NameError::ControlCharacter),
            ("a\u{FFFE}", NameError::ControlCharacter),
            ("a\u{FFFD}", NameError::ControlCharacter),
            ("a\u{202E}b", NameError::BidiControl),
            ("a\u{202A}b", NameError::BidiControl),
            ("a\u{2066}b\u{2069}", NameError::BidiControl),
            ("<b>Bold</b>", NameError::Markup),
            ("x </script", NameError::Markup),
            ("x<!-- y", NameError::Markup),
            ("<?php", NameError::Markup),
            ("<scr\u{200B}ipt>", NameError::Markup),
            ("<\u{200B}script>", NameError::Markup),
            ("https://example.org", NameError::Url),
            ("see HTTP://x", NameError::Url),
            ("www.example.org", NameError::Url),
            ("Sign at WWW.example.org now", NameError::Url),
            ("change.org/petition", NameError::Url),
            ("(example.co.uk/)", NameError::Url),
            ("anna@example.org", NameError::Address),
            ("Anna <anna@example.org>", NameError::Markup),
            ("Anna (anna@example.org)", NameError::Address),
            ("!!!", NameError::NoLetter),
            ("👩\u{200D}💻", NameError::NoLetter),
            ("🏴 – ☮", NameError::NoLetter),
            (
                "a\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30A}",
                NameError::TooManyMarks,
            ),
        ] {
            assert_eq!(parse(input), Err(error), "{input:?}");
        }
    }

    #[test]
    fn length_is_counted_after_cleaning() {
        assert!(Name::parse(&format!(" {}\u{200B} ", "ж".repeat(10)), 10).is_ok());
        assert!(Name::parse(&"e\u{301}".repeat(10), 10).is_ok());
        assert_eq!(
            Name::parse(&"ж".repeat(11), 10),
            Err(NameError::TooLong { max: 10 })
        );
    }

    proptest! {
        #[test]
        fn a_name_is_parsed_to_itself(input in "(\\PC|[\\p{M}\u{200B}-\u{200F}\u{FE0F}\u{1F3F4}\u{E0067}\u{E007F}عबก👩💻 ]){0,30}") {
            if let Ok(name) = Name::parse(&input, 200) {
                let again = Name::parse(name.as_str(), 200);
                prop_assert_eq!(again, Ok(name.clone()));
                let hidden = name.as_str().contains(['\n', '\t', '\u{AD}', '\u{200B}', '\u{202E}']);
                prop_assert!(!hidden && !name.as_str().contains("  "));
            }
        }
    }
}
