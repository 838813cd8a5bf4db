//! The owner of an address did not sign: the submission is erased, and the letter never mails
//! that address again.
use super::workshop::Workshop;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{mailboxes, submissions};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotMe {
    Erased,
    /// Nothing is left to erase: pressed twice, expired, or confirmed in the meantime.
    Gone,
}

pub async fn not_me(workshop: &Workshop, id: SignatureId, now: Timestamp) -> Result<NotMe, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let submission = match submissions::find(db, &keyring, id) {
                Ok(submission) => submission,
                Err(Error::NotFound) => return Ok(NotMe::Gone),
                Err(other) => return Err(other),
            };
            mailboxes::silence(db, submission.letter_id, &submission.address_index, now)?;
            submissions::erase(db, &[id])?;
            Ok(NotMe::Erased)
        })
        .await
}
