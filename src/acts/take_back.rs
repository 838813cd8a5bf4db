//! One decision taken back, and what it brought along: under the locks of the signature.
use super::moderate::{DecideError, moved};
use super::notify;
use super::vouch;
use crate::domain::decision::{Decision, DecisionAct, DecisionId, UNDO_WITHIN};
use crate::domain::ledger::Reason;
use crate::domain::moderator::ModeratorId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{decisions, mail_history, outbox, signatures};

/// Takes back what a decision brought along, whose locks are held.
pub(super) fn back_along(
    db: &mut Db,
    keyring: &Keyring,
    brought: &Decision,
    asked_for: DecisionId,
    moderator: Option<ModeratorId>,
    now: Timestamp,
) -> Result<(), DecideError> {
    if !is_as_brought(db, brought)? {
        return Ok(());
    }
    // A rival that somebody moved meanwhile stays as they left it.
    match back(db, keyring, brought, asked_for, moderator, now) {
        Ok(()) => {
            decisions::mark_undone(db, brought.id, now)?;
            Ok(())
        }
        Err(DecideError::Stale | DecideError::AnotherStands) => Ok(()),
        Err(other) => Err(other),
    }
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

pub(super) fn back(
    db: &mut Db,
    keyring: &Keyring,
    undone: &Decision,
    asked_for: DecisionId,
    moderator: Option<ModeratorId>,
    now: Timestamp,
) -> Result<(), DecideError> {
    let signature = signatures::find(db, keyring, undone.signature_id)?;
    if signature.state != undone.to {
        return Err(DecideError::Stale);
    }
    // Of a publication the mail goes out at once. One from shortly before says the same.
    let since = undone.at.minus(UNDO_WITHIN);
    let is_told = undone.act == DecisionAct::Publish
        && mail_history::went_out(db, signature.id.cast(), MailKind::Published, since)?;
    if undone.act == DecisionAct::Vouch {
        vouch::take_back(db, keyring, &signature, undone, now)?;
    } else if undone.act != DecisionAct::SetAside {
        let reason = Some(Reason::Undone);
        moved(db, keyring, &signature, undone.from, reason, now)?;
    }
    // What would have told of the undone decision is no longer true. One that moved nothing told nobody.
    if undone.act.moves() {
        let told = [
            MailKind::Published,
            MailKind::Rejected,
            MailKind::Superseded,
            MailKind::Merged,
            MailKind::CameBack,
            MailKind::Invalidated,
        ];
        outbox::drop_waiting(db, signature.id.cast(), &told)?;
    }
    // Sent only if it waits by then: it may be published again.
    let kind = MailKind::BackInReview;
    if is_told && !mail_history::waits_about(db, signature.id.cast(), kind)? {
        let due = now.plus(UNDO_WITHIN);
        notify::contact(db, keyring, &signature, kind, due, now)?;
    }
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
            because_of: Some(asked_for),
            undone_at: None,
            at: now,
        },
    )?;
    Ok(())
}
