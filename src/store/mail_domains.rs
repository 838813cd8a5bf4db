//! Which signature was the first that somebody at a mail domain confirmed: evidence for moderators. A
//! domain is a keyed hash with one row, so that no two signatures are joined by it.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::mail_domains;
use crate::domain::email::EmailAddress;
use crate::domain::signature::SignatureId;
use crate::security::keyring::Keyring;
use diesel::prelude::*;
use std::collections::HashSet;

/// Keeps the signature as its domain's first, unless there was one. Nothing is kept of domains where
/// anybody gets an address. Call it after all locks of rows: two first ones wait for each other here.
pub fn note(
    db: &mut Db,
    keyring: &Keyring,
    email: &EmailAddress,
    signature: SignatureId,
) -> Result<(), Error> {
    if email.is_free_mail() {
        return Ok(());
    }
    let index = keyring.domain_index(email.registrable_domain());
    OrNothing(diesel::insert_into(mail_domains::table).values((
        mail_domains::domain_index.eq(index.as_slice()),
        mail_domains::signature_id.eq(signature),
    )))
    .inserted(db)?;
    Ok(())
}

/// Those of the signatures that were the first from their domains.
pub fn first_among(db: &mut Db, signatures: &[SignatureId]) -> Result<HashSet<SignatureId>, Error> {
    let first: Vec<SignatureId> = mail_domains::table
        .filter(mail_domains::signature_id.eq_any(signatures))
        .select(mail_domains::signature_id)
        .load(db)?;
    Ok(first.into_iter().collect())
}

/// The signature has another contact now, who may be elsewhere.
pub fn forget(db: &mut Db, signature: SignatureId) -> Result<(), Error> {
    let of_it = mail_domains::table.filter(mail_domains::signature_id.eq(signature));
    diesel::delete(of_it).execute(db)?;
    Ok(())
}
