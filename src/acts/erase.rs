//! A contact has a signature erased: it is withdrawn if it stands, and then nothing of it is left
//! but the ledger's entries, which name nobody.
use super::come_back::come_back;
use super::locks::Also;
use super::signer::{SignerError, again, theirs};
use super::withdraw::take_off;
use super::workshop::Workshop;
use crate::domain::departure::Departure;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::store::erasing;

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
