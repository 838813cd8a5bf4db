//! Accounts on the desk are made: the first by the one-time link, others by invitation (`invite`) or
//! by the command line, which also resets and disables them.
use super::audit::record;
use super::change_moderator::{self, Change, ChangeError};
use super::credentials;
use super::notify;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::email::EmailAddress;
use crate::domain::ids::Id;
use crate::domain::moderator::{Moderator, ModeratorId, Role};
use crate::domain::name::Name;
use crate::domain::time::{DAY, Timestamp};
use crate::security::keyring::Keyring;
use crate::security::known_browser::KnownBrowser;
use crate::security::link::{self, Purpose};
use crate::security::new_password::NewPassword;
use crate::security::password::{HashingFailed, PasswordHasher};
use crate::security::random;
use crate::security::session::SessionToken;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::login_sessions::{self, Origin};
use crate::store::mail_kinds::MailKind;
use crate::store::settings::{self, FIRST_MODERATOR, OWNERS};
use crate::store::{moderators, second_factors};
use std::sync::Arc;

pub struct NewModerator {
    pub name: Name,
    pub email: EmailAddress,
    pub password: NewPassword,
    pub language: String,
}

#[derive(Debug, thiserror::Error)]
pub enum MakeModeratorError {
    #[error("that address has an account")]
    Taken,
    #[error("there is a moderator already")]
    TooLate,
    #[error(transparent)]
    Hashing(#[from] HashingFailed),
    #[error("there is no such account")]
    Unknown,
    #[error("there must be an owner: make another one first")]
    LastOwner,
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
    origin: Origin,
    now: Timestamp,
) -> Result<(SessionToken, KnownBrowser), MakeModeratorError> {
    let hash = credentials::hash(passwords, new.password.clone()).await?;
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
            let by = Actor::moderator(id, origin.network);
            made(db, &keyring, &by, id, Role::Owner, now)?;
            login_sessions::begin(db, &digest, id, origin, now)?;
            Ok(id)
        })
        .await?;
    Ok((token, KnownBrowser::of(id)))
}

/// By the command line.
pub async fn add(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    new: NewModerator,
    role: Role,
    now: Timestamp,
) -> Result<ModeratorId, MakeModeratorError> {
    let hash = credentials::hash(passwords, new.password.clone()).await?;
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let id = insert(db, &keyring, &new, role, &hash, now)?;
            made(db, &keyring, &Actor::COMMAND_LINE, id, role, now)?;
            Ok(id)
        })
        .await
}

/// By the command line: a new password, which ends every session of the account.
pub async fn reset(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    email: &EmailAddress,
    password: NewPassword,
    now: Timestamp,
) -> Result<(), MakeModeratorError> {
    let hash = credentials::hash(passwords, password).await?;
    let keyring = workshop.keyring.clone();
    let index = keyring.address_index(email);
    workshop
        .store
        .write(move |db| {
            let (account, _) =
                moderators::by_address(db, &index)?.ok_or(MakeModeratorError::Unknown)?;
            moderators::set_password(db, account.id, &hash)?;
            login_sessions::end_all(db, account.id)?;
            let (by, subject) = (Actor::COMMAND_LINE, Subject::Moderator(account.id));
            record(
                db,
                &keyring,
                &by,
                AuditAct::ResetPassword,
                subject,
                &[],
                now,
            )?;
            let kind = MailKind::PasswordChanged;
            Ok(notify::account(db, &keyring, account.id, kind, now)?)
        })
        .await
}

/// By the command line, for whoever has lost both the device and the recovery codes.
pub async fn turn_factor_off(
    workshop: &Workshop,
    email: &EmailAddress,
    now: Timestamp,
) -> Result<(), MakeModeratorError> {
    let keyring = workshop.keyring.clone();
    let index = keyring.address_index(email);
    workshop
        .store
        .write(move |db| {
            let (account, _) =
                moderators::by_address(db, &index)?.ok_or(MakeModeratorError::Unknown)?;
            second_factors::turn_off(db, account.id)?;
            let (by, subject) = (Actor::COMMAND_LINE, Subject::Moderator(account.id));
            record(db, &keyring, &by, AuditAct::FactorOff, subject, &[], now)?;
            Ok(super::second_factor::tell(db, &keyring, account.id, now)?)
        })
        .await
}

/// By the command line.
pub async fn disable(
    workshop: &Workshop,
    email: &EmailAddress,
    now: Timestamp,
) -> Result<(), MakeModeratorError> {
    let keyring = workshop.keyring.clone();
    let index = keyring.address_index(email);
    workshop
        .store
        .write(move |db| {
            settings::lock(db, OWNERS)?;
            let (account, _) =
                moderators::by_address(db, &index)?.ok_or(MakeModeratorError::Unknown)?;
            let by = Actor::COMMAND_LINE;
            change_moderator::change_locked(db, &keyring, account.id, Change::Disable, &by, now)?;
            Ok(())
        })
        .await
}

impl From<ChangeError> for MakeModeratorError {
    fn from(error: ChangeError) -> Self {
        match error {
            ChangeError::Store(error) => Self::Store(error),
            // Nobody asks for a role on the command line.
            ChangeError::LastOwner | ChangeError::NotAnOwner => Self::LastOwner,
        }
    }
}

/// Writes down that there is another account.
pub(super) fn made(
    db: &mut Db,
    keyring: &Keyring,
    by: &Actor,
    id: ModeratorId,
    role: Role,
    now: Timestamp,
) -> Result<(), Error> {
    let role = [FieldChange::set(Field::Role, role)];
    let subject = Subject::Moderator(id);
    record(
        db,
        keyring,
        by,
        AuditAct::MakeModerator,
        subject,
        &role,
        now,
    )
}

pub(super) fn insert(
    db: &mut Db,
    keyring: &Keyring,
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
        second_factor: false,
    };
    if moderators::insert(db, keyring, &moderator, &new.email, hash)? {
        Ok(moderator.id)
    } else {
        Err(MakeModeratorError::Taken)
    }
}
