//! Whom a mailing goes to: one row an address, which says what became of its mail.
//!
//! A row leaves `waiting` by compare-and-set, in the transaction that puts its mail into the outbox:
//! so nobody gets two, whoever works on it.
use super::connection::Db;
use super::error::Error;
use super::imports;
use super::mail_kinds::{Drop, MailState};
use super::on_conflict::OrNothing;
use super::reachable::reachable;
use super::schema::{contacts, mailing_recipients as recipients, outbox, signatures};
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::mailing::{MailingId, MailingKind, RecipientState};
use crate::domain::signature::{ImportId, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use diesel::prelude::*;
use std::collections::{BTreeMap, HashSet};

/// Names a mail in the outbox.
type MailId = Id<()>;
/// What became of recipients, and why, where there is a reason.
pub type Counts = BTreeMap<(RecipientState, Option<String>), i64>;

const LIVE: [State; 2] = [State::Held, State::Published];

/// How many addresses would get it now, by the language of their first signature.
pub fn audience(
    db: &mut Db,
    letter: LetterId,
    kind: MailingKind,
) -> Result<BTreeMap<String, i64>, Error> {
    let mut theirs = reachable(db, letter)?;
    if kind == MailingKind::Update {
        theirs = theirs.filter(contacts::wants_updates);
    }
    let rows: Vec<(Option<Vec<u8>>, String)> = theirs
        .order(signatures::id)
        .select((signatures::address_index, signatures::language))
        .load(db)?;
    let mut seen = HashSet::with_capacity(rows.len());
    let mut by_language = BTreeMap::new();
    for (address, language) in rows {
        if seen.insert(address) {
            *by_language.entry(language).or_insert(0) += 1;
        }
    }
    Ok(by_language)
}

/// Id, state, confirmation, import and hashed address of a signature.
type Standing = (
    SignatureId,
    State,
    Timestamp,
    Option<ImportId>,
    Option<Vec<u8>>,
);

/// Looks at the next signatures of a letter after one, and writes down the addresses of those that
/// stand since `started`; says which was the last, nothing after the end.
pub fn gather(
    db: &mut Db,
    mailing: MailingId,
    (letter, kind, started): (LetterId, MailingKind, Timestamp),
    after: SignatureId,
    limit: i64,
) -> Result<Option<SignatureId>, Error> {
    let hidden = imports::hidden(db, letter)?;
    let rows: Vec<Standing> = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::address_index.is_not_null())
        .filter(signatures::id.gt(after))
        .order(signatures::id)
        .limit(limit)
        .select((
            signatures::id,
            signatures::state,
            signatures::confirmed_at,
            signatures::import_id,
            signatures::address_index,
        ))
        .load(db)?;
    let ids: Vec<SignatureId> = rows.iter().map(|row| row.0).collect();
    let wants: Vec<(SignatureId, bool)> = contacts::table
        .filter(contacts::signature_id.eq_any(&ids))
        .select((contacts::signature_id, contacts::wants_updates))
        .load(db)?;
    let wanted: HashSet<SignatureId> = wants
        .into_iter()
        .filter(|(_, wants)| *wants || kind == MailingKind::Service)
        .map(|(id, _)| id)
        .collect();
    for (id, state, confirmed, import, address) in rows {
        let shown = import.is_none_or(|import| !hidden.contains(&import));
        let Some(address) = address
            .filter(|_| state.is_live() && confirmed <= started && shown && wanted.contains(&id))
        else {
            continue;
        };
        let insert = diesel::insert_into(recipients::table).values((
            recipients::mailing_id.eq(mailing),
            recipients::address_index.eq(address),
            recipients::signature_id.eq(id),
            recipients::state.eq(RecipientState::Waiting),
            recipients::due_at.eq(started),
        ));
        OrNothing(insert).inserted(db)?;
    }
    Ok(ids.last().copied())
}

/// The first signature of an address that it may be about, with its language: one that stands since
/// `started`.
pub fn standing(
    db: &mut Db,
    (letter, kind, started): (LetterId, MailingKind, Timestamp),
    address: &BlindIndex,
) -> Result<Option<(SignatureId, String)>, Error> {
    let hidden = imports::hidden(db, letter)?;
    let mut theirs = signatures::table
        .inner_join(contacts::table)
        .filter(signatures::address_index.eq(address.as_slice()))
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq_any(LIVE))
        .filter(signatures::confirmed_at.le(started))
        .into_boxed();
    if kind == MailingKind::Update {
        theirs = theirs.filter(contacts::wants_updates);
    }
    if !hidden.is_empty() {
        theirs = theirs.filter(imports::shown_unless(hidden));
    }
    Ok(theirs
        .order(signatures::id)
        .select((signatures::id, signatures::language))
        .first(db)
        .optional()?)
}

