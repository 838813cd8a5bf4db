//! By which service a mail to confirm is counted, once it is known who takes in the mail of its domain. The name
//! beside a mail would tell whoever stole the database where a contact has their mail; there stands a keyed hash
//! of both, which those who have the secret compare with the few services that there are.
use super::connection::Db;
use super::error::Error;
use super::mail_kinds::MailKind;
use super::outbox::{Mail, MailId, RecordId};
use super::schema::outbox;
use crate::domain::mail_host::MailHost;
use crate::security::keyring::Keyring;
use diesel::prelude::*;

/// Nothing where it is counted by its address alone.
pub fn of_claimed(keyring: &Keyring, mail: &Mail) -> Option<MailHost> {
    read(keyring, mail.id, mail.host.as_deref())
}

pub fn of(db: &mut Db, keyring: &Keyring, id: MailId) -> Result<Option<MailHost>, Error> {
    let mark: Option<Vec<u8>> = outbox::table.find(id).select(outbox::mail_host).first(db)?;
    Ok(read(keyring, id, mark.as_deref()))
}

/// Of the mail that asked to confirm a record.
pub fn of_confirm(
    db: &mut Db,
    keyring: &Keyring,
    record: RecordId,
) -> Result<Option<MailHost>, Error> {
    let found: Option<(MailId, Option<Vec<u8>>)> = outbox::table
        .filter(outbox::record_id.eq(record))
        .filter(outbox::kind.eq(MailKind::Confirm))
        .filter(outbox::mail_host.is_not_null())
        .select((outbox::id, outbox::mail_host))
        .first(db)
        .optional()?;
    Ok(found.and_then(|(id, mark)| read(keyring, id, mark.as_deref())))
}

pub fn put(
    db: &mut Db,
    keyring: &Keyring,
    id: MailId,
    host: Option<MailHost>,
) -> Result<(), Error> {
    let mark = host.map(|host| keyring.host_mark(id.as_bytes(), host).to_vec());
    diesel::update(outbox::table.find(id))
        .set(outbox::mail_host.eq(mark))
        .execute(db)?;
    Ok(())
}

fn read(keyring: &Keyring, id: MailId, mark: Option<&[u8]>) -> Option<MailHost> {
    let mark = mark?;
    MailHost::all().find(|host| keyring.host_mark(id.as_bytes(), *host) == mark)
}
