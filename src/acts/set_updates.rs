//! Whether the contact of a signature wants mail about updates.
use super::locks::Also;
use super::signer::{SignerError, theirs};
use super::workshop::Workshop;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::store::contacts::{self, UpdatesId};
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
            if contacts::set_updates(db, id, wanted, now)? {
                Ok(())
            } else {
                Err(SignerError::NotTheirs)
            }
        })
        .await
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsubscribed {
    Off,
    /// The signature has another contact now, or is gone.
    Ended,
}

/// From the link in a mail. Only what is on is written, so that pressing again costs a look.
pub async fn unsubscribe(workshop: &Workshop, id: UpdatesId) -> Result<Unsubscribed, Error> {
    let store = &workshop.store;
    match store
        .read(move |db| contacts::wants_by_link(db, id))
        .await?
    {
        None => Ok(Unsubscribed::Ended),
        Some(false) => Ok(Unsubscribed::Off),
        Some(true) => {
            store
                .write(move |db| contacts::stop_updates(db, id))
                .await?;
            Ok(Unsubscribed::Off)
        }
    }
}
