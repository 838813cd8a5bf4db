//! Somebody ends login sessions of their own: of a lost device, or of a thief.
use super::workshop::Workshop;
use crate::domain::login_session::LoginSessionId;
use crate::domain::moderator::ModeratorId;
use crate::security::session::SessionDigest;
use crate::store::error::Error;
use crate::store::login_sessions;

/// Of somebody else's nothing happens.
pub async fn end_one(
    workshop: &Workshop,
    moderator: ModeratorId,
    id: LoginSessionId,
) -> Result<(), Error> {
    workshop
        .store
        .write(move |db| login_sessions::end_one(db, moderator, id))
        .await
}

pub async fn end_others(
    workshop: &Workshop,
    moderator: ModeratorId,
    this: SessionDigest,
) -> Result<(), Error> {
    workshop
        .store
        .write(move |db| login_sessions::end_others(db, moderator, &this))
        .await
}
