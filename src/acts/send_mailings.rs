//! Mailings that run: their recipients are written down, and their mails put into the outbox one after
//! the other, at the rate that was chosen. One process at a time does so, by a lease; whoever comes
//! after one that died goes on where the last transaction ended.
//!
//! A mail is judged here and again when its turn to be sent comes (`mail_of_mailings`): whoever has
//! withdrawn, turned updates off or said "not me" meanwhile gets nothing.
use super::deliver_mail::Quota;
use super::mailing_room::{room, stopped};
use super::run_mailing::{RunError, press};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::letter::Letter;
use crate::domain::mailing::{
    self as rules, Mailing, MailingId, MailingKind, MailingState, MailingTexts, Press,
    text_language,
};
use crate::domain::signature::SignatureId;
use crate::domain::time::{HOUR, MINUTE, Timestamp};
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use crate::store::mail_history;
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::outbox::{self, CAP, NewMail};
use crate::store::{
    bounces, contacts, letters, mailboxes, mailing_departures, mailing_recipients, mailings, seals,
    signatures, switches,
};
use std::time::Duration;

/// Signatures looked at in one transaction, and mails written: SQLite has one writer, and others wait for it.
const GATHERED: i64 = 100;
const FED: usize = 5;
/// So long after the start recipients are written down: a confirmation of the moment before it may
/// still be under way then, and who is gathered is never looked for again.
pub const GATHER_AFTER: Duration = Duration::from_secs(30);
const LEASE: Duration = MINUTE;
/// An address that had its mails of the day is looked at again then.
const PUT_OFF: Duration = HOUR;

/// One piece of work on each mailing that runs; says how much was done.
pub async fn send_mailings(
    workshop: &Workshop,
    quota: Quota,
    holder: Holder,
    now: Timestamp,
) -> Result<usize, Error> {
    let mut done = 0;
    let mut failure = None;
    for id in workshop.store.read(mailings::running).await? {
        let keyring = workshop.keyring.clone();
        let worked = workshop
            .store
            .write(move |db| {
                if leases::take(db, "mailings", &holder, now, now.plus(LEASE))? {
                    piece(db, &keyring, id, quota, now)
                } else {
                    Ok(0)
                }
            })
            .await;
        // What is wrong with one keeps no other from being sent.
        match worked {
            Ok(number) => done += number,
            Err(error) => failure = failure.or(Some(error)),
        }
    }
    failure.map_or(Ok(done), Err)
}

fn piece(
    db: &mut Db,
    keyring: &Keyring,
    id: MailingId,
    quota: Quota,
    now: Timestamp,
) -> Result<usize, Error> {
    let mailing = mailings::find(db, id)?;
    let (MailingState::Running, Some(started)) = (mailing.state, mailing.started_at) else {
        return Ok(0);
    };
    let on = switches::on(db)?;
    if stopped(&on, &mailing).is_some() {
        return Ok(0);
    }
    if mailing.gathered_at.is_none() {
        if now < started.plus(GATHER_AFTER) {
            return Ok(0);
        }
        let after = mailings::gathered_to(db, id)?;
        let of = (mailing.letter_id, mailing.kind, started);
        let last = mailing_recipients::gather(db, id, of, after, GATHERED)?;
        mailings::set_gathered(db, id, last, now)?;
        return Ok(1);
    }
    let room = room(db, &on, quota, now)?.unwrap_or(0);
    let fed = feed(db, keyring, &mailing, room, now)?;
    if fed == 0 && !mailing_recipients::any_left(db, id)? {
        let over = Mailing {
            state: MailingState::Done,
            ended_at: Some(now),
            ..mailing
        };
        mailings::advance(db, MailingState::Running, &over)?;
    }
    Ok(fed)
}

/// Puts the mails of the next minute into the outbox, a few at a time.
fn feed(
    db: &mut Db,
    keyring: &Keyring,
    mailing: &Mailing,
    room: usize,
    now: Timestamp,
) -> Result<usize, Error> {
    let most = FED.min(room);
    let per_hour = mailing.per_hour.unwrap_or(1);
    let (slots, _) = rules::slots(mailing.next_at, per_hour, most, now);
    let limit = i64::try_from(slots.len()).unwrap_or(0);
    let due = mailing_recipients::due(db, mailing.id, now, limit)?;
    if due.is_empty() {
        return Ok(0);
    }
    let work = Feeding {
        letter: letters::find(db, mailing.letter_id)?,
        texts: mailings::texts(db, mailing.id)?,
        mailing,
        now,
    };
    let mut used = 0;
    for (address, first) in &due {
        let at = slots.get(used).copied().unwrap_or(now);
        match work.one(db, keyring, address, *first, at) {
            Ok(put) => used += usize::from(put),
            // As in the outbox: who cannot be read may not stop the others.
            Err(error @ (Error::Corrupt(_) | Error::Sealed(_))) => {
                tracing::error!(mailing = %mailing.id, %error, "a recipient cannot be read");
                mailing_recipients::leave_out(db, mailing.id, address, Drop::Obsolete)?;
            }
            Err(other) => return Err(other),
        }
    }
    let (_, next) = rules::slots(mailing.next_at, per_hour, used, now);
    mailings::set_next(db, mailing.id, next)?;
    Ok(due.len())
}

