//! Entries of the registry as the desk sees them, whose names stand in plain columns. A sealed one
//! (see `sealed_organisations`) has none here. Keys and locks are in `organisations`.
use super::connection::Db;
use super::error::Error;
use super::schema::organisations;
use super::{marks, name_words, organisation_names as other_names, sealed};
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

/// By which the entry is found among those with the same acronym.
pub(super) fn key_of_acronym(organisation: &Organisation) -> Option<String> {
    let acronym = organisation.acronym.as_ref()?;
    acronym_key(acronym.as_str())
}

/// Marks and words of an entry, and the words of its lines, after any of its names changed.
pub fn remake_marks(db: &mut Db, id: OrganisationId) -> Result<(), Error> {
    let entry = find(db, id)?;
    let others = other_names::of(db, id)?;
    marks::put(db, &entry, &others)?;
    name_words::remake(db, id)
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

/// Entries after `after` whose key is of other rules, in the order of their ids: sealed ones and
/// those that another stands for, too, since either may be found by their names again.
pub fn keyed_otherwise(
    db: &mut Db,
    after: Option<OrganisationId>,
    limit: i64,
) -> Result<Vec<Entry>, Error> {
    let mut query = organisations::table
        .filter(organisations::key_rules.ne(KEY_VERSION))
        .order(organisations::id)
        .limit(limit)
        .select(COLUMNS)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(organisations::id.gt(after));
    }
    query.load::<Row>(db)?.into_iter().map(entry).collect()
}

/// Gives a plain entry the key of today's rules, provided it still has that of `from` and was not sealed
/// meanwhile, with its key. Says no where another entry has it: the entry then keeps what it has.
pub fn rekey(
    db: &mut Db,
    id: OrganisationId,
    from: i32,
    key: &OrganisationKey,
) -> Result<bool, Error> {
    let unmoved = organisations::table
        .find(id)
        .filter(organisations::key_rules.eq(from))
        .filter(organisations::sealed.is_null());
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
