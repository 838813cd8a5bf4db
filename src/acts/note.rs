//! A moderator notes something about an entry.
use super::moderate::{DecideError, noted};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::note::Note;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::store::signatures;

pub async fn note(
    workshop: &Workshop,
    signature: SignatureId,
    by: Actor,
    note: Note,
    now: Timestamp,
) -> Result<(), DecideError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            // It may be on its way to be erased.
            signatures::lock(db, signature)?;
            let signature = signatures::find(db, &keyring, signature)?;
            noted(db, &keyring, &signature, &by, &note, now)
        })
        .await
}
