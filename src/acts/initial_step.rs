//! Initial signatories are reminded, asked again by hand and called off; moderators look at corrections
//! that change much.
use super::audit::record;
use super::initial_answer::is_settled;
use super::initial_invite::mail;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::initial::{ANSWER_WITHIN, Initial, InitialId, InitialState};
use crate::domain::letter::Slug;
use crate::domain::signatory::Kind;
use crate::domain::text_enum::text_enum;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{initial, letters, mailboxes, outbox};

text_enum! {
    /// What a moderator does about one of them.
    pub enum Step {
        Resend = "resend",
        Revoke = "revoke",
        /// The corrected line counts.
        Accept = "accept",
        /// It does not; they are asked again for the line that was meant.
        Return = "return",
    }
}

/// Nothing where it is no longer as it was `seen`, or not in the state for it; says so.
pub async fn step(
    workshop: &Workshop,
    letter: Slug,
    (id, seen): (InitialId, i64),
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
            // By the letter in the address it was judged who may do this.
            if letters::by_slug(db, &letter)?.id != one.letter_id {
                return Err(Error::NotFound);
            }
            if one.revision != seen {
                return Ok(false);
            }
            let before = one.state;
            let asks = matches!(step, Step::Resend | Step::Return);
            if asks && is_settled(&letters::find(db, one.letter_id)?, now) {
                return Ok(false);
            }
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
                if step == Step::Return {
                    one.answer = None;
                    one.read = None;
                    one.corrected = false;
                }
                let kind = if one.again {
                    MailKind::InitialAgain
                } else {
                    MailKind::Initial
                };
                mail(db, &keyring, &one, kind, now)?;
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
            let letter = letters::by_slug(db, &slug)?;
            let mut all = initial::of_letter(db, &keyring, letter.id)?;
            all.retain(|one| is_to_remind(one, now) && !is_settled(&letter, now));
            Ok::<_, Error>((letter.id, all))
        })
        .await?;
    let number = waiting.len();
    for (place, one) in waiting.into_iter().enumerate() {
        let keyring = workshop.keyring.clone();
        workshop
            .store
            .write(move |db| {
                // Before anybody is written to: whoever may not do it any more does not.
                if place == 0 {
                    let (act, subject) = (AuditAct::RemindInitial, Subject::Letter(letter));
                    let change = FieldChange::set(Field::Lines, number);
                    record(db, &keyring, &by, act, subject, &[change], now)?;
                }
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
    Ok(number)
}

pub fn is_to_remind(one: &Initial, now: Timestamp) -> bool {
    one.state == InitialState::Waiting && one.reminded_at.is_none() && one.is_open(now)
}

/// Only who stands for an organisation says that they may.
pub fn is_organisation(one: &Initial) -> bool {
    one.stands().line.kind == Kind::Organisation
}
