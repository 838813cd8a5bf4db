//! What was merged into what, and what moved with it.
use super::connection::Db;
use super::error::Error;
use super::schema::{merged_signatures, merges, moderators, signatures};
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::organisation::OrganisationId;
use crate::domain::registry::{Merge, MergeId};
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::Timestamp;
use diesel::prelude::*;

type Row = (
    MergeId,
    OrganisationId,
    OrganisationId,
    Option<ModeratorId>,
    Option<Timestamp>,
    Timestamp,
);

/// A signature that moved with a merge, and what it was before.
#[derive(Debug, Clone, Copy, Queryable)]
pub struct Moved {
    pub signature_id: SignatureId,
    pub merge_id: MergeId,
    /// The signature that stands for both; nothing where this one only moved.
    pub into_id: Option<SignatureId>,
    pub from_state: State,
    pub from_organisation_id: Option<OrganisationId>,
}

/// Chains of merges longer than this are followed no further.
const LONGEST_CHAIN: usize = 20;

pub fn insert(db: &mut Db, merge: &Merge) -> Result<(), Error> {
    diesel::insert_into(merges::table)
        .values((
            merges::id.eq(merge.id),
            merges::loser_id.eq(merge.loser_id),
            merges::winner_id.eq(merge.winner_id),
            merges::moderator_id.eq(merge.moderator_id),
            merges::undone_at.eq(merge.undone_at),
            merges::created_at.eq(merge.at),
        ))
        .execute(db)?;
    Ok(())
}

pub fn find(db: &mut Db, id: MergeId) -> Result<Merge, Error> {
    Ok(merge(
        merges::table
            .find(id)
            .select(merges::all_columns)
            .first::<Row>(db)?,
    ))
}

/// Merges into an entry, the newest first, with the names of who merged.
pub fn into(db: &mut Db, winner: OrganisationId) -> Result<Vec<(Merge, Option<String>)>, Error> {
    let rows: Vec<(Row, Option<String>)> = merges::table
        .left_join(moderators::table.on(merges::moderator_id.eq(moderators::id.nullable())))
        .filter(merges::winner_id.eq(winner))
        .order((merges::created_at.desc(), merges::id.desc()))
        .limit(100)
        .select((merges::all_columns, moderators::name.nullable()))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(row, who)| (merge(row), who))
        .collect())
}

fn merge((id, loser_id, winner_id, moderator_id, undone_at, at): Row) -> Merge {
    Merge {
        id,
        loser_id,
        winner_id,
        moderator_id,
        undone_at,
        at,
    }
}

/// Says whether it was not undone yet.
pub fn mark_undone(db: &mut Db, id: MergeId, now: Timestamp) -> Result<bool, Error> {
    let standing = merges::table.find(id).filter(merges::undone_at.is_null());
    Ok(diesel::update(standing)
        .set(merges::undone_at.eq(Some(now)))
        .execute(db)?
        == 1)
}

pub fn note(db: &mut Db, moved: &Moved) -> Result<(), Error> {
    if moved.into_id.is_some() {
        // Of an earlier merge that it came back from.
        lead_to(db, moved.signature_id, None)?;
    }
    diesel::insert_into(merged_signatures::table)
        .values((
            merged_signatures::signature_id.eq(moved.signature_id),
            merged_signatures::merge_id.eq(moved.merge_id),
            merged_signatures::into_id.eq(moved.into_id),
            merged_signatures::from_state.eq(moved.from_state),
            merged_signatures::from_organisation_id.eq(moved.from_organisation_id),
        ))
        .execute(db)?;
    Ok(())
}

fn lead_to(db: &mut Db, merged: SignatureId, standing: Option<SignatureId>) -> Result<(), Error> {
    let leading = merged_signatures::table
        .filter(merged_signatures::signature_id.eq(merged))
        .filter(merged_signatures::into_id.is_not_null());
    diesel::update(leading)
        .set(merged_signatures::into_id.eq(standing))
        .execute(db)?;
    Ok(())
}

