//! What becomes of a claimed mail is written down, and counted once.
use super::workshop::Workshop;
use crate::domain::email::EmailAddress;
use crate::domain::measure::Measure;
use crate::domain::provider::Provider;
use crate::domain::time::Timestamp;
use crate::mail::resolver::Finding;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::kept_back::KeptBack;
use crate::store::mail_kinds::MailKind;
use crate::store::outbox::{self, Fate, Mail, MailId};
use crate::store::{
    contacts, dead_mail, mail_hosts, number_events, signatures, submissions, switches,
};

/// Asked again just before a mail is sent: a slow server takes many seconds for those before it.
pub async fn is_kept_back(workshop: &Workshop, mail: &Mail) -> Result<bool, Error> {
    let switches = workshop.store.read(switches::on).await?;
    Ok(KeptBack::by(&switches).keeps(mail.kind, mail.letter_id))
}

/// Whoever lost the lease writes and counts nothing: a mail that is tried thrice is sent once. `finding`
/// says who takes in the mail of its domain.
pub async fn settle(
    workshop: &Workshop,
    mail: Mail,
    to: &EmailAddress,
    finding: Finding,
    fate: Fate,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    let was = mail_hosts::of_claimed(&keyring, &mail);
    let host = match finding {
        Finding::TakesMail(host) => host.filter(|_| !to.is_free_mail()),
        Finding::NoMail | Finding::Unknown => was,
    };
    let (before, provider) = (Provider::of(to, was), Provider::of(to, host));
    workshop
        .store
        .write(move |db| {
            let settled = outbox::settle(db, &mail, fate, now)?;
            let counted = mail.letter_id.filter(|_| mail.kind == MailKind::Confirm);
            let (true, Some(letter)) = (settled, counted) else {
                return Ok(());
            };
            let written = mail.created_at;
            // They may have been quicker than we are.
            let is_confirmed = signatures::exists(db, mail.record_id.cast())?;
            let mut count = |measure, provider: &Provider, change| {
                number_events::add(db, letter, measure, provider.as_str(), written, change)
            };
            if before != provider {
                count(Measure::MailQueued, &before, -1)?;
                count(Measure::MailQueued, &provider, 1)?;
            }
            if before != provider && is_confirmed {
                count(Measure::MailConfirmed, &before, -1)?;
                count(Measure::MailConfirmed, &provider, 1)?;
            }
            let measure = match fate {
                Fate::Sent => Some(Measure::MailSent),
                Fate::Dead(_) | Fate::NoMailDomain => Some(Measure::MailRefused),
                Fate::Later(_) | Fate::PutBack(_) | Fate::Drop(_) => None,
            };
            if let Some(measure) = measure {
                count(measure, &provider, 1)?;
            }
            if host != was {
                mail_hosts::put(db, &keyring, mail.id, host)?;
            }
            Ok(())
        })
        .await
}

/// One more mail to confirm was refused after all, or (`-1`) one is tried again. Where its address is
/// not known any more there is nothing to count it by.
pub(super) fn count_refused(
    db: &mut Db,
    keyring: &Keyring,
    mail: MailId,
    to: Option<&EmailAddress>,
    change: i64,
) -> Result<(), Error> {
    let (letter, kind, _, written) = dead_mail::counted_by(db, mail)?;
    match (letter, to) {
        (Some(letter), Some(to)) if kind == MailKind::Confirm => {
            let provider = Provider::of(to, mail_hosts::of(db, keyring, mail)?);
            let part = provider.as_str();
            number_events::add(db, letter, Measure::MailRefused, part, written, change)
        }
        _ => Ok(()),
    }
}

/// Whom a mail to confirm went to, as long as the form or the signature is there.
pub(super) fn addressee(
    db: &mut Db,
    keyring: &Keyring,
    mail: MailId,
) -> Result<Option<EmailAddress>, Error> {
    let (_, _, record, _) = dead_mail::counted_by(db, mail)?;
    match submissions::find(db, keyring, record.cast()) {
        Ok(submission) => Ok(Some(submission.answers.contact.email)),
        Err(Error::NotFound) => {
            let contact = contacts::find(db, keyring, record.cast())?;
            Ok(contact.map(|contact| contact.email))
        }
        Err(other) => Err(other),
    }
}
