//! Facts about the whole database, by name.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::settings;
use diesel::prelude::*;

/// A check value of the secret that this database was written with.
pub const SECRET_CHECK: &str = "secret-check";
/// Taken once, by whoever makes the first moderator.
pub const FIRST_MODERATOR: &str = "first-moderator";

/// Locked by whoever changes who the owners are.
pub const OWNERS: &str = "owners";

/// Locked by whoever reserves a waiting entry (`store::reservations`).
pub const RESERVATIONS: &str = "reservations";

/// Locks a row to the end of the transaction: what follows happens one at a time.
pub fn lock(db: &mut Db, key: &str) -> Result<(), Error> {
    claim(db, key, "")?;
    diesel::update(settings::table.find(key))
        .set(settings::value.eq(""))
        .execute(db)?;
    Ok(())
}

/// Sets it unless it is set; says whether it was not.
pub fn claim(db: &mut Db, key: &str, value: &str) -> Result<bool, Error> {
    let insert = diesel::insert_into(settings::table)
        .values((settings::key.eq(key), settings::value.eq(value)));
    Ok(OrNothing(insert).inserted(db)?)
}

pub fn get(db: &mut Db, key: &str) -> Result<Option<String>, Error> {
    Ok(settings::table
        .find(key)
        .select(settings::value)
        .first(db)
        .optional()?)
}
