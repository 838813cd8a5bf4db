//! How moderators know that a signature is genuine: published beside it, sealed in the database.
use super::connection::Db;
use super::error::Error;
use super::schema::vouches;
use super::{sealed, seals};
use crate::domain::moderator::ModeratorId;
use crate::domain::name::Name;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;

const SEALED_FOR: &str = "vouches.sealed";

/// The note of the moderator who vouches for a signature that nobody vouches for yet.
pub fn insert(
    db: &mut Db,
    key: &RecordKey,
    signature: SignatureId,
    moderator: Option<ModeratorId>,
    note: &Name,
    now: Timestamp,
) -> Result<(), Error> {
    diesel::insert_into(vouches::table)
        .values((
            vouches::signature_id.eq(signature),
            vouches::moderator_id.eq(moderator),
            vouches::sealed.eq(sealed::seal(key, SEALED_FOR, &note.as_str())),
            vouches::created_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

pub fn remove(db: &mut Db, signature: SignatureId) -> Result<(), Error> {
    diesel::delete(vouches::table.find(signature)).execute(db)?;
    Ok(())
}

/// Nothing where nobody vouches, or once the record was erased.
pub fn note(
    db: &mut Db,
    keyring: &Keyring,
    signature: SignatureId,
) -> Result<Option<String>, Error> {
    let row: Option<Vec<u8>> = vouches::table
        .find(signature)
        .select(vouches::sealed)
        .first(db)
        .optional()?;
    let Some(row) = row else { return Ok(None) };
    match seals::open(db, keyring, signature) {
        Ok(key) => sealed::open(&key, SEALED_FOR, &row).map(Some),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}
