//! Initial signatories are invited from a table.
use super::audit::record;
use super::notify::{self, Recipient};
use super::workshop::Workshop;
use crate::config::clock::Clock;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::field_check::{Fault, Faults, Field as FormField};
use crate::domain::fold::fold;
use crate::domain::import_line::ImportLine;
use crate::domain::initial::{ANSWER_WITHIN, Initial, InitialState};
use crate::domain::letter::{Letter, LetterId, Slug};
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::Visibility;
use crate::domain::submission::Answers;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_history;
use crate::store::mail_kinds::MailKind;
use crate::store::outbox::CAP;
use crate::store::{initial, letters, mailboxes};
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// A line with its number in the table.
pub type NumberedLine = (u64, ImportLine);

/// What becomes of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Invited,
    /// Asked already, for the same name.
    Known,
    /// The same stands on an earlier line, which has this number.
    Repeated(u64),
    /// The address had as many mails about the letter as it gets in a day: nobody is asked by a mail
    /// that does not go.
    Capped,
    Faulty(Faults),
}

#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    #[error("the letter is public, or opens within a minute")]
    TooLate,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Rows in one transaction, with a mail each.
const PIECE: usize = 25;

/// What would become of each line, in their order; nobody is asked.
pub async fn look(
    workshop: &Workshop,
    slug: Slug,
    lines: &[NumberedLine],
    now: Timestamp,
) -> Result<Vec<Fate>, Error> {
    let letter = workshop
        .store
        .read(move |db| letters::by_slug(db, &slug))
        .await?;
    let Judged { mut fates, good } = judge(&workshop.keyring, &letter, lines)?;
    let keyring = workshop.keyring.clone();
    let read = move |db: &mut Db| {
        let asked = initial::digests(db, letter.id)?;
        let mut left = HashMap::new();
        let mut others = Vec::new();
        for (position, answers) in good {
            if asked.contains(&digest(&keyring, &answers)) {
                others.push((position, Fate::Known));
                continue;
            }
            let address = keyring.address_index(&answers.contact.email);
            let left = match left.entry(address) {
                Entry::Occupied(left) => left.into_mut(),
                Entry::Vacant(free) => free.insert(CAP - mailed(db, letter.id, &address, now)?),
            };
            if *left <= 0 {
                others.push((position, Fate::Capped));
            }
            *left -= 1;
        }
        Ok::<_, Error>(others)
    };
    for (position, fate) in workshop.store.read(read).await? {
        set(&mut fates, position, fate);
    }
    Ok(fates)
}

/// Mails about the letter that an address had within a day.
fn mailed(
    db: &mut Db,
    letter: LetterId,
    address: &BlindIndex,
    now: Timestamp,
) -> Result<i64, Error> {
    let (recent, _) = mail_history::recent(db, letter, address, letter.cast(), now)?;
    Ok(recent)
}

/// Asks everybody, and tells what became of each line. A faulty one stops all: nobody is asked then.
/// Each piece asks again whether it is too late.
pub async fn invite(
    workshop: &Workshop,
    slug: Slug,
    lines: &[NumberedLine],
    by: Actor,
    clock: &Clock,
) -> Result<Vec<Fate>, InviteError> {
    let found = slug.clone();
    let letter = workshop
        .store
        .read(move |db| letters::by_slug(db, &found))
        .await?;
    let Judged {
        mut fates,
        mut good,
    } = judge(&workshop.keyring, &letter, lines)?;
    let faulty = fates.iter().any(|fate| matches!(fate, Fate::Faulty(_)));
    if faulty || good.is_empty() {
        return Ok(fates);
    }
    let keyring = &workshop.keyring;
    // Addresses are locked in the order of their hashes.
    good.sort_by_key(|(_, answers)| keyring.address_index(&answers.contact.email));
    let mut rest = good.into_iter();
    loop {
        let piece: Vec<(usize, Answers)> = rest.by_ref().take(PIECE).collect();
        if piece.is_empty() {
            return Ok(fates);
        }
        let (keyring, slug, now) = (workshop.keyring.clone(), slug.clone(), clock.now());
        let others = workshop
            .store
            .write(move |db| invite_piece(db, &keyring, &slug, piece, by, now))
            .await?;
        for (position, fate) in others {
            set(&mut fates, position, fate);
        }
    }
}

/// Those who were not asked, with the reason.
fn invite_piece(
    db: &mut Db,
    keyring: &Keyring,
    slug: &Slug,
    piece: Vec<(usize, Answers)>,
    by: Actor,
    now: Timestamp,
) -> Result<Vec<(usize, Fate)>, InviteError> {
    // Whoever opens it meets us here.
    let letter = letters::lock(db, slug)?;
    if letter.is_settled(now) {
        return Err(InviteError::TooLate);
    }
    let mut others = Vec::new();
    for (position, answers) in piece {
        match invite_one(db, keyring, &letter, answers, &by, now)? {
            Fate::Invited => {}
            other => others.push((position, other)),
        }
    }
    Ok(others)
}

