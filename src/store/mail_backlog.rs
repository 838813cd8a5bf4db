//! How much mail went out, and how much waits.
use super::connection::Db;
use super::error::Error;
use super::kept_back::KeptBack;
use super::mail_kinds::MailKind;
use super::outbox;
use super::schema::outbox as columns;
use crate::domain::letter::LetterId;
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

/// Mails that go by `until`: none that a switch keeps back, and none that shows the way to a line under one
/// of the letters `unseen`, which is put off until that is public.
pub fn going(
    db: &mut Db,
    kept: &KeptBack,
    unseen: &[LetterId],
    until: Timestamp,
) -> Result<i64, Error> {
    let due = outbox::waiting().filter(columns::due_at.le(until));
    let mut going = kept.leave_out(due);
    if !unseen.is_empty() {
        let leads = MailKind::ALL.iter().copied();
        let leads: Vec<MailKind> = leads.filter(|kind| kind.leads_to_a_line()).collect();
        let elsewhere = columns::letter_id
            .is_null()
            .or(columns::letter_id.ne_all(unseen.to_vec()))
            .assume_not_null();
        going = going.filter(columns::kind.ne_all(leads).or(elsewhere));
    }
    Ok(going.count().get_result(db)?)
}

/// When the oldest mail was written whose turn has come, or that was tried and waits to be again.
pub fn oldest_waiting(db: &mut Db, now: Timestamp) -> Result<Option<Timestamp>, Error> {
    Ok(outbox::waiting()
        .filter(columns::due_at.le(now).or(columns::attempts.gt(0)))
        .select(diesel::dsl::min(columns::created_at))
        .first(db)?)
}
