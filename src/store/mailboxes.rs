//! One address as seen by one letter.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{mailboxes, outbox};
use crate::domain::letter::LetterId;
use crate::domain::time::{DAY, Timestamp};
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
    loop {
        let insert = diesel::insert_into(mailboxes::table).values((
            mailboxes::letter_id.eq(letter),
            mailboxes::address_index.eq(address.as_slice()),
            mailboxes::touched_at.eq(now),
        ));
        OrNothing(insert).inserted(db)?;
        let silenced: Option<Option<Timestamp>> =
            diesel::update(mailboxes::table.find((letter, address.as_slice())))
                .set(mailboxes::touched_at.eq(now))
                .returning(mailboxes::silenced_at)
                .get_result(db)
                .optional()?;
        // Nothing: it was purged between the two.
        if let Some(silenced) = silenced {
            return Ok(silenced.is_some());
        }
    }
}

/// Whether the owner of the address wants no mail of this letter.
pub fn is_silenced(db: &mut Db, letter: LetterId, address: &BlindIndex) -> Result<bool, Error> {
    let silenced = mailboxes::table
        .find((letter, address.as_slice()))
        .filter(mailboxes::silenced_at.is_not_null());
    Ok(diesel::select(diesel::dsl::exists(silenced)).get_result(db)?)
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

/// At most `limit` mailboxes that say nothing any more: not silenced, untouched since `before`, and
/// without a mail that counts for the cap. In the order in which they are locked.
pub fn idle(
    db: &mut Db,
    before: Timestamp,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<(LetterId, BlindIndex)>, Error> {
    let counted = outbox::table
        .filter(outbox::letter_id.eq(mailboxes::letter_id.nullable()))
        .filter(outbox::address_index.eq(mailboxes::address_index))
        .filter(outbox::created_at.gt(now.minus(DAY)));
    let rows: Vec<(LetterId, Vec<u8>)> = mailboxes::table
        .filter(mailboxes::silenced_at.is_null())
        .filter(mailboxes::touched_at.lt(before))
        .filter(diesel::dsl::not(diesel::dsl::exists(counted)))
        .order((mailboxes::letter_id, mailboxes::address_index))
        .limit(limit)
        .select((mailboxes::letter_id, mailboxes::address_index))
        .load(db)?;
    rows.into_iter()
        .map(|(letter, address)| Ok((letter, super::columns::hash(&address)?)))
        .collect()
}

/// Forgets those of them that nobody touched meanwhile.
pub fn forget(
    db: &mut Db,
    idle: &[(LetterId, BlindIndex)],
    before: Timestamp,
) -> Result<(), Error> {
    for (letter, address) in idle {
        let untouched = mailboxes::table
            .find((letter, address.as_slice()))
            .filter(mailboxes::silenced_at.is_null())
            .filter(mailboxes::touched_at.lt(before));
        diesel::delete(untouched).execute(db)?;
    }
    Ok(())
}
