//! The tables of a letter's numbers.
use super::numbers_table::{MOST_DAYS, Table, TableRow, by_part};
use super::numbers_ways as ways;
use super::surroundings::{Happened, Surroundings};
use super::wording::evidence;
use super::wording::numbers::provider;
use crate::acts::add_up_numbers::quiet_now;
use crate::domain::hours;
use crate::domain::letter::{Letter, Slug};
use crate::domain::measure::Measure;
use crate::domain::moderation::HoldReason;
use crate::domain::proof::Proof;
use crate::domain::quiet_provider::QuietProvider;
use crate::domain::time::{DAY, Timestamp};
use crate::locale::countries::country_name;
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::numbers::{self, Number};
use crate::store::{ledger, letters};
use std::collections::BTreeMap;

pub struct Found {
    pub surroundings: Surroundings,
    pub letter: Letter,
    pub title: String,
    pub quiet: Vec<QuietProvider>,
    /// By their labels.
    pub figures: Vec<(&'static str, i64)>,
    pub tables: Vec<Table>,
}

const HOURS: i64 = 48;
const OVER_TIME: [Measure; 3] = [Measure::Submitted, Measure::Confirmed, Measure::Published];
const OF_MAIL: [Measure; 4] = [
    Measure::MailQueued,
    Measure::MailSent,
    Measure::MailRefused,
    Measure::MailConfirmed,
];
const IDS: [[&str; 3]; 2] = [
    ["chart-hours-0", "chart-hours-1", "chart-hours-2"],
    ["chart-days-0", "chart-days-1", "chart-days-2"],
];

impl Found {
    /// Ids are a fixed few.
    #[allow(clippy::unused_self, reason = "the charts are those of what was found")]
    pub fn chart_id(&self, table: &str, index: usize) -> &'static str {
        match table {
            "hours" => IDS[0].get(index).copied().unwrap_or("chart-hours"),
            "days" => IDS[1].get(index).copied().unwrap_or("chart-days"),
            "countries" => "chart-countries",
            "proofs" => "chart-proofs",
            "reasons" => "chart-reasons",
            "ways" => "chart-ways",
            "way-days" => "chart-way-days",
            _ => "chart-mail",
        }
    }
}

pub fn read(
    db: &mut Db,
    keyring: &Keyring,
    locale: &Locale,
    slug: &str,
    now: Timestamp,
) -> Result<Found, Error> {
    let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let letter = letters::by_slug(db, &slug)?;
    let surroundings = Surroundings::read(db, keyring, locale.language(), &Happened::default())?;
    let tab = surroundings
        .letters
        .iter()
        .find(|tab| tab.letter.id == letter.id);
    let title = tab.map_or_else(String::new, |tab| tab.title.clone());
    let waiting = tab.map_or(0, |tab| tab.waiting);
    let begin = now.minus(DAY.saturating_mul(420));
    let counted = numbers::since(db, letter.id, &OVER_TIME, begin)?;
    let counts = ledger::counts(db, letter.id)?;
    let mut sum = |measure| {
        let parts = numbers::totals(db, letter.id, measure)?;
        Ok::<i64, Error>(parts.iter().map(|(_, total)| total).sum())
    };
    let figures = vec![
        ("submitted", sum(Measure::Submitted)?),
        ("confirmed", sum(Measure::Confirmed)?),
        ("listed", counts.organisations + counts.individuals),
        ("waiting", waiting),
    ];
    let tables = vec![
        hours(locale, &letter, &counted, now),
        days(locale, &letter, &counted, now),
        countries(db, locale, &letter)?,
        proofs(db, locale, &letter)?,
        reasons(db, locale, &letter)?,
        mail(db, locale, &letter)?,
        ways::ever(db, locale, &letter)?,
        ways::by_day(db, locale, &letter, now)?,
    ];
    Ok(Found {
        quiet: quiet_now(db, letter.id, now)?,
        surroundings,
        letter,
        title,
        figures,
        tables,
    })
}

