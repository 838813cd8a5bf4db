//! What mail was written, waits, or was sent, to an address or about a record.
use super::connection::Db;
use super::error::Error;
use super::mail_kinds::{MailKind, MailState};
use super::outbox::{CAP, RecordId};
use super::schema::outbox;
use crate::domain::letter::LetterId;
use crate::domain::time::{DAY, Timestamp};
use crate::security::blind::BlindIndex;
use diesel::prelude::*;

/// Mails for one address and letter in the last 24 hours, dropped ones and tests of mailings aside; and when the latest
/// for `record` was written. Lock the mailbox first.
pub fn recent(
    db: &mut Db,
    letter: LetterId,
    address: &BlindIndex,
    record: RecordId,
    now: Timestamp,
) -> Result<(i64, Option<Timestamp>), Error> {
    let rows: Vec<(RecordId, Timestamp)> = outbox::table
        .filter(outbox::letter_id.eq(letter))
        .filter(outbox::address_index.eq(address.as_slice()))
        .filter(outbox::created_at.gt(now.minus(DAY)))
        .filter(outbox::state.ne(MailState::Dropped))
        .filter(outbox::kind.ne(MailKind::MailingTest))
        .order(outbox::created_at.desc())
        .limit(CAP + 1)
        .select((outbox::record_id, outbox::created_at))
        .load(db)?;
    let latest = rows.iter().find(|(of, _)| *of == record).map(|(_, at)| *at);
    Ok((i64::try_from(rows.len()).unwrap_or(i64::MAX), latest))
}

/// Mails of one kind about the site for one address in the last 24 hours, dropped ones aside.
pub fn recent_of_site(
    db: &mut Db,
    kind: MailKind,
    address: &BlindIndex,
    now: Timestamp,
) -> Result<i64, Error> {
    Ok(outbox::table
        .filter(outbox::letter_id.is_null())
        .filter(outbox::address_index.eq(address.as_slice()))
        .filter(outbox::created_at.gt(now.minus(DAY)))
        .filter(outbox::kind.eq(kind))
        .filter(outbox::state.ne(MailState::Dropped))
        .count()
        .get_result(db)?)
}

/// How many mails of this kind about a record were written since `since`, dropped ones included.
pub fn put_since(
    db: &mut Db,
    record: RecordId,
    kind: MailKind,
    since: Timestamp,
) -> Result<i64, Error> {
    Ok(outbox::table
        .filter(outbox::record_id.eq(record))
        .filter(outbox::kind.eq(kind))
        .filter(outbox::created_at.gt(since))
        .count()
        .get_result(db)?)
}

/// When a mail of this kind for the letter was last sent; nothing more than that one may wait.
pub fn last_sent(
    db: &mut Db,
    letter: LetterId,
    kind: MailKind,
) -> Result<Option<Timestamp>, Error> {
    Ok(outbox::table
        .filter(outbox::letter_id.eq(letter))
        .filter(outbox::kind.eq(kind))
        .filter(outbox::sent_at.is_not_null())
        .order(outbox::sent_at.desc())
        .select(outbox::sent_at)
        .first::<Option<Timestamp>>(db)
        .optional()?
        .flatten())
}

/// Whether such a mail about the record was put and not dropped.
pub fn was_put(db: &mut Db, record: RecordId, kind: MailKind) -> Result<bool, Error> {
    let mails = outbox::table
        .filter(outbox::record_id.eq(record))
        .filter(outbox::kind.eq(kind))
        .filter(outbox::state.ne(MailState::Dropped));
    Ok(diesel::select(diesel::dsl::exists(mails)).get_result(db)?)
}

pub fn any_waiting(db: &mut Db, letter: LetterId, kind: MailKind) -> Result<bool, Error> {
    let mails = outbox::table
        .filter(outbox::letter_id.eq(letter))
        .filter(outbox::kind.eq(kind))
        .filter(outbox::state.eq(MailState::Waiting));
    Ok(diesel::select(diesel::dsl::exists(mails)).get_result(db)?)
}

/// Whether such a mail about the record waits.
pub fn waits_about(db: &mut Db, record: RecordId, kind: MailKind) -> Result<bool, Error> {
    let mails = outbox::table
        .filter(outbox::record_id.eq(record))
        .filter(outbox::kind.eq(kind))
        .filter(outbox::state.eq(MailState::Waiting));
    Ok(diesel::select(diesel::dsl::exists(mails)).get_result(db)?)
}

/// Whether such a mail about the record, written since `since`, was sent, or is being sent.
pub fn went_out(
    db: &mut Db,
    record: RecordId,
    kind: MailKind,
    since: Timestamp,
) -> Result<bool, Error> {
    let of_it = outbox::table
        .filter(outbox::record_id.eq(record))
        .filter(outbox::kind.eq(kind))
        .filter(outbox::created_at.ge(since));
    let mails: Vec<(MailState, Option<Timestamp>)> = of_it
        .select((outbox::state, outbox::lease_until))
        .load(db)?;
    let is_out = |(state, lease): &(MailState, Option<Timestamp>)| match state {
        MailState::Sent => true,
        MailState::Waiting => lease.is_some(),
        MailState::Dropped | MailState::Dead => false,
    };
    Ok(mails.iter().any(is_out))
}

/// When the mails about a record were written that have been sent: a decision and its mail share
/// the moment.
pub fn sent_about(db: &mut Db, record: RecordId) -> Result<Vec<Timestamp>, Error> {
    Ok(outbox::table
        .filter(outbox::record_id.eq(record))
        .filter(outbox::state.eq(MailState::Sent))
        .select(outbox::created_at)
        .load(db)?)
}
