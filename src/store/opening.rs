//! What stands in the way of a letter before it is public.
use super::connection::Db;
use super::error::Error;
use super::schema::{letters, signatures, submissions};
use crate::domain::letter::{LetterId, LetterState};
use crate::domain::time::Timestamp;
use diesel::dsl::exists;
use diesel::prelude::*;

/// Whether somebody has signed it or sent a form, even one that can no longer become a signature.
pub fn is_signed(db: &mut Db, letter: LetterId) -> Result<bool, Error> {
    let signed = signatures::table.filter(signatures::letter_id.eq(letter));
    let sent = submissions::table.filter(submissions::letter_id.eq(letter));
    Ok(diesel::select(exists(signed)).get_result::<bool>(db)?
        || diesel::select(exists(sent)).get_result::<bool>(db)?)
}

/// Notes when a letter came before the public, once; says whether nobody had.
pub fn publish(db: &mut Db, letter: LetterId, at: Timestamp) -> Result<bool, Error> {
    let unseen = letters::table
        .find(letter)
        .filter(letters::state.ne(LetterState::Draft))
        .filter(letters::published_at.is_null());
    Ok(diesel::update(unseen)
        .set(letters::published_at.eq(Some(at)))
        .execute(db)?
        == 1)
}
