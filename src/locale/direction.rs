//! Which way a text runs whose language is known by its tag.
use unic_langid::{CharacterDirection, LanguageIdentifier};

/// `"rtl"` or `"ltr"`.
pub fn direction(language: &str) -> &'static str {
    let direction = language
        .parse()
        .map(|tag: LanguageIdentifier| tag.character_direction());
    match direction {
        Ok(CharacterDirection::RTL) => "rtl",
        _ => "ltr",
    }
}
