//! Moderators' notes about entries, sealed with them.
use super::connection::Db;
use super::error::Error;
use super::schema::{moderators, notes};
use super::{sealed, seals};
use crate::domain::moderator::ModeratorId;
use crate::domain::note::{Note, NoteId};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use diesel::dsl::count_star;
use diesel::prelude::*;
use std::collections::HashMap;

const SEALED_FOR: &str = "notes.sealed";

/// One as it is read.
#[derive(Debug, Clone)]
pub struct Noted {
    pub note: Note,
    /// The name of who wrote it.
    pub by: Option<String>,
    pub at: Timestamp,
}

pub fn insert(
    db: &mut Db,
    keyring: &Keyring,
    signature: SignatureId,
    moderator: Option<ModeratorId>,
    note: &Note,
    now: Timestamp,
) -> Result<(), Error> {
    let key = seals::open(db, keyring, signature)?;
    let id: NoteId = random::id(now);
    diesel::insert_into(notes::table)
        .values((
            notes::id.eq(id),
            notes::signature_id.eq(signature),
            notes::moderator_id.eq(moderator),
            notes::sealed.eq(sealed::seal(&key, SEALED_FOR, &note.as_str())),
            notes::created_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// The oldest first.
pub fn of(db: &mut Db, keyring: &Keyring, signature: SignatureId) -> Result<Vec<Noted>, Error> {
    let rows: Vec<(Vec<u8>, Option<String>, Timestamp)> = notes::table
        .left_join(moderators::table)
        .filter(notes::signature_id.eq(signature))
        .order((notes::created_at, notes::id))
        .select((
            notes::sealed,
            moderators::name.nullable(),
            notes::created_at,
        ))
        .load(db)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let key = seals::open(db, keyring, signature)?;
    rows.into_iter()
        .map(|(sealed, by, at)| {
            let text: String = sealed::open(&key, SEALED_FOR, &sealed)?;
            let note = Note::stored(text);
            Ok(Noted { note, by, at })
        })
        .collect()
}

/// How many each of the signatures has, where it has any.
pub fn counts(db: &mut Db, signatures: &[SignatureId]) -> Result<HashMap<SignatureId, i64>, Error> {
    let rows: Vec<(SignatureId, i64)> = notes::table
        .filter(notes::signature_id.eq_any(signatures))
        .group_by(notes::signature_id)
        .select((notes::signature_id, count_star()))
        .load(db)?;
    Ok(rows.into_iter().collect())
}
