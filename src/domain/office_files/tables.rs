//! Our own tables, for every other parliament: offices, and postal codes. `docs/offices.md` tells operators about them.
use super::gathered::{Gathered, Reading, Why};
use super::place::place;
use crate::domain::congress::states;
use crate::domain::country::Country;
use crate::domain::email::EmailAddress;
use crate::domain::office::{Area, Holder, Office, Reach, Title};
use crate::domain::social::{Network, Social};
use crate::domain::source::link;
use jiff::civil::Date;
use std::collections::HashMap;

/// What a table of offices may have; `country`, `body` and `area` it must.
pub const OFFICE_COLUMNS: [&str; 20] = [
    "country",
    "body",
    "body_name",
    "area",
    "area_name",
    "parent",
    "key",
    "title",
    "name",
    "last_name",
    "party",
    "salutation",
    "from",
    "until",
    "phone",
    "contact_form",
    "email",
    "website",
    "address",
    "parent_name",
];

/// The longest that a cell may be, but for an address on the web.
const LONGEST: usize = 300;

/// Commas, semicolons or tabs, with names in the first line.
pub struct Table<'a> {
    reader: csv::Reader<&'a [u8]>,
    columns: HashMap<String, usize>,
    faults: Vec<(u64, String)>,
}

pub struct Row<'a> {
    pub line: u64,
    record: csv::StringRecord,
    columns: &'a HashMap<String, usize>,
}

impl Row<'_> {
    /// Without the spaces around it; empty where there is no such column, or nothing in it.
    pub fn get(&self, column: &str) -> &str {
        let cell = self.columns.get(column).and_then(|at| self.record.get(*at));
        cell.unwrap_or_default().trim()
    }
}

fn delimiter(first: &str) -> u8 {
    let count = |of: char| first.matches(of).count();
    if count('\t') > 0 {
        b'\t'
    } else if count(';') > count(',') {
        b';'
    } else {
        b','
    }
}

/// The first that says something: lines that begin with `#` are comments.
pub fn first_line(text: &str) -> &str {
    let mut lines = text.lines().map(str::trim_end);
    lines
        .find(|line| !line.is_empty() && !line.starts_with('#'))
        .unwrap_or_default()
}

/// The names of the columns, from the first line.
pub fn columns(first: &str) -> Vec<String> {
    let names = first.split(char::from(delimiter(first)));
    names
        .map(|name| name.trim().trim_matches('"').to_lowercase())
        .collect()
}

impl<'a> Table<'a> {
    pub fn of(text: &'a str) -> Self {
        let first = first_line(text);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter(first))
            .comment(Some(b'#'))
            .flexible(true)
            .from_reader(text.as_bytes());
        let names = reader.headers().cloned().unwrap_or_default();
        let columns = names
            .iter()
            .enumerate()
            .map(|(at, name)| (name.trim().to_lowercase(), at))
            .collect();
        Self {
            reader,
            columns,
            faults: Vec::new(),
        }
    }

    /// Columns that nobody here knows.
    pub fn unknown(&self, known: impl Fn(&str) -> bool) -> Vec<String> {
        let mut unknown: Vec<String> = self
            .columns
            .keys()
            .filter(|name| !known(name))
            .cloned()
            .collect();
        unknown.sort();
        unknown
    }

    /// The next line that is not empty; what cannot be read at all is kept for [`Table::faults`].
    pub fn next_row(&mut self) -> Option<Row<'_>> {
        let mut record = csv::StringRecord::new();
        loop {
            let line = self.reader.position().line();
            match self.reader.read_record(&mut record) {
                Ok(false) => return None,
                Ok(true) if record.iter().all(|cell| cell.trim().is_empty()) => {}
                Ok(true) => break,
                Err(error) => self.faults.push((line, error.to_string())),
            }
        }
        let line = record.position().map_or(0, csv::Position::line);
        Some(Row {
            line,
            record,
            columns: &self.columns,
        })
    }

    pub fn faults(self) -> Vec<(u64, String)> {
        self.faults
    }
}

fn network(column: &str) -> Option<Network> {
    column
        .parse()
        .ok()
        .or((column == "twitter").then_some(Network::X))
}

pub fn offices(reading: &mut Reading, text: &str) {
    let mut table = Table::of(text);
    let known = |name: &str| OFFICE_COLUMNS.contains(&name) || network(name).is_some();
    for column in table.unknown(known) {
        reading.skip(
            format!("column {column:?}"),
            Why::Unreadable("there is no such column".to_owned()),
        );
    }
    while let Some(row) = table.next_row() {
        let here = format!("line {}", row.line);
        let read = country(&row).and_then(|country| {
            // Without a name of its own: its place among all, whatever file they are in.
            let at = reading.of(country).offices.len() + 1;
            Ok((country, office(&row, country, at)?))
        });
        match read {
            Err(why) => reading.skip(here, why),
            Ok((country, (mut office, mut left_out))) => {
                let (socials, bad) = accounts(&row);
                left_out.extend(bad);
                for why in left_out {
                    reading.skip(here.clone(), why);
                }
                let gathered = reading.of(country);
                if gathered.offices.contains_key(&office.key) {
                    reading.skip(here, Why::Twice);
                    continue;
                }
                put_area(gathered, &row);
                office.reach.social = socials;
                gathered.offices.insert(office.key.clone(), office);
            }
        }
    }
    for (line, error) in table.faults() {
        reading.skip(format!("line {line}"), Why::Unreadable(error));
    }
}

