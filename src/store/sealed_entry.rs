//! What stands in the seal of a registry entry that is not to be named, and the rows of its further
//! names, which say nothing but by keyed hashes.
use super::connection::Db;
use super::error::Error;
use super::schema::organisation_names;
use super::{sealed, seals};
use crate::domain::country::Country;
use crate::domain::name::Name;
use crate::domain::organisation::{Organisation, OrganisationId, OrganisationKey};
use crate::domain::registry::{NameKind, OtherNameId};
use crate::domain::time::Timestamp;
use crate::domain::website::Website;
use crate::security::keyring::Keyring;
use crate::security::random;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

/// Everything of an entry that would tell who it is.
#[derive(Serialize, Deserialize)]
pub(super) struct SealedOrganisation {
    pub(super) name: String,
    pub(super) name_en: Option<String>,
    pub(super) acronym: Option<String>,
    pub(super) country: String,
    pub(super) website: Option<String>,
    /// Set by a moderator, where it is not that of the website.
    #[serde(default)]
    pub(super) domain: Option<String>,
    #[serde(default)]
    pub(super) federation_id: Option<Vec<u8>>,
    /// Entries that named it as their federation.
    #[serde(default)]
    pub(super) chapters: Vec<Vec<u8>>,
    pub(super) folded_key: String,
    pub(super) further_names: Vec<FurtherName>,
}

/// A row of `organisation_names`.
#[derive(Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = organisation_names)]
pub(super) struct FurtherName {
    pub(super) id: Vec<u8>,
    pub(super) organisation_id: Vec<u8>,
    pub(super) kind: String,
    pub(super) language: Option<String>,
    pub(super) name: String,
    pub(super) folded_key: String,
    pub(super) key_rules: i32,
    pub(super) country: String,
    pub(super) merge_id: Option<Vec<u8>>,
}

pub(super) const SEALED_FOR: &str = "organisations.sealed";

impl SealedOrganisation {
    /// Of an entry that is made.
    pub(super) fn of(organisation: &Organisation, key: &OrganisationKey, now: Timestamp) -> Self {
        let english = organisation.name_en.as_ref().map(|name| {
            let in_english = OrganisationKey::of(name, organisation.country);
            let id: OtherNameId = random::id(now);
            FurtherName {
                id: id.as_bytes().to_vec(),
                organisation_id: organisation.id.as_bytes().to_vec(),
                kind: NameKind::Translation.to_string(),
                language: Some(super::organisation_names::ENGLISH.to_owned()),
                name: sealed::text(name),
                folded_key: in_english.folded,
                key_rules: in_english.rules,
                country: organisation.country.code().to_owned(),
                merge_id: None,
            }
        });
        Self {
            name: sealed::text(&organisation.name),
            name_en: organisation.name_en.as_ref().map(sealed::text),
            acronym: organisation.acronym.as_ref().map(sealed::text),
            country: organisation.country.code().to_owned(),
            website: organisation
                .website
                .as_ref()
                .map(|website| website.url().to_owned()),
            domain: organisation
                .website
                .as_ref()
                .and_then(Website::own_domain)
                .map(str::to_owned),
            federation_id: None,
            chapters: Vec::new(),
            folded_key: key.folded.clone(),
            further_names: english.into_iter().collect(),
        }
    }

    pub(super) fn key(&self) -> Result<OrganisationKey, Error> {
        let name = Name::stored(self.name.clone());
        Ok(OrganisationKey::of(&name, country(&self.country)?))
    }

    /// In the place of the rows of its further names: what finds the entry by them, and says
    /// nothing else.
    pub(super) fn put_keyed_names(
        &self,
        db: &mut Db,
        keyring: &Keyring,
        id: OrganisationId,
    ) -> Result<(), Error> {
        remove_names(db, id)?;
        for name in &self.further_names {
            let key = OrganisationKey {
                folded: name.folded_key.clone(),
                country: country(&name.country)?,
                rules: name.key_rules,
            };
            let keyed = FurtherName {
                id: name.id.clone(),
                organisation_id: id.as_bytes().to_vec(),
                kind: NameKind::Alias.to_string(),
                language: None,
                name: String::new(),
                folded_key: keyring.organisation_key(&key),
                key_rules: key.rules,
                country: Country::INTERNATIONAL.code().to_owned(),
                merge_id: None,
            };
            diesel::insert_into(organisation_names::table)
                .values(keyed)
                .execute(db)?;
        }
        Ok(())
    }

    pub(super) fn into_organisation(self, id: OrganisationId) -> Result<Organisation, Error> {
        Ok(Organisation {
            id,
            name: Name::stored(self.name),
            name_en: self.name_en.map(Name::stored),
            acronym: self.acronym.map(Name::stored),
            country: country(&self.country)?,
            website: self.website.as_deref().map(sealed::website).transpose()?,
        })
    }
}

pub(super) fn country(code: &str) -> Result<Country, Error> {
    Country::parse(code).map_err(|_| Error::Corrupt("a country".to_owned()))
}

pub(super) fn remove_names(db: &mut Db, id: OrganisationId) -> Result<(), Error> {
    let names = organisation_names::table.filter(organisation_names::organisation_id.eq(id));
    diesel::delete(names).execute(db)?;
    Ok(())
}

/// The names of a sealed entry.
pub(super) fn opened(
    db: &mut Db,
    keyring: &Keyring,
    id: OrganisationId,
    bytes: &[u8],
) -> Result<Organisation, Error> {
    let key = seals::open(db, keyring, id)?;
    sealed::open::<SealedOrganisation>(&key, SEALED_FOR, bytes)?.into_organisation(id)
}
