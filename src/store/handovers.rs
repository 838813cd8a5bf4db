//! Contacts who hand their role to a successor. The successor is sealed under the row's own key.
use super::connection::Db;
use super::error::Error;
use super::schema::handovers;
use super::sealed::{self, SealedContact};
use super::seals;
use crate::domain::ids::Id;
use crate::domain::signatory::Contact;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;

pub type HandoverId = Id<Handover>;

#[derive(Debug, Clone)]
pub struct Handover {
    pub id: HandoverId,
    pub signature_id: SignatureId,
    /// Who hands over: void once somebody else is the contact.
    pub from_index: BlindIndex,
    pub to_index: BlindIndex,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub accepted_at: Option<Timestamp>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = handovers)]
struct Row {
    id: HandoverId,
    signature_id: SignatureId,
    from_index: Vec<u8>,
    to_index: Vec<u8>,
    sealed: Vec<u8>,
    created_at: Timestamp,
    expires_at: Timestamp,
    accepted_at: Option<Timestamp>,
}

const SEALED_FOR: &str = "handovers.sealed";

pub fn insert(
    db: &mut Db,
    key: &RecordKey,
    handover: &Handover,
    successor: &Contact,
) -> Result<(), Error> {
    let row = Row {
        id: handover.id,
        signature_id: handover.signature_id,
        from_index: handover.from_index.to_vec(),
        to_index: handover.to_index.to_vec(),
        sealed: sealed::seal(key, SEALED_FOR, &SealedContact::from(successor)),
        created_at: handover.created_at,
        expires_at: handover.expires_at,
        accepted_at: handover.accepted_at,
    };
    diesel::insert_into(handovers::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

pub fn find(db: &mut Db, id: HandoverId) -> Result<Handover, Error> {
    let row = handovers::table.find(id).first::<Row>(db)?;
    Ok(Handover {
        id: row.id,
        signature_id: row.signature_id,
        from_index: super::columns::hash(&row.from_index)?,
        to_index: super::columns::hash(&row.to_index)?,
        created_at: row.created_at,
        expires_at: row.expires_at,
        accepted_at: row.accepted_at,
    })
}

pub fn successor(db: &mut Db, keyring: &Keyring, id: HandoverId) -> Result<Contact, Error> {
    let row: Vec<u8> = handovers::table
        .find(id)
        .select(handovers::sealed)
        .first(db)?;
    let key = seals::open(db, keyring, id)?;
    sealed::open::<SealedContact>(&key, SEALED_FOR, &row)?.into_contact()
}

/// Marks it as accepted; says whether it was not yet.
pub fn accept(db: &mut Db, id: HandoverId, now: Timestamp) -> Result<bool, Error> {
    let open = handovers::table
        .find(id)
        .filter(handovers::accepted_at.is_null());
    Ok(diesel::update(open)
        .set(handovers::accepted_at.eq(Some(now)))
        .execute(db)?
        == 1)
}

/// Whether a successor is the contact of the signature: what was mailed to others before is void.
pub fn was_accepted(db: &mut Db, signature: SignatureId) -> Result<bool, Error> {
    let accepted = handovers::table
        .filter(handovers::signature_id.eq(signature))
        .filter(handovers::accepted_at.is_not_null());
    Ok(diesel::select(diesel::dsl::exists(accepted)).get_result(db)?)
}

/// Deletes what nobody has accepted yet: a newer one takes its place.
pub fn void(db: &mut Db, signature: SignatureId) -> Result<(), Error> {
    let open: Vec<HandoverId> = diesel::delete(
        handovers::table
            .filter(handovers::signature_id.eq(signature))
            .filter(handovers::accepted_at.is_null()),
    )
    .returning(handovers::id)
    .get_results(db)?;
    seals::erase(db, &open)
}

/// Forgets at most `limit` made before `made_before`, with their keys; says how many.
pub fn purge(db: &mut Db, made_before: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<HandoverId> = handovers::table
        .filter(handovers::created_at.lt(made_before))
        .select(handovers::id)
        .limit(limit)
        .load(db)?;
    diesel::delete(handovers::table.filter(handovers::id.eq_any(&old))).execute(db)?;
    seals::erase(db, &old)?;
    Ok(old.len())
}
