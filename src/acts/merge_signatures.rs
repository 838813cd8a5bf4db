//! Two signatures of one letter are the same signatory's: one of them comes to stand for both.
use super::audit::record;
use super::locks::lock;
use super::merge_organisations::MergeError;
use super::moderate::{as_seen, moved};
use super::notify;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId, UNDO_WITHIN};
use crate::domain::ledger::Reason;
use crate::domain::signature::{SignatureId, State, Visibility};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::mail_kinds::MailKind;
use crate::store::merges::Moved;
use crate::store::{asks, decisions, first_signatories, imports, merges, signatures};

#[derive(Debug, Clone, Copy)]
pub struct MergeSignatures {
    pub loser: SignatureId,
    pub winner: SignatureId,
    /// What the moderator saw, the loser first.
    pub seen: (AsSeen, AsSeen),
    pub by: Actor,
}

/// Returns the decision, by which it can be undone like others.
pub async fn merge(
    workshop: &Workshop,
    command: MergeSignatures,
    now: Timestamp,
) -> Result<DecisionId, MergeError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| merge_two(db, &keyring, command, now))
        .await
}

fn merge_two(
    db: &mut Db,
    keyring: &Keyring,
    command: MergeSignatures,
    now: Timestamp,
) -> Result<DecisionId, MergeError> {
    if command.loser == command.winner {
        return Err(MergeError::Itself);
    }
    lock(db, keyring, &[command.loser, command.winner], now)?;
    let loser = signatures::find(db, keyring, command.loser)?;
    let winner = signatures::find(db, keyring, command.winner)?;
    let loser = as_seen(db, loser, command.seen.0)?;
    let winner = as_seen(db, winner, command.seen.1)?;
    if !winner.state.is_live() {
        return Err(MergeError::Stale);
    }
    if loser.letter_id != winner.letter_id || loser.line.kind != winner.line.kind {
        return Err(MergeError::NotAlike);
    }
    if imports::is_hidden(db, loser.id)? || imports::is_hidden(db, winner.id)? {
        return Err(MergeError::ImportUnderWay);
    }
    if loser.state == State::Published && winner.state != State::Published {
        return Err(MergeError::WinnerNotListed);
    }
    let to = loser
        .state
        .merge()
        .map_err(super::moderate::DecideError::from)?;
    let decision = Decision {
        id: random::id(now),
        signature_id: loser.id,
        moderator_id: command.by.moderator_id(),
        act: DecisionAct::Merge,
        from: loser.state,
        to,
        reason: None,
        because_of: None,
        undone_at: None,
        at: now,
    };
    let merged = moved(db, keyring, &loser, to, Some(Reason::Merged), now)?;
    decisions::insert(db, &decision)?;
    merges::note(
        db,
        &Moved {
            signature_id: loser.id,
            merge_id: decision.id.cast(),
            into_id: Some(winner.id),
            from_state: loser.state,
            from_organisation_id: loser.organisation_id,
        },
    )?;
    asks::end_open(db, loser.id, now)?;
    if first_signatories::is_one(db, loser.id)? {
        first_signatories::put(db, loser.letter_id, winner.id)?;
    }
    // A claim that waits does not learn of one that is not to be named.
    if loser.state == State::Published || winner.visibility == Visibility::Named {
        let due = now.plus(UNDO_WITHIN);
        notify::contact(db, keyring, &merged, MailKind::Merged, due, now)?;
    }
    let subject = Subject::Signature(loser.id, loser.letter_id);
    let changes = [
        FieldChange::new(Field::State, loser.state, to),
        FieldChange::set(Field::MergedInto, winner.id),
    ];
    let act = AuditAct::MergeSignatures;
    record(db, keyring, &command.by, act, subject, &changes, now)?;
    Ok(decision.id)
}
