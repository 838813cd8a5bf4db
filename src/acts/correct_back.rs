//! The line stands there again that stood there before a moderator's correction: undone within ten minutes,
//! reversed afterwards with a note. Either is an entry of its own in the history.
use super::correct_entry::{How, in_hand, put_in_place};
use super::lookalike::nearby_line;
use super::moderate::{DecideError, as_seen};
use super::take_back::back_along;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId};
use crate::domain::name::Name;
use crate::domain::signatory::{Contact, PrintedLine};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::decision_details as details;
use crate::store::error::Error;
use crate::store::{contacts, decisions, seals};

/// Whom the line looks like that stood there before a correction; nothing for other decisions. Read outside
/// of the transaction that puts it back: comparing names takes milliseconds, and there is one writer.
pub(super) async fn lookalike_before(
    workshop: &Workshop,
    decision: DecisionId,
) -> Result<Option<String>, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .read(move |db| {
            let found = decisions::find(db, decision)?;
            if found.act != DecisionAct::CorrectEntry {
                return Ok(None);
            }
            let id = found.signature_id;
            let detail = details::of(db, &keyring, id)?.remove(&decision);
            match detail.and_then(|detail| detail.lines) {
                Some((before, _)) => Ok(nearby_line(db, &keyring, &before, Some(id))?.lookalike),
                None => Ok(None),
            }
        })
        .await
}

/// What a correction changed: the line before and after it, and what the contact was called.
struct Corrected {
    before: PrintedLine,
    after: PrintedLine,
    contact_name: Option<Name>,
}

impl Corrected {
    fn read(db: &mut Db, keyring: &Keyring, by: &Decision) -> Result<Self, DecideError> {
        let detail = details::of(db, keyring, by.signature_id)?.remove(&by.id);
        let detail = detail.ok_or(DecideError::Stale)?;
        let (before, after) = detail.lines.ok_or(DecideError::Stale)?;
        Ok(Self {
            before,
            after,
            contact_name: detail.contact_name.map(Name::stored),
        })
    }
}

/// Within the time for it, with what the correction brought along. `lookalike` is what `lookalike_before` found.
pub(super) fn undo(
    db: &mut Db,
    workshop: &Workshop,
    undone: &Decision,
    lookalike: Option<String>,
    by: Actor,
    now: Timestamp,
) -> Result<SignatureId, DecideError> {
    let (keyring, id) = (&workshop.keyring, undone.signature_id);
    let was = Corrected::read(db, keyring, undone)?;
    let brought_along = decisions::because_of(db, undone.id)?;
    let in_hand = in_hand(db, keyring, id, &was.before, &brought_along, now)?;
    if in_hand.before.state != undone.to || in_hand.before.line != was.after {
        return Err(DecideError::Stale);
    }
    still_undone(db, undone, now)?;
    let moderator = by.moderator_id();
    let how = How {
        by,
        against: Some(undone.id),
        reversed: None,
        lookalike,
    };
    if let Some(decision) = put_in_place(db, workshop, in_hand, &how, now)? {
        for brought in brought_along {
            back_along(db, keyring, &brought, decision, moderator, now)?;
        }
    }
    called_again(db, keyring, id, was.contact_name)?;
    Ok(id)
}

/// Later, with a note on why. What came back to the desk meanwhile stays there.
pub(super) fn reverse(
    db: &mut Db,
    workshop: &Workshop,
    reversed: &Decision,
    seen: AsSeen,
    how: &How,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let (keyring, id) = (&workshop.keyring, reversed.signature_id);
    let was = Corrected::read(db, keyring, reversed)?;
    let in_hand = in_hand(db, keyring, id, &was.before, &[], now)?;
    let as_now = as_seen(db, in_hand.before.clone(), seen)?;
    if !decisions::find(db, reversed.id)?.can_be_reversed() || as_now.line != was.after {
        return Err(DecideError::Stale);
    }
    let decision = put_in_place(db, workshop, in_hand, how, now)?.ok_or(DecideError::Stale)?;
    called_again(db, keyring, id, was.contact_name)?;
    Ok(decision)
}

/// The contact of an entry that is an organisation's again.
fn called_again(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    name: Option<Name>,
) -> Result<(), Error> {
    if let (Some(name), Some(contact)) = (name, contacts::find(db, keyring, id)?) {
        let key = seals::open(db, keyring, id)?;
        contacts::replace(db, &key, id, &Contact { name, ..contact })?;
    }
    Ok(())
}

fn still_undone(db: &mut Db, undone: &Decision, now: Timestamp) -> Result<(), DecideError> {
    if !undone.can_be_undone(now) {
        return Err(DecideError::TooLateToUndo);
    }
    if decisions::standing(db, undone.signature_id)? != Some(undone.id) {
        return Err(DecideError::Stale);
    }
    if decisions::mark_undone(db, undone.id, now)? {
        Ok(())
    } else {
        Err(DecideError::TooLateToUndo)
    }
}
