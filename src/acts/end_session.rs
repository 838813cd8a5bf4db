//! Somebody ends login sessions of their own: of a lost device, or of a thief.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::login_session::LoginSessionId;
use crate::domain::moderator::ModeratorId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::session::SessionDigest;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::login_sessions;

/// Of somebody else's nothing happens.
pub async fn end_one(
    workshop: &Workshop,
    moderator: ModeratorId,
    id: LoginSessionId,
    by: Actor,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            login_sessions::end_one(db, moderator, id)?;
            ended(db, &keyring, moderator, &by, now)
        })
        .await
}

pub async fn end_others(
    workshop: &Workshop,
    moderator: ModeratorId,
    this: SessionDigest,
    by: Actor,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            login_sessions::end_others(db, moderator, &this)?;
            ended(db, &keyring, moderator, &by, now)
        })
        .await
}

fn ended(
    db: &mut Db,
    keyring: &Keyring,
    moderator: ModeratorId,
    by: &Actor,
    now: Timestamp,
) -> Result<(), Error> {
    let (act, subject) = (AuditAct::EndSessions, Subject::Moderator(moderator));
    record(db, keyring, by, act, subject, &[], now)
}
