//! The registry of organisations. Entries that are not to be named are in `sealed_organisations`.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::organisations;
use super::sealed_organisations::{self, SEALED_FOR, SealedOrganisation};
use super::{sealed, seals};
use crate::domain::country::Country;
use crate::domain::name::Name;
use crate::domain::organisation::{Organisation, OrganisationId, OrganisationKey};
use crate::domain::signature::Visibility;
use crate::domain::time::Timestamp;
use crate::domain::website::Website;
use crate::security::keyring::Keyring;
use diesel::prelude::*;

/// The entry with this key, if there is one. A sealed one has a keyed hash in its place; both are
/// always looked for, so that the work tells nobody which it is.
pub fn by_key(
    db: &mut Db,
    keyring: &Keyring,
    key: &OrganisationKey,
) -> Result<Option<OrganisationId>, Error> {
    let plain = organisations::folded_key
        .eq(&key.folded)
        .and(organisations::country.eq(key.country));
    let keyed = organisations::folded_key.eq(keyring.organisation_key(key));
    Ok(organisations::table
        .filter(plain.or(keyed))
        .filter(organisations::key_rules.eq(key.rules))
        .filter(organisations::merged_into.is_null())
        .select(organisations::id)
        .first(db)
        .optional()?)
}

/// The entry, opened where it is sealed.
pub fn find(db: &mut Db, keyring: &Keyring, id: OrganisationId) -> Result<Organisation, Error> {
    type Row = (
        String,
        Option<String>,
        Option<String>,
        Country,
        Option<String>,
        Option<Vec<u8>>,
    );
    let (name, name_en, acronym, country, website, sealed): Row = organisations::table
        .find(id)
        .select((
            organisations::name,
            organisations::name_en,
            organisations::acronym,
            organisations::country,
            organisations::website,
            organisations::sealed,
        ))
        .first(db)?;
    if let Some(bytes) = sealed {
        return sealed_organisations::opened(db, keyring, id, &bytes);
    }
    Ok(Organisation {
        id,
        name: Name::stored(name),
        name_en: name_en.map(Name::stored),
        acronym: acronym.map(Name::stored),
        country,
        website: website.as_deref().map(sealed::website).transpose()?,
    })
}

/// The entry with the key of `organisation`, made from it if there is none, and locked to the end
/// of the transaction: whoever changes what it signs does so alone. One that is made for an unnamed
/// signature is sealed; one that is there stays as it is until `sealed_organisations::settle`.
pub fn find_or_make(
    db: &mut Db,
    keyring: &Keyring,
    organisation: &Organisation,
    visibility: Visibility,
    now: Timestamp,
) -> Result<OrganisationId, Error> {
    loop {
        let id = made(db, keyring, organisation, visibility, now)?;
        match lock(db, id) {
            // Its last signature was erased between the two, and the entry with it.
            Err(Error::NotFound) => {}
            Err(other) => return Err(other),
            Ok(()) => return Ok(id),
        }
    }
}

/// The same without the lock, for who locks it together with others.
pub fn made(
    db: &mut Db,
    keyring: &Keyring,
    organisation: &Organisation,
    visibility: Visibility,
    now: Timestamp,
) -> Result<OrganisationId, Error> {
    let key = organisation.key();
    alone(db, &keyring.organisation_key(&key))?;
    let found = match by_key(db, keyring, &key)? {
        Some(found) => Some(found),
        None if insert(db, keyring, organisation, &key, visibility, now)? => None,
        None => Some(by_key(db, keyring, &key)?.ok_or(Error::NotFound)?),
    };
    Ok(found.unwrap_or(organisation.id))
}

/// Holds back whoever would make an entry of the same key meanwhile: no index keeps a plain and a
/// sealed one from being made at once. On SQLite there is only one writer.
fn alone(db: &mut Db, keyed: &str) -> Result<(), Error> {
    if let Db::Postgres(connection) = db {
        diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
            .bind::<diesel::sql_types::Text, _>(keyed)
            .execute(connection)?;
    }
    Ok(())
}

fn insert(
    db: &mut Db,
    keyring: &Keyring,
    organisation: &Organisation,
    key: &OrganisationKey,
    visibility: Visibility,
    now: Timestamp,
) -> Result<bool, Error> {
    let common = (
        organisations::id.eq(organisation.id),
        organisations::key_rules.eq(key.rules),
        organisations::revision.eq(0),
        organisations::created_at.eq(now),
    );
    if visibility == Visibility::Named {
        let insert = diesel::insert_into(organisations::table).values((
            common,
            organisations::name.eq(organisation.name.as_str()),
            organisations::name_en.eq(organisation.name_en.as_ref().map(Name::as_str)),
            organisations::acronym.eq(organisation.acronym.as_ref().map(Name::as_str)),
            organisations::country.eq(organisation.country),
            organisations::website.eq(organisation.website.as_ref().map(Website::url)),
            organisations::domain.eq(organisation
                .website
                .as_ref()
                .map(Website::registrable_domain)),
            organisations::folded_key.eq(&key.folded),
        ));
        return Ok(OrNothing(insert).inserted(db)?);
    }
    let (record, wrapped) = keyring.new_record_key(organisation.id);
    let contents = SealedOrganisation::of(organisation, key.folded.clone());
    let insert = diesel::insert_into(organisations::table).values((
        common,
        organisations::name.eq(""),
        organisations::country.eq(Country::INTERNATIONAL),
        organisations::folded_key.eq(keyring.organisation_key(key)),
        organisations::sealed.eq(sealed::seal(&record, SEALED_FOR, &contents)),
    ));
    if !OrNothing(insert).inserted(db)? {
        return Ok(false);
    }
    seals::put(db, organisation.id, wrapped)?;
    Ok(true)
}

pub fn lock(db: &mut Db, id: OrganisationId) -> Result<(), Error> {
    let locked = diesel::update(organisations::table.find(id))
        .set(organisations::revision.eq(organisations::revision + 1))
        .execute(db)?;
    if locked == 1 {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// The registrable domain of its website, where the registry knows one.
pub fn domain(db: &mut Db, id: OrganisationId) -> Result<Option<String>, Error> {
    Ok(organisations::table
        .find(id)
        .select(organisations::domain)
        .first(db)?)
}
