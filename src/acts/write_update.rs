//! Updates: dated posts under a letter, each in one or several languages. Before it is published an
//! update changes freely; afterwards only with a note that everybody reads beside it.
use super::workshop::Workshop;
use crate::domain::letter::{Letter, Slug};
use crate::domain::letter_text;
use crate::domain::letter_update::{Update, UpdateCorrection};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, updates};

/// What is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateText {
    pub language: String,
    pub title: String,
    pub markdown: String,
    pub source: Option<String>,
}

impl UpdateText {
    pub fn of(update: &Update) -> Self {
        Self {
            language: update.language.clone(),
            title: update.title.clone(),
            markdown: update.markdown.clone(),
            source: update.source.clone(),
        }
    }

    /// Names what somebody saw.
    pub fn fingerprint(text: Option<&Self>) -> String {
        let Some(text) = text else {
            return letter_text::of(&[]);
        };
        let source = text.source.as_deref().unwrap_or_default();
        letter_text::of(&[&text.title, &text.markdown, source])
    }
}

#[derive(Debug, Clone)]
pub struct WriteUpdate {
    pub slug: Slug,
    /// None for a new update.
    pub number: Option<i32>,
    pub text: UpdateText,
    /// The fingerprint of what the writer began with.
    pub seen: String,
    /// What is corrected, once it is published.
    pub note: Option<String>,
}

#[derive(Debug, thiserror::Error)]
pub enum UpdateError {
    /// With what stands there now, if anything does.
    #[error("somebody else has changed the update")]
    Changed(Option<Box<UpdateText>>),
    #[error("a published update is corrected with a note")]
    NoNote,
    #[error("a published update stays")]
    Published,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Keeps what was written; the update's number.
pub async fn write_update(
    workshop: &Workshop,
    command: WriteUpdate,
    now: Timestamp,
) -> Result<i32, UpdateError> {
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &command.slug)?;
            let number = match command.number {
                Some(number) => {
                    if updates::of_number(db, letter.id, number)?.is_empty() {
                        return Err(Error::NotFound.into());
                    }
                    number
                }
                None => updates::next_number(db, letter.id)?,
            };
            keep(db, &letter, number, command, now)?;
            Ok(number)
        })
        .await
}

fn keep(
    db: &mut Db,
    letter: &Letter,
    number: i32,
    command: WriteUpdate,
    now: Timestamp,
) -> Result<(), UpdateError> {
    let known = in_language(db, letter, number, &command.text.language)?;
    let stands = known.as_ref().map(UpdateText::of);
    if stands.as_ref() == Some(&command.text) {
        return Ok(());
    }
    if UpdateText::fingerprint(stands.as_ref()) != command.seen {
        return Err(UpdateError::Changed(stands.map(Box::new)));
    }
    let UpdateText {
        language,
        title,
        markdown,
        source,
    } = command.text;
    let Some(known) = known else {
        let update = Update {
            id: random::id(now),
            letter_id: letter.id,
            number,
            language,
            title,
            markdown,
            source,
            published_at: None,
            created_at: now,
        };
        updates::insert(db, &update)?;
        return Ok(());
    };
    if known.published_at.is_some() {
        let note = command.note.filter(|note| !note.trim().is_empty());
        let correction = UpdateCorrection {
            note: note.ok_or(UpdateError::NoNote)?,
            at: now,
        };
        updates::add_correction(db, random::id(now), known.id, &correction)?;
    }
    let update = Update {
        title,
        markdown,
        source,
        ..known
    };
    updates::update(db, &update)?;
    Ok(())
}

/// From now on everybody reads it in this language.
pub async fn publish_update(
    workshop: &Workshop,
    slug: Slug,
    number: i32,
    language: String,
    seen: String,
    now: Timestamp,
) -> Result<(), UpdateError> {
    workshop
        .store
        .write(move |db| {
            let mut update = one(db, &slug, number, &language, &seen)?;
            if update.published_at.is_none() {
                update.published_at = Some(now);
                updates::update(db, &update)?;
            }
            Ok(())
        })
        .await
}

/// One that was never published.
pub async fn drop_update(
    workshop: &Workshop,
    slug: Slug,
    number: i32,
    language: String,
    seen: String,
) -> Result<(), UpdateError> {
    workshop
        .store
        .write(move |db| {
            let update = one(db, &slug, number, &language, &seen)?;
            if update.published_at.is_some() {
                return Err(UpdateError::Published);
            }
            updates::remove(db, update.id)?;
            Ok(())
        })
        .await
}

/// As it was seen.
fn one(
    db: &mut Db,
    slug: &Slug,
    number: i32,
    language: &str,
    seen: &str,
) -> Result<Update, UpdateError> {
    let letter = letters::lock(db, slug)?;
    let known = in_language(db, &letter, number, language)?.ok_or(Error::NotFound)?;
    let stands = UpdateText::of(&known);
    if UpdateText::fingerprint(Some(&stands)) == seen {
        Ok(known)
    } else {
        Err(UpdateError::Changed(Some(Box::new(stands))))
    }
}

fn in_language(
    db: &mut Db,
    letter: &Letter,
    number: i32,
    language: &str,
) -> Result<Option<Update>, Error> {
    let texts = updates::of_number(db, letter.id, number)?;
    Ok(texts.into_iter().find(|text| text.language == language))
}
