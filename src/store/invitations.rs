//! Accounts that owners offer. The address is sealed under the row's own key; an invitation that is
//! accepted or revoked is gone with both, and so is the mail that still waits.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::invitations;
use super::{sealed, seals};
use crate::domain::email::EmailAddress;
use crate::domain::ids::Id;
use crate::domain::moderator::{ModeratorId, Role};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;

pub type InvitationId = Id<Invitation>;

#[derive(Debug, Clone)]
pub struct Invitation {
    pub id: InvitationId,
    pub email: EmailAddress,
    pub role: Role,
    /// Of the mail.
    pub language: String,
    pub invited_by: ModeratorId,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = invitations)]
struct Row {
    id: InvitationId,
    address_index: Vec<u8>,
    sealed: Vec<u8>,
    role: Role,
    language: String,
    invited_by: ModeratorId,
    created_at: Timestamp,
    expires_at: Timestamp,
}

const SEALED_FOR: &str = "invitations.sealed";

/// Adds it with its key, unless the address is invited already.
pub fn insert(
    db: &mut Db,
    keyring: &Keyring,
    invitation: &Invitation,
) -> Result<Option<RecordKey>, Error> {
    let (key, wrapped) = keyring.new_record_key(invitation.id);
    let row = Row {
        id: invitation.id,
        address_index: keyring.address_index(&invitation.email).to_vec(),
        sealed: sealed::seal(&key, SEALED_FOR, &invitation.email.as_str()),
        role: invitation.role,
        language: invitation.language.clone(),
        invited_by: invitation.invited_by,
        created_at: invitation.created_at,
        expires_at: invitation.expires_at,
    };
    if !OrNothing(diesel::insert_into(invitations::table).values(row)).inserted(db)? {
        return Ok(None);
    }
    seals::put(db, invitation.id, wrapped)?;
    Ok(Some(key))
}

pub fn find(db: &mut Db, keyring: &Keyring, id: InvitationId) -> Result<Invitation, Error> {
    let row = invitations::table.find(id).first::<Row>(db)?;
    opened(db, keyring, row)
}

/// The newest first.
pub fn all(db: &mut Db, keyring: &Keyring) -> Result<Vec<Invitation>, Error> {
    let rows: Vec<Row> = invitations::table.order(invitations::id.desc()).load(db)?;
    rows.into_iter()
        .map(|row| opened(db, keyring, row))
        .collect()
}

/// The addresses of those of these that still stand; nothing for one that cannot be read.
pub fn addresses(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[InvitationId],
) -> Result<Vec<(InvitationId, Option<String>)>, Error> {
    let rows: Vec<(InvitationId, Vec<u8>)> = invitations::table
        .filter(invitations::id.eq_any(ids))
        .select((invitations::id, invitations::sealed))
        .load(db)?;
    seals::each(db, keyring, SEALED_FOR, rows)
}

/// Takes it away; says whether it was there.
pub fn end(db: &mut Db, id: InvitationId) -> Result<bool, Error> {
    let ended = diesel::delete(invitations::table.find(id)).execute(db)? == 1;
    if ended {
        seals::erase(db, &[id])?;
    }
    Ok(ended)
}

pub fn purge(db: &mut Db, now: Timestamp) -> Result<(), Error> {
    let over: Vec<InvitationId> = invitations::table
        .filter(invitations::expires_at.le(now))
        .select(invitations::id)
        .load(db)?;
    for id in over {
        end(db, id)?;
    }
    Ok(())
}

fn opened(db: &mut Db, keyring: &Keyring, row: Row) -> Result<Invitation, Error> {
    let key = seals::open(db, keyring, row.id)?;
    let email: String = sealed::open(&key, SEALED_FOR, &row.sealed)?;
    Ok(Invitation {
        id: row.id,
        email: sealed::address(&email)?,
        role: row.role,
        language: row.language,
        invited_by: row.invited_by,
        created_at: row.created_at,
        expires_at: row.expires_at,
    })
}
