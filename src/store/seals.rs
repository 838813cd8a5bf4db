//! The keys of sealed records. Deleting one erases everything sealed with it.
use super::connection::Db;
use super::error::Error;
use super::schema::seals;
use super::sealed;
use crate::domain::ids::Id;
use crate::security::keyring::Keyring;
use crate::security::sealing::{RecordKey, WrappedKey};
use diesel::prelude::*;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// Makes and stores the key of a new record.
pub fn create<T>(db: &mut Db, keyring: &Keyring, record: Id<T>) -> Result<RecordKey, Error> {
    let (key, wrapped) = keyring.new_record_key(record);
    put(db, record, wrapped)?;
    Ok(key)
}

/// Stores the key of a record whose own row went in first.
pub fn put<T>(db: &mut Db, record: Id<T>, wrapped: WrappedKey) -> Result<(), Error> {
    diesel::insert_into(seals::table)
        .values((seals::record_id.eq(record), seals::wrapped_key.eq(wrapped)))
        .execute(db)?;
    Ok(())
}

/// The keys of those that are not erased.
pub fn among<T: 'static>(
    db: &mut Db,
    keyring: &Keyring,
    records: &[Id<T>],
) -> Result<BTreeMap<Id<T>, RecordKey>, Error> {
    let rows: Vec<(Id<T>, WrappedKey)> = seals::table
        .filter(seals::record_id.eq_any(records))
        .load(db)?;
    rows.into_iter()
        .map(|(record, wrapped)| Ok((record, keyring.unwrap_record_key(record, &wrapped)?)))
        .collect()
}

/// The keys of those that are not erased and can be opened: one that cannot keeps no other from being shown.
pub fn readable<T: 'static>(
    db: &mut Db,
    keyring: &Keyring,
    records: &[Id<T>],
) -> Result<BTreeMap<Id<T>, RecordKey>, Error> {
    let rows: Vec<(Id<T>, WrappedKey)> = seals::table
        .filter(seals::record_id.eq_any(records))
        .load(db)?;
    let mut keys = BTreeMap::new();
    for (record, wrapped) in rows {
        match keyring.unwrap_record_key(record, &wrapped) {
            Ok(key) => drop(keys.insert(record, key)),
            Err(error) => tracing::error!(%record, %error, "the key of a record cannot be opened"),
        }
    }
    Ok(keys)
}

/// Records with what was sealed in one of their columns; nothing of one that cannot be read.
pub type Opened<T, V> = Vec<(Id<T>, Option<V>)>;

pub fn each<T: 'static, V: DeserializeOwned>(
    db: &mut Db,
    keyring: &Keyring,
    column: &str,
    rows: Vec<(Id<T>, Vec<u8>)>,
) -> Result<Opened<T, V>, Error> {
    let ids: Vec<Id<T>> = rows.iter().map(|(id, _)| *id).collect();
    let keys = readable(db, keyring, &ids)?;
    let opened = rows.into_iter().map(|(id, bytes)| {
        let read = keys.get(&id).map(|key| sealed::open(key, column, &bytes));
        let value = read.and_then(|read| {
            read.inspect_err(
                |error| tracing::error!(record = %id, %error, "{column} cannot be read"),
            )
            .ok()
        });
        (id, value)
    });
    Ok(opened.collect())
}

/// `NotFound` once the record is erased.
pub fn open<T>(db: &mut Db, keyring: &Keyring, record: Id<T>) -> Result<RecordKey, Error> {
    let wrapped: Vec<u8> = seals::table
        .find(record)
        .select(seals::wrapped_key)
        .first(db)?;
    Ok(keyring.unwrap_record_key(record, &wrapped)?)
}

pub fn erase<T>(db: &mut Db, records: &[Id<T>]) -> Result<(), Error> {
    diesel::delete(seals::table.filter(seals::record_id.eq_any(records))).execute(db)?;
    Ok(())
}
