//! Initial signatories are invited, reminded, asked again and called off; moderators look at
//! corrections that change much.
use super::audit::record;
use super::notify::{self, Recipient};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::field_check::{Fault, Faults, Field as FormField};
use crate::domain::fold::fold;
use crate::domain::import_line::ImportLine;
use crate::domain::initial::{ANSWER_WITHIN, Initial, InitialId, InitialState};
use crate::domain::letter::{LetterId, Slug};
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::Visibility;
use crate::domain::submission::Answers;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{initial, letters, mailboxes, outbox};

/// What became of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    Invited,
    /// Asked already, for the same name.
    Known,
    Faulty(Faults),
}

/// Rows in one transaction, with a mail each.
const PIECE: usize = 25;

/// The fate of each line, in their order. A faulty one stops all: nobody is invited then.
pub async fn invite(
    workshop: &Workshop,
    slug: Slug,
    lines: Vec<ImportLine>,
    by: Actor,
    now: Timestamp,
) -> Result<Vec<Fate>, Error> {
    let letter = workshop
        .store
        .read(move |db| letters::by_slug(db, &slug))
        .await?;
    let rules = &letter.rules;
    let mut fates = Vec::with_capacity(lines.len());
    let mut good = Vec::new();
    for (position, line) in lines.iter().enumerate() {
        let typed = line.email.trim();
        match line.parse(rules.signers, rules.prints_representatives) {
            Ok(_) if typed.is_empty() => {
                fates.push(Fate::Faulty(vec![(FormField::Email, Fault::Empty)]));
            }
            Ok((printed, contact)) => {
                fates.push(Fate::Invited);
                good.push((position, answers(line, printed, contact)?));
            }
            Err(faults) => fates.push(Fate::Faulty(faults)),
        }
    }
    if good.len() < lines.len() || good.is_empty() {
        return Ok(fates);
    }
    let keyring = &workshop.keyring;
    // Addresses are locked in the order of their hashes.
    good.sort_by_key(|(_, answers)| keyring.address_index(&answers.contact.email));
    let number = good.len();
    let mut rest = good.into_iter();
    let mut first = true;
    loop {
        let piece: Vec<(usize, Answers)> = rest.by_ref().take(PIECE).collect();
        if piece.is_empty() {
            return Ok(fates);
        }
        let (keyring, letter, begins) = (workshop.keyring.clone(), letter.clone(), first);
        first = false;
        let known = workshop
            .store
            .write(move |db| {
                if begins {
                    let (act, subject) = (AuditAct::InviteInitial, Subject::Letter(letter.id));
                    let change = FieldChange::set(Field::Lines, number);
                    record(db, &keyring, &by, act, subject, &[change], now)?;
                }
                let mut known = Vec::new();
                for (position, answers) in piece {
                    let language = &letter.rules.language;
                    if !invite_one(db, &keyring, (letter.id, language), answers, now)? {
                        known.push(position);
                    }
                }
                Ok::<_, Error>(known)
            })
            .await?;
        for position in known {
            if let Some(fate) = fates.get_mut(position) {
                *fate = Fate::Known;
            }
        }
    }
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
    (letter, language): (LetterId, &str),
    answers: Answers,
    now: Timestamp,
) -> Result<bool, Error> {
    let address_index = keyring.address_index(&answers.contact.email);
    let line = &answers.line;
    let who = [
        line.kind.as_str().as_bytes(),
        fold(line.name.as_str()).as_bytes(),
        line.country.map_or("", |country| country.code()).as_bytes(),
        &address_index,
    ]
    .concat();
    let made = Initial {
        id: random::id(now),
        letter_id: letter,
        address_index,
        asked: answers,
        answer: None,
        language: language.to_owned(),
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
    };
    if !initial::insert(db, keyring, &made, &keyring.form_digest(&who))? {
        return Ok(false);
    }
    mail(db, keyring, &made, MailKind::Initial, now)?;
    Ok(true)
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

/// What a moderator does about one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Resend,
    Revoke,
    /// The corrected line counts.
    Accept,
    /// It does not; they are asked again for the line that was meant.
    Return,
}

