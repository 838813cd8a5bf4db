//! Lines that initial signatories corrected much, and that wait for a moderator.
use super::connection::{Db, MultiBackend};
use super::error::Error;
use super::schema::initial_signatories;
use crate::domain::initial::InitialState;
use crate::domain::letter::Letter;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// Those that can be accepted. Whoever approved a text that was dropped would have to be asked for another one,
/// which is too late once the letter is settled.
fn waiting<'a>(
    letter: &Letter,
    now: Timestamp,
) -> initial_signatories::BoxedQuery<'a, MultiBackend> {
    let waiting = initial_signatories::table
        .filter(initial_signatories::letter_id.eq(letter.id))
        .filter(initial_signatories::state.eq(InitialState::Review))
        .into_boxed();
    if letter.is_settled(now) {
        return waiting.filter(initial_signatories::version_id.is_not_null());
    }
    waiting
}

/// How many corrections of a letter wait for a moderator.
pub fn count(db: &mut Db, letter: &Letter, now: Timestamp) -> Result<i64, Error> {
    Ok(waiting(letter, now).count().get_result(db)?)
}

/// Since when the one waits that has waited longest.
pub fn oldest(db: &mut Db, letter: &Letter, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    Ok(waiting(letter, now)
        .select(diesel::dsl::min(initial_signatories::answered_at))
        .get_result(db)?)
}
