//! Lines that initial signatories corrected much, and that wait for a moderator.
use super::connection::Db;
use super::error::Error;
use super::schema::initial_signatories;
use crate::domain::initial::InitialState;
use crate::domain::letter::LetterId;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// How many corrections of a letter wait for a moderator.
pub fn count(db: &mut Db, letter: LetterId) -> Result<i64, Error> {
    Ok(initial_signatories::table
        .filter(initial_signatories::letter_id.eq(letter))
        .filter(initial_signatories::state.eq(InitialState::Review))
        .count()
        .get_result(db)?)
}

/// Since when the one waits that has waited longest.
pub fn oldest(db: &mut Db, letter: LetterId) -> Result<Option<Timestamp>, Error> {
    Ok(initial_signatories::table
        .filter(initial_signatories::letter_id.eq(letter))
        .filter(initial_signatories::state.eq(InitialState::Review))
        .select(diesel::dsl::min(initial_signatories::answered_at))
        .get_result(db)?)
}
