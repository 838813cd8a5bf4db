//! Whether the contact of a signature wants mail about updates.
use super::locks::Also;
use super::signer::{SignerError, theirs};
use super::workshop::Workshop;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::store::contacts;
use crate::store::error::Error;

/// From the signer desk.
pub async fn set_updates(
    workshop: &Workshop,
    id: SignatureId,
    address: BlindIndex,
    wanted: bool,
    now: Timestamp,
) -> Result<(), SignerError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            theirs(db, &keyring, id, &address, &Also::default(), now)?;
            if contacts::set_updates(db, id, wanted)? {
                Ok(())
            } else {
                Err(SignerError::NotTheirs)
            }
        })
        .await
}

/// From the link in a mail. One that was turned off before, or whose signature is gone, is off.
pub async fn unsubscribe(workshop: &Workshop, id: SignatureId) -> Result<(), Error> {
    workshop
        .store
        .write(move |db| contacts::set_updates(db, id, false).map(drop))
        .await
}
