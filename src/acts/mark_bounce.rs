//! A returned mail marks its address as undeliverable.
use super::audit::record;
use super::revive_mail::told;
use super::settle_mail::{addressee, count_refused};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::outbox::MailId;
use crate::store::{bounces, dead_mail, outbox};

/// By the id of our mail that came back: what a bounce says of addresses is anyone's word, but our
/// Message-ID is known to who received it only. `NotFound` if we sent no such mail.
pub async fn mark_bounce(
    workshop: &Workshop,
    mail: MailId,
    status: String,
    by: Actor,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let address = outbox::addressee(db, mail)?;
            let to = addressee(db, &keyring, mail)?;
            // A mail that comes back twice is refused once.
            if !bounces::is_marked(db, &address)? {
                count_refused(db, &keyring, mail, to.as_ref(), 1)?;
            }
            bounces::mark(db, &address, &status, now)?;
            let (letter, kind) = dead_mail::about(db, mail)?;
            let mut what = told(kind, to.as_ref());
            what.push(FieldChange::set(Field::Reason, &status));
            let (act, subject) = (AuditAct::MarkBounce, Subject::Mail(mail.cast(), letter));
            record(db, &keyring, &by, act, subject, &what, now)
        })
        .await
}
