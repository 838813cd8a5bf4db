//! The numbers of a letter, added up: a row for each hour and part in which something happened.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{holds, number_heads, numbers, quiet_providers, signatures};
use super::{ledger, number_events};
use crate::domain::ledger::{Act, Reason};
use crate::domain::letter::LetterId;
use crate::domain::measure::Measure;
use crate::domain::moderation::HoldReason;
use crate::domain::quiet_provider::{QuietProvider, Share};
use crate::domain::signature::State;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// What a letter counted of one part at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Number {
    pub measure: Measure,
    pub at: Timestamp,
    pub part: String,
    pub total: i64,
}

pub fn add(db: &mut Db, letter: LetterId, number: &Number) -> Result<(), Error> {
    let insert = diesel::insert_into(numbers::table).values((
        numbers::letter_id.eq(letter),
        numbers::measure.eq(number.measure),
        numbers::at.eq(number.at),
        numbers::part.eq(number.part.clone()),
        numbers::total.eq(number.total),
    ));
    if OrNothing(insert).inserted(db)? {
        return Ok(());
    }
    let row = numbers::table.find((letter, number.measure, number.at, number.part.clone()));
    diesel::update(row)
        .set(numbers::total.eq(numbers::total + number.total))
        .execute(db)?;
    Ok(())
}

/// Everything counted of these measures since `since`, to this moment: what is added up, what is not
/// yet, and what of the ledger is in neither. In no order; the same time may come more than once.
pub fn since(
    db: &mut Db,
    letter: LetterId,
    measures: &[Measure],
    since: Timestamp,
) -> Result<Vec<Number>, Error> {
    let mut found = Vec::new();
    for measure in measures {
        let rows: Vec<(Timestamp, String, i64)> = numbers::table
            .filter(numbers::letter_id.eq(letter))
            .filter(numbers::measure.eq(*measure))
            .filter(numbers::at.ge(since))
            .select((numbers::at, numbers::part, numbers::total))
            .load(db)?;
        let number = |(at, part, total)| Number {
            measure: *measure,
            at,
            part,
            total,
        };
        found.extend(rows.into_iter().map(number));
    }
    found.extend(
        not_added_up(db, letter)?
            .into_iter()
            .filter(|number| measures.contains(&number.measure) && number.at >= since),
    );
    Ok(found)
}

/// Of one measure in all, by part.
pub fn totals(
    db: &mut Db,
    letter: LetterId,
    measure: Measure,
) -> Result<Vec<(String, i64)>, Error> {
    let rows: Vec<(String, Option<i64>)> = numbers::table
        .filter(numbers::letter_id.eq(letter))
        .filter(numbers::measure.eq(measure))
        .group_by(numbers::part)
        .select((
            numbers::part,
            diesel::dsl::sql::<diesel::sql_types::Nullable<diesel::sql_types::BigInt>>(
                "CAST(SUM(total) AS BIGINT)",
            ),
        ))
        .load(db)?;
    let mut totals: std::collections::BTreeMap<String, i64> = rows
        .into_iter()
        .map(|(part, total)| (part, total.unwrap_or(0)))
        .collect();
    for number in not_added_up(db, letter)? {
        if number.measure == measure {
            *totals.entry(number.part).or_default() += number.total;
        }
    }
    Ok(totals.into_iter().collect())
}

fn not_added_up(db: &mut Db, letter: LetterId) -> Result<Vec<Number>, Error> {
    let events = number_events::of_letter(db, letter)?;
    let mut found: Vec<Number> = events
        .into_iter()
        .map(|event| Number {
            measure: event.measure,
            at: event.at,
            part: event.part,
            total: event.change,
        })
        .collect();
    let after = head(db, letter)?;
    let chained = ledger::chained(db, letter, after, i64::MAX)?;
    let chained = chained.iter().map(|chained| &chained.entry);
    let tail = ledger::tail(db, letter, i64::MAX)?;
    let tail = tail.iter().map(|unplaced| &unplaced.entry);
    found.extend(chained.chain(tail).filter_map(publication));
    Ok(found)
}

/// Of an entry that says that somebody came onto the count. Who only chose to be named, or not to be, was
/// there before.
pub fn publication(entry: &crate::domain::ledger::Entry) -> Option<Number> {
    let comes = matches!(entry.act, Act::Published | Act::Republished)
        && entry.reason != Some(Reason::Visibility);
    comes.then(|| Number {
        measure: Measure::Published,
        at: entry.at,
        part: entry.kind.to_string(),
        total: 1,
    })
}

/// How far into the ledger publications are added up.
pub fn head(db: &mut Db, letter: LetterId) -> Result<i64, Error> {
    let found = number_heads::table.find(letter);
    let found: Option<i64> = found.select(number_heads::sequence).first(db).optional()?;
    Ok(found.unwrap_or(0))
}

/// Provided it still stands at `from`; says whether it did.
pub fn move_head(db: &mut Db, letter: LetterId, from: i64, to: i64) -> Result<bool, Error> {
    if from == 0 {
        let insert = diesel::insert_into(number_heads::table).values((
            number_heads::letter_id.eq(letter),
            number_heads::sequence.eq(to),
        ));
        return Ok(OrNothing(insert).inserted(db)?);
    }
    let unmoved = number_heads::table
        .find(letter)
        .filter(number_heads::sequence.eq(from));
    Ok(diesel::update(unmoved)
        .set(number_heads::sequence.eq(to))
        .execute(db)?
        == 1)
}

/// Why entries wait now; one with two reasons is in both. Only what waits is read, and that is never
/// much.
pub fn waiting_by_reason(db: &mut Db, letter: LetterId) -> Result<Vec<(HoldReason, i64)>, Error> {
    Ok(signatures::table
        .inner_join(holds::table)
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq(State::Held))
        .group_by(holds::reason)
        .select((holds::reason, diesel::dsl::count_star()))
        .load(db)?)
}

pub fn quiet(db: &mut Db, letter: LetterId) -> Result<Vec<QuietProvider>, Error> {
    let rows: Vec<(String, i64, i64, i64)> = quiet_providers::table
        .filter(quiet_providers::letter_id.eq(letter))
        .order(quiet_providers::provider)
        .select((
            quiet_providers::provider,
            quiet_providers::sent,
            quiet_providers::confirmed,
            quiet_providers::expected,
        ))
        .load(db)?;
    let quiet = |(provider, sent, confirmed, expected)| QuietProvider {
        provider,
        share: Share { sent, confirmed },
        expected,
    };
    Ok(rows.into_iter().map(quiet).collect())
}

pub fn set_quiet(db: &mut Db, letter: LetterId, quiet: &[QuietProvider]) -> Result<(), Error> {
    diesel::delete(quiet_providers::table.filter(quiet_providers::letter_id.eq(letter)))
        .execute(db)?;
    for one in quiet {
        let insert = diesel::insert_into(quiet_providers::table).values((
            quiet_providers::letter_id.eq(letter),
            quiet_providers::provider.eq(one.provider.clone()),
            quiet_providers::sent.eq(one.share.sent),
            quiet_providers::confirmed.eq(one.share.confirmed),
            quiet_providers::expected.eq(one.expected),
        ));
        // Another node may find the same at the same time.
        OrNothing(insert).inserted(db)?;
    }
    Ok(())
}
