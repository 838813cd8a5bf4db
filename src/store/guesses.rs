//! Wrong passwords and codes, counted where all nodes see them: a guesser who goes from node to
//! node, or waits for a restart, gains nothing.
//!
//! A guess is counted before it is checked, and the count taken back if it was right: so that many
//! at once are many. Counts are bounded by what the limits of clients let through in a day, after
//! which they are forgotten.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::guesses;
use crate::domain::guessing::{FORGOTTEN_AFTER, wait_left};
use crate::domain::time::Timestamp;
use crate::security::guesser::Guesser;
use diesel::prelude::*;
use std::time::Duration;

/// A guess that was counted, and the count before it.
#[derive(Debug, Clone, Copy)]
pub struct Counted {
    guesser: Guesser,
    failures: i32,
    failed_at: Timestamp,
}

/// Counts a guess, unless the guesser has to wait; then says how long. The same statements for
/// whoever guesses at whatever.
pub fn count(
    db: &mut Db,
    guesser: &Guesser,
    now: Timestamp,
) -> Result<Result<Counted, Duration>, Error> {
    let insert = diesel::insert_into(guesses::table).values((
        guesses::guesser.eq(guesser.as_slice()),
        guesses::failures.eq(0),
        guesses::failed_at.eq(now),
    ));
    OrNothing(insert).inserted(db)?;
    let row = guesses::table.find(guesser.as_slice());
    // Locks the row: the next one sees this guess.
    diesel::update(row)
        .set(guesses::failures.eq(guesses::failures + 0))
        .execute(db)?;
    let (failures, failed_at): (i32, Timestamp) = row
        .select((guesses::failures, guesses::failed_at))
        .first(db)?;
    let forgotten = now.since(failed_at) >= FORGOTTEN_AFTER;
    let failures = if forgotten { 0 } else { failures };
    let wait = wait_left(u32::try_from(failures).unwrap_or(0), failed_at, now);
    let (counted, counted_at) = match wait {
        Some(_) => (failures, failed_at),
        None => (failures.saturating_add(1), now),
    };
    diesel::update(row)
        .set((
            guesses::failures.eq(counted),
            guesses::failed_at.eq(counted_at),
        ))
        .execute(db)?;
    Ok(match wait {
        Some(wait) => Err(wait),
        None => Ok(Counted {
            guesser: *guesser,
            failures,
            failed_at,
        }),
    })
}

/// The guess was right, and the next step is still to come: it counts for nothing, and what was
/// wrong before it still does. If others guessed meanwhile, theirs is the count.
pub fn take_back(db: &mut Db, counted: &Counted) -> Result<(), Error> {
    let only_mine = guesses::table
        .find(counted.guesser.as_slice())
        .filter(guesses::failures.eq(counted.failures.saturating_add(1)));
    diesel::update(only_mine)
        .set((
            guesses::failures.eq(counted.failures),
            guesses::failed_at.eq(counted.failed_at),
        ))
        .execute(db)?;
    Ok(())
}

/// It was right, and the last step.
pub fn forget(db: &mut Db, guesser: &Guesser) -> Result<(), Error> {
    diesel::delete(guesses::table.find(guesser.as_slice())).execute(db)?;
    Ok(())
}

pub fn purge(db: &mut Db, now: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<Vec<u8>> = guesses::table
        .filter(guesses::failed_at.le(now.minus(FORGOTTEN_AFTER)))
        .select(guesses::guesser)
        .limit(limit)
        .load(db)?;
    let old = guesses::table
        .filter(guesses::guesser.eq_any(old))
        .filter(guesses::failed_at.le(now.minus(FORGOTTEN_AFTER)));
    Ok(diesel::delete(old).execute(db)?)
}
