//! What is promised of a letter's review, and which moderators are told when it is in danger.
use super::workshop::Workshop;
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{letters, promise};

/// Hours; nothing promises nothing.
pub async fn set_promise(
    workshop: &Workshop,
    letter: LetterId,
    hours: Option<i32>,
    by: ModeratorId,
) -> Result<(), Error> {
    workshop
        .store
        .write(move |db| {
            tracing::info!(%letter, moderator = %by, ?hours, "what is promised of the review was changed");
            letters::set_review_target(db, letter, hours)
        })
        .await
}

/// For oneself.
pub async fn set_digest(
    workshop: &Workshop,
    moderator: ModeratorId,
    wanted: bool,
    now: Timestamp,
) -> Result<(), Error> {
    workshop
        .store
        .write(move |db| promise::set_wants_digest(db, moderator, wanted, now))
        .await
}
