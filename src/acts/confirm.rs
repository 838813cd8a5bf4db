//! The owner of an address confirms a submission, by the mailed link or the mailed code: it
//! becomes a signature, and the rules say whether it is published at once.
use super::add_signature::add_signature;
use super::facts::{Candidate, facts};
use super::filing::Files;
use super::lookalike::{Nearby, nearby};
use super::workshop::Workshop;
use crate::domain::letter::{LetterId, NotSignable};
use crate::domain::measure::Measure;
use crate::domain::moderation::verdict;
use crate::domain::organisation::Organisation;
use crate::domain::proof::Proof;
use crate::domain::provider::Provider;
use crate::domain::signatory::Kind;
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::time::{DAY, Timestamp};
use crate::security::blind::BlindIndex;
use crate::security::code::{Code, MAX_TRIES};
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::submissions::{self, Submission};
use crate::store::{
    handovers, imports, letters, mail_hosts, mailboxes, networks, number_events, organisations,
    seals, signatures,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    Published(SignatureId),
    /// Waits for the moderators.
    Held(SignatureId),
    /// The same signer's earlier signature stands.
    AlreadySigned(SignatureId),
}

#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    /// Never there, expired, refused by its owner, or voided by another of theirs.
    #[error("there is no such submission to confirm")]
    Gone,
    #[error("no submission of that address has that code")]
    WrongCode,
    #[error(transparent)]
    NotSignable(#[from] NotSignable),
    #[error(transparent)]
    Store(Error),
}

impl From<Error> for ConfirmError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::Gone,
            other => Self::Store(other),
        }
    }
}

/// By the link. A second press finds the signature and says the same again.
pub async fn confirm(
    workshop: &Workshop,
    id: SignatureId,
    now: Timestamp,
) -> Result<Confirmed, ConfirmError> {
    let work = workshop.clone();
    // Before the transaction: comparing names takes milliseconds, and there is one writer.
    let near = nearby(workshop, id).await?;
    workshop
        .store
        .write(move |db| confirm_one(db, &work, id, near, now))
        .await
}

/// By the code. Unknown addresses, dead codes and wrong ones are told apart by nobody. The try is
/// spent, and durably so, before the code is looked at: tries that arrive together count each.
pub async fn confirm_by_code(
    workshop: &Workshop,
    letter: LetterId,
    address: BlindIndex,
    typed: &str,
    now: Timestamp,
) -> Result<Confirmed, ConfirmError> {
    let tried: Vec<SignatureId> = workshop
        .store
        .write(move |db| submissions::spend_try(db, letter, &address, MAX_TRIES, now))
        .await?;
    let is_right = |id: &SignatureId| Code::of(&workshop.keyring, *id).is(typed);
    if let Some(id) = tried.iter().find(|id| is_right(id)).copied() {
        // The right code was no wrong try of its neighbours.
        let others: Vec<SignatureId> = tried.into_iter().filter(|other| *other != id).collect();
        workshop
            .store
            .write(move |db| submissions::return_try(db, &others))
            .await?;
        return confirm(workshop, id, now).await;
    }
    // A second press of the same code.
    let confirmed = workshop
        .store
        .read(move |db| signatures::confirmed_since(db, letter, &address, now.minus(DAY)))
        .await?;
    match confirmed.iter().find(|id| is_right(id)) {
        Some(id) => confirm(workshop, *id, now).await,
        None => Err(ConfirmError::WrongCode),
    }
}