/// Lets `standing` stand for a merged signature in the place of what did.
pub fn rest_on(db: &mut Db, merged: SignatureId, standing: SignatureId) -> Result<(), Error> {
    lead_to(db, merged, Some(standing))
}

/// What was merged into a merged signature is merged into what that one was; says whether there is
/// such a one.
pub fn hand_on(db: &mut Db, merged: SignatureId) -> Result<bool, Error> {
    let next: Option<Option<SignatureId>> = merged_signatures::table
        .filter(merged_signatures::signature_id.eq(merged))
        .filter(merged_signatures::into_id.is_not_null())
        .select(merged_signatures::into_id)
        .first(db)
        .optional()?;
    let Some(next) = next.flatten() else {
        return Ok(false);
    };
    diesel::update(merged_signatures::table.filter(merged_signatures::into_id.eq(merged)))
        .set(merged_signatures::into_id.eq(Some(next)))
        .execute(db)?;
    Ok(true)
}

/// What moved with a merge, in the order in which it moved.
pub fn moved(db: &mut Db, merge: MergeId) -> Result<Vec<Moved>, Error> {
    Ok(merged_signatures::table
        .filter(merged_signatures::merge_id.eq(merge))
        .order(merged_signatures::signature_id)
        .select(merged_signatures::all_columns)
        .load(db)?)
}

/// Forgets what a merge moved; says whether it moved anything.
pub fn forget(db: &mut Db, merge: MergeId) -> Result<bool, Error> {
    let rows = merged_signatures::table.filter(merged_signatures::merge_id.eq(merge));
    Ok(diesel::delete(rows).execute(db)? > 0)
}

/// Whether another merge than `merge` put a signature into one of these.
pub fn rests_on(db: &mut Db, merge: MergeId, signatures: &[SignatureId]) -> Result<bool, Error> {
    for ids in signatures.chunks(500) {
        let resting = merged_signatures::table
            .filter(
                merged_signatures::into_id
                    .eq_any(ids.iter().copied().map(Some).collect::<Vec<_>>()),
            )
            .filter(merged_signatures::merge_id.ne(merge));
        if diesel::select(diesel::dsl::exists(resting)).get_result(db)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The signature that stands for a merged one on its letter, through several merges if need be.
/// One that was merged and is no longer leads nowhere.
pub fn stands_for(
    db: &mut Db,
    letter: LetterId,
    merged: SignatureId,
) -> Result<Option<SignatureId>, Error> {
    let mut at = merged;
    for _ in 0..LONGEST_CHAIN {
        let next: Option<Option<SignatureId>> = merged_signatures::table
            .inner_join(signatures::table.on(signatures::id.eq(merged_signatures::signature_id)))
            .filter(merged_signatures::signature_id.eq(at))
            .filter(merged_signatures::into_id.is_not_null())
            .filter(signatures::letter_id.eq(letter))
            .filter(signatures::state.eq(State::Merged))
            .select(merged_signatures::into_id)
            .first(db)
            .optional()?;
        match next.flatten() {
            Some(next) => at = next,
            None => break,
        }
    }
    Ok((at != merged).then_some(at))
}

/// Whether a signature of another entry stands on the letter for one of this entry's: the two were
/// merged as signatures, and the entries stayed two.
pub fn is_stood_for(
    db: &mut Db,
    letter: LetterId,
    organisation: OrganisationId,
) -> Result<bool, Error> {
    let merged: Vec<SignatureId> = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::organisation_id.eq(organisation))
        .filter(signatures::state.eq(State::Merged))
        .select(signatures::id)
        .load(db)?;
    for id in merged {
        if let Some(standing) = stands_for(db, letter, id)? {
            let state: State = signatures::table
                .find(standing)
                .select(signatures::state)
                .first(db)?;
            if state.is_live() {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
