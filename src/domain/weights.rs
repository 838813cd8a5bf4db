//! Sort keys by the rules of one locale: of whole names, and of letters to compare them with.

use icu_collator::{
    CollatorBorrowed, CollatorPreferences,
    options::{AlternateHandling, CollatorOptions, Strength},
    preferences::CollationNumericOrdering,
};
use icu_locale_core::Locale;

/// A noncharacter that CLDR's root collation (UTS 35, part 5) joins with one sample letter of each script into a weight
/// below all letters of that script.
const SCRIPT_START: &str = "\u{FDD1}";

/// Two strengths of one collation. A primary key, which knows letters alone, is a prefix of the full key of every name
/// that begins with its letters; that is why the two can be compared.
pub(super) struct Rules {
    pub full: CollatorBorrowed<'static>,
    primary: CollatorBorrowed<'static>,
}

impl Rules {
    /// `None` if there is nothing to sort by.
    pub fn of(locale: &Locale) -> Option<Self> {
        Some(Self {
            full: collator(locale, Strength::Tertiary)?,
            primary: collator(locale, Strength::Primary)?,
        })
    }

    pub fn start(&self, letter: &str) -> Vec<u8> {
        write_key(&self.primary, letter)
    }

    pub fn script_start(&self, sample: &str) -> Vec<u8> {
        self.start(&format!("{SCRIPT_START}{sample}"))
    }

    /// A variant of a basic letter (Ä in English) or several of them (CH in English).
    pub fn is_made_of(&self, letter: &str, basic: &str) -> bool {
        let start = self.start(letter);
        basic
            .split(' ')
            .any(|base| start.starts_with(&self.start(base)))
    }

    /// The key as if A were the lowest: locales that put another script first move the leading byte of all Latin
    /// letters alike.
    pub fn relative_to_a(&self, letter: &str) -> Vec<u8> {
        let latin = self.start("A").first().copied().unwrap_or_default();
        let mut key = self.start(letter);
        if let Some(lead) = key.first_mut() {
            *lead = lead.wrapping_sub(latin);
        }
        key
    }
}

fn collator(locale: &Locale, strength: Strength) -> Option<CollatorBorrowed<'static>> {
    let mut preferences = CollatorPreferences::from(locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let mut options = CollatorOptions::default();
    options.strength = Some(strength);
    // Otherwise "de Souza" and "deSouza" would be one in some locales, and their headings would have no edges.
    options.alternate_handling = Some(AlternateHandling::NonIgnorable);
    CollatorBorrowed::try_new(preferences, options).ok()
}

pub(super) fn write_key(collator: &CollatorBorrowed<'static>, text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    let Ok(()) = collator.write_sort_key_to(text, &mut key);
    key
}
