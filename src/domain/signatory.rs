//! Who signs, and the line that is printed for them.
use super::country::Country;
use super::name::Name;
use super::text_enum::text_enum;
use super::website::Website;

text_enum! {
    pub enum Kind { Organisation = "organisation", Individual = "individual" }
}

/// What is printed for one signatory. For an individual `name` is the person's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedLine {
    pub kind: Kind,
    /// In the signatory's own script.
    pub name: Name,
    pub name_en: Option<Name>,
    pub acronym: Option<Name>,
    pub country: Option<Country>,
    pub website: Option<Website>,
    /// None, one or several; printed only where the letter says so and they ticked it.
    pub representatives: Vec<Representative>,
    /// Of an individual, printed "for identification only".
    pub affiliation: Option<Name>,
    /// The text the line is sorted by, where someone chose one.
    pub file_under: Option<Name>,
}

/// A printed person of an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Representative {
    pub name: Name,
    pub role: Option<Name>,
}

/// The unpublished person behind a signature.
#[derive(Clone, PartialEq, Eq)]
pub struct Contact {
    pub name: Name,
    pub role: Option<Name>,
    pub email: super::email::EmailAddress,
}

/// Says nothing of the person, so that no log can.
impl std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Contact(…)")
    }
}

/// Longest names, in characters: a line on paper, not a paragraph.
pub const MAX_NAME: usize = 200;
pub const MAX_ACRONYM: usize = 40;
pub const MAX_ROLE: usize = 120;
