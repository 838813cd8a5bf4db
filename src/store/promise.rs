//! How long entries wait for a moderator: since they came to the desk the last time, be it by their
//! confirmation, by a decision that held them again, or because their signer was asked and the ask
//! is over (`waits::begin`). Those that wait for their signer do not count.
use super::connection::{Db, MultiBackend};
use super::error::Error;
use super::imports;
use super::on_conflict::OrNothing;
use super::schema::{asks, digest_refusals, promise_digests, signatures};
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::State;
use crate::domain::time::Timestamp;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

/// Held, whether it was set aside or not, but not waiting for its signer, nor of an import that is
/// being staged.
fn waiting<'a>(
    db: &mut Db,
    letter: LetterId,
) -> Result<signatures::BoxedQuery<'a, MultiBackend>, Error> {
    let asked = asks::table
        .filter(asks::signature_id.eq(signatures::id))
        .filter(asks::ended_at.is_null());
    Ok(signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq(State::Held))
        .filter(imports::shown_unless(imports::hidden(db, letter)?))
        .filter(not(exists(asked)))
        .into_boxed())
}

pub fn count(db: &mut Db, letter: LetterId) -> Result<i64, Error> {
    Ok(waiting(db, letter)?.count().get_result(db)?)
}

/// Since when the one waits that has waited longest.
pub fn oldest(db: &mut Db, letter: LetterId) -> Result<Option<Timestamp>, Error> {
    Ok(waiting(db, letter)?
        .order((signatures::waits_since, signatures::id))
        .select(signatures::waits_since)
        .first(db)
        .optional()?)
}

/// How many wait since `then` or longer.
pub fn waiting_since(db: &mut Db, letter: LetterId, then: Timestamp) -> Result<i64, Error> {
    Ok(waiting(db, letter)?
        .filter(signatures::waits_since.le(then))
        .count()
        .get_result(db)?)
}

/// When a moderator was last told.
pub fn told_at(
    db: &mut Db,
    letter: LetterId,
    moderator: ModeratorId,
) -> Result<Option<Timestamp>, Error> {
    Ok(promise_digests::table
        .find((letter, moderator))
        .select(promise_digests::told_at)
        .first(db)
        .optional()?)
}

/// Writes down that a moderator is told now, provided that nobody did since `before`; says whether
/// that was so.
pub fn tell(
    db: &mut Db,
    letter: LetterId,
    moderator: ModeratorId,
    before: Option<Timestamp>,
    now: Timestamp,
) -> Result<bool, Error> {
    let Some(before) = before else {
        let insert = diesel::insert_into(promise_digests::table).values((
            promise_digests::letter_id.eq(letter),
            promise_digests::moderator_id.eq(moderator),
            promise_digests::told_at.eq(now),
        ));
        return Ok(OrNothing(insert).inserted(db)?);
    };
    let unchanged = promise_digests::table
        .find((letter, moderator))
        .filter(promise_digests::told_at.eq(before));
    Ok(diesel::update(unchanged)
        .set(promise_digests::told_at.eq(now))
        .execute(db)?
        == 1)
}

/// Whether a moderator wants to be told.
pub fn wants_digest(db: &mut Db, moderator: ModeratorId) -> Result<bool, Error> {
    let refused = digest_refusals::table.find(moderator);
    Ok(!diesel::select(exists(refused)).get_result::<bool>(db)?)
}

pub fn set_wants_digest(
    db: &mut Db,
    moderator: ModeratorId,
    wants: bool,
    now: Timestamp,
) -> Result<(), Error> {
    if wants {
        diesel::delete(digest_refusals::table.find(moderator)).execute(db)?;
        return Ok(());
    }
    let insert = diesel::insert_into(digest_refusals::table).values((
        digest_refusals::moderator_id.eq(moderator),
        digest_refusals::since.eq(now),
    ));
    OrNothing(insert).inserted(db)?;
    Ok(())
}
