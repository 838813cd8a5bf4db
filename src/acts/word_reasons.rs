//! A letter's moderators word the reasons for which they reject: add, change, retire, bring back and
//! order them. What was said with a decision stays as it was.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::reject_reason::RejectReason;
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::letters;
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
    by: Actor,
    change: Change,
    now: Timestamp,
) -> Result<(), WordError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            // Two who retire the last two meet here.
            letters::lock_id(db, letter)?;
            let before = reject_reasons::of_letter(db, letter)?;
            if is_done(&change, &before) {
                return Ok(());
            }
            changed(db, letter, change, &before, now)?;
            let after = reject_reasons::of_letter(db, letter)?;
            let changes = differences(&before, &after);
            let subject = Subject::Letter(letter);
            let act = AuditAct::WordReasons;
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// A form that adds a reason was sent twice: the first did it.
fn is_done(change: &Change, before: &[Reason]) -> bool {
    let Change::Word(after) = change else {
        return false;
    };
    let added = Reason {
        revision: 1,
        ..after.clone()
    };
    let own = matches!(after.reason, RejectReason::Own(_));
    own && after.revision == 0 && before.contains(&added)
}

fn changed(
    db: &mut Db,
    letter: LetterId,
    change: Change,
    before: &[Reason],
    now: Timestamp,
) -> Result<(), WordError> {
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
            let mut ordered = before.to_vec();
            ordered.swap(at, at.saturating_sub(1));
            // Those without a row get one, so that each has its place.
            for (place, one) in ordered.iter().enumerate() {
                reject_reasons::put_at(db, letter, row_id(one, now), one, position(place))?;
            }
            Ok(())
        }
    }
}

/// Each reason that is another one now, in words, and their order if that changed.
fn differences(before: &[Reason], after: &[Reason]) -> Vec<FieldChange> {
    let told = |reason: &Reason| {
        let label = reason.label.clone();
        let mut told = vec![label.unwrap_or_else(|| reason.reason.to_string())];
        let texts = reason.texts.iter();
        told.extend(texts.map(|(language, text)| format!("{language}: {text}")));
        told.push(if reason.mailed { "mailed" } else { "silent" }.to_owned());
        told.extend(reason.retired_at.map(|_| "retired".to_owned()));
        told.join("; ")
    };
    let mut changes = Vec::new();
    for one in after {
        let known = before.iter().find(|known| known.reason == one.reason);
        let (was, is) = (known.map(told), Some(told(one)));
        changes.extend(FieldChange::between(Field::Text, was.as_ref(), is.as_ref()));
    }
    let order = |reasons: &[Reason]| {
        let keys: Vec<String> = reasons.iter().map(|one| one.reason.to_string()).collect();
        keys.join(", ")
    };
    let (was, is) = (order(before), order(after));
    changes.extend(FieldChange::between(Field::Reason, Some(&was), Some(&is)));
    changes
}

fn write(
    db: &mut Db,
    letter: LetterId,
    after: &Reason,
    place: usize,
    now: Timestamp,
) -> Result<(), WordError> {
    if reject_reasons::put(db, letter, row_id(after, now), after, position(place))? {
        Ok(())
    } else {
        Err(WordError::Stale)
    }
}

/// Of a row that may be new.
fn row_id(reason: &Reason, now: Timestamp) -> Id<RejectReason> {
    match reason.reason {
        RejectReason::Own(id) => id,
        RejectReason::BuiltIn(_) => random::id(now),
    }
}

fn position(place: usize) -> i32 {
    i32::try_from(place).unwrap_or(i32::MAX)
}
