//! A moderator sends a dead mail once more, or drops it.
use super::audit::record;
use super::settle_mail::count_refused;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::email::EmailAddress;
use crate::domain::time::Timestamp;
use crate::store::dead_mail;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
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
                count_refused(db, &keyring, id, to.as_ref(), -1)?;
            }
            let act = if retry {
                AuditAct::RetryMail
            } else {
                AuditAct::DropMail
            };
            let (letter, kind) = dead_mail::about(db, id)?;
            let which = told(kind, to.as_ref());
            let subject = Subject::Mail(id.cast(), letter);
            record(db, &keyring, &by, act, subject, &which, now)?;
            Ok(true)
        })
        .await
}

/// Which mail it is; where it was going is sealed with the record that it is about.
pub(super) fn told(kind: MailKind, to: Option<&EmailAddress>) -> Vec<FieldChange> {
    let domain = to.map(|to| FieldChange::set(Field::Domain, to.domain()));
    [FieldChange::set(Field::MailKind, kind)]
        .into_iter()
        .chain(domain)
        .collect()
}