/// Nothing where it is no longer in the state for it; says so.
pub async fn step(
    workshop: &Workshop,
    id: InitialId,
    step: Step,
    by: Actor,
    now: Timestamp,
) -> Result<bool, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut one = initial::find(db, &keyring, id)?;
            mailboxes::lock(db, one.letter_id, &one.address_index, now)?;
            one = initial::find(db, &keyring, id)?;
            let before = one.state;
            let (act, after) = match (step, before) {
                (Step::Resend, InitialState::Waiting) => {
                    (AuditAct::ResendInitial, InitialState::Waiting)
                }
                (Step::Revoke, InitialState::Signed | InitialState::Revoked) => return Ok(false),
                (Step::Revoke, _) => (AuditAct::RevokeInitial, InitialState::Revoked),
                (Step::Accept, InitialState::Review) => {
                    (AuditAct::AcceptCorrection, InitialState::Approved)
                }
                (Step::Return, InitialState::Review) => {
                    (AuditAct::ReturnCorrection, InitialState::Waiting)
                }
                _ => return Ok(false),
            };
            one.state = after;
            if after == InitialState::Waiting {
                one.asked_at = now;
                one.expires_at = now.plus(ANSWER_WITHIN);
                one.answer = None;
                one.read = None;
                mail(db, &keyring, &one, MailKind::Initial, now)?;
            }
            if after == InitialState::Revoked {
                outbox::drop_waiting(db, one.id.cast(), &MAILS)?;
            }
            if !initial::update(db, &keyring, &one)? {
                return Ok(false);
            }
            let changes = [
                FieldChange::new(Field::State, before, after),
                FieldChange::set(Field::Lines, 1),
            ];
            let subject = Subject::Letter(one.letter_id);
            record(db, &keyring, &by, act, subject, &changes, now)?;
            Ok(true)
        })
        .await
}

const MAILS: [MailKind; 3] = [
    MailKind::Initial,
    MailKind::InitialReminder,
    MailKind::InitialAgain,
];

/// Once each, those who have not answered; says how many.
pub async fn remind(
    workshop: &Workshop,
    slug: Slug,
    by: Actor,
    now: Timestamp,
) -> Result<usize, Error> {
    let keyring = workshop.keyring.clone();
    let (letter, waiting) = workshop
        .store
        .read(move |db| {
            let letter = letters::by_slug(db, &slug)?.id;
            let mut all = initial::of_letter(db, &keyring, letter)?;
            all.retain(|one| is_to_remind(one, now));
            Ok::<_, Error>((letter, all))
        })
        .await?;
    let number = waiting.len();
    for one in waiting {
        let keyring = workshop.keyring.clone();
        workshop
            .store
            .write(move |db| {
                mailboxes::lock(db, one.letter_id, &one.address_index, now)?;
                let mut one = initial::find(db, &keyring, one.id)?;
                if !is_to_remind(&one, now) {
                    return Ok(());
                }
                one.reminded_at = Some(now);
                if initial::update(db, &keyring, &one)? {
                    mail(db, &keyring, &one, MailKind::InitialReminder, now)?;
                }
                Ok::<_, Error>(())
            })
            .await?;
    }
    let (act, subject) = (AuditAct::RemindInitial, Subject::Letter(letter));
    let changes = vec![FieldChange::set(Field::Lines, number)];
    super::audit::note(workshop, by, act, subject, changes, now).await?;
    Ok(number)
}

pub fn is_to_remind(one: &Initial, now: Timestamp) -> bool {
    one.state == InitialState::Waiting && one.reminded_at.is_none() && one.is_open(now)
}

/// Only who stands for an organisation says that they may.
pub fn is_organisation(one: &Initial) -> bool {
    one.asked.line.kind == Kind::Organisation
}
