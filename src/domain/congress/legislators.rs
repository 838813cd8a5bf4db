//! `legislators-current.yaml`: everybody who sits in the Congress, with all the terms that they ever had.
use super::super::office::{Area, Holder, KnownTitle, Office, Reach, Title};
use super::super::office_files::gathered::{FormatError, Reading, Why};
use super::seats::{HOUSE, SENATE, areas, district_key, parse_district};
use super::states;
use crate::domain::country::Country;
use crate::domain::source::link;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What somebody holds, with what could not be read of it.
struct Seat {
    key: String,
    since: Date,
    office: Office,
    left_out: Vec<Why>,
}

#[derive(Deserialize)]
struct Person {
    id: Ids,
    name: Name,
    terms: Vec<Term>,
}

#[derive(Deserialize)]
pub(super) struct Ids {
    pub(super) bioguide: String,
}

#[derive(Deserialize)]
struct Name {
    first: String,
    last: String,
    official_full: Option<String>,
}

#[derive(Deserialize)]
struct Term {
    #[serde(rename = "type")]
    chamber: Chamber,
    start: Date,
    end: Date,
    state: String,
    district: Option<i32>,
    class: Option<u8>,
    party: Option<String>,
    #[serde(default)]
    party_affiliations: Vec<Affiliation>,
    url: Option<String>,
    address: Option<String>,
    phone: Option<String>,
    contact_form: Option<String>,
}

#[derive(Deserialize, Clone, Copy, PartialEq, Eq)]
enum Chamber {
    #[serde(rename = "sen")]
    Senate,
    #[serde(rename = "rep")]
    House,
}

/// Who changed parties during a term has several.
#[derive(Deserialize)]
struct Affiliation {
    start: Date,
    end: Date,
    party: String,
}

/// The items of a file that is one list. An item may then be wrong by itself.
pub(super) fn items(text: &str) -> Result<Vec<serde_json::Value>, FormatError> {
    let options = serde_saphyr::options! {
        // A file of any size: who brings it is the operator.
        budget: None,
        strict_booleans: true,
    };
    serde_saphyr::from_str_with_options(text, options)
        .map_err(|error| FormatError::Yaml(error.to_string()))
}

/// Adds everybody with the term that holds on that day.
pub fn read(reading: &mut Reading, text: &str, on: Date) -> Result<(), FormatError> {
    let mut seats: BTreeMap<String, Seat> = BTreeMap::new();
    for (at, item) in items(text)?.into_iter().enumerate() {
        let who = called(&item).unwrap_or_else(|| format!("person {}", at + 1));
        let person: Person = match serde_json::from_value(item) {
            Ok(person) => person,
            Err(error) => {
                reading.skip(who, Why::Unreadable(error.to_string()));
                continue;
            }
        };
        match seat(person, on) {
            Err(why) => reading.skip(who, why),
            Ok(seat) => match seats.get(&seat.key) {
                Some(known) if known.since >= seat.since => {
                    reading.skip(who, Why::Succeeded(full_name(&known.office)));
                }
                known => {
                    if let Some(known) = known {
                        let successor = full_name(&seat.office);
                        reading.skip(full_name(&known.office), Why::Succeeded(successor));
                    }
                    seats.insert(seat.key.clone(), seat);
                }
            },
        }
    }
    let Ok(us) = Country::parse("US") else {
        return Ok(());
    };
    for seat in seats.into_values() {
        for why in seat.left_out {
            reading.skip(full_name(&seat.office), why);
        }
        let gathered = reading.of(us);
        for area in areas_of(&seat.office) {
            gathered.areas.entry(area.key.clone()).or_insert(area);
        }
        gathered
            .offices
            .insert(seat.office.key.clone(), seat.office);
    }
    Ok(())
}

fn full_name(office: &Office) -> String {
    let holder = office.holder.as_ref();
    holder.map_or_else(String::new, |holder| holder.full_name.clone())
}

/// As a person is named in a file, however wrong the rest of the item is.
fn called(item: &serde_json::Value) -> Option<String> {
    let name = item.get("name")?;
    let part = |part: &str| name.get(part).and_then(serde_json::Value::as_str);
    part("official_full")
        .map(str::to_owned)
        .or_else(|| Some(format!("{} {}", part("first")?, part("last")?)))
}

/// Which seat somebody holds. Of several terms the last one that has begun counts: a
/// representative who became a senator, or an appointment whose end has come.
fn seat(person: Person, on: Date) -> Result<Seat, Why> {
    let begun = person.terms.into_iter().filter(|term| term.start <= on);
    let term = begun.max_by_key(|term| term.start).ok_or(Why::NotYet(on))?;
    let state = states::find(&term.state).ok_or_else(|| Why::UnknownState(term.state.clone()))?;
    let (key, body, area) = match term.chamber {
        Chamber::Senate => {
            let class = term.class.ok_or(Why::Missing("class"))?;
            (
                format!("{}-class-{class}", state.code),
                SENATE,
                state.code.to_owned(),
            )
        }
        Chamber::House => {
            let number = term.district.ok_or(Why::Missing("district"))?;
            let bad = || Why::BadDistrict(number.to_string());
            let number = u16::try_from(number).map_err(|_| bad())?;
            let district = district_key(state.code, number);
            (district.clone(), HOUSE, district)
        }
    };
    let affiliation = term
        .party_affiliations
        .into_iter()
        .find(|one| one.start <= on && on <= one.end);
    let full_name = person
        .name
        .official_full
        .unwrap_or_else(|| format!("{} {}", person.name.first, person.name.last));
    let title = match term.chamber {
        Chamber::Senate => KnownTitle::Senator,
        Chamber::House => state.house_title(),
    };
    let mut left_out = Vec::new();
    let mut web = |field: &'static str, text: Option<String>| {
        let found = text.as_deref().and_then(link);
        left_out.extend(
            text.filter(|_| found.is_none())
                .map(|text| Why::Bad { field, text }),
        );
        found
    };
    let (contact_form, website) = (web("contact_form", term.contact_form), web("url", term.url));
    let reach = Reach {
        phone: term.phone,
        contact_form,
        email: None,
        website,
        address: term.address,
        social: Vec::new(),
    };
    let (reach, bad) = reach.with_a_number();
    left_out.extend(bad.map(|text| Why::Bad {
        field: "phone",
        text,
    }));
    let office = Office {
        key: person.id.bioguide,
        body: body.to_owned(),
        body_name: None,
        area,
        title: Title::Known(title),
        holder: Some(Holder {
            full_name,
            last_name: person.name.last,
            party: affiliation.map(|one| one.party).or(term.party),
            salutation: None,
            from: Some(term.start),
            until: Some(term.end),
        }),
        reach,
    };
    Ok(Seat {
        key,
        since: term.start,
        office,
        left_out,
    })
}

/// The area that an office of the Congress speaks for, and what it is a part of.
fn areas_of(office: &Office) -> Vec<Area> {
    match parse_district(&office.area) {
        Some((state, number)) => areas(state, number).into(),
        None => vec![Area {
            key: office.area.clone(),
            parent: None,
            name: None,
        }],
    }
}
