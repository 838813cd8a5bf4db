//! That the schema of the database was brought up to date is written down, once the audit log is there for it.
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::audit_chain::AuditEntry;
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::audit;
use crate::store::door::Store;
use crate::store::error::Error;
use crate::store::migrations::Migrated;

/// Nothing where no migration was run. Whoever migrates may be without the secret, on another machine than the
/// server: what is said here tells of nobody, and is not sealed.
pub async fn note(
    store: &Store,
    migrated: Migrated,
    by: Actor,
    now: Timestamp,
) -> Result<(), Error> {
    if migrated.run == 0 {
        return Ok(());
    }
    let (from, to) = (migrated.from.as_ref(), migrated.to.as_ref());
    let version = FieldChange::between(Field::Schema, from, to);
    let count = FieldChange::set(Field::Count, migrated.run);
    let changes: Vec<FieldChange> = version.into_iter().chain([count]).collect();
    let entry = AuditEntry {
        id: random::id(now),
        by,
        act: AuditAct::Migrate,
        subject: Subject::Site,
        changes: None,
        at: now,
    };
    store
        .write(move |db| audit::append_plain(db, entry, &changes))
        .await
}
