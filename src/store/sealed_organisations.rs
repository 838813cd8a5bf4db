//! Entries of the registry that are not to be named: their plain columns say nothing, their names
//! stand under a seal of their own, and their key is a keyed hash, so that sameness holds on.
use super::connection::Db;
use super::error::Error;
use super::schema::{
    merges, organisation_marks, organisation_names, organisation_words, organisations, signatures,
};
use super::{entries, sealed, seals};
use crate::domain::country::Country;
use crate::domain::name::Name;
use crate::domain::organisation::{Organisation, OrganisationId, OrganisationKey};
use crate::domain::signature::{State, Visibility};
use crate::domain::website::Website;
use crate::security::keyring::Keyring;
use diesel::dsl::exists;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

/// Everything of an entry that would tell who it is.
#[derive(Serialize, Deserialize)]
pub(super) struct SealedOrganisation {
    name: String,
    name_en: Option<String>,
    acronym: Option<String>,
    country: String,
    website: Option<String>,
    /// Set by a moderator, where it is not that of the website.
    #[serde(default)]
    domain: Option<String>,
    #[serde(default)]
    federation_id: Option<Vec<u8>>,
    folded_key: String,
    further_names: Vec<FurtherName>,
}

/// A row of `organisation_names`.
#[derive(Serialize, Deserialize, Queryable, Insertable)]
#[diesel(table_name = organisation_names)]
struct FurtherName {
    id: Vec<u8>,
    organisation_id: Vec<u8>,
    kind: String,
    language: Option<String>,
    name: String,
    folded_key: String,
    key_rules: i32,
    country: String,
    merge_id: Option<Vec<u8>>,
}

pub(super) const SEALED_FOR: &str = "organisations.sealed";

impl SealedOrganisation {
    pub(super) fn of(organisation: &Organisation, folded_key: String) -> Self {
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
            folded_key,
            further_names: Vec::new(),
        }
    }

    fn into_organisation(self, id: OrganisationId) -> Result<Organisation, Error> {
        Ok(Organisation {
            id,
            name: Name::stored(self.name),
            name_en: self.name_en.map(Name::stored),
            acronym: self.acronym.map(Name::stored),
            country: Country::parse(&self.country)
                .map_err(|_| Error::Corrupt("a country".to_owned()))?,
            website: self.website.as_deref().map(sealed::website).transpose()?,
        })
    }
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

/// An entry is plain while a live signature names it, and sealed while none does and some signature
/// chose not to; one that nobody signs for any more stays as it is. Called
/// under the entry's lock, whenever a signature of it came, went, or chose to be named or not.
pub fn settle(db: &mut Db, keyring: &Keyring, id: OrganisationId) -> Result<(), Error> {
    let of_it = || signatures::table.filter(signatures::organisation_id.eq(id));
    let named: bool = diesel::select(exists(
        of_it()
            .filter(signatures::visibility.eq(Visibility::Named))
            .filter(signatures::state.eq_any([State::Held, State::Published])),
    ))
    .get_result(db)?;
    if named {
        return unseal(db, keyring, id);
    }
    let unnamed: bool = diesel::select(exists(
        of_it().filter(signatures::visibility.ne(Visibility::Named)),
    ))
    .get_result(db)?;
    if !unnamed {
        return Ok(());
    }
    // What was found to be the same organisation bears its name, too.
    let mut same = vec![id];
    let mut at = 0;
    while let Some(entry) = same.get(at).copied() {
        seal(db, keyring, entry)?;
        let losers: Vec<OrganisationId> = merges::table
            .filter(merges::winner_id.eq(entry))
            .filter(merges::undone_at.is_null())
            .select(merges::loser_id)
            .load(db)?;
        for loser in losers {
            if !same.contains(&loser) {
                same.push(loser);
            }
        }
        at += 1;
    }
    Ok(())
}

