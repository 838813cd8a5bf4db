//! Ways to a new password that somebody asked for. A row is written for every address, whether it
//! has an account or not; the mail tells.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::password_resets;
use super::{sealed, seals};
use crate::domain::email::EmailAddress;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;

pub type PasswordResetId = Id<PasswordReset>;

#[derive(Debug, Clone)]
pub struct PasswordReset {
    pub id: PasswordResetId,
    pub address_index: BlindIndex,
    /// Of the hash of the password that is to be replaced.
    pub fingerprint: [u8; 32],
    pub language: String,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = password_resets)]
struct Row {
    id: PasswordResetId,
    address_index: Vec<u8>,
    number: i64,
    sealed: Vec<u8>,
    fingerprint: Vec<u8>,
    language: String,
    created_at: Timestamp,
    expires_at: Timestamp,
}

const SEALED_FOR: &str = "password_resets.sealed";

/// Adds it under the next number of its address: who asks at the same moment waits here until the
/// other is done, and then sees what the other wrote.
pub fn insert(
    db: &mut Db,
    key: &RecordKey,
    reset: &PasswordReset,
    address: &EmailAddress,
) -> Result<(), Error> {
    let sealed = sealed::seal(key, SEALED_FOR, &address.as_str());
    loop {
        let last: Option<i64> = password_resets::table
            .filter(password_resets::address_index.eq(reset.address_index.as_slice()))
            .select(diesel::dsl::max(password_resets::number))
            .first(db)?;
        let row = Row {
            id: reset.id,
            address_index: reset.address_index.to_vec(),
            number: last.unwrap_or(0) + 1,
            sealed: sealed.clone(),
            fingerprint: reset.fingerprint.to_vec(),
            language: reset.language.clone(),
            created_at: reset.created_at,
            expires_at: reset.expires_at,
        };
        if OrNothing(diesel::insert_into(password_resets::table).values(row)).inserted(db)? {
            return Ok(());
        }
    }
}

pub fn find(db: &mut Db, id: PasswordResetId) -> Result<PasswordReset, Error> {
    let row = password_resets::table.find(id).first::<Row>(db)?;
    Ok(PasswordReset {
        id: row.id,
        address_index: super::columns::hash(&row.address_index)?,
        fingerprint: super::columns::hash(&row.fingerprint)?,
        language: row.language,
        created_at: row.created_at,
        expires_at: row.expires_at,
    })
}

/// Forgets at most `limit` made before `made_before`, with their keys; says how many.
pub fn purge(db: &mut Db, made_before: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<PasswordResetId> = password_resets::table
        .filter(password_resets::created_at.lt(made_before))
        .select(password_resets::id)
        .limit(limit)
        .load(db)?;
    diesel::delete(password_resets::table.filter(password_resets::id.eq_any(&old))).execute(db)?;
    seals::erase(db, &old)?;
    Ok(old.len())
}
