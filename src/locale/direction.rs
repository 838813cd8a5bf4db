//! Which way a text runs whose language is known by its tag.
use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;
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

/// Which way a text runs by its first letter that says so; nothing where none does.
pub fn of_text(text: &str) -> Option<&'static str> {
    text.chars().find_map(of_char)
}

/// Whether something in the text runs against its surroundings, and would pull their commas and brackets along.
pub fn strays(text: &str, surroundings: &str) -> bool {
    text.chars()
        .filter_map(of_char)
        .any(|direction| direction != surroundings)
}

fn of_char(c: char) -> Option<&'static str> {
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::LeftToRight => Some("ltr"),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some("rtl"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_strong_letter_decides() {
        for (text, expected) in [
            ("Humanists", Some("ltr")),
            ("3 جمعية", Some("rtl")),
            ("(אגודה) Humanists", Some("rtl")),
            ("和平", Some("ltr")),
            ("21 – 42", None),
            ("", None),
        ] {
            assert_eq!(of_text(text), expected, "{text}");
        }
        assert!(strays("Humanists אגודה", "ltr") && strays("Humanists אגודה", "rtl"));
        assert!(!strays("Humanists 42", "ltr") && !strays("🙂 42!", "rtl"));
    }
}
