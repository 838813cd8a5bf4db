//! Recomputes a letter's chain, counts and commitments from the database.
use super::workshop::Workshop;
use crate::domain::ledger::commitment;
use crate::domain::ledger_check::{Finding, LedgerCheck};
use crate::domain::letter::Letter;
use crate::store::error::Error;
use crate::store::ledger;
use crate::store::listing::{self, Filter, Place};

/// What was looked at, and what is wrong with it.
#[derive(Debug)]
pub struct Verified {
    pub entries: i64,
    pub organisations: i64,
    pub individuals: i64,
    pub findings: Vec<Finding>,
}

/// Reads everything in one snapshot, a page at a time.
pub async fn verify_ledger(workshop: &Workshop, letter: &Letter) -> Result<Verified, Error> {
    let id = letter.id;
    workshop
        .store
        .read(move |db| {
            let mut check = LedgerCheck::of(id);
            loop {
                let page = ledger::chained(db, id, check.sequence(), 1000)?;
                let Some(last) = page.last().map(|chained| chained.sequence) else {
                    break;
                };
                for chained in &page {
                    check.chained(&chained.entry, chained.sequence, &chained.hash);
                }
                // A changed sequence must not make this loop stand still.
                if check.sequence() != last {
                    break;
                }
            }
            let head = ledger::head(db, id)?;
            check.head(head.sequence, &head.hash);
            check.counts(head.organisations, head.individuals);
            check.unnamed(head.unnamed_organisations, head.unnamed_individuals);
            let entries = check.sequence();
            for unplaced in ledger::tail(db, id, i64::MAX)? {
                check.counted(&unplaced.entry);
            }
            let mut place: Option<Place> = None;
            let all = Filter {
                even_hidden: true,
                ..Filter::default()
            };
            loop {
                let page = listing::page(db, id, &all, place.as_ref(), 1000)?;
                let Some(last) = page.last() else { break };
                place = Some(Place {
                    sort_key: last.sort_key.clone(),
                    id: last.id,
                });
                for line in &page {
                    let salt = line.salt.as_slice().try_into().unwrap_or([0; 32]);
                    check.line(line.id, &commitment(&salt, &line.text()));
                }
            }
            let (organisations, individuals) = check.counted_in_all();
            Ok(Verified {
                entries,
                organisations,
                individuals,
                findings: check.finish(),
            })
        })
        .await
}
