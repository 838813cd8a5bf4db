//! A letter is opened, closed or archived. Opening freezes its text.
use super::workshop::Workshop;
use crate::domain::letter::{Letter, LetterState, Slug};
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::letters;

/// Moves a letter to `to`. A letter closed by hand notes when, so that confirmations have their
/// day of grace.
pub async fn set_state(
    workshop: &Workshop,
    slug: Slug,
    to: LetterState,
    now: Timestamp,
) -> Result<Letter, Error> {
    workshop
        .store
        .write(move |db| {
            loop {
                let mut letter = letters::by_slug(db, &slug)?;
                let before = letter.state;
                let closes_earlier = letter.closes_at.is_none_or(|closes| now < closes);
                if to == LetterState::Closed && letter.state == LetterState::Open && closes_earlier
                {
                    letter.closes_at = Some(now);
                }
                if to == LetterState::Open && letter.closes_at.is_some_and(|closes| closes <= now) {
                    letter.closes_at = None;
                }
                letter.state = to;
                // Somebody else may have moved it meanwhile: then what they did counts first.
                if letters::update(db, before, &letter)? {
                    return Ok(letter);
                }
            }
        })
        .await
}
