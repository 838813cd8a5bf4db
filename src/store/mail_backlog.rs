//! How much mail went out, and how much waits.
use super::connection::Db;
use super::error::Error;
use super::mail_kinds::MailState;
use super::schema::outbox;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// Mails sent since `since`, and mails under way, which may be sent any moment.
pub fn sent_since(db: &mut Db, since: Timestamp, now: Timestamp) -> Result<i64, Error> {
    let sent: i64 = outbox::table
        .filter(outbox::sent_at.gt(since))
        .count()
        .get_result(db)?;
    let under_way: i64 = outbox::table
        .filter(outbox::state.eq(MailState::Waiting))
        .filter(outbox::lease_until.gt(now))
        .count()
        .get_result(db)?;
    Ok(sent + under_way)
}

/// Mails waiting, those between two tries included.
pub fn waiting(db: &mut Db) -> Result<i64, Error> {
    Ok(outbox::table
        .filter(outbox::state.eq(MailState::Waiting))
        .count()
        .get_result(db)?)
}

/// When the oldest mail was written whose turn has come, or that was tried and waits to be again.
pub fn oldest_waiting(db: &mut Db, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    Ok(outbox::table
        .filter(outbox::state.eq(MailState::Waiting))
        .filter(outbox::due_at.le(now).or(outbox::attempts.gt(0)))
        .select(diesel::dsl::min(outbox::created_at))
        .first(db)?)
}
