//! Mail that was decided on: written in the transaction of the change that caused it, sent later.
use super::connection::{Db, MultiBackend};
use super::error::Error;
use super::kept_back::KeptBack;
use super::mail_kinds::{Drop, MailKind, MailState};
use super::mailing_recipients;
use super::schema::outbox;
use super::sealed;
use crate::domain::email::EmailAddress;
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use std::time::Duration;

pub type MailId = Id<Mail>;
/// The sealed record a mail is about: a signature, a submission or a moderator.
pub type RecordId = Id<()>;

/// At most so many mails for one address and letter in 24 hours.
pub const CAP: i64 = 5;
/// An identical form sent again within this time is a double click, not a lost mail.
pub const REPEATED_WITHIN: Duration = Duration::from_secs(120);

#[derive(Debug, Clone)]
pub struct NewMail {
    pub id: MailId,
    pub letter_id: Option<LetterId>,
    pub record_id: RecordId,
    pub kind: MailKind,
    pub address_index: BlindIndex,
    pub to: EmailAddress,
    pub language: String,
    /// Written down all the same, so that a dropped mail takes the same work.
    pub dropped: Option<Drop>,
    /// Not to be sent before.
    pub due_at: Timestamp,
    pub created_at: Timestamp,
}

/// A mail whose turn it is.
#[derive(Debug, Clone)]
pub struct Mail {
    pub id: MailId,
    pub letter_id: Option<LetterId>,
    pub record_id: RecordId,
    pub kind: MailKind,
    pub address_index: BlindIndex,
    pub language: String,
    /// Counting this one.
    pub attempts: i16,
    /// Until when it is ours.
    pub lease: Timestamp,
    pub created_at: Timestamp,
    /// Whether a process that had it has died: nobody knows if it was sent.
    pub interrupted: bool,
    sealed: Option<Vec<u8>>,
    /// See `store::mail_hosts`.
    pub(super) host: Option<Vec<u8>>,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = outbox)]
struct Row {
    id: MailId,
    letter_id: Option<LetterId>,
    record_id: RecordId,
    kind: MailKind,
    address_index: Vec<u8>,
    sealed: Option<Vec<u8>>,
    language: String,
    priority: i16,
    state: MailState,
    fate: Option<String>,
    attempts: i16,
    due_at: Timestamp,
    lease_until: Option<Timestamp>,
    created_at: Timestamp,
    sent_at: Option<Timestamp>,
    mail_host: Option<Vec<u8>>,
}

pub(super) const SEALED_FOR: &str = "outbox.sealed";

pub fn put(db: &mut Db, key: &RecordKey, mail: &NewMail) -> Result<(), Error> {
    let row = Row {
        id: mail.id,
        letter_id: mail.letter_id,
        record_id: mail.record_id,
        kind: mail.kind,
        address_index: mail.address_index.to_vec(),
        sealed: Some(sealed::seal(key, SEALED_FOR, &mail.to.as_str())),
        language: mail.language.clone(),
        priority: mail.kind.priority(),
        state: if mail.dropped.is_some() {
            MailState::Dropped
        } else {
            MailState::Waiting
        },
        fate: mail.dropped.map(|drop| drop.to_string()),
        attempts: 0,
        due_at: mail.due_at,
        lease_until: None,
        created_at: mail.created_at,
        sent_at: None,
        mail_host: None,
    };
    diesel::insert_into(outbox::table).values(row).execute(db)?;
    Ok(())
}

/// Whether a mail is due that nobody has, and that no switch keeps back.
pub fn any_due(db: &mut Db, kept: &KeptBack, now: Timestamp) -> Result<bool, Error> {
    let due = due(now, kept).select(outbox::id).limit(1);
    Ok(due.first::<MailId>(db).optional()?.is_some())
}

/// Mails that wait, those between two tries included. The state is spelt out, here and in `dead`: a
/// bound parameter would hide the partial index.
pub(super) fn waiting<'a>() -> outbox::BoxedQuery<'a, MultiBackend> {
    outbox::table
        .filter(sql::<Bool>("outbox.state = 'waiting'"))
        .into_boxed()
}

/// Mails that were given up.
pub(super) fn dead<'a>() -> outbox::BoxedQuery<'a, MultiBackend> {
    outbox::table
        .filter(sql::<Bool>("outbox.state = 'dead'"))
        .into_boxed()
}

/// Mails whose turn it is and that nobody has.
fn due<'a>(now: Timestamp, kept: &KeptBack) -> outbox::BoxedQuery<'a, MultiBackend> {
    let due = waiting().filter(outbox::due_at.le(now)).filter(
        outbox::lease_until
            .is_null()
            .or(outbox::lease_until.le(now))
            .assume_not_null(),
    );
    kept.leave_out(due)
}

