//! Mail that was given up: a moderator sees it, and tries again or drops it.
use super::connection::Db;
use super::error::Error;
use super::mail_kinds::{Drop, MailKind, MailState};
use super::mailing_recipients;
use super::outbox::{MailId, RecordId, SEALED_FOR};
use super::schema::{outbox, seals};
use super::sealed;
use crate::domain::email::EmailAddress;
use crate::domain::letter::LetterId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use diesel::prelude::*;

/// A mail that was given up.
#[derive(Debug, Clone, Queryable)]
pub struct DeadMail {
    pub id: MailId,
    pub letter_id: Option<LetterId>,
    pub record_id: RecordId,
    pub kind: MailKind,
    pub attempts: i16,
    /// The code of the refusal.
    pub fate: Option<String>,
    pub created_at: Timestamp,
}

/// The newest first.
pub fn dead(db: &mut Db, limit: i64) -> Result<Vec<DeadMail>, Error> {
    Ok(super::outbox::dead()
        .order(outbox::created_at.desc())
        .limit(limit)
        .select((
            outbox::id,
            outbox::letter_id,
            outbox::record_id,
            outbox::kind,
            outbox::attempts,
            outbox::fate,
            outbox::created_at,
        ))
        .load(db)?)
}

pub fn count_dead(db: &mut Db) -> Result<i64, Error> {
    Ok(super::outbox::dead().count().get_result(db)?)
}

/// Where a dead mail should have gone; nothing once the record was erased.
pub fn address_of_dead(
    db: &mut Db,
    keyring: &Keyring,
    id: MailId,
) -> Result<Option<EmailAddress>, Error> {
    let (record, sealed): (RecordId, Option<Vec<u8>>) = outbox::table
        .find(id)
        .filter(outbox::state.eq(MailState::Dead))
        .select((outbox::record_id, outbox::sealed))
        .first(db)?;
    let key = super::seals::open(db, keyring, record)
        .map(Some)
        .or_else(|error| match error {
            Error::NotFound => Ok(None),
            other => Err(other),
        })?;
    let (Some(key), Some(sealed)) = (key, sealed) else {
        return Ok(None);
    };
    let address: String = sealed::open(&key, SEALED_FOR, &sealed)?;
    EmailAddress::parse(&address)
        .map(Some)
        .map_err(|_| Error::Corrupt("an address".to_owned()))
}

/// Puts a dead mail back in line, or drops it; says whether it was dead.
pub fn revive(db: &mut Db, id: MailId, retry: bool, now: Timestamp) -> Result<bool, Error> {
    let dead = outbox::table
        .find(id)
        .filter(outbox::state.eq(MailState::Dead));
    let changed = if retry {
        diesel::update(dead)
            .set((
                outbox::state.eq(MailState::Waiting),
                outbox::attempts.eq(0),
                outbox::due_at.eq(now),
                outbox::lease_until.eq(None::<Timestamp>),
            ))
            .execute(db)?
    } else {
        diesel::update(dead)
            .set((
                outbox::state.eq(MailState::Dropped),
                outbox::fate.eq(Some(Drop::Moderator.to_string())),
                outbox::sealed.eq(None::<Vec<u8>>),
            ))
            .execute(db)?
    };
    mailing_recipients::follow(db, id.cast())?;
    Ok(changed == 1)
}

/// Which letter it is about, if any, and what kind it is.
pub fn about(db: &mut Db, id: MailId) -> Result<(Option<LetterId>, MailKind), Error> {
    Ok(outbox::table
        .find(id)
        .select((outbox::letter_id, outbox::kind))
        .first(db)?)
}

/// The record whose key seals the address, unless it is erased.
pub(super) fn sealed_by(db: &mut Db, id: MailId) -> Result<Option<RecordId>, Error> {
    Ok(outbox::table
        .inner_join(seals::table.on(seals::record_id.eq(outbox::record_id)))
        .filter(outbox::id.eq(id))
        .select(outbox::record_id)
        .first(db)
        .optional()?)
}

/// What a refusal of a mail is counted by: its letter, kind and record, and when it was written.
pub fn counted_by(
    db: &mut Db,
    id: MailId,
) -> Result<(Option<LetterId>, MailKind, RecordId, Timestamp), Error> {
    Ok(outbox::table
        .find(id)
        .select((
            outbox::letter_id,
            outbox::kind,
            outbox::record_id,
            outbox::created_at,
        ))
        .first(db)?)
}
