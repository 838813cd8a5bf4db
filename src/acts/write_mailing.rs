//! A mailing is written: made as a draft, saved over and over, sent to oneself to look at, thrown away.
use super::audit;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::letter::LetterId;
use crate::domain::mailing::{Mailing, MailingId, MailingKind, MailingState, MailingTexts};
use crate::domain::time::{HOUR, Timestamp};
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_history;
use crate::store::mail_kinds::MailKind;
use crate::store::outbox::{self, MailId, NewMail};
use crate::store::{mailings, moderators, seals};

/// What is typed.
#[derive(Debug, Clone)]
pub struct Draft {
    pub kind: MailingKind,
    pub texts: MailingTexts,
}

/// Drafts of a letter.
pub const MOST_DRAFTS: i64 = 30;
/// Tests that somebody is sent in an hour: they go before other mail.
pub const MOST_TESTS: i64 = 30;

#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    #[error("the letter has as many drafts as it can")]
    TooManyDrafts,
    #[error("they were sent as many tests as they can within an hour")]
    TooManyTests,
    #[error("somebody saved, started or deleted it meanwhile")]
    Stale,
    #[error("the form made a draft already, which says something else")]
    MadeAlready,
    #[error(transparent)]
    Store(#[from] Error),
}

/// The form carries the id that the draft gets, so that a second press makes no second one.
pub async fn create(
    workshop: &Workshop,
    (letter, id): (LetterId, MailingId),
    draft: Draft,
    by: Actor,
    now: Timestamp,
) -> Result<(), WriteError> {
    let keyring = workshop.keyring.clone();
    let mailing = Mailing {
        id,
        letter_id: letter,
        kind: draft.kind,
        state: MailingState::Draft,
        revision: 1,
        per_hour: None,
        created_at: now,
        started_at: None,
        ended_at: None,
        gathered_at: None,
        next_at: None,
        update_number: None,
    };
    workshop
        .store
        .write(move |db| {
            if is_made(db, &mailing, &draft)? {
                return Ok(());
            }
            if draft_of(db, &keyring, &mailing, &draft, &by, now)? {
                return Ok(());
            }
            // By the other press, which was quicker.
            let made = is_made(db, &mailing, &draft)?;
            made.then_some(()).ok_or(WriteError::Stale)
        })
        .await
}

/// Makes a draft, unless there is one already; says so.
pub(super) fn draft_of(
    db: &mut Db,
    keyring: &Keyring,
    mailing: &Mailing,
    draft: &Draft,
    by: &Actor,
    now: Timestamp,
) -> Result<bool, WriteError> {
    if mailings::count_drafts(db, mailing.letter_id)? >= MOST_DRAFTS {
        return Err(WriteError::TooManyDrafts);
    }
    if !mailings::insert(db, mailing)? {
        return Ok(false);
    }
    mailings::put_texts(db, mailing.id, &draft.texts)?;
    let changes = changes(None, draft);
    let (act, subject) = (
        AuditAct::WriteMailing,
        Subject::Mailing(mailing.id, mailing.letter_id),
    );
    audit::record(db, keyring, by, act, subject, &changes, now)?;
    Ok(true)
}

/// Whether the form was sent before, and says the same.
fn is_made(db: &mut Db, mailing: &Mailing, draft: &Draft) -> Result<bool, WriteError> {
    let made = match mailings::find(db, mailing.id) {
        Err(Error::NotFound) => return Ok(false),
        found => found?,
    };
    if made.letter_id != mailing.letter_id {
        return Err(Error::NotFound.into());
    }
    let same = made.kind == draft.kind && mailings::texts(db, made.id)? == draft.texts;
    if same {
        Ok(true)
    } else {
        Err(WriteError::MadeAlready)
    }
}

