//! How long entries wait for a moderator: since they came to the desk the last time, be it by their
//! confirmation, by a decision that held them again, or because their signer was asked and the ask
//! is over. Those that wait for their signer do not count.
use super::connection::{Db, MultiBackend};
use super::error::Error;
use super::imports;
use super::on_conflict::OrNothing;
use super::schema::{asks, decisions, digest_refusals, promise_digests, signatures};
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::Timestamp;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use std::collections::HashMap;

/// Entries looked at in one statement.
const PIECE: i64 = 200;

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
    let mut oldest: Option<Timestamp> = None;
    let mut place: Option<(Timestamp, SignatureId)> = None;
    loop {
        let mut query = waiting(db, letter)?
            .order((signatures::confirmed_at, signatures::id))
            .select((signatures::confirmed_at, signatures::id))
            .limit(PIECE);
        if let Some((at, id)) = place {
            query = query
                .filter(signatures::confirmed_at.ge(at))
                .filter(signatures::confirmed_at.gt(at).or(signatures::id.gt(id)));
        }
        let found: Vec<(Timestamp, SignatureId)> = query.load(db)?;
        let Some(last) = found.last().copied() else {
            return Ok(oldest);
        };
        let since = came_again(db, &found)?;
        for (at, id) in found {
            let came = since.get(&id).map_or(at, |again| at.max(*again));
            oldest = Some(oldest.map_or(came, |before| before.min(came)));
        }
        // Nobody who was confirmed later can have come earlier.
        if oldest.is_some_and(|oldest| oldest <= last.0) {
            return Ok(oldest);
        }
        place = Some(last);
    }
}

/// When they came to the desk the last time, those that did after their confirmation.
fn came_again(
    db: &mut Db,
    found: &[(Timestamp, SignatureId)],
) -> Result<HashMap<SignatureId, Timestamp>, Error> {
    let ids: Vec<SignatureId> = found.iter().map(|(_, id)| *id).collect();
    let held: Vec<(SignatureId, Timestamp)> = decisions::table
        .filter(decisions::signature_id.eq_any(&ids))
        .filter(decisions::to_state.eq(State::Held))
        .filter(decisions::from_state.ne(State::Held))
        .select((decisions::signature_id, decisions::created_at))
        .load(db)?;
    let asked: Vec<(SignatureId, Option<Timestamp>)> = asks::table
        .filter(asks::signature_id.eq_any(&ids))
        .select((asks::signature_id, asks::ended_at))
        .load(db)?;
    let asked = asked.into_iter().filter_map(|(id, at)| Some((id, at?)));
    let mut last: HashMap<SignatureId, Timestamp> = HashMap::new();
    for (id, at) in held.into_iter().chain(asked) {
        let known = last.entry(id).or_insert(at);
        *known = at.max(*known);
    }
    Ok(last)
}

/// How many wait since `then` or longer.
pub fn waiting_since(db: &mut Db, letter: LetterId, then: Timestamp) -> Result<i64, Error> {
    let held_later = decisions::table
        .filter(decisions::signature_id.eq(signatures::id))
        .filter(decisions::created_at.gt(then))
        .filter(decisions::to_state.eq(State::Held))
        .filter(decisions::from_state.ne(State::Held));
    let asked_later = asks::table
        .filter(asks::signature_id.eq(signatures::id))
        .filter(asks::ended_at.gt(then));
    Ok(waiting(db, letter)?
        .filter(signatures::confirmed_at.le(then))
        .filter(not(exists(held_later)))
        .filter(not(exists(asked_later)))
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
