//! A contact has a signature erased: it is withdrawn if it stands, and then nothing of it is left
//! but the ledger's entries, which name nobody.
use super::moderate::Also;
use super::signer::{SignerError, theirs};
use super::withdraw::take_off;
use super::workshop::Workshop;
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
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let signature = theirs(db, &keyring, id, &address, &Also::default(), now)?;
            if signature.state.is_live() {
                take_off(db, &keyring, &signature, now)?;
            }
            erasing::signature(db, id)?;
            if let Some(organisation) = signature.organisation_id {
                erasing::organisation_if_unused(db, organisation)?;
            }
            Ok(())
        })
        .await
}
