//! Uploaded tables, sealed, in pieces of a hundred rows.
use super::connection::Db;
use super::error::Error;
use super::schema::{upload_pieces, uploads};
use super::{leases, sealed, seals};
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::sheet::Row;
use crate::domain::signature::ImportId;
use crate::domain::time::Timestamp;
use crate::domain::upload::{Counts, LineFate, Upload, UploadId, UploadState};
use crate::security::keyring::Keyring;
use diesel::prelude::*;

const TABLE: &str = "uploads.sealed";
const ROWS: &str = "upload_pieces.sealed_rows";
const FATES: &str = "upload_pieces.sealed_fates";

/// Rows of one piece, and of one page.
pub const PIECE: usize = 100;

#[derive(Queryable, Insertable)]
#[diesel(table_name = uploads)]
struct Stored {
    id: UploadId,
    letter_id: LetterId,
    moderator_id: Option<ModeratorId>,
    state: UploadState,
    import_id: Option<ImportId>,
    sealed: Vec<u8>,
    created_at: Timestamp,
    round: i64,
}

/// A piece of it.
#[derive(Debug, Clone)]
pub struct Piece {
    pub position: i64,
    pub rows: Vec<Row>,
    /// Nothing before they are found out.
    pub fates: Option<Vec<LineFate>>,
}

pub fn insert(db: &mut Db, keyring: &Keyring, upload: &Upload) -> Result<(), Error> {
    let key = seals::create(db, keyring, upload.id)?;
    let stored = Stored {
        id: upload.id,
        letter_id: upload.letter_id,
        moderator_id: upload.moderator_id,
        state: upload.state,
        import_id: upload.import_id,
        sealed: sealed::seal(&key, TABLE, &upload.table),
        created_at: upload.created_at,
        round: upload.round,
    };
    diesel::insert_into(uploads::table)
        .values(stored)
        .execute(db)?;
    Ok(())
}

pub fn add_rows(
    db: &mut Db,
    keyring: &Keyring,
    id: UploadId,
    position: i64,
    rows: &[Row],
) -> Result<(), Error> {
    let key = seals::open(db, keyring, id)?;
    let plain: Vec<(u64, &[String])> = rows
        .iter()
        .map(|row| (row.line, row.cells.as_slice()))
        .collect();
    diesel::insert_into(upload_pieces::table)
        .values((
            upload_pieces::upload_id.eq(id),
            upload_pieces::position.eq(position),
            upload_pieces::row_count.eq(i64::try_from(rows.len()).unwrap_or(i64::MAX)),
            upload_pieces::fresh.eq(0),
            upload_pieces::held.eq(0),
            upload_pieces::listed.eq(0),
            upload_pieces::repeated.eq(0),
            upload_pieces::faulty.eq(0),
            upload_pieces::sealed_rows.eq(sealed::seal(&key, ROWS, &plain)),
            upload_pieces::round.eq(0),
        ))
        .execute(db)?;
    Ok(())
}

/// `NotFound` once it was discarded or has expired.
pub fn find(db: &mut Db, keyring: &Keyring, id: UploadId) -> Result<Upload, Error> {
    let stored: Stored = uploads::table.find(id).first(db)?;
    let key = seals::open(db, keyring, id)?;
    Ok(Upload {
        id,
        letter_id: stored.letter_id,
        moderator_id: stored.moderator_id,
        state: stored.state,
        import_id: stored.import_id,
        table: sealed::open(&key, TABLE, &stored.sealed)?,
        created_at: stored.created_at,
        round: stored.round,
    })
}

/// Puts `after` in its place, provided that its state and round are still `before` and nobody discarded it.
pub fn update(
    db: &mut Db,
    keyring: &Keyring,
    before: (UploadState, i64),
    after: &Upload,
) -> Result<bool, Error> {
    let key = seals::open(db, keyring, after.id)?;
    let stored = uploads::table
        .find(after.id)
        .filter(uploads::created_at.gt(EXPIRED))
        .filter(uploads::state.eq(before.0))
        .filter(uploads::round.eq(before.1));
    Ok(diesel::update(stored)
        .set((
            uploads::state.eq(after.state),
            uploads::import_id.eq(after.import_id),
            uploads::sealed.eq(sealed::seal(&key, TABLE, &after.table)),
            uploads::round.eq(after.round),
        ))
        .execute(db)?
        == 1)
}

