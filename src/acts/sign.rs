//! A visitor puts a name under a letter: the form is kept, sealed, until its address is confirmed.
use super::notify::{self, Recipient};
use super::workshop::Workshop;
use crate::domain::letter::{LetterId, NotSignable, VersionId, changed_in_substance};
use crate::domain::login_session::NetworkHash;
use crate::domain::measure::Measure;
use crate::domain::organisation::OrganisationKey;
use crate::domain::signatory::{Kind, PrintedLine};
use crate::domain::signature::SignatureId;
use crate::domain::submission::Answers;
use crate::domain::switch::Switch;
use crate::domain::time::{DAY, Timestamp};
use crate::security::code::MAX_TRIES;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::previews::{self, PreviewId};
use crate::store::statements::{self, Statement};
use crate::store::submissions::{self, Submission};
use crate::store::{
    letters, mailboxes, networks, number_events, organisations, seals, signatures, switches,
    versions,
};
use std::time::Duration;

/// How long a submission can be confirmed.
pub const CONFIRM_WITHIN: Duration = DAY.saturating_mul(7);

#[derive(Debug, Clone)]
pub struct Sign {
    pub letter_id: LetterId,
    /// The text that was on the page.
    pub version_id: VersionId,
    pub answers: Answers,
    pub statement: Statement,
    pub trap: bool,
    pub language: String,
    /// The link by which the letter was seen before it was public.
    pub early: Option<PreviewId>,
    /// Where it was sent from.
    pub network: NetworkHash,
}

#[derive(Debug, thiserror::Error)]
pub enum SignError {
    #[error(transparent)]
    NotSignable(#[from] NotSignable),
    /// By a switch.
    #[error("no signatures are taken at present")]
    Stopped,
    #[error("the text changed in substance after it was shown")]
    TextChanged,
    #[error(transparent)]
    Store(#[from] Error),
}

/// New, known and unwanted signers take the same statements and get the same answer: none. Their
/// inbox gets the truth.
pub async fn sign(workshop: &Workshop, command: Sign, now: Timestamp) -> Result<(), SignError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let early = lets_in(db, &keyring, &command, now)?;
            if early {
                // Whoever takes the letter back finds the form, or is found to have been first.
                letters::lock_id(db, command.letter_id)?;
            }
            let letter = letters::find(db, command.letter_id)?;
            if early {
                letter.accepts_early_submissions(now)?;
            } else {
                letter.accepts_submissions(now)?;
            }
            if switches::is_on(db, Switch::StopAccepting, command.letter_id)? {
                return Err(SignError::Stopped);
            }
            let texts = versions::names(db, command.letter_id)?;
            let on_page = texts.iter().find(|text| text.id == command.version_id);
            if on_page.is_none_or(|text| changed_in_substance(&texts, text.number)) {
                return Err(SignError::TextChanged);
            }
            let email = command.answers.contact.email.clone();
            let address_index = keyring.address_index(&email);
            // Whatever else this address does with this letter waits until this is done.
            mailboxes::lock(db, command.letter_id, &address_index, now)?;
            let statement_id = statements::keep(db, &command.statement, now)?;
            let digest = submissions::digest(
                &keyring,
                command.version_id,
                &statement_id,
                &command.answers,
            );
            submissions::forget_expired(db, command.letter_id, &digest, now)?;
            let id: SignatureId = random::id(now);
            let organisation = organisation_of(db, &keyring, &command.answers.line, id)?;
            let live =
                signatures::live_of_address(db, command.letter_id, organisation, &address_index)?;
            let submission = Submission {
                id,
                letter_id: command.letter_id,
                version_id: command.version_id,
                statement_id,
                address_index,
                answers: command.answers,
                language: command.language.clone(),
                trap: command.trap,
                code_tries: 0,
                created_at: now,
                expires_at: now.plus(CONFIRM_WITHIN),
            };
            let key = seals::create(db, &keyring, id)?;
            // The key of a copy that is not kept; for a new form nothing, by the same statement.
            let kept = submissions::insert(db, &key, &submission, &digest)?;
            let unused = if kept { Vec::new() } else { vec![id] };
            seals::erase(db, &unused)?;
            // Nothing for a copy, by the same statement.
            let new = i64::from(kept);
            number_events::add(db, command.letter_id, Measure::Submitted, "", now, new)?;
            networks::insert(db, id, command.letter_id, &command.network, now)?;
            networks::forget(db, &unused)?;
            let about = submissions::by_digest(db, command.letter_id, &digest)?;
            let recipient = Recipient {
                letter_id: command.letter_id,
                about,
                to: email,
                address_index,
                language: command.language,
            };
            let kind = if live.is_some() {
                MailKind::AlreadySigned
            } else {
                MailKind::Confirm
            };
            let dropped = notify::signer(db, &keyring, &recipient, kind, now, now)?;
            // A code that was mailed to nobody is for guessing only.
            let unmailed = kept && dropped.is_some();
            let tries = if unmailed { MAX_TRIES } else { 0 };
            submissions::spend_tries(db, about, tries)?;
            Ok(())
        })
        .await
}

/// Whether it came by a link that is still good for signing the letter.
fn lets_in(db: &mut Db, keyring: &Keyring, command: &Sign, now: Timestamp) -> Result<bool, Error> {
    let Some(id) = command.early else {
        return Ok(false);
    };
    let preview = previews::find(db, keyring, id)?;
    Ok(preview.may_sign && preview.is_good(now) && preview.letter_id == command.letter_id)
}

/// The registry entry that the line names. Where there is none, an id that names nothing: looking
/// for its signatures takes the same work.
fn organisation_of(
    db: &mut Db,
    keyring: &Keyring,
    line: &PrintedLine,
    nothing: SignatureId,
) -> Result<Option<crate::domain::organisation::OrganisationId>, Error> {
    match (line.kind, line.country) {
        (Kind::Organisation, Some(country)) => {
            let key = OrganisationKey::of(&line.name, country);
            Ok(Some(
                organisations::by_key(db, keyring, &key)?.unwrap_or(nothing.cast()),
            ))
        }
        _ => Ok(None),
    }
}
