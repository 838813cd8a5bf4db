//! `offices import`: whom readers can write to, from public files.
use super::args::OfficesCommand;
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::acts::import_offices::import_offices;
use crate::acts::local_time;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::actor::Actor;
use crate::domain::congress::seats::{self, HOUSE, SENATE, vacant};
use crate::domain::congress::states;
use crate::domain::country::Country;
use crate::domain::office::{KnownTitle, Office, Title};
use crate::domain::office_files::gathered::{Gathered, Reading, Skipped};
use crate::domain::office_files::reading;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Of terms that are over, and of empty seats, as many are named.
const NAMED: usize = 20;

pub async fn offices(config: Config, command: OfficesCommand) -> Result<(), Failure> {
    let OfficesCommand::Import {
        files,
        dry_run,
        as_of,
    } = command;
    let clock = Clock::System;
    let today = local_time::date(clock.now(), "UTC");
    let on = match as_of {
        Some(text) => text
            .parse::<Date>()
            .map_err(|error| format!("--as-of: {error}"))?,
        None => today,
    };
    let reading = read(&files, on)?;
    for (country, gathered) in &reading.countries {
        report(*country, gathered, on);
    }
    say_skipped(&reading.skipped);
    if reading
        .countries
        .values()
        .all(|one| one.offices.is_empty() && one.places.is_empty())
    {
        return Err("there is nothing to import in these files".into());
    }
    if dry_run {
        say("Nothing was changed.");
        return Ok(());
    }
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    for (country, gathered) in reading.countries {
        import_offices(
            &workshop,
            country,
            gathered,
            on,
            Actor::COMMAND_LINE,
            &clock,
        )
        .await?;
    }
    say("Imported. Readers find them from now on.");
    Ok(())
}

fn read(files: &[PathBuf], on: Date) -> Result<Reading, Failure> {
    let mut texts = Vec::with_capacity(files.len());
    for file in files {
        let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let text = String::from_utf8(bytes)
            .map_err(|_| format!("{}: not UTF-8; save it as UTF-8", file.display()))?;
        texts.push(text);
    }
    let borrowed: Vec<&str> = texts.iter().map(String::as_str).collect();
    reading::read(&borrowed, on).map_err(|(at, error)| {
        let name = files.get(at).map(|file| file.display().to_string());
        format!("{}: {error}", name.unwrap_or_default()).into()
    })
}

#[expect(clippy::print_stdout, reason = "what the command is asked for")]
fn say(line: impl std::fmt::Display) {
    println!("{line}");
}

fn report(country: Country, gathered: &Gathered, on: Date) {
    let offices: Vec<&Office> = gathered.offices.values().collect();
    if !offices.is_empty() {
        report_offices(country, &offices, gathered, on);
    }
    if !gathered.places.is_empty() {
        report_places(country, gathered);
    }
}

fn report_offices(country: Country, offices: &[&Office], gathered: &Gathered, on: Date) {
    let held = |office: &&&Office| office.holder.is_some();
    let people = offices.iter().filter(held).count();
    say(format_args!(
        "{}: {people} people, as of {on}",
        country.code()
    ));
    let mut bodies: BTreeMap<&str, usize> = BTreeMap::new();
    for office in offices.iter().filter(held) {
        *bodies.entry(&office.body).or_default() += 1;
    }
    for (body, number) in &bodies {
        say(format_args!("  {body}: {number}"));
    }
    let without_vote = offices
        .iter()
        .filter(|office| office.title.is_without_vote())
        .count();
    let commissioner = Title::Known(KnownTitle::ResidentCommissioner);
    let commissioners = offices
        .iter()
        .filter(|office| office.title == commissioner)
        .count();
    if without_vote > 0 {
        let delegates = without_vote - commissioners;
        say(format_args!(
            "  of them without a vote: delegates {delegates}, resident commissioner {commissioners}"
        ));
    }
    let reached = |how: fn(&Office) -> bool| offices.iter().filter(|office| how(office)).count();
    say(format_args!(
        "  phone {}, contact form {}, email {}, website {}, social accounts {}",
        reached(|office| office.reach.phone.is_some()),
        reached(|office| office.reach.contact_form.is_some()),
        reached(|office| office.reach.email.is_some()),
        reached(|office| office.reach.website.is_some()),
        reached(|office| !office.reach.social.is_empty()),
    ));
    let over = |office: &&&Office| {
        office
            .holder
            .as_ref()
            .is_some_and(|holder| holder.is_over(on))
    };
    let ended: Vec<String> = offices
        .iter()
        .filter(over)
        .map(|office| told(office))
        .collect();
    if !ended.is_empty() {
        say(format_args!(
            "  terms that were over by then, and are shown as such: {}",
            some(&ended)
        ));
    }
    let vacancies = vacancies(country, gathered);
    if !vacancies.is_empty() {
        say(format_args!("  vacant: {}", some(&vacancies)));
    }
}

