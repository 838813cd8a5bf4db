//! The answer of the finder, in the words of its page.
use super::finder::Answer;
use super::office_view::{OfficeView, area_name};
use crate::domain::congress::seats;
use crate::domain::congress::states;
use crate::domain::office::Area;
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::web::form::OptionView;
use jiff::civil::Date;

pub struct FinderView {
    pub country: &'static str,
    pub zip: String,
    pub zip_error: Option<String>,
    pub has_places: bool,
    pub has_offices: bool,
    pub areas: Vec<OptionView>,
    pub area_error: Option<String>,
    pub as_of: Option<String>,
    /// What a reader has to know about what was found.
    pub notes: Vec<String>,
    pub found: Vec<AreaView>,
    /// Of the United States: what each is called, and its address.
    pub official: Vec<(String, &'static str)>,
}

pub struct AreaView {
    pub name: String,
    pub offices: Vec<OfficeView>,
    /// Where it is one of several: what leads to it alone.
    pub mine: Option<(String, String)>,
    /// Above `parts`.
    pub parts_note: Option<String>,
    /// Parts of it to choose from, each with who speaks for it.
    pub parts: Vec<PartView>,
}

pub struct PartView {
    pub label: String,
    pub names: String,
    pub path: String,
}

/// The finders of the Congress itself.
const OFFICIAL: [&str; 3] = [
    "https://www.house.gov/representatives/find-your-representative",
    "https://www.senate.gov/senators/senators-contact.htm",
    "https://www.congress.gov/members/find-your-member",
];

impl Answer {
    pub fn view(&self, locale: &Locale, base: &str, today: Date) -> FinderView {
        let country = self.country.code();
        let by_country = |id: &str| locale.msg(id).arg("country", country);
        let has_offices = self.shown.offices.is_some();
        let unknown = self.unknown_place.as_ref();
        FinderView {
            country,
            zip: self.zip.clone(),
            zip_error: if self.zip_is_bad {
                Some(by_country("finder-zip-bad").to_string())
            } else {
                unknown.map(|place| {
                    by_country("finder-zip-unknown")
                        .arg("place", place.as_str())
                        .to_string()
                })
            },
            has_places: self.shown.places.is_some(),
            has_offices,
            areas: self.options(locale),
            area_error: self
                .unknown_area
                .then(|| locale.msg("finder-area-unknown").to_string()),
            as_of: self
                .shown
                .offices
                .as_ref()
                .map(|set| dates::civil(locale, set.as_of)),
            notes: self.notes(locale),
            found: if has_offices {
                self.areas(locale, base, today)
            } else {
                Vec::new()
            },
            official: self.official(locale),
        }
    }

    fn official(&self, locale: &Locale) -> Vec<(String, &'static str)> {
        if !self.is_of_congress() {
            return Vec::new();
        }
        let names = [
            locale.msg("finder-official-house"),
            locale.msg("finder-official-senate"),
            locale.msg("finder-official-congress"),
        ];
        names
            .iter()
            .map(ToString::to_string)
            .zip(OFFICIAL)
            .collect()
    }

    fn options(&self, locale: &Locale) -> Vec<OptionView> {
        let option = |value: &str, label: String| OptionView {
            selected: self.chosen.as_deref() == Some(value),
            value: value.to_owned(),
            label,
        };
        let none = option("", locale.msg("finder-choose").to_string());
        let each: Vec<OptionView> = if self.is_of_congress() {
            states::by_name()
                .iter()
                .map(|state| option(state.code, state.name.to_owned()))
                .collect()
        } else {
            self.tops
                .iter()
                .map(|area| option(&area.key, area_name(locale, self.country, area)))
                .collect()
        };
        std::iter::once(none).chain(each).collect()
    }

