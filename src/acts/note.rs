//! A moderator notes something about an entry.
use super::workshop::Workshop;
use crate::domain::moderator::ModeratorId;
use crate::domain::note::Note;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{notes, signatures};

pub async fn note(
    workshop: &Workshop,
    signature: SignatureId,
    moderator: Option<ModeratorId>,
    note: Note,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            // It may be on its way to be erased.
            signatures::lock(db, signature)?;
            notes::insert(db, &keyring, signature, moderator, &note, now)
        })
        .await
}
