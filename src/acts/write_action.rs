//! What readers of a letter can do beside signing, in one language.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
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
    by: Actor,
    now: Timestamp,
) -> Result<(), ActionError> {
    let keyring = workshop.keyring.clone();
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
            let was = |of: fn(&ActionText) -> &String| known.as_ref().map(of);
            let changes: Vec<FieldChange> = [
                FieldChange::between(Field::Title, was(|text| &text.title), Some(&text.title)),
                FieldChange::between(
                    Field::Text,
                    was(|text| &text.markdown),
                    Some(&text.markdown),
                ),
                Some(FieldChange::set(Field::Language, &text.language)),
            ]
            .into_iter()
            .flatten()
            .collect();
            let (act, subject) = (AuditAct::WriteAction, Subject::Letter(letter.id));
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}