pub fn set_fates(
    db: &mut Db,
    keyring: &Keyring,
    (id, round): (UploadId, i64),
    position: i64,
    fates: &[LineFate],
) -> Result<(), Error> {
    let key = seals::open(db, keyring, id)?;
    let counts = Counts::of(fates);
    diesel::update(upload_pieces::table.find((id, position)))
        .set((
            upload_pieces::round.eq(round),
            upload_pieces::fresh.eq(counts.fresh),
            upload_pieces::held.eq(counts.held),
            upload_pieces::listed.eq(counts.listed),
            upload_pieces::repeated.eq(counts.repeated),
            upload_pieces::faulty.eq(counts.faulty),
            upload_pieces::sealed_fates.eq(Some(sealed::seal(&key, FATES, &fates))),
        ))
        .execute(db)?;
    Ok(())
}

pub fn piece(
    db: &mut Db,
    keyring: &Keyring,
    id: UploadId,
    position: i64,
) -> Result<Option<Piece>, Error> {
    let found: Option<(Vec<u8>, Option<Vec<u8>>, i64)> = upload_pieces::table
        .find((id, position))
        .select((
            upload_pieces::sealed_rows,
            upload_pieces::sealed_fates,
            upload_pieces::round,
        ))
        .first(db)
        .optional()?;
    let Some((rows, fates, of_round)) = found else {
        return Ok(None);
    };
    let current = round(db, id)?;
    let fates = fates.filter(|_| of_round == current);
    let key = seals::open(db, keyring, id)?;
    let rows: Vec<(u64, Vec<String>)> = sealed::open(&key, ROWS, &rows)?;
    let fates = fates.map(|fates| sealed::open(&key, FATES, &fates));
    Ok(Some(Piece {
        position,
        rows: rows
            .into_iter()
            .map(|(line, cells)| Row { line, cells })
            .collect(),
        fates: fates.transpose()?,
    }))
}

/// The one that counts.
fn round(db: &mut Db, id: UploadId) -> Result<i64, Error> {
    let round = uploads::table.find(id).select(uploads::round);
    Ok(round.first(db)?)
}

/// Of all pieces; `checked` counts those whose fate is known.
pub fn counts(db: &mut Db, id: UploadId) -> Result<Counts, Error> {
    type Numbers = (i64, i64, i64, i64, i64, i64, i64, bool);
    let current = round(db, id)?;
    let pieces: Vec<Numbers> = upload_pieces::table
        .filter(upload_pieces::upload_id.eq(id))
        .select((
            upload_pieces::row_count,
            upload_pieces::fresh,
            upload_pieces::held,
            upload_pieces::listed,
            upload_pieces::repeated,
            upload_pieces::faulty,
            upload_pieces::round,
            upload_pieces::sealed_fates.is_not_null(),
        ))
        .load(db)?;
    let mut counts = Counts::default();
    for (lines, fresh, held, listed, repeated, faulty, round, known) in pieces {
        counts.lines += lines;
        if known && round == current {
            counts.checked += lines;
            counts.fresh += fresh;
            counts.held += held;
            counts.listed += listed;
            counts.repeated += repeated;
            counts.faulty += faulty;
        }
    }
    Ok(counts)
}

/// Pieces with faulty lines, at most `limit`.
pub fn faulty_pieces(db: &mut Db, id: UploadId, limit: i64) -> Result<Vec<i64>, Error> {
    let current = round(db, id)?;
    Ok(upload_pieces::table
        .filter(upload_pieces::upload_id.eq(id))
        .filter(upload_pieces::round.eq(current))
        .filter(upload_pieces::faulty.gt(0))
        .order(upload_pieces::position)
        .select(upload_pieces::position)
        .limit(limit)
        .load(db)?)
}

/// Pieces that are deleted in one transaction: each has some tens of kilobytes.
const FORGOTTEN_AT_ONCE: i64 = 20;

