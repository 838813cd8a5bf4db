//! Whom a reader can write to, as `/letters/{slug}/act` shows it: a form, who was found, and where else to look.
use crate::domain::congress::seats;
use crate::domain::congress::states;
use crate::domain::country::Country;
use crate::domain::office::{Area, Office};
use crate::domain::office_files::place::place;
use crate::domain::office_set::{Asked, Found};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::offices::{self, Shown};
use serde::Deserialize;

#[derive(Debug, Clone, Default, Deserialize)]
pub struct Query {
    pub lang: Option<String>,
    pub zip: Option<String>,
    pub state: Option<String>,
    pub district: Option<String>,
}

/// What the database says to a question; nothing of it is kept.
pub struct Answer {
    pub(super) country: Country,
    pub(super) shown: Shown,
    pub(super) tops: Vec<Area>,
    /// The postal code as it is shown again.
    pub(super) zip: String,
    pub(super) zip_is_bad: bool,
    /// A postal code that is in no area.
    pub(super) unknown_place: Option<String>,
    pub(super) unknown_area: bool,
    pub(super) place: Option<String>,
    pub(super) chosen: Option<String>,
    pub(super) found: Found,
}

/// What keeps a reader from writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// Nobody has been looked for, or found.
    Find,
    /// What was found is of several districts, and the reader lives in one of them.
    Choose,
}

impl Query {
    fn given(text: Option<&String>) -> Option<&str> {
        text.map(|text| text.trim()).filter(|text| !text.is_empty())
    }

    /// Whether it asks for anything.
    pub fn asks(&self) -> bool {
        [&self.zip, &self.state, &self.district]
            .into_iter()
            .any(|one| Self::given(one.as_ref()).is_some())
    }

    /// The same as the query of an address, without the language.
    pub fn asked(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in [
            ("zip", &self.zip),
            ("state", &self.state),
            ("district", &self.district),
        ] {
            if let Some(value) = Self::given(value.as_ref()) {
                query.append_pair(name, value);
            }
        }
        query.finish()
    }

    pub fn answer(&self, db: &mut Db, country: Country) -> Result<Answer, Error> {
        let shown = offices::shown(db, country)?;
        let mut answer = Answer {
            tops: if states::are_of(country) {
                Vec::new()
            } else {
                offices::top_areas(db, &shown)?
            },
            country,
            shown,
            zip: String::new(),
            zip_is_bad: false,
            unknown_place: None,
            unknown_area: false,
            place: None,
            chosen: None,
            found: Found::default(),
        };
        if let Some(zip) = Self::given(self.zip.as_ref()) {
            answer.zip = zip.chars().take(20).collect();
            match place(country, zip) {
                None => answer.zip_is_bad = true,
                Some(place) => answer.look(db, &Asked::Place(place))?,
            }
            // Of the areas that it has a part in the reader has chosen one.
            let mine = self.area(country).filter(|key| {
                let mut found = answer.found.areas.iter();
                found.any(|area| area.key == *key && answer.is_one_of_several(area))
            });
            if let Some(key) = mine {
                answer.look(db, &Asked::Area(key))?;
            }
        }
        // A postal code that says nothing leaves the area that was chosen beside it.
        if answer.found.is_empty() {
            let area = self.area(country);
            answer.chosen.clone_from(&area);
            if let Some(area) = area {
                answer.look(db, &Asked::Area(area))?;
            }
        }
        Ok(answer)
    }

    /// The key of the area that was asked for: a district, or else a state.
    fn area(&self, country: Country) -> Option<String> {
        let state = Self::given(self.state.as_ref());
        let district = Self::given(self.district.as_ref());
        if !states::are_of(country) {
            return district.or(state).map(|key| key.chars().take(80).collect());
        }
        let whole = district.map(|district| match state {
            Some(state) if district.bytes().all(|byte| byte.is_ascii_digit()) => {
                format!("{state}-{district}")
            }
            _ => district.to_owned(),
        });
        match whole {
            Some(text) => Some(
                seats::parse_district(&text)
                    .map_or(text, |(state, number)| seats::district_key(state, number)),
            ),
            None => state.map(str::to_ascii_uppercase),
        }
    }
}

