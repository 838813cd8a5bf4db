//! The registry of organisations: its keys, and who holds an entry. What the desk corrects is in
//! `entries`, names beside the canonical one in `organisation_names`, what finds near entries in
//! `marks`, and entries that are not to be named in `sealed_organisations`.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{organisation_names, organisations};
use super::sealed_entry::{self, SEALED_FOR, SealedOrganisation};
use super::{entries, organisation_names as other_names, sealed, seals};
use crate::domain::country::Country;
use crate::domain::name::Name;
use crate::domain::organisation::{Organisation, OrganisationId, OrganisationKey};
use crate::domain::signature::Visibility;
use crate::domain::time::Timestamp;
use crate::domain::website::Website;
use crate::security::keyring::Keyring;
use diesel::prelude::*;

/// The entry with this key, or else the one that has another name with it: of several, the oldest,
/// since one more entry would count an organisation once more (`sharing` tells that there are
/// several). Two statements whatever there is: who asks learns nothing from the time it takes.
pub fn by_key(
    db: &mut Db,
    keyring: &Keyring,
    key: &OrganisationKey,
) -> Result<Option<OrganisationId>, Error> {
    let own = by_own_key(db, keyring, key)?;
    let others = by_other_name(db, keyring, key)?;
    Ok(own.or(others.first().copied()))
}

/// Entries that have another name with this key, where it is the canonical name of none: which of
/// them is meant, nobody can tell by the name. Empty where there are no two.
pub fn sharing(
    db: &mut Db,
    keyring: &Keyring,
    key: &OrganisationKey,
) -> Result<Vec<OrganisationId>, Error> {
    let others = by_other_name(db, keyring, key)?;
    if others.len() < 2 || by_own_key(db, keyring, key)?.is_some() {
        return Ok(Vec::new());
    }
    Ok(others)
}

/// Entries that have one of these keys, by whatever name; the oldest of each key.
pub fn called(
    db: &mut Db,
    keyring: &Keyring,
    keys: &[OrganisationKey],
) -> Result<Vec<OrganisationId>, Error> {
    let mut found = Vec::new();
    for key in keys {
        found.extend(by_own_key(db, keyring, key)?);
        found.extend(by_other_name(db, keyring, key)?);
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Of entries that stand, the oldest first. Those that share a name are few.
fn by_other_name(
    db: &mut Db,
    keyring: &Keyring,
    key: &OrganisationKey,
) -> Result<Vec<OrganisationId>, Error> {
    let keyed = keyring.organisation_key(key);
    let is_keyed = organisation_names::folded_key.eq(keyed.clone());
    Ok(organisation_names::table
        .inner_join(organisations::table)
        .filter(organisation_names::folded_key.eq_any([key.folded.clone(), keyed]))
        .filter(organisation_names::country.eq(key.country).or(is_keyed))
        .filter(organisation_names::key_rules.eq(key.rules))
        .filter(organisations::merged_into.is_null())
        .order(organisations::id)
        .select(organisations::id)
        .distinct()
        .limit(SHARING)
        .load(db)?)
}

/// Entries that are named as those which share a name.
const SHARING: i64 = 5;

/// The entry whose canonical name has this key. A sealed one has a keyed hash in its place; both are
/// always looked for, so that the work tells nobody which it is. They stand in one list before the
/// country is asked for: with "this and that, or the other" SQLite reads the whole table.
pub fn by_own_key(
    db: &mut Db,
    keyring: &Keyring,
    key: &OrganisationKey,
) -> Result<Option<OrganisationId>, Error> {
    let keyed = keyring.organisation_key(key);
    let is_keyed = organisations::folded_key.eq(keyed.clone());
    Ok(organisations::table
        .filter(organisations::folded_key.eq_any([key.folded.clone(), keyed]))
        .filter(organisations::country.eq(key.country).or(is_keyed))
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
        return sealed_entry::opened(db, keyring, id, &bytes);
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

/// How often an entry may be merged or erased while we wait for it.
const MAX_TRIES: usize = 8;

/// The entry that `organisation` names, made from it if there is none, and locked to the end of
/// the transaction: whoever changes what it signs does so alone. One that is made for an unnamed
/// signature is sealed; one that is there stays as it is until `sealed_organisations::settle`.
pub fn find_or_make(
    db: &mut Db,
    keyring: &Keyring,
    organisation: &Organisation,
    visibility: Visibility,
    now: Timestamp,
) -> Result<OrganisationId, Error> {
    for _ in 0..MAX_TRIES {
        let id = made(db, keyring, organisation, visibility, now)?;
        // Whoever waited while it was merged or erased finds the one that stands now.
        if lock_standing(db, id)? {
            return Ok(id);
        }
    }
    Err(Error::Unavailable(
        "the organisation's entry is being changed".to_owned(),
    ))
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
    // By its English name, too, it may be found the moment after.
    let mut names = vec![keyring.organisation_key(&key)];
    names.extend(
        organisation
            .english_key()
            .map(|key| keyring.organisation_key(&key)),
    );
    names.sort_unstable();
    for name in &names {
        hold_back(db, name)?;
    }
    Ok(match by_key(db, keyring, &key)? {
        Some(found) => found,
        None if insert(db, keyring, organisation, &key, visibility, now)? => organisation.id,
        // Somebody else made it a moment ago.
        None => by_key(db, keyring, &key)?.ok_or(Error::NotFound)?,
    })
}

/// Holds back whoever would make an entry of the same key meanwhile: no index keeps a plain and a
/// sealed one from being made at once. On SQLite there is only one writer.
pub fn hold_back(db: &mut Db, keyed: &str) -> Result<(), Error> {
    if let Db::Postgres(connection) = db {
        diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
            .bind::<diesel::sql_types::Text, _>(keyed)
            .execute(connection)?;
    }
    Ok(())
}

/// Says whether the key was free.
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
            organisations::acronym_key.eq(entries::key_of_acronym(organisation)),
            organisations::country.eq(organisation.country),
            organisations::website.eq(organisation.website.as_ref().map(Website::url)),
            organisations::domain.eq(organisation.website.as_ref().and_then(Website::own_domain)),
            organisations::folded_key.eq(&key.folded),
        ));
        if !OrNothing(insert).inserted(db)? {
            return Ok(false);
        }
        other_names::put_english(db, organisation, now)?;
        entries::remake_marks(db, organisation.id)?;
        return Ok(true);
    }
    let (record, wrapped) = keyring.new_record_key(organisation.id);
    let contents = SealedOrganisation::of(organisation, key, now);
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
    contents.put_keyed_names(db, keyring, organisation.id)?;
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

/// The registrable domain of its website, where the registry knows one.
pub fn domain(db: &mut Db, id: OrganisationId) -> Result<Option<String>, Error> {
    Ok(organisations::table
        .find(id)
        .select(organisations::domain)
        .first(db)?)
}