/// Takes mails that are due until `lease`, at most `limit`, the urgent ones first. If their
/// process dies, anyone may take them after that.
pub fn claim(
    db: &mut Db,
    kept: &KeptBack,
    now: Timestamp,
    lease: Timestamp,
    limit: i64,
) -> Result<Vec<Mail>, Error> {
    let due: Vec<Row> = due(now, kept)
        .order((outbox::priority, outbox::due_at))
        .limit(limit)
        .load(db)?;
    let mut ours = Vec::with_capacity(due.len());
    for row in due {
        let unclaimed = outbox::table
            .find(row.id)
            .filter(outbox::state.eq(MailState::Waiting))
            .filter(outbox::attempts.eq(row.attempts));
        let claimed = diesel::update(unclaimed)
            .set((
                outbox::lease_until.eq(Some(lease)),
                outbox::attempts.eq(outbox::attempts + 1i16),
            ))
            .execute(db)?;
        if claimed == 1 {
            ours.push(Mail {
                id: row.id,
                letter_id: row.letter_id,
                record_id: row.record_id,
                kind: row.kind,
                address_index: super::columns::hash(&row.address_index)?,
                language: row.language,
                attempts: row.attempts + 1,
                lease,
                created_at: row.created_at,
                interrupted: row.lease_until.is_some(),
                sealed: row.sealed,
                host: row.mail_host,
            });
        }
    }
    Ok(ours)
}

/// Drops what still waits of these kinds about a record: it is no longer true.
/// Says how many there were.
pub fn drop_waiting(db: &mut Db, record: RecordId, kinds: &[MailKind]) -> Result<usize, Error> {
    let waiting = outbox::table
        .filter(outbox::record_id.eq(record))
        .filter(outbox::state.eq(MailState::Waiting))
        .filter(outbox::kind.eq_any(kinds.to_vec()));
    Ok(diesel::update(waiting)
        .set((
            outbox::state.eq(MailState::Dropped),
            outbox::fate.eq(Some(Drop::Obsolete.to_string())),
            outbox::sealed.eq(None::<Vec<u8>>),
        ))
        .execute(db)?)
}

impl Mail {
    /// The address; `NotFound` once the record was erased.
    pub fn to(&self, db: &mut Db, keyring: &Keyring) -> Result<EmailAddress, Error> {
        let key = super::seals::open(db, keyring, self.record_id)?;
        let sealed = self.sealed.as_deref().ok_or(Error::NotFound)?;
        let address: String = sealed::open(&key, SEALED_FOR, sealed)?;
        sealed::address(&address)
    }
}

/// What became of a claimed mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Sent,
    /// Try again then.
    Later(Timestamp),
    /// Nothing was tried: it waits as before, or until then.
    PutBack(Option<Timestamp>),
    /// The code of the refusal, where there was one.
    Dead(Option<u16>),
    /// Given up because its domain takes no mail.
    NoMailDomain,
    Drop(Drop),
}

/// What stands for the code of a refusal where nobody could be asked.
pub const NO_MAIL_DOMAIN: &str = "no-mail-domain";

/// Writes down what became of it, provided the lease is still ours; says whether it was. The
/// address of a mail that is over is forgotten, but for dead ones, which a moderator may retry.
pub fn settle(db: &mut Db, mail: &Mail, fate: Fate, now: Timestamp) -> Result<bool, Error> {
    // The lease is another one each time; the number of tries is not, since one that was put back does
    // not count.
    let ours = outbox::table
        .find(mail.id)
        .filter(outbox::state.eq(MailState::Waiting))
        .filter(outbox::attempts.eq(mail.attempts))
        .filter(outbox::lease_until.eq(Some(mail.lease)));
    let nothing: Option<Vec<u8>> = None;
    let settled = match fate {
        Fate::Sent => diesel::update(ours)
            .set((
                outbox::state.eq(MailState::Sent),
                outbox::sent_at.eq(Some(now)),
                outbox::sealed.eq(nothing),
            ))
            .execute(db)?,
        Fate::Later(due) => diesel::update(ours)
            .set((
                outbox::due_at.eq(due),
                outbox::lease_until.eq(None::<Timestamp>),
            ))
            .execute(db)?,
        Fate::PutBack(until) => diesel::update(ours)
            .set((
                until.map(|until| outbox::due_at.eq(until)),
                outbox::attempts.eq(outbox::attempts - 1i16),
                outbox::lease_until.eq(None::<Timestamp>),
            ))
            .execute(db)?,
        Fate::Dead(code) => diesel::update(ours)
            .set((
                outbox::state.eq(MailState::Dead),
                outbox::fate.eq(code.map(|code| code.to_string())),
            ))
            .execute(db)?,
        Fate::NoMailDomain => diesel::update(ours)
            .set((
                outbox::state.eq(MailState::Dead),
                outbox::fate.eq(Some(NO_MAIL_DOMAIN)),
            ))
            .execute(db)?,
        Fate::Drop(Drop::Interrupted) => diesel::update(ours)
            .set((
                outbox::state.eq(MailState::Dead),
                outbox::fate.eq(Some(Drop::Interrupted.as_str())),
            ))
            .execute(db)?,
        Fate::Drop(why) => diesel::update(ours)
            .set((
                outbox::state.eq(MailState::Dropped),
                outbox::fate.eq(Some(why.to_string())),
                outbox::sealed.eq(nothing),
            ))
            .execute(db)?,
    };
    if settled == 1 && mail.kind.is_of_mailings() {
        mailing_recipients::follow(db, mail.id.cast())?;
    }
    Ok(settled == 1)
}

/// The address that a bounce is about, by the id of the bounced mail.
pub fn addressee(db: &mut Db, id: MailId) -> Result<BlindIndex, Error> {
    let index: Vec<u8> = outbox::table
        .find(id)
        .select(outbox::address_index)
        .first(db)?;
    super::columns::hash(&index)
}
