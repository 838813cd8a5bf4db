//! Mail to contacts and moderators about what happened, put into the outbox of the transaction in
//! which it happened.
use crate::domain::email::EmailAddress;
use crate::domain::letter::LetterId;
use crate::domain::measure::Measure;
use crate::domain::moderator::ModeratorId;
use crate::domain::provider::Provider;
use crate::domain::signature::{Signature, SignatureId};
use crate::domain::time::{HOUR, Timestamp};
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::security::sealing::RecordKey;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_history;
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::outbox::{self, CAP, NewMail, REPEATED_WITHIN, RecordId};
use crate::store::{bounces, contacts, mailboxes, moderators, number_events, seals, waiting};

/// Whom a letter mails, and in which language.
#[derive(Debug, Clone)]
pub struct Recipient {
    pub letter_id: LetterId,
    /// The submission or signature that the mail is about.
    pub about: SignatureId,
    pub to: EmailAddress,
    pub address_index: BlindIndex,
    pub language: String,
}

/// Puts a mail to a signer into the outbox: to be sent at `due`, or written down as dropped where
/// the owner wants none, the address does not work, or it would be one too many. The same work
/// in every case. Says why it was dropped, if it was.
pub fn signer(
    db: &mut Db,
    keyring: &Keyring,
    recipient: &Recipient,
    kind: MailKind,
    due: Timestamp,
    now: Timestamp,
) -> Result<Option<Drop>, Error> {
    let silenced = mailboxes::lock(db, recipient.letter_id, &recipient.address_index, now)?;
    let undeliverable = bounces::is_marked(db, &recipient.address_index)?;
    let record = recipient.about.cast();
    let (recent, latest) = mail_history::recent(
        db,
        recipient.letter_id,
        &recipient.address_index,
        record,
        now,
    )?;
    let repeated = matches!(kind, MailKind::Confirm | MailKind::AlreadySigned)
        && latest.is_some_and(|at| now.since(at) < REPEATED_WITHIN);
    let dropped = if silenced {
        Some(Drop::Silenced)
    } else if undeliverable {
        Some(Drop::Undeliverable)
    } else if repeated {
        Some(Drop::Repeated)
    } else if recent >= CAP {
        Some(Drop::Capped)
    } else {
        None
    };
    let key = seals::open(db, keyring, recipient.about)?;
    outbox::put(
        db,
        &key,
        &NewMail {
            id: random::id(now),
            letter_id: Some(recipient.letter_id),
            record_id: record,
            kind,
            address_index: recipient.address_index,
            to: recipient.to.clone(),
            language: recipient.language.clone(),
            dropped,
            due_at: due,
            created_at: now,
        },
    )?;
    // For whoever has signed already nothing, by the same statement. Who takes in the domain's mail is asked
    // when it is sent (`settle_mail`).
    if matches!(kind, MailKind::Confirm | MailKind::AlreadySigned) {
        let queued = i64::from(kind == MailKind::Confirm && dropped.is_none());
        let provider = Provider::of(&recipient.to, None);
        let (letter, part) = (recipient.letter_id, provider.as_str());
        number_events::add(db, letter, Measure::MailQueued, part, now, queued)?;
    }
    Ok(dropped)
}

/// Mails the contact of a signature, if it has one.
pub fn contact(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    kind: MailKind,
    due: Timestamp,
    now: Timestamp,
) -> Result<(), Error> {
    let (Some(contact), Some(address_index)) = (
        contacts::find(db, keyring, signature.id)?,
        signature.address_index,
    ) else {
        return Ok(());
    };
    let recipient = Recipient {
        letter_id: signature.letter_id,
        about: signature.id,
        to: contact.email,
        address_index,
        language: signature.language.clone(),
    };
    signer(db, keyring, &recipient, kind, due, now).map(drop)
}

/// Tells an account of a change to it, whoever made it. The mail says how it stands then.
pub fn account(
    db: &mut Db,
    keyring: &Keyring,
    id: ModeratorId,
    kind: MailKind,
    now: Timestamp,
) -> Result<(), Error> {
    let email = moderators::address(db, keyring, id)?;
    let language = moderators::find(db, id)?.language;
    let key = seals::open(db, keyring, id)?;
    outbox::put(
        db,
        &key,
        &NewMail {
            id: random::id(now),
            letter_id: None,
            record_id: id.cast(),
            kind,
            address_index: keyring.address_index(&email),
            to: email,
            language,
            dropped: None,
            due_at: now,
            created_at: now,
        },
    )
}

