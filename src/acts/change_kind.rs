//! "I ticked organisation by mistake": the contact signs as a person, with the organisation as the
//! affiliation. Moderators look at it again.
use super::change_line::{Change, Lookalikes, change};
use super::come_back::come_back;
use super::filing::Files;
use super::locks::Also;
use super::signer::{SignerError, again, live, theirs};
use super::workshop::Workshop;
use crate::domain::claim::fingerprint;
use crate::domain::decision::DecisionAct;
use crate::domain::departure::Departure;
use crate::domain::letter::Signers;
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::{Signature, SignatureId};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::store::{contacts, erasing, handovers, letters, seals, signatures};

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
/// only where it does. What held the organisation holds the person no more; what the rules say of
/// the person does.
pub async fn change_kind(
    workshop: &Workshop,
    id: SignatureId,
    address: BlindIndex,
    seen: String,
    now: Timestamp,
) -> Result<(), SignerError> {
    again(|| async {
        let work = workshop.clone();
        let seen = seen.clone();
        workshop
            .store
            .write(move |db| {
                let keyring = &work.keyring;
                let before = theirs(db, keyring, id, &address, &Also::default(), now)?;
                if before.line.kind == Kind::Individual {
                    return Ok(());
                }
                live(&before)?;
                let contact = contacts::find(db, keyring, id)?.ok_or(SignerError::NotTheirs)?;
                let letter = letters::find(db, before.letter_id)?;
                if fingerprint(before.state, &before.line, &contact) != seen
                    || letter.rules.signers != Signers::Both
                {
                    return Err(SignerError::Stale);
                }
                if signatures::live_of_address(db, letter.id, None, &address)?.is_some() {
                    return Err(SignerError::AnotherStands);
                }
                let line = as_individual(&before.line, &contact);
                let after = Signature {
                    organisation_id: None,
                    filing: Files::of(&work, &letter.rules)?.file(&line),
                    line,
                    ..before.clone()
                };
                let key = seals::open(db, keyring, id)?;
                let made = Change {
                    before: &before,
                    after,
                    email: &contact.email,
                    // Names of people are compared with nobody's.
                    lookalikes: Lookalikes::default(),
                    act: DecisionAct::ChangeKind,
                };
                change(db, &work, &key, made, now)?;
                come_back(db, keyring, &before, Departure::Individual, None, now)?;
                // A person's own signature is nobody else's.
                handovers::void(db, id)?;
                if let Some(left) = before.organisation_id {
                    erasing::organisation_if_unused(db, left)?;
                }
                Ok(())
            })
            .await
    })
    .await
}
