//! A moderator sends a dead mail once more, or drops it.
use super::workshop::Workshop;
use crate::domain::time::Timestamp;
use crate::store::dead_mail;
use crate::store::error::Error;
use crate::store::outbox::MailId;

/// Says whether it was dead.
pub async fn revive(
    workshop: &Workshop,
    id: MailId,
    retry: bool,
    now: Timestamp,
) -> Result<bool, Error> {
    workshop
        .store
        .write(move |db| dead_mail::revive(db, id, retry, now))
        .await
}
