//! A moderator has looked at what a reader reported.
use super::audit;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::moderator::ModeratorId;
use crate::domain::report::ReportId;
use crate::domain::time::Timestamp;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::reports;

/// `NotFound` if it is forgotten; a second press changes nothing.
pub async fn close_report(
    workshop: &Workshop,
    id: ReportId,
    by: (Actor, ModeratorId),
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db: &mut Db| {
            let kept = reports::find(db, &keyring, id)?;
            if !reports::close(db, id, by.1, now)? {
                return Ok(());
            }
            let subject = Subject::Signature(kept.signature_id, kept.letter_id);
            audit::record(
                db,
                &keyring,
                &by.0,
                AuditAct::CloseReport,
                subject,
                &[],
                now,
            )?;
            Ok(())
        })
        .await
}
