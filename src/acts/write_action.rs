//! What readers of a letter can do beside signing, in one language.
use super::workshop::Workshop;
use crate::domain::letter::Slug;
use crate::domain::letter_update::ActionText;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{action_texts, letters};

#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    /// With what stands there now, if anything does.
    #[error("somebody else has changed the text")]
    Changed(Option<Box<ActionText>>),
    #[error(transparent)]
    Store(#[from] Error),
}

/// In the place of what the writer began with. One without words is taken away.
pub async fn write_action(
    workshop: &Workshop,
    slug: Slug,
    seen: String,
    text: ActionText,
    now: Timestamp,
) -> Result<(), ActionError> {
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &slug)?;
            let texts = action_texts::of_letter(db, letter.id)?;
            let known = texts
                .into_iter()
                .find(|known| known.language == text.language);
            if known.as_ref() == Some(&text) {
                return Ok(());
            }
            if ActionText::fingerprint(known.as_ref()) != seen {
                return Err(ActionError::Changed(known.map(Box::new)));
            }
            action_texts::put(db, letter.id, &text, now)?;
            Ok(())
        })
        .await
}