pub fn places(reading: &mut Reading, text: &str) {
    let mut table = Table::of(text);
    while let Some(row) = table.next_row() {
        let here = format!("line {}", row.line);
        let read = country(&row).and_then(|country| {
            let text = row.get("place");
            let place = place(country, text).ok_or_else(|| Why::Bad {
                field: "place",
                text: text.to_owned(),
            })?;
            Ok((country, place, key(&row, "area")?))
        });
        match read {
            Err(why) => reading.skip(here, why),
            Ok((country, place, area)) => {
                let gathered = reading.of(country);
                put_area(gathered, &row);
                if !gathered.places.insert((place, area)) {
                    reading.skip(here, Why::Twice);
                }
            }
        }
    }
    for (line, error) in table.faults() {
        reading.skip(format!("line {line}"), Why::Unreadable(error));
    }
}

/// The area of a line, with the one that it is a part of; a name that an earlier line gave stays.
fn put_area(gathered: &mut Gathered, row: &Row<'_>) {
    let some = |column: &str| Some(row.get(column).to_owned()).filter(|text| !text.is_empty());
    let parent = some("parent");
    if let Some(parent) = &parent {
        let area = gathered
            .areas
            .entry(parent.clone())
            .or_insert_with(|| Area {
                key: parent.clone(),
                parent: None,
                name: None,
            });
        area.name = area.name.take().or_else(|| some("parent_name"));
    }
    let key = row.get("area").to_owned();
    let area = gathered.areas.entry(key.clone()).or_insert(Area {
        key,
        parent: None,
        name: None,
    });
    area.parent = area.parent.take().or(parent);
    area.name = area.name.take().or_else(|| some("area_name"));
}

fn country(row: &Row<'_>) -> Result<Country, Why> {
    let text = row.get("country");
    if text.is_empty() {
        return Err(Why::Missing("country"));
    }
    Country::parse(text).map_err(|_| Why::UnknownCountry(text.to_owned()))
}

/// Part of an address.
fn key(row: &Row<'_>, column: &'static str) -> Result<String, Why> {
    let text = row.get(column);
    let legal = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ');
    match text.chars().count() {
        0 => Err(Why::Missing(column)),
        81.. => Err(Why::TooLong(column)),
        _ if text.chars().all(legal) => Ok(text.to_owned()),
        _ => Err(Why::Bad {
            field: column,
            text: text.to_owned(),
        }),
    }
}

/// With what could not be read of it and was left out: the office is there all the same.
fn office(row: &Row<'_>, country: Country, at: usize) -> Result<(Office, Vec<Why>), Why> {
    let (body, area) = (key(row, "body")?, key(row, "area")?);
    let mut left_out = Vec::new();
    let mut words = |column: &'static str| match row.get(column) {
        "" => None,
        text if text.chars().count() > LONGEST => {
            left_out.push(Why::TooLong(column));
            None
        }
        text => Some(text.split_whitespace().collect::<Vec<_>>().join(" ")),
    };
    let given = match row.get("key") {
        "" => None,
        _ => Some(key(row, "key")?),
    };
    let (name, last) = (words("name"), words("last_name"));
    let (party, salutation) = (words("party"), words("salutation"));
    let (body_name, title) = (words("body_name"), words("title").unwrap_or_default());
    let (phone, address) = (words("phone"), words("address"));
    let mut read = |column: &'static str, read: fn(&str) -> Option<String>| {
        let text = row.get(column);
        let found = read(text);
        if found.is_none() && !text.is_empty() {
            left_out.push(Why::Bad {
                field: column,
                text: text.to_owned(),
            });
        }
        found
    };
    let (contact_form, website) = (read("contact_form", link), read("website", link));
    let email = read("email", |text| {
        EmailAddress::parse(text).ok().map(|_| text.to_owned())
    });
    let mut day = |column: &'static str| {
        let day = read(column, |text| {
            text.parse::<Date>().ok().map(|day| day.to_string())
        });
        day.and_then(|day| day.parse().ok())
    };
    let (from, until) = (day("from"), day("until"));
    let last_word = |name: &str| name.split(' ').next_back().unwrap_or_default().to_owned();
    let office = Office {
        key: given.unwrap_or_else(|| format!("{body}-{area}-{at}")),
        body,
        body_name,
        area,
        title: if states::are_of(country) {
            Title::of_congress(&title)
        } else {
            Title::Given(title)
        },
        holder: name.map(|full_name| Holder {
            last_name: last.unwrap_or_else(|| last_word(&full_name)),
            full_name,
            party,
            salutation,
            from,
            until,
        }),
        reach: Reach {
            phone,
            contact_form,
            email,
            website,
            address,
            social: Vec::new(),
        },
    };
    let (reach, bad) = office.reach.with_a_number();
    left_out.extend(bad.map(|text| Why::Bad {
        field: "phone",
        text,
    }));
    Ok((Office { reach, ..office }, left_out))
}

fn accounts(row: &Row<'_>) -> (Vec<Social>, Vec<Why>) {
    let mut bad = Vec::new();
    let mut socials = Vec::new();
    let mut take = |network: Network, column: &str| {
        let text = row.get(column);
        if text.is_empty() {
            return;
        }
        match Social::read(network, text) {
            Some(social) => socials.push(social),
            None => bad.push(Why::Bad {
                field: network.name(),
                text: text.to_owned(),
            }),
        }
    };
    for network in Network::ALL {
        take(*network, network.as_str());
    }
    take(Network::X, "twitter");
    (socials, bad)
}
