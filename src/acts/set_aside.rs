//! A moderator puts a waiting entry aside, to decide later, and takes it up again. It stays held: only
//! nobody is served it. Whatever happens to it from outside brings it back (`store/decisions.rs`).
use super::ask::record;
use super::audit;
use super::moderate::{DecideError, locked_as_seen, noted};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::decision::{AsSeen, DecisionAct, DecisionId};
use crate::domain::note::Note;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;

#[derive(Debug, Clone)]
pub struct SetAside {
    pub signature_id: SignatureId,
    pub by: Actor,
    pub seen: AsSeen,
    pub note: Option<Note>,
}

pub async fn set_aside(
    workshop: &Workshop,
    command: SetAside,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let keyring = workshop.keyring.clone();
    let act = DecisionAct::SetAside;
    workshop
        .store
        .write(move |db| beside(db, &keyring, &command, act, now))
        .await
}

/// Moderators are served it again.
pub async fn take_up(
    workshop: &Workshop,
    command: SetAside,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let keyring = workshop.keyring.clone();
    let act = DecisionAct::TakeUp;
    workshop
        .store
        .write(move |db| beside(db, &keyring, &command, act, now))
        .await
}

pub(super) fn beside(
    db: &mut Db,
    keyring: &Keyring,
    command: &SetAside,
    act: DecisionAct,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let (id, by) = (command.signature_id, &command.by);
    let signature = locked_as_seen(db, keyring, id, command.seen, now)?;
    let state = signature.state.set_aside()?;
    if let Some(note) = &command.note {
        noted(db, keyring, &signature, by, note, now)?;
    }
    let written = if act == DecisionAct::SetAside {
        AuditAct::SetAside
    } else {
        AuditAct::TakeUp
    };
    let subject = Subject::Signature(id, signature.letter_id);
    audit::record(db, keyring, by, written, subject, &[], now)?;
    Ok(record(db, id, by.moderator_id(), act, state, now)?)
}