/// Puts what was typed in the place of revision `revision`.
pub async fn save(
    workshop: &Workshop,
    id: MailingId,
    revision: i64,
    draft: Draft,
    by: Actor,
    now: Timestamp,
) -> Result<(), WriteError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mailing = gone_is_stale(mailings::find(db, id))?;
            let before = Draft {
                kind: mailing.kind,
                texts: mailings::texts(db, id)?,
            };
            if !mailings::save(db, id, revision, draft.kind, &draft.texts)? {
                return Err(WriteError::Stale);
            }
            let changes = changes(Some(&before), &draft);
            let subject = Subject::Mailing(id, mailing.letter_id);
            let act = AuditAct::WriteMailing;
            audit::record(db, &keyring, &by, act, subject, &changes, now)?;
            Ok(())
        })
        .await
}

pub async fn discard(
    workshop: &Workshop,
    id: MailingId,
    revision: i64,
    by: Actor,
    now: Timestamp,
) -> Result<(), WriteError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mailing = gone_is_stale(mailings::find(db, id))?;
            let texts = mailings::texts(db, id)?;
            if !mailings::discard(db, id, revision)? {
                return Err(WriteError::Stale);
            }
            let changes = [
                FieldChange::removed(Field::MailKind, mailing.kind),
                FieldChange::removed(Field::Text, told(&texts)),
            ];
            let subject = Subject::Mailing(id, mailing.letter_id);
            let act = AuditAct::DiscardMailing;
            audit::record(db, &keyring, &by, act, subject, &changes, now)?;
            Ok(())
        })
        .await
}

/// Mails the text of a language to whoever asks, marked as a test. Says which mail it is.
pub async fn test(
    workshop: &Workshop,
    id: MailingId,
    language: String,
    by: Actor,
    now: Timestamp,
) -> Result<MailId, WriteError> {
    let keyring = workshop.keyring.clone();
    let moderator = by.moderator_id().ok_or(Error::Forbidden)?;
    let kind = MailKind::MailingTest;
    workshop
        .store
        .write(move |db| {
            let mailing = mailings::find(db, id)?;
            let texts = mailings::texts(db, id)?;
            let text = texts.get(&language).ok_or(Error::NotFound)?;
            if mail_history::put_since(db, moderator.cast(), kind, now.minus(HOUR))? >= MOST_TESTS {
                return Err(WriteError::TooManyTests);
            }
            let to = moderators::address(db, &keyring, moderator)?;
            let key = seals::open(db, &keyring, moderator)?;
            let changes = [
                FieldChange::set(Field::Title, &text.subject),
                FieldChange::set(Field::MailKind, mailing.kind),
                FieldChange::set(Field::Language, &language),
            ];
            let mail = NewMail {
                id: random::id(now),
                letter_id: Some(mailing.letter_id),
                record_id: moderator.cast(),
                kind,
                address_index: keyring.address_index(&to),
                to,
                language,
                dropped: None,
                due_at: now,
                created_at: now,
            };
            outbox::put(db, &key, &mail)?;
            mailings::put_test(db, mail.id.cast(), id)?;
            let subject = Subject::Mailing(id, mailing.letter_id);
            let act = AuditAct::TestMailing;
            audit::record(db, &keyring, &by, act, subject, &changes, now)?;
            Ok(mail.id)
        })
        .await
}

fn gone_is_stale(found: Result<Mailing, Error>) -> Result<Mailing, WriteError> {
    match found {
        Err(Error::NotFound) => Err(WriteError::Stale),
        other => Ok(other?),
    }
}

fn changes(before: Option<&Draft>, after: &Draft) -> Vec<FieldChange> {
    let kind = before.map(|draft| draft.kind);
    let text = before.map(|draft| told(&draft.texts));
    let now = told(&after.texts);
    let kind = FieldChange::between(Field::MailKind, kind.as_ref(), Some(&after.kind));
    let text = FieldChange::between(Field::Text, text.as_ref(), Some(&now));
    kind.into_iter().chain(text).collect()
}

/// As the audit log keeps it.
fn told(texts: &MailingTexts) -> String {
    let text = |(language, text): (&String, &_)| -> String {
        let text: &crate::domain::mailing::MailingText = text;
        format!("[{language}] {}\n\n{}", text.subject, text.body)
    };
    texts.iter().map(text).collect::<Vec<_>>().join("\n\n")
}
