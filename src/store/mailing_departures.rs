//! Who is taken out of mailings: erased people at once, everybody when a mailing is long over; and who
//! comes in as the successor of a contact that was not written to yet. What became of those taken out
//! is kept as a count.
use super::connection::Db;
use super::contacts;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{mailing_recipients as recipients, mailings, signatures};
use crate::domain::letter::LetterId;
use crate::domain::mailing::{MailingId, MailingKind, MailingState, RecipientState};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable};
use std::collections::BTreeMap;

/// Call it before signatures are erased. An address that has signed the letter once more stays, by
/// that signature: if its mail has gone out already it must not get another. Mailings are touched in
/// their order, so that nobody waits in a circle.
pub fn erased(db: &mut Db, ids: &[SignatureId]) -> Result<(), Error> {
    let theirs: Vec<(MailingId, Vec<u8>, LetterId)> = recipients::table
        .inner_join(mailings::table)
        .filter(recipients::signature_id.eq_any(ids))
        .order((recipients::mailing_id, recipients::address_index))
        .select((
            recipients::mailing_id,
            recipients::address_index,
            mailings::letter_id,
        ))
        .load(db)?;
    for (mailing, address, letter) in theirs {
        let other: Option<SignatureId> = signatures::table
            .filter(signatures::address_index.eq(&address))
            .filter(signatures::letter_id.eq(letter))
            .filter(signatures::id.ne_all(ids))
            .order(signatures::id)
            .select(signatures::id)
            .first(db)
            .optional()?;
        match other {
            Some(other) => {
                diesel::update(recipients::table.find((mailing, address)))
                    .set(recipients::signature_id.eq(other))
                    .execute(db)?;
            }
            None => take_out(db, mailing, &[address])?,
        }
    }
    Ok(())
}

/// Forgets these recipients, and counts what became of them.
pub fn take_out(db: &mut Db, mailing: MailingId, addresses: &[Vec<u8>]) -> Result<(), Error> {
    let those = recipients::table
        .filter(recipients::mailing_id.eq(mailing))
        .filter(recipients::address_index.eq_any(addresses));
    let states: Vec<RecipientState> = diesel::delete(those)
        .returning(recipients::state)
        .get_results(db)?;
    let count = |of: &[RecipientState]| {
        let number = states.iter().filter(|state| of.contains(state)).count();
        i64::try_from(number).unwrap_or(i64::MAX)
    };
    let [sent, dead] = [
        count(&[RecipientState::Sent]),
        count(&[RecipientState::Dead]),
    ];
    // Who still waited gets nothing.
    let dropped = i64::try_from(states.len()).unwrap_or(i64::MAX) - sent - dead;
    let more = |before: &str, number: i64| {
        sql::<Nullable<BigInt>>(&format!("COALESCE({before}, 0) + ")).bind::<BigInt, _>(number)
    };
    diesel::update(mailings::table.find(mailing))
        .set((
            mailings::sent.eq(more("sent", sent)),
            mailings::dead.eq(more("dead", dead)),
            mailings::dropped.eq(more("dropped", dropped)),
        ))
        .execute(db)?;
    Ok(())
}

/// Forgets at most `limit` recipients; says how many.
pub fn forget(db: &mut Db, mailing: MailingId, limit: i64) -> Result<usize, Error> {
    let some: Vec<Vec<u8>> = recipients::table
        .filter(recipients::mailing_id.eq(mailing))
        .order(recipients::address_index)
        .limit(limit)
        .select(recipients::address_index)
        .load(db)?;
    if !some.is_empty() {
        take_out(db, mailing, &some)?;
    }
    Ok(some.len())
}

/// The successor of a contact is written to where the contact was not yet, and whose address is
/// written down already is written to once. While recipients are gathered nobody here knows whether
/// the contact is among them, and whoever gathers may have read the contact's address a moment ago: so
/// the successor is written down in any case, and judged when the turn comes.
pub fn handed_over(
    db: &mut Db,
    (letter, signature, confirmed): (LetterId, SignatureId, Timestamp),
    from: &BlindIndex,
    to: &BlindIndex,
) -> Result<(), Error> {
    type UnderWay = (MailingId, MailingKind, Option<Timestamp>, Option<Timestamp>);
    let under_way: Vec<UnderWay> = mailings::table
        .filter(mailings::letter_id.eq(letter))
        .filter(mailings::state.eq_any([MailingState::Running, MailingState::Paused]))
        .order(mailings::id)
        .select((
            mailings::id,
            mailings::kind,
            mailings::started_at,
            mailings::gathered_at,
        ))
        .load(db)?;
    let wants = contacts::wants_updates(db, signature)?.unwrap_or(false);
    let ids: Vec<MailingId> = under_way.iter().map(|(id, ..)| *id).collect();
    let left = [RecipientState::Waiting, RecipientState::Queued];
    let mut theirs: BTreeMap<MailingId, Timestamp> = recipients::table
        .filter(recipients::mailing_id.eq_any(ids))
        .filter(recipients::address_index.eq(from.as_slice()))
        .filter(recipients::state.eq_any(left))
        .select((recipients::mailing_id, recipients::due_at))
        .load::<(MailingId, Timestamp)>(db)?
        .into_iter()
        .collect();
    for (mailing, kind, started, gathered) in under_way {
        let is_for = wants || kind == MailingKind::Service;
        if let Some(started) = started.filter(|started| confirmed <= *started)
            && gathered.is_none()
            && is_for
        {
            theirs.entry(mailing).or_insert(started);
        }
    }
    for (mailing, due) in theirs {
        let insert = diesel::insert_into(recipients::table).values((
            recipients::mailing_id.eq(mailing),
            recipients::address_index.eq(to.to_vec()),
            recipients::signature_id.eq(signature),
            recipients::state.eq(RecipientState::Waiting),
            recipients::due_at.eq(due),
        ));
        OrNothing(insert).inserted(db)?;
    }
    Ok(())
}