impl Answer {
    fn look(&mut self, db: &mut Db, asked: &Asked) -> Result<(), Error> {
        let mut found = offices::find(db, &self.shown, asked)?;
        match asked {
            Asked::Place(place) if found.is_empty() => self.unknown_place = Some(place.clone()),
            Asked::Place(place) => self.place = Some(place.clone()),
            Asked::Area(key) => self.complete(db, key, &mut found)?,
        }
        if self.is_of_congress() {
            // The tenth district comes after the ninth.
            let number = |area: &Area| {
                (
                    area.parent.is_some(),
                    seats::parse_district(&area.key),
                    area.key.clone(),
                )
            };
            found.areas.sort_by_key(number);
            found.parts.sort_by_key(number);
        }
        self.found = found;
        Ok(())
    }

    pub fn country(&self) -> &'static str {
        self.country.code()
    }

    pub(super) fn is_of_congress(&self) -> bool {
        states::are_of(self.country)
    }

    /// The one state that was found, in words.
    pub fn state(&self) -> Option<String> {
        let mut states = self.found.areas.iter().filter(|area| area.parent.is_none());
        let one = states.next().filter(|_| states.next().is_none())?;
        let state = states::find(&one.key).filter(|_| self.is_of_congress())?;
        Some(state.name.to_owned())
    }

    /// As a reader writes it; empty where it is none.
    pub fn postal_code(&self) -> String {
        if self.zip_is_bad {
            String::new()
        } else {
            self.zip.clone()
        }
    }

    /// What was found has no part of its own among what was found.
    fn is_innermost(&self, area: &Area) -> bool {
        let is_part = |other: &Area| other.parent.as_deref() == Some(&area.key);
        !self.found.areas.iter().any(is_part)
    }

    /// Several areas were found, and the reader lives in one of them.
    pub(super) fn is_one_of_several(&self, area: &Area) -> bool {
        let innermost = self.found.areas.iter().filter(|one| self.is_innermost(one));
        self.is_innermost(area) && innermost.count() > 1
    }

    /// What keeps a reader from writing to those who were found.
    pub fn wait(&self) -> Option<Wait> {
        // Without offices they write without knowing to whom.
        self.shown.offices.as_ref()?;
        if self
            .found
            .areas
            .iter()
            .any(|area| self.is_one_of_several(area))
        {
            return Some(Wait::Choose);
        }
        match self.found.parts.len() {
            _ if !self.recipients().is_empty() => None,
            2.. => Some(Wait::Choose),
            // Where all seats are vacant they write without knowing to whom, too.
            _ => self.found.is_empty().then_some(Wait::Find),
        }
    }

    /// Whom a reader of one place writes to: not to those of parts of it that may be somebody else's.
    pub fn recipients(&self) -> Vec<&Office> {
        let only_part: &[Area] = match self.found.parts.as_slice() {
            [only] => std::slice::from_ref(only),
            _ => &[],
        };
        let speaks = |office: &&Office| {
            let mut areas = self.found.areas.iter().chain(only_part);
            office.holder.is_some() && areas.any(|area| area.key == office.area)
        };
        self.found.offices.iter().filter(speaks).collect()
    }

    /// States and districts are there whether files spoke of them or not.
    fn complete(&mut self, db: &mut Db, key: &str, found: &mut Found) -> Result<(), Error> {
        if self.is_of_congress() {
            let known = |areas: &[Area], key: &str| areas.iter().any(|area| area.key == key);
            let areas: Vec<Area> = match seats::parse_district(key) {
                Some((state, number)) => seats::areas(state, number).into(),
                None => states::find(key)
                    .map(|state| seats::areas(state.code, 0)[0].clone())
                    .into_iter()
                    .collect(),
            };
            if areas.len() == 2 && !known(&found.areas, key) && found.offices.is_empty() {
                // No file knows such a district.
                self.unknown_area = self.shown.offices.is_some();
                return Ok(());
            }
            for area in areas {
                if !known(&found.areas, &area.key) {
                    let of_it = offices::find(db, &self.shown, &Asked::Area(area.key.clone()))?;
                    let new = of_it
                        .offices
                        .into_iter()
                        .filter(|office| office.area == area.key);
                    let new: Vec<Office> = new
                        .filter(|office| !found.offices.contains(office))
                        .collect();
                    found.offices.extend(new);
                    found.areas.insert(0, area);
                }
            }
            found.areas.sort_by_key(|area| area.parent.is_some());
        }
        self.unknown_area = found.is_empty();
        Ok(())
    }
}