fn over_time(
    id: &'static str,
    starts: &[Timestamp],
    counted: &[Number],
    name: impl Fn(Timestamp) -> String,
) -> Table {
    let sums: Vec<Vec<i64>> = OVER_TIME
        .iter()
        .map(|measure| {
            let of_it = counted.iter().filter(|number| number.measure == *measure);
            hours::sums(starts, of_it.map(|number| (number.at, number.total)))
        })
        .collect();
    let row = |(index, at): (usize, &Timestamp)| TableRow {
        key: dates::machine(*at),
        name: name(*at),
        at: Some(*at),
        numbers: sums
            .iter()
            .map(|sums| sums.get(index).copied().unwrap_or(0))
            .collect(),
    };
    Table {
        id,
        first: "from",
        columns: vec!["submitted", "confirmed", "published"],
        over_time: true,
        pictured: OVER_TIME.len(),
        rows: starts.iter().enumerate().map(row).collect(),
    }
}

fn hours(locale: &Locale, letter: &Letter, counted: &[Number], now: Timestamp) -> Table {
    let starts = hours::last_hours(now, HOURS, &letter.time_zone);
    over_time("hours", &starts, counted, |at| {
        dates::date_time(locale, at, &letter.time_zone)
    })
}

fn days(locale: &Locale, letter: &Letter, counted: &[Number], now: Timestamp) -> Table {
    let first = counted.iter().map(|number| number.at).min().unwrap_or(now);
    let starts = hours::days(first, now, MOST_DAYS, &letter.time_zone);
    over_time("days", &starts, counted, |at| {
        dates::date(locale, at, &letter.time_zone)
    })
}

fn countries(db: &mut Db, locale: &Locale, letter: &Letter) -> Result<Table, Error> {
    let rows = ledger::countries(db, letter.id, None)?.into_iter();
    let rows = rows.map(|(country, number)| {
        (
            country.code().to_owned(),
            country_name(locale, country),
            number,
        )
    });
    Ok(by_part("countries", "country", "listed", rows.collect()))
}

fn proofs(db: &mut Db, locale: &Locale, letter: &Letter) -> Result<Table, Error> {
    let rows = numbers::totals(db, letter.id, Measure::Proof)?.into_iter();
    let rows = rows.map(|(part, number)| {
        let name = part.parse::<Proof>();
        let name = name.map(|proof| evidence::proof_chip(locale, proof).text);
        (part.clone(), name.unwrap_or(part), number)
    });
    Ok(by_part("proofs", "proof", "listed", rows.collect()))
}

/// What waits now, and what ever waited.
fn reasons(db: &mut Db, locale: &Locale, letter: &Letter) -> Result<Table, Error> {
    let mut rows: BTreeMap<String, [i64; 2]> = BTreeMap::new();
    for (reason, number) in numbers::waiting_by_reason(db, letter.id)? {
        rows.entry(reason.to_string()).or_default()[0] += number;
    }
    for (reason, number) in numbers::totals(db, letter.id, Measure::Held)? {
        rows.entry(reason).or_default()[1] += number;
    }
    let name = |code: &str| {
        let known = code.parse::<HoldReason>();
        let known = known.map(|reason| evidence::reason_chip(locale, reason).text);
        known.unwrap_or_else(|_| code.to_owned())
    };
    let mut rows: Vec<TableRow> = rows
        .into_iter()
        .map(|(code, numbers)| TableRow {
            name: name(&code),
            key: code,
            at: None,
            numbers: numbers.to_vec(),
        })
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.numbers.clone()));
    Ok(Table {
        id: "reasons",
        first: "reason",
        columns: vec!["waiting", "ever-held"],
        over_time: false,
        pictured: 1,
        rows,
    })
}

/// All mails to confirm that are counted, by who receives them.
fn mail(db: &mut Db, locale: &Locale, letter: &Letter) -> Result<Table, Error> {
    let mut rows: BTreeMap<String, [i64; 4]> = BTreeMap::new();
    for (index, measure) in OF_MAIL.into_iter().enumerate() {
        for (part, total) in numbers::totals(db, letter.id, measure)? {
            if let Some(number) = rows.entry(part).or_default().get_mut(index) {
                *number += total;
            }
        }
    }
    let mut rows: Vec<TableRow> = rows
        .into_iter()
        .map(|(part, numbers)| TableRow {
            name: provider(locale, &part),
            key: part,
            at: None,
            // One that was refused before anything was counted may be tried again.
            numbers: numbers.map(|number| number.max(0)).to_vec(),
        })
        // Counted elsewhere once it was known who takes in the mail.
        .filter(|row| row.numbers.iter().any(|number| *number != 0))
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.numbers.clone()));
    Ok(Table {
        id: "mail",
        first: "receiver",
        columns: vec!["queued", "sent", "refused", "confirmed"],
        over_time: false,
        pictured: 1,
        rows,
    })
}