fn set(fates: &mut [Fate], position: usize, to: Fate) {
    if let Some(fate) = fates.get_mut(position) {
        *fate = to;
    }
}

struct Judged {
    fates: Vec<Fate>,
    /// Whom to ask, with the place of their line.
    good: Vec<(usize, Answers)>,
}

/// By the lines alone.
fn judge(keyring: &Keyring, letter: &Letter, lines: &[NumberedLine]) -> Result<Judged, Error> {
    let rules = &letter.rules;
    let mut fates = Vec::with_capacity(lines.len());
    let mut good = Vec::new();
    let mut seen = HashMap::new();
    for (position, (number, line)) in lines.iter().enumerate() {
        let parsed = line.parse(rules.signers, rules.prints_representatives);
        let fate = match parsed {
            Ok(_) if line.email.trim().is_empty() => {
                Fate::Faulty(vec![(FormField::Email, Fault::Empty)])
            }
            Ok((printed, contact)) => {
                let answers = answers(line, printed, contact)?;
                match seen.entry(digest(keyring, &answers)) {
                    Entry::Occupied(earlier) => Fate::Repeated(*earlier.get()),
                    Entry::Vacant(free) => {
                        free.insert(*number);
                        good.push((position, answers));
                        Fate::Invited
                    }
                }
            }
            Err(faults) => Fate::Faulty(faults),
        };
        fates.push(fate);
    }
    Ok(Judged { fates, good })
}

/// Who is asked by which address. A person signs once by an address, whatever the name.
fn digest(keyring: &Keyring, answers: &Answers) -> BlindIndex {
    let address_index = keyring.address_index(&answers.contact.email);
    let line = &answers.line;
    let named = match line.kind {
        Kind::Organisation => fold(line.name.as_str()),
        Kind::Individual => String::new(),
    };
    let who = [
        line.kind.as_str().as_bytes(),
        named.as_bytes(),
        line.country.map_or("", |country| country.code()).as_bytes(),
        &address_index,
    ]
    .concat();
    keyring.form_digest(&who)
}

/// Where nobody is named the mail is to the organisation.
fn answers(
    line: &ImportLine,
    printed: PrintedLine,
    contact: Option<Contact>,
) -> Result<Answers, Error> {
    let contact = match contact {
        Some(contact) => contact,
        None => Contact {
            name: printed.name.clone(),
            role: None,
            email: crate::domain::email::EmailAddress::parse(&line.email)
                .map_err(|_| Error::Corrupt("an address that was parsed".to_owned()))?,
        },
    };
    Ok(Answers {
        line: printed,
        contact,
        updates: false,
        visibility: Visibility::Named,
    })
}

fn invite_one(
    db: &mut Db,
    keyring: &Keyring,
    letter: &Letter,
    answers: Answers,
    by: &Actor,
    now: Timestamp,
) -> Result<Fate, Error> {
    let address_index = keyring.address_index(&answers.contact.email);
    let digest = digest(keyring, &answers);
    mailboxes::lock(db, letter.id, &address_index, now)?;
    let capped = mailed(db, letter.id, &address_index, now)? >= CAP;
    if capped && !initial::digests(db, letter.id)?.contains(&digest) {
        return Ok(Fate::Capped);
    }
    let made = Initial {
        id: random::id(now),
        letter_id: letter.id,
        address_index,
        asked: answers,
        answer: None,
        language: letter.rules.language.clone(),
        state: InitialState::Waiting,
        corrected: false,
        again: false,
        read: None,
        statement_id: None,
        signature_id: None,
        revision: 0,
        created_at: now,
        asked_at: now,
        reminded_at: None,
        answered_at: None,
        expires_at: now.plus(ANSWER_WITHIN),
        former: None,
        counts_since: None,
    };
    if !initial::insert(db, keyring, &made, &digest)? {
        return Ok(Fate::Known);
    }
    let (act, subject) = (
        AuditAct::InviteInitial,
        Subject::Initial(made.id, letter.id),
    );
    let name = [FieldChange::set(Field::Name, &made.asked.line.name)];
    record(db, keyring, by, act, subject, &name, now)?;
    mail(db, keyring, &made, MailKind::Initial, now)?;
    Ok(Fate::Invited)
}

pub(super) fn mail(
    db: &mut Db,
    keyring: &Keyring,
    initial: &Initial,
    kind: MailKind,
    now: Timestamp,
) -> Result<(), Error> {
    let recipient = Recipient {
        letter_id: initial.letter_id,
        about: initial.id.cast(),
        to: initial.asked.contact.email.clone(),
        address_index: initial.address_index,
        language: initial.language.clone(),
    };
    notify::signer(db, keyring, &recipient, kind, now, now).map(drop)
}
