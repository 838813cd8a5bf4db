//! Updates: dated posts under a letter, each in one or several languages. Before it is published an
//! update changes freely; afterwards only with a note that everybody reads beside it.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::letter::{Letter, Slug};
use crate::domain::letter_update::{Update, UpdateCorrection};
use crate::domain::seen;
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
            return seen::of(&[]);
        };
        let source = text.source.as_deref().unwrap_or_default();
        seen::of(&[&text.title, &text.markdown, source])
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
    by: Actor,
    now: Timestamp,
) -> Result<i32, UpdateError> {
    let keyring = workshop.keyring.clone();
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
            if let Some((act, changes)) = keep(db, &letter, number, command, now)? {
                let subject = Subject::Letter(letter.id);
                record(db, &keyring, &by, act, subject, &changes, now)?;
            }
            Ok(number)
        })
        .await
}

/// What was done, if anything was.
fn keep(
    db: &mut Db,
    letter: &Letter,
    number: i32,
    command: WriteUpdate,
    now: Timestamp,
) -> Result<Option<(AuditAct, Vec<FieldChange>)>, UpdateError> {
    let known = in_language(db, letter, number, &command.text.language)?;
    let stands = known.as_ref().map(UpdateText::of);
    if stands.as_ref() == Some(&command.text) {
        return Ok(None);
    }
    if UpdateText::fingerprint(stands.as_ref()) != command.seen {
        return Err(UpdateError::Changed(stands.map(Box::new)));
    }
    let mut changes = differences(stands.as_ref(), Some(&command.text));
    let mut act = AuditAct::WriteUpdate;
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
        return Ok(Some((act, changes)));
    };
    if known.published_at.is_some() {
        let note = command.note.filter(|note| !note.trim().is_empty());
        let correction = UpdateCorrection {
            note: note.ok_or(UpdateError::NoNote)?,
            at: now,
        };
        act = AuditAct::CorrectUpdate;
        changes.push(FieldChange::set(Field::Note, &correction.note));
        updates::add_correction(db, random::id(now), known.id, &correction)?;
    }
    let update = Update {
        title,
        markdown,
        source,
        ..known
    };
    updates::update(db, &update)?;
    Ok(Some((act, changes)))
}

/// From now on everybody reads it in this language.
pub async fn publish_update(
    workshop: &Workshop,
    slug: Slug,
    number: i32,
    language: String,
    seen: String,
    by: Actor,
    now: Timestamp,
) -> Result<(), UpdateError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut update = one(db, &slug, number, &language, &seen)?;
            if update.published_at.is_none() {
                update.published_at = Some(now);
                updates::update(db, &update)?;
                let (act, subject) = (AuditAct::PublishUpdate, Subject::Letter(update.letter_id));
                let changes = differences(None, Some(&UpdateText::of(&update)));
                record(db, &keyring, &by, act, subject, &changes, now)?;
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
    by: Actor,
    now: Timestamp,
) -> Result<(), UpdateError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let update = one(db, &slug, number, &language, &seen)?;
            if update.published_at.is_some() {
                return Err(UpdateError::Published);
            }
            updates::remove(db, update.id)?;
            let (act, subject) = (AuditAct::DropUpdate, Subject::Letter(update.letter_id));
            let changes = differences(Some(&UpdateText::of(&update)), None);
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// One part of an update.
type Part = fn(&UpdateText) -> Option<&String>;

fn differences(before: Option<&UpdateText>, after: Option<&UpdateText>) -> Vec<FieldChange> {
    let language = after.or(before).map_or("", |text| text.language.as_str());
    let parts: [(Field, Part); 3] = [
        (Field::Title, |text| Some(&text.title)),
        (Field::Text, |text| Some(&text.markdown)),
        (Field::Source, |text| text.source.as_ref()),
    ];
    let changed = parts.into_iter().filter_map(|(field, of)| {
        FieldChange::between(field, before.and_then(of), after.and_then(of))
    });
    std::iter::once(FieldChange::set(Field::Language, language))
        .chain(changed)
        .collect()
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
