//! Decisions that one press made about many entries, with the rows that it could not decide about.
use super::connection::Db;
use super::decisions;
use super::error::{Error, or_gone};
use super::on_conflict::OrNothing;
use super::schema::{bulk_rows, bulks};
use crate::domain::decision::{Decision, DecisionAct, DecisionId};
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

pub type BulkId = Id<Bulk>;

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable)]
#[diesel(table_name = bulks)]
pub struct Bulk {
    pub id: BulkId,
    pub letter_id: LetterId,
    pub moderator_id: Option<ModeratorId>,
    pub act: DecisionAct,
    pub undone_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

/// Unless it is there already; says whether it was not.
pub fn insert(db: &mut Db, bulk: &Bulk) -> Result<bool, Error> {
    let insert = diesel::insert_into(bulks::table).values(bulk.clone());
    Ok(OrNothing(insert).inserted(db)?)
}

/// Whether this row of it was decided about.
pub fn is_decided(db: &mut Db, bulk: BulkId, signature: SignatureId) -> Result<bool, Error> {
    let row = bulk_rows::table
        .find((bulk, signature))
        .filter(bulk_rows::decision_id.is_not_null());
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(db)?)
}

/// Without a decision where nothing was done, because the entry had changed or could not be reached; one that comes
/// later takes that place. `NotFound` if it is erased.
pub fn add_row(
    db: &mut Db,
    bulk: BulkId,
    signature: SignatureId,
    decision: Option<DecisionId>,
) -> Result<(), Error> {
    let insert = diesel::insert_into(bulk_rows::table).values((
        bulk_rows::bulk_id.eq(bulk),
        bulk_rows::signature_id.eq(signature),
        bulk_rows::decision_id.eq(decision),
    ));
    if OrNothing(insert).inserted(db).map_err(or_gone)? || decision.is_none() {
        return Ok(());
    }
    let undecided = bulk_rows::table
        .find((bulk, signature))
        .filter(bulk_rows::decision_id.is_null());
    diesel::update(undecided)
        .set(bulk_rows::decision_id.eq(decision))
        .execute(db)?;
    Ok(())
}

pub fn find(db: &mut Db, id: BulkId) -> Result<Bulk, Error> {
    Ok(bulks::table.find(id).first(db)?)
}

pub fn rows(db: &mut Db, bulk: BulkId) -> Result<Vec<(SignatureId, Option<DecisionId>)>, Error> {
    Ok(bulk_rows::table
        .filter(bulk_rows::bulk_id.eq(bulk))
        .order(bulk_rows::signature_id)
        .select((bulk_rows::signature_id, bulk_rows::decision_id))
        .load(db)?)
}

/// What a moderator pressed for rows of the letter since `since`, and nobody undid, the newest first; each with how
/// many entries it decided about. Nothing of those that decided about none.
pub fn recent(
    db: &mut Db,
    moderator: ModeratorId,
    letter: LetterId,
    since: Timestamp,
) -> Result<Vec<(Bulk, i64)>, Error> {
    let pressed: Vec<Bulk> = bulks::table
        .filter(bulks::created_at.gt(since))
        .filter(bulks::moderator_id.eq(moderator))
        .filter(bulks::letter_id.eq(letter))
        .filter(bulks::undone_at.is_null())
        .order((bulks::created_at.desc(), bulks::id.desc()))
        .limit(RECENT)
        .load(db)?;
    let ids: Vec<BulkId> = pressed.iter().map(|bulk| bulk.id).collect();
    let decided: Vec<BulkId> = bulk_rows::table
        .filter(bulk_rows::bulk_id.eq_any(&ids))
        .filter(bulk_rows::decision_id.is_not_null())
        .select(bulk_rows::bulk_id)
        .load(db)?;
    let counted = pressed.into_iter().map(|bulk| {
        let count = decided.iter().filter(|of| **of == bulk.id).count();
        (bulk, i64::try_from(count).unwrap_or(i64::MAX))
    });
    Ok(counted.filter(|(_, count)| *count > 0).collect())
}

/// Presses that are shown beside a list, at most.
const RECENT: i64 = 5;

/// Says whether it was not undone yet.
pub fn mark_undone(db: &mut Db, id: BulkId, now: Timestamp) -> Result<bool, Error> {
    let standing = bulks::table.find(id).filter(bulks::undone_at.is_null());
    Ok(diesel::update(standing)
        .set(bulks::undone_at.eq(Some(now)))
        .execute(db)?
        == 1)
}

/// Forgets what was pressed before `before`, at most `limit`; returns how many.
pub fn purge(db: &mut Db, before: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<BulkId> = bulks::table
        .filter(bulks::created_at.lt(before))
        .select(bulks::id)
        .limit(limit)
        .load(db)?;
    diesel::delete(bulk_rows::table.filter(bulk_rows::bulk_id.eq_any(&old))).execute(db)?;
    Ok(diesel::delete(bulks::table.filter(bulks::id.eq_any(&old))).execute(db)?)
}

/// Its rows with what was decided, and each entry's last decision with who made it.
pub fn looked_at(db: &mut Db, bulk: BulkId) -> Result<Vec<Row>, Error> {
    let rows = rows(db, bulk)?;
    let ids: Vec<SignatureId> = rows.iter().map(|(id, _)| *id).collect();
    let made: Vec<DecisionId> = rows.iter().filter_map(|(_, made)| *made).collect();
    let made = decisions::among(db, &made)?;
    let mut last = decisions::latest_of_many(db, &ids)?;
    let row = |(id, decision): (SignatureId, Option<DecisionId>)| Row {
        signature_id: id,
        decision: decision.and_then(|decision| made.get(&decision).cloned()),
        last: last.remove(&id),
    };
    Ok(rows.into_iter().map(row).collect())
}

/// One of the entries.
#[derive(Debug, Clone)]
pub struct Row {
    pub signature_id: SignatureId,
    /// Nothing where nothing was done.
    pub decision: Option<Decision>,
    /// With the name of who made it.
    pub last: Option<(Decision, Option<String>)>,
}
