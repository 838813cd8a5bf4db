//! A contact says whether a signature stands for the changed text. The answer may be changed until
//! the letter closes, but what is withdrawn is withdrawn.
use super::list_change;
use super::locks;
use super::signer::SignerError;
use super::withdraw::withdraw_one;
use super::workshop::Workshop;
use crate::domain::ledger::Reason;
use crate::domain::letter::{Letter, last_material, text_in};
use crate::domain::question::{Answer, Question, QuestionId};
use crate::domain::signature::{Signature, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, questions, seals, versions};

#[derive(Debug, Clone, Copy)]
pub struct AnswerQuestion {
    pub id: QuestionId,
    /// The number of the text that stood on the page.
    pub shown: i32,
    pub answer: Answer,
}

#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// The signature does not stand any more, or somebody else is its contact.
    #[error("there is no such question")]
    Gone,
    #[error("the text changed in substance after it was shown")]
    Outdated,
    #[error("the letter is closed")]
    Closed,
    #[error(transparent)]
    Signer(SignerError),
}

impl From<Error> for AnswerError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::Gone,
            other => Self::Signer(SignerError::Store(other)),
        }
    }
}

impl From<SignerError> for AnswerError {
    fn from(error: SignerError) -> Self {
        match error {
            SignerError::NotTheirs => Self::Gone,
            other => Self::Signer(other),
        }
    }
}

/// Pressing twice says the same again.
pub async fn answer_question(
    workshop: &Workshop,
    command: AnswerQuestion,
    now: Timestamp,
) -> Result<(), AnswerError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| answer_one(db, &keyring, command, now))
        .await
}

fn answer_one(
    db: &mut Db,
    keyring: &Keyring,
    command: AnswerQuestion,
    now: Timestamp,
) -> Result<(), AnswerError> {
    let about = questions::find(db, command.id)?.signature_id;
    let signature = locks::locked_to_leave(db, keyring, about, now)?;
    let Some(question) = standing(db, command.id, &signature)? else {
        return Err(AnswerError::Gone);
    };
    if signature.state == State::Withdrawn {
        return Ok(());
    }
    let letter = letters::find(db, signature.letter_id)?;
    if !letter.takes_answers(now) {
        return Err(AnswerError::Closed);
    }
    match command.answer {
        Answer::Keep => keep(db, keyring, &letter, &signature, command.shown, now)?,
        Answer::Withdraw => {
            withdraw_one(db, keyring, &signature, now)?;
        }
    }
    Ok(questions::answer(db, question.id, command.answer, now)?)
}

/// The question that counts for the link of question `id`: the last one about the signature, as
/// long as both were asked of who is the contact now, and the signature stands or was withdrawn by
/// its answer.
pub fn standing(
    db: &mut Db,
    id: QuestionId,
    signature: &Signature,
) -> Result<Option<Question>, Error> {
    let asked = questions::find(db, id)?;
    let Some(latest) = questions::latest(db, signature.id)? else {
        return Ok(None);
    };
    let of_contact = |question: &Question| signature.address_index == Some(question.address_index);
    let stands = match signature.state {
        State::Held | State::Published => true,
        State::Withdrawn => latest.answer == Some(Answer::Withdraw),
        State::Rejected | State::Invalidated | State::Merged => false,
    };
    Ok((stands && of_contact(&asked) && of_contact(&latest)).then_some(latest))
}

/// From now on it stands under the text that was shown, in the language in which it was signed if
/// there is such a text. The list says so, so the ledger does.
fn keep(
    db: &mut Db,
    keyring: &Keyring,
    letter: &Letter,
    signature: &Signature,
    shown: i32,
    now: Timestamp,
) -> Result<(), AnswerError> {
    let texts = versions::names(db, letter.id)?;
    let signed = texts
        .iter()
        .find(|text| text.id == signature.version_id)
        .ok_or(AnswerError::Gone)?;
    let is_current =
        shown <= letter.version && last_material(&texts).is_none_or(|material| shown >= material);
    let languages = [signed.language.as_str(), &letter.rules.language];
    let Some(text) = text_in(&texts, shown, &languages).filter(|_| is_current) else {
        return Err(AnswerError::Outdated);
    };
    if signed.number >= text.number {
        return Ok(());
    }
    let kept = Signature {
        version_id: text.id,
        ..signature.clone()
    };
    let key = seals::open(db, keyring, signature.id)?;
    match list_change::rewrite(db, keyring, &key, signature, kept, Some(Reason::Kept), now)? {
        Some(_) => Ok(()),
        None => Err(AnswerError::Signer(SignerError::Stale)),
    }
}