/// Some of its rows; says whether there may be more. What is left of what was imported is that it was.
pub fn forget_rows(db: &mut Db, id: UploadId) -> Result<bool, Error> {
    let of_it = upload_pieces::table.filter(upload_pieces::upload_id.eq(id));
    let positions: Vec<i64> = of_it
        .select(upload_pieces::position)
        .order(upload_pieces::position)
        .limit(FORGOTTEN_AT_ONCE)
        .load(db)?;
    diesel::delete(of_it.filter(upload_pieces::position.eq_any(&positions))).execute(db)?;
    Ok(!positions.is_empty())
}

/// In place of when it was made, once it has expired.
const EXPIRED: Timestamp = Timestamp::from_micros(0);

/// Nobody can read it from now on, or find it, provided that it is in one of these states; says whether it
/// was. Its rows are left to `discard`.
pub fn expire(db: &mut Db, id: UploadId, states: &[UploadState]) -> Result<bool, Error> {
    let still = uploads::table
        .find(id)
        .filter(uploads::state.eq_any(states));
    let expired = diesel::update(still)
        .set(uploads::created_at.eq(EXPIRED))
        .execute(db)?;
    if expired == 1 {
        seals::erase(db, &[id])?;
    }
    Ok(expired == 1)
}

/// A piece of it, or what is left at the end; says whether it is gone.
pub fn discard(db: &mut Db, id: UploadId) -> Result<bool, Error> {
    if forget_rows(db, id)? {
        return Ok(false);
    }
    diesel::delete(uploads::table.find(id)).execute(db)?;
    seals::erase(db, &[id])?;
    leases::forget(db, &lease(id))?;
    Ok(true)
}

/// Of who works on it.
pub fn lease(id: UploadId) -> String {
    format!("upload {id}")
}

/// How many wait, of a letter and from a moderator.
pub fn waiting(
    db: &mut Db,
    letter: LetterId,
    moderator: Option<ModeratorId>,
) -> Result<(i64, i64), Error> {
    let states = [
        UploadState::Checking,
        UploadState::Checked,
        UploadState::Importing,
    ];
    // One that was discarded is being deleted.
    let wait = uploads::table
        .filter(uploads::state.eq_any(states))
        .filter(uploads::created_at.gt(EXPIRED));
    let of_letter = wait.clone().filter(uploads::letter_id.eq(letter)).count();
    let theirs = wait.filter(uploads::moderator_id.eq(moderator)).count();
    Ok((of_letter.get_result(db)?, theirs.get_result(db)?))
}

/// Of a letter, the newest first.
pub fn of_letter(
    db: &mut Db,
    letter: LetterId,
    since: Timestamp,
) -> Result<Vec<(UploadId, UploadState, Timestamp)>, Error> {
    Ok(uploads::table
        .filter(uploads::letter_id.eq(letter))
        .filter(uploads::created_at.ge(since))
        .order(uploads::created_at.desc())
        .limit(50)
        .select((uploads::id, uploads::state, uploads::created_at))
        .load(db)?)
}

/// Those of these that can still be looked at.
pub fn there(db: &mut Db, ids: &[UploadId]) -> Result<Vec<UploadId>, Error> {
    Ok(uploads::table
        .filter(uploads::id.eq_any(ids))
        .filter(uploads::created_at.gt(EXPIRED))
        .select(uploads::id)
        .load(db)?)
}

/// The oldest that waits to be worked on.
pub fn to_do(db: &mut Db) -> Result<Vec<UploadId>, Error> {
    Ok(uploads::table
        .filter(uploads::state.eq_any([UploadState::Checking, UploadState::Importing]))
        .order(uploads::created_at)
        .select(uploads::id)
        .limit(10)
        .load(db)?)
}

/// In one of these states, and made before `before`.
pub fn old(
    db: &mut Db,
    states: &[UploadState],
    before: Timestamp,
    limit: i64,
) -> Result<Vec<UploadId>, Error> {
    Ok(uploads::table
        .filter(uploads::state.eq_any(states))
        .filter(uploads::created_at.lt(before))
        .select(uploads::id)
        .limit(limit)
        .load(db)?)
}
