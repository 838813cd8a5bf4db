//! A successor accepts to be the contact of a signature: it is theirs from then on, and nobody
//! else's.
use super::change_line::by_rules;
use super::keep_proof::kept;
use super::locks::{Also, lock_also};
use super::notify::{self, Recipient};
use super::signer::write_down;
use super::workshop::Workshop;
use crate::domain::decision::DecisionAct;
use crate::domain::moderation::HoldReason;
use crate::domain::signatory::Contact;
use crate::domain::signature::{Signature, State};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::security::sealing::RecordKey;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::handovers::{self, HandoverId};
use crate::store::mail_kinds::MailKind;
use crate::store::{
    asks, contacts, holds, letters, mail_domains, mailing_departures, seals, signatures,
};

#[derive(Debug, thiserror::Error)]
pub enum TakeOverError {
    /// Never there, too old, replaced by another offer, or the signature is gone or off the list.
    #[error("there is nothing to take over any more")]
    Gone,
    #[error("the successor's address has signed for this organisation")]
    AlreadySigned,
    #[error(transparent)]
    Store(Error),
}

impl From<Error> for TakeOverError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::Gone,
            other => Self::Store(other),
        }
    }
}

/// A second press finds it done.
pub async fn take_over(
    workshop: &Workshop,
    id: HandoverId,
    wants_updates: bool,
    now: Timestamp,
) -> Result<(), TakeOverError> {
    let work = workshop.clone();
    workshop
        .store
        .write(move |db| take_over_one(db, &work, id, wants_updates, now))
        .await
}

fn take_over_one(
    db: &mut Db,
    workshop: &Workshop,
    id: HandoverId,
    wants_updates: bool,
    now: Timestamp,
) -> Result<(), TakeOverError> {
    let keyring = &workshop.keyring;
    let offered = handovers::find(db, id)?;
    let letter = signatures::find(db, keyring, offered.signature_id)?.letter_id;
    let also = Also {
        claims: Vec::new(),
        addresses: vec![(letter, offered.from_index), (letter, offered.to_index)],
    };
    lock_also(db, keyring, &[offered.signature_id], &also, now)?;
    // Whoever waited for the locks may find it done, replaced or withdrawn.
    let offered = handovers::find(db, id)?;
    let before = signatures::find(db, keyring, offered.signature_id)?;
    if offered.accepted_at.is_some() && before.address_index == Some(offered.to_index) {
        return Ok(());
    }
    if now >= offered.expires_at
        || before.address_index != Some(offered.from_index)
        || !before.state.is_live()
        || !handovers::accept(db, id, now)?
    {
        return Err(TakeOverError::Gone);
    }
    let earlier =
        signatures::live_of_address(db, letter, before.organisation_id, &offered.to_index)?;
    if earlier.is_some_and(|other| other != before.id) {
        return Err(TakeOverError::AlreadySigned);
    }
    let predecessor = contacts::find(db, keyring, before.id)?.ok_or(TakeOverError::Gone)?;
    let successor = handovers::successor(db, keyring, id)?;
    let successors = Signature {
        address_index: Some(offered.to_index),
        ..before.clone()
    };
    let after = Signature {
        proof: kept(db, keyring, &before, &successors, &successor.email)?,
        ..successors
    };
    let key = seals::open(db, keyring, before.id)?;
    if !signatures::update(db, &key, &before, &after)? {
        return Err(TakeOverError::Gone);
    }
    // What the predecessor was asked for is not the successor's.
    asks::end_open(db, before.id, now)?;
    mail_domains::forget(db, before.id)?;
    contacts::succeed(db, &key, before.id, &successor, random::id(now))?;
    if after.state == State::Held {
        rejudge(db, workshop, &key, &after, &successor)?;
    }
    contacts::choose_updates(db, before.id, wants_updates, now)?;
    let of = (letter, before.id, before.confirmed_at);
    mailing_departures::handed_over(db, of, &offered.from_index, &offered.to_index)?;
    let state = before.state;
    write_down(db, before.id, DecisionAct::HandOver, state, state, now)?;
    let recipient = Recipient {
        letter_id: letter,
        about: id.cast(),
        to: predecessor.email,
        address_index: offered.from_index,
        language: before.language,
    };
    notify::signer(db, keyring, &recipient, MailKind::HandedOver, now, now)?;
    Ok(())
}

/// The rules judge by the address of the successor; what the line looks like is as it was.
fn rejudge(
    db: &mut Db,
    workshop: &Workshop,
    key: &RecordKey,
    after: &Signature,
    successor: &Contact,
) -> Result<(), Error> {
    let letter = letters::find(db, after.letter_id)?;
    let stored = holds::of(db, &workshop.keyring, after.id)?;
    let lookalike = stored
        .iter()
        .find(|hold| hold.reason == HoldReason::Lookalike)
        .and_then(|hold| hold.evidence.clone());
    let email = &successor.email;
    let mut reasons = by_rules(db, workshop, &letter, after, email, lookalike, &stored)?;
    reasons.extend(stored.into_iter().filter(|hold| !hold.reason.is_of_rules()));
    holds::put(db, key, after.id, &reasons)
}
