//! Accounts on the desk are made: the first by the one-time link, others by the command line.
use super::workshop::Workshop;
use crate::domain::email::EmailAddress;
use crate::domain::ids::Id;
use crate::domain::moderator::{Moderator, ModeratorId, Role};
use crate::domain::name::Name;
use crate::domain::time::{DAY, Timestamp};
use crate::security::link::{self, Purpose};
use crate::security::password::PasswordHasher;
use crate::security::random;
use crate::security::session::SessionToken;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::settings::{self, FIRST_MODERATOR};
use crate::store::{login_sessions, moderators};
use std::sync::Arc;

pub struct NewModerator {
    pub name: Name,
    pub email: EmailAddress,
    pub password: String,
    pub language: String,
}

#[derive(Debug, thiserror::Error)]
pub enum MakeModeratorError {
    #[error("that address has an account")]
    Taken,
    #[error("there is a moderator already")]
    TooLate,
    #[error("the password could not be hashed")]
    Hashing,
    #[error("there is no such account")]
    Unknown,
    #[error(transparent)]
    Store(#[from] Error),
}

/// The token of the one-time link, or nothing once there is a moderator. It lasts a day; every
/// start of the server prints a new one.
pub async fn setup_token(workshop: &Workshop, now: Timestamp) -> Result<Option<String>, Error> {
    if workshop.store.read(moderators::any).await? {
        return Ok(None);
    }
    let subject: Id<()> = random::id(now);
    Ok(Some(link::token(
        &workshop.keyring,
        Purpose::Setup,
        subject,
        now.plus(DAY),
    )))
}

/// Makes the owner and logs in. Of two who hold the link, one is in time.
pub async fn set_up_first(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    new: NewModerator,
    now: Timestamp,
) -> Result<(ModeratorId, SessionToken), MakeModeratorError> {
    let hash = hash(passwords, new.password.clone()).await?;
    let keyring = workshop.keyring.clone();
    let token = SessionToken::random();
    let digest = token.digest();
    let id = workshop
        .store
        .write(move |db| {
            if moderators::any(db)? || !settings::claim(db, FIRST_MODERATOR, "made")? {
                return Err(MakeModeratorError::TooLate);
            }
            let id = insert(db, &keyring, &new, Role::Owner, &hash, now)?;
            login_sessions::begin(db, &digest, id, now)?;
            Ok(id)
        })
        .await?;
    Ok((id, token))
}

pub async fn add(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    new: NewModerator,
    role: Role,
    now: Timestamp,
) -> Result<ModeratorId, MakeModeratorError> {
    let hash = hash(passwords, new.password.clone()).await?;
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| insert(db, &keyring, &new, role, &hash, now))
        .await
}

/// A new password, which ends every session of the account.
pub async fn reset(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    email: &EmailAddress,
    password: String,
) -> Result<(), MakeModeratorError> {
    let hash = hash(passwords, password).await?;
    let index = workshop.keyring.address_index(email);
    workshop
        .store
        .write(move |db| {
            let (account, _) =
                moderators::by_address(db, &index)?.ok_or(MakeModeratorError::Unknown)?;
            moderators::set_password(db, account.id, &hash)?;
            Ok(login_sessions::end_all(db, account.id)?)
        })
        .await
}

pub async fn disable(
    workshop: &Workshop,
    email: &EmailAddress,
    now: Timestamp,
) -> Result<(), MakeModeratorError> {
    let index = workshop.keyring.address_index(email);
    workshop
        .store
        .write(move |db| {
            let (account, _) =
                moderators::by_address(db, &index)?.ok_or(MakeModeratorError::Unknown)?;
            moderators::disable(db, account.id, now)?;
            Ok(login_sessions::end_all(db, account.id)?)
        })
        .await
}

async fn hash(
    passwords: Arc<PasswordHasher>,
    password: String,
) -> Result<String, MakeModeratorError> {
    tokio::task::spawn_blocking(move || passwords.hash(&password))
        .await
        .map_err(|_| MakeModeratorError::Hashing)?
        .map_err(|_| MakeModeratorError::Hashing)
}

fn insert(
    db: &mut Db,
    keyring: &crate::security::keyring::Keyring,
    new: &NewModerator,
    role: Role,
    hash: &str,
    now: Timestamp,
) -> Result<ModeratorId, MakeModeratorError> {
    let moderator = Moderator {
        id: random::id(now),
        name: new.name.clone(),
        role,
        language: new.language.clone(),
        created_at: now,
        disabled_at: None,
    };
    if moderators::insert(db, keyring, &moderator, &new.email, hash)? {
        Ok(moderator.id)
    } else {
        Err(MakeModeratorError::Taken)
    }
}
