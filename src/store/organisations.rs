//! The registry of organisations.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::organisations;
use crate::domain::name::Name;
use crate::domain::organisation::{Organisation, OrganisationId, OrganisationKey};
use crate::domain::time::Timestamp;
use crate::domain::website::Website;
use diesel::prelude::*;

/// The entry with this key, if there is one.
pub fn by_key(db: &mut Db, key: &OrganisationKey) -> Result<Option<OrganisationId>, Error> {
    Ok(organisations::table
        .filter(organisations::folded_key.eq(&key.folded))
        .filter(organisations::country.eq(key.country))
        .filter(organisations::key_rules.eq(key.rules))
        .filter(organisations::merged_into.is_null())
        .select(organisations::id)
        .first(db)
        .optional()?)
}

/// The entry with the key of `organisation`, made from it if there is none, and locked to the end
/// of the transaction: whoever changes what it signs does so alone.
pub fn find_or_make(
    db: &mut Db,
    organisation: &Organisation,
    now: Timestamp,
) -> Result<OrganisationId, Error> {
    let key = organisation.key();
    let domain = organisation
        .website
        .as_ref()
        .map(Website::registrable_domain);
    let insert = diesel::insert_into(organisations::table).values((
        organisations::id.eq(organisation.id),
        organisations::name.eq(organisation.name.as_str()),
        organisations::name_en.eq(organisation.name_en.as_ref().map(Name::as_str)),
        organisations::acronym.eq(organisation.acronym.as_ref().map(Name::as_str)),
        organisations::country.eq(organisation.country),
        organisations::website.eq(organisation.website.as_ref().map(Website::url)),
        organisations::domain.eq(domain),
        organisations::folded_key.eq(&key.folded),
        organisations::key_rules.eq(key.rules),
        organisations::revision.eq(0),
        organisations::created_at.eq(now),
    ));
    OrNothing(insert).inserted(db)?;
    let id = by_key(db, &key)?.ok_or(Error::NotFound)?;
    lock(db, id)?;
    Ok(id)
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
