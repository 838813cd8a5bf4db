//! Decisions that one press made about many entries, with the rows that it could not decide about.
use super::connection::Db;
use super::error::Error;
use super::schema::{bulk_rows, bulks};
use crate::domain::decision::{DecisionAct, DecisionId};
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

/// Without a decision where nothing was done, because the entry had changed.
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

/// Says whether it was not undone yet.
pub fn mark_undone(db: &mut Db, id: BulkId, now: Timestamp) -> Result<bool, Error> {
    let standing = bulks::table.find(id).filter(bulks::undone_at.is_null());
    Ok(diesel::update(standing)
        .set(bulks::undone_at.eq(Some(now)))
        .execute(db)?
        == 1)
}
