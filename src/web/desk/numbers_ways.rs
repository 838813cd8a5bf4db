//! How readers wrote to those who decide: totals by way, ever and by day.
use super::numbers_table::{MOST_DAYS, Table, TableRow, by_part};
use super::wording::numbers as words;
use crate::acts::local_time;
use crate::domain::hours;
use crate::domain::letter::Letter;
use crate::domain::time::{DAY, Timestamp};
use crate::domain::way::Way;
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::store::action_counts;
use crate::store::connection::Db;
use crate::store::error::Error;
use std::collections::HashMap;

pub fn ever(db: &mut Db, locale: &Locale, letter: &Letter) -> Result<Table, Error> {
    let totals = action_counts::totals(db, letter.id)?.into_iter();
    let rows = totals.map(|(way, total)| (way.to_string(), words::way(locale, way), total));
    Ok(by_part("ways", "way", "times", rows.collect()))
}

/// Every day since the first that something was counted on, at most a year and a little more.
pub fn by_day(
    db: &mut Db,
    locale: &Locale,
    letter: &Letter,
    now: Timestamp,
) -> Result<Table, Error> {
    let zone = &letter.time_zone;
    let begin = local_time::day(now.minus(DAY.saturating_mul(420)), zone);
    let mut counted: HashMap<String, HashMap<Way, i64>> = HashMap::new();
    let mut first = now;
    for (day, way, total) in action_counts::since(db, letter.id, &begin)? {
        first = first.min(local_time::noon(&day, zone).unwrap_or(first));
        counted.entry(day).or_default().insert(way, total);
    }
    let row = |at: Timestamp| {
        let of_day = counted.get(&local_time::day(at, zone));
        let gone = |way: &Way| of_day.and_then(|day| day.get(way)).copied().unwrap_or(0);
        let mut numbers: Vec<i64> = Way::ALL.iter().map(gone).collect();
        numbers.insert(0, numbers.iter().sum());
        TableRow {
            key: dates::machine(at),
            name: dates::date(locale, at, zone),
            at: Some(at),
            numbers,
        }
    };
    let days = hours::days(first, now, MOST_DAYS, zone);
    let ways = Way::ALL.iter().map(|way| way.as_str());
    Ok(Table {
        id: "way-days",
        first: "from",
        columns: std::iter::once("all").chain(ways).collect(),
        over_time: true,
        pictured: 1,
        rows: days.into_iter().map(row).collect(),
    })
}
