//! Texts that were prepared can be signed from now on: those of the next number together, or one
//! in a further language beside those that are signed. What can be signed never changes again.
use super::audit::record;
use super::bring_letter::{BringError, bring_text};
use super::bring_version::{NewTexts, NewVersion, VersionError, bring_version, change_of};
use super::carry_drafts::carry_drafts;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::bundle::BundleText;
use crate::domain::letter::{Change, Letter, LetterState, Slug};
use crate::domain::letter_text::fingerprint;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{letters, text_drafts};

#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    #[error("the prepared texts have changed since they were looked at")]
    Changed,
    #[error("there is no text in {0}")]
    Lacks(String),
    #[error(transparent)]
    Version(#[from] VersionError),
    #[error(transparent)]
    Bring(#[from] BringError),
    #[error(transparent)]
    Store(#[from] Error),
}

/// The texts that are prepared for the next number. `seen` is `fingerprints` of what was looked at.
pub async fn publish_version(
    workshop: &Workshop,
    slug: Slug,
    change: Change,
    seen: String,
    by: Actor,
    now: Timestamp,
) -> Result<NewVersion, PublishError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &slug)?;
            let number = letter.version.saturating_add(1);
            let texts = text_drafts::of_number(db, letter.id, number)?;
            if letter.state == LetterState::Draft || fingerprints(&texts) != seen {
                return Err(PublishError::Changed);
            }
            whole(&letter, &texts)?;
            for text in &texts {
                text_drafts::remove(db, letter.id, number, &text.language)?;
            }
            let new = NewTexts {
                number,
                change,
                texts,
            };
            let made = bring_version(db, &letter, new, now)?;
            let after = Letter {
                version: number,
                ..letter.clone()
            };
            carry_drafts(db, &keyring, &after, &by, now)?;
            let (act, subject) = (AuditAct::BringVersion, Subject::Letter(letter.id));
            let changes = [
                FieldChange::new(Field::Version, letter.version, number),
                FieldChange::set(Field::Reason, change),
            ];
            record(db, &keyring, &by, act, subject, &changes, now)?;
            Ok(made)
        })
        .await
}

/// A text that is prepared in a further language, of the number that is signed now.
pub async fn publish_translation(
    workshop: &Workshop,
    slug: Slug,
    language: String,
    seen: String,
    by: Actor,
    now: Timestamp,
) -> Result<(), PublishError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &slug)?;
            let number = letter.version;
            let text = text_drafts::find(db, letter.id, number, &language)?;
            if letter.state == LetterState::Draft || fingerprint(text.as_ref()) != seen {
                return Err(PublishError::Changed);
            }
            let text = text.ok_or(PublishError::Changed)?;
            complete(&text)?;
            text_drafts::remove(db, letter.id, number, &language)?;
            let change = change_of(db, &letter)?;
            bring_text(db, &letter, text, change, now)?;
            let (act, subject) = (AuditAct::PublishTranslation, Subject::Letter(letter.id));
            let changes = [
                FieldChange::set(Field::Version, number),
                FieldChange::set(Field::Language, language),
            ];
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

fn whole(letter: &Letter, texts: &[BundleText]) -> Result<(), PublishError> {
    let own = &letter.rules.language;
    if !texts.iter().any(|text| text.language == *own) {
        return Err(PublishError::Lacks(own.clone()));
    }
    texts.iter().try_for_each(complete)
}

fn complete(text: &BundleText) -> Result<(), PublishError> {
    if text.markdown.trim().is_empty() || text.addressees.trim().is_empty() {
        return Err(PublishError::Lacks(text.language.clone()));
    }
    Ok(())
}

/// Names all texts that are prepared for a number, as somebody saw them.
pub fn fingerprints(texts: &[BundleText]) -> String {
    let named: Vec<String> = texts
        .iter()
        .map(|text| format!("{}-{}", text.language, fingerprint(Some(text))))
        .collect();
    named.join(".")
}
