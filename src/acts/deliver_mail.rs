//! Mail leaves the outbox: it is claimed, put into words' raw material, and settled. The sending
//! itself is `jobs::deliver_mail`.
use super::add_signature::is_listed_otherwise;
use super::delivery::{Delivery, Subject};
use super::earlier::earlier_is_published;
use super::mail_of_accounts;
use super::mail_of_entries;
use super::mail_of_initial;
use super::mail_of_mailings;
use super::mail_of_proof;
use super::mail_of_signatures::{about_handover, about_question, about_signature, signer_desk};
use super::tell_of_danger;
use super::workshop::Workshop;
use crate::domain::email::EmailAddress;
use crate::domain::signature::{SignatureId, State, Visibility};
use crate::domain::time::{DAY, HOUR, MINUTE, Timestamp};
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::kept_back::KeptBack;
use crate::store::leases::{self, Holder};
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::outbox::{self, Fate, Mail};
use crate::store::{
    bounces, letters, mail_backlog, mailboxes, signatures, submissions, switches, versions, waiting,
};
use std::time::Duration;

/// How long a claimed mail is ours; several steps of a slow SMTP session fit in.
const LEASE: Duration = MINUTE.saturating_mul(10);

/// How long a mail is put off whose letter is not public.
const UNTIL_OPENING: Duration = MINUTE;

/// Mails that the provider lets us send.
#[derive(Debug, Clone, Copy, Default)]
pub struct Quota {
    pub per_hour: Option<u32>,
    pub per_day: Option<u32>,
}

impl Quota {
    pub fn of(mail: &crate::config::sections::Mail) -> Self {
        Self {
            per_hour: mail.per_hour,
            per_day: mail.per_day,
        }
    }
}

/// What one look into the outbox gave.
#[derive(Debug, Default)]
pub struct Claimed {
    pub deliveries: Vec<Delivery>,
    /// Mails claimed: the deliveries, and those that were settled on the way.
    pub claimed: usize,
}

/// Claims up to `limit` mails that are due, within the quota. Those that are no longer true are
/// dropped on the way, and those that cannot be read are given up: none may stop the others.
pub async fn claim(
    workshop: &Workshop,
    quota: Quota,
    limit: i64,
    holder: Holder,
    now: Timestamp,
) -> Result<Claimed, Error> {
    // Most of the time there is nothing, and reading disturbs nobody.
    let any = move |db: &mut Db| {
        let kept = KeptBack::by(&switches::on(db)?);
        outbox::any_due(db, &kept, now)
    };
    if !workshop.store.read(any).await? {
        return Ok(Claimed::default());
    }
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            // Only to keep two processes from counting the quota at once.
            leases::lock(db, "claim-mail", &holder, now)?;
            let limit = limit.min(left(db, quota, now)?);
            let mut claimed = Claimed::default();
            if limit <= 0 {
                return Ok(claimed);
            }
            let kept = KeptBack::by(&switches::on(db)?);
            for mail in outbox::claim(db, &kept, now, now.plus(LEASE), limit)? {
                claimed.claimed += 1;
                if leads_nowhere_yet(db, &mail, now)? {
                    let until = now.plus(UNTIL_OPENING);
                    outbox::settle(db, &mail, Fate::PutBack(Some(until)), now)?;
                    continue;
                }
                let fate = match prepared(db, &keyring, &mail, now) {
                    Ok(Ok((to, subject))) => {
                        claimed.deliveries.push(Delivery { mail, to, subject });
                        continue;
                    }
                    Ok(Err(why)) => Fate::Drop(why),
                    Err(Error::NotFound) if mail.kind.is_of_mailings() => {
                        Fate::Drop(mail_of_mailings::gone(db, &mail)?)
                    }
                    Err(Error::NotFound) => Fate::Drop(Drop::Obsolete),
                    Err(error @ (Error::Corrupt(_) | Error::Sealed(_))) => {
                        tracing::error!(mail = %mail.id, %error, "a mail cannot be read");
                        Fate::Dead(None)
                    }
                    Err(other) => return Err(other),
                };
                outbox::settle(db, &mail, fate, now)?;
            }
            Ok(claimed)
        })
        .await
}

fn left(db: &mut Db, quota: Quota, now: Timestamp) -> Result<i64, Error> {
    let mut left = i64::MAX;
    for (most, period) in [(quota.per_hour, HOUR), (quota.per_day, DAY)] {
        if let Some(most) = most {
            left =
                left.min(i64::from(most) - mail_backlog::sent_since(db, now.minus(period), now)?);
        }
    }
    Ok(left)
}

/// A mail that shows the way to a line which nobody can see before the letter opens.
fn leads_nowhere_yet(db: &mut Db, mail: &Mail, now: Timestamp) -> Result<bool, Error> {
    match mail.letter_id.filter(|_| mail.kind.leads_to_a_line()) {
        Some(letter) => Ok(!letters::find(db, letter)?.is_public(now)),
        None => Ok(false),
    }
}

