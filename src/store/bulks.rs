//! Decisions that one press made about many entries, with the rows that it could not decide about.
use super::connection::Db;
use super::decisions;
use super::error::{Error, or_gone};
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

pub fn insert(db: &mut Db, bulk: &Bulk) -> Result<(), Error> {
    diesel::insert_into(bulks::table)
        .values(bulk.clone())
        .execute(db)?;
    Ok(())
}

/// Without a decision where nothing was done, because the entry had changed. `NotFound` if it is erased.
pub fn add_row(
    db: &mut Db,
    bulk: BulkId,
    signature: SignatureId,
    decision: Option<DecisionId>,
) -> Result<(), Error> {
    diesel::insert_into(bulk_rows::table)
        .values((
            bulk_rows::bulk_id.eq(bulk),
            bulk_rows::signature_id.eq(signature),
            bulk_rows::decision_id.eq(decision),
        ))
        .execute(db)
        .map_err(or_gone)?;
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
