//! What is promised of a letter's review, and which moderators are told when it is in danger.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::letter::LetterId;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{letters, promise};

#[derive(Debug, thiserror::Error)]
pub enum PromiseError {
    #[error("somebody else has changed what is promised")]
    Changed,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Hours; nothing promises nothing. `seen` is what the page showed.
pub async fn set_promise(
    workshop: &Workshop,
    letter: LetterId,
    seen: Option<i32>,
    hours: Option<i32>,
    by: Actor,
    now: Timestamp,
) -> Result<(), PromiseError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            letters::lock_id(db, letter)?;
            let before = letters::find(db, letter)?.rules.review_target;
            // Pressed twice.
            if before == hours {
                return Ok(());
            }
            if before != seen {
                return Err(PromiseError::Changed);
            }
            letters::set_review_target(db, letter, hours)?;
            let change = FieldChange::between(Field::Hours, before.as_ref(), hours.as_ref());
            let changes: Vec<FieldChange> = change.into_iter().collect();
            let (act, subject) = (AuditAct::SetPromise, Subject::Letter(letter));
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// For oneself.
pub async fn set_digest(
    workshop: &Workshop,
    by: Actor,
    wanted: bool,
    now: Timestamp,
) -> Result<(), Error> {
    let moderator = by.moderator_id().ok_or(Error::Forbidden)?;
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let before = promise::wants_digest(db, moderator)?;
            promise::set_wants_digest(db, moderator, wanted, now)?;
            let changes = [FieldChange::new(Field::Mailed, before, wanted)];
            let (act, subject) = (AuditAct::SetDigest, Subject::Moderator(moderator));
            record(db, &keyring, &by, act, subject, &changes, now)
        })
        .await
}
