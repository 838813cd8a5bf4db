//! How a letter's list stood at an entry of its ledger that may be long past. Whoever asks reads the
//! ledger up to there: not for what happens often, and in no write.
use super::columns::hash;
use super::connection::Db;
use super::error::Error;
use super::ledger;
use super::schema::ledger_entries;
use crate::domain::chain::Hash;
use crate::domain::country::Country;
use crate::domain::ledger::{Act, genesis};
use crate::domain::letter::LetterId;
use crate::domain::signatory::Kind;
use crate::domain::time::Timestamp;
use diesel::prelude::*;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub sequence: i64,
    pub hash: Hash,
    pub organisations: i64,
    pub individuals: i64,
    pub countries: i64,
}

/// The number of the last entry before which all are from before `moment`; 0 if there is none.
pub fn last_before(db: &mut Db, letter: LetterId, moment: Timestamp) -> Result<i64, Error> {
    let next: Option<Option<i64>> = ledger_entries::table
        .filter(ledger_entries::letter_id.eq(letter))
        .filter(ledger_entries::sequence.gt(0_i64))
        .filter(ledger_entries::created_at.ge(moment))
        .order(ledger_entries::sequence)
        .select(ledger_entries::sequence)
        .first(db)
        .optional()?;
    match next.flatten() {
        Some(next) => Ok(next - 1),
        None => Ok(ledger::head(db, letter)?.sequence),
    }
}

/// How it stood after entry `sequence`, 0 for before the first; nothing if there is no such entry.
pub fn after(db: &mut Db, letter: LetterId, sequence: i64) -> Result<Option<Standing>, Error> {
    let hash = if sequence == 0 {
        genesis(letter)
    } else {
        let found: Option<Option<Vec<u8>>> = ledger_entries::table
            .filter(ledger_entries::letter_id.eq(letter))
            .filter(ledger_entries::sequence.eq(sequence))
            .select(ledger_entries::hash)
            .first(db)
            .optional()?;
        match found.flatten() {
            Some(bytes) => hash(&bytes)?,
            None => return Ok(None),
        }
    };
    let sums: Vec<(Act, Kind, Option<Country>, i64)> = ledger_entries::table
        .filter(ledger_entries::letter_id.eq(letter))
        .filter(ledger_entries::sequence.le(sequence))
        .group_by((
            ledger_entries::act,
            ledger_entries::kind,
            ledger_entries::country,
        ))
        .select((
            ledger_entries::act,
            ledger_entries::kind,
            ledger_entries::country,
            diesel::dsl::count_star(),
        ))
        .load(db)?;
    let (mut organisations, mut individuals) = (0, 0);
    let mut countries: BTreeMap<Country, i64> = BTreeMap::new();
    for (act, kind, country, number) in sums {
        let change = number * act.delta();
        match kind {
            Kind::Organisation => organisations += change,
            Kind::Individual => individuals += change,
        }
        if let Some(country) = country.filter(|country| *country != Country::INTERNATIONAL) {
            *countries.entry(country).or_default() += change;
        }
    }
    let countries = countries.values().filter(|count| **count > 0).count();
    Ok(Some(Standing {
        sequence,
        hash,
        organisations,
        individuals,
        countries: countries.try_into().unwrap_or(i64::MAX),
    }))
}
