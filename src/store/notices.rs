//! Organisations that were told of a signature in their name, and what they objected.
use super::connection::Db;
use super::error::Error;
use super::schema::notices;
use super::{columns, sealed};
use crate::domain::ids::Id;
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;

pub type NoticeId = Id<Notice>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub id: NoticeId,
    pub signature_id: SignatureId,
    pub moderator_id: Option<ModeratorId>,
    pub address_index: BlindIndex,
    pub objected_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = notices)]
struct Row {
    id: NoticeId,
    signature_id: SignatureId,
    moderator_id: Option<ModeratorId>,
    address_index: Vec<u8>,
    objected_at: Option<Timestamp>,
    sealed: Option<Vec<u8>>,
    created_at: Timestamp,
}

const SEALED_FOR: &str = "notices.sealed";

pub fn insert(db: &mut Db, notice: &Notice) -> Result<(), Error> {
    let row = Row {
        id: notice.id,
        signature_id: notice.signature_id,
        moderator_id: notice.moderator_id,
        address_index: notice.address_index.to_vec(),
        objected_at: None,
        sealed: None,
        created_at: notice.created_at,
    };
    diesel::insert_into(notices::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

pub fn find(db: &mut Db, id: NoticeId) -> Result<Notice, Error> {
    let row = notices::table.find(id).first::<Row>(db)?;
    Ok(Notice {
        id: row.id,
        signature_id: row.signature_id,
        moderator_id: row.moderator_id,
        address_index: columns::hash(&row.address_index)?,
        objected_at: row.objected_at,
        created_at: row.created_at,
    })
}

/// Whether this address was told of this signature since `since`.
pub fn was_told(
    db: &mut Db,
    signature: SignatureId,
    address: &BlindIndex,
    since: Timestamp,
) -> Result<bool, Error> {
    let told = notices::table
        .filter(notices::signature_id.eq(signature))
        .filter(notices::address_index.eq(address.as_slice()))
        .filter(notices::created_at.gt(since));
    Ok(diesel::select(diesel::dsl::exists(told)).get_result(db)?)
}

/// Marks it as objected to, with what was written; says whether it was not yet.
pub fn object(
    db: &mut Db,
    key: &RecordKey,
    id: NoticeId,
    words: Option<&str>,
    now: Timestamp,
) -> Result<bool, Error> {
    let unanswered = notices::table
        .find(id)
        .filter(notices::objected_at.is_null());
    let marked = diesel::update(unanswered)
        .set((
            notices::objected_at.eq(Some(now)),
            notices::sealed.eq(words.map(|words| sealed::seal(key, SEALED_FOR, &words))),
        ))
        .execute(db)?;
    Ok(marked == 1)
}