struct Feeding<'a> {
    letter: Letter,
    texts: MailingTexts,
    mailing: &'a Mailing,
    now: Timestamp,
}

impl Feeding<'_> {
    /// Says whether there is a mail now.
    fn one(
        &self,
        db: &mut Db,
        keyring: &Keyring,
        address: &BlindIndex,
        first: SignatureId,
        due: Timestamp,
    ) -> Result<bool, Error> {
        let (mailing, now) = (self.mailing, self.now);
        let started = mailing.started_at.unwrap_or(now);
        let of = (self.letter.id, mailing.kind, started);
        let silenced = mailboxes::lock(db, self.letter.id, address, now)?;
        let standing = mailing_recipients::standing(db, of, address)?;
        let why = if silenced {
            Some(Drop::Silenced)
        } else if bounces::is_marked(db, address)? {
            Some(Drop::Undeliverable)
        } else {
            None
        };
        let (signature, language) = match (standing, why) {
            (Some(found), None) => found,
            (Some(_), Some(why)) => {
                mailing_recipients::leave_out(db, mailing.id, address, why)?;
                return Ok(false);
            }
            (None, why) => {
                let departed = self.why_not(db, keyring, address, first)?;
                match departed.map(|departed| why.unwrap_or(departed)) {
                    Some(why) => mailing_recipients::leave_out(db, mailing.id, address, why)?,
                    // It was erased while recipients were gathered.
                    None => mailing_departures::erased(db, &[first])?,
                }
                return Ok(false);
            }
        };
        let (recent, _) = mail_history::recent(db, self.letter.id, address, signature.cast(), now)?;
        if recent >= CAP {
            mailing_recipients::put_off(db, mailing.id, address, now.plus(PUT_OFF))?;
            return Ok(false);
        }
        let Some(contact) = contacts::find(db, keyring, signature)? else {
            mailing_recipients::leave_out(db, mailing.id, address, Drop::Obsolete)?;
            return Ok(false);
        };
        let mail: outbox::MailId = random::id(now);
        if !mailing_recipients::queue(db, mailing.id, address, signature, mail.cast())? {
            return Ok(false);
        }
        let language = text_language(&self.texts, &language, &self.letter.rules.language);
        let key = seals::open(db, keyring, signature)?;
        let mail = NewMail {
            id: mail,
            letter_id: Some(self.letter.id),
            record_id: signature.cast(),
            kind: MailKind::of_mailing(mailing.kind),
            address_index: *address,
            to: contact.email,
            language: language.to_owned(),
            dropped: None,
            due_at: due,
            created_at: now,
        };
        outbox::put(db, &key, &mail)?;
        Ok(true)
    }

    /// Withdrawn, somebody else's, or only without updates now; nothing once it is erased.
    fn why_not(
        &self,
        db: &mut Db,
        keyring: &Keyring,
        address: &BlindIndex,
        first: SignatureId,
    ) -> Result<Option<Drop>, Error> {
        let stands = match signatures::find(db, keyring, first) {
            Ok(found) => found.state.is_live() && found.address_index.as_ref() == Some(address),
            Err(Error::NotFound) => return Ok(None),
            Err(other) => return Err(other),
        };
        Ok(Some(match self.mailing.kind {
            MailingKind::Update if stands => Drop::Unsubscribed,
            _ => Drop::Obsolete,
        }))
    }
}

/// Forgets the recipients of a mailing that ended before then, a piece of them; the counts stay. Says
/// how many there were. One that was paused and never taken up ends first.
pub async fn forget_recipients(
    workshop: &Workshop,
    ended_before: Timestamp,
    limit: i64,
    now: Timestamp,
) -> Result<usize, Error> {
    let (lying, ended) = workshop
        .store
        .read(move |db| {
            let lying = mailings::left_lying(db, ended_before)?;
            Ok::<_, Error>((lying, mailings::ended_before(db, ended_before)?))
        })
        .await?;
    if let Some(id) = lying {
        let by = Actor::PROGRAM;
        return match press(workshop, id, Press::Stop, by, now).await {
            // Somebody took it up a moment ago.
            Ok(()) | Err(RunError::Stale) => Ok(1),
            Err(RunError::Store(error)) => Err(error),
            Err(_) => Ok(0),
        };
    }
    let Some(id) = ended else {
        return Ok(0);
    };
    workshop
        .store
        .write(move |db| mailing_departures::forget(db, id, limit))
        .await
}
