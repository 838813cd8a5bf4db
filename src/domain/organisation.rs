//! A registry entry: who an organisation is, apart from what it signs.
use super::country::Country;
use super::ids::Id;
use super::name::Name;
use super::sameness::{KEY_VERSION, organisation_key_in};
use super::signatory::PrintedLine;
use super::website::Website;

pub type OrganisationId = Id<Organisation>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    pub id: OrganisationId,
    /// In its own script, as first given.
    pub name: Name,
    pub name_en: Option<Name>,
    pub acronym: Option<Name>,
    pub country: Country,
    pub website: Option<Website>,
}

/// What makes two entries one organisation: the folded name and the country
/// ("Humanist Association" exists in several). A shared domain is evidence, never sameness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationKey {
    pub folded: String,
    pub country: Country,
    /// Of the folding rules, so that a change of rules can be told from a change of name.
    pub rules: i32,
}

impl OrganisationKey {
    pub fn of(name: &Name, country: Country) -> Self {
        Self {
            folded: organisation_key_in(name.as_str(), country),
            country,
            rules: KEY_VERSION,
        }
    }
}

impl Organisation {
    /// The entry that an organisation's first signature makes. An organisation's line always
    /// has a country (`domain::submission` asks for it); "international" stands in otherwise.
    pub fn of_line(id: OrganisationId, line: &PrintedLine) -> Self {
        Self {
            id,
            name: line.name.clone(),
            name_en: line.name_en.clone(),
            acronym: line.acronym.clone(),
            country: line.country.unwrap_or(Country::INTERNATIONAL),
            website: line.website.clone(),
        }
    }

    pub fn key(&self) -> OrganisationKey {
        OrganisationKey::of(&self.name, self.country)
    }

    /// Of its English name, which is another name of it and not what makes it one.
    pub fn english_key(&self) -> Option<OrganisationKey> {
        let name = self.name_en.as_ref()?;
        Some(OrganisationKey::of(name, self.country))
    }
}
