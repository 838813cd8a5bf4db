//! What one address has signed, on all letters of the site, and what is held beside it.
use super::connection::Db;
use super::error::Error;
use super::mail_kinds::{MailKind, MailState};
use super::schema::{mailboxes, outbox, signatures, statements, submissions};
use super::statements::{Statement, StatementId};
use crate::domain::letter::LetterId;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use diesel::prelude::*;

/// More than one person will ever look at on one page.
const MOST: i64 = 200;

/// Whether the address has a signature in whatever state, or a form that it may still confirm, of a
/// letter that it has not told to be quiet. Both are always looked for, so that nobody learns which
/// from the work it takes.
pub fn is_known(db: &mut Db, address: &BlindIndex, now: Timestamp) -> Result<bool, Error> {
    let own = signatures::table.filter(signatures::address_index.eq(address.as_slice()));
    let signed: bool = diesel::select(diesel::dsl::exists(own)).get_result(db)?;
    let silenced = mailboxes::table
        .filter(mailboxes::letter_id.eq(submissions::letter_id))
        .filter(mailboxes::address_index.eq(submissions::address_index))
        .filter(mailboxes::silenced_at.is_not_null());
    let sent = submissions::table
        .filter(submissions::address_index.eq(address.as_slice()))
        .filter(submissions::expires_at.gt(now))
        .filter(diesel::dsl::not(diesel::dsl::exists(silenced)));
    let waits: bool = diesel::select(diesel::dsl::exists(sent)).get_result(db)?;
    Ok(signed || waits)
}

/// In whatever state, the newest first; those of imports that are being staged are not there yet.
pub fn signatures_of(db: &mut Db, address: &BlindIndex) -> Result<Vec<SignatureId>, Error> {
    let all: Vec<SignatureId> = signatures::table
        .filter(signatures::address_index.eq(address.as_slice()))
        .order((signatures::confirmed_at.desc(), signatures::id.desc()))
        .select(signatures::id)
        .limit(MOST)
        .load(db)?;
    let mut shown = Vec::with_capacity(all.len());
    for id in all {
        if !super::imports::is_hidden(db, id)? {
            shown.push(id);
        }
    }
    Ok(shown)
}

/// A mail to an address, as far as it is remembered.
#[derive(Debug, Clone, Queryable)]
pub struct MailRecord {
    pub kind: MailKind,
    pub letter_id: Option<LetterId>,
    pub state: MailState,
    pub created_at: Timestamp,
    pub sent_at: Option<Timestamp>,
}

/// The newest first.
pub fn mails_of(
    db: &mut Db,
    letters: &[LetterId],
    address: &BlindIndex,
) -> Result<Vec<MailRecord>, Error> {
    let theirs = outbox::letter_id
        .is_null()
        .or(outbox::letter_id.eq_any(letters.to_vec()))
        .assume_not_null();
    Ok(outbox::table
        .filter(theirs)
        .filter(outbox::address_index.eq(address.as_slice()))
        .order(outbox::created_at.desc())
        .limit(MOST)
        .select((
            outbox::kind,
            outbox::letter_id,
            outbox::state,
            outbox::created_at,
            outbox::sent_at,
        ))
        .load(db)?)
}

/// The wording of what was ticked.
pub fn statement(db: &mut Db, id: &StatementId) -> Result<Statement, Error> {
    let (language, authorised, consent, updates) = statements::table
        .find(id.as_slice())
        .select((
            statements::language,
            statements::authorised,
            statements::consent,
            statements::updates,
        ))
        .first(db)?;
    Ok(Statement {
        language,
        authorised,
        consent,
        updates,
    })
}
