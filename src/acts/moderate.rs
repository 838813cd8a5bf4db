//! A moderator decides about an entry. What the moderator saw comes along: if a colleague decided
//! first, nothing is overwritten.
use super::audit::record;
use super::come_back::come_back;
use super::list_change::move_to;
use super::locks::{locked, locked_to_leave};
use super::notify;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId, UNDO_WITHIN};
use crate::domain::departure::Departure;
use crate::domain::ledger::Reason;
use crate::domain::letter::LetterId;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::note::{MOST_NOTES, Note};
use crate::domain::reject_reason::RejectReason;
use crate::domain::signature::{IllegalMove, Rejection, Signature, SignatureId, State, Visibility};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::reject_reasons::{self, Said};
use crate::store::{asks, decisions, holds, letters, notes, seals, signatures};

/// What to do with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Publish,
    Reject {
        reason: RejectReason,
        mail: bool,
    },
    /// Off the list and back to the desk.
    Unpublish,
    Reopen,
}

#[derive(Debug, Clone, Copy)]
pub struct Decide {
    pub signature_id: SignatureId,
    pub by: Actor,
    /// What the moderator saw.
    pub seen: AsSeen,
    pub verb: Verb,
}

#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    #[error("the entry changed after it was shown")]
    Stale,
    #[error("the letter has no such reason to reject for")]
    NoSuchReason,
    #[error(transparent)]
    Illegal(#[from] IllegalMove),
    #[error("another signature of this organisation is published")]
    OrganisationListed,
    #[error("the same signer has another signature that stands")]
    AnotherStands,
    #[error("the decision is part of a merge of organisations, which is undone as a whole")]
    PartOfMerge,
    #[error("there are too many notes about the entry")]
    NotesFull,
    #[error("the decision can no longer be undone")]
    TooLateToUndo,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Decides, and returns the decision, by which it can be undone.
pub async fn decide(
    workshop: &Workshop,
    command: Decide,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    decide_with_note(workshop, command, None, now).await
}

/// The same with a note for colleagues, which stays if the decision is undone.
pub async fn decide_with_note(
    workshop: &Workshop,
    command: Decide,
    note: Option<Note>,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| decide_in(db, &keyring, &command, note.as_ref(), now))
        .await
}

pub(super) fn decide_in(
    db: &mut Db,
    keyring: &Keyring,
    command: &Decide,
    note: Option<&Note>,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let signature = locked_to_leave(db, keyring, command.signature_id, now)?;
    let signature = as_seen(db, signature, command.seen)?;
    if let Some(note) = note {
        noted(db, keyring, &signature, &command.by, note, now)?;
    }
    decide_one(db, keyring, &signature, command, now)
}

/// Loads it under its locks, provided that it is still as the moderator saw it.
pub(super) fn locked_as_seen(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    seen: AsSeen,
    now: Timestamp,
) -> Result<Signature, DecideError> {
    let signature = locked(db, keyring, id, now)?;
    as_seen(db, signature, seen)
}

pub(super) fn as_seen(
    db: &mut Db,
    signature: Signature,
    seen: AsSeen,
) -> Result<Signature, DecideError> {
    let as_now = AsSeen {
        state: signature.state,
        changed: decisions::standing(db, signature.id)?,
    };
    if as_now == seen {
        Ok(signature)
    } else {
        Err(DecideError::Stale)
    }
}

/// A note beside a decision about it, whose locks are held.
pub(super) fn noted(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    by: &Actor,
    note: &Note,
    now: Timestamp,
) -> Result<(), DecideError> {
    let counts = notes::counts(db, &[signature.id])?;
    if counts
        .get(&signature.id)
        .is_some_and(|count| *count >= MOST_NOTES)
    {
        return Err(DecideError::NotesFull);
    }
    notes::insert(db, keyring, signature.id, by.moderator_id(), note, now)?;
    let subject = Subject::Signature(signature.id, signature.letter_id);
    let changes = [FieldChange::set(Field::Note, note.as_str())];
    Ok(record(
        db,
        keyring,
        by,
        AuditAct::Note,
        subject,
        &changes,
        now,
    )?)
}

pub(super) fn decide_one(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    command: &Decide,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let state = signature.state;
    let (to, act) = match command.verb {
        Verb::Publish => (state.publish()?, DecisionAct::Publish),
        Verb::Reject { .. } => (state.reject()?, DecisionAct::Reject),
        Verb::Unpublish => (state.unpublish()?, DecisionAct::Unpublish),
        Verb::Reopen => (state.reopen()?, DecisionAct::Reopen),
    };
    let reason = match command.verb {
        Verb::Reject { reason, .. } => Some(reason.to_string()),
        _ => None,
    };
    let list_reason = (act == DecisionAct::Unpublish).then_some(Reason::UnderReview);
    let decision = Decision {
        id: random::id(now),
        signature_id: signature.id,
        moderator_id: command.by.moderator_id(),
        act,
        from: state,
        to,
        reason,
        because_of: None,
        undone_at: None,
        at: now,
    };
    let moved = moved(db, keyring, signature, to, list_reason, now)?;
    decisions::insert(db, &decision)?;
    if let Verb::Reject { reason, mail } = command.verb {
        say_reason(db, &decision, signature, reason, mail)?;
    }
    if matches!(command.verb, Verb::Publish | Verb::Reject { .. }) {
        asks::end_open(db, signature.id, now)?;
    }
    if act == DecisionAct::Reject {
        let why = Departure::Rejected;
        come_back(db, keyring, signature, why, Some(&decision), now)?;
    }
    match command.verb {
        Verb::Publish => {
            close_rivals(db, keyring, &moved, &decision, now)?;
            notify::contact(db, keyring, &moved, MailKind::Published, now, now)?;
        }
        // Sent when it can no longer be undone.
        Verb::Reject { mail: true, .. } => {
            notify::contact(
                db,
                keyring,
                &moved,
                MailKind::Rejected,
                now.plus(UNDO_WITHIN),
                now,
            )?;
        }
        Verb::Unpublish | Verb::Reopen => back_to_desk(db, keyring, moved.id)?,
        Verb::Reject { mail: false, .. } => {}
    }
    write_down(db, keyring, command, &decision, signature.letter_id, now)?;
    Ok(decision.id)
}

