//! An owner starts a mailing, and it is paused, resumed and stopped.
use super::audit;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::mailing::{Mailing, MailingId, MailingState, Press, is_about};
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{letters, mailing_recipients, mailings};

/// What the owner saw, and chose.
#[derive(Debug, Clone, Copy)]
pub struct Start {
    pub revision: i64,
    pub recipients: i64,
    /// Mails an hour, of at most `most`.
    pub per_hour: i32,
    pub most: i32,
}

#[derive(Debug, thiserror::Error)]
pub enum RunError {
    #[error("it is another one than was shown")]
    Stale,
    #[error("{0} would get it, and the page showed another number")]
    Recipients(i64),
    #[error("the letter that it links to is not public yet")]
    NotPublic,
    #[error("nobody would get it")]
    Nobody,
    #[error("the rate is out of bounds")]
    Rate,
    #[error("the letter's own language has no text")]
    NoText,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Whoever stands under the letter at `now` gets it, and nobody who comes later. They are counted
/// outside of the write, which must be short.
pub async fn start(
    workshop: &Workshop,
    id: MailingId,
    start: Start,
    by: Actor,
    now: Timestamp,
) -> Result<(), RunError> {
    if !(1..=start.most).contains(&start.per_hour) {
        return Err(RunError::Rate);
    }
    let audience = workshop.store.read(move |db| {
        let mailing = mailings::find(db, id)?;
        if !letters::find(db, mailing.letter_id)?.is_public(now) {
            return Err(RunError::NotPublic);
        }
        Ok(mailing_recipients::audience(
            db,
            mailing.letter_id,
            mailing.kind,
        )?)
    });
    let recipients: i64 = audience.await?.values().sum();
    if recipients == 0 {
        return Err(RunError::Nobody);
    }
    if !is_about(start.recipients, recipients) {
        return Err(RunError::Recipients(recipients));
    }
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mailing = mailings::find(db, id)?;
            let letter = letters::find(db, mailing.letter_id)?;
            let texts = mailings::texts(db, id)?;
            let text = texts.get(&letter.rules.language).ok_or(RunError::NoText)?;
            let running = Mailing {
                state: MailingState::Running,
                revision: start.revision,
                per_hour: Some(start.per_hour),
                started_at: Some(now),
                ..mailing
            };
            if !mailings::advance(db, MailingState::Draft, &running)? {
                return Err(RunError::Stale);
            }
            let changes = [
                FieldChange::set(Field::Title, &text.subject),
                FieldChange::new(Field::State, MailingState::Draft, running.state),
                FieldChange::set(Field::MailKind, running.kind),
                FieldChange::set(Field::Count, recipients),
                FieldChange::set(Field::PerHour, start.per_hour),
            ];
            let subject = Subject::Mailing(id, running.letter_id);
            let act = AuditAct::StartMailing;
            audit::record(db, &keyring, &by, act, subject, &changes, now)?;
            Ok(())
        })
        .await
}

/// Any button but the first.
pub async fn press(
    workshop: &Workshop,
    id: MailingId,
    press: Press,
    by: Actor,
    now: Timestamp,
) -> Result<(), RunError> {
    let act = match press {
        Press::Start => return Err(RunError::Stale),
        Press::Pause => AuditAct::PauseMailing,
        Press::Resume => AuditAct::ResumeMailing,
        Press::Stop => AuditAct::StopMailing,
    };
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let before = mailings::find(db, id)?;
            let Some(state) = before.state.press(press) else {
                return Err(RunError::Stale);
            };
            let from = before.state;
            let after = Mailing {
                state,
                ended_at: (press == Press::Stop).then_some(now),
                ..before
            };
            if !mailings::advance(db, from, &after)? {
                return Err(RunError::Stale);
            }
            let letter = letters::find(db, after.letter_id)?;
            let text = mailings::texts(db, id)?.remove(&letter.rules.language);
            let title = text.map(|text| FieldChange::set(Field::Title, text.subject));
            let state = FieldChange::new(Field::State, from, state);
            let changes: Vec<FieldChange> = title.into_iter().chain([state]).collect();
            let subject = Subject::Mailing(id, letter.id);
            audit::record(db, &keyring, &by, act, subject, &changes, now)?;
            Ok(())
        })
        .await
}
