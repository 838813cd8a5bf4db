//! A moderator puts an entry among those who asked the others, or takes it out. Where the letter shows them on top of
//! its list, that is where it stands; its line stays what it is.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{first_signatories, signatures};

/// Pressed twice is pressed once.
pub async fn set_first(
    workshop: &Workshop,
    id: SignatureId,
    first: bool,
    by: Actor,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            // It may be on its way to be erased.
            signatures::lock(db, id)?;
            let signature = signatures::find(db, &keyring, id)?;
            let changed = if first {
                first_signatories::put(db, signature.letter_id, id)?
            } else {
                first_signatories::remove(db, id)?
            };
            if !changed {
                return Ok(());
            }
            let act = if first {
                AuditAct::MakeFirst
            } else {
                AuditAct::UnmakeFirst
            };
            let subject = Subject::Signature(id, signature.letter_id);
            record(db, &keyring, &by, act, subject, &[], now)
        })
        .await
}
