//! From which network each form was sent, as a keyed hash and for days: many from one network are
//! evidence for moderators. Rows are there for unconfirmed forms too, and count once they are confirmed.
use super::connection::Db;
use super::error::Error;
use super::schema::networks;
use crate::domain::letter::LetterId;
use crate::domain::login_session::NetworkHash;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use diesel::dsl::count_star;
use diesel::prelude::*;
use std::collections::HashMap;

pub fn insert(
    db: &mut Db,
    id: SignatureId,
    letter: LetterId,
    network: &NetworkHash,
    now: Timestamp,
) -> Result<(), Error> {
    diesel::insert_into(networks::table)
        .values((
            networks::id.eq(id),
            networks::letter_id.eq(letter),
            networks::network.eq(network.as_slice()),
            networks::confirmed.eq(false),
            networks::created_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

pub fn confirm(db: &mut Db, id: SignatureId) -> Result<(), Error> {
    diesel::update(networks::table.find(id))
        .set(networks::confirmed.eq(true))
        .execute(db)?;
    Ok(())
}

pub fn forget(db: &mut Db, ids: &[SignatureId]) -> Result<(), Error> {
    diesel::delete(networks::table.filter(networks::id.eq_any(ids))).execute(db)?;
    Ok(())
}

/// How many other signatures of the letter came from the network of each, where there are any.
pub fn others(
    db: &mut Db,
    letter: LetterId,
    signatures: &[SignatureId],
) -> Result<HashMap<SignatureId, i64>, Error> {
    let of_each: Vec<(SignatureId, Vec<u8>)> = networks::table
        .filter(networks::id.eq_any(signatures))
        .select((networks::id, networks::network))
        .load(db)?;
    let mut all: Vec<Vec<u8>> = of_each.iter().map(|(_, network)| network.clone()).collect();
    all.sort_unstable();
    all.dedup();
    let counted: Vec<(Vec<u8>, i64)> = networks::table
        .filter(networks::letter_id.eq(letter))
        .filter(networks::network.eq_any(all))
        .filter(networks::confirmed)
        .group_by(networks::network)
        .select((networks::network, count_star()))
        .load(db)?;
    let counted: HashMap<Vec<u8>, i64> = counted.into_iter().collect();
    Ok(of_each
        .into_iter()
        .filter_map(|(id, network)| Some((id, counted.get(&network)? - 1)))
        .filter(|(_, others)| *others > 0)
        .collect())
}

/// Deletes at most `limit` from before `before`; says how many.
pub fn purge(db: &mut Db, before: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<SignatureId> = networks::table
        .filter(networks::created_at.lt(before))
        .select(networks::id)
        .limit(limit)
        .load(db)?;
    forget(db, &old)?;
    Ok(old.len())
}
