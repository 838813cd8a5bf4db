//! Names of organisations beside the canonical one. Those of a sealed entry are in its seal; their
//! rows have no name and a keyed hash as key.
use super::connection::Db;
use super::error::Error;
use super::schema::{organisation_names, organisations};
use crate::domain::country::Country;
use crate::domain::name::Name;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::registry::{MergeId, NameKind, OtherName, OtherNameId};
use crate::domain::sameness::KEY_VERSION;
use crate::domain::time::Timestamp;
use crate::security::random;
use diesel::prelude::*;

type Row = (
    OtherNameId,
    OrganisationId,
    NameKind,
    Option<String>,
    String,
    Country,
    Option<MergeId>,
);

type Columns = (
    organisation_names::id,
    organisation_names::organisation_id,
    organisation_names::kind,
    organisation_names::language,
    organisation_names::name,
    organisation_names::country,
    organisation_names::merge_id,
);

const COLUMNS: Columns = (
    organisation_names::id,
    organisation_names::organisation_id,
    organisation_names::kind,
    organisation_names::language,
    organisation_names::name,
    organisation_names::country,
    organisation_names::merge_id,
);

/// Of one entry, as they were added.
pub fn of(db: &mut Db, organisation: OrganisationId) -> Result<Vec<OtherName>, Error> {
    let found = of_many(db, &[organisation])?;
    Ok(found.into_iter().map(|(_, name)| name).collect())
}

pub fn of_many(
    db: &mut Db,
    entries: &[OrganisationId],
) -> Result<Vec<(OrganisationId, OtherName)>, Error> {
    let rows = organisation_names::table
        .filter(organisation_names::organisation_id.eq_any(entries.to_vec()))
        .filter(organisation_names::name.ne(""))
        .order(organisation_names::id)
        .select(COLUMNS)
        .load::<Row>(db)?;
    Ok(rows.into_iter().map(other_name).collect())
}

fn other_name(row: Row) -> (OrganisationId, OtherName) {
    let (id, organisation, kind, language, name, country, merge_id) = row;
    let name = OtherName {
        id,
        kind,
        language,
        name: Name::stored(name),
        country,
        merge_id,
    };
    (organisation, name)
}

pub fn add(db: &mut Db, organisation: OrganisationId, other: &OtherName) -> Result<(), Error> {
    let key = other.key();
    diesel::insert_into(organisation_names::table)
        .values((
            organisation_names::id.eq(other.id),
            organisation_names::organisation_id.eq(organisation),
            organisation_names::kind.eq(other.kind),
            organisation_names::language.eq(other.language.as_deref()),
            organisation_names::name.eq(other.name.as_str()),
            organisation_names::folded_key.eq(&key.folded),
            organisation_names::key_rules.eq(key.rules),
            organisation_names::country.eq(other.country),
            organisation_names::merge_id.eq(other.merge_id),
        ))
        .execute(db)?;
    Ok(())
}

/// Says whether it was there.
pub fn remove(db: &mut Db, organisation: OrganisationId, name: OtherNameId) -> Result<bool, Error> {
    let row = organisation_names::table
        .find(name)
        .filter(organisation_names::organisation_id.eq(organisation));
    Ok(diesel::delete(row).execute(db)? == 1)
}

pub fn remove_brought_by(db: &mut Db, merge: MergeId) -> Result<(), Error> {
    let brought = organisation_names::table.filter(organisation_names::merge_id.eq(merge));
    diesel::delete(brought).execute(db)?;
    Ok(())
}

/// Keeps the English name of an entry among its translations, in place of one that was there.
pub fn put_english(db: &mut Db, organisation: &Organisation, now: Timestamp) -> Result<(), Error> {
    let before = organisation_names::table
        .filter(organisation_names::organisation_id.eq(organisation.id))
        .filter(organisation_names::kind.eq(NameKind::Translation))
        .filter(organisation_names::language.eq(ENGLISH))
        .filter(organisation_names::merge_id.is_null());
    diesel::delete(before).execute(db)?;
    let Some(name) = &organisation.name_en else {
        return Ok(());
    };
    let other = OtherName {
        id: random::id(now),
        kind: NameKind::Translation,
        language: Some(ENGLISH.to_owned()),
        name: name.clone(),
        country: organisation.country,
        merge_id: None,
    };
    add(db, organisation.id, &other)
}

pub(super) const ENGLISH: &str = "en";

/// After its country was corrected, an entry's own names count there.
pub fn move_country(db: &mut Db, organisation: OrganisationId, to: Country) -> Result<(), Error> {
    for (_, mut other) in of_many(db, &[organisation])? {
        if other.merge_id.is_none() && other.country != to {
            remove(db, organisation, other.id)?;
            other.country = to;
            add(db, organisation, &other)?;
        }
    }
    Ok(())
}

/// Names after `after` whose key is of other rules, in the order of their ids; those of sealed
/// entries have none.
pub fn keyed_otherwise(
    db: &mut Db,
    after: Option<OtherNameId>,
    limit: i64,
) -> Result<Vec<OtherName>, Error> {
    let mut query = organisation_names::table
        .inner_join(organisations::table)
        .filter(organisation_names::key_rules.ne(KEY_VERSION))
        .filter(organisations::sealed.is_null())
        .order(organisation_names::id)
        .limit(limit)
        .select(COLUMNS)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(organisation_names::id.gt(after));
    }
    let rows = query.load::<Row>(db)?;
    Ok(rows.into_iter().map(|row| other_name(row).1).collect())
}

/// Gives a name the key of today's rules; several entries may share that of a further name.
pub fn rekey(db: &mut Db, other: &OtherName) -> Result<(), Error> {
    let key = other.key();
    diesel::update(organisation_names::table.find(other.id))
        .set((
            organisation_names::folded_key.eq(&key.folded),
            organisation_names::key_rules.eq(key.rules),
        ))
        .execute(db)?;
    Ok(())
}
