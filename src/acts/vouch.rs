//! A moderator vouches for a signature, with a note on how they know, which is published beside it.
use super::audit::record;
use super::list_change;
use super::moderate::{DecideError, locked_as_seen};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId};
use crate::domain::name::Name;
use crate::domain::proof::Proof;
use crate::domain::signature::{Signature, SignatureId};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{decisions, seals, vouches};

/// The longest note, in characters.
pub const MAX_NOTE: usize = 500;

#[derive(Debug, Clone)]
pub struct Vouch {
    pub signature_id: SignatureId,
    pub by: Actor,
    pub seen: AsSeen,
    pub note: Name,
}

/// One that somebody vouches for already is not as it was seen.
pub async fn vouch(
    workshop: &Workshop,
    command: Vouch,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let id = command.signature_id;
            let signature = locked_as_seen(db, &keyring, id, command.seen, now)?;
            let state = signature.state.vouch()?;
            if signature.proof == Proof::Vouched {
                return Err(DecideError::Stale);
            }
            let key = seals::open(db, &keyring, id)?;
            vouches::insert(db, &key, id, command.by.moderator_id(), &command.note, now)?;
            proven(db, &keyring, &signature, Proof::Vouched, now)?;
            let decision = Decision {
                id: random::id(now),
                signature_id: id,
                moderator_id: command.by.moderator_id(),
                act: DecisionAct::Vouch,
                from: state,
                to: state,
                reason: Some(signature.proof.to_string()),
                because_of: None,
                undone_at: None,
                at: now,
            };
            decisions::insert(db, &decision)?;
            let subject = Subject::Signature(id, signature.letter_id);
            let changes = [
                FieldChange::new(Field::Proof, signature.proof, Proof::Vouched),
                FieldChange::set(Field::Note, command.note.as_str()),
            ];
            record(
                db,
                &keyring,
                &command.by,
                AuditAct::Vouch,
                subject,
                &changes,
                now,
            )?;
            Ok(decision.id)
        })
        .await
}

/// The proof is again what it was, and the note is gone.
pub(super) fn take_back(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    undone: &Decision,
    now: Timestamp,
) -> Result<(), DecideError> {
    let former = undone
        .reason
        .as_deref()
        .and_then(|reason| reason.parse().ok());
    let former = former.ok_or_else(|| Error::Corrupt("a vouch without a proof".to_owned()))?;
    vouches::remove(db, signature.id)?;
    proven(db, keyring, signature, former, now)
}

/// Writes another proof beside a line that stays as it is.
pub(super) fn proven(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    proof: Proof,
    now: Timestamp,
) -> Result<(), DecideError> {
    let key = seals::open(db, keyring, signature.id)?;
    let after = Signature {
        proof,
        ..signature.clone()
    };
    list_change::rewrite(db, keyring, &key, signature, after, None, now)?
        .map(drop)
        .ok_or(DecideError::Stale)
}