fn confirm_one(
    db: &mut Db,
    workshop: &Workshop,
    id: SignatureId,
    near: Nearby,
    now: Timestamp,
) -> Result<Confirmed, ConfirmError> {
    let keyring = &workshop.keyring;
    let submission = match submissions::find(db, keyring, id) {
        Ok(submission) => submission,
        Err(Error::NotFound) => return confirmed_before(db, keyring, id),
        Err(other) => return Err(other.into()),
    };
    if now >= submission.expires_at {
        return Err(ConfirmError::Gone);
    }
    let letter = letters::find(db, submission.letter_id)?;
    letter.accepts_confirmations(now)?;
    let organisation = match submission.answers.line.kind {
        Kind::Organisation => {
            let made = Organisation::of_line(random::id(now), &submission.answers.line);
            Some(organisations::find_or_make(
                db,
                keyring,
                &made,
                submission.answers.visibility,
                now,
            )?)
        }
        Kind::Individual => None,
    };
    // After the organisation, like everywhere (see `locks::locked`).
    mailboxes::lock(db, letter.id, &submission.address_index, now)?;
    // Whoever waited for the locks may find the work done.
    if !submissions::take(db, id)? {
        return confirmed_before(db, keyring, id);
    }
    if let Some(earlier) =
        signatures::live_of_address(db, letter.id, organisation, &submission.address_index)?
    {
        // One of an import that is not shown yet may still be taken back.
        if imports::is_hidden(db, earlier)? {
            let wait = "an import of the letter is under way".to_owned();
            return Err(Error::Unavailable(wait).into());
        }
        submissions::answer(db, &[id], earlier, now)?;
        return Ok(Confirmed::AlreadySigned(earlier));
    }
    count_confirmed(db, keyring, &submission, now)?;
    let candidate = Candidate {
        id,
        letter: letter.id,
        version: submission.version_id,
        line: &submission.answers.line,
        organisation,
        email: &submission.answers.contact.email,
        address: &submission.address_index,
        trap: submission.trap,
        lookalike: near.lookalike,
    };
    let facts = facts(db, workshop, candidate)?;
    let verdict = verdict(submission.answers.line.kind, letter.rules.review, &facts);
    let files = Files::of(workshop, &letter.rules)?;
    let answers = &submission.answers;
    let held = Signature {
        id,
        letter_id: letter.id,
        organisation_id: organisation,
        address_index: Some(submission.address_index),
        state: State::Held,
        visibility: answers.visibility,
        proof: Proof::of_contact(&answers.contact.email, answers.line.website.as_ref()),
        version_id: submission.version_id,
        statement_id: Some(submission.statement_id),
        language: submission.language.clone(),
        filing: files.file(&answers.line),
        line: answers.line.clone(),
        salt: None,
        import_id: None,
        synthetic: false,
        confirmed_at: now,
        published_at: None,
    };
    // The submission's seal goes on as the signature's: they share their id.
    let key = seals::open(db, keyring, id)?;
    let signature = add_signature(db, keyring, &key, (held, answers), verdict, now)?;
    signatures::put_near(db, id, near.entries)?;
    networks::confirm(db, id)?;
    if signature.is_published() {
        Ok(Confirmed::Published(id))
    } else {
        Ok(Confirmed::Held(id))
    }
}

/// The mail is counted at the time it was written, the signature now.
fn count_confirmed(
    db: &mut Db,
    keyring: &Keyring,
    submission: &Submission,
    now: Timestamp,
) -> Result<(), Error> {
    let letter = submission.letter_id;
    let host = mail_hosts::of_confirm(db, keyring, submission.id.cast())?;
    let provider = Provider::of(&submission.answers.contact.email, host);
    let (part, written) = (provider.as_str(), submission.created_at);
    number_events::add(db, letter, Measure::MailConfirmed, part, written, 1)?;
    number_events::add(db, letter, Measure::Confirmed, "", now, 1)
}

/// The answer to a second press, or to the link of a submission that another one has answered.
fn confirmed_before(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
) -> Result<Confirmed, ConfirmError> {
    let answered_by = submissions::answered_by(db, id)?;
    let signature = signatures::find(db, keyring, answered_by.unwrap_or(id))?;
    // The link is the predecessor's, whose rights have ended.
    if handovers::was_accepted(db, signature.id)? {
        return Err(ConfirmError::Gone);
    }
    match (answered_by, signature.state) {
        (Some(earlier), State::Published | State::Held) => Ok(Confirmed::AlreadySigned(earlier)),
        (None, State::Published) => Ok(Confirmed::Published(id)),
        (None, State::Held) => Ok(Confirmed::Held(id)),
        (_, State::Rejected | State::Withdrawn | State::Invalidated | State::Merged) => {
            Err(ConfirmError::Gone)
        }
    }
}
