//! What one import said of a country, and what is found in what is shown of it.
use super::ids::Id;
use super::office::{Area, Office};
use super::text_enum::text_enum;
use jiff::civil::Date;

pub type OfficeSetId = Id<OfficeSet>;

text_enum! {
    /// The parts that are imported and switched each by itself.
    pub enum Part {
        Offices = "offices",
        /// Which areas a postal code has a part in.
        Places = "places",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeSet {
    pub id: OfficeSetId,
    pub part: Part,
    /// The day whose terms count in it.
    pub as_of: Date,
}

/// What a reader looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// As [`super::office_files::place::place`] makes it.
    Place(String),
    /// The key of an area, with whatever it is a part of, and what is a part of it.
    Area(String),
}

/// Who speaks for a place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// What was asked for, or what it has a part in, and what these are a part of: the larger first, then by key.
    pub areas: Vec<Area>,
    /// Parts of an area that was asked for; empty where a place was. Somebody has to say in which of them they live.
    pub parts: Vec<Area>,
    /// Of all of these.
    pub offices: Vec<Office>,
}

impl Found {
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty() && self.offices.is_empty()
    }
}
