//! Mail leaves the outbox: it is claimed, put into words' raw material, and settled. The sending
//! itself is `jobs::deliver_mail`.
use super::confirm::is_listed_otherwise;
use super::earlier::earlier_is_published;
use super::mail_of_accounts::{self, AboutAccount};
use super::mail_of_entries::{self, AboutEntry};
use super::mail_of_initial::{self, AboutInitial};
use super::mail_of_mailings::{self, AboutMailing};
use super::mail_of_proof::{self, AboutProof};
use super::tell_of_danger::{self, AboutPromise};
use super::workshop::Workshop;
use crate::domain::email::EmailAddress;
use crate::domain::letter::{Letter, Version};
use crate::domain::question::Question;
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::{SignatureId, State, Visibility};
use crate::domain::time::{DAY, HOUR, MINUTE, Timestamp};
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::contacts::UpdatesId;
use crate::store::error::Error;
use crate::store::handovers::HandoverId;
use crate::store::kept_back::KeptBack;
use crate::store::leases::{self, Holder};
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::outbox::{self, Fate, Mail};
use crate::store::reject_reasons::{self, Told};
use crate::store::signer_links::SignerLinkId;
use crate::store::{
    bounces, contacts, decisions, handovers, letters, mail_backlog, mailboxes, questions,
    signatures, signer_links, signers, submissions, switches, versions, waiting,
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
        visibility: Visibility,
        expires: Timestamp,
    },
    /// A signature, with the reason where it was rejected.
    Signature {
        letter: Box<Letter>,
        version: Box<Version>,
        line: Box<PrintedLine>,
        id: SignatureId,
        visibility: Visibility,
        /// Published, by name or without.
        published: bool,
        rejection: Option<Told>,
        /// Of a contact who gets mail about updates: names the way out of them.
        updates: Option<UpdatesId>,
    },
    /// A signature whose contact hands over to a successor, until then.
    Handover {
        letter: Box<Letter>,
        version: Box<Version>,
        line: Box<PrintedLine>,
        id: HandoverId,
        expires: Timestamp,
    },
    /// The signer desk of the site.
    SignerDesk {
        id: SignerLinkId,
        expires: Timestamp,
    },
    /// The letter whose desk has entries waiting.
    Desk {
        letter: Box<Letter>,
        version: Box<Version>,
    },
    /// A signature under number `signed`, and the text that is there now.
    Question {
        letter: Box<Letter>,
        version: Box<Version>,
        line: Box<PrintedLine>,
        question: Question,
        signed: i32,
    },
    /// To who is asked to stand under the letter when it opens.
    Initial(Box<AboutInitial>),
    /// A better proof is wanted, or an organisation is told.
    Proof(Box<AboutProof>),
    /// What moderators did to a line.
    Entry(Box<AboutEntry>),
    /// Entries of a letter wait too long.
    Promise(Box<AboutPromise>),
    /// What a letter's moderators wrote to its signatories.
    Mailing(Box<AboutMailing>),
    /// An account on the desk.
    Account(AboutAccount),
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
                    outbox::put_off(db, &mail, now.plus(UNTIL_OPENING))?;
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
    let (MailKind::Published | MailKind::Merged, Some(letter)) = (mail.kind, mail.letter_id) else {
        return Ok(false);
    };
    Ok(!letters::find(db, letter)?.is_public(now))
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
            .map(|about| Subject::Promise(Box::new(about))),
        MailKind::Initial | MailKind::InitialReminder | MailKind::InitialAgain => {
            mail_of_initial::prepared(db, keyring, mail, letter, now)?
                .map(|about| Subject::Initial(Box::new(about)))
        }
        MailKind::ServiceMessage | MailKind::Update | MailKind::MailingTest => {
            let about = mail_of_mailings::prepared(db, keyring, mail, letter)?;
            return Ok(about.map(|about| (to, Subject::Mailing(Box::new(about)))));
        }
        MailKind::Question => about_question(db, keyring, letter, mail, now)?,
        MailKind::Ask | MailKind::SecondAddress | MailKind::Notice | MailKind::Objected => {
            mail_of_proof::prepared(db, keyring, mail, letter, now)?
                .map(|about| Subject::Proof(Box::new(about)))
        }
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
    let rejection = match decisions::standing_move(db, id)? {
        Some(latest) if still == State::Rejected => {
            let reason = decisions::find(db, latest)?.reason;
            reject_reasons::told(db, latest, reason.as_deref())?
        }
        _ => None,
    };
    Ok(Some(Subject::Signature {
        version: Box::new(versions::find(db, signature.version_id)?),
        published: signature.is_published(),
        visibility: signature.visibility,
        rejection,
        updates: contacts::updates_id(db, id)?,
        line: Box::new(signature.line),
        id,
        letter: Box::new(letter),
    }))
}

/// The last question about the signature, unless it is answered, nobody may answer it any more, or
/// it was asked of somebody else.
fn about_question(
    db: &mut Db,
    keyring: &Keyring,
    letter: Letter,
    mail: &Mail,
    now: Timestamp,
) -> Result<Option<Subject>, Error> {
    let signature = signatures::find(db, keyring, mail.record_id.cast())?;
    let question = questions::latest(db, signature.id)?.filter(|question| {
        question.answer.is_none()
            && question.address_index == mail.address_index
            && signature.address_index == Some(mail.address_index)
    });
    let signed = versions::find(db, signature.version_id)?.number;
    let version = versions::current(db, &letter, &mail.language)?;
    let open = signature.state.is_live() && letter.takes_answers(now);
    Ok(question
        .filter(|question| open && signed < question.version)
        .map(|question| Subject::Question {
            letter: Box::new(letter),
            version: Box::new(version),
            line: Box::new(signature.line),
            question,
            signed,
        }))
}

/// Sent only while the link is good and leads to something.
fn signer_desk(db: &mut Db, mail: &Mail, now: Timestamp) -> Result<Result<Subject, Drop>, Error> {
    if bounces::is_marked(db, &mail.address_index)? {
        return Ok(Err(Drop::Undeliverable));
    }
    let link = signer_links::find(db, mail.record_id.cast())?;
    if now >= link.expires_at || !signers::is_known(db, &mail.address_index, now)? {
        return Ok(Err(Drop::Obsolete));
    }
    Ok(Ok(Subject::SignerDesk {
        id: link.id,
        expires: link.expires_at,
    }))
}

/// An offer as long as it can be accepted; to the predecessor, once it was.
fn about_handover(
    db: &mut Db,
    keyring: &Keyring,
    letter: Letter,
    mail: &Mail,
    now: Timestamp,
) -> Result<Option<Subject>, Error> {
    let handover = handovers::find(db, mail.record_id.cast())?;
    let signature = signatures::find(db, keyring, handover.signature_id)?;
    let is_open = handover.accepted_at.is_none()
        && now < handover.expires_at
        && signature.address_index == Some(handover.from_index)
        && signature.state.is_live();
    let still = match mail.kind {
        MailKind::Handover => is_open,
        _ => handover.accepted_at.is_some(),
    };
    if !still {
        return Ok(None);
    }
    Ok(Some(Subject::Handover {
        version: Box::new(versions::find(db, signature.version_id)?),
        line: Box::new(signature.line),
        id: handover.id,
        expires: handover.expires_at,
        letter: Box::new(letter),
    }))
}