/// Tells every moderator at once that an organisation objects. The mail is about the notice that
/// was answered, whose key seals it.
pub fn moderators_of_objection(
    db: &mut Db,
    keyring: &Keyring,
    letter: LetterId,
    notice: RecordId,
    now: Timestamp,
) -> Result<(), Error> {
    moderators(db, keyring, letter, (notice, MailKind::Objected), now)
}

/// Tells every moderator that somebody reported an entry of the list; the mail is about the report.
pub fn moderators_of_report(
    db: &mut Db,
    keyring: &Keyring,
    letter: LetterId,
    report: RecordId,
    now: Timestamp,
) -> Result<(), Error> {
    moderators(db, keyring, letter, (report, MailKind::Reported), now)
}

/// To all who decide, sealed with the key of the record that it is about.
fn moderators(
    db: &mut Db,
    keyring: &Keyring,
    letter: LetterId,
    (record, kind): (RecordId, MailKind),
    now: Timestamp,
) -> Result<(), Error> {
    let key = seals::open(db, keyring, record)?;
    for (moderator, email) in moderators::all(db, keyring)? {
        if moderator.disabled_at.is_some() || !moderator.role.decides() {
            continue;
        }
        outbox::put(
            db,
            &key,
            &NewMail {
                id: random::id(now),
                letter_id: Some(letter),
                record_id: record,
                kind,
                address_index: keyring.address_index(&email),
                to: email,
                language: moderator.language,
                dropped: None,
                due_at: now,
                created_at: now,
            },
        )?;
    }
    Ok(())
}

/// Tells every moderator that entries wait, when they came into an empty queue; `new` of them are in it
/// already. Not more than once an hour, since a queue that empties and fills is not worth a mail each time.
pub fn moderators_if_first(
    db: &mut Db,
    keyring: &Keyring,
    letter: LetterId,
    new: i64,
    now: Timestamp,
) -> Result<(), Error> {
    if waiting::held_up_to(db, letter, new + 1)? > new
        || mail_history::any_waiting(db, letter, MailKind::FirstWaiting)?
    {
        return Ok(());
    }
    let last = mail_history::last_sent(db, letter, MailKind::FirstWaiting)?;
    let due = last.map_or(now, |last| last.plus(HOUR).max(now));
    for (moderator, email) in moderators::all(db, keyring)? {
        if moderator.disabled_at.is_some() || !moderator.role.decides() {
            continue;
        }
        let key = seals::open(db, keyring, moderator.id)?;
        outbox::put(
            db,
            &key,
            &NewMail {
                id: random::id(now),
                letter_id: Some(letter),
                record_id: moderator.id.cast(),
                kind: MailKind::FirstWaiting,
                address_index: keyring.address_index(&email),
                to: email,
                language: moderator.language,
                dropped: None,
                due_at: due,
                created_at: now,
            },
        )?;
    }
    Ok(())
}

/// A link that somebody asked for at the address of an account or of a signer.
pub(super) struct AskedFor {
    pub record_id: RecordId,
    pub kind: MailKind,
    pub to: EmailAddress,
    pub address_index: BlindIndex,
    pub language: String,
    /// Whether there is anything behind the address.
    pub known: bool,
}

/// The mail is written down in every case, by the same statements, and dropped where it would tell a
/// stranger something or be one too many. Who else asks for the address has to wait meanwhile.
pub(super) fn asked_for(
    db: &mut Db,
    key: &RecordKey,
    asked: AskedFor,
    now: Timestamp,
) -> Result<(), Error> {
    let undeliverable = bounces::is_marked(db, &asked.address_index)?;
    let recent = mail_history::recent_of_site(db, asked.kind, &asked.address_index, now)?;
    let dropped = if undeliverable {
        Some(Drop::Undeliverable)
    } else if !asked.known {
        Some(Drop::Unknown)
    } else if recent >= CAP {
        Some(Drop::Capped)
    } else {
        None
    };
    outbox::put(
        db,
        key,
        &NewMail {
            id: random::id(now),
            letter_id: None,
            record_id: asked.record_id,
            kind: asked.kind,
            address_index: asked.address_index,
            to: asked.to,
            language: asked.language,
            dropped,
            due_at: now,
            created_at: now,
        },
    )
}
