//! Approvals of initial signatories: which of them count, who is asked again since the text changed,
//! and how they become signatures. They are put under a letter within the minute before it opens,
//! with the time of its opening, while nobody sees it; so they are there at that minute on every node.
use super::add_signature::add_signature;
use super::filing::Files;
use super::initial_invite::mail;
use super::workshop::Workshop;
use crate::domain::country::Country;
use crate::domain::initial::{ANSWER_WITHIN, InitialId, InitialState};
use crate::domain::letter::{Letter, LetterState};
use crate::domain::moderation::{Hold, HoldReason, Verdict};
use crate::domain::organisation::Organisation;
use crate::domain::proof::Proof;
use crate::domain::signatory::{Kind, PrintedLine};
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::switch::Switch;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{
    first_signatories, imports, initial, letters, mailboxes, merges, organisations, seals,
    signatures, switches, waits,
};

/// Those that approved the text as it is now.
pub(super) fn approved(db: &mut Db, letter: &Letter) -> Result<Vec<InitialId>, Error> {
    sorted(db, letter, true)
}

/// Those that approved another one. What moderators still look at is asked again once they accept it.
fn outdated(db: &mut Db, letter: &Letter) -> Result<Vec<InitialId>, Error> {
    sorted(db, letter, false)
}

fn sorted(db: &mut Db, letter: &Letter, current: bool) -> Result<Vec<InitialId>, Error> {
    let found = initial::with_texts(db, letter.id, &[InitialState::Approved])?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let texts = initial::texts(db, letter)?;
    let is_current = |read: Option<_>| read.is_some_and(|read| texts.contains(&read));
    Ok(found
        .into_iter()
        .filter(|(_, read)| is_current(*read) == current)
        .map(|(id, _)| id)
        .collect())
}

/// Asks whoever approved another text than the one that is frozen now. Once the letter is public nobody
/// can answer: they are told that it is, and where they can sign it.
pub async fn ask_again(workshop: &Workshop, letter: &Letter, now: Timestamp) -> Result<(), Error> {
    let looked = letter.clone();
    let ids = workshop.store.read(move |db| outdated(db, &looked)).await?;
    for id in ids {
        let keyring = workshop.keyring.clone();
        let asked = workshop
            .store
            .write(move |db| ask_one_again(db, &keyring, id, now));
        initial::unless_unreadable(id, asked.await)?;
    }
    Ok(())
}

fn ask_one_again(
    db: &mut Db,
    keyring: &Keyring,
    id: InitialId,
    now: Timestamp,
) -> Result<(), Error> {
    let seen = initial::find(db, keyring, id)?;
    mailboxes::lock(db, seen.letter_id, &seen.address_index, now)?;
    let letter = letters::find(db, seen.letter_id)?;
    if letter.state != LetterState::Open || !outdated(db, &letter)?.contains(&id) {
        return Ok(());
    }
    let mut one = initial::find(db, keyring, id)?;
    one.state = InitialState::Waiting;
    one.again = true;
    one.counts_since = None;
    one.asked_at = now;
    one.reminded_at = None;
    one.expires_at = if letter.is_public(now) {
        now
    } else {
        now.plus(ANSWER_WITHIN)
    };
    if initial::update(db, keyring, &one)? {
        mail(db, keyring, &one, MailKind::InitialAgain, now)?;
    }
    Ok(())
}

/// Puts all approved ones under the letter, as of `at`, which is its opening or later; says how many.
pub async fn bring_in(
    workshop: &Workshop,
    letter: &Letter,
    at: Timestamp,
    now: Timestamp,
) -> Result<usize, Error> {
    let looked = letter.clone();
    let read = move |db: &mut Db| {
        if switches::is_on(db, Switch::HoldEverything, looked.id)? {
            // They come once nothing is held any more.
            return Ok(Vec::new());
        }
        approved(db, &looked)
    };
    let ids = workshop.store.read(read).await?;
    if ids.is_empty() {
        return Ok(0);
    }
    let files = Files::of(workshop, &letter.rules)?;
    let mut number = 0;
    for id in ids {
        let (keyring, files) = (workshop.keyring.clone(), files.clone());
        let signed = workshop
            .store
            .write(move |db| sign_one(db, &keyring, &files, id, (at, now)));
        let came = initial::unless_unreadable(id, signed.await)?;
        number += usize::from(came == Some(true));
    }
    Ok(number)
}

