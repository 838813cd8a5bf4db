//! Somebody has forgotten a password and asks for a way to a new one. The answer is the same
//! whoever asks about whom; the truth goes to the inbox.
use super::audit::record_failure;
use super::notify::{self, AskedFor};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::email::EmailAddress;
use crate::domain::login_session::NetworkHash;
use crate::domain::moderator::Moderator;
use crate::domain::time::{HOUR, Timestamp};
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::password_resets::{self, PasswordReset, PasswordResetId};
use crate::store::{moderators, seals};
use sha2::{Digest, Sha256};
use std::time::Duration;

/// How long the link is good.
pub const RESET_LASTS: Duration = HOUR;

/// Unknown, known, disabled, capped and unreachable addresses take the same statements. The audit log says about whose
/// account it was, or about the site where there is none.
pub async fn ask_reset(
    workshop: &Workshop,
    email: EmailAddress,
    language: String,
    network: NetworkHash,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let id: PasswordResetId = random::id(now);
            let address_index = keyring.address_index(&email);
            let account = moderators::by_address(db, &address_index)?
                .filter(|(moderator, _)| moderator.disabled_at.is_none());
            let hash = account.as_ref().map_or("", |(_, hash)| hash);
            let reset = PasswordReset {
                id,
                address_index,
                fingerprint: fingerprint(hash),
                language: language.clone(),
                created_at: now,
                expires_at: now.plus(RESET_LASTS),
            };
            let key = seals::create(db, &keyring, id)?;
            // From here on whoever asks for the same address waits.
            password_resets::insert(db, &key, &reset, &email)?;
            let asked = AskedFor {
                record_id: id.cast(),
                kind: MailKind::PasswordReset,
                to: email,
                address_index,
                language,
                known: account.is_some(),
            };
            notify::asked_for(db, &key, asked, now)?;
            let whose = account.map(|(moderator, _)| Subject::Moderator(moderator.id));
            let subject = whose.unwrap_or(Subject::Site);
            let (act, by) = (AuditAct::AskReset, Actor::stranger(network));
            record_failure(db, &keyring, &by, act, subject, &[], now)
        })
        .await
}

/// The account whose password a link may still replace, with its present hash: the link is void once
/// the password is another.
pub fn open(
    db: &mut Db,
    id: PasswordResetId,
    now: Timestamp,
) -> Result<Option<(Moderator, String)>, Error> {
    let reset = match password_resets::find(db, id) {
        Ok(reset) => reset,
        Err(Error::NotFound) => return Ok(None),
        Err(other) => return Err(other),
    };
    let account = moderators::by_address(db, &reset.address_index)?;
    Ok(account.filter(|(moderator, hash)| {
        now < reset.expires_at
            && moderator.disabled_at.is_none()
            && fingerprint(hash) == reset.fingerprint
    }))
}

fn fingerprint(hash: &str) -> [u8; 32] {
    Sha256::digest(hash.as_bytes()).into()
}
