//! The registry of organisations: entries and their keys. Names beside the canonical one are in
//! `organisation_names`, what finds near entries in `marks`.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{organisation_names, organisations};
use super::{marks, organisation_names as other_names, sealed};
use crate::domain::country::Country;
use crate::domain::name::Name;
use crate::domain::organisation::{Organisation, OrganisationId, OrganisationKey};
use crate::domain::registry::Entry;
use crate::domain::sameness::{KEY_VERSION, acronym_key};
use crate::domain::time::Timestamp;
use crate::domain::website::Website;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as Diesel};

type Row = (
    OrganisationId,
    String,
    Option<String>,
    Option<String>,
    Country,
    Option<String>,
    Option<String>,
    Option<OrganisationId>,
    Option<OrganisationId>,
    Option<Vec<u8>>,
    i32,
    Timestamp,
);

type Columns = (
    organisations::id,
    organisations::name,
    organisations::name_en,
    organisations::acronym,
    organisations::country,
    organisations::website,
    organisations::domain,
    organisations::federation_id,
    organisations::merged_into,
    organisations::sealed,
    organisations::key_rules,
    organisations::created_at,
);

const COLUMNS: Columns = (
    organisations::id,
    organisations::name,
    organisations::name_en,
    organisations::acronym,
    organisations::country,
    organisations::website,
    organisations::domain,
    organisations::federation_id,
    organisations::merged_into,
    organisations::sealed,
    organisations::key_rules,
    organisations::created_at,
);

/// The entry with this key, or else the only one that has another name with it. Two statements
/// whatever there is: who asks learns nothing from the time it takes.
pub fn by_key(db: &mut Db, key: &OrganisationKey) -> Result<Option<OrganisationId>, Error> {
    let own = by_own_key(db, key)?;
    let others: Vec<OrganisationId> = organisation_names::table
        .inner_join(organisations::table)
        .filter(organisation_names::folded_key.eq(&key.folded))
        .filter(organisation_names::country.eq(key.country))
        .filter(organisation_names::key_rules.eq(key.rules))
        .filter(organisations::merged_into.is_null())
        .select(organisations::id)
        .distinct()
        .limit(2)
        .load(db)?;
    Ok(match (own, others.as_slice()) {
        (Some(own), _) => Some(own),
        (None, [only]) => Some(*only),
        (None, _) => None,
    })
}

/// The entry whose canonical name has this key.
pub fn by_own_key(db: &mut Db, key: &OrganisationKey) -> Result<Option<OrganisationId>, Error> {
    Ok(organisations::table
        .filter(organisations::folded_key.eq(&key.folded))
        .filter(organisations::country.eq(key.country))
        .filter(organisations::key_rules.eq(key.rules))
        .filter(organisations::merged_into.is_null())
        .select(organisations::id)
        .first(db)
        .optional()?)
}

/// The entry that `organisation` names, made from it if there is none, and locked to the end of
/// the transaction: whoever changes what it signs does so alone.
pub fn find_or_make(
    db: &mut Db,
    organisation: &Organisation,
    now: Timestamp,
) -> Result<OrganisationId, Error> {
    let key = organisation.key();
    // Who waits for the lock while a moderator merges the entry finds the one that stands for both.
    for _ in 0..3 {
        let found = match by_key(db, &key)? {
            Some(found) => found,
            None if make(db, organisation, &key, now)? => organisation.id,
            // Somebody else made it a moment ago.
            None => by_key(db, &key)?.ok_or(Error::NotFound)?,
        };
        if lock_standing(db, found)? {
            return Ok(found);
        }
    }
    Err(Error::Unavailable(
        "the organisation's entry is being merged".to_owned(),
    ))
}

/// Says whether the key was free.
fn make(
    db: &mut Db,
    organisation: &Organisation,
    key: &OrganisationKey,
    now: Timestamp,
) -> Result<bool, Error> {
    let insert = diesel::insert_into(organisations::table).values((
        organisations::id.eq(organisation.id),
        organisations::name.eq(organisation.name.as_str()),
        organisations::name_en.eq(organisation.name_en.as_ref().map(Name::as_str)),
        organisations::acronym.eq(organisation.acronym.as_ref().map(Name::as_str)),
        organisations::acronym_key.eq(key_of_acronym(organisation)),
        organisations::country.eq(organisation.country),
        organisations::website.eq(organisation.website.as_ref().map(Website::url)),
        organisations::domain.eq(organisation.website.as_ref().and_then(Website::own_domain)),
        organisations::folded_key.eq(&key.folded),
        organisations::key_rules.eq(key.rules),
        organisations::revision.eq(0),
        organisations::created_at.eq(now),
    ));
    if !OrNothing(insert).inserted(db)? {
        return Ok(false);
    }
    other_names::put_english(db, organisation, now)?;
    remake_marks(db, organisation.id)?;
    Ok(true)
}

fn key_of_acronym(organisation: &Organisation) -> Option<String> {
    let acronym = organisation.acronym.as_ref()?;
    acronym_key(acronym.as_str())
}

/// Marks and words of an entry, after any of its names changed.
pub fn remake_marks(db: &mut Db, id: OrganisationId) -> Result<(), Error> {
    let entry = find(db, id)?;
    let others = other_names::of(db, id)?;
    marks::put(db, &entry, &others)
}