/// Says whether it came under the letter.
fn sign_one(
    db: &mut Db,
    keyring: &Keyring,
    files: &Files,
    id: InitialId,
    (at, now): (Timestamp, Timestamp),
) -> Result<bool, Error> {
    let seen = initial::find(db, keyring, id)?;
    let organisation = match seen.stands().line.kind {
        Kind::Individual => None,
        Kind::Organisation => {
            let made = Organisation::of_line(random::id(now), &named(&seen.stands().line));
            let visibility = seen.stands().visibility;
            Some(organisations::find_or_make(
                db, keyring, &made, visibility, now,
            )?)
        }
    };
    mailboxes::lock(db, seen.letter_id, &seen.address_index, now)?;
    let mut one = initial::find(db, keyring, id)?;
    let letter = letters::find(db, one.letter_id)?;
    // The organisation was found for the line as it was before the lock.
    let same = one.state == InitialState::Approved && one.revision == seen.revision;
    if !same || switches::is_on(db, Switch::HoldEverything, letter.id)? {
        return Ok(false);
    }
    let (Some(answer), Some(read)) = (one.answer.clone(), one.read) else {
        return Ok(false);
    };
    if !initial::texts(db, &letter)?.contains(&read) {
        return Ok(false);
    }
    let earlier = signatures::live_of_address(db, letter.id, organisation, &one.address_index)?;
    let signature_id: SignatureId = match earlier {
        // One of an import that is not shown yet may still be taken back: a later round looks again.
        Some(earlier) if imports::is_hidden(db, earlier)? => return Ok(false),
        // Signed by themselves, through a preview.
        Some(earlier) => earlier,
        None => {
            let line = named(&answer.line);
            let held = Signature {
                id: random::id(now),
                letter_id: letter.id,
                organisation_id: organisation,
                address_index: Some(one.address_index),
                state: State::Held,
                visibility: answer.visibility,
                proof: Proof::of_contact(&answer.contact.email, line.website.as_ref()),
                version_id: read.version_id,
                statement_id: one.statement_id,
                language: one.language.clone(),
                filing: files.file(&line),
                line,
                salt: None,
                import_id: None,
                synthetic: false,
                confirmed_at: one.answered_at.unwrap_or(now),
                published_at: None,
            };
            let verdict = match organisation {
                // Its claim was merged into another organisation's that is listed.
                Some(organisation) if merges::is_stood_for(db, letter.id, organisation)? => {
                    Verdict::Hold(vec![Hold::because(HoldReason::Rival)])
                }
                _ => Verdict::Publish,
            };
            let (key, wrapped) = keyring.new_record_key(held.id);
            seals::put(db, held.id, wrapped)?;
            let added = add_signature(db, keyring, &key, (held, &answer), verdict, at)?;
            if !added.is_published() {
                // It was confirmed when it was approved, and waits since now.
                waits::begin(db, added.id, at)?;
            }
            added.id
        }
    };
    first_signatories::put(db, letter.id, signature_id)?;
    one.state = InitialState::Signed;
    one.signature_id = Some(signature_id);
    if !initial::update(db, keyring, &one)? {
        return Err(Error::Unavailable("somebody answered first".to_owned()));
    }
    Ok(true)
}

/// An organisation always has a country, as in imports.
pub(super) fn named(line: &PrintedLine) -> PrintedLine {
    PrintedLine {
        country: line
            .country
            .or((line.kind == Kind::Organisation).then_some(Country::INTERNATIONAL)),
        ..line.clone()
    }
}
