//! A moderator takes a decision back, within ten minutes: the entry returns to the state it had,
//! and so do the rivals that the decision closed, and what it brought back.
use super::audit::record;
use super::locks::lock;
use super::moderate::{DecideError, moved};
use super::vouch;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{Decision, DecisionAct, DecisionId};
use crate::domain::ledger::Reason;
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{decisions, merges, outbox, signatures};

/// Returns the signature that moved back. Mail about the decision that is still waiting finds it
/// no longer true and is dropped.
pub async fn undo(
    workshop: &Workshop,
    id: DecisionId,
    by: Actor,
    now: Timestamp,
) -> Result<SignatureId, DecideError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let signature = decisions::find(db, id)?.signature_id;
            let brought_along = decisions::because_of(db, id)?;
            let mut all = vec![signature];
            all.extend(brought_along.iter().map(|closed| closed.signature_id));
            // Nobody decides about them while their locks are held.
            lock(db, &keyring, &all, now)?;
            let decision = decisions::find(db, id)?;
            if !decision.can_be_undone(now) {
                return Err(DecideError::TooLateToUndo);
            }
            // What was decided since rests on this one, even if the state is the same again.
            if decisions::standing(db, signature)? != Some(id) {
                return Err(DecideError::Stale);
            }
            if decision.act == DecisionAct::Merge && !merges::forget(db, id.cast())? {
                return Err(DecideError::PartOfMerge);
            }
            if !decisions::mark_undone(db, id, now)? {
                return Err(DecideError::TooLateToUndo);
            }
            let moderator = by.moderator_id();
            back(db, &keyring, &decision, &decision, moderator, now)?;
            for closed in brought_along {
                if !is_as_brought(db, &closed)? {
                    continue;
                }
                // A rival that somebody moved meanwhile stays as they left it.
                match back(db, &keyring, &closed, &decision, moderator, now) {
                    Ok(()) => {
                        decisions::mark_undone(db, closed.id, now)?;
                    }
                    Err(DecideError::Stale | DecideError::AnotherStands) => {}
                    Err(other) => return Err(other),
                }
            }
            let letter = signatures::find(db, &keyring, signature)?.letter_id;
            let changes = [
                FieldChange::set(Field::UndoneAct, decision.act),
                FieldChange::new(Field::State, decision.to, decision.from),
            ];
            let subject = Subject::Signature(signature, letter);
            record(db, &keyring, &by, AuditAct::Undo, subject, &changes, now)?;
            Ok(decision.signature_id)
        })
        .await
}

/// A rival is still closed for this decision and no other; one that came back has not been touched
/// since.
fn is_as_brought(db: &mut Db, brought: &Decision) -> Result<bool, Error> {
    let id = brought.signature_id;
    let last = match brought.act {
        DecisionAct::ComeBack => decisions::standing(db, id)?,
        _ => decisions::standing_move(db, id)?,
    };
    Ok(last == Some(brought.id))
}

fn back(
    db: &mut Db,
    keyring: &Keyring,
    undone: &Decision,
    asked_for: &Decision,
    moderator: Option<ModeratorId>,
    now: Timestamp,
) -> Result<(), DecideError> {
    let signature = signatures::find(db, keyring, undone.signature_id)?;
    if signature.state != undone.to {
        return Err(DecideError::Stale);
    }
    if undone.act == DecisionAct::Vouch {
        vouch::take_back(db, keyring, &signature, undone, now)?;
    } else if undone.act != DecisionAct::SetAside {
        let reason = Some(Reason::Undone);
        moved(db, keyring, &signature, undone.from, reason, now)?;
    }
    // What would have told of the undone decision is no longer true.
    let told = [
        MailKind::Published,
        MailKind::Rejected,
        MailKind::Superseded,
        MailKind::Merged,
        MailKind::CameBack,
        MailKind::BackInReview,
    ];
    outbox::drop_waiting(db, signature.id.cast(), &told)?;
    decisions::insert(
        db,
        &Decision {
            id: random::id(now),
            signature_id: signature.id,
            moderator_id: moderator,
            act: DecisionAct::Undo,
            from: undone.to,
            to: undone.from,
            reason: None,
            because_of: Some(asked_for.id),
            undone_at: None,
            at: now,
        },
    )?;
    Ok(())
}
