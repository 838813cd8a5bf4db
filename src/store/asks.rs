//! Signers who were asked to confirm an address at their organisation's own domain.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::asks;
use super::{columns, sealed, seals, waits};
use crate::domain::email::EmailAddress;
use crate::domain::ids::Id;
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use diesel::prelude::*;
use std::collections::HashMap;

pub type AskId = Id<Ask>;
/// Names an address that was given, in the link that is mailed to it.
pub type AddressId = Id<EmailAddress>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    pub id: AskId,
    pub signature_id: SignatureId,
    pub moderator_id: Option<ModeratorId>,
    /// The address that was given last.
    pub address_index: Option<BlindIndex>,
    pub address_id: Option<AddressId>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub ended_at: Option<Timestamp>,
    /// Under the signature's key, so that it can be read when the ask is over.
    sealed_domain: Option<Vec<u8>>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = asks)]
struct Row {
    id: AskId,
    signature_id: SignatureId,
    moderator_id: Option<ModeratorId>,
    address_index: Option<Vec<u8>>,
    sealed: Option<Vec<u8>>,
    address_id: Option<AddressId>,
    created_at: Timestamp,
    expires_at: Timestamp,
    ended_at: Option<Timestamp>,
    sealed_domain: Option<Vec<u8>>,
}

const SEALED_FOR: &str = "asks.sealed";
const DOMAIN_SEALED_FOR: &str = "asks.sealed_domain";

/// What is asked, and of whom.
#[derive(Debug, Clone)]
pub struct NewAsk {
    pub id: AskId,
    pub signature_id: SignatureId,
    pub moderator_id: Option<ModeratorId>,
    /// Registrable, ASCII, lower case.
    pub domain: String,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
}

impl Ask {
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.ended_at.is_none() && now < self.expires_at
    }

    /// An address was confirmed: one that ended otherwise names none.
    pub fn is_confirmed(&self) -> bool {
        self.ended_at.is_some() && self.address_id.is_some()
    }

    /// Over, with nobody's answer.
    pub fn was_ignored(&self) -> bool {
        self.ended_at.is_some_and(|ended| ended >= self.expires_at) && !self.is_confirmed()
    }
}

/// Adds it, unless another is open for the signature; says whether it went in.
pub fn insert(db: &mut Db, keyring: &Keyring, ask: &NewAsk) -> Result<bool, Error> {
    let key = seals::open(db, keyring, ask.signature_id)?;
    let row = Row {
        id: ask.id,
        signature_id: ask.signature_id,
        moderator_id: ask.moderator_id,
        address_index: None,
        sealed: None,
        address_id: None,
        created_at: ask.created_at,
        expires_at: ask.expires_at,
        ended_at: None,
        sealed_domain: Some(sealed::seal(&key, DOMAIN_SEALED_FOR, &ask.domain)),
    };
    Ok(OrNothing(diesel::insert_into(asks::table).values(row)).inserted(db)?)
}

pub fn find(db: &mut Db, id: AskId) -> Result<Ask, Error> {
    asks::table.find(id).first::<Row>(db)?.try_into()
}

pub fn by_address_id(db: &mut Db, id: AddressId) -> Result<Ask, Error> {
    asks::table
        .filter(asks::address_id.eq(id))
        .first::<Row>(db)?
        .try_into()
}

pub fn open_of(db: &mut Db, signature: SignatureId) -> Result<Option<Ask>, Error> {
    asks::table
        .filter(asks::signature_id.eq(signature))
        .filter(asks::ended_at.is_null())
        .first::<Row>(db)
        .optional()?
        .map(Ask::try_from)
        .transpose()
}

/// All about one signature, the oldest first.
pub fn of(db: &mut Db, signature: SignatureId) -> Result<Vec<Ask>, Error> {
    asks::table
        .filter(asks::signature_id.eq(signature))
        .order((asks::created_at, asks::id))
        .load::<Row>(db)?
        .into_iter()
        .map(Ask::try_from)
        .collect()
}

/// Where an address was confirmed last for a signature.
pub fn confirmed_domain(
    db: &mut Db,
    keyring: &Keyring,
    signature: SignatureId,
) -> Result<Option<String>, Error> {
    let asks = of(db, signature)?;
    match asks.into_iter().rfind(Ask::is_confirmed) {
        Some(ask) => domain(db, keyring, &ask),
        None => Ok(None),
    }
}

/// What was confirmed for a signature counts for nothing any more.
pub fn forget_confirmed(db: &mut Db, signature: SignatureId) -> Result<(), Error> {
    let confirmed = asks::table
        .filter(asks::signature_id.eq(signature))
        .filter(asks::ended_at.is_not_null());
    diesel::update(confirmed)
        .set(asks::address_id.eq(None::<AddressId>))
        .execute(db)?;
    Ok(())
}

