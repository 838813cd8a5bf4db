//! Who is logged in. The database holds digests of the tokens only, and nothing of their use: when
//! one was last used stands in the cookie (`security::session`).
use super::connection::Db;
use super::error::Error;
use super::schema::{login_sessions, moderators};
use crate::domain::moderator::{Moderator, ModeratorId};
use crate::domain::time::Timestamp;
use crate::security::session::{ABSOLUTE, SessionDigest};
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
            login_sessions::expires_at.eq(now.plus(ABSOLUTE)),
        ))
        .execute(db)?;
    Ok(())
}

/// Whose session it is, provided that it has not expired and the account is not disabled.
pub fn whose(
    db: &mut Db,
    digest: &SessionDigest,
    now: Timestamp,
) -> Result<Option<Moderator>, Error> {
    let found: Option<ModeratorId> = login_sessions::table
        .inner_join(moderators::table)
        .filter(login_sessions::digest.eq(digest.as_slice()))
        .filter(login_sessions::expires_at.gt(now))
        .filter(moderators::disabled_at.is_null())
        .select(login_sessions::moderator_id)
        .first(db)
        .optional()?;
    found
        .map(|moderator| super::moderators::find(db, moderator))
        .transpose()
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

/// A session that nobody uses any more is kept until then too: only cookies know of it.
pub fn purge_expired(db: &mut Db, now: Timestamp) -> Result<usize, Error> {
    let expired = login_sessions::expires_at.le(now);
    Ok(diesel::delete(login_sessions::table.filter(expired)).execute(db)?)
}
