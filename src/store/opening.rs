//! What stands in the way of a letter before it is public, and what stood under it at a moment that is over.
use super::connection::Db;
use super::error::Error;
use super::imports;
use super::schema::{letters, signatures, submissions};
use crate::domain::letter::{LetterId, LetterState};
use crate::domain::organisation::OrganisationId;
use crate::domain::signature::{SignatureId, State};
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

/// How many stand under a letter since before `moment` without a break.
pub fn standing_since(db: &mut Db, letter: LetterId, moment: Timestamp) -> Result<i64, Error> {
    let later = imports::not_shown_before(db, letter, moment)?;
    Ok(signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq(State::Published))
        .filter(signatures::published_at.lt(moment))
        .filter(imports::shown_unless(later))
        .count()
        .get_result(db)?)
}

/// Whether an organisation does.
pub fn stands_since(
    db: &mut Db,
    letter: LetterId,
    organisation: OrganisationId,
    moment: Timestamp,
) -> Result<bool, Error> {
    let later = imports::not_shown_before(db, letter, moment)?;
    let stands = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::organisation_id.eq(organisation))
        .filter(signatures::state.eq(State::Published))
        .filter(signatures::published_at.lt(moment))
        .filter(imports::shown_unless(later));
    Ok(diesel::select(exists(stands)).get_result(db)?)
}

pub fn is_confirmed_before(
    db: &mut Db,
    letter: LetterId,
    signature: SignatureId,
    moment: Timestamp,
) -> Result<bool, Error> {
    let later = imports::not_shown_before(db, letter, moment)?;
    let confirmed = signatures::table
        .find(signature)
        .filter(signatures::confirmed_at.lt(moment))
        .filter(imports::shown_unless(later));
    Ok(diesel::select(exists(confirmed)).get_result(db)?)
}
