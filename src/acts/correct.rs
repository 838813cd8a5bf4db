//! A contact corrects a signature. Another spelling stays where it is; another claim goes back to
//! the moderators (`change_line`).
use super::change_line::{Change, Corrected, Lookalikes, change};
use super::come_back::come_back;
use super::filing::Files;
use super::locks::Also;
use super::signer::{SignerError, again, live, theirs};
use super::workshop::Workshop;
use crate::domain::claim::fingerprint;
use crate::domain::correction::Correction;
use crate::domain::decision::DecisionAct;
use crate::domain::departure::Departure;
use crate::domain::organisation::Organisation;
use crate::domain::sameness::organisation_key;
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::{contacts, erasing, letters, organisations, seals, signatures};

#[derive(Debug, Clone)]
pub struct Correct {
    pub signature_id: SignatureId,
    pub address: BlindIndex,
    /// What the contact saw (`claim::fingerprint`).
    pub seen: String,
    pub correction: Correction,
}

pub async fn correct(
    workshop: &Workshop,
    command: Correct,
    now: Timestamp,
) -> Result<Corrected, SignerError> {
    again(|| async {
        let (work, command) = (workshop.clone(), command.clone());
        let (id, line) = (command.signature_id, command.correction.line.clone());
        let lookalikes = workshop
            .store
            .read(move |db| {
                let stored = signatures::find(db, &work.keyring, id)?;
                Lookalikes::of(db, &work.keyring, id, &stored.line, &line)
            })
            .await?;
        let work = workshop.clone();
        workshop
            .store
            .write(move |db| correct_one(db, &work, &command, lookalikes, now))
            .await
    })
    .await
}

fn correct_one(
    db: &mut Db,
    workshop: &Workshop,
    command: &Correct,
    lookalikes: Lookalikes,
    now: Timestamp,
) -> Result<Corrected, SignerError> {
    let keyring = &workshop.keyring;
    let (id, line) = (command.signature_id, &command.correction.line);
    let stored = signatures::find(db, keyring, id)?;
    if stored.address_index != Some(command.address) {
        return Err(SignerError::NotTheirs);
    }
    // Found before the locks, so that both organisations are locked in their order.
    let key = |line: &PrintedLine| organisation_key(line.name.as_str());
    let organisation = match line.kind {
        // Found by its signature, which an entry that was merged is not by its key.
        Kind::Organisation if key(line) == key(&stored.line) => stored.organisation_id,
        Kind::Organisation => {
            let named = Organisation::of_line(random::id(now), line);
            Some(organisations::made(
                db,
                keyring,
                &named,
                stored.visibility,
                now,
            )?)
        }
        Kind::Individual => None,
    };
    let also = Also {
        claims: organisation
            .map(|organisation| (organisation, stored.letter_id))
            .into_iter()
            .collect(),
        addresses: Vec::new(),
    };
    let before = theirs(db, keyring, id, &command.address, &also, now)?;
    live(&before)?;
    let contact = contacts::find(db, keyring, id)?.ok_or(SignerError::NotTheirs)?;
    let typed = &command.correction;
    if before.line == *line && (&contact.name, &contact.role) == (&typed.name, &typed.role) {
        // Nothing to do, or pressed twice.
        return Ok(match before.state {
            State::Held => Corrected::ToReview,
            _ => Corrected::Kept,
        });
    }
    let seen = fingerprint(before.state, &before.line, &contact);
    if seen != command.seen || before.line.kind != line.kind {
        return Err(SignerError::Stale);
    }
    let elsewhere = organisation != before.organisation_id;
    if elsewhere
        && signatures::live_of_address(db, before.letter_id, organisation, &command.address)?
            .is_some()
    {
        return Err(SignerError::AnotherStands);
    }
    let letter = letters::find(db, before.letter_id)?;
    let after = Signature {
        organisation_id: organisation,
        filing: Files::of(workshop, &letter.rules)?.file(line),
        line: line.clone(),
        ..before.clone()
    };
    let key = seals::open(db, keyring, id)?;
    let made = Change {
        before: &before,
        after,
        email: &contact.email,
        lookalikes,
        act: DecisionAct::Correct,
    };
    let corrected = change(db, workshop, &key, made, now)?;
    let contact = Contact {
        name: command.correction.name.clone(),
        role: command.correction.role.clone(),
        email: contact.email,
    };
    contacts::replace(db, &key, id, &contact)?;
    if let Some(left) = before.organisation_id.filter(|_| elsewhere) {
        come_back(db, keyring, &before, Departure::Elsewhere, None, now)?;
        erasing::organisation_if_unused(db, left)?;
    }
    Ok(corrected)
}
