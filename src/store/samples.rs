//! Entries that the rules published, drawn for a moderator to look at.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{decisions, samples, signatures};
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::{SignatureId, State};
use crate::domain::text_enum::text_enum;
use crate::domain::time::Timestamp;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

text_enum! {
    /// What a moderator found.
    pub enum Finding { Right = "right", Wrong = "wrong" }
}

#[derive(Debug, Clone)]
pub struct Sample {
    pub signature_id: SignatureId,
    pub finding: Option<Finding>,
}

/// The round that is being drawn from; none is drawn twice in one.
pub fn round(db: &mut Db, letter: LetterId) -> Result<i32, Error> {
    let last: Option<i32> = samples::table
        .filter(samples::letter_id.eq(letter))
        .select(diesel::dsl::max(samples::round))
        .first(db)?;
    Ok(last.unwrap_or(1))
}

/// All of a round, the last drawn first.
pub fn drawn(db: &mut Db, letter: LetterId, round: i32) -> Result<Vec<Sample>, Error> {
    let rows: Vec<(SignatureId, Option<String>)> = samples::table
        .filter(samples::letter_id.eq(letter))
        .filter(samples::round.eq(round))
        .order((samples::drawn_at.desc(), samples::signature_id))
        .select((samples::signature_id, samples::verdict))
        .load(db)?;
    rows.into_iter()
        .map(|(signature_id, finding)| {
            let finding = finding.map(|text| text.parse()).transpose();
            Ok(Sample {
                signature_id,
                finding: finding.map_err(|_| Error::Corrupt("the verdict of a sample".into()))?,
            })
        })
        .collect()
}

/// Of those published that no decision ever moved, and nobody imported or made up: the last so many
/// that were confirmed.
pub fn published_by_rules(
    db: &mut Db,
    letter: LetterId,
    last: i64,
) -> Result<Vec<SignatureId>, Error> {
    let moved = decisions::table
        .filter(decisions::signature_id.eq(signatures::id))
        .filter(decisions::from_state.ne(decisions::to_state));
    Ok(signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq(State::Published))
        .filter(signatures::import_id.is_null())
        .filter(not(signatures::synthetic))
        .filter(not(exists(moved)))
        .order((signatures::confirmed_at.desc(), signatures::id.desc()))
        .select(signatures::id)
        .limit(last)
        .load(db)?)
}

/// Whether some of a round are on the list still and nobody has looked at them. What left the list
/// meanwhile is not to be checked any more.
pub fn any_unchecked(db: &mut Db, letter: LetterId, round: i32) -> Result<bool, Error> {
    let unchecked = samples::table
        .inner_join(signatures::table.on(signatures::id.eq(samples::signature_id)))
        .filter(samples::letter_id.eq(letter))
        .filter(samples::round.eq(round))
        .filter(samples::verdict.is_null())
        .filter(signatures::state.eq(State::Published));
    Ok(diesel::select(exists(unchecked)).get_result(db)?)
}

/// Says whether it was not drawn in this round before.
pub fn draw(
    db: &mut Db,
    letter: LetterId,
    round: i32,
    signature: SignatureId,
    now: Timestamp,
) -> Result<bool, Error> {
    let insert = diesel::insert_into(samples::table).values((
        samples::letter_id.eq(letter),
        samples::round.eq(round),
        samples::signature_id.eq(signature),
        samples::drawn_at.eq(now),
    ));
    Ok(OrNothing(insert).inserted(db)?)
}

/// Writes down what a moderator found in the round that is being drawn from; says whether it is in it.
pub fn find_out(
    db: &mut Db,
    letter: LetterId,
    signature: SignatureId,
    finding: Finding,
    by: ModeratorId,
    now: Timestamp,
) -> Result<bool, Error> {
    let round = round(db, letter)?;
    let sample = samples::table.find((letter, round, signature));
    Ok(diesel::update(sample)
        .set((
            samples::verdict.eq(Some(finding.as_str())),
            samples::checked_by.eq(Some(by)),
            samples::checked_at.eq(Some(now)),
        ))
        .execute(db)?
        == 1)
}