    fn notes(&self, locale: &Locale) -> Vec<String> {
        let mut notes = Vec::new();
        let (whole, parts): (Vec<&Area>, Vec<&Area>) = self
            .found
            .areas
            .iter()
            .partition(|area| area.parent.is_none());
        if let Some(place) = &self.place {
            let told = |id: &str, count: usize| {
                locale
                    .msg(id)
                    .arg("place", place.as_str())
                    .arg("count", count)
                    .to_string()
            };
            match (self.is_of_congress(), whole.len(), parts.len()) {
                (true, states, districts) => {
                    if districts > 1 {
                        notes.push(told("finder-several-districts", districts));
                    }
                    if states > 1 {
                        notes.push(
                            locale
                                .msg("finder-several-states")
                                .arg("place", place.as_str())
                                .to_string(),
                        );
                    }
                }
                (false, 0..2, 0..2) => {}
                (false, whole, parts) => notes.push(told("finder-several-areas", whole.max(parts))),
            }
        }
        if self.is_of_congress() {
            let without = whole
                .iter()
                .filter_map(|area| states::find(&area.key))
                .filter(|state| state.kind != states::Kind::State);
            notes.extend(without.map(|state| {
                locale
                    .msg("finder-no-senators")
                    .arg("area", state.name)
                    .to_string()
            }));
        }
        notes
    }

    fn areas(&self, locale: &Locale, base: &str, today: Date) -> Vec<AreaView> {
        self.found
            .areas
            .iter()
            .filter_map(|area| self.area(locale, base, today, area))
            .collect()
    }

    /// Nothing of a larger area that has no office of its own.
    fn area(&self, locale: &Locale, base: &str, today: Date, area: &Area) -> Option<AreaView> {
        let mut offices = self.seats(locale, today, area);
        let chosen = self
            .found
            .parts
            .first()
            .is_some_and(|part| part.parent.as_deref() == Some(&area.key));
        let parts: &[Area] = match self.found.parts.as_slice() {
            [only] if chosen => {
                offices.extend(self.seats(locale, today, only));
                &[]
            }
            several if chosen => several,
            _ => &[],
        };
        let name = area_name(locale, self.country, area);
        let view = AreaView {
            parts_note: (!parts.is_empty()).then(|| {
                let told = if self.is_of_congress() {
                    locale.msg("finder-parts")
                } else {
                    let name = name.as_str();
                    locale.msg("finder-parts-other").arg("area", name)
                };
                told.to_string()
            }),
            parts: parts
                .iter()
                .map(|part| self.part(locale, base, part))
                .collect(),
            mine: self.is_one_of_several(area).then(|| {
                let told = locale.msg("finder-mine").arg("area", &name);
                (told.to_string(), self.path_to(base, area))
            }),
            name,
            offices,
        };
        (!view.offices.is_empty() || !view.parts.is_empty() || area.parent.is_some())
            .then_some(view)
    }

    /// Who holds them, and those that nobody does.
    fn seats(&self, locale: &Locale, today: Date, area: &Area) -> Vec<OfficeView> {
        let offices = &self.found.offices;
        let held = offices
            .iter()
            .filter(|office| office.area == area.key)
            .map(|office| OfficeView::of(locale, office, today));
        let vacant = if self.is_of_congress() {
            seats::vacant(area, offices)
        } else {
            Vec::new()
        };
        let vacant = vacant.iter().map(|title| OfficeView::vacant(locale, title));
        held.chain(vacant).collect()
    }

    fn part(&self, locale: &Locale, base: &str, part: &Area) -> PartView {
        let holders = self
            .found
            .offices
            .iter()
            .filter(|office| office.area == part.key);
        let names: Vec<&str> = holders
            .filter_map(|office| office.holder.as_ref())
            .map(|holder| holder.full_name.as_str())
            .collect();
        PartView {
            label: area_name(locale, self.country, part),
            names: names.join(&locale.msg("list-comma").to_string()),
            path: self.path_to(base, part),
        }
    }

    /// The postal code goes along, for the letter.
    fn path_to(&self, base: &str, area: &Area) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if self.place.is_some() {
            query.append_pair("zip", &self.zip);
        }
        query.append_pair("district", &area.key);
        format!("{base}?{}", query.finish())
    }
}
