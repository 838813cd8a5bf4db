//! The unpublished people behind signatures: sealed, apart from what is printed.
use super::connection::Db;
use super::error::Error;
use super::schema::{contacts, signatures};
use super::sealed::{self, SealedContact};
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::signatory::Contact;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;
use std::collections::HashMap;

const SEALED_FOR: &str = "contacts.sealed";

/// Names a contact of a signature in the links that turn updates off.
pub type UpdatesId = Id<Contact>;

pub fn insert(
    db: &mut Db,
    key: &RecordKey,
    signature: SignatureId,
    contact: &Contact,
    wants_updates: bool,
) -> Result<(), Error> {
    diesel::insert_into(contacts::table)
        .values((
            contacts::signature_id.eq(signature),
            contacts::sealed.eq(sealed::seal(key, SEALED_FOR, &SealedContact::from(contact))),
            contacts::wants_updates.eq(wants_updates),
            contacts::updates_id.eq(signature.cast::<Contact>()),
        ))
        .execute(db)?;
    Ok(())
}

/// Puts the same person, spelt otherwise, in the place of a contact.
pub fn replace(
    db: &mut Db,
    key: &RecordKey,
    signature: SignatureId,
    contact: &Contact,
) -> Result<(), Error> {
    let sealed = sealed::seal(key, SEALED_FOR, &SealedContact::from(contact));
    diesel::update(contacts::table.find(signature))
        .set(contacts::sealed.eq(sealed))
        .execute(db)?;
    Ok(())
}

/// Puts somebody else in the place of a contact: links that were mailed before turn off nothing.
pub fn succeed(
    db: &mut Db,
    key: &RecordKey,
    signature: SignatureId,
    contact: &Contact,
    updates_id: UpdatesId,
) -> Result<(), Error> {
    replace(db, key, signature, contact)?;
    diesel::update(contacts::table.find(signature))
        .set(contacts::updates_id.eq(updates_id))
        .execute(db)?;
    Ok(())
}

/// The name for links, of a contact who wants mail about updates.
pub fn updates_id(db: &mut Db, signature: SignatureId) -> Result<Option<UpdatesId>, Error> {
    Ok(contacts::table
        .find(signature)
        .filter(contacts::wants_updates)
        .select(contacts::updates_id)
        .first(db)
        .optional()?)
}

/// Whether a contact that a link names wants updates; `None` where nobody has that name any more.
pub fn wants_by_link(db: &mut Db, id: UpdatesId) -> Result<Option<bool>, Error> {
    Ok(contacts::table
        .filter(contacts::updates_id.eq(id))
        .select(contacts::wants_updates)
        .first(db)
        .optional()?)
}

/// For all that its address has signed on the letter: whoever is not the contact of one of them
/// alone wants no second mail because of another.
pub fn stop_updates(db: &mut Db, id: UpdatesId) -> Result<(), Error> {
    let of: Option<(SignatureId, LetterId, Option<Vec<u8>>)> = contacts::table
        .inner_join(signatures::table)
        .filter(contacts::updates_id.eq(id))
        .select((
            signatures::id,
            signatures::letter_id,
            signatures::address_index,
        ))
        .first(db)
        .optional()?;
    let Some((own, letter, address)) = of else {
        return Ok(());
    };
    let mut all = vec![own];
    if let Some(address) = address {
        let theirs = signatures::table
            .filter(signatures::address_index.eq(address))
            .filter(signatures::letter_id.eq(letter));
        all.extend(theirs.select(signatures::id).load::<SignatureId>(db)?);
    }
    diesel::update(contacts::table.filter(contacts::signature_id.eq_any(all)))
        .set((
            contacts::wants_updates.eq(false),
            contacts::updates_since.eq(None::<Timestamp>),
        ))
        .execute(db)?;
    Ok(())
}

/// Says whether there is a contact.
pub fn set_updates(
    db: &mut Db,
    signature: SignatureId,
    wanted: bool,
    now: Timestamp,
) -> Result<bool, Error> {
    let Some(wants) = wants_updates(db, signature)? else {
        return Ok(false);
    };
    if wants != wanted {
        diesel::update(contacts::table.find(signature))
            .set((
                contacts::wants_updates.eq(wanted),
                contacts::updates_since.eq(wanted.then_some(now)),
            ))
            .execute(db)?;
    }
    Ok(true)
}

/// What somebody new chose, whatever was chosen before.
pub fn choose_updates(
    db: &mut Db,
    signature: SignatureId,
    wanted: bool,
    now: Timestamp,
) -> Result<(), Error> {
    set_updates(db, signature, false, now)?;
    set_updates(db, signature, wanted, now).map(drop)
}

/// Whether the contact wants mail about updates; `None` where there is no contact.
pub fn wants_updates(db: &mut Db, signature: SignatureId) -> Result<Option<bool>, Error> {
    Ok(contacts::table
        .find(signature)
        .select(contacts::wants_updates)
        .first(db)
        .optional()?)
}

/// `None` where the letter's host brought the signature without one.
pub fn find(
    db: &mut Db,
    keyring: &Keyring,
    signature: SignatureId,
) -> Result<Option<Contact>, Error> {
    let row: Option<Vec<u8>> = contacts::table
        .find(signature)
        .select(contacts::sealed)
        .first(db)
        .optional()?;
    let Some(row) = row else { return Ok(None) };
    let key = super::seals::open(db, keyring, signature)?;
    let contact: SealedContact = sealed::open(&key, SEALED_FOR, &row)?;
    contact.into_contact().map(Some)
}

/// The registrable domains of their addresses, where they have a contact.
pub fn mail_domains(
    db: &mut Db,
    keyring: &Keyring,
    signatures: &[SignatureId],
) -> Result<HashMap<SignatureId, String>, Error> {
    let rows: Vec<(SignatureId, Vec<u8>)> = contacts::table
        .filter(contacts::signature_id.eq_any(signatures))
        .select((contacts::signature_id, contacts::sealed))
        .load(db)?;
    let keys = super::seals::among(db, keyring, signatures)?;
    let mut domains = HashMap::new();
    for (id, row) in rows {
        if let Some(key) = keys.get(&id) {
            let contact: SealedContact = sealed::open(key, SEALED_FOR, &row)?;
            let email = contact.into_contact()?.email;
            domains.insert(id, email.registrable_domain().to_owned());
        }
    }
    Ok(domains)
}
