//! Who is logged in. The database holds digests of the tokens only.
use super::connection::Db;
use super::error::Error;
use super::schema::{login_sessions, moderators};
use crate::domain::moderator::{Moderator, ModeratorId};
use crate::domain::time::{MINUTE, Timestamp};
use crate::security::session::{ABSOLUTE, IDLE, SessionDigest};
use diesel::prelude::*;

pub fn begin(
    db: &mut Db,
    digest: &SessionDigest,
    moderator: ModeratorId,
    now: Timestamp,
) -> Result<(), Error> {
    diesel::insert_into(login_sessions::table)
        .values((
            login_sessions::digest.eq(digest.as_slice()),
            login_sessions::moderator_id.eq(moderator),
            login_sessions::created_at.eq(now),
            login_sessions::seen_at.eq(now),
            login_sessions::expires_at.eq(now.plus(ABSOLUTE)),
        ))
        .execute(db)?;
    Ok(())
}

/// Whose session it is, and whether it is time to `touch` it.
pub fn whose(
    db: &mut Db,
    digest: &SessionDigest,
    now: Timestamp,
) -> Result<Option<(Moderator, bool)>, Error> {
    let found: Option<(ModeratorId, Timestamp)> = login_sessions::table
        .inner_join(moderators::table)
        .filter(login_sessions::digest.eq(digest.as_slice()))
        .filter(login_sessions::expires_at.gt(now))
        .filter(login_sessions::seen_at.gt(now.minus(IDLE)))
        .filter(moderators::disabled_at.is_null())
        .select((login_sessions::moderator_id, login_sessions::seen_at))
        .first(db)
        .optional()?;
    let Some((moderator, seen_at)) = found else {
        return Ok(None);
    };
    let stale = now.since(seen_at) >= MINUTE;
    Ok(Some((super::moderators::find(db, moderator)?, stale)))
}

pub fn touch(db: &mut Db, digest: &SessionDigest, now: Timestamp) -> Result<(), Error> {
    diesel::update(login_sessions::table.find(digest.as_slice()))
        .set(login_sessions::seen_at.eq(now))
        .execute(db)?;
    Ok(())
}

pub fn end(db: &mut Db, digest: &SessionDigest) -> Result<(), Error> {
    diesel::delete(login_sessions::table.find(digest.as_slice())).execute(db)?;
    Ok(())
}

/// All of one moderator: after a new password, or when the account is disabled.
pub fn end_all(db: &mut Db, moderator: ModeratorId) -> Result<(), Error> {
    diesel::delete(login_sessions::table.filter(login_sessions::moderator_id.eq(moderator)))
        .execute(db)?;
    Ok(())
}

pub fn purge(db: &mut Db, now: Timestamp) -> Result<usize, Error> {
    let over = login_sessions::expires_at
        .le(now)
        .or(login_sessions::seen_at.le(now.minus(IDLE)));
    Ok(diesel::delete(login_sessions::table.filter(over)).execute(db)?)
}
