//! How long it takes to find who represents somebody, over files of the size of the real ones. Run by `benches/offices`.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench measures time and prints what it found"
)]
use std::error::Error as StdError;
use std::fmt::Write as _;
use std::time::{Duration, Instant};
use undersigned::domain::country::Country;
use undersigned::domain::office::Area;
use undersigned::domain::office_files::gathered::Reading;
use undersigned::domain::office_files::reading;
use undersigned::domain::office_set::{Asked, OfficeSet, Part};
use undersigned::domain::time::Timestamp;
use undersigned::security::random;
use undersigned::store::connection::{Address, Db};
use undersigned::store::door::Store;
use undersigned::store::error::Error;
use undersigned::store::{migrations, office_sets, offices};

type Outcome<T> = Result<T, Box<dyn StdError>>;

const NOW: Timestamp = Timestamp::from_seconds(1_795_262_400);
const PIECE: usize = 500;
const ASKED: usize = 2_000;
/// What issue 6 allows.
const BOUND: Duration = Duration::from_millis(1);

/// Districts of a state that is made up of all of them, and as many ZIP codes as there are.
const DISTRICTS: usize = 52;
const ZIPS: usize = 33_774;

/// Files of the size of the real ones: 537 people in 50 states, and 33,774 ZIP codes in some 42,000 lines.
fn made_up() -> (String, String) {
    let states = undersigned::domain::congress::states::STATES;
    let mut people = String::new();
    let mut person = |number: usize, term: &str| {
        let _ = write!(
            people,
            "- id:\n    bioguide: P{number:06}\n  name:\n    first: Ada\n    last: Name{number}\n  terms:\n  - {term}\n    start: '2025-01-03'\n    end: '2031-01-03'\n    phone: 202-555-0100\n    url: https://name{number}.house.example\n    address: 1 Office Building Washington DC 20510\n"
        );
    };
    for (at, state) in states.iter().enumerate() {
        for class in 1..=2 {
            person(
                at * 2 + class,
                &format!("type: sen\n    state: {}\n    class: {class}", state.code),
            );
        }
    }
    for number in 0..437 {
        let state = states[number % states.len()];
        let district = number / states.len();
        person(
            1_000 + number,
            &format!(
                "type: rep\n    state: {}\n    district: {district}",
                state.code
            ),
        );
    }
    let mut districts = String::from("state_fips,state_abbr,zcta,cd\n");
    for number in 0..ZIPS {
        let state = states[number % states.len()];
        for part in 0..=usize::from(number % 4 == 0) {
            let _ = writeln!(
                districts,
                "00,{},{number:05},{}",
                state.code,
                (number + part) % 8 % DISTRICTS
            );
        }
    }
    (people, districts)
}

fn bring(db: &mut Db, reading: Reading) -> Result<(), Error> {
    for (country, gathered) in reading.countries {
        let areas: Vec<Area> = gathered.areas.into_values().collect();
        let as_of = jiff::civil::date(2026, 11, 21);
        for part in [Part::Offices, Part::Places] {
            let set = OfficeSet {
                id: random::id(NOW),
                part,
                as_of,
            };
            office_sets::begin(db, country, &set, NOW)?;
            for piece in areas.chunks(PIECE) {
                office_sets::add_areas(db, set.id, piece)?;
            }
            match part {
                Part::Offices => {
                    let all: Vec<_> = gathered.offices.values().cloned().collect();
                    for piece in all.chunks(PIECE) {
                        office_sets::add_offices(db, set.id, piece)?;
                    }
                }
                Part::Places => {
                    let all: Vec<_> = gathered.places.iter().cloned().collect();
                    for piece in all.chunks(PIECE) {
                        office_sets::add_places(db, set.id, piece)?;
                    }
                }
            }
            office_sets::show(db, country, part, set.id)?;
        }
    }
    Ok(())
}

/// Prints a row; says whether one in a hundred took no longer than allowed.
fn told(what: &str, mut took: Vec<Duration>) -> bool {
    took.sort_unstable();
    let at = |share: usize| {
        took.get(took.len() * share / 100)
            .copied()
            .unwrap_or_default()
    };
    println!(
        "| {what} | {:.0?} | {:.0?} | {:.0?} |",
        at(50),
        at(99),
        took.last().copied().unwrap_or_default()
    );
    at(99) <= BOUND
}

async fn run(url: &str) -> Outcome<bool> {
    migrations::migrate(&Address::of(url))?;
    let store = Store::open(url)?;
    let (people, districts) = made_up();
    let began = Instant::now();
    let reading = reading::read(&[&people, &districts], jiff::civil::date(2026, 11, 21))
        .map_err(|(_, error)| error)?;
    let engine = url.split(':').next().unwrap_or_default();
    println!(
        "\n{engine}: files of the size of the real ones read in {:.0?}",
        began.elapsed()
    );
    let began = Instant::now();
    store.write(move |db| bring(db, reading)).await?;
    println!(
        "brought in {:.0?}\n\n| looked up | half | 99 of 100 | longest |\n| --- | --- | --- | --- |",
        began.elapsed()
    );
    let us = Country::parse("US")?;
    let mut fine = true;
    for (what, asked) in [
        (
            "a ZIP code",
            Box::new(|number: usize| Asked::Place(format!("{:05}", number * 7 % ZIPS)))
                as Box<dyn Fn(usize) -> Asked>,
        ),
        (
            "a district",
            Box::new(|number| Asked::Area(format!("CA-{}", number % 8))),
        ),
        (
            "a state",
            Box::new(|number| {
                Asked::Area(
                    undersigned::domain::congress::states::STATES[number % 56]
                        .code
                        .to_owned(),
                )
            }),
        ),
    ] {
        let mut took = Vec::with_capacity(ASKED);
        for number in 0..ASKED {
            let asked = asked(number);
            let began = Instant::now();
            let found = store
                .read(move |db| {
                    let shown = offices::shown(db, us)?;
                    offices::find(db, &shown, &asked)
                })
                .await?;
            took.push(began.elapsed());
            assert!(!found.offices.is_empty());
        }
        fine &= told(what, took);
    }
    Ok(fine)
}

fn main() -> Outcome<()> {
    let mut arguments = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench");
    let Some(url) = arguments.next() else {
        // As `cargo test --benches` runs it.
        eprintln!("usage: offices DATABASE-URL");
        return Ok(());
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    if runtime.block_on(run(&url))? {
        Ok(())
    } else {
        Err(format!("one in a hundred took longer than {BOUND:?}").into())
    }
}
