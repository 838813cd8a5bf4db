//! Owners change the accounts of others and their own; so does the command line. There is always an
//! owner left.
use super::audit::record;
use super::end_session;
use super::notify;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::moderator::{Moderator, ModeratorId, Role};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::settings::{self, OWNERS};
use crate::store::{login_sessions, moderators};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Role(Role),
    Disable,
    Enable,
    /// Logged out everywhere, with nothing else changed.
    EndSessions,
}

#[derive(Debug, thiserror::Error)]
pub enum ChangeError {
    /// Not any more: the role was taken away since the page was made.
    #[error("only an owner may do that")]
    NotAnOwner,
    #[error("there must be an owner: make another one first")]
    LastOwner,
    #[error(transparent)]
    Store(#[from] Error),
}

/// By an owner. One that is as it should be already is left alone, and nobody is mailed.
pub async fn change(
    workshop: &Workshop,
    by: Actor,
    id: ModeratorId,
    change: Change,
    now: Timestamp,
) -> Result<(), ChangeError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            lock_as_owner(db, &by)?;
            change_locked(db, &keyring, id, change, &by, now)
        })
        .await
}

/// Whoever changes an account, or makes one, waits here for whoever does so; and is an owner still,
/// or has a shell on the server.
pub(super) fn lock_as_owner(db: &mut Db, by: &Actor) -> Result<(), ChangeError> {
    settings::lock(db, OWNERS)?;
    let Some(id) = by.moderator_id() else {
        return Ok(());
    };
    if is_owner(&moderators::find(db, id)?) {
        Ok(())
    } else {
        Err(ChangeError::NotAnOwner)
    }
}

pub(super) fn is_owner(moderator: &Moderator) -> bool {
    moderator.role.owns() && moderator.disabled_at.is_none()
}

/// Lock `OWNERS` first.
pub(super) fn change_locked(
    db: &mut Db,
    keyring: &Keyring,
    id: ModeratorId,
    change: Change,
    by: &Actor,
    now: Timestamp,
) -> Result<(), ChangeError> {
    let before = moderators::find(db, id)?;
    let (act, what) = match change {
        Change::Role(role) if role == before.role => return Ok(()),
        Change::Disable if before.disabled_at.is_some() => return Ok(()),
        Change::Enable if before.disabled_at.is_none() => return Ok(()),
        Change::Role(role) => {
            let role = FieldChange::new(Field::Role, before.role, role);
            (AuditAct::ChangeRole, vec![role])
        }
        Change::Disable => (AuditAct::Disable, Vec::new()),
        Change::Enable => (AuditAct::Enable, Vec::new()),
        Change::EndSessions => {
            let devices = login_sessions::end_all(db, id)?;
            (AuditAct::EndSessions, end_session::on(&devices))
        }
    };
    // First: an owner may give up their own role, and then could not write it down any more.
    let subject = Subject::Moderator(id);
    record(db, keyring, by, act, subject, &what, now)?;
    match change {
        Change::Role(role) => moderators::set_role(db, id, role)?,
        Change::Disable => {
            moderators::set_disabled(db, id, Some(now))?;
            login_sessions::end_all(db, id)?;
        }
        Change::Enable => moderators::set_disabled(db, id, None)?,
        Change::EndSessions => return Ok(()),
    }
    // Everybody who changes owners holds the lock, so that two of the last two see each other.
    if moderators::owners(db)? == 0 {
        return Err(ChangeError::LastOwner);
    }
    Ok(notify::account(
        db,
        keyring,
        id,
        MailKind::RoleChanged,
        now,
    )?)
}
