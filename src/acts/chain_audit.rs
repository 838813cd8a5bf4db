//! Gives the entries of the audit log their place in the chain, as `chain_ledger` does for the
//! ledger: acts need not wait for each other.
use super::workshop::Workshop;
use crate::domain::time::Timestamp;
use crate::store::audit;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use std::time::Duration;

const LEASE: &str = "chain-audit";
const LEASED_FOR: Duration = Duration::from_secs(5);
/// Entries chained in one transaction.
const PIECE: i64 = 200;

/// Chains one piece of the tail; returns how many entries that were. Nothing happens while another
/// process has the lease; should it end too early, a place is taken once only.
pub async fn chain_audit(
    workshop: &Workshop,
    holder: Holder,
    now: Timestamp,
) -> Result<usize, Error> {
    let store = &workshop.store;
    if store.read(|db| audit::tail(db, 1)).await?.is_empty() {
        return Ok(0);
    }
    store
        .write(move |db| {
            if !leases::take(db, LEASE, &holder, now, now.plus(LEASED_FOR))? {
                return Ok(0);
            }
            chain_piece(db)
        })
        .await
}

fn chain_piece(db: &mut Db) -> Result<usize, Error> {
    let mut head = audit::head(db)?;
    let tail = audit::tail(db, PIECE)?;
    for logged in &tail {
        head.sequence += 1;
        head.hash = logged.entry.chained_to(&head.hash, head.sequence);
        if !audit::place(db, logged.entry.id, head.sequence, &head.hash)? {
            return Err(Error::Corrupt("an act that was chained twice".to_owned()));
        }
    }
    Ok(tail.len())
}
