//! Writes an act down in the audit log, in the transaction of the act; and refuses it to an account
//! that may not do it any more.
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, FieldChange, Subject};
use crate::domain::audit_chain::AuditEntry;
use crate::domain::time::{HOUR, Timestamp};
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{audit, moderators};

/// An act of the desk or of the command line. The role is asked again here: whoever lost it since the
/// page was made gets an error, and the transaction leaves nothing behind.
pub(super) fn record(
    db: &mut Db,
    keyring: &Keyring,
    by: &Actor,
    act: AuditAct,
    subject: Subject,
    changes: &[FieldChange],
    now: Timestamp,
) -> Result<(), Error> {
    ask_again(db, by, act)?;
    let entry = AuditEntry {
        id: random::id(now),
        by: *by,
        act,
        subject,
        changes: None,
        at: now,
    };
    audit::append(db, keyring, entry, changes)
}

/// Of one kind of failure, that are written down in an hour.
const MOST_FAILURES: i64 = 100;

/// What somebody did in vain, or asked for at the door: anybody can do it again and again, and does not fill the log.
pub(super) fn record_failure(
    db: &mut Db,
    keyring: &Keyring,
    by: &Actor,
    act: AuditAct,
    subject: Subject,
    changes: &[FieldChange],
    now: Timestamp,
) -> Result<(), Error> {
    if audit::since(db, act, now.minus(HOUR), MOST_FAILURES)? < MOST_FAILURES {
        record(db, keyring, by, act, subject, changes, now)?;
    }
    Ok(())
}

/// `Forbidden` where their account may not do that any more. By itself for what goes on for long after it was
/// recorded.
pub(super) fn ask_again(db: &mut Db, by: &Actor, act: AuditAct) -> Result<(), Error> {
    let Some(id) = by.moderator_id() else {
        return Ok(());
    };
    let moderator = moderators::find(db, id)?;
    if moderator.disabled_at.is_some() || !act.is_allowed(moderator.role) {
        return Err(Error::Forbidden);
    }
    Ok(())
}

/// An act that changes nothing else: something is taken away.
pub async fn note(
    workshop: &Workshop,
    by: Actor,
    act: AuditAct,
    subject: Subject,
    changes: Vec<FieldChange>,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| record(db, &keyring, &by, act, subject, &changes, now))
        .await
}