/// The latest of each of these signatures that has any.
pub fn latest_of_many(
    db: &mut Db,
    signatures: &[SignatureId],
) -> Result<HashMap<SignatureId, Ask>, Error> {
    let rows = asks::table
        .filter(asks::signature_id.eq_any(signatures))
        .order((asks::created_at, asks::id))
        .load::<Row>(db)?;
    rows.into_iter()
        .map(|row| Ok((row.signature_id, row.try_into()?)))
        .collect()
}

/// At which an address was asked for. Nothing once the signature is erased.
pub fn domain(db: &mut Db, keyring: &Keyring, ask: &Ask) -> Result<Option<String>, Error> {
    let Some(bytes) = &ask.sealed_domain else {
        return Ok(None);
    };
    match seals::open(db, keyring, ask.signature_id) {
        Ok(key) => Ok(Some(sealed::open(&key, DOMAIN_SEALED_FOR, bytes)?)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// The address that was given last, while the ask is open.
pub fn address(db: &mut Db, keyring: &Keyring, id: AskId) -> Result<EmailAddress, Error> {
    let row: Option<Vec<u8>> = asks::table.find(id).select(asks::sealed).first(db)?;
    let row = row.ok_or(Error::NotFound)?;
    let key = seals::open(db, keyring, id)?;
    let shown: String = sealed::open(&key, SEALED_FOR, &row)?;
    sealed::address(&shown)
}

/// Puts an address in the place of the one that was given before.
pub fn give(
    db: &mut Db,
    keyring: &Keyring,
    id: AskId,
    address: &EmailAddress,
    address_id: AddressId,
) -> Result<(), Error> {
    let key = seals::open(db, keyring, id)?;
    let index = keyring.address_index(address);
    diesel::update(asks::table.find(id))
        .set((
            asks::address_index.eq(Some(index.to_vec())),
            asks::sealed.eq(Some(sealed::seal(&key, SEALED_FOR, &address.as_str()))),
            asks::address_id.eq(Some(address_id)),
        ))
        .execute(db)?;
    Ok(())
}

/// Forgets the address that was given: its owner says that it was not theirs to give.
pub fn forget_address(db: &mut Db, id: AskId) -> Result<(), Error> {
    diesel::update(asks::table.find(id))
        .set((
            asks::address_index.eq(None::<Vec<u8>>),
            asks::sealed.eq(None::<Vec<u8>>),
            asks::address_id.eq(None::<AddressId>),
        ))
        .execute(db)?;
    Ok(())
}

/// The address was confirmed. What was sealed for the ask is erased with its key.
pub fn confirm(db: &mut Db, id: AskId, now: Timestamp) -> Result<(), Error> {
    diesel::update(asks::table.find(id))
        .set((
            asks::ended_at.eq(Some(now)),
            asks::address_index.eq(None::<Vec<u8>>),
            asks::sealed.eq(None::<Vec<u8>>),
        ))
        .execute(db)?;
    let signature = asks::table.find(id).select(asks::signature_id).first(db)?;
    waits::begin(db, signature, now)?;
    seals::erase(db, &[id])
}

/// Ends what is open for a signature without an answer, and erases what was sealed for it: mail
/// about it that still waits finds no address and is dropped. Says whether something was open.
pub fn end_open(db: &mut Db, signature: SignatureId, at: Timestamp) -> Result<bool, Error> {
    let Some(ask) = open_of(db, signature)? else {
        return Ok(false);
    };
    forget_address(db, ask.id)?;
    diesel::update(asks::table.find(ask.id))
        .set(asks::ended_at.eq(Some(at)))
        .execute(db)?;
    waits::begin(db, signature, at)?;
    seals::erase(db, &[ask.id])?;
    Ok(true)
}

/// Open ones that nobody answered in time, the oldest first.
pub fn ignored(db: &mut Db, now: Timestamp, limit: i64) -> Result<Vec<Ask>, Error> {
    asks::table
        .filter(asks::ended_at.is_null())
        .filter(asks::expires_at.le(now))
        .order(asks::expires_at)
        .limit(limit)
        .load::<Row>(db)?
        .into_iter()
        .map(Ask::try_from)
        .collect()
}

impl TryFrom<Row> for Ask {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: row.id,
            signature_id: row.signature_id,
            moderator_id: row.moderator_id,
            address_index: row
                .address_index
                .as_deref()
                .map(columns::hash)
                .transpose()?,
            address_id: row.address_id,
            created_at: row.created_at,
            expires_at: row.expires_at,
            ended_at: row.ended_at,
            sealed_domain: row.sealed_domain,
        })
    }
}
