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
    act: Aside,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| beside(db, &keyring, &command, act, now))
        .await
}

/// What is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aside {
    Set,
    /// Moderators are served it again.
    TakeUp,
}

impl Aside {
    pub const fn act(self) -> DecisionAct {
        match self {
            Self::Set => DecisionAct::SetAside,
            Self::TakeUp => DecisionAct::TakeUp,
        }
    }

    const fn written(self) -> AuditAct {
        match self {
            Self::Set => AuditAct::SetAside,
            Self::TakeUp => AuditAct::TakeUp,
        }
    }
}

pub(super) fn beside(
    db: &mut Db,
    keyring: &Keyring,
    command: &SetAside,
    act: Aside,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let (id, by) = (command.signature_id, &command.by);
    let signature = locked_as_seen(db, keyring, id, command.seen, now)?;
    let state = signature.state.set_aside()?;
    if let Some(note) = &command.note {
        noted(db, keyring, &signature, by, note, now)?;
    }
    let subject = Subject::Signature(id, signature.letter_id);
    audit::record(db, keyring, by, act.written(), subject, &[], now)?;
    Ok(record(db, id, by.moderator_id(), act.act(), state, now)?)
}
