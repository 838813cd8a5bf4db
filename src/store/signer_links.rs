//! Links to the signer desk: who asked for one and until when it is good. The address is sealed
//! under the row's own key, so that the link outlives none of what it says.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::signer_links;
use super::{sealed, seals};
use crate::domain::email::EmailAddress;
use crate::domain::ids::Id;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;

pub type SignerLinkId = Id<SignerLink>;

#[derive(Debug, Clone)]
pub struct SignerLink {
    pub id: SignerLinkId,
    pub address_index: BlindIndex,
    pub language: String,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = signer_links)]
struct Row {
    id: SignerLinkId,
    address_index: Vec<u8>,
    number: i64,
    sealed: Vec<u8>,
    language: String,
    created_at: Timestamp,
    expires_at: Timestamp,
}

const SEALED_FOR: &str = "signer_links.sealed";

/// Adds it under the next number of its address. A number is given once: who asks at the same
/// moment waits here until the other is done, and then sees what the other wrote.
pub fn insert(
    db: &mut Db,
    key: &RecordKey,
    link: &SignerLink,
    address: &EmailAddress,
) -> Result<(), Error> {
    let sealed = sealed::seal(key, SEALED_FOR, &address.as_str());
    loop {
        let last: Option<i64> = signer_links::table
            .filter(signer_links::address_index.eq(link.address_index.as_slice()))
            .select(diesel::dsl::max(signer_links::number))
            .first(db)?;
        let row = Row {
            id: link.id,
            address_index: link.address_index.to_vec(),
            number: last.unwrap_or(0) + 1,
            sealed: sealed.clone(),
            language: link.language.clone(),
            created_at: link.created_at,
            expires_at: link.expires_at,
        };
        if OrNothing(diesel::insert_into(signer_links::table).values(row)).inserted(db)? {
            return Ok(());
        }
    }
}

pub fn find(db: &mut Db, id: SignerLinkId) -> Result<SignerLink, Error> {
    let row = signer_links::table.find(id).first::<Row>(db)?;
    Ok(SignerLink {
        id: row.id,
        address_index: super::columns::hash(&row.address_index)?,
        language: row.language,
        created_at: row.created_at,
        expires_at: row.expires_at,
    })
}

/// Whose link it is.
pub fn address(db: &mut Db, keyring: &Keyring, id: SignerLinkId) -> Result<EmailAddress, Error> {
    let row: Vec<u8> = signer_links::table
        .find(id)
        .select(signer_links::sealed)
        .first(db)?;
    let key = seals::open(db, keyring, id)?;
    let address: String = sealed::open(&key, SEALED_FOR, &row)?;
    sealed::address(&address)
}

/// Forgets at most `limit` links made before `made_before`, with their keys; says how many.
pub fn purge(db: &mut Db, made_before: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<SignerLinkId> = signer_links::table
        .filter(signer_links::created_at.lt(made_before))
        .select(signer_links::id)
        .limit(limit)
        .load(db)?;
    diesel::delete(signer_links::table.filter(signer_links::id.eq_any(&old))).execute(db)?;
    seals::erase(db, &old)?;
    Ok(old.len())
}