/// Why it waits again.
pub(super) fn back_to_desk(db: &mut Db, keyring: &Keyring, id: SignatureId) -> Result<(), Error> {
    let key = seals::open(db, keyring, id)?;
    // What the organisation said is not forgotten by moving the entry.
    let mut back = holds::of(db, keyring, id)?;
    back.retain(|hold| hold.reason == HoldReason::Objection);
    back.push(Hold::because(HoldReason::Moderator));
    holds::put(db, &key, id, &back)
}

/// Keeps with a decision what its reason is called and says now, in the signer's language or the
/// letter's own.
pub(super) fn say_reason(
    db: &mut Db,
    decision: &Decision,
    signature: &Signature,
    reason: RejectReason,
    mailed: bool,
) -> Result<(), DecideError> {
    let letter = letters::find(db, signature.letter_id)?;
    let found = reject_reasons::find(db, letter.id, reason)?.ok_or(DecideError::NoSuchReason)?;
    // One that was closed for a rival is told in these words whether they may be chosen or not.
    if found.retired_at.is_some() && decision.act != DecisionAct::Supersede {
        return Err(DecideError::NoSuchReason);
    }
    let (language, text) = found
        .text(&signature.language, &letter.rules.language)
        .unzip();
    let said = Said {
        language: language.map(str::to_owned),
        text: text.map(str::to_owned),
        label: found.label,
        mailed,
    };
    Ok(reject_reasons::say(db, decision.id, &said)?)
}

fn write_down(
    db: &mut Db,
    keyring: &Keyring,
    command: &Decide,
    decision: &Decision,
    letter: LetterId,
    now: Timestamp,
) -> Result<(), Error> {
    let mut changes = vec![FieldChange::new(Field::State, decision.from, decision.to)];
    let act = match command.verb {
        Verb::Publish => AuditAct::Publish,
        Verb::Reject { reason, mail } => {
            changes.push(FieldChange::set(Field::Reason, reason));
            changes.push(FieldChange::set(Field::Mailed, mail));
            AuditAct::Reject
        }
        Verb::Unpublish => AuditAct::Unpublish,
        Verb::Reopen => AuditAct::Reopen,
    };
    let subject = Subject::Signature(command.signature_id, letter);
    record(db, keyring, &command.by, act, subject, &changes, now)
}

/// Moves a signature whose locks are held, where sameness allows it.
pub(super) fn moved(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    to: State,
    reason: Option<Reason>,
    now: Timestamp,
) -> Result<Signature, DecideError> {
    if to == State::Published
        && rivals(db, signature)?
            .iter()
            .any(|(_, state)| *state == State::Published)
    {
        return Err(DecideError::OrganisationListed);
    }
    if to.is_live() && !signature.state.is_live() && another_stands(db, signature)? {
        return Err(DecideError::AnotherStands);
    }
    let key = seals::open(db, keyring, signature.id)?;
    move_to(db, keyring, &key, signature, to, reason, now)?.ok_or(DecideError::Stale)
}

fn rivals(db: &mut Db, signature: &Signature) -> Result<Vec<(SignatureId, State)>, Error> {
    match signature.organisation_id {
        Some(organisation) => {
            signatures::live_of_organisation(db, signature.letter_id, organisation, signature.id)
        }
        None => Ok(Vec::new()),
    }
}

fn another_stands(db: &mut Db, signature: &Signature) -> Result<bool, Error> {
    let Some(address) = &signature.address_index else {
        return Ok(false);
    };
    let live =
        signatures::live_of_address(db, signature.letter_id, signature.organisation_id, address)?;
    Ok(live.is_some_and(|other| other != signature.id))
}

/// Publishing one claim of an organisation closes the others, with mail.
fn close_rivals(
    db: &mut Db,
    keyring: &Keyring,
    published: &Signature,
    because_of: &Decision,
    now: Timestamp,
) -> Result<(), DecideError> {
    // Whoever is not named is not told of either: a false claim must not find out that a true one
    // stands.
    let (reason, mail) = if published.visibility == Visibility::Named {
        (Rejection::Superseded, MailKind::Superseded)
    } else {
        (Rejection::Unclear, MailKind::Rejected)
    };
    for (id, _) in rivals(db, published)? {
        let rival = signatures::find(db, keyring, id)?;
        let to = rival.state.reject()?;
        let closed = moved(db, keyring, &rival, to, None, now)?;
        asks::end_open(db, id, now)?;
        let decision = Decision {
            id: random::id(now),
            signature_id: id,
            act: DecisionAct::Supersede,
            from: rival.state,
            to,
            reason: Some(reason.to_string()),
            because_of: Some(because_of.id),
            ..because_of.clone()
        };
        decisions::insert(db, &decision)?;
        if mail == MailKind::Rejected {
            // In the words of any other rejection.
            say_reason(db, &decision, &rival, reason.into(), true)?;
        }
        notify::contact(db, keyring, &closed, mail, now.plus(UNDO_WITHIN), now)?;
    }
    Ok(())
}
