//! What of signatures that no longer stand, and of what was asked about those that do, is kept for a
//! while and then forgotten.
use super::connection::Db;
use super::error::Error;
use super::schema::{
    asks, contacts, decisions, handovers, holds, notes, notices, questions, reports,
    representatives, signatures, vouches,
};
use super::{erasing, forget_initial, mail_domains, mailing_departures, networks, seals};
use crate::domain::ids::Id;
use crate::domain::signatory::Kind;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use diesel::prelude::*;

/// At most `limit` signatures after `after` in one of these states, with nothing decided about them since
/// `before`, of which somebody could still be told.
pub fn over(
    db: &mut Db,
    states: &[State],
    before: Timestamp,
    after: SignatureId,
    limit: i64,
) -> Result<Vec<SignatureId>, Error> {
    let since = decisions::table
        .filter(decisions::signature_id.eq(signatures::id))
        .filter(decisions::created_at.ge(before));
    let contact = contacts::table.filter(contacts::signature_id.eq(signatures::id));
    let printed = representatives::table.filter(representatives::signature_id.eq(signatures::id));
    let of_somebody = signatures::kind
        .eq(Kind::Individual)
        .or(signatures::address_index.is_not_null())
        .or(signatures::sealed_line.is_not_null())
        .or(diesel::dsl::exists(contact))
        .or(diesel::dsl::exists(printed));
    Ok(signatures::table
        .filter(signatures::state.eq_any(states.to_vec()))
        .filter(signatures::id.gt(after))
        .filter(signatures::confirmed_at.lt(before))
        .filter(diesel::dsl::not(diesel::dsl::exists(since)))
        .filter(of_somebody)
        .order(signatures::id)
        .select(signatures::id)
        .limit(limit)
        .load(db)?)
}

/// Leaves the line of an organisation and what was decided about it, and nothing of the people
/// behind it. Its key is another one: what was sealed with it cannot be read from a copy either.
pub fn people(db: &mut Db, keyring: &Keyring, id: SignatureId) -> Result<(), Error> {
    let keys = erasing::keys_of(db, id)?;
    mailing_departures::erased(db, &[id])?;
    diesel::delete(contacts::table.find(id)).execute(db)?;
    diesel::delete(vouches::table.find(id)).execute(db)?;
    diesel::delete(representatives::table.filter(representatives::signature_id.eq(id)))
        .execute(db)?;
    diesel::delete(holds::table.filter(holds::signature_id.eq(id))).execute(db)?;
    diesel::delete(asks::table.filter(asks::signature_id.eq(id))).execute(db)?;
    diesel::delete(handovers::table.filter(handovers::signature_id.eq(id))).execute(db)?;
    diesel::delete(notices::table.filter(notices::signature_id.eq(id))).execute(db)?;
    diesel::delete(reports::table.filter(reports::signature_id.eq(id))).execute(db)?;
    diesel::delete(questions::table.filter(questions::signature_id.eq(id))).execute(db)?;
    diesel::delete(notes::table.filter(notes::signature_id.eq(id))).execute(db)?;
    forget_initial::forget_signed(db, id)?;
    mail_domains::forget(db, id)?;
    networks::forget(db, &[id])?;
    diesel::update(decisions::table.filter(decisions::signature_id.eq(id)))
        .set(decisions::sealed_note.eq(None::<Vec<u8>>))
        .execute(db)?;
    diesel::update(signatures::table.find(id))
        .set(signatures::address_index.eq(None::<Vec<u8>>))
        .execute(db)?;
    seals::erase(db, &keys)?;
    seals::create(db, keyring, id).map(drop)
}

/// Deletes at most `limit` asks that ended before `before` without a confirmed address; says how
/// many. A confirmed one says at which domain, and of nobody: it goes with its signature.
pub fn asks(db: &mut Db, before: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<Id<()>> = asks::table
        .filter(asks::ended_at.lt(before))
        .filter(asks::address_id.is_null())
        .select(asks::id)
        .limit(limit)
        .load(db)?;
    diesel::delete(asks::table.filter(asks::id.eq_any(&old))).execute(db)?;
    seals::erase(db, &old)?;
    Ok(old.len())
}

/// The same of notices made before `before`, except where an entry waits on which an organisation
/// objected.
pub fn notices(db: &mut Db, before: Timestamp, limit: i64) -> Result<usize, Error> {
    let waits = signatures::table
        .filter(signatures::id.eq(notices::signature_id))
        .filter(signatures::state.eq(State::Held));
    let objection = notices::objected_at
        .is_not_null()
        .and(diesel::dsl::exists(waits));
    let old: Vec<Id<()>> = notices::table
        .filter(notices::created_at.lt(before))
        .filter(diesel::dsl::not(objection))
        .select(notices::id)
        .limit(limit)
        .load(db)?;
    diesel::delete(notices::table.filter(notices::id.eq_any(&old))).execute(db)?;
    seals::erase(db, &old)?;
    Ok(old.len())
}

/// The same of questions answered before `before`. One without an answer stays as long as its
/// signature: it keeps the contact from being asked again.
pub fn questions(db: &mut Db, before: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<Id<()>> = questions::table
        .filter(questions::answered_at.lt(before))
        .select(questions::id)
        .limit(limit)
        .load(db)?;
    diesel::delete(questions::table.filter(questions::id.eq_any(&old))).execute(db)?;
    Ok(old.len())
}
