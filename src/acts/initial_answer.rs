//! Who was asked to stand under a letter when it opens approves, corrects or declines.
use super::workshop::Workshop;
use crate::domain::claim::is_another;
use crate::domain::initial::{Initial, InitialId, InitialState, ReadText};
use crate::domain::signatory::PrintedLine;
use crate::domain::submission::Answers;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::statements::{self, Statement};
use crate::store::{initial, letters, mailboxes, outbox};

#[derive(Debug, Clone)]
pub enum Answer {
    /// Under the text that was on the page.
    Approve {
        answers: Box<Answers>,
        read: ReadText,
        statement: Statement,
        language: String,
    },
    Decline,
}

#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    #[error("nobody is asked by this link")]
    Gone,
    #[error("the letter is open, or opens within a minute")]
    Opened,
    #[error("the text is another one by now")]
    TextChanged,
    #[error(transparent)]
    Store(#[from] Error),
}

/// The answer can be changed until the letter opens; the last one counts.
pub async fn answer(
    workshop: &Workshop,
    id: InitialId,
    given: Answer,
    now: Timestamp,
) -> Result<Initial, AnswerError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let seen = match initial::find(db, &keyring, id) {
                Ok(seen) => seen,
                Err(Error::NotFound) => return Err(AnswerError::Gone),
                Err(other) => return Err(other.into()),
            };
            // Whoever drops a text, or takes the letter back, waits until the answer names it.
            letters::lock_id(db, seen.letter_id)?;
            mailboxes::lock(db, seen.letter_id, &seen.address_index, now)?;
            let mut one = initial::find(db, &keyring, id)?;
            let letter = letters::find(db, one.letter_id)?;
            if one.state == InitialState::Signed || letter.is_settled(now) {
                return Err(AnswerError::Opened);
            }
            if !one.is_open(now) {
                return Err(AnswerError::Gone);
            }
            let texts = initial::texts(db, &letter)?;
            let counted = one.read.is_some_and(|read| texts.contains(&read));
            let since = one.counts_since.filter(|_| counted);
            match given {
                Answer::Decline => {
                    one.state = InitialState::Declined;
                    one.answer = None;
                    one.read = None;
                    one.corrected = false;
                }
                Answer::Approve {
                    answers,
                    read,
                    statement,
                    language,
                } => {
                    if !texts.contains(&read) {
                        return Err(AnswerError::TextChanged);
                    }
                    one.statement_id = Some(statements::keep(db, &statement, now)?);
                    // Whoever is asked again had a line that counted, and so has who approved it already.
                    let is_known = (one.again || one.state == InitialState::Approved)
                        && one
                            .answer
                            .as_ref()
                            .is_some_and(|known| known.line == answers.line);
                    one.corrected = answers.line != one.asked.line;
                    one.state = if !is_known && changes_much(&one.asked.line, &answers.line) {
                        InitialState::Review
                    } else {
                        InitialState::Approved
                    };
                    one.answer = Some(*answers);
                    one.read = Some(read);
                    one.language = language;
                }
            }
            // Who says it once more has said it since then.
            one.counts_since = (one.state == InitialState::Approved).then(|| since.unwrap_or(now));
            one.again = false;
            one.former = None;
            one.answered_at = Some(now);
            // A reminder that still waits is not wanted any more.
            outbox::drop_waiting(
                db,
                one.id.cast(),
                &[crate::store::mail_kinds::MailKind::InitialReminder],
            )?;
            if !initial::update(db, &keyring, &one)? {
                return Err(Error::Unavailable("somebody answered first".to_owned()).into());
            }
            Ok(one)
        })
        .await
}

/// Somebody else's line, or another claim, than the letter's host asked for.
fn changes_much(asked: &PrintedLine, given: &PrintedLine) -> bool {
    asked.kind != given.kind || asked.country != given.country || is_another(asked, given)
}
