//! A reader says that something is wrong with an entry of the list. Nothing changes on the list: a moderator looks.
use super::notify;
use super::workshop::Workshop;
use crate::domain::letter::LetterId;
use crate::domain::report::{KeptReport, Report};
use crate::domain::signature::SignatureId;
use crate::domain::time::{DAY, Timestamp};
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{listing, reports, seals};

/// Reports of one entry that wait at one time: whoever comes later is told that others were first.
const MOST_OPEN: usize = 20;

#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// Moderators have enough to look at about this entry; nothing was kept.
    #[error("many have reported this entry")]
    Enough,
    #[error(transparent)]
    Store(#[from] Error),
}

/// `NotFound` if it is not on the list of the letter. The same words twice are one report. The moderators are mailed
/// when the first one of a letter comes, and again at most once a day until they have looked at all.
pub async fn report(
    workshop: &Workshop,
    letter: LetterId,
    signature: SignatureId,
    report: Report,
    now: Timestamp,
) -> Result<(), ReportError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db: &mut Db| {
            listing::one(db, letter, signature)?;
            let most = i64::try_from(MOST_OPEN).unwrap_or(i64::MAX);
            if reports::open_of(db, signature, most)? >= MOST_OPEN {
                return Err(ReportError::Enough);
            }
            let first = !reports::any_open_since(db, letter, now.minus(DAY))?;
            let email = report.email.as_ref().map_or("", |email| email.as_str());
            let said = [report.reason.as_str(), report.words.as_str(), email].join("\u{0}");
            let kept = KeptReport {
                id: random::id(now),
                letter_id: letter,
                signature_id: signature,
                report,
                created_at: now,
            };
            let (key, wrapped) = keyring.new_record_key(kept.id);
            let digest = keyring.form_digest(said.as_bytes());
            if !reports::insert(db, &key, &kept, &digest)? {
                return Ok(());
            }
            seals::put(db, kept.id, wrapped)?;
            if first {
                notify::moderators_of_report(db, &keyring, letter, kept.id.cast(), now)?;
            }
            Ok(())
        })
        .await
}
