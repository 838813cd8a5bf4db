//! When what initial signatories were asked, and what they answered, is erased.
use super::connection::Db;
use super::error::Error;
use super::schema::{initial_signatories, letters, signatures};
use super::seals;
use crate::domain::initial::{InitialId, InitialState};
use crate::domain::letter::LetterId;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// Those whose links expired before `before`, with all that was said. An approval waits for its opening,
/// and no longer.
pub fn purge(db: &mut Db, before: Timestamp) -> Result<(), Error> {
    let waits = [InitialState::Approved, InitialState::Review];
    let over = initial_signatories::table
        .filter(initial_signatories::expires_at.lt(before))
        .filter(initial_signatories::state.ne_all(waits));
    let mut gone: Vec<InitialId> = diesel::delete(over)
        .returning(initial_signatories::id)
        .get_results(db)?;
    let opened = letters::table
        .filter(letters::published_at.lt(before))
        .select(letters::id);
    let left = initial_signatories::table
        .filter(initial_signatories::letter_id.eq_any(opened))
        .filter(initial_signatories::state.eq_any(waits))
        .filter(initial_signatories::expires_at.lt(before));
    gone.extend(
        diesel::delete(left)
            .returning(initial_signatories::id)
            .get_results::<InitialId>(db)?,
    );
    seals::erase(db, &gone)
}

/// What was asked and answered goes with the signature that came of it.
pub fn forget_signed(db: &mut Db, signature: SignatureId) -> Result<(), Error> {
    let letter: Option<LetterId> = signatures::table
        .find(signature)
        .select(signatures::letter_id)
        .first(db)
        .optional()?;
    let Some(letter) = letter else { return Ok(()) };
    let theirs = initial_signatories::table
        .filter(initial_signatories::letter_id.eq(letter))
        .filter(initial_signatories::signature_id.eq(signature));
    let gone: Vec<InitialId> = diesel::delete(theirs)
        .returning(initial_signatories::id)
        .get_results(db)?;
    seals::erase(db, &gone)
}
