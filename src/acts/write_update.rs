//! Updates: dated posts under a letter, each in one or several languages. Before it is published an
//! update changes freely; afterwards only with a note that everybody reads beside it.
use super::audit::record;
use super::local_time;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::letter::{Letter, Slug};
use crate::domain::letter_update::{Update, UpdateCorrection, UpdateId, UpdateText};
use crate::domain::source::Source;
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, updates};

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
            let WriteUpdate {
                text, seen, note, ..
            } = command;
            let written = Written {
                text,
                seen: Some(seen),
                note,
            };
            if let Some((act, changes)) = keep(db, &letter, (number, id), written, now)? {
                let subject = Subject::Letter(letter.id);
                record(db, &keyring, &by, act, subject, &changes, now)?;
            }
            Ok(number)
        })
        .await
}

/// What is to stand there.
pub(super) struct Written {
    pub text: UpdateText,
    /// The fingerprint of what the writer began with; whoever brings files saw none.
    pub seen: Option<String>,
    pub note: Option<String>,
}

/// What was done, if anything was.
pub(super) fn keep(
    db: &mut Db,
    letter: &Letter,
    (number, id): (i32, UpdateId),
    command: Written,
    now: Timestamp,
) -> Result<Option<(AuditAct, Vec<FieldChange>)>, UpdateError> {
    let known = in_language(db, letter, number, &command.text.language)?;
    let stands = known.as_ref().map(UpdateText::of);
    let note = command.note.as_deref().map(str::trim);
    let note = note.filter(|note| !note.is_empty());
    if stands.as_ref() == Some(&command.text) && !is_noted_anew(db, known.as_ref(), note)? {
        return Ok(None);
    }
    let seen = UpdateText::fingerprint(stands.as_ref());
    if command.seen.is_some_and(|began_with| began_with != seen) {
        return Err(UpdateError::Changed(stands.map(Box::new)));
    }
    let mut changes = differences(letter, number, stands.as_ref(), Some(&command.text));
    let mut act = AuditAct::WriteUpdate;
    let UpdateText {
        language,
        title,
        markdown,
        sources,
        happened_at,
    } = command.text;
    let Some(known) = known else {
        let update = Update {
            id,
            letter_id: letter.id,
            number,
            language,
            title,
            markdown,
            sources,
            happened_at,
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
            before: stands,
        };
        act = AuditAct::CorrectUpdate;
        changes.push(FieldChange::set(Field::Note, &correction.note));
        updates::add_correction(db, random::id(now), known.id, &correction)?;
    }
    let update = Update {
        title,
        markdown,
        sources,
        happened_at,
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
    let last = updates::corrections(db, known)?.pop();
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
            let (letter, update) = one(db, &named)?;
            if let Some(changes) = publish(db, &letter, update, now)? {
                let (act, subject) = (AuditAct::PublishUpdate, Subject::Letter(letter.id));
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
            let (letter, update) = match one(db, &named) {
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
            let changes = differences(&letter, update.number, Some(&UpdateText::of(&update)), None);
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// What is told of it, unless everybody reads it already.
pub(super) fn publish(
    db: &mut Db,
    letter: &Letter,
    update: Update,
    now: Timestamp,
) -> Result<Option<Vec<FieldChange>>, Error> {
    if update.published_at.is_some() {
        return Ok(None);
    }
    let published = Update {
        published_at: Some(now),
        ..update
    };
    updates::update(db, &published)?;
    let text = UpdateText::of(&published);
    Ok(Some(differences(
        letter,
        published.number,
        None,
        Some(&text),
    )))
}

/// Of which update, and what is another in it now.
fn differences(
    letter: &Letter,
    number: i32,
    before: Option<&UpdateText>,
    after: Option<&UpdateText>,
) -> Vec<FieldChange> {
    let language = after.or(before).map_or("", |text| text.language.as_str());
    let day = |text: Option<&UpdateText>| {
        let at = text.and_then(|text| text.happened_at);
        at.map(|at| local_time::day(at, &letter.time_zone))
    };
    let sources = |text: Option<&UpdateText>| text.and_then(|text| Source::lines(&text.sources));
    let (days, lines) = ([before, after].map(day), [before, after].map(sources));
    let titles = [before, after].map(|text| text.map(|text| &text.title));
    let texts = [before, after].map(|text| text.map(|text| &text.markdown));
    let changed = [
        FieldChange::between(Field::Title, titles[0], titles[1]),
        FieldChange::between(Field::Text, texts[0], texts[1]),
        FieldChange::between(Field::Source, lines[0].as_ref(), lines[1].as_ref()),
        FieldChange::between(Field::Day, days[0].as_ref(), days[1].as_ref()),
    ];
    [
        FieldChange::set(Field::Update, number),
        FieldChange::set(Field::Language, language),
    ]
    .into_iter()
    .chain(changed.into_iter().flatten())
    .collect()
}

/// As it was seen, with its letter.
fn one(db: &mut Db, named: &NamedUpdate) -> Result<(Letter, Update), UpdateError> {
    let letter = letters::lock(db, &named.slug)?;
    let known = in_language(db, &letter, named.number, &named.language)?;
    let known = known.ok_or(Error::NotFound)?;
    let stands = UpdateText::of(&known);
    if UpdateText::fingerprint(Some(&stands)) == named.seen {
        Ok((letter, known))
    } else {
        Err(UpdateError::Changed(Some(Box::new(stands))))
    }
}

pub(super) fn in_language(
    db: &mut Db,
    letter: &Letter,
    number: i32,
    language: &str,
) -> Result<Option<Update>, Error> {
    let texts = updates::of_number(db, letter.id, number)?;
    Ok(texts.into_iter().find(|text| text.language == language))
}