/// Those whose turn it is, in the order in which addresses are locked.
pub fn due(
    db: &mut Db,
    mailing: MailingId,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<(BlindIndex, SignatureId)>, Error> {
    let rows: Vec<(Vec<u8>, SignatureId)> = recipients::table
        .filter(recipients::mailing_id.eq(mailing))
        .filter(recipients::state.eq(RecipientState::Waiting))
        .filter(recipients::due_at.le(now))
        .order((recipients::due_at, recipients::address_index))
        .limit(limit)
        .select((recipients::address_index, recipients::signature_id))
        .load(db)?;
    let mut due = Vec::with_capacity(rows.len());
    for (address, signature) in rows {
        due.push((super::columns::hash(&address)?, signature));
    }
    due.sort_unstable();
    Ok(due)
}

/// Its mail is about to be put into the outbox; says whether it still waited.
pub fn queue(
    db: &mut Db,
    mailing: MailingId,
    address: &BlindIndex,
    signature: SignatureId,
    mail: MailId,
) -> Result<bool, Error> {
    let waits = recipients::table
        .find((mailing, address.as_slice()))
        .filter(recipients::state.eq(RecipientState::Waiting));
    let queued = diesel::update(waits)
        .set((
            recipients::state.eq(RecipientState::Queued),
            recipients::signature_id.eq(signature),
            recipients::mail_id.eq(Some(mail)),
        ))
        .execute(db)?;
    Ok(queued == 1)
}

/// It waits until then.
pub fn put_off(
    db: &mut Db,
    mailing: MailingId,
    address: &BlindIndex,
    until: Timestamp,
) -> Result<(), Error> {
    diesel::update(recipients::table.find((mailing, address.as_slice())))
        .set(recipients::due_at.eq(until))
        .execute(db)?;
    Ok(())
}

/// Nothing is sent there.
pub fn leave_out(
    db: &mut Db,
    mailing: MailingId,
    address: &BlindIndex,
    why: Drop,
) -> Result<(), Error> {
    let waits = recipients::table
        .find((mailing, address.as_slice()))
        .filter(recipients::state.eq(RecipientState::Waiting));
    diesel::update(waits)
        .set((
            recipients::state.eq(RecipientState::Dropped),
            recipients::fate.eq(Some(why.as_str())),
        ))
        .execute(db)?;
    Ok(())
}

/// Says of the recipient of a mail what the outbox says of the mail; of another mail nothing.
pub fn follow(db: &mut Db, mail: MailId) -> Result<(), Error> {
    let theirs = recipients::table.filter(recipients::mail_id.eq(mail));
    let (state, fate): (MailState, Option<String>) = outbox::table
        .find(mail)
        .select((outbox::state, outbox::fate))
        .first(db)?;
    if state == MailState::Dropped && fate.as_deref() == Some(Drop::Returned.as_str()) {
        diesel::update(theirs)
            .set((
                recipients::state.eq(RecipientState::Waiting),
                recipients::mail_id.eq(None::<MailId>),
            ))
            .execute(db)?;
        return Ok(());
    }
    let state = match state {
        MailState::Waiting => RecipientState::Queued,
        MailState::Sent => RecipientState::Sent,
        MailState::Dead => RecipientState::Dead,
        MailState::Dropped => RecipientState::Dropped,
    };
    diesel::update(theirs)
        .set((recipients::state.eq(state), recipients::fate.eq(fate)))
        .execute(db)?;
    Ok(())
}

/// Of which mailing a mail is.
pub fn of_mail(db: &mut Db, mail: MailId) -> Result<MailingId, Error> {
    Ok(recipients::table
        .filter(recipients::mail_id.eq(mail))
        .select(recipients::mailing_id)
        .first(db)?)
}

/// Whether somebody waits, or a mail is under way.
pub fn any_left(db: &mut Db, mailing: MailingId) -> Result<bool, Error> {
    let left = recipients::table
        .filter(recipients::mailing_id.eq(mailing))
        .filter(recipients::state.eq_any([RecipientState::Waiting, RecipientState::Queued]));
    Ok(diesel::select(diesel::dsl::exists(left)).get_result(db)?)
}

pub fn counts(db: &mut Db, mailing: MailingId) -> Result<Counts, Error> {
    let rows: Vec<(RecipientState, Option<String>, i64)> = recipients::table
        .filter(recipients::mailing_id.eq(mailing))
        .group_by((recipients::state, recipients::fate))
        .select((
            recipients::state,
            recipients::fate,
            diesel::dsl::count_star(),
        ))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(state, fate, count)| ((state, fate), count))
        .collect())
}

/// Those in these states, at most `limit`, with the signature and why.
pub fn in_states(
    db: &mut Db,
    mailing: MailingId,
    states: &[RecipientState],
    limit: i64,
) -> Result<Vec<(SignatureId, RecipientState, Option<String>)>, Error> {
    Ok(recipients::table
        .filter(recipients::mailing_id.eq(mailing))
        .filter(recipients::state.eq_any(states.to_vec()))
        .order((
            recipients::state,
            recipients::due_at,
            recipients::address_index,
        ))
        .limit(limit)
        .select((
            recipients::signature_id,
            recipients::state,
            recipients::fate,
        ))
        .load(db)?)
}
