//! Uploaded tables, sealed, in pieces of a hundred rows.
use super::connection::Db;
use super::error::Error;
use super::schema::{upload_pieces, uploads};
use super::{sealed, seals};
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
    })
}

/// Puts `after` in its place, provided that its state is still `before`.
pub fn update(
    db: &mut Db,
    keyring: &Keyring,
    before: UploadState,
    after: &Upload,
) -> Result<bool, Error> {
    let key = seals::open(db, keyring, after.id)?;
    let stored = uploads::table
        .find(after.id)
        .filter(uploads::state.eq(before));
    Ok(diesel::update(stored)
        .set((
            uploads::state.eq(after.state),
            uploads::import_id.eq(after.import_id),
            uploads::sealed.eq(sealed::seal(&key, TABLE, &after.table)),
        ))
        .execute(db)?
        == 1)
}

/// Fates that were found out under other columns say nothing.
pub fn forget_fates(db: &mut Db, id: UploadId) -> Result<(), Error> {
    diesel::update(upload_pieces::table.filter(upload_pieces::upload_id.eq(id)))
        .set(upload_pieces::sealed_fates.eq(None::<Vec<u8>>))
        .execute(db)?;
    Ok(())
}

pub fn set_fates(
    db: &mut Db,
    keyring: &Keyring,
    id: UploadId,
    position: i64,
    fates: &[LineFate],
) -> Result<(), Error> {
    let key = seals::open(db, keyring, id)?;
    let counts = Counts::of(fates);
    diesel::update(upload_pieces::table.find((id, position)))
        .set((
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
    let found: Option<(Vec<u8>, Option<Vec<u8>>)> = upload_pieces::table
        .find((id, position))
        .select((upload_pieces::sealed_rows, upload_pieces::sealed_fates))
        .first(db)
        .optional()?;
    let Some((rows, fates)) = found else {
        return Ok(None);
    };
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

/// Of all pieces; `checked` counts those whose fate is known.
pub fn counts(db: &mut Db, id: UploadId) -> Result<Counts, Error> {
    type Numbers = (i64, i64, i64, i64, i64, i64, bool);
    let pieces: Vec<Numbers> = upload_pieces::table
        .filter(upload_pieces::upload_id.eq(id))
        .select((
            upload_pieces::row_count,
            upload_pieces::fresh,
            upload_pieces::held,
            upload_pieces::listed,
            upload_pieces::repeated,
            upload_pieces::faulty,
            upload_pieces::sealed_fates.is_not_null(),
        ))
        .load(db)?;
    let mut counts = Counts::default();
    for (lines, fresh, held, listed, repeated, faulty, known) in pieces {
        counts.lines += lines;
        if known {
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
    Ok(upload_pieces::table
        .filter(upload_pieces::upload_id.eq(id))
        .filter(upload_pieces::faulty.gt(0))
        .order(upload_pieces::position)
        .select(upload_pieces::position)
        .limit(limit)
        .load(db)?)
}

/// What is left once all of it is imported: that it was.
pub fn forget_rows(db: &mut Db, id: UploadId) -> Result<(), Error> {
    diesel::delete(upload_pieces::table.filter(upload_pieces::upload_id.eq(id))).execute(db)?;
    Ok(())
}

pub fn discard(db: &mut Db, id: UploadId) -> Result<(), Error> {
    diesel::delete(uploads::table.find(id)).execute(db)?;
    seals::erase(db, &[id])
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

/// The oldest that waits to be worked on.
pub fn to_do(db: &mut Db) -> Result<Vec<UploadId>, Error> {
    Ok(uploads::table
        .filter(uploads::state.eq_any([UploadState::Checking, UploadState::Importing]))
        .order(uploads::created_at)
        .select(uploads::id)
        .limit(10)
        .load(db)?)
}

/// Made before `before`.
pub fn old(db: &mut Db, before: Timestamp, limit: i64) -> Result<Vec<UploadId>, Error> {
    Ok(uploads::table
        .filter(uploads::state.eq_any(UploadState::ALL.to_vec()))
        .filter(uploads::created_at.lt(before))
        .select(uploads::id)
        .limit(limit)
        .load(db)?)
}
