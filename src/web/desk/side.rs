//! One organisation as a column beside others: what a moderator compares before a merge.
use super::chip::Chip;
use super::surroundings::Tab;
use super::wording::{decision, evidence, registry};
use crate::domain::nearness::score::Near;
use crate::domain::organisation::OrganisationId;
use crate::domain::registry::{Entry, OtherName};
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::store::claims::{self, Signed};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::near::NearEntry;
use crate::store::{entries, organisation_names};

/// What is read for one column.
#[derive(Debug)]
pub struct Side {
    pub entry: Entry,
    pub others: Vec<OtherName>,
    pub federation: Option<Entry>,
    signed: Vec<Signed>,
    near: Option<Near>,
}

pub struct SideView {
    pub id: String,
    pub path: String,
    pub name: String,
    pub other_names: Vec<String>,
    pub acronym: Option<String>,
    pub country: String,
    pub website: Option<Link>,
    pub domain: Option<String>,
    pub federation: Option<Link>,
    pub since: String,
    /// Why it is thought near, in words.
    pub why: Option<String>,
    pub signatures: Vec<SignedView>,
    /// The page that merges it with the one it is compared with.
    pub merge: Option<String>,
}

pub struct Link {
    pub path: String,
    pub name: String,
}

pub struct SignedView {
    pub path: String,
    pub letter: String,
    pub state: Chip,
    pub proof: Chip,
    pub when: String,
}

/// Signatures shown of each.
const SIGNED: i64 = 10;

impl Side {
    pub fn read(db: &mut Db, id: OrganisationId) -> Result<Self, Error> {
        let entry = entries::find(db, id)?;
        Self::of(db, entry, None)
    }

    pub fn near(db: &mut Db, near: NearEntry) -> Result<Self, Error> {
        Self::of(db, near.entry, Some(near.near))
    }

    fn of(db: &mut Db, entry: Entry, near: Option<Near>) -> Result<Self, Error> {
        let id = entry.organisation.id;
        let federation = match entry.federation_id {
            Some(federation) => entries::among(db, &[federation])?.into_iter().next(),
            None => None,
        };
        Ok(Self {
            others: organisation_names::of(db, id)?,
            signed: claims::signed(db, id, SIGNED)?,
            federation,
            entry,
            near,
        })
    }

    /// `beside` is the entry that it could be merged with, `tabs` the letters.
    pub fn view(&self, locale: &Locale, tabs: &[Tab], beside: Option<OrganisationId>) -> SideView {
        let organisation = &self.entry.organisation;
        let id = organisation.id;
        let mut other_names: Vec<String> = Vec::new();
        let others = self.others.iter().map(|other| &other.name);
        for name in organisation.name_en.iter().chain(others) {
            let name = name.to_string();
            if !other_names.contains(&name) {
                other_names.push(name);
            }
        }
        SideView {
            path: path(id),
            name: registry::name(locale, &self.entry),
            other_names,
            acronym: organisation.acronym.as_ref().map(ToString::to_string),
            country: country_name(locale, organisation.country),
            website: organisation.website.as_ref().map(|website| Link {
                path: website.url().to_owned(),
                name: website.shown().to_owned(),
            }),
            domain: self.entry.domain.clone(),
            federation: self.federation.as_ref().map(|federation| Link {
                path: path(federation.organisation.id),
                name: registry::name(locale, federation),
            }),
            since: locale.date_time(self.entry.created_at, "UTC"),
            why: self.near.map(|near| registry::why(locale, near.why)),
            signatures: self
                .signed
                .iter()
                .map(|signed| signed_view(locale, tabs, signed))
                .collect(),
            merge: beside
                .filter(|beside| *beside != id && self.entry.stands() && !self.entry.sealed)
                .map(|beside| format!("/desk/organisations/{id}/merge?into={beside}")),
            id: id.to_string(),
        }
    }
}

pub fn path(id: OrganisationId) -> String {
    format!("/desk/organisations/{id}")
}

fn signed_view(locale: &Locale, tabs: &[Tab], signed: &Signed) -> SignedView {
    let tab = tabs.iter().find(|tab| tab.letter.id == signed.letter_id);
    SignedView {
        path: format!("/desk/signatures/{}", signed.id),
        letter: tab.map(|tab| tab.title.clone()).unwrap_or_default(),
        state: decision::state_chip(locale, signed.state),
        proof: evidence::proof_chip(locale, signed.proof),
        when: locale.date_time(
            signed.confirmed_at,
            tab.map_or("UTC", |tab| tab.letter.time_zone.as_str()),
        ),
    }
}
