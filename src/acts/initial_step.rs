//! Initial signatories are reminded, asked again by hand and called off; moderators look at corrections
//! that change much.
use super::audit::record;
use super::initial_invite::mail;
use super::line_audit;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::initial::{ANSWER_WITHIN, Initial, InitialId, InitialState};
use crate::domain::letter::Slug;
use crate::domain::signatory::Kind;
use crate::domain::text_enum::text_enum;
use crate::domain::time::Timestamp;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::{Drop, MailKind, MailState};
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
        /// What was called off or sent back stands as it did before.
        TakeBack = "take-back",
    }
}

/// What came of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stepped {
    Done,
    /// It is no longer as it was seen, or not in the state for it.
    Moved,
    /// Nobody can answer any more.
    TooLate,
    /// Nothing is taken back for whom the same was asked once more.
    AskedAnew,
}

pub async fn step(
    workshop: &Workshop,
    letter: Slug,
    (id, seen): (InitialId, i64),
    step: Step,
    by: Actor,
    now: Timestamp,
) -> Result<Stepped, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut one = initial::find(db, &keyring, id)?;
            letters::lock_id(db, one.letter_id)?;
            mailboxes::lock(db, one.letter_id, &one.address_index, now)?;
            one = initial::find(db, &keyring, id)?;
            // By the letter in the address it was judged who may do this.
            if letters::by_slug(db, &letter)?.id != one.letter_id {
                return Err(Error::NotFound);
            }
            if one.revision != seen {
                return Ok(Stepped::Moved);
            }
            let (before, line) = (one.state, one.stands().line.clone());
            let Some((act, after)) = leads(step, &one) else {
                return Ok(Stepped::Moved);
            };
            // Worth nothing unless they answer.
            let asks = after == InitialState::Waiting
                || after == InitialState::Review && one.read.is_none();
            if asks && letters::find(db, one.letter_id)?.is_settled(now) {
                return Ok(Stepped::TooLate);
            }
            let taken_back = step == Step::TakeBack && before == InitialState::Revoked;
            if taken_back && initial::is_asked_anew(db, one.letter_id, id)? {
                return Ok(Stepped::AskedAnew);
            }
            if change(db, &mut one, step, after, now)? {
                one.asked_at = now;
                one.expires_at = now.plus(ANSWER_WITHIN);
                let kind = if one.again {
                    MailKind::InitialAgain
                } else {
                    MailKind::Initial
                };
                mail(db, &keyring, &one, kind, now)?;
            }
            if !initial::update(db, &keyring, &one)? {
                return Ok(Stepped::Moved);
            }
            let state = FieldChange::between(Field::State, Some(&before), Some(&after));
            let mut changes: Vec<FieldChange> = state.into_iter().collect();
            changes.extend(match step {
                // The line that counts from now on, beside the one that was asked for.
                Step::Accept => line_audit::changes(&one.asked.line, &line),
                // The one that does not count, and what they are asked for again.
                Step::Return => line_audit::changes(&line, &one.asked.line),
                Step::TakeBack => line_audit::changes(&line, &one.stands().line),
                Step::Resend | Step::Revoke => Vec::new(),
            });
            let subject = Subject::Initial(one.id, one.letter_id);
            record(db, &keyring, &by, act, subject, &changes, now)?;
            Ok(Stepped::Done)
        })
        .await
}

/// What a step is called in the audit log, and where it leads, if it is there.
fn leads(step: Step, one: &Initial) -> Option<(AuditAct, InitialState)> {
    use InitialState::{Approved, Review, Revoked, Signed, Waiting};
    // Whoever approved a text that was dropped since is asked for another one.
    let counts = if one.read.is_some() {
        Approved
    } else {
        Waiting
    };
    match (step, one.state) {
        (Step::Resend, Waiting) => Some((AuditAct::ResendInitial, Waiting)),
        (Step::Revoke, Signed | Revoked) => None,
        (Step::Revoke, _) => Some((AuditAct::RevokeInitial, Revoked)),
        (Step::Accept, Review) => Some((AuditAct::AcceptCorrection, counts)),
        (Step::Return, Review) => Some((AuditAct::ReturnCorrection, Waiting)),
        (Step::TakeBack, Revoked | Waiting) => {
            let former = match one.former? {
                Approved => counts,
                former => former,
            };
            Some((AuditAct::TakeBackInitial, former))
        }
        _ => None,
    }
}

/// Says whether they are mailed.
fn change(
    db: &mut Db,
    one: &mut Initial,
    step: Step,
    after: InitialState,
    now: Timestamp,
) -> Result<bool, Error> {
    let waits = after == InitialState::Waiting;
    let asks = match step {
        Step::Resend => true,
        Step::Accept => {
            one.again = waits;
            waits
        }
        Step::Return => {
            one.former = Some(one.state);
            one.corrected = false;
            true
        }
        Step::Revoke => {
            one.former = Some(one.state);
            outbox::drop_waiting(db, one.id.cast(), &MAILS)?;
            false
        }
        Step::TakeBack => {
            // Who was called off after that is where they were: their correction can be brought back, too.
            let was_returned = one.state == InitialState::Revoked && one.is_returned();
            let former = one.former.take();
            if was_returned {
                one.former = Some(InitialState::Review);
            }
            let line = one.answer.as_ref().map(|answer| &answer.line);
            let differs = line.is_some_and(|line| *line != one.asked.line);
            one.corrected = differs && !was_returned;
            if !waits {
                // What asked them once more.
                outbox::drop_waiting(db, one.id.cast(), &MAILS)?;
            }
            // Their approval was of a text that was dropped.
            let again = waits && former == Some(InitialState::Approved);
            one.again = one.again || again;
            let is_dead = now >= one.expires_at;
            waits && (again || is_dead || lost_its_mail(db, one.id)?)
        }
    };
    one.state = after;
    // Who is called off and taken back counts as if nothing had been.
    one.counts_since = match after {
        InitialState::Approved => Some(one.counts_since.unwrap_or(now)),
        InitialState::Revoked => one.counts_since,
        _ => None,
    };
    Ok(asks)
}

/// Whether the last mail to them was dropped before it went.
fn lost_its_mail(db: &mut Db, id: InitialId) -> Result<bool, Error> {
    let mails = initial::mails(db, &[id])?;
    let obsolete = Drop::Obsolete.as_str();
    Ok(matches!(mails.get(&id), Some((MailState::Dropped, Some(why))) if why == obsolete))
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
    let waiting = workshop
        .store
        .read(move |db| {
            let letter = letters::by_slug(db, &slug)?;
            let mut all = initial::of_letter(db, &keyring, letter.id)?;
            all.retain(|one| is_to_remind(one, now) && !letter.is_settled(now));
            Ok::<_, Error>(all)
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
                    let (act, subject) = (
                        AuditAct::RemindInitial,
                        Subject::Initial(one.id, one.letter_id),
                    );
                    record(db, &keyring, &by, act, subject, &[], now)?;
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
