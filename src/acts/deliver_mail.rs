//! Mail leaves the outbox: it is claimed, put into words' raw material, and settled. The sending
//! itself is `jobs::deliver_mail`.
use super::confirm::is_listed_otherwise;
use super::workshop::Workshop;
use crate::domain::email::EmailAddress;
use crate::domain::letter::{Letter, Version};
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::{Rejection, SignatureId, State};
use crate::domain::time::{DAY, HOUR, MINUTE, Timestamp};
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::outbox::{self, Fate, Mail};
use crate::store::{bounces, decisions, letters, mailboxes, signatures, submissions, versions};
use std::time::Duration;

/// How long a claimed mail is ours; several steps of a slow SMTP session fit in.
const LEASE: Duration = MINUTE.saturating_mul(10);

/// Mails that the provider lets us send.
#[derive(Debug, Clone, Copy, Default)]
pub struct Quota {
    pub per_hour: Option<u32>,
    pub per_day: Option<u32>,
}

/// A mail whose turn it is, with what it speaks of.
#[derive(Debug, Clone)]
pub struct Delivery {
    pub mail: Mail,
    pub to: EmailAddress,
    pub subject: Subject,
}

/// What a mail speaks of, as it stands now.
#[derive(Debug, Clone)]
pub enum Subject {
    /// A submission to confirm, for the first time or as a reminder.
    Submission {
        letter: Box<Letter>,
        version: Box<Version>,
        line: Box<PrintedLine>,
        id: SignatureId,
        expires: Timestamp,
    },
    /// A signature, with the reason where it was rejected.
    Signature {
        letter: Box<Letter>,
        version: Box<Version>,
        line: Box<PrintedLine>,
        id: SignatureId,
        listed: bool,
        rejection: Option<Rejection>,
    },
    /// The letter whose desk has entries waiting.
    Desk {
        letter: Box<Letter>,
        version: Box<Version>,
    },
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
    if !workshop
        .store
        .read(move |db| outbox::any_due(db, now))
        .await?
    {
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
            for mail in outbox::claim(db, now, now.plus(LEASE), limit)? {
                claimed.claimed += 1;
                let fate = match prepared(db, &keyring, &mail) {
                    Ok(Ok((to, subject))) => {
                        claimed.deliveries.push(Delivery { mail, to, subject });
                        continue;
                    }
                    Ok(Err(why)) => Fate::Drop(why),
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

/// Writes down what became of a mail.
pub async fn settle(
    workshop: &Workshop,
    mail: Mail,
    fate: Fate,
    now: Timestamp,
) -> Result<(), Error> {
    workshop
        .store
        .write(move |db| outbox::settle(db, &mail, fate, now))
        .await?;
    Ok(())
}

fn left(db: &mut Db, quota: Quota, now: Timestamp) -> Result<i64, Error> {
    let mut left = i64::MAX;
    for (most, period) in [(quota.per_hour, HOUR), (quota.per_day, DAY)] {
        if let Some(most) = most {
            left = left.min(i64::from(most) - outbox::sent_since(db, now.minus(period), now)?);
        }
    }
    Ok(left)
}

/// Or why it is not to be sent any more.
fn prepared(
    db: &mut Db,
    keyring: &Keyring,
    mail: &Mail,
) -> Result<Result<(EmailAddress, Subject), Drop>, Error> {
    let to = mail.to(db, keyring)?;
    let letter = letters::find(db, mail.letter_id.ok_or(Error::NotFound)?)?;
    let to_signer = mail.kind != MailKind::FirstWaiting;
    // Asked again now: the mail may have waited for days.
    if to_signer && mailboxes::is_silenced(db, letter.id, &mail.address_index)? {
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
                listed: earlier_is_listed(db, keyring, &submission)?,
                line: Box::new(submission.answers.line),
                id,
                rejection: None,
                letter: Box::new(letter),
            })
        }
        MailKind::Published => about_signature(db, keyring, letter, id, State::Published)?,
        MailKind::Rejected | MailKind::Superseded => {
            about_signature(db, keyring, letter, id, State::Rejected)?
        }
        MailKind::OrganisationListed => {
            let signature = signatures::find(db, keyring, id)?;
            if is_listed_otherwise(db, &signature)? {
                about_signature(db, keyring, letter, id, State::Held)?
            } else {
                None
            }
        }
        MailKind::Merged => about_signature(db, keyring, letter, id, State::Merged)?,
        MailKind::FirstWaiting if signatures::held_up_to(db, letter.id, 1)? == 0 => None,
        MailKind::FirstWaiting => Some(Subject::Desk {
            version: Box::new(versions::current(db, &letter, &mail.language)?),
            letter: Box::new(letter),
        }),
    };
    Ok(subject.map(|subject| (to, subject)).ok_or(Drop::Obsolete))
}

fn about_signature(
    db: &mut Db,
    keyring: &Keyring,
    letter: Letter,
    id: SignatureId,
    still: State,
) -> Result<Option<Subject>, Error> {
    let signature = signatures::find(db, keyring, id)?;
    if signature.state != still {
        return Ok(None);
    }
    let latest = decisions::on(db, id)?.into_iter().next();
    Ok(Some(Subject::Signature {
        version: Box::new(versions::find(db, signature.version_id)?),
        listed: signature.is_listed(),
        rejection: latest.and_then(|(decision, _)| decision.reason?.parse().ok()),
        line: Box::new(signature.line),
        id,
        letter: Box::new(letter),
    }))
}

fn earlier_is_listed(
    db: &mut Db,
    keyring: &Keyring,
    submission: &submissions::Submission,
) -> Result<bool, Error> {
    let line = &submission.answers.line;
    let organisation = match line.country {
        Some(country) if line.kind == crate::domain::signatory::Kind::Organisation => {
            let key = crate::domain::organisation::OrganisationKey::of(&line.name, country);
            crate::store::organisations::by_key(db, &key)?
        }
        _ => None,
    };
    let earlier = signatures::live_of_address(
        db,
        submission.letter_id,
        organisation,
        &submission.address_index,
    )?;
    match earlier {
        Some(id) => Ok(signatures::find(db, keyring, id)?.is_listed()),
        None => Ok(false),
    }
}
