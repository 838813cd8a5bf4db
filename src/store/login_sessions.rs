//! Who is logged in. The database holds digests of the tokens only, and nothing of their use: when
//! one was last used stands in the cookie (`security::session`).
use super::connection::Db;
use super::error::Error;
use super::schema::{login_sessions, moderators};
use crate::domain::login_session::{LoginSession, LoginSessionId, NetworkHash, SKEW};
use crate::domain::moderator::{Moderator, ModeratorId};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::security::session::{ABSOLUTE, SessionDigest};
use diesel::prelude::*;

/// Where somebody logs in from.
#[derive(Debug, Clone)]
pub struct Origin {
    pub network: NetworkHash,
    pub device: String,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = login_sessions)]
struct Row {
    digest: Vec<u8>,
    id: LoginSessionId,
    moderator_id: ModeratorId,
    network: Vec<u8>,
    device: String,
    created_at: Timestamp,
    confirmed_at: Timestamp,
    expires_at: Timestamp,
}

pub fn begin(
    db: &mut Db,
    digest: &SessionDigest,
    moderator: ModeratorId,
    origin: Origin,
    now: Timestamp,
) -> Result<(), Error> {
    let row = Row {
        digest: digest.to_vec(),
        id: random::id(now),
        moderator_id: moderator,
        network: origin.network.to_vec(),
        device: origin.device,
        created_at: now,
        confirmed_at: now,
        expires_at: now.plus(ABSOLUTE),
    };
    diesel::insert_into(login_sessions::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// Whose session it is, provided that it has not expired and the account is not disabled. One that
/// would last longer than any may was begun by a clock that was ahead, and is over.
pub fn whose(
    db: &mut Db,
    digest: &SessionDigest,
    now: Timestamp,
) -> Result<Option<(Moderator, LoginSession)>, Error> {
    let found: Option<Row> = login_sessions::table
        .inner_join(moderators::table)
        .filter(login_sessions::digest.eq(digest.as_slice()))
        .filter(login_sessions::expires_at.gt(now))
        .filter(login_sessions::expires_at.le(now.plus(ABSOLUTE).plus(SKEW)))
        .filter(moderators::disabled_at.is_null())
        .select(login_sessions::all_columns)
        .first(db)
        .optional()?;
    found
        .map(|row| {
            let moderator = super::moderators::find(db, row.moderator_id)?;
            Ok((moderator, row.try_into()?))
        })
        .transpose()
}

/// Those of one moderator that are not over, the newest first.
pub fn of(db: &mut Db, moderator: ModeratorId, now: Timestamp) -> Result<Vec<LoginSession>, Error> {
    login_sessions::table
        .filter(login_sessions::moderator_id.eq(moderator))
        .filter(login_sessions::expires_at.gt(now))
        .order((login_sessions::created_at.desc(), login_sessions::id.desc()))
        .load::<Row>(db)?
        .into_iter()
        .map(LoginSession::try_from)
        .collect()
}

/// How many each moderator has.
pub fn counts(db: &mut Db, now: Timestamp) -> Result<Vec<(ModeratorId, i64)>, Error> {
    Ok(login_sessions::table
        .filter(login_sessions::expires_at.gt(now))
        .group_by(login_sessions::moderator_id)
        .select((login_sessions::moderator_id, diesel::dsl::count_star()))
        .load(db)?)
}

/// The password was given again; says whether there is such a session.
pub fn confirm(
    db: &mut Db,
    digest: &SessionDigest,
    network: &NetworkHash,
    now: Timestamp,
) -> Result<bool, Error> {
    let confirmed = diesel::update(login_sessions::table.find(digest.as_slice())).set((
        login_sessions::confirmed_at.eq(now),
        login_sessions::network.eq(network.as_slice()),
    ));
    Ok(confirmed.execute(db)? == 1)
}

pub fn end(db: &mut Db, digest: &SessionDigest) -> Result<(), Error> {
    diesel::delete(login_sessions::table.find(digest.as_slice())).execute(db)?;
    Ok(())
}

/// One of a moderator's own, by the name it has on pages; on which device it was, if there was one.
pub fn end_one(
    db: &mut Db,
    moderator: ModeratorId,
    id: LoginSessionId,
) -> Result<Vec<String>, Error> {
    let own = login_sessions::table
        .filter(login_sessions::id.eq(id))
        .filter(login_sessions::moderator_id.eq(moderator));
    Ok(diesel::delete(own)
        .returning(login_sessions::device)
        .get_results(db)?)
}

/// All of one moderator: after a new password, or when the account is disabled; on which devices they were.
pub fn end_all(db: &mut Db, moderator: ModeratorId) -> Result<Vec<String>, Error> {
    let theirs = login_sessions::table.filter(login_sessions::moderator_id.eq(moderator));
    Ok(diesel::delete(theirs)
        .returning(login_sessions::device)
        .get_results(db)?)
}

/// All of one moderator but this one; on which devices they were.
pub fn end_others(
    db: &mut Db,
    moderator: ModeratorId,
    this: &SessionDigest,
) -> Result<Vec<String>, Error> {
    let others = login_sessions::table
        .filter(login_sessions::moderator_id.eq(moderator))
        .filter(login_sessions::digest.ne(this.as_slice()));
    Ok(diesel::delete(others)
        .returning(login_sessions::device)
        .get_results(db)?)
}

/// A session that nobody uses any more is kept until then too: only cookies know of it.
pub fn purge_expired(db: &mut Db, now: Timestamp) -> Result<usize, Error> {
    let expired = login_sessions::expires_at.le(now);
    Ok(diesel::delete(login_sessions::table.filter(expired)).execute(db)?)
}

impl TryFrom<Row> for LoginSession {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: row.id,
            network: super::columns::hash(&row.network)?,
            device: row.device,
            created_at: row.created_at,
            confirmed_at: row.confirmed_at,
            expires_at: row.expires_at,
        })
    }
}
