//! A returned mail marks its address as undeliverable.
use super::audit::record;
use super::settle_mail::{addressee, count_refused};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::outbox::MailId;
use crate::store::{bounces, outbox};

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
            // A mail that comes back twice is refused once.
            if !bounces::is_marked(db, &address)? {
                let to = addressee(db, &keyring, mail)?;
                count_refused(db, mail, to.as_ref(), 1)?;
            }
            bounces::mark(db, &address, &status, now)?;
            let why = [FieldChange::set(Field::Reason, &status)];
            record(
                db,
                &keyring,
                &by,
                AuditAct::MarkBounce,
                Subject::Site,
                &why,
                now,
            )
        })
        .await
}