fn told(office: &Office) -> String {
    let name = office
        .holder
        .as_ref()
        .map_or("", |holder| holder.full_name.as_str());
    format!("{name} ({})", office.area)
}

/// The first of them, and how many more there are.
fn some(all: &[String]) -> String {
    let more = all.len().saturating_sub(NAMED);
    let named: Vec<&str> = all.iter().take(NAMED).map(String::as_str).collect();
    match more {
        0 => named.join(", "),
        more => format!("{} and {more} more", named.join(", ")),
    }
}

/// Areas with an empty seat: those that files named, and every state.
fn vacancies(country: Country, gathered: &Gathered) -> Vec<String> {
    let offices: Vec<Office> = gathered.offices.values().cloned().collect();
    let mut vacancies: Vec<String> = offices
        .iter()
        .filter(|office| office.holder.is_none())
        .map(|office| office.area.clone())
        .collect();
    let bodies: BTreeSet<&str> = offices.iter().map(|office| office.body.as_str()).collect();
    if states::are_of(country) && bodies.contains(SENATE) && bodies.contains(HOUSE) {
        let state = |state: &states::State| seats::areas(state.code, 0)[0].clone();
        let districts = gathered
            .areas
            .values()
            .filter(|area| area.parent.is_some())
            .cloned();
        for area in states::STATES.iter().map(state).chain(districts) {
            let missing = vacant(&area, &offices);
            vacancies.extend(missing.iter().map(|_| area.key.clone()));
        }
    }
    vacancies
}

fn report_places(country: Country, gathered: &Gathered) {
    let parent = |area: &str| {
        let area = gathered.areas.get(area);
        area.and_then(|area| area.parent.clone())
    };
    let mut areas_of: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (place, area) in &gathered.places {
        areas_of.entry(place).or_default().push(area);
    }
    let several = areas_of.values().filter(|areas| areas.len() > 1).count();
    let parents = |areas: &Vec<&str>| {
        areas
            .iter()
            .filter_map(|area| parent(area))
            .collect::<BTreeSet<_>>()
            .len()
    };
    let across = areas_of.values().filter(|areas| parents(areas) > 1).count();
    say(format_args!(
        "{}: {} postal codes in {} lines; {several} of them in several areas, {across} in several states",
        country.code(),
        areas_of.len(),
        gathered.places.len(),
    ));
    if states::are_of(country) {
        let known: BTreeSet<String> = gathered
            .places
            .iter()
            .filter_map(|(_, area)| parent(area))
            .collect();
        let absent: Vec<String> = states::STATES
            .iter()
            .filter(|state| !known.contains(state.code))
            .map(|state| state.code.to_owned())
            .collect();
        if !absent.is_empty() {
            say(format_args!(
                "  without any: {}; readers there choose their state or territory",
                some(&absent)
            ));
        }
    }
}

fn say_skipped(skipped: &[Skipped]) {
    if skipped.is_empty() {
        say("Nothing was skipped.");
        return;
    }
    say(format_args!("Skipped: {}", skipped.len()));
    for one in skipped {
        say(format_args!("  {}: {}", one.at, one.why));
    }
}
