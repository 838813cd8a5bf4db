//! A letter is opened, closed or archived. Opening freezes its text.
use super::as_bundle::text;
use super::audit::record;
use super::letter_audit;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::letter::{Letter, LetterState, Slug};
use crate::domain::letter_readiness::{Missing, missing};
use crate::domain::time::Timestamp;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, versions};

#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the letter lacks something that it is signed with: {0:?}")]
    Lacks(Vec<Missing>),
    #[error("somebody else has moved the letter")]
    Moved,
    #[error("the letter is not public yet: take it back to draft instead")]
    NotPublic,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Moves a letter to `to`. A letter closed by hand notes when, so that confirmations have their
/// day of grace. A draft is opened only if it lacks nothing; where a moment to come is set for its
/// opening, that stays. Where `from` is given, it has to be in that state.
pub async fn set_state(
    workshop: &Workshop,
    slug: Slug,
    from: Option<LetterState>,
    to: LetterState,
    by: Actor,
    now: Timestamp,
) -> Result<Letter, OpenError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut letter = letters::lock(db, &slug)?;
            let known = letter.clone();
            let before = known.state;
            if from.is_some_and(|from| from != before) {
                return Err(OpenError::Moved);
            }
            if before == LetterState::Draft && to != LetterState::Draft {
                let lacks = lacks(db, &letter)?;
                if lacks.iter().any(Missing::is_needed) {
                    return Err(OpenError::Lacks(lacks));
                }
            }
            // Closed for good before anybody saw it, it would come before the public as such.
            if !letter.is_public(now) && !matches!(to, LetterState::Draft | LetterState::Open) {
                return Err(OpenError::NotPublic);
            }
            let closes_earlier = letter.closes_at.is_none_or(|closes| now < closes);
            if to == LetterState::Closed && letter.state == LetterState::Open && closes_earlier {
                letter.closes_at = Some(now);
            }
            if to == LetterState::Open && letter.closes_at.is_some_and(|closes| closes <= now) {
                letter.closes_at = None;
            }
            letter.state = to;
            seen_from(&mut letter, now);
            letters::update(db, before, &letter)?;
            let (act, subject) = (AuditAct::SetState, Subject::Letter(letter.id));
            let changes = letter_audit::life(&known, &letter);
            record(db, &keyring, &by, act, subject, &changes, now)?;
            Ok(letter)
        })
        .await
}

/// Notes that a letter which is public now came before the public.
pub(super) fn seen_from(letter: &mut Letter, now: Timestamp) {
    if letter.published_at.is_none() && letter.is_public(now) {
        letter.published_at = Some(letter.opens_at.unwrap_or(now));
    }
}

/// What a letter lacks before it can be opened.
pub fn lacks(db: &mut Db, letter: &Letter) -> Result<Vec<Missing>, Error> {
    let mut texts = versions::of_letter(db, letter.id)?;
    texts.retain(|text| text.number == letter.version);
    let texts: Vec<_> = texts.into_iter().map(text).collect();
    Ok(missing(&letter.host, letter.contact.as_deref(), &texts))
}
