//! Mail that is over is forgotten.
use super::connection::Db;
use super::error::Error;
use super::mail_kinds::MailState;
use super::outbox::MailId;
use super::schema::outbox;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

const OVER: [MailState; 3] = [MailState::Sent, MailState::Dead, MailState::Dropped];

/// Forgets at most `limit` mails that are over and older than `made_before`: dead ones too, which
/// nobody wanted to retry in all that time, and which alone still hold an address.
pub fn purge(db: &mut Db, made_before: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<MailId> = outbox::table
        .filter(outbox::created_at.lt(made_before))
        .filter(outbox::state.eq_any(OVER))
        .select(outbox::id)
        .limit(limit)
        .load(db)?;
    // A dead one may have been put back in line meanwhile.
    let still_over = outbox::table
        .filter(outbox::id.eq_any(old))
        .filter(outbox::state.eq_any(OVER));
    Ok(diesel::delete(still_over).execute(db)?)
}
