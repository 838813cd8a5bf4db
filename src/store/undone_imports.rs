//! Imports that were shown, and how far those are that are being taken off again.
use super::connection::Db;
use super::error::Error;
use super::schema::{decisions, imports, signatures};
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::{ImportId, SignatureId, State};
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// One that was shown.
#[derive(Debug, Clone, Queryable)]
pub struct Shown {
    pub id: ImportId,
    pub letter_id: LetterId,
    pub shown_at: Option<Timestamp>,
    /// That were shown with it; none of one from before this was kept.
    pub lines: i64,
    pub taken_off_by: Option<ModeratorId>,
    /// Since when it is being taken off.
    pub from: Option<Timestamp>,
    /// When that ended.
    pub until: Option<Timestamp>,
    pub taken_off: i64,
    /// Somebody had decided about these.
    pub left_standing: i64,
}

type Columns = (
    imports::id,
    imports::letter_id,
    imports::shown_at,
    imports::lines,
    imports::taken_off_by,
    imports::taken_off_from,
    imports::taken_off_until,
    imports::taken_off,
    imports::left_standing,
);

const COLUMNS: Columns = (
    imports::id,
    imports::letter_id,
    imports::shown_at,
    imports::lines,
    imports::taken_off_by,
    imports::taken_off_from,
    imports::taken_off_until,
    imports::taken_off,
    imports::left_standing,
);

/// `NotFound` too while it is being staged.
pub fn find(db: &mut Db, id: ImportId) -> Result<Shown, Error> {
    Ok(imports::table
        .find(id)
        .filter(imports::shown_at.is_not_null())
        .select(COLUMNS)
        .first(db)?)
}

/// Of a letter, the newest first, after so many of them.
pub fn of_letter(
    db: &mut Db,
    letter: LetterId,
    after: i64,
    limit: i64,
) -> Result<Vec<Shown>, Error> {
    Ok(imports::table
        .filter(imports::letter_id.eq(letter))
        .filter(imports::shown_at.is_not_null())
        .order((imports::created_at.desc(), imports::id.desc()))
        .offset(after)
        .limit(limit)
        .select(COLUMNS)
        .load(db)?)
}

/// Those of these that were shown.
pub fn there(db: &mut Db, ids: &[ImportId]) -> Result<Vec<ImportId>, Error> {
    Ok(imports::table
        .filter(imports::id.eq_any(ids))
        .filter(imports::shown_at.is_not_null())
        .select(imports::id)
        .load(db)?)
}

/// How many come before it in that list; nothing where it is not in it.
pub fn before(db: &mut Db, id: ImportId) -> Result<Option<i64>, Error> {
    let place: Option<(LetterId, Timestamp)> = imports::table
        .find(id)
        .filter(imports::shown_at.is_not_null())
        .select((imports::letter_id, imports::created_at))
        .first(db)
        .optional()?;
    let Some((letter, at)) = place else {
        return Ok(None);
    };
    let newer = imports::table
        .filter(imports::letter_id.eq(letter))
        .filter(imports::shown_at.is_not_null())
        .filter(imports::created_at.ge(at))
        .filter(imports::created_at.gt(at).or(imports::id.gt(id)));
    Ok(Some(newer.count().get_result(db)?))
}

/// Says whether it was not being taken off yet. One that was may be again: a line may have come back.
pub fn begin(
    db: &mut Db,
    id: ImportId,
    by: Option<ModeratorId>,
    now: Timestamp,
) -> Result<bool, Error> {
    let idle = imports::taken_off_from
        .is_null()
        .or(imports::taken_off_until.is_not_null());
    let shown = imports::table
        .find(id)
        .filter(imports::shown_at.is_not_null())
        .filter(idle);
    let begun = diesel::update(shown)
        .set((
            imports::taken_off_by.eq(by),
            imports::taken_off_from.eq(Some(now)),
            imports::taken_off_until.eq(None::<Timestamp>),
            imports::left_standing.eq(0),
        ))
        .execute(db)?;
    Ok(begun == 1)
}

/// Those that are being taken off, the oldest first; or this one, if it is.
pub fn to_work_on(db: &mut Db, only: Option<ImportId>) -> Result<Vec<ImportId>, Error> {
    let mut marked = imports::table
        .filter(imports::taken_off_until.is_null())
        .filter(imports::taken_off_from.is_not_null())
        .order(imports::taken_off_from)
        .select(imports::id)
        .limit(10)
        .into_boxed();
    if let Some(id) = only {
        marked = marked.filter(imports::id.eq(id));
    }
    Ok(marked.load(db)?)
}

/// One more is off.
pub fn count_one(db: &mut Db, id: ImportId) -> Result<(), Error> {
    diesel::update(imports::table.find(id))
        .set(imports::taken_off.eq(imports::taken_off + 1))
        .execute(db)?;
    Ok(())
}

pub fn end(db: &mut Db, id: ImportId, left: i64, now: Timestamp) -> Result<(), Error> {
    diesel::update(imports::table.find(id))
        .set((
            imports::taken_off_until.eq(Some(now)),
            imports::left_standing.eq(left),
        ))
        .execute(db)?;
    Ok(())
}

/// Signatures of the import, from after one of them, that stand or wait and about which nobody decided
/// anything.
pub fn untouched(
    db: &mut Db,
    id: ImportId,
    after: Option<SignatureId>,
    limit: i64,
) -> Result<Vec<(SignatureId, State)>, Error> {
    let decided = decisions::table.filter(decisions::signature_id.eq(signatures::id));
    let from = after.unwrap_or_else(|| SignatureId::from_bytes([0; 16]));
    Ok(signatures::table
        .filter(signatures::import_id.eq(id))
        .filter(signatures::id.gt(from))
        .filter(signatures::state.eq_any([State::Held, State::Published]))
        .filter(diesel::dsl::not(diesel::dsl::exists(decided)))
        .order(signatures::id)
        .select((signatures::id, signatures::state))
        .limit(limit)
        .load(db)?)
}

/// How many of them stand or wait.
pub fn standing(db: &mut Db, id: ImportId) -> Result<i64, Error> {
    Ok(signatures::table
        .filter(signatures::import_id.eq(id))
        .filter(signatures::state.eq_any([State::Held, State::Published]))
        .count()
        .get_result(db)?)
}
