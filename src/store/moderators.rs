//! Accounts on the desk.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::moderators;
use super::{sealed, seals};
use crate::domain::email::EmailAddress;
use crate::domain::moderator::{Moderator, ModeratorId, Role};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;
use std::collections::BTreeMap;

#[derive(Queryable, Insertable)]
#[diesel(table_name = moderators)]
struct Row {
    id: ModeratorId,
    name: String,
    address_index: Vec<u8>,
    sealed: Vec<u8>,
    password_hash: String,
    role: Role,
    language: String,
    created_at: Timestamp,
    disabled_at: Option<Timestamp>,
    sealed_totp: Option<Vec<u8>>,
    totp_step: Option<i64>,
}

const SEALED_FOR: &str = "moderators.sealed";

/// Adds an account, unless the address has one; says whether it had none.
pub fn insert(
    db: &mut Db,
    keyring: &Keyring,
    moderator: &Moderator,
    email: &EmailAddress,
    password_hash: &str,
) -> Result<bool, Error> {
    let (key, wrapped) = keyring.new_record_key(moderator.id);
    let row = Row {
        id: moderator.id,
        name: moderator.name.as_str().to_owned(),
        address_index: keyring.address_index(email).to_vec(),
        sealed: sealed::seal(&key, SEALED_FOR, &email.as_str()),
        password_hash: password_hash.to_owned(),
        role: moderator.role,
        language: moderator.language.clone(),
        created_at: moderator.created_at,
        disabled_at: moderator.disabled_at,
        sealed_totp: None,
        totp_step: None,
    };
    if !OrNothing(diesel::insert_into(moderators::table).values(row)).inserted(db)? {
        return Ok(false);
    }
    seals::put(db, moderator.id, wrapped)?;
    Ok(true)
}

pub fn any(db: &mut Db) -> Result<bool, Error> {
    Ok(diesel::select(diesel::dsl::exists(
        moderators::table.select(moderators::id),
    ))
    .get_result(db)?)
}

pub fn find(db: &mut Db, id: ModeratorId) -> Result<Moderator, Error> {
    Ok(moderators::table.find(id).first::<Row>(db)?.into())
}

/// The account of an address, with the hash of its password.
pub fn by_address(db: &mut Db, address: &BlindIndex) -> Result<Option<(Moderator, String)>, Error> {
    let row: Option<Row> = moderators::table
        .filter(moderators::address_index.eq(address.as_slice()))
        .first(db)
        .optional()?;
    Ok(row
        .map(|row| (row.password_hash.clone(), row))
        .map(|(hash, row)| (row.into(), hash)))
}

/// An account with the hash of its password.
pub fn credentials(db: &mut Db, id: ModeratorId) -> Result<(Moderator, String), Error> {
    let row = moderators::table.find(id).first::<Row>(db)?;
    let hash = row.password_hash.clone();
    Ok((row.into(), hash))
}

/// The keyed hash of an account's address.
pub fn address_index(db: &mut Db, id: ModeratorId) -> Result<BlindIndex, Error> {
    let index: Vec<u8> = moderators::table
        .find(id)
        .select(moderators::address_index)
        .first(db)?;
    super::columns::hash(&index)
}

/// The address of an account.
pub fn address(db: &mut Db, keyring: &Keyring, id: ModeratorId) -> Result<EmailAddress, Error> {
    let row = moderators::table.find(id).first::<Row>(db)?;
    opened(&seals::open(db, keyring, id)?, &row.sealed)
}

/// How many owners there are whose accounts are not disabled.
pub fn owners(db: &mut Db) -> Result<i64, Error> {
    Ok(moderators::table
        .filter(moderators::role.eq(Role::Owner))
        .filter(moderators::disabled_at.is_null())
        .count()
        .get_result(db)?)
}

/// Whether an account is enabled and has this very hash, and locks it if so: whoever changes the
/// password or disables the account meanwhile waits, and finds the session that was begun.
pub fn lock_with_hash(db: &mut Db, id: ModeratorId, hash: &str) -> Result<bool, Error> {
    let unchanged = moderators::table
        .find(id)
        .filter(moderators::password_hash.eq(hash))
        .filter(moderators::disabled_at.is_null());
    Ok(diesel::update(unchanged)
        .set(moderators::password_hash.eq(hash))
        .execute(db)?
        == 1)
}

/// What all accounts are called, without opening any.
pub fn names(db: &mut Db) -> Result<BTreeMap<ModeratorId, String>, Error> {
    let names: Vec<(ModeratorId, String)> = moderators::table
        .select((moderators::id, moderators::name))
        .load(db)?;
    Ok(names.into_iter().collect())
}

/// All accounts with their addresses, the oldest first.
pub fn all(db: &mut Db, keyring: &Keyring) -> Result<Vec<(Moderator, EmailAddress)>, Error> {
    let rows = moderators::table.order(moderators::id).load::<Row>(db)?;
    rows.into_iter()
        .map(|row| {
            let key = seals::open(db, keyring, row.id)?;
            let email = opened(&key, &row.sealed)?;
            Ok((row.into(), email))
        })
        .collect()
}

pub fn set_password(db: &mut Db, id: ModeratorId, password_hash: &str) -> Result<(), Error> {
    diesel::update(moderators::table.find(id))
        .set(moderators::password_hash.eq(password_hash))
        .execute(db)?;
    Ok(())
}

pub fn set_role(db: &mut Db, id: ModeratorId, role: Role) -> Result<(), Error> {
    diesel::update(moderators::table.find(id))
        .set(moderators::role.eq(role))
        .execute(db)?;
    Ok(())
}

/// Disabled since then, or enabled.
pub fn set_disabled(db: &mut Db, id: ModeratorId, since: Option<Timestamp>) -> Result<(), Error> {
    diesel::update(moderators::table.find(id))
        .set(moderators::disabled_at.eq(since))
        .execute(db)?;
    Ok(())
}

fn opened(key: &RecordKey, sealed: &[u8]) -> Result<EmailAddress, Error> {
    let address: String = sealed::open(key, SEALED_FOR, sealed)?;
    sealed::address(&address)
}

impl From<Row> for Moderator {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            name: crate::domain::name::Name::stored(row.name),
            role: row.role,
            language: row.language,
            created_at: row.created_at,
            disabled_at: row.disabled_at,
            second_factor: row.sealed_totp.is_some(),
        }
    }
}
