//! What was decided, append-only but for the mark that a decision was undone.
use super::connection::{Db, MultiBackend};
use super::error::Error;
use super::schema::{decisions, moderators};
use super::waits;
use crate::domain::decision::{Decision, DecisionAct, DecisionId};
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::Timestamp;
use diesel::prelude::*;
use std::collections::HashMap;
use std::time::Duration;

/// Between two decisions about one signature at least.
const STEP: Duration = Duration::from_micros(1);

#[derive(Queryable, Insertable)]
#[diesel(table_name = decisions)]
struct Row {
    id: DecisionId,
    signature_id: SignatureId,
    moderator_id: Option<ModeratorId>,
    act: DecisionAct,
    from_state: State,
    to_state: State,
    reason: Option<String>,
    sealed_note: Option<Vec<u8>>,
    because_of: Option<DecisionId>,
    undone_at: Option<Timestamp>,
    created_at: Timestamp,
}

/// Later than all others about the signature, whatever the clocks of other nodes say: which one
/// stands is judged by their order. The signature's locks are held.
pub fn insert(db: &mut Db, decision: &Decision) -> Result<(), Error> {
    let last: Option<Timestamp> = decisions::table
        .filter(decisions::signature_id.eq(decision.signature_id))
        .order(decisions::created_at.desc())
        .select(decisions::created_at)
        .first(db)
        .optional()?;
    let at = last.map_or(decision.at, |last| decision.at.max(last.plus(STEP)));
    let row = Row {
        id: decision.id,
        signature_id: decision.signature_id,
        moderator_id: decision.moderator_id,
        act: decision.act,
        from_state: decision.from,
        to_state: decision.to,
        reason: decision.reason.clone(),
        sealed_note: None,
        because_of: decision.because_of,
        undone_at: decision.undone_at,
        created_at: at,
    };
    diesel::insert_into(decisions::table)
        .values(row)
        .execute(db)?;
    let held_anew = decision.to == State::Held && decision.from != State::Held;
    // An undo puts back what was there before, and its wait with it.
    if held_anew && decision.act != DecisionAct::Undo {
        waits::begin(db, decision.signature_id, at)?;
    }
    put_aside(db, decision, at)
}

/// An entry that was put aside is served again once anything else happens to it.
fn put_aside(db: &mut Db, decision: &Decision, at: Timestamp) -> Result<(), Error> {
    let id = decision.signature_id;
    if decision.act == DecisionAct::SetAside {
        waits::put_aside(db, id, at)
    } else {
        waits::take_up(db, id)
    }
}

/// Those that stand, as `Decision::stands` says.
fn those_that_stand<'a>() -> decisions::BoxedQuery<'a, MultiBackend> {
    decisions::table
        .filter(decisions::act.ne(DecisionAct::Undo))
        .filter(decisions::undone_at.is_null())
        .into_boxed()
}

/// What `standing` says, of many.
pub fn standing_of_many(
    db: &mut Db,
    of: &[SignatureId],
) -> Result<HashMap<SignatureId, DecisionId>, Error> {
    let rows: Vec<(SignatureId, DecisionId)> = those_that_stand()
        .filter(decisions::signature_id.eq_any(of))
        .order((decisions::created_at, decisions::id))
        .select((decisions::signature_id, decisions::id))
        .load(db)?;
    // The last of each stays.
    Ok(rows.into_iter().collect())
}

pub fn find(db: &mut Db, id: DecisionId) -> Result<Decision, Error> {
    Ok(decisions::table.find(id).first::<Row>(db)?.into())
}

/// Decisions that this one brought along: rivals closed, others brought back.
pub fn because_of(db: &mut Db, id: DecisionId) -> Result<Vec<Decision>, Error> {
    let rows = decisions::table
        .filter(decisions::because_of.eq(id))
        .filter(decisions::act.eq_any([DecisionAct::Supersede, DecisionAct::ComeBack]))
        .order(decisions::id)
        .load::<Row>(db)?;
    Ok(rows.into_iter().map(Decision::from).collect())
}

/// Marks it as undone; says whether it was not yet.
pub fn mark_undone(db: &mut Db, id: DecisionId, now: Timestamp) -> Result<bool, Error> {
    let standing = decisions::table
        .find(id)
        .filter(decisions::undone_at.is_null());
    Ok(diesel::update(standing)
        .set(decisions::undone_at.eq(Some(now)))
        .execute(db)?
        == 1)
}

/// The latest decision about a signature that nobody took back: what whoever decides next has to have seen.
pub fn standing(db: &mut Db, signature: SignatureId) -> Result<Option<DecisionId>, Error> {
    Ok(those_that_stand()
        .filter(decisions::signature_id.eq(signature))
        .order((decisions::created_at.desc(), decisions::id.desc()))
        .select(decisions::id)
        .first(db)
        .optional()?)
}

/// The same among those that moved it to another state.
pub fn standing_move(db: &mut Db, signature: SignatureId) -> Result<Option<DecisionId>, Error> {
    Ok(those_that_stand()
        .filter(decisions::signature_id.eq(signature))
        .filter(decisions::from_state.ne(decisions::to_state))
        .order((decisions::created_at.desc(), decisions::id.desc()))
        .select(decisions::id)
        .first(db)
        .optional()?)
}

pub fn among(db: &mut Db, ids: &[DecisionId]) -> Result<HashMap<DecisionId, Decision>, Error> {
    let rows = decisions::table
        .filter(decisions::id.eq_any(ids))
        .load::<Row>(db)?;
    Ok(rows.into_iter().map(|row| (row.id, row.into())).collect())
}

/// The last about each of these, whatever became of it, with the name of who decided.
pub fn latest_of_many(
    db: &mut Db,
    of: &[SignatureId],
) -> Result<HashMap<SignatureId, (Decision, Option<String>)>, Error> {
    let rows: Vec<(Row, Option<String>)> = decisions::table
        .left_join(moderators::table)
        .filter(decisions::signature_id.eq_any(of))
        .order((decisions::created_at, decisions::id))
        .select((decisions::all_columns, moderators::name.nullable()))
        .load(db)?;
    let of_entry = |(row, name): (Row, Option<String>)| (row.signature_id, (row.into(), name));
    // The last of each stays.
    Ok(rows.into_iter().map(of_entry).collect())
}

/// All about one signature with the names of who decided, the newest first.
pub fn on(db: &mut Db, signature: SignatureId) -> Result<Vec<(Decision, Option<String>)>, Error> {
    let rows: Vec<(Row, Option<String>)> = decisions::table
        .left_join(moderators::table)
        .filter(decisions::signature_id.eq(signature))
        .order((decisions::created_at.desc(), decisions::id.desc()))
        .limit(200)
        .select((decisions::all_columns, moderators::name.nullable()))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(row, name)| (row.into(), name))
        .collect())
}

impl From<Row> for Decision {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            signature_id: row.signature_id,
            moderator_id: row.moderator_id,
            act: row.act,
            from: row.from_state,
            to: row.to_state,
            reason: row.reason,
            because_of: row.because_of,
            undone_at: row.undone_at,
            at: row.created_at,
        }
    }
}
