//! A contact names a successor, who is asked by mail and has to accept.
use super::locks::Also;
use super::notify::{self, Recipient};
use super::signer::{SignerError, live, theirs};
use super::workshop::Workshop;
use crate::domain::signatory::{Contact, Kind};
use crate::domain::signature::SignatureId;
use crate::domain::time::{DAY, Timestamp};
use crate::security::blind::BlindIndex;
use crate::security::random;
use crate::store::handovers::{self, Handover, HandoverId};
use crate::store::mail_kinds::MailKind;
use crate::store::{seals, signatures};
use std::time::Duration;

/// How long a successor may accept.
pub const ACCEPT_WITHIN: Duration = DAY.saturating_mul(7);

/// Takes the place of an earlier offer that nobody has accepted. The contact learns nothing about
/// the successor's address: whether it has signed, works or wants mail is told to its inbox alone.
pub async fn hand_over(
    workshop: &Workshop,
    id: SignatureId,
    address: BlindIndex,
    successor: Contact,
    now: Timestamp,
) -> Result<(), SignerError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let to_index = keyring.address_index(&successor.email);
            let letter = signatures::find(db, &keyring, id)?.letter_id;
            let also = Also {
                claims: Vec::new(),
                addresses: vec![(letter, to_index)],
            };
            let signature = theirs(db, &keyring, id, &address, &also, now)?;
            live(&signature)?;
            // A person's own signature is nobody else's.
            if signature.line.kind == Kind::Individual {
                return Err(SignerError::NotTheirs);
            }
            handovers::void(db, id)?;
            let handover_id: HandoverId = random::id(now);
            let handover = Handover {
                id: handover_id,
                signature_id: id,
                from_index: address,
                to_index,
                created_at: now,
                expires_at: now.plus(ACCEPT_WITHIN),
                accepted_at: None,
            };
            let key = seals::create(db, &keyring, handover_id)?;
            handovers::insert(db, &key, &handover, &successor)?;
            let recipient = Recipient {
                letter_id: signature.letter_id,
                about: handover_id.cast(),
                to: successor.email,
                address_index: to_index,
                language: signature.language,
            };
            notify::signer(db, &keyring, &recipient, MailKind::Handover, now, now)?;
            Ok(())
        })
        .await
}
