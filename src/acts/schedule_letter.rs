//! When a letter comes before the public, and when it closes. Deciding the opening freezes the text;
//! until its moment the letter can be taken back, unless somebody has signed it through a preview.
use super::audit::record;
use super::carry_drafts::carry_drafts;
use super::letter_audit;
use super::open_letter::{lacks, seen_from};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::letter::{Letter, LetterState, Slug};
use crate::domain::letter_readiness::Missing;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::letters;
use crate::store::opening::is_signed;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// At once where there is none.
    pub opens_at: Option<Timestamp>,
    pub embargo: Option<i32>,
}

#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    #[error("somebody else has changed when the letter opens or closes")]
    Changed,
    #[error("the letter lacks something that it is signed with: {0:?}")]
    Lacks(Vec<Missing>),
    #[error("that moment is over")]
    Over,
    #[error("it would close before it opens")]
    ClosesFirst,
    #[error("the letter opens within a minute")]
    LastMoment,
    #[error("somebody has signed the letter")]
    Signed,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Names what somebody saw of it.
pub fn seen(letter: &Letter) -> String {
    let at = |at: Option<Timestamp>| at.map_or(0, Timestamp::as_micros);
    format!(
        "{}.{}.{}.{}.{}",
        letter.state,
        at(letter.opens_at),
        at(letter.closes_at),
        letter.embargo.unwrap_or(0),
        at(letter.published_at)
    )
}

/// Decides the opening of a draft, or decides it anew.
pub async fn schedule(
    workshop: &Workshop,
    slug: Slug,
    seen: String,
    plan: Plan,
    by: Actor,
    now: Timestamp,
) -> Result<Letter, PlanError> {
    let act = AuditAct::ScheduleOpening;
    change(workshop, slug, seen, act, by, now, move |db, letter| {
        match letter.state {
            LetterState::Draft => {
                let lacks = lacks(db, letter)?;
                if lacks.iter().any(Missing::is_needed) {
                    return Err(PlanError::Lacks(lacks));
                }
            }
            _ => still_to_come(letter, now)?,
        }
        if plan.opens_at.is_some_and(|opens| opens <= now) {
            return Err(PlanError::Over);
        }
        let closes_first = |closes: Timestamp| closes <= plan.opens_at.unwrap_or(now);
        if letter.closes_at.is_some_and(closes_first) {
            return Err(PlanError::ClosesFirst);
        }
        letter.state = LetterState::Open;
        letter.opens_at = Some(plan.opens_at.unwrap_or(now));
        letter.embargo = plan.embargo;
        letter.published_at = None;
        seen_from(letter, now);
        Ok(())
    })
    .await
}

/// Back to a draft, before anybody saw it.
pub async fn take_back(
    workshop: &Workshop,
    slug: Slug,
    seen: String,
    by: Actor,
    now: Timestamp,
) -> Result<Letter, PlanError> {
    let act = AuditAct::TakeBackLetter;
    let keyring = workshop.keyring.clone();
    change(workshop, slug, seen, act, by, now, move |db, letter| {
        still_to_come(letter, now)?;
        // What is signed never changes: another text is the next version then.
        if is_signed(db, letter.id)? {
            return Err(PlanError::Signed);
        }
        letter.state = LetterState::Draft;
        letter.opens_at = None;
        letter.embargo = None;
        carry_drafts(db, &keyring, letter, &by, now)?;
        Ok(())
    })
    .await
}

/// However many stand, it opens at its minute, or now.
pub async fn lift_embargo(
    workshop: &Workshop,
    slug: Slug,
    seen: String,
    by: Actor,
    now: Timestamp,
) -> Result<Letter, PlanError> {
    let act = AuditAct::LiftEmbargo;
    change(workshop, slug, seen, act, by, now, move |_, letter| {
        if !letter.awaits_opening(now) || letter.embargo.is_none() {
            return Err(PlanError::Changed);
        }
        letter.embargo = None;
        letter.opens_at = Some(letter.opens_at.filter(|opens| now < *opens).unwrap_or(now));
        seen_from(letter, now);
        Ok(())
    })
    .await
}

/// Another moment of closing, or none. A letter that was closed is open again until then.
pub async fn set_closing(
    workshop: &Workshop,
    slug: Slug,
    seen: String,
    closes_at: Option<Timestamp>,
    by: Actor,
    now: Timestamp,
) -> Result<Letter, PlanError> {
    let act = AuditAct::SetClosing;
    change(workshop, slug, seen, act, by, now, move |_, letter| {
        if closes_at.is_some_and(|closes| closes <= now) {
            return Err(PlanError::Over);
        }
        let opens_later = |closes: Timestamp| letter.opens_at.is_some_and(|opens| closes <= opens);
        if closes_at.is_some_and(opens_later) {
            return Err(PlanError::ClosesFirst);
        }
        match letter.state {
            LetterState::Archived => return Err(PlanError::Changed),
            LetterState::Closed => letter.state = LetterState::Open,
            LetterState::Draft | LetterState::Open => {}
        }
        letter.closes_at = closes_at;
        Ok(())
    })
    .await
}

fn still_to_come(letter: &Letter, now: Timestamp) -> Result<(), PlanError> {
    if !letter.awaits_opening(now) {
        return Err(PlanError::Changed);
    }
    if letter.opens_soon(now) {
        return Err(PlanError::LastMoment);
    }
    Ok(())
}

async fn change(
    workshop: &Workshop,
    slug: Slug,
    known: String,
    act: AuditAct,
    by: Actor,
    now: Timestamp,
    decide: impl FnOnce(&mut Db, &mut Letter) -> Result<(), PlanError> + Send + 'static,
) -> Result<Letter, PlanError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let before = letters::lock(db, &slug)?;
            if seen(&before) != known {
                return Err(PlanError::Changed);
            }
            let mut letter = before.clone();
            decide(db, &mut letter)?;
            letters::update(db, before.state, &letter)?;
            write_down(db, &keyring, &by, act, (&before, &letter), now)?;
            Ok(letter)
        })
        .await
}

/// In the audit log, with what was before.
pub(super) fn write_down(
    db: &mut Db,
    keyring: &Keyring,
    by: &Actor,
    act: AuditAct,
    (before, after): (&Letter, &Letter),
    now: Timestamp,
) -> Result<(), Error> {
    let changes = letter_audit::life(before, after);
    record(
        db,
        keyring,
        by,
        act,
        Subject::Letter(after.id),
        &changes,
        now,
    )
}