/// Does nothing to an entry that is sealed.
fn seal(db: &mut Db, keyring: &Keyring, id: OrganisationId) -> Result<(), Error> {
    type Plain = (
        String,
        Option<String>,
        Option<String>,
        Country,
        Option<String>,
        Option<String>,
        Option<OrganisationId>,
        String,
        i32,
    );
    let plain: Option<Plain> = organisations::table
        .find(id)
        .filter(organisations::sealed.is_null())
        .select((
            organisations::name,
            organisations::name_en,
            organisations::acronym,
            organisations::country,
            organisations::website,
            organisations::domain,
            organisations::federation_id,
            organisations::folded_key,
            organisations::key_rules,
        ))
        .first(db)
        .optional()?;
    let Some((name, name_en, acronym, country, website, domain, federation, folded_key, rules)) =
        plain
    else {
        return Ok(());
    };
    let key = OrganisationKey {
        folded: folded_key.clone(),
        country,
        rules,
    };
    let contents = SealedOrganisation {
        name,
        name_en,
        acronym,
        country: country.code().to_owned(),
        website,
        domain,
        federation_id: federation.map(|id| id.as_bytes().to_vec()),
        folded_key,
        further_names: organisation_names::table
            .filter(organisation_names::organisation_id.eq(id))
            .load(db)?,
    };
    let record = seals::create(db, keyring, id)?;
    diesel::update(organisations::table.find(id))
        .set((
            organisations::name.eq(""),
            organisations::name_en.eq(None::<String>),
            organisations::acronym.eq(None::<String>),
            organisations::country.eq(Country::INTERNATIONAL),
            organisations::website.eq(None::<String>),
            organisations::domain.eq(None::<String>),
            organisations::folded_key.eq(keyring.organisation_key(&key)),
            organisations::acronym_key.eq(None::<String>),
            organisations::federation_id.eq(None::<OrganisationId>),
            organisations::sealed.eq(Some(sealed::seal(&record, SEALED_FOR, &contents))),
        ))
        .execute(db)?;
    let names = organisation_names::table.filter(organisation_names::organisation_id.eq(id));
    diesel::delete(names).execute(db)?;
    let marks = organisation_marks::table.filter(organisation_marks::organisation_id.eq(id));
    diesel::delete(marks).execute(db)?;
    let words = organisation_words::table.filter(organisation_words::organisation_id.eq(id));
    diesel::delete(words).execute(db)?;
    Ok(())
}

/// Does nothing to an entry that is plain.
fn unseal(db: &mut Db, keyring: &Keyring, id: OrganisationId) -> Result<(), Error> {
    let bytes: Option<Vec<u8>> = organisations::table
        .find(id)
        .select(organisations::sealed)
        .first(db)?;
    let Some(bytes) = bytes else { return Ok(()) };
    let key = seals::open(db, keyring, id)?;
    let mut contents: SealedOrganisation = sealed::open(&key, SEALED_FOR, &bytes)?;
    let folded_key = std::mem::take(&mut contents.folded_key);
    let further_names = std::mem::take(&mut contents.further_names);
    let domain = contents.domain.take();
    let federation_id = contents.federation_id.take();
    let organisation = contents.into_organisation(id)?;
    diesel::update(organisations::table.find(id))
        .set((
            organisations::name.eq(organisation.name.as_str()),
            organisations::name_en.eq(organisation.name_en.as_ref().map(Name::as_str)),
            organisations::acronym.eq(organisation.acronym.as_ref().map(Name::as_str)),
            organisations::country.eq(organisation.country),
            organisations::website.eq(organisation.website.as_ref().map(Website::url)),
            organisations::domain.eq(domain),
            organisations::federation_id.eq(federation_id),
            organisations::acronym_key.eq(entries::key_of_acronym(&organisation)),
            organisations::folded_key.eq(folded_key),
            organisations::sealed.eq(None::<Vec<u8>>),
        ))
        .execute(db)?;
    for name in further_names {
        diesel::insert_into(organisation_names::table)
            .values(name)
            .execute(db)?;
    }
    entries::remake_marks(db, id)?;
    seals::erase(db, &[id])
}
