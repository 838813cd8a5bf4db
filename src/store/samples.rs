//! Entries that the rules published, drawn for a moderator to look at.
use super::connection::Db;
use super::error::{Error, or_gone};
use super::on_conflict::OrNothing;
use super::schema::{decisions, samples, signatures};
use super::transaction;
use crate::domain::decision::DecisionId;
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
        .map(|(id, finding)| sample(id, finding))
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

/// Says whether it was not drawn in this round before. `NotFound` if it was erased meanwhile; others can
/// be drawn after it.
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
    transaction::part(db, |db| OrNothing(insert).inserted(db).map_err(or_gone))
}

/// What a moderator found, and when the page was made.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    pub finding: Finding,
    /// What the page said was found before.
    pub before: Option<Finding>,
    pub by: ModeratorId,
    /// By which it was taken off the list.
    pub decision: Option<DecisionId>,
}

/// Writes it down in the round that is being drawn from, provided that nobody found anything else since
/// the page was made; says whether it was so.
pub fn find_out(
    db: &mut Db,
    letter: LetterId,
    signature: SignatureId,
    found: Found,
    now: Timestamp,
) -> Result<bool, Error> {
    let round = round(db, letter)?;
    let sample = samples::table.find((letter, round, signature));
    let values = (
        samples::verdict.eq(Some(found.finding.as_str())),
        samples::checked_by.eq(Some(found.by)),
        samples::checked_at.eq(Some(now)),
        samples::decision_id.eq(found.decision),
    );
    let changed = match found.before {
        Some(before) => {
            let as_seen = sample.filter(samples::verdict.eq(before.as_str()));
            diesel::update(as_seen).set(values).execute(db)?
        }
        None => {
            let as_seen = sample.filter(samples::verdict.is_null());
            diesel::update(as_seen).set(values).execute(db)?
        }
    };
    Ok(changed == 1)
}

/// Whether it was drawn in the round that is being drawn from, and what was found.
pub fn find(
    db: &mut Db,
    letter: LetterId,
    signature: SignatureId,
) -> Result<Option<Sample>, Error> {
    let round = round(db, letter)?;
    let found: Option<Option<String>> = samples::table
        .find((letter, round, signature))
        .select(samples::verdict)
        .first(db)
        .optional()?;
    found.map(|finding| sample(signature, finding)).transpose()
}

/// Nothing was found by a decision that is undone: it is to be looked at again.
pub fn take_back(db: &mut Db, signature: SignatureId, decision: DecisionId) -> Result<(), Error> {
    let found = samples::table
        .filter(samples::signature_id.eq(signature))
        .filter(samples::decision_id.eq(decision));
    diesel::update(found)
        .set((
            samples::verdict.eq(None::<String>),
            samples::checked_by.eq(None::<ModeratorId>),
            samples::checked_at.eq(None::<Timestamp>),
            samples::decision_id.eq(None::<DecisionId>),
        ))
        .execute(db)?;
    Ok(())
}

fn sample(signature_id: SignatureId, finding: Option<String>) -> Result<Sample, Error> {
    let finding = finding.map(|text| text.parse()).transpose();
    Ok(Sample {
        signature_id,
        finding: finding.map_err(|_| Error::Corrupt("the verdict of a sample".into()))?,
    })
}
