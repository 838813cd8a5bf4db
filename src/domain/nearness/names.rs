//! What nearness knows of an organisation.

use crate::domain::{
    country::Country,
    nearness::{
        acronyms::{capitals, taken_apart},
        reading::{Reading, Word},
        site::Site,
    },
    rules::transliteration::in_latin,
    sameness::acronym_key,
    website::Website,
};

const MAX_ACRONYM: usize = 10;

/// More names than these are not looked at.
const MAX_NAMES: usize = 16;

/// All that an organisation is called, read once: comparing it with many others costs no more reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    pub(super) country: Country,
    /// The first is of the name it goes by, if that can be read.
    pub(super) readings: Vec<Reading>,
    /// What names are put together of: both halves of "Médecins du Monde / Doctors of the World".
    pub(super) parts: Vec<Reading>,
    /// Names in other alphabets, in Latin letters.
    pub(super) latin: Vec<Reading>,
    /// Keys: the one that was given, and those that stand beside a name.
    pub(super) acronyms: Vec<String>,
    /// Keys of names so short that they may be acronyms.
    pub(super) short: Vec<String>,
    /// Keys of the words in capitals of its names, which may be acronyms of a part.
    pub(super) capitals: Vec<String>,
    pub(super) site: Option<Site>,
}

impl Names {
    /// `names` begins with the one it goes by; then in English, translated, further and former ones, in any order.
    pub fn new<'a>(
        names: impl IntoIterator<Item = &'a str>,
        acronym: Option<&str>,
        country: Country,
        website: Option<&Website>,
    ) -> Self {
        let mut read = Self {
            country,
            readings: Vec::new(),
            parts: Vec::new(),
            latin: Vec::new(),
            acronyms: Vec::new(),
            short: Vec::new(),
            capitals: Vec::new(),
            site: website.and_then(Site::of),
        };
        add(&mut read.acronyms, acronym.and_then(acronym_key));
        for name in names.into_iter().take(MAX_NAMES) {
            let (plain, beside) = taken_apart(name);
            add(&mut read.acronyms, beside);
            for capitals in capitals(&plain) {
                add(&mut read.capitals, Some(capitals));
            }
            let reading = Reading::of(&plain, country);
            add(
                &mut read.short,
                reading
                    .as_ref()
                    .and_then(|reading| as_acronym(reading, country)),
            );
            add(&mut read.readings, reading);
            add(
                &mut read.latin,
                in_latin(&plain, country).and_then(|latin| Reading::of(&latin, country)),
            );
            for part in parts(&plain, country) {
                add(&mut read.parts, Some(part));
            }
        }
        read
    }
}

/// A short name that is one word, but for its own country ("LIHS Brasil").
fn as_acronym(reading: &Reading, country: Country) -> Option<String> {
    let mut words = reading
        .words
        .iter()
        .filter(|word| word.country() != Some(country));
    let word = words.next().filter(|_| words.next().is_none())?;
    ((2..=MAX_ACRONYM).contains(&word.spelt.chars().count()) && word.is_plain())
        .then(|| acronym_key(&word.spelt))
        .flatten()
}

/// None if one of them is but a place, since "Humanists (Scotland)" is not "Humanists".
fn parts(name: &str, country: Country) -> Vec<Reading> {
    let divided = [" – ", " — ", " - ", ": "]
        .iter()
        .fold(name.to_owned(), |name, dash| name.replace(dash, "|"));
    let parts: Vec<Reading> = divided
        .split(['|', '/', '(', ')', '（', '）'])
        .filter_map(|part| Reading::of(part, country))
        .collect();
    let names_something =
        |part: &Reading| part.words.len() > 1 || part.words.iter().any(Word::is_plain);
    if parts.len() < 2
        || parts
            .iter()
            .any(|part| part.words.iter().all(Word::is_place))
    {
        return Vec::new();
    }
    parts.into_iter().filter(names_something).collect()
}

fn add<T: PartialEq>(list: &mut Vec<T>, item: Option<T>) {
    if let Some(item) = item
        && !list.contains(&item)
    {
        list.push(item);
    }
}
