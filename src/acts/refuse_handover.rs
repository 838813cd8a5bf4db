//! Who was named as a successor knows nothing of it, or does not want it: the offer ends, and the
//! letter never mails that address again.
use super::locks::{Also, lock_also};
use super::workshop::Workshop;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::handovers::{self, HandoverId};
use crate::store::{mailboxes, signatures};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Now, or before: nothing is left of the offer.
    Ended,
    /// The address took the signature over, and is its contact.
    Accepted,
}

pub async fn refuse_handover(
    workshop: &Workshop,
    id: HandoverId,
    now: Timestamp,
) -> Result<Refused, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let offered = match handovers::find(db, id) {
                Ok(offered) => offered,
                Err(Error::NotFound) => return Ok(Refused::Ended),
                Err(other) => return Err(other),
            };
            let letter = signatures::find(db, &keyring, offered.signature_id)?.letter_id;
            let also = Also::address(letter, offered.to_index);
            lock_also(db, &keyring, &[offered.signature_id], &also, now)?;
            // Whoever waited for the locks may find it accepted, or replaced.
            match handovers::find(db, id) {
                Ok(offered) if offered.accepted_at.is_some() => return Ok(Refused::Accepted),
                Ok(_) => handovers::void(db, offered.signature_id)?,
                Err(Error::NotFound) => {}
                Err(other) => return Err(other),
            }
            mailboxes::silence(db, letter, &offered.to_index, now)?;
            Ok(Refused::Ended)
        })
        .await
}