/// Or why it is not to be sent any more.
fn prepared(
    db: &mut Db,
    keyring: &Keyring,
    mail: &Mail,
    now: Timestamp,
) -> Result<Result<(EmailAddress, Subject), Drop>, Error> {
    let to = mail.to(db, keyring)?;
    if mail.kind == MailKind::SignerDesk {
        return Ok(signer_desk(db, mail, now)?.map(|subject| (to, subject)));
    }
    if mail.kind.is_of_accounts() {
        let about = mail_of_accounts::prepared(db, keyring, mail, now)?;
        return Ok(about.map(|about| (to, Subject::Account(about))));
    }
    let letter = letters::find(db, mail.letter_id.ok_or(Error::NotFound)?)?;
    // Asked again now: the mail may have waited for days.
    if !mail.kind.is_to_moderators() && mailboxes::is_silenced(db, letter.id, &mail.address_index)?
    {
        return Ok(Err(Drop::Silenced));
    }
    if bounces::is_marked(db, &mail.address_index)? {
        return Ok(Err(Drop::Undeliverable));
    }
    let id: SignatureId = mail.record_id.cast();
    let subject = match mail.kind {
        MailKind::Confirm | MailKind::Reminder => {
            let submission = submissions::find(db, keyring, id)?;
            Some(Subject::Submission {
                version: Box::new(versions::find(db, submission.version_id)?),
                visibility: submission.answers.visibility,
                line: Box::new(submission.answers.line),
                id,
                expires: submission.expires_at,
                letter: Box::new(letter),
            })
        }
        // About the submission that found an earlier signature in its way.
        MailKind::AlreadySigned => {
            let submission = submissions::find(db, keyring, id)?;
            Some(Subject::Signature {
                version: Box::new(versions::find(db, submission.version_id)?),
                published: earlier_is_published(db, keyring, &submission)?,
                // Who sees the earlier one's name is not what this form says.
                visibility: Visibility::Named,
                line: Box::new(submission.answers.line),
                id,
                rejection: None,
                updates: None,
                letter: Box::new(letter),
            })
        }
        MailKind::Published => about_signature(db, keyring, letter, id, State::Published)?,
        MailKind::Rejected | MailKind::Superseded => {
            about_signature(db, keyring, letter, id, State::Rejected)?
        }
        MailKind::Withdrawn => about_signature(db, keyring, letter, id, State::Withdrawn)?,
        MailKind::Handover | MailKind::HandedOver => {
            about_handover(db, keyring, letter, mail, now)?
        }
        // Of no letter.
        MailKind::SignerDesk
        | MailKind::Invitation
        | MailKind::PasswordReset
        | MailKind::PasswordChanged
        | MailKind::FactorChanged
        | MailKind::RoleChanged => None,
        MailKind::OrganisationListed => {
            let signature = signatures::find(db, keyring, id)?;
            if is_listed_otherwise(db, &signature)? {
                about_signature(db, keyring, letter, id, State::Held)?
            } else {
                None
            }
        }
        MailKind::EntryCorrected | MailKind::Invalidated | MailKind::Entered => {
            mail_of_entries::prepared(db, keyring, mail, letter)?
                .map(|about| Subject::Entry(Box::new(about)))
        }
        MailKind::CameBack | MailKind::BackInReview => {
            about_signature(db, keyring, letter, id, State::Held)?
        }
        MailKind::Merged => about_signature(db, keyring, letter, id, State::Merged)?,
        MailKind::FirstWaiting if waiting::held_up_to(db, letter.id, 1)? == 0 => None,
        MailKind::FirstWaiting => Some(Subject::Desk {
            version: Box::new(versions::current(db, &letter, &mail.language)?),
            letter: Box::new(letter),
        }),
        MailKind::ReviewDue => tell_of_danger::prepared(db, mail, letter, now)?
            .map(|about| Subject::Review(Box::new(about))),
        MailKind::Initial | MailKind::InitialReminder | MailKind::InitialAgain => {
            mail_of_initial::prepared(db, keyring, mail, letter, now)?
                .map(|about| Subject::Initial(Box::new(about)))
        }
        MailKind::ServiceMessage | MailKind::Update | MailKind::MailingTest => {
            let about = mail_of_mailings::prepared(db, keyring, mail, letter)?;
            return Ok(about.map(|about| (to, Subject::Mailing(Box::new(about)))));
        }
        MailKind::Question => about_question(db, keyring, letter, mail, now)?,
        MailKind::Ask
        | MailKind::SecondAddress
        | MailKind::Notice
        | MailKind::Objected
        | MailKind::Reported => mail_of_proof::prepared(db, keyring, mail, letter, now)?
            .map(|about| Subject::Proof(Box::new(about))),
    };
    Ok(subject.map(|subject| (to, subject)).ok_or(Drop::Obsolete))
}
