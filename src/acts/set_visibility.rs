//! A signatory chooses who sees its name. Whoever is counted stays counted.
use super::filing::Files;
use super::list_change;
use super::locks::Also;
use super::signer::{SignerError, again, live, theirs};
use super::workshop::Workshop;
use crate::domain::ledger::Reason;
use crate::domain::signature::{Signature, SignatureId, Visibility};
use crate::domain::switch::Switch;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::store::{letters, seals, switches};

/// Where nothing changes, it stays as it was. No name comes onto the list while everything is held. Its line, its printed people, its entry of the
/// registry and the words it is found by are sealed or unsealed with it, and the ledger says so.
pub async fn set_visibility(
    workshop: &Workshop,
    id: SignatureId,
    address: BlindIndex,
    to: Visibility,
    now: Timestamp,
) -> Result<(), SignerError> {
    again(|| async {
        let work = workshop.clone();
        workshop
            .store
            .write(move |db| {
                let before = theirs(db, &work.keyring, id, &address, &Also::default(), now)?;
                live(&before)?;
                if before.visibility == to {
                    return Ok(());
                }
                let held = switches::is_on(db, Switch::HoldEverything, before.letter_id)?;
                if to == Visibility::Named && held {
                    return Err(SignerError::EverythingHeld);
                }
                let rules = letters::find(db, before.letter_id)?.rules;
                let after = Signature {
                    visibility: to,
                    // The rules of filing may have changed while the line was sealed.
                    filing: Files::of(&work, &rules)?.file(&before.line),
                    ..before.clone()
                };
                let key = seals::open(db, &work.keyring, id)?;
                let reason = Some(Reason::Visibility);
                list_change::rewrite(db, &work.keyring, &key, &before, after, reason, now)?
                    .ok_or(SignerError::Stale)?;
                Ok(())
            })
            .await
    })
    .await
}
