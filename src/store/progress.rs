//! How far a letter's signatures are, where its owner shows it.
use super::connection::Db;
use super::error::Error;
use super::imports;
use super::ledger::Counts;
use super::schema::{signatures, submissions};
use crate::domain::letter::LetterId;
use crate::domain::signature::State;
use crate::domain::time::Timestamp;
use diesel::dsl::not;
use diesel::prelude::*;

/// Numbers only, and none of what was made up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Forms that can still be confirmed, and all that was confirmed.
    pub received: i64,
    /// Waiting for the moderators, or published.
    pub confirmed: i64,
    pub published: i64,
    /// When the one that waits longest was confirmed.
    pub oldest_waiting: Option<Timestamp>,
}

/// Only what waits is counted row by row, and there is never much of it; how many are published is
/// known from the ledger (`counts`).
pub fn progress(
    db: &mut Db,
    letter: LetterId,
    counts: &Counts,
    now: Timestamp,
) -> Result<Progress, Error> {
    let unconfirmed: i64 = submissions::table
        .filter(submissions::letter_id.eq(letter))
        .filter(submissions::expires_at.gt(now))
        .count()
        .get_result(db)?;
    let hidden = imports::hidden(db, letter)?;
    let held = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq(State::Held))
        .filter(not(signatures::synthetic))
        .filter(imports::shown_unless(hidden.clone()));
    let (waiting, oldest_waiting): (i64, Option<Timestamp>) = held
        .select((
            diesel::dsl::count_star(),
            diesel::dsl::min(signatures::confirmed_at),
        ))
        .first(db)?;
    // The bare column, so that the small index of made-up rows is used.
    let made_up: i64 = signatures::table
        .filter(signatures::synthetic)
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq(State::Published))
        .filter(imports::shown_unless(hidden))
        .count()
        .get_result(db)?;
    let published = counts.organisations + counts.individuals - made_up;
    Ok(Progress {
        received: unconfirmed + waiting + published,
        confirmed: waiting + published,
        published,
        oldest_waiting,
    })
}
