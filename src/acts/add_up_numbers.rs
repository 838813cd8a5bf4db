//! What happened is added up by the hour, one process at a time; and who looks at the desk is warned of
//! mail services that went quiet.
use super::workshop::Workshop;
use crate::domain::hours;
use crate::domain::letter::{Letter, LetterId, LetterState};
use crate::domain::measure::Measure;
use crate::domain::quiet_provider::{Counted, QuietProvider, Share, quiet_providers, since};
use crate::domain::time::{MINUTE, Timestamp};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use crate::store::numbers::{self, Number};
use crate::store::{ledger, letters, number_events};
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

const LEASE: &str = "add-up-numbers";
const LEASED_FOR: Duration = MINUTE;
/// Rows added up in one transaction: some milliseconds.
const PIECE: i64 = 300;

/// One piece of everything; returns how many rows that were. Nothing happens while another process
/// has the lease, and no row is added up twice: it is deleted, or the place in the ledger moved on,
/// in the same transaction.
pub async fn add_up_numbers(
    workshop: &Workshop,
    holder: Holder,
    now: Timestamp,
) -> Result<usize, Error> {
    let read = |db: &mut Db| {
        let letters = letters::all(db)?;
        let any = !number_events::some(db, 1)?.is_empty();
        let mut behind = Vec::new();
        for letter in &letters {
            let head = numbers::head(db, letter.id)?;
            if ledger::head(db, letter.id)?.sequence > head {
                behind.push(letter.clone());
            }
        }
        Ok::<_, Error>((letters, any, behind))
    };
    // Most of the time there is nothing to write, and reading disturbs nobody.
    let (letters, any, behind) = workshop.store.read(read).await?;
    let mut done = 0;
    if any {
        let zones = letters
            .into_iter()
            .map(|letter| (letter.id, letter.time_zone));
        let zones: HashMap<LetterId, String> = zones.collect();
        done += workshop
            .store
            .write(move |db| {
                if !leases::take(db, LEASE, &holder, now, now.plus(LEASED_FOR))? {
                    return Ok(0);
                }
                add_up_events(db, &zones)
            })
            .await?;
    }
    for letter in behind {
        done += workshop
            .store
            .write(move |db| {
                if !leases::take(db, LEASE, &holder, now, now.plus(LEASED_FOR))? {
                    return Ok(0);
                }
                add_up_ledger(db, &letter)
            })
            .await?;
    }
    Ok(done)
}

fn add_up_events(db: &mut Db, zones: &HashMap<LetterId, String>) -> Result<usize, Error> {
    let events = number_events::some(db, PIECE)?;
    let mut sums: BTreeMap<_, i64> = BTreeMap::new();
    for event in &events {
        let zone = zones.get(&event.letter).map_or("UTC", String::as_str);
        let at = hours::bucket(event.at, zone);
        let key = (event.letter, event.measure, at, event.part.as_str());
        *sums.entry(key).or_default() += event.change;
    }
    for ((letter, measure, at, part), total) in sums.into_iter().filter(|(_, sum)| *sum != 0) {
        let part = part.to_owned();
        let number = Number {
            measure,
            at,
            part,
            total,
        };
        numbers::add(db, letter, &number)?;
    }
    let ids: Vec<_> = events.iter().map(|event| event.id).collect();
    number_events::forget(db, &ids)?;
    Ok(ids.len())
}

fn add_up_ledger(db: &mut Db, letter: &Letter) -> Result<usize, Error> {
    let from = numbers::head(db, letter.id)?;
    let entries = ledger::chained(db, letter.id, from, PIECE)?;
    let Some(last) = entries.last() else {
        return Ok(0);
    };
    let mut sums: BTreeMap<_, i64> = BTreeMap::new();
    for number in entries
        .iter()
        .filter_map(|chained| numbers::publication(&chained.entry))
    {
        let at = hours::bucket(number.at, &letter.time_zone);
        *sums.entry((at, number.part)).or_default() += number.total;
    }
    for ((at, part), total) in sums {
        let measure = Measure::Published;
        let number = Number {
            measure,
            at,
            part,
            total,
        };
        numbers::add(db, letter.id, &number)?;
    }
    if !numbers::move_head(db, letter.id, from, last.sequence)? {
        let why = "another process added up first".to_owned();
        return Err(Error::Unavailable(why));
    }
    Ok(entries.len())
}

/// Finds the services that went quiet, for the desk to say so on every page.
pub async fn find_quiet_providers(workshop: &Workshop, now: Timestamp) -> Result<(), Error> {
    let find = move |db: &mut Db| {
        let mut changed = Vec::new();
        for letter in letters::all(db)? {
            let quiet = if letter.state == LetterState::Open {
                quiet_now(db, letter.id, now)?
            } else {
                Vec::new()
            };
            if quiet != numbers::quiet(db, letter.id)? {
                changed.push((letter.id, quiet));
            }
        }
        Ok::<_, Error>(changed)
    };
    for (letter, quiet) in workshop.store.read(find).await? {
        workshop
            .store
            .write(move |db| numbers::set_quiet(db, letter, &quiet))
            .await?;
    }
    Ok(())
}

/// As things stand now.
pub fn quiet_now(
    db: &mut Db,
    letter: LetterId,
    now: Timestamp,
) -> Result<Vec<QuietProvider>, Error> {
    let measures = [Measure::MailSent, Measure::MailConfirmed];
    let counted = numbers::since(db, letter, &measures, since(now))?;
    let counted: Vec<Counted> = counted
        .into_iter()
        .map(|number| Counted {
            provider: number.part,
            at: number.at,
            share: match number.measure {
                Measure::MailConfirmed => Share {
                    sent: 0,
                    confirmed: number.total,
                },
                _ => Share {
                    sent: number.total,
                    confirmed: 0,
                },
            },
        })
        .collect();
    Ok(quiet_providers(&counted, now))
}
