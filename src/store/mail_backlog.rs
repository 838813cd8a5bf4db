//! How much mail went out, and how much waits.
use super::connection::Db;
use super::error::Error;
use super::outbox;
use super::schema::outbox as columns;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// Mails sent since `since`, and mails under way, which may be sent any moment.
pub fn sent_since(db: &mut Db, since: Timestamp, now: Timestamp) -> Result<i64, Error> {
    let sent: i64 = columns::table
        .filter(columns::sent_at.gt(since))
        .count()
        .get_result(db)?;
    let under_way: i64 = outbox::waiting()
        .filter(columns::lease_until.gt(now))
        .count()
        .get_result(db)?;
    Ok(sent + under_way)
}

/// Mails waiting, those between two tries included.
pub fn waiting(db: &mut Db) -> Result<i64, Error> {
    Ok(outbox::waiting().count().get_result(db)?)
}

/// When the oldest mail was written whose turn has come, or that was tried and waits to be again.
pub fn oldest_waiting(db: &mut Db, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    Ok(outbox::waiting()
        .filter(columns::due_at.le(now).or(columns::attempts.gt(0)))
        .select(diesel::dsl::min(columns::created_at))
        .first(db)?)
}
