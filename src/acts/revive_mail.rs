//! A moderator sends a dead mail once more, or drops it.
use super::audit::record;
use super::settle_mail::count_refused;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::time::Timestamp;
use crate::store::dead_mail;
use crate::store::error::Error;
use crate::store::outbox::MailId;

/// Says whether it was dead.
pub async fn revive(
    workshop: &Workshop,
    id: MailId,
    retry: bool,
    by: Actor,
    now: Timestamp,
) -> Result<bool, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let to = dead_mail::address_of_dead(db, &keyring, id)?;
            if !dead_mail::revive(db, id, retry, now)? {
                return Ok(false);
            }
            if retry {
                count_refused(db, id, to.as_ref(), -1)?;
            }
            let act = if retry {
                AuditAct::RetryMail
            } else {
                AuditAct::DropMail
            };
            let (letter, kind) = dead_mail::about(db, id)?;
            let subject = letter.map_or(Subject::Site, Subject::Letter);
            let which = [FieldChange::set(Field::MailKind, kind)];
            record(db, &keyring, &by, act, subject, &which, now)?;
            Ok(true)
        })
        .await
}
