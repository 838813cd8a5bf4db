//! A moderator takes a decision back, within ten minutes: the entry returns to the state it had,
//! and so do the rivals that the decision closed, and what it brought back.
use super::audit::record;
use super::correct_back;
use super::locks::lock;
use super::moderate::DecideError;
use super::take_back::{back, back_along};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{DecisionAct, DecisionId};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::store::{decisions, merges, samples, signatures};

/// Returns the signature that moved back. Mail about the decision that is still waiting finds it
/// no longer true and is dropped.
pub async fn undo(
    workshop: &Workshop,
    id: DecisionId,
    by: Actor,
    now: Timestamp,
) -> Result<SignatureId, DecideError> {
    let lookalike = correct_back::lookalike_before(workshop, id).await?;
    let work = workshop.clone();
    workshop
        .store
        .write(move |db| {
            let keyring = work.keyring.clone();
            let found = decisions::find(db, id)?;
            if found.act == DecisionAct::CorrectEntry {
                return correct_back::undo(db, &work, &found, lookalike, by, now);
            }
            let signature = found.signature_id;
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
            samples::take_back(db, signature, id)?;
            let moderator = by.moderator_id();
            back(db, &keyring, &decision, decision.id, moderator, now)?;
            for closed in brought_along {
                back_along(db, &keyring, &closed, decision.id, moderator, now)?;
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
