//! What files say of a country, and what was left out of them.
use crate::domain::country::Country;
use crate::domain::office::{Area, Office};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What some files say of one country. A part that no file spoke of is empty, and stays what it was.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gathered {
    /// By key.
    pub offices: BTreeMap<String, Office>,
    /// By key.
    pub areas: BTreeMap<String, Area>,
    /// Postal codes, each with an area that it has a part in.
    pub places: BTreeSet<(String, String)>,
}

/// What became of reading.
#[derive(Debug, Default)]
pub struct Reading {
    pub countries: BTreeMap<Country, Gathered>,
    pub skipped: Vec<Skipped>,
}

/// Something that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Where: a line, or a name.
    pub at: String,
    pub why: Why,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    #[error("cannot be read: {0}")]
    Unreadable(String),
    #[error("there is no state {0:?}")]
    UnknownState(String),
    #[error("{0:?} is no district")]
    BadDistrict(String),
    #[error("{0:?} is no ZIP code")]
    BadZip(String),
    #[error("there is no country {0:?}")]
    UnknownCountry(String),
    #[error("{0} is missing")]
    Missing(&'static str),
    #[error("{0} is too long")]
    TooLong(&'static str),
    #[error("{field}: {text:?} is none")]
    Bad { field: &'static str, text: String },
    #[error("no term that began by {0}")]
    NotYet(Date),
    #[error("the seat went to {0}")]
    Succeeded(String),
    #[error("it stands there twice")]
    Twice,
    #[error("no office of this person is in the files")]
    Nobody,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FormatError {
    #[error("this is none of the files that are read here; see docs/offices.md")]
    Unknown,
    #[error("it is not UTF-8")]
    Encoding,
    #[error("{0}")]
    Yaml(String),
    #[error("social accounts belong to people: give legislators-current.yaml with them")]
    NoPeople,
}

impl Reading {
    pub fn of(&mut self, country: Country) -> &mut Gathered {
        self.countries.entry(country).or_default()
    }

    pub fn skip(&mut self, at: impl Into<String>, why: Why) {
        self.skipped.push(Skipped { at: at.into(), why });
    }
}
