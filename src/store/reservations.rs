//! Who looks at which waiting entry, so that two moderators are served different ones. A reservation only
//! steers what is served: whoever opens the entry all the same can decide about it.
use super::connection::Db;
use super::error::{Error, or_gone};
use super::on_conflict::OrNothing;
use super::schema::{moderators as accounts, reservations, signatures};
use super::settings::{self, RESERVATIONS};
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::{MINUTE, Timestamp};
use diesel::prelude::*;
use std::time::Duration;

/// How long an entry is kept for whom it was served to.
pub const FOR: Duration = MINUTE.saturating_mul(5);

/// Reserves it, unless a colleague has; says whether it is the moderator's now. `NotFound` if it is
/// erased. One at a time: two moderators who swap their entries at once would wait for each other for ever,
/// each for the row that the other has deleted and not yet given back.
pub fn take(
    db: &mut Db,
    signature: SignatureId,
    moderator: ModeratorId,
    now: Timestamp,
) -> Result<bool, Error> {
    settings::lock(db, RESERVATIONS)?;
    let over = reservations::table
        .find(signature)
        .filter(reservations::until.le(now));
    diesel::delete(over).execute(db)?;
    release(db, moderator)?;
    OrNothing(diesel::insert_into(reservations::table).values((
        reservations::signature_id.eq(signature),
        reservations::moderator_id.eq(moderator),
        reservations::until.eq(now.plus(FOR)),
    )))
    .inserted(db)
    .map_err(or_gone)
}

/// Nothing is reserved for the moderator any more.
pub fn release(db: &mut Db, moderator: ModeratorId) -> Result<(), Error> {
    let own = reservations::table.filter(reservations::moderator_id.eq(moderator));
    diesel::delete(own).execute(db)?;
    Ok(())
}

/// What colleagues look at, with their names. There is at most one for each of them.
pub fn of_others(
    db: &mut Db,
    moderator: ModeratorId,
    now: Timestamp,
) -> Result<Vec<(SignatureId, String)>, Error> {
    Ok(reservations::table
        .inner_join(accounts::table)
        .filter(reservations::moderator_id.ne(moderator))
        .filter(reservations::until.gt(now))
        .select((reservations::signature_id, accounts::name))
        .load(db)?)
}

/// The waiting entry of the letter that is kept for the moderator.
pub fn own(
    db: &mut Db,
    moderator: ModeratorId,
    letter: LetterId,
    now: Timestamp,
) -> Result<Option<SignatureId>, Error> {
    let reserved: Option<SignatureId> = reservations::table
        .filter(reservations::moderator_id.eq(moderator))
        .filter(reservations::until.gt(now))
        .select(reservations::signature_id)
        .first(db)
        .optional()?;
    let Some(id) = reserved else {
        return Ok(None);
    };
    let waits = signatures::table
        .find(id)
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq(State::Held));
    Ok(diesel::select(diesel::dsl::exists(waits))
        .get_result::<bool>(db)?
        .then_some(id))
}

/// Whether anybody else may be at work here: with one moderator alone there is nothing to share.
pub fn has_colleagues(db: &mut Db, moderator: ModeratorId) -> Result<bool, Error> {
    let others = accounts::table
        .filter(accounts::id.ne(moderator))
        .filter(accounts::disabled_at.is_null())
        .filter(accounts::role.ne(crate::domain::moderator::Role::Reader));
    Ok(diesel::select(diesel::dsl::exists(others)).get_result(db)?)
}
