//! Links by which somebody sees a letter before it is public. For whom one was made is sealed under
//! the row's own key.
use super::connection::Db;
use super::error::Error;
use super::schema::previews;
use super::{sealed, seals};
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use diesel::prelude::*;

pub type PreviewId = Id<Preview>;

#[derive(Debug, Clone)]
pub struct Preview {
    pub id: PreviewId,
    pub letter_id: LetterId,
    /// For whom, in the words of whoever made it.
    pub label: String,
    /// Whether the letter can be signed through it, once its text is frozen.
    pub may_sign: bool,
    pub made_by: ModeratorId,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub revoked_at: Option<Timestamp>,
}

impl Preview {
    pub fn is_good(&self, now: Timestamp) -> bool {
        self.revoked_at.is_none() && now < self.expires_at
    }
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = previews)]
struct Row {
    id: PreviewId,
    letter_id: LetterId,
    sealed: Vec<u8>,
    may_sign: bool,
    made_by: ModeratorId,
    created_at: Timestamp,
    expires_at: Timestamp,
    revoked_at: Option<Timestamp>,
}

const SEALED_FOR: &str = "previews.sealed";

pub fn insert(db: &mut Db, keyring: &Keyring, preview: &Preview) -> Result<(), Error> {
    let (key, wrapped) = keyring.new_record_key(preview.id);
    let row = Row {
        id: preview.id,
        letter_id: preview.letter_id,
        sealed: sealed::seal(&key, SEALED_FOR, &preview.label),
        may_sign: preview.may_sign,
        made_by: preview.made_by,
        created_at: preview.created_at,
        expires_at: preview.expires_at,
        revoked_at: preview.revoked_at,
    };
    diesel::insert_into(previews::table)
        .values(row)
        .execute(db)?;
    seals::put(db, preview.id, wrapped)
}

pub fn find(db: &mut Db, keyring: &Keyring, id: PreviewId) -> Result<Preview, Error> {
    let row = previews::table.find(id).first::<Row>(db)?;
    opened(db, keyring, &row)
}

/// The newest first.
pub fn of_letter(db: &mut Db, keyring: &Keyring, letter: LetterId) -> Result<Vec<Preview>, Error> {
    let rows: Vec<Row> = previews::table
        .filter(previews::letter_id.eq(letter))
        .order(previews::id.desc())
        .load(db)?;
    rows.iter().map(|row| opened(db, keyring, row)).collect()
}

/// For whom those of these are that are still there; nothing for one that cannot be read.
pub fn labels(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[PreviewId],
) -> Result<Vec<(PreviewId, Option<String>)>, Error> {
    let rows: Vec<(PreviewId, Vec<u8>)> = previews::table
        .filter(previews::id.eq_any(ids))
        .select((previews::id, previews::sealed))
        .load(db)?;
    seals::each(db, keyring, SEALED_FOR, rows)
}

/// Says whether it was good until now.
pub fn revoke(db: &mut Db, id: PreviewId, now: Timestamp) -> Result<bool, Error> {
    let good = previews::table
        .find(id)
        .filter(previews::revoked_at.is_null());
    Ok(diesel::update(good)
        .set(previews::revoked_at.eq(Some(now)))
        .execute(db)?
        == 1)
}

/// Those that expired before `before`, with their labels.
pub fn purge(db: &mut Db, before: Timestamp) -> Result<(), Error> {
    let over: Vec<PreviewId> =
        diesel::delete(previews::table.filter(previews::expires_at.lt(before)))
            .returning(previews::id)
            .get_results(db)?;
    seals::erase(db, &over)
}

fn opened(db: &mut Db, keyring: &Keyring, row: &Row) -> Result<Preview, Error> {
    let key = seals::open(db, keyring, row.id)?;
    Ok(Preview {
        id: row.id,
        letter_id: row.letter_id,
        label: sealed::open(&key, SEALED_FOR, &row.sealed)?,
        may_sign: row.may_sign,
        made_by: row.made_by,
        created_at: row.created_at,
        expires_at: row.expires_at,
        revoked_at: row.revoked_at,
    })
}
