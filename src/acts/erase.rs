//! A contact has a signature erased: it is withdrawn if it stands, and then nothing of it is left
//! but the ledger's entries, which name nobody. Or a form that was sent with the address and never
//! confirmed.
use super::come_back::come_back;
use super::locks::Also;
use super::signer::{SignerError, again, theirs};
use super::withdraw::take_off;
use super::workshop::Workshop;
use crate::domain::departure::Departure;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::store::error::Error;
use crate::store::{erasing, mailboxes, signatures, submissions};

/// A second press finds it done: of what is gone nothing is left to erase.
pub async fn erase(
    workshop: &Workshop,
    id: SignatureId,
    address: BlindIndex,
    now: Timestamp,
) -> Result<(), SignerError> {
    again(|| async {
        let keyring = workshop.keyring.clone();
        workshop
            .store
            .write(move |db| {
                if !signatures::exists(db, id)? {
                    return Ok(());
                }
                let signature = theirs(db, &keyring, id, &address, &Also::default(), now)?;
                let why = Departure::Erased;
                if signature.state.withdraw().is_ok() {
                    take_off(db, &keyring, &signature, why, now)?;
                } else {
                    // One that was closed for a rival could have come back, and now cannot.
                    come_back(db, &keyring, &signature, why, None, now)?;
                }
                erasing::signature(db, id)?;
                if let Some(organisation) = signature.organisation_id {
                    erasing::organisation_if_unused(db, organisation)?;
                }
                Ok(())
            })
            .await
    })
    .await
}

/// The same of a form that this address may still confirm.
pub async fn erase_unconfirmed(
    workshop: &Workshop,
    id: SignatureId,
    address: BlindIndex,
    now: Timestamp,
) -> Result<(), SignerError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let submission = match submissions::find(db, &keyring, id) {
                Ok(submission) if submission.address_index == address => submission,
                Ok(_) => return Err(SignerError::NotTheirs),
                Err(Error::NotFound) => return Ok(()),
                Err(other) => return Err(other.into()),
            };
            mailboxes::lock(db, submission.letter_id, &address, now)?;
            // Whoever confirmed it meanwhile took its seal for the signature.
            if submissions::take(db, id)? {
                submissions::erase(db, &[id])?;
            }
            Ok(())
        })
        .await
}
