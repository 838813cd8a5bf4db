//! An unconfirmed address is reminded once, where the letter wants it.
use super::notify::{self, Recipient};
use super::workshop::Workshop;
use crate::domain::time::{HOUR, Timestamp};
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::submissions;
use std::time::Duration;

pub const REMIND_AFTER: Duration = HOUR.saturating_mul(48);

/// Reminds at most `limit` submissions, and returns how many that were. The reminder counts under
/// the cap like any other mail.
pub async fn remind(workshop: &Workshop, limit: i64, now: Timestamp) -> Result<usize, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let due = submissions::to_remind(db, now.minus(REMIND_AFTER), now, limit)?;
            for id in &due {
                if !submissions::mark_reminded(db, *id, now)? {
                    continue;
                }
                let submission = submissions::find(db, &keyring, *id)?;
                let recipient = Recipient {
                    letter_id: submission.letter_id,
                    about: *id,
                    to: submission.answers.contact.email,
                    address_index: submission.address_index,
                    language: submission.language,
                };
                notify::signer(db, &keyring, &recipient, MailKind::Reminder, now, now)?;
            }
            Ok(due.len())
        })
        .await
}