pub fn find(db: &mut Db, id: OrganisationId) -> Result<Entry, Error> {
    let row = organisations::table
        .find(id)
        .select(COLUMNS)
        .first::<Row>(db)?;
    entry(row)
}

/// Those of the ids that are there, in no order.
pub fn among(db: &mut Db, ids: &[OrganisationId]) -> Result<Vec<Entry>, Error> {
    let rows = organisations::table
        .filter(organisations::id.eq_any(ids.to_vec()))
        .select(COLUMNS)
        .load::<Row>(db)?;
    rows.into_iter().map(entry).collect()
}

/// Chapters and members of a federation.
pub fn chapters(db: &mut Db, federation: OrganisationId, limit: i64) -> Result<Vec<Entry>, Error> {
    let rows = organisations::table
        .filter(organisations::federation_id.eq(federation))
        .filter(organisations::merged_into.is_null())
        .order((organisations::name, organisations::id))
        .limit(limit)
        .select(COLUMNS)
        .load::<Row>(db)?;
    rows.into_iter().map(entry).collect()
}

fn entry(row: Row) -> Result<Entry, Error> {
    let (
        id,
        name,
        name_en,
        acronym,
        country,
        website,
        domain,
        federation_id,
        merged_into,
        sealed,
        key_rules,
        created_at,
    ) = row;
    Ok(Entry {
        organisation: Organisation {
            id,
            name: Name::stored(name),
            name_en: name_en.map(Name::stored),
            acronym: acronym.map(Name::stored),
            country,
            website: website.as_deref().map(sealed::website).transpose()?,
        },
        domain,
        federation_id,
        merged_into,
        sealed: sealed.is_some(),
        key_rules,
        created_at,
    })
}

/// Writes all that a moderator can correct. Says whether its key was free: nothing is written
/// where another entry has it.
pub fn update(db: &mut Db, after: &Entry) -> Result<bool, Error> {
    let organisation = &after.organisation;
    let key = organisation.key();
    unless_taken(db, |db| {
        diesel::update(organisations::table.find(organisation.id))
            .set((
                organisations::name.eq(organisation.name.as_str()),
                organisations::name_en.eq(organisation.name_en.as_ref().map(Name::as_str)),
                organisations::acronym.eq(organisation.acronym.as_ref().map(Name::as_str)),
                organisations::acronym_key.eq(key_of_acronym(organisation)),
                organisations::country.eq(organisation.country),
                organisations::website.eq(organisation.website.as_ref().map(Website::url)),
                organisations::domain.eq(after.domain.as_deref()),
                organisations::federation_id.eq(after.federation_id),
                organisations::folded_key.eq(&key.folded),
                organisations::key_rules.eq(key.rules),
            ))
            .execute(db)
    })
}

/// Lets another entry stand for this one, or this one stand again; says whether its key was free.
pub fn set_merged(
    db: &mut Db,
    id: OrganisationId,
    into: Option<OrganisationId>,
) -> Result<bool, Error> {
    unless_taken(db, |db| {
        diesel::update(organisations::table.find(id))
            .set(organisations::merged_into.eq(into))
            .execute(db)
    })
}

/// Entries after `after` whose key is of other rules, in the order of their ids.
pub fn keyed_otherwise(
    db: &mut Db,
    after: Option<OrganisationId>,
    limit: i64,
) -> Result<Vec<Entry>, Error> {
    let mut query = organisations::table
        .filter(organisations::key_rules.ne(KEY_VERSION))
        .filter(organisations::merged_into.is_null())
        .filter(organisations::sealed.is_null())
        .order(organisations::id)
        .limit(limit)
        .select(COLUMNS)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(organisations::id.gt(after));
    }
    query.load::<Row>(db)?.into_iter().map(entry).collect()
}

/// Gives an entry the key of today's rules, provided it still has that of `from`. Says no where
/// another entry has it: the entry then keeps what it has.
pub fn rekey(
    db: &mut Db,
    id: OrganisationId,
    from: i32,
    key: &OrganisationKey,
) -> Result<bool, Error> {
    let unmoved = organisations::table
        .find(id)
        .filter(organisations::key_rules.eq(from));
    unless_taken(db, |db| {
        diesel::update(unmoved)
            .set((
                organisations::folded_key.eq(&key.folded),
                organisations::key_rules.eq(key.rules),
            ))
            .execute(db)
    })
}

/// In a savepoint, since a violated index would end the transaction.
fn unless_taken(
    db: &mut Db,
    change: impl FnOnce(&mut Db) -> Result<usize, Diesel>,
) -> Result<bool, Error> {
    match db.transaction(change) {
        Ok(rows) => Ok(rows == 1),
        Err(Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => Ok(false),
        Err(other) => Err(other.into()),
    }
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

/// Locks an entry that no other stands for; says whether it is one.
pub fn lock_standing(db: &mut Db, id: OrganisationId) -> Result<bool, Error> {
    let standing = organisations::table
        .find(id)
        .filter(organisations::merged_into.is_null());
    Ok(diesel::update(standing)
        .set(organisations::revision.eq(organisations::revision + 1))
        .execute(db)?
        == 1)
}
