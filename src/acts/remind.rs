//! An unconfirmed address is reminded once, where the letter wants it.
use super::notify::{self, Recipient};
use super::workshop::Workshop;
use crate::domain::signature::SignatureId;
use crate::domain::time::{HOUR, Timestamp};
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{letters, mail_history, submissions};
use std::time::Duration;

pub const REMIND_AFTER: Duration = HOUR.saturating_mul(48);

/// Looks at up to `limit` submissions, and returns how many that were; one transaction each, so
/// that nobody waits for two addresses. The reminder counts under the cap like any other mail.
pub async fn remind(workshop: &Workshop, limit: i64, now: Timestamp) -> Result<usize, Error> {
    let due = workshop
        .store
        .read(move |db| submissions::to_remind(db, now.minus(REMIND_AFTER), now, limit))
        .await?;
    let number = due.len();
    for id in due {
        let keyring = workshop.keyring.clone();
        workshop
            .store
            .write(move |db| match remind_one(db, &keyring, id, now) {
                // It stays marked as reminded: what cannot be read now never will be.
                Err(error @ (Error::Corrupt(_) | Error::Sealed(_))) => {
                    tracing::error!(submission = %id, %error, "a submission cannot be read");
                    Ok(())
                }
                other => other,
            })
            .await?;
    }
    Ok(number)
}

fn remind_one(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    now: Timestamp,
) -> Result<(), Error> {
    if !submissions::mark_reminded(db, id, now)? {
        return Ok(());
    }
    let submission = submissions::find(db, keyring, id)?;
    let letter = letters::find(db, submission.letter_id)?;
    // Only who was asked to confirm, and still can, is asked again.
    let asked = mail_history::was_put(db, id.cast(), MailKind::Confirm)?;
    if !asked || letter.accepts_confirmations(now).is_err() {
        return Ok(());
    }
    let recipient = Recipient {
        letter_id: submission.letter_id,
        about: id,
        to: submission.answers.contact.email,
        address_index: submission.address_index,
        language: submission.language,
    };
    notify::signer(db, keyring, &recipient, MailKind::Reminder, now, now).map(drop)
}
