//! Gives ledger entries their place in the chain. One process at a time does it, so that acts
//! need not wait for each other.
use super::workshop::Workshop;
use crate::domain::letter::LetterId;
use crate::domain::signatory::Kind;
use crate::domain::time::Timestamp;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use crate::store::ledger;
use crate::store::letters;
use std::collections::BTreeMap;
use std::time::Duration;

const LEASE: &str = "chain-ledger";
/// Short, so that the list's account goes on soon after a process was killed. The lease only keeps
/// processes from doing the same work: if it ends too early, placing an entry and moving the head
/// are compare-and-set, and the later one fails.
const LEASED_FOR: Duration = Duration::from_secs(5);
/// Entries chained in one transaction: a few milliseconds.
const PIECE: i64 = 200;

/// Chains one piece of every letter's tail; returns how many entries that were. Nothing happens
/// while another process has the lease.
pub async fn chain_ledger(
    workshop: &Workshop,
    holder: Holder,
    now: Timestamp,
) -> Result<usize, Error> {
    let letters = workshop.store.read(letters::all).await?;
    let mut chained = 0;
    // The account begins when there is somebody to read it.
    for letter in letters.into_iter().filter(|letter| letter.is_public(now)) {
        // Most of the time there is nothing to write, and reading disturbs nobody.
        let id = letter.id;
        if workshop
            .store
            .read(move |db| ledger::tail(db, id, 1))
            .await?
            .is_empty()
        {
            continue;
        }
        chained += workshop
            .store
            .write(move |db| {
                if !leases::take(db, LEASE, &holder, now, now.plus(LEASED_FOR))? {
                    return Ok(0);
                }
                chain_piece(db, id)
            })
            .await?;
    }
    Ok(chained)
}

fn chain_piece(db: &mut Db, letter: LetterId) -> Result<usize, Error> {
    let from = ledger::head(db, letter)?;
    let mut to = from;
    let mut countries: BTreeMap<_, i64> = BTreeMap::new();
    let tail = ledger::tail(db, letter, PIECE)?;
    for ledger::Unplaced { entry, named } in &tail {
        let sequence = to.sequence + 1;
        let hash = entry.chained_to(&to.hash, sequence);
        if !ledger::place(db, entry.id, sequence, &hash)? {
            return Err(Error::Corrupt("an entry that was chained twice".to_owned()));
        }
        let delta = entry.act.delta();
        let unnamed = if *named { 0 } else { delta };
        to.sequence = sequence;
        to.hash = hash;
        match entry.kind {
            Kind::Organisation => {
                to.organisations += delta;
                to.unnamed_organisations += unnamed;
            }
            Kind::Individual => {
                to.individuals += delta;
                to.unnamed_individuals += unnamed;
            }
        }
        if let Some(country) = entry.country {
            *countries.entry((country, entry.kind)).or_default() += delta;
        }
    }
    if tail.is_empty() {
        return Ok(0);
    }
    for ((country, kind), delta) in countries {
        ledger::count_country(db, letter, country, kind, delta)?;
    }
    if !ledger::move_head(db, letter, &from, &to)? {
        return Err(Error::Unavailable(
            "another process chained first".to_owned(),
        ));
    }
    Ok(tail.len())
}
