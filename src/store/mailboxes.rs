//! One address as seen by one letter.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::mailboxes;
use crate::domain::letter::LetterId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use diesel::prelude::*;

/// Makes sure that the row is there and locks it to the end of the transaction: whoever counts an
/// address's mails or signatures afterwards does so alone. Says whether its owner silenced the letter.
pub fn lock(
    db: &mut Db,
    letter: LetterId,
    address: &BlindIndex,
    now: Timestamp,
) -> Result<bool, Error> {
    let insert = diesel::insert_into(mailboxes::table).values((
        mailboxes::letter_id.eq(letter),
        mailboxes::address_index.eq(address.as_slice()),
        mailboxes::touched_at.eq(now),
    ));
    OrNothing(insert).inserted(db)?;
    let silenced: Option<Timestamp> =
        diesel::update(mailboxes::table.find((letter, address.as_slice())))
            .set(mailboxes::touched_at.eq(now))
            .returning(mailboxes::silenced_at)
            .get_result(db)?;
    Ok(silenced.is_some())
}

/// No further mail of this letter to this address.
pub fn silence(
    db: &mut Db,
    letter: LetterId,
    address: &BlindIndex,
    now: Timestamp,
) -> Result<(), Error> {
    lock(db, letter, address, now)?;
    diesel::update(mailboxes::table.find((letter, address.as_slice())))
        .set(mailboxes::silenced_at.eq(Some(now)))
        .execute(db)?;
    Ok(())
}
