//! Somebody ends login sessions of their own: of a lost device, or of a thief.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
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
            let devices = login_sessions::end_one(db, moderator, id)?;
            ended(db, &keyring, moderator, &devices, &by, now)
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
            let devices = login_sessions::end_others(db, moderator, &this)?;
            ended(db, &keyring, moderator, &devices, &by, now)
        })
        .await
}

/// Nothing where none was ended.
fn ended(
    db: &mut Db,
    keyring: &Keyring,
    moderator: ModeratorId,
    devices: &[String],
    by: &Actor,
    now: Timestamp,
) -> Result<(), Error> {
    if devices.is_empty() {
        return Ok(());
    }
    let (act, subject) = (AuditAct::EndSessions, Subject::Moderator(moderator));
    record(db, keyring, by, act, subject, &on(devices), now)
}

/// What the audit log says of sessions that were ended.
pub(super) fn on(devices: &[String]) -> Vec<FieldChange> {
    let each = devices.iter();
    each.map(|device| FieldChange::removed(Field::Device, device))
        .collect()
}
