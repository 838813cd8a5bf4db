//! A moderator logs in and out.
use super::workshop::Workshop;
use crate::domain::email::EmailAddress;
use crate::domain::time::Timestamp;
use crate::security::password::PasswordHasher;
use crate::security::session::{SessionDigest, SessionToken};
use crate::store::error::Error;
use crate::store::{login_sessions, moderators};
use std::sync::Arc;

/// Nothing is returned for an unknown address, a wrong password or a disabled account, and nothing
/// tells them apart: the password is checked in every case. That takes a while, so the account is
/// looked at again when the session begins. `old` is the session that the browser had; it ends, so
/// that nobody can be made to use one that a stranger knows.
pub async fn log_in(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    address: EmailAddress,
    password: String,
    old: Option<SessionDigest>,
    now: Timestamp,
) -> Result<Option<SessionToken>, Error> {
    let index = workshop.keyring.address_index(&address);
    let account = workshop
        .store
        .read(move |db| moderators::by_address(db, &index))
        .await?
        .filter(|(moderator, _)| moderator.disabled_at.is_none());
    let hash = account.as_ref().map(|(_, hash)| hash.clone());
    let right = tokio::task::spawn_blocking(move || passwords.verify(&password, hash.as_deref()))
        .await
        .map_err(|_| Error::Panicked)?;
    let Some((moderator, verified)) = account.filter(|_| right) else {
        return Ok(None);
    };
    let token = SessionToken::random();
    let digest = token.digest();
    let begun = workshop
        .store
        .write(move |db| {
            if !moderators::lock_with_hash(db, moderator.id, &verified)? {
                return Ok(false);
            }
            if let Some(old) = old {
                login_sessions::end(db, &old)?;
            }
            login_sessions::begin(db, &digest, moderator.id, now)?;
            Ok::<_, Error>(true)
        })
        .await?;
    Ok(begun.then_some(token))
}

pub async fn log_out(workshop: &Workshop, digest: SessionDigest) -> Result<(), Error> {
    workshop
        .store
        .write(move |db| login_sessions::end(db, &digest))
        .await
}
