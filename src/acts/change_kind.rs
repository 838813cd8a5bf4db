//! "I ticked organisation by mistake": the contact signs as a person, with the organisation as the
//! affiliation. Moderators look at it again.
use super::come_back::come_back;
use super::correct::review;
use super::filing::Files;
use super::locks::Also;
use super::signer::{SignerError, again, live, theirs};
use super::workshop::Workshop;
use crate::domain::departure::Departure;
use crate::domain::letter::Signers;
use crate::domain::proof::Proof;
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::store::{contacts, erasing, letters, seals, signatures};

/// The line of the contact as a person.
pub fn as_individual(line: &PrintedLine, contact: &Contact) -> PrintedLine {
    PrintedLine {
        kind: Kind::Individual,
        name: contact.name.clone(),
        name_en: None,
        acronym: None,
        country: line.country,
        website: None,
        representatives: Vec::new(),
        affiliation: Some(line.name.clone()),
        file_under: None,
    }
}

/// A second press finds it done. `Stale` where the letter takes no individuals: the page offers it
/// only where it does.
pub async fn change_kind(
    workshop: &Workshop,
    id: SignatureId,
    address: BlindIndex,
    seen: State,
    now: Timestamp,
) -> Result<(), SignerError> {
    again(|| async {
        let work = workshop.clone();
        workshop
            .store
            .write(move |db| {
                let keyring = &work.keyring;
                let before = theirs(db, keyring, id, &address, &Also::default(), now)?;
                if before.line.kind == Kind::Individual {
                    return Ok(());
                }
                live(&before)?;
                let letter = letters::find(db, before.letter_id)?;
                if before.state != seen || letter.rules.signers != Signers::Both {
                    return Err(SignerError::Stale);
                }
                if signatures::live_of_address(db, letter.id, None, &address)?.is_some() {
                    return Err(SignerError::AnotherStands);
                }
                let contact = contacts::find(db, keyring, id)?.ok_or(SignerError::NotTheirs)?;
                let line = as_individual(&before.line, &contact);
                let after = Signature {
                    organisation_id: None,
                    proof: Proof::Address,
                    filing: Files::of(&work, &letter.rules)?.file(&line),
                    line,
                    ..before.clone()
                };
                let key = seals::open(db, keyring, id)?;
                review(db, keyring, &key, &before, after, now)?;
                come_back(db, keyring, &before, Departure::Individual, None, now)?;
                if let Some(left) = before.organisation_id {
                    erasing::organisation_if_unused(db, left)?;
                }
                Ok(())
            })
            .await
    })
    .await
}
