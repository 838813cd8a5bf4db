//! A letter's moderators word the reasons for which they reject: add, change, retire, bring back and
//! order them. What was said with a decision stays as it was.
use super::workshop::Workshop;
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::reject_reason::RejectReason;
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::reject_reasons::{self, Reason};

/// Reasons of one letter at most, retired ones included.
pub const MOST: usize = 60;

#[derive(Debug, thiserror::Error)]
pub enum WordError {
    #[error("somebody changed it meanwhile")]
    Stale,
    #[error("the letter has no such reason")]
    Unknown,
    #[error("there are too many")]
    TooMany,
    #[error("it is the last one that can be chosen")]
    Last,
    #[error(transparent)]
    Store(#[from] Error),
}

/// What a moderator does with one of them.
#[derive(Debug, Clone)]
pub enum Change {
    /// The whole reason, of the revision that was seen; one of revision 0 that is not built in is new.
    Word(Reason),
    Retire(RejectReason),
    BringBack(RejectReason),
    /// Before the one above it.
    Up(RejectReason),
}

pub async fn word_reasons(
    workshop: &Workshop,
    letter: LetterId,
    by: ModeratorId,
    change: Change,
    now: Timestamp,
) -> Result<(), WordError> {
    workshop
        .store
        .write(move |db| {
            tracing::info!(%letter, moderator = %by, "the reasons of rejection were changed");
            changed(db, letter, change, now)
        })
        .await
}

fn changed(db: &mut Db, letter: LetterId, change: Change, now: Timestamp) -> Result<(), WordError> {
    let before = reject_reasons::of_letter(db, letter)?;
    let place = |reason: RejectReason| {
        let found = before.iter().position(|one| one.reason == reason);
        found.ok_or(WordError::Unknown)
    };
    match change {
        Change::Word(after) => match place(after.reason) {
            Ok(at) => write(db, letter, &after, at, now),
            // A new one comes last.
            Err(_) if before.len() < MOST => write(db, letter, &after, before.len(), now),
            Err(_) => Err(WordError::TooMany),
        },
        Change::Retire(reason) => {
            let at = place(reason)?;
            let others = before.iter().filter(|one| one.reason != reason);
            if others.filter(|one| one.retired_at.is_none()).count() == 0 {
                return Err(WordError::Last);
            }
            let after = Reason {
                retired_at: Some(now),
                ..before[at].clone()
            };
            write(db, letter, &after, at, now)
        }
        Change::BringBack(reason) => {
            let at = place(reason)?;
            let after = Reason {
                retired_at: None,
                ..before[at].clone()
            };
            write(db, letter, &after, at, now)
        }
        Change::Up(reason) => {
            let at = place(reason)?;
            let mut ordered = before.clone();
            ordered.swap(at, at.saturating_sub(1));
            // Those without a row get one, so that each has its place.
            for (place, one) in ordered.iter().enumerate() {
                write(db, letter, one, place, now)?;
            }
            Ok(())
        }
    }
}

fn write(
    db: &mut Db,
    letter: LetterId,
    after: &Reason,
    place: usize,
    now: Timestamp,
) -> Result<(), WordError> {
    let id = match after.reason {
        RejectReason::Own(id) => id,
        RejectReason::BuiltIn(_) => random::id(now),
    };
    let position = i32::try_from(place).unwrap_or(i32::MAX);
    if reject_reasons::put(db, letter, id, after, position)? {
        Ok(())
    } else {
        Err(WordError::Stale)
    }
}
