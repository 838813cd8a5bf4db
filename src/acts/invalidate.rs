//! A moderator takes an entry off for good, published or waiting, with a reason that the ledger tells.
use super::audit::record;
use super::come_back::come_back;
use super::locks::locked_to_leave;
use super::moderate::{DecideError, as_seen, moved};
use super::notify;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId, UNDO_WITHIN};
use crate::domain::departure::Departure;
use crate::domain::ledger::Reason;
use crate::domain::signature::{Invalidation, SignatureId};
use crate::domain::time::Timestamp;
use crate::domain::words::Words;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::decision_details::{self as details, Detail};
use crate::store::mail_kinds::MailKind;
use crate::store::{asks, decisions, imports, seals};

/// The longest note, in characters.
pub const MAX_NOTE: usize = 1000;

#[derive(Debug, Clone)]
pub struct Invalidate {
    pub signature_id: SignatureId,
    pub by: Actor,
    /// What the moderator saw.
    pub seen: AsSeen,
    pub reason: Invalidation,
    /// For colleagues; sealed.
    pub note: Option<Words>,
    /// Tell the contact, once it can no longer be undone.
    pub mail: bool,
}

/// Returns the decision, by which it can be undone.
pub async fn invalidate(
    workshop: &Workshop,
    command: Invalidate,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let work = workshop.clone();
    workshop
        .store
        .write(move |db| invalidate_one(db, &work, &command, now))
        .await
}

pub(super) fn invalidate_one(
    db: &mut Db,
    workshop: &Workshop,
    command: &Invalidate,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let keyring = &workshop.keyring;
    let id = command.signature_id;
    let signature = locked_to_leave(db, keyring, id, now)?;
    let signature = as_seen(db, signature, command.seen)?;
    // It may still be taken back as a whole.
    if imports::is_hidden(db, id)? {
        return Err(DecideError::Stale);
    }
    let to = signature.state.invalidate()?;
    let decision = Decision {
        id: random::id(now),
        signature_id: id,
        moderator_id: command.by.moderator_id(),
        act: DecisionAct::Invalidate,
        from: signature.state,
        to,
        reason: Some(command.reason.to_string()),
        because_of: None,
        undone_at: None,
        at: now,
    };
    let reason = Some(in_the_ledger(command.reason));
    let left = moved(db, keyring, &signature, to, reason, now)?;
    decisions::insert(db, &decision)?;
    let mut changes = vec![
        FieldChange::new(Field::State, signature.state, to),
        FieldChange::set(Field::Reason, command.reason),
        FieldChange::set(Field::Mailed, command.mail),
    ];
    let note = command.note.as_ref().map(Words::as_str);
    changes.extend(note.map(|note| FieldChange::set(Field::Note, note)));
    let subject = Subject::Signature(id, signature.letter_id);
    record(
        db,
        keyring,
        &command.by,
        AuditAct::Invalidate,
        subject,
        &changes,
        now,
    )?;
    let key = seals::open(db, keyring, id)?;
    let detail = Detail {
        mailed: Some(command.mail),
        ..Detail::of_note(command.note.as_ref())
    };
    details::put(db, &key, decision.id, &detail)?;
    asks::end_open(db, id, now)?;
    let why = Departure::Invalidated;
    come_back(db, keyring, &signature, why, Some(&decision), now)?;
    if command.mail {
        let due = now.plus(UNDO_WITHIN);
        notify::contact(db, keyring, &left, MailKind::Invalidated, due, now)?;
    }
    Ok(decision.id)
}

const fn in_the_ledger(reason: Invalidation) -> Reason {
    match reason {
        Invalidation::Forged => Reason::Invalidated,
        Invalidation::Abuse => Reason::Abuse,
        Invalidation::NotEligible => Reason::NotEligible,
        Invalidation::Mistake => Reason::Mistake,
    }
}
