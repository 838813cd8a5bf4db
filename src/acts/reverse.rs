//! After the ten minutes of undo a decision is reversed: by another one that names it, with a note on
//! why. The contact is told who had been told the opposite, and of a correction that is taken back.
use super::audit::record;
use super::come_back::come_back;
use super::correct_back;
use super::correct_entry::How;
use super::locks::locked_to_leave;
use super::moderate::{DecideError, as_seen, back_to_desk, moved, say_reason};
use super::notify;
use super::vouch;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId, UNDO_WITHIN};
use crate::domain::departure::Departure;
use crate::domain::ledger::Reason;
use crate::domain::reject_reason::{RejectReason, Wording};
use crate::domain::signature::{Signature, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::decision_details::{self, Detail};
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{asks, decisions, merges, outbox, reject_reasons, seals, signatures};

/// What takes the place of what was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Instead {
    /// Back to the desk; of a vouch, the proof that was there before; of a correction, the line.
    Held,
    /// Only of one that is published.
    Rejected { reason: RejectReason, mail: bool },
}

#[derive(Debug, Clone)]
pub struct Reverse {
    pub decision: DecisionId,
    pub by: Actor,
    /// What the moderator saw.
    pub seen: AsSeen,
    pub instead: Instead,
    pub note: Wording,
}

/// Returns the new decision, by which the reversal can be undone in its turn where that is possible
/// (`Decision::can_be_undone`).
pub async fn reverse(
    workshop: &Workshop,
    command: Reverse,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let lookalike = correct_back::lookalike_before(workshop, command.decision).await?;
    let work = workshop.clone();
    workshop
        .store
        .write(move |db| {
            let found = decisions::find(db, command.decision)?;
            if found.reversal() == DecisionAct::Reverse {
                return reverse_one(db, &work.keyring, &command, now);
            }
            let how = How {
                by: command.by,
                against: Some(found.id),
                reversed: Some(command.note),
                lookalike,
            };
            correct_back::reverse(db, &work, &found, command.seen, &how, now)
        })
        .await
}

/// Any but a correction.
pub(super) fn reverse_one(
    db: &mut Db,
    keyring: &Keyring,
    command: &Reverse,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let id = decisions::find(db, command.decision)?.signature_id;
    let signature = locked_to_leave(db, keyring, id, now)?;
    let signature = as_seen(db, signature, command.seen)?;
    let reversed = decisions::find(db, command.decision)?;
    if !reversed.can_be_reversed() || !stands(db, &signature, &reversed)? {
        return Err(DecideError::Stale);
    }
    let decision = Decision {
        id: random::id(now),
        signature_id: id,
        moderator_id: command.by.moderator_id(),
        act: DecisionAct::Reverse,
        from: signature.state,
        to: to(&signature, &reversed, command.instead)?,
        reason: match command.instead {
            Instead::Rejected { reason, .. } => Some(reason.to_string()),
            Instead::Held => None,
        },
        because_of: Some(reversed.id),
        undone_at: None,
        at: now,
    };
    let told = reversed.act != DecisionAct::Vouch && is_told(db, keyring, &reversed)?;
    let after = if reversed.act == DecisionAct::Vouch {
        vouch::take_back(db, keyring, &signature, &reversed, now)?;
        signatures::find(db, keyring, id)?
    } else {
        if reversed.act == DecisionAct::Merge && !merges::forget(db, reversed.id.cast())? {
            return Err(DecideError::PartOfMerge);
        }
        let reason = match decision.to {
            State::Rejected => Reason::Reversed,
            _ => Reason::UnderReview,
        };
        moved(db, keyring, &signature, decision.to, Some(reason), now)?
    };
    decisions::insert(db, &decision)?;
    let key = seals::open(db, keyring, id)?;
    let note = Detail {
        note: Some(command.note.as_str().to_owned()),
        ..Detail::default()
    };
    decision_details::put(db, &key, decision.id, &note)?;
    write_down(db, keyring, command, &decision, &signature, now)?;
    if reversed.act == DecisionAct::Vouch {
        return Ok(decision.id);
    }
    let due = now.plus(UNDO_WITHIN);
    match command.instead {
        Instead::Held => {
            back_to_desk(db, keyring, id)?;
            if told {
                notify::contact(db, keyring, &after, MailKind::BackInReview, due, now)?;
            }
        }
        Instead::Rejected { reason, mail } => {
            let mail = mail || told;
            say_reason(db, &decision, &signature, reason, mail)?;
            asks::end_open(db, id, now)?;
            let why = Departure::Rejected;
            come_back(db, keyring, &signature, why, Some(&decision), now)?;
            if mail {
                notify::contact(db, keyring, &after, MailKind::Rejected, due, now)?;
            }
        }
    }
    Ok(decision.id)
}

fn write_down(
    db: &mut Db,
    keyring: &Keyring,
    command: &Reverse,
    decision: &Decision,
    signature: &Signature,
    now: Timestamp,
) -> Result<(), Error> {
    let mut changes = vec![
        FieldChange::new(Field::State, decision.from, decision.to),
        FieldChange::set(Field::Note, command.note.as_str()),
    ];
    if let Instead::Rejected { reason, mail } = command.instead {
        changes.push(FieldChange::set(Field::Reason, reason));
        changes.push(FieldChange::set(Field::Mailed, mail));
    }
    let subject = Subject::Signature(signature.id, signature.letter_id);
    let act = AuditAct::Reverse;
    record(db, keyring, &command.by, act, subject, &changes, now)
}

fn to(signature: &Signature, reversed: &Decision, instead: Instead) -> Result<State, DecideError> {
    let state = signature.state;
    Ok(match (instead, state) {
        (Instead::Held, _) if reversed.act == DecisionAct::Vouch => state.vouch()?,
        (Instead::Held, State::Published) => state.unpublish()?,
        (Instead::Held, State::Merged) => state.come_back()?,
        (Instead::Held, _) => state.reopen()?,
        (Instead::Rejected { .. }, _) => state.reject_published()?,
    })
}

/// Whether it led to what the signature is now.
fn stands(db: &mut Db, signature: &Signature, decision: &Decision) -> Result<bool, Error> {
    if decision.act == DecisionAct::Vouch {
        return Ok(signature.proof == crate::domain::proof::Proof::Vouched);
    }
    let last = decisions::standing_move(db, signature.id)?;
    Ok(last == Some(decision.id) && signature.state == decision.to)
}

/// Whether its contact knows of it. Mail that still waits is dropped.
fn is_told(db: &mut Db, keyring: &Keyring, decision: &Decision) -> Result<bool, Error> {
    let id = decision.signature_id;
    let record = id.cast();
    let telling = [
        MailKind::Published,
        MailKind::Rejected,
        MailKind::Merged,
        MailKind::Invalidated,
    ];
    let unsent = outbox::drop_waiting(db, record, &telling)?;
    let mailed = match decision.to {
        State::Rejected => {
            let said = reject_reasons::said(db, &[decision.id])?;
            said.get(&decision.id).is_some_and(|said| said.mailed)
        }
        State::Invalidated => {
            let detail = decision_details::of(db, keyring, id)?.remove(&decision.id);
            detail.and_then(|detail| detail.mailed).unwrap_or(true)
        }
        _ => true,
    };
    Ok(mailed && unsent == 0)
}
