//! A new password: by its owner, or by a mailed link. The command line's is in `make_moderator`.
use super::ask_reset;
use super::audit::record;
use super::credentials;
use super::make_moderator::MakeModeratorError;
use super::notify;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::login_session::NetworkHash;
use crate::domain::moderator::ModeratorId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::known_browser::KnownBrowser;
use crate::security::new_password::NewPassword;
use crate::security::password::PasswordHasher;
use crate::security::session::SessionDigest;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::password_resets::PasswordResetId;
use crate::store::{guesses, login_sessions, moderators};
use std::sync::Arc;

/// By somebody who is logged in; their other sessions end.
pub async fn change(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    id: ModeratorId,
    this: SessionDigest,
    password: NewPassword,
    by: Actor,
    now: Timestamp,
) -> Result<(), MakeModeratorError> {
    let hash = credentials::hash(passwords, password).await?;
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            moderators::set_password(db, id, &hash)?;
            let (act, subject) = (AuditAct::ChangePassword, Subject::Moderator(id));
            record(db, &keyring, &by, act, subject, &[], now)?;
            login_sessions::end_others(db, id, &this)?;
            Ok(tell(db, &keyring, id, now)?)
        })
        .await
}

/// By whoever has the link, once; every session of the account ends. The browser that follows it is
/// known from then on. Nothing if the link is void.
pub async fn reset(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    link: PasswordResetId,
    password: NewPassword,
    network: NetworkHash,
    now: Timestamp,
) -> Result<Option<KnownBrowser>, MakeModeratorError> {
    let hash = credentials::hash(passwords, password).await?;
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let Some((moderator, before)) = ask_reset::open(db, link, now)? else {
                return Ok(None);
            };
            // Of two presses one finds the password it was to replace.
            if !moderators::lock_with_hash(db, moderator.id, &before)? {
                return Ok(None);
            }
            moderators::set_password(db, moderator.id, &hash)?;
            login_sessions::end_all(db, moderator.id)?;
            let by = Actor::moderator(moderator.id, network);
            let subject = Subject::Moderator(moderator.id);
            record(
                db,
                &keyring,
                &by,
                AuditAct::ResetPassword,
                subject,
                &[],
                now,
            )?;
            let address = moderators::address_index(db, moderator.id)?;
            guesses::forget(db, &keyring.guesser_at(&address))?;
            tell(db, &keyring, moderator.id, now)?;
            Ok(Some(KnownBrowser::of(moderator.id)))
        })
        .await
}

/// The account is told by mail that it has a new password.
fn tell(db: &mut Db, keyring: &Keyring, id: ModeratorId, now: Timestamp) -> Result<(), Error> {
    notify::account(db, keyring, id, MailKind::PasswordChanged, now)
}
