//! Offices, as readers look for them.
use super::connection::Db;
use super::error::Error;
use super::schema::{office_areas, office_places, office_sets, offices, shown_office_sets};
use crate::domain::country::Country;
use crate::domain::office::{Area, Holder, Office, Reach, Title};
use crate::domain::office_set::{Asked, Found, OfficeSet, OfficeSetId, Part};
use crate::domain::social::Social;
use diesel::prelude::*;
use std::collections::BTreeMap;

#[derive(Queryable, Selectable)]
#[diesel(table_name = offices)]
struct Row {
    key: String,
    body: String,
    body_name: Option<String>,
    area: String,
    title: String,
    full_name: Option<String>,
    last_name: Option<String>,
    party: Option<String>,
    salutation: Option<String>,
    term_from: Option<String>,
    term_until: Option<String>,
    phone: Option<String>,
    contact_form: Option<String>,
    email: Option<String>,
    website: Option<String>,
    address: Option<String>,
    social: String,
}

/// What is shown of a country: at most one set of each part.
#[derive(Debug, Clone, Default)]
pub struct Shown {
    pub offices: Option<OfficeSet>,
    pub places: Option<OfficeSet>,
}

impl Shown {
    fn ids(&self) -> Vec<OfficeSetId> {
        let sets = [&self.offices, &self.places].into_iter().flatten();
        sets.map(|set| set.id).collect()
    }
}

pub fn shown(db: &mut Db, country: Country) -> Result<Shown, Error> {
    let rows: Vec<(OfficeSetId, String, String)> = shown_office_sets::table
        .inner_join(office_sets::table)
        .filter(shown_office_sets::country.eq(country.code()))
        .select((office_sets::id, office_sets::part, office_sets::as_of))
        .load(db)?;
    let mut shown = Shown::default();
    for (id, part, as_of) in rows {
        let part: Part = part.parse().map_err(corrupt)?;
        let as_of = as_of.parse().map_err(corrupt)?;
        let set = Some(OfficeSet { id, part, as_of });
        match part {
            Part::Offices => shown.offices = set,
            Part::Places => shown.places = set,
        }
    }
    Ok(shown)
}

/// Who speaks for a place; empty where nobody is known.
pub fn find(db: &mut Db, shown: &Shown, asked: &Asked) -> Result<Found, Error> {
    let (keys, parts) = match asked {
        Asked::Place(place) => (areas_of_place(db, shown, place)?, Vec::new()),
        Asked::Area(key) => (vec![key.clone()], within(db, shown, key)?),
    };
    let mut areas = named(db, shown, &keys)?;
    let parents: Vec<String> = areas
        .iter()
        .filter_map(|area| area.parent.clone())
        .collect();
    areas.extend(named(db, shown, &parents)?);
    areas.sort_by(|one, other| {
        (one.parent.is_some(), &one.key).cmp(&(other.parent.is_some(), &other.key))
    });
    areas.dedup();
    let mut of: Vec<&str> = areas
        .iter()
        .chain(&parts)
        .map(|area| area.key.as_str())
        .collect();
    // An area without an entry of its own may have an office all the same.
    of.extend(keys.iter().map(String::as_str));
    let offices = in_areas(db, shown, &of)?;
    Ok(Found {
        areas,
        parts,
        offices,
    })
}

/// The areas that are part of no other, by key: what a reader chooses from.
pub fn top_areas(db: &mut Db, shown: &Shown) -> Result<Vec<Area>, Error> {
    let rows = office_areas::table
        .filter(office_areas::set_id.eq_any(shown.ids()))
        .filter(office_areas::parent.is_null())
        .order(office_areas::key)
        .select((office_areas::key, office_areas::parent, office_areas::name))
        .limit(MOST)
        .load(db)?;
    Ok(merged(rows))
}

/// Of the largest parliament that there is, and some more.
const MOST: i64 = 10_000;

fn areas_of_place(db: &mut Db, shown: &Shown, place: &str) -> Result<Vec<String>, Error> {
    let Some(set) = &shown.places else {
        return Ok(Vec::new());
    };
    Ok(office_places::table
        .filter(office_places::set_id.eq(set.id))
        .filter(office_places::place.eq(place))
        .order(office_places::area)
        .select(office_places::area)
        .limit(MOST)
        .load(db)?)
}

type AreaColumns = (String, Option<String>, Option<String>);

fn within(db: &mut Db, shown: &Shown, parent: &str) -> Result<Vec<Area>, Error> {
    let rows = office_areas::table
        .filter(office_areas::set_id.eq_any(shown.ids()))
        .filter(office_areas::parent.eq(parent))
        .order(office_areas::key)
        .select((office_areas::key, office_areas::parent, office_areas::name))
        .limit(MOST)
        .load(db)?;
    Ok(merged(rows))
}

fn named(db: &mut Db, shown: &Shown, keys: &[String]) -> Result<Vec<Area>, Error> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let rows = office_areas::table
        .filter(office_areas::set_id.eq_any(shown.ids()))
        .filter(office_areas::key.eq_any(keys.to_vec()))
        .select((office_areas::key, office_areas::parent, office_areas::name))
        .load(db)?;
    Ok(merged(rows))
}

/// Both parts may know an area; what either says of it counts.
fn merged(rows: Vec<AreaColumns>) -> Vec<Area> {
    let mut areas: BTreeMap<String, Area> = BTreeMap::new();
    for (key, parent, name) in rows {
        let area = areas.entry(key.clone()).or_insert(Area {
            key,
            parent: None,
            name: None,
        });
        area.parent = area.parent.take().or(parent);
        area.name = area.name.take().or(name);
    }
    areas.into_values().collect()
}

fn in_areas(db: &mut Db, shown: &Shown, areas: &[&str]) -> Result<Vec<Office>, Error> {
    let Some(set) = &shown.offices else {
        return Ok(Vec::new());
    };
    let rows: Vec<Row> = offices::table
        .filter(offices::set_id.eq(set.id))
        .filter(
            offices::area.eq_any(
                areas
                    .iter()
                    .map(|area| (*area).to_owned())
                    .collect::<Vec<_>>(),
            ),
        )
        .order((offices::area, offices::body, offices::key))
        .select(Row::as_select())
        .limit(MOST)
        .load(db)?;
    rows.into_iter().map(Office::try_from).collect()
}

fn corrupt(error: impl std::fmt::Display) -> Error {
    Error::Corrupt(error.to_string())
}

impl TryFrom<Row> for Office {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        let day = |text: Option<String>| text.map(|text| text.parse().map_err(corrupt)).transpose();
        let (from, until) = (day(row.term_from)?, day(row.term_until)?);
        let social = row.social.lines().filter_map(|line| {
            let (network, handle) = line.split_once(' ')?;
            Some(Social::stored(network.parse().ok()?, handle))
        });
        Ok(Self {
            key: row.key,
            body: row.body,
            body_name: row.body_name,
            area: row.area,
            title: Title::stored(&row.title, &row.title),
            holder: row.full_name.map(|full_name| Holder {
                last_name: row.last_name.unwrap_or_default(),
                full_name,
                party: row.party,
                salutation: row.salutation,
                from,
                until,
            }),
            reach: Reach {
                phone: row.phone,
                contact_form: row.contact_form,
                email: row.email,
                website: row.website,
                address: row.address,
                social: social.collect(),
            },
        })
    }
}
