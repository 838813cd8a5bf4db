//! Somebody writes at a text that nobody can sign yet: of a draft, of the next number, or of the
//! number that is signed now in a further language.
use super::as_bundle;
use super::audit::record;
use super::bring_letter::{BringError, bring_text};
use super::bring_version::change_of;
use super::letter_audit;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::bundle::BundleText;
use crate::domain::letter::{Letter, LetterState, Slug, Version};
use crate::domain::letter_text::fingerprint;
use crate::domain::time::Timestamp;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, text_drafts, versions};

/// Where a text of a number in a language is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Desk {
    /// It is the letter's text as soon as it is opened.
    Draft,
    /// Of the next number.
    Next,
    /// Of the number that is signed now, in a language that it does not have.
    Translation,
}

/// What stands there now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lying {
    pub letter: Letter,
    pub desk: Desk,
    /// As it was last kept.
    pub text: Option<BundleText>,
    /// The text that is signed now in this language.
    pub beside: Option<BundleText>,
    /// What it is translated from: the text in the letter's own language, as it is prepared or signed.
    pub own: Option<BundleText>,
}

#[derive(Debug, Clone)]
pub struct Write {
    pub slug: Slug,
    pub number: i32,
    pub text: BundleText,
    /// The fingerprint of what the writer began with.
    pub seen: String,
}

#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    #[error("the text can be signed, so it never changes")]
    Frozen,
    /// With what stands there now.
    #[error("somebody else has changed the text")]
    Changed(Option<Box<BundleText>>),
    #[error("a letter keeps the text in its own language")]
    Own,
    #[error(transparent)]
    Bring(#[from] BringError),
    #[error(transparent)]
    Store(#[from] Error),
}

/// Keeps a text in the place of the one that the writer began with, and of no other.
pub async fn write_text(
    workshop: &Workshop,
    command: Write,
    by: Actor,
    now: Timestamp,
) -> Result<(), WriteError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &command.slug)?;
            let lying = lying(db, letter, command.number, &command.text.language)?
                .ok_or(WriteError::Frozen)?;
            if fingerprint(lying.text.as_ref()) != command.seen {
                // Pressed twice.
                return match lying.text {
                    Some(text) if text == command.text => Ok(()),
                    other => Err(WriteError::Changed(other.map(Box::new))),
                };
            }
            let letter = &lying.letter;
            let (was, is) = (lying.text.as_ref(), Some(&command.text));
            let changes = letter_audit::text(command.number, was, is);
            if lying.desk == Desk::Draft {
                let change = change_of(db, letter)?;
                bring_text(db, letter, command.text, change, now)?;
            } else {
                text_drafts::put(db, letter.id, command.number, &command.text, now)?;
            }
            let (act, subject) = (AuditAct::WriteText, Subject::Letter(letter.id));
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// Takes a text away that nobody can sign yet.
pub async fn drop_text(
    workshop: &Workshop,
    slug: Slug,
    number: i32,
    language: String,
    seen: String,
    by: Actor,
    now: Timestamp,
) -> Result<(), WriteError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &slug)?;
            let lying = lying(db, letter, number, &language)?.ok_or(WriteError::Frozen)?;
            if fingerprint(lying.text.as_ref()) != seen {
                return Err(WriteError::Changed(lying.text.map(Box::new)));
            }
            let letter = &lying.letter;
            if lying.desk == Desk::Draft {
                if language == letter.rules.language {
                    return Err(WriteError::Own);
                }
                versions::remove_unsigned(db, letter.id, number, &language)?;
            } else {
                text_drafts::remove(db, letter.id, number, &language)?;
            }
            let changes = letter_audit::text(number, lying.text.as_ref(), None);
            let (act, subject) = (AuditAct::DropText, Subject::Letter(letter.id));
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// What stands at a place; nothing where it can be signed, `NotFound` where there is no place.
pub fn lying(
    db: &mut Db,
    letter: Letter,
    number: i32,
    language: &str,
) -> Result<Option<Lying>, Error> {
    let texts: Vec<Version> = versions::of_letter(db, letter.id)?;
    let current = |language: &str| {
        texts
            .iter()
            .find(|text| text.number == letter.version && text.language == language)
            .cloned()
            .map(as_bundle::text)
    };
    let here = current(language);
    let beside = here.clone();
    let is_draft = letter.state == LetterState::Draft;
    let desk = if number == letter.version && is_draft {
        Desk::Draft
    } else if number == letter.version && here.is_none() {
        Desk::Translation
    } else if number == letter.version.saturating_add(1)
        && (!is_draft || text_drafts::find(db, letter.id, number, language)?.is_some())
    {
        // Prepared before the letter was taken back, it waits until there is a next number again.
        Desk::Next
    } else if 0 < number && number <= letter.version {
        return Ok(None);
    } else {
        return Err(Error::NotFound);
    };
    let (own, text) = if desk == Desk::Draft {
        (current(&letter.rules.language), here)
    } else {
        let own = &letter.rules.language;
        (
            text_drafts::find(db, letter.id, number, own)?.or_else(|| current(own)),
            text_drafts::find(db, letter.id, number, language)?,
        )
    };
    Ok(Some(Lying {
        letter,
        desk,
        text,
        beside,
        own,
    }))
}
