//! An owner offers an account; whoever has the mailed link accepts.
use super::audit::record;
use super::change_moderator::{ChangeError, is_owner, lock_as_owner};
use super::credentials;
use super::make_moderator::{MakeModeratorError, NewModerator, insert, made};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::email::EmailAddress;
use crate::domain::moderator::Role;
use crate::domain::time::{DAY, Timestamp};
use crate::security::keyring::Keyring;
use crate::security::known_browser::KnownBrowser;
use crate::security::password::PasswordHasher;
use crate::security::random;
use crate::security::session::SessionToken;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::invitations::{self, Invitation, InvitationId};
use crate::store::login_sessions::{self, Origin};
use crate::store::mail_kinds::MailKind;
use crate::store::moderators;
use crate::store::outbox::{self, NewMail};
use crate::store::settings::{self, OWNERS};
use std::sync::Arc;
use std::time::Duration;

/// How long an invitation is good.
pub const INVITED_FOR: Duration = DAY.saturating_mul(7);

#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    #[error("that address has an account")]
    HasAccount,
    #[error("that address is invited already")]
    Invited,
    #[error(transparent)]
    Change(#[from] ChangeError),
}

impl From<Error> for InviteError {
    fn from(error: Error) -> Self {
        Self::Change(error.into())
    }
}

pub struct Offer {
    pub email: EmailAddress,
    pub role: Role,
    /// Of the mail.
    pub language: String,
}

pub async fn invite(
    workshop: &Workshop,
    by: Actor,
    offer: Offer,
    now: Timestamp,
) -> Result<(), InviteError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            lock_as_owner(db, &by)?;
            let Some(inviter) = by.moderator_id() else {
                return Err(ChangeError::NotAnOwner.into());
            };
            let address_index = keyring.address_index(&offer.email);
            if moderators::by_address(db, &address_index)?.is_some() {
                return Err(InviteError::HasAccount);
            }
            // One that nobody may accept any more is in nobody's way.
            void(db, &keyring, now)?;
            let invitation = Invitation {
                id: random::id(now),
                email: offer.email.clone(),
                role: offer.role,
                language: offer.language.clone(),
                invited_by: inviter,
                created_at: now,
                expires_at: now.plus(INVITED_FOR),
            };
            // Whose address it is stands with the invitation, and goes with it.
            let offered = [FieldChange::set(Field::Role, offer.role)];
            let (act, subject) = (AuditAct::Invite, Subject::Invitation(invitation.id.cast()));
            record(db, &keyring, &by, act, subject, &offered, now)?;
            let key =
                invitations::insert(db, &keyring, &invitation)?.ok_or(InviteError::Invited)?;
            outbox::put(
                db,
                &key,
                &NewMail {
                    id: random::id(now),
                    letter_id: None,
                    record_id: invitation.id.cast(),
                    kind: MailKind::Invitation,
                    address_index,
                    to: offer.email,
                    language: offer.language,
                    dropped: None,
                    due_at: now,
                    created_at: now,
                },
            )?;
            Ok(())
        })
        .await
}

pub async fn revoke(
    workshop: &Workshop,
    by: Actor,
    id: InvitationId,
    now: Timestamp,
) -> Result<(), ChangeError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            lock_as_owner(db, &by)?;
            // Revoked or accepted meanwhile.
            let invitation = match invitations::find(db, &keyring, id) {
                Ok(invitation) => invitation,
                Err(Error::NotFound) => return Ok(()),
                Err(other) => return Err(other.into()),
            };
            invitations::end(db, id)?;
            let (act, subject) = (AuditAct::RevokeInvitation, Subject::Invitation(id.cast()));
            let offered = [FieldChange::removed(Field::Role, invitation.role)];
            Ok(record(db, &keyring, &by, act, subject, &offered, now)?)
        })
        .await
}

/// An invitation that can still be accepted: whoever sent it is an owner still, so that one who is
/// sent away leaves no way back open.
pub fn open(
    db: &mut Db,
    keyring: &Keyring,
    id: InvitationId,
    now: Timestamp,
) -> Result<Option<Invitation>, Error> {
    let invitation = match invitations::find(db, keyring, id) {
        Ok(invitation) => invitation,
        Err(Error::NotFound) => return Ok(None),
        Err(other) => return Err(other),
    };
    Ok(is_open(db, &invitation, now)?.then_some(invitation))
}

/// Makes the account and logs in; nothing if the invitation is gone. Of two presses one is in time.
pub async fn accept(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    id: InvitationId,
    new: NewModerator,
    origin: Origin,
    now: Timestamp,
) -> Result<Option<(SessionToken, KnownBrowser)>, MakeModeratorError> {
    let hash = credentials::hash(passwords, new.password.clone()).await?;
    let keyring = workshop.keyring.clone();
    let token = SessionToken::random();
    let digest = token.digest();
    let made = workshop
        .store
        .write(move |db| {
            settings::lock(db, OWNERS)?;
            let Some(invitation) = open(db, &keyring, id, now)? else {
                return Ok(None);
            };
            invitations::end(db, id)?;
            let new = NewModerator {
                email: invitation.email,
                ..new
            };
            let moderator = insert(db, &keyring, &new, invitation.role, &hash, now)?;
            let by = Actor::moderator(moderator, origin.network);
            made(db, &keyring, &by, moderator, invitation.role, now)?;
            login_sessions::begin(db, &digest, moderator, origin, now)?;
            Ok::<_, MakeModeratorError>(Some(moderator))
        })
        .await?;
    Ok(made.map(|moderator| (token, KnownBrowser::of(moderator))))
}

fn is_open(db: &mut Db, invitation: &Invitation, now: Timestamp) -> Result<bool, Error> {
    Ok(now < invitation.expires_at && is_owner(&moderators::find(db, invitation.invited_by)?))
}

fn void(db: &mut Db, keyring: &Keyring, now: Timestamp) -> Result<(), Error> {
    for invitation in invitations::all(db, keyring)? {
        if !is_open(db, &invitation, now)? {
            invitations::end(db, invitation.id)?;
        }
    }
    Ok(())
}
