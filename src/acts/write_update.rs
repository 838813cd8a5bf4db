//! Updates: dated posts under a letter, each in one or several languages. Before it is published an
//! update changes freely; afterwards only with a note that everybody reads beside it.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject, text_changes};
use crate::domain::letter::{Letter, Slug};
use crate::domain::letter_update::{Update, UpdateCorrection, UpdateId};
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

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A further update. The form carries the id that it gets, so that a second press makes no second one.
    New(UpdateId),
    Number(i32),
}

#[derive(Debug, Clone)]
pub struct WriteUpdate {
    pub slug: Slug,
    pub place: Place,
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
    /// In all its languages.
    #[error("somebody has dropped the update")]
    Gone,
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
            let (number, id) = match command.place {
                Place::Number(number) => {
                    if updates::of_number(db, letter.id, number)?.is_empty() {
                        return Err(UpdateError::Gone);
                    }
                    (number, random::id(now))
                }
                Place::New(id) => match updates::number_of(db, letter.id, id)? {
                    Some(number) => (number, id),
                    None => (updates::next_number(db, letter.id)?, id),
                },
            };
            if let Some((act, changes)) = keep(db, &letter, (number, id), command, now)? {
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
    (number, id): (i32, UpdateId),
    command: WriteUpdate,
    now: Timestamp,
) -> Result<Option<(AuditAct, Vec<FieldChange>)>, UpdateError> {
    let known = in_language(db, letter, number, &command.text.language)?;
    let stands = known.as_ref().map(UpdateText::of);
    let note = command.note.as_deref().map(str::trim);
    let note = note.filter(|note| !note.is_empty());
    if stands.as_ref() == Some(&command.text) && !is_noted_anew(db, known.as_ref(), note)? {
        return Ok(None);
    }
    if UpdateText::fingerprint(stands.as_ref()) != command.seen {
        return Err(UpdateError::Changed(stands.map(Box::new)));
    }
    let mut changes = differences(number, stands.as_ref(), Some(&command.text));
    let mut act = AuditAct::WriteUpdate;
    let UpdateText {
        language,
        title,
        markdown,
        source,
    } = command.text;
    let Some(known) = known else {
        let update = Update {
            id,
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
        let correction = UpdateCorrection {
            note: note.ok_or(UpdateError::NoNote)?.to_owned(),
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

/// Whether something is put right by a note alone, which is not the one of a form that was sent twice.
fn is_noted_anew(db: &mut Db, known: Option<&Update>, note: Option<&str>) -> Result<bool, Error> {
    let (Some(known), Some(note)) = (known, note) else {
        return Ok(false);
    };
    let last = updates::corrections(db, known.id)?.pop();
    Ok(known.published_at.is_some() && last.is_none_or(|last| last.note != note))
}

/// An update in one language, as it was seen.
pub struct NamedUpdate {
    pub slug: Slug,
    pub number: i32,
    pub language: String,
    /// The fingerprint of its text.
    pub seen: String,
}

/// From now on everybody reads it in this language.
pub async fn publish_update(
    workshop: &Workshop,
    named: NamedUpdate,
    by: Actor,
    now: Timestamp,
) -> Result<(), UpdateError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut update = one(db, &named)?;
            if update.published_at.is_none() {
                update.published_at = Some(now);
                updates::update(db, &update)?;
                let (act, subject) = (AuditAct::PublishUpdate, Subject::Letter(update.letter_id));
                let changes = differences(update.number, None, Some(&UpdateText::of(&update)));
                record(db, &keyring, &by, act, subject, &changes, now)?;
            }
            Ok(())
        })
        .await
}

/// One that was never published.
pub async fn drop_update(
    workshop: &Workshop,
    named: NamedUpdate,
    by: Actor,
    now: Timestamp,
) -> Result<(), UpdateError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let update = match one(db, &named) {
                // Pressed twice, or a colleague dropped it: it is gone.
                Err(UpdateError::Store(Error::NotFound)) => {
                    letters::by_slug(db, &named.slug)?;
                    return Ok(());
                }
                other => other?,
            };
            if update.published_at.is_some() {
                return Err(UpdateError::Published);
            }
            updates::remove(db, update.id)?;
            let (act, subject) = (AuditAct::DropUpdate, Subject::Letter(update.letter_id));
            let changes = differences(update.number, Some(&UpdateText::of(&update)), None);
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// Of which update, and what is another in it now.
fn differences(
    number: i32,
    before: Option<&UpdateText>,
    after: Option<&UpdateText>,
) -> Vec<FieldChange> {
    let language = after.or(before).map_or("", |text| text.language.as_str());
    let parts = text_changes(
        language,
        before,
        after,
        &[
            (Field::Title, |text| Some(&text.title)),
            (Field::Text, |text| Some(&text.markdown)),
            (Field::Source, |text| text.source.as_ref()),
        ],
    );
    let which = FieldChange::set(Field::Update, number);
    std::iter::once(which).chain(parts).collect()
}

/// As it was seen.
fn one(db: &mut Db, named: &NamedUpdate) -> Result<Update, UpdateError> {
    let letter = letters::lock(db, &named.slug)?;
    let known = in_language(db, &letter, named.number, &named.language)?;
    let known = known.ok_or(Error::NotFound)?;
    let stands = UpdateText::of(&known);
    if UpdateText::fingerprint(Some(&stands)) == named.seen {
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
