//! The list from end to end, a piece at a time, in the order in which somebody takes it away.
use super::asked::given;
use crate::domain::letter::{Grouping, Letter, LetterId, Rules};
use crate::domain::signatory::Kind;
use crate::domain::text_enum::text_enum;
use crate::locale::countries::countries_sorted;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::listed_countries::listed_countries;
use crate::store::listing::{self, Filter, Listed, Place};
use crate::web::error::Error;
use serde::Deserialize;
use std::collections::VecDeque;

text_enum! {
    /// What the headings of a file are.
    pub enum By {
        /// None: one name after the other.
        List = "list",
        Letter = "letter",
        Country = "country",
    }
}

/// As it stands in an address.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Query {
    by: Option<String>,
    people: Option<String>,
    kind: Option<String>,
}

/// What is to be taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    pub by: By,
    /// With those who are printed under their organisation.
    pub people: bool,
    pub kind: Option<Kind>,
}

impl Query {
    /// An empty field asks for nothing; a value that nobody offered is a bad request.
    pub fn choice(&self, rules: &Rules) -> Result<Choice, Error> {
        let by = given(self.by.as_deref()).map(str::parse).transpose();
        let kind = given(self.kind.as_deref()).map(str::parse).transpose();
        let people = match given(self.people.as_deref()) {
            None => false,
            Some("on") => true,
            Some(_) => return Err(Error::BadRequest),
        };
        Ok(Choice {
            by: by.map_err(|_| Error::BadRequest)?.unwrap_or(By::of(rules)),
            people,
            kind: kind.map_err(|_| Error::BadRequest)?,
        })
    }
}

impl By {
    /// What the letter's host prefers, in a file.
    pub fn of(rules: &Rules) -> Self {
        match rules.grouping {
            Grouping::Country => Self::Country,
            Grouping::None | Grouping::First => Self::List,
        }
    }

    /// The same where the letters of the alphabet are headings: on the letter's page and on paper.
    pub fn on_page(rules: &Rules) -> Self {
        match rules.grouping {
            Grouping::Country => Self::Country,
            Grouping::None | Grouping::First => Self::Letter,
        }
    }
}

/// A line under its heading, where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Headed {
    pub heading: Option<String>,
    pub line: Listed,
}

impl Headed {
    /// Under its letter of the alphabet.
    pub fn by_letter(line: Listed) -> Self {
        Self {
            heading: Some(line.heading.clone()),
            line,
        }
    }

    /// Lines that are all there is, divided by country.
    pub fn by_country(locale: &Locale, lines: Vec<Listed>) -> Vec<Self> {
        let names = countries_sorted(locale);
        let place = |line: &Listed| {
            let country = line.country?;
            names.iter().position(|(one, _)| *one == country)
        };
        let mut placed: Vec<(usize, Listed)> = lines
            .into_iter()
            .map(|line| (place(&line).unwrap_or(names.len()), line))
            .collect();
        // Stable: under each country they stay in their order.
        placed.sort_by_key(|(place, _)| *place);
        let heading = |place: usize| match names.get(place) {
            Some((_, name)) => name.clone(),
            None => locale.msg("list-no-country").to_string(),
        };
        placed
            .into_iter()
            .map(|(place, line)| Self {
                heading: Some(heading(place)),
                line,
            })
            .collect()
    }
}

#[derive(Debug)]
pub struct Walk {
    letter: LetterId,
    by: By,
    /// Those that are still to come, the one under way first.
    parts: VecDeque<Part>,
    /// How far the first part is.
    place: Option<Place>,
}

#[derive(Debug)]
struct Part {
    heading: Option<String>,
    filter: Filter,
}

impl Walk {
    /// For whoever may come by: people are in it only where the letter says so.
    pub fn begin(
        db: &mut Db,
        locale: &Locale,
        letter: &Letter,
        choice: Choice,
    ) -> Result<Self, StoreError> {
        let kind = match (letter.rules.bulk_individuals, choice.kind) {
            (true, kind) => kind,
            (false, None | Some(Kind::Organisation)) => Some(Kind::Organisation),
            (false, Some(Kind::Individual)) => {
                return Ok(Self::of(letter.id, choice.by, VecDeque::new()));
            }
        };
        Self::over(db, locale, letter, kind, choice.by)
    }

    /// Over everybody whom the page shows, too.
    pub fn over(
        db: &mut Db,
        locale: &Locale,
        letter: &Letter,
        kind: Option<Kind>,
        by: By,
    ) -> Result<Self, StoreError> {
        let all = Filter {
            kind,
            ..Filter::default()
        };
        let parts = match by {
            By::Country => by_country(db, locale, letter.id, &all)?,
            By::List | By::Letter if letter.rules.grouping == Grouping::First => {
                first_and_others(db, locale, letter.id, &all, by)?
            }
            By::List | By::Letter => VecDeque::from([Part {
                heading: None,
                filter: all,
            }]),
        };
        Ok(Self::of(letter.id, by, parts))
    }

    const fn of(letter: LetterId, by: By, parts: VecDeque<Part>) -> Self {
        Self {
            letter,
            by,
            parts,
            place: None,
        }
    }

    /// At most so many lines more. A change between two calls may show.
    pub fn go_on(&mut self, db: &mut Db, most: usize) -> Result<Vec<Headed>, StoreError> {
        let mut lines = Vec::new();
        while let Some(part) = self.parts.front().filter(|_| lines.len() < most) {
            let wanted = most - lines.len();
            let limit = i64::try_from(wanted).unwrap_or(i64::MAX);
            let page = listing::page(db, self.letter, &part.filter, self.place.as_ref(), limit)?;
            let is_whole = page.len() < wanted;
            if let Some(last) = page.last() {
                self.place = Some(last.place());
            }
            lines.extend(page.into_iter().map(|line| {
                Headed {
                    heading: part
                        .heading
                        .clone()
                        .or_else(|| (self.by == By::Letter).then(|| line.heading.clone())),
                    line,
                }
            }));
            if is_whole {
                self.parts.pop_front();
                self.place = None;
            }
        }
        Ok(lines)
    }

    pub fn is_over(&self) -> bool {
        self.parts.is_empty()
    }
}

/// In the reader's alphabetical order; last come those without a country.
fn by_country(
    db: &mut Db,
    locale: &Locale,
    letter: LetterId,
    all: &Filter,
) -> Result<VecDeque<Part>, StoreError> {
    let used = listed_countries(db, letter)?;
    let countries = countries_sorted(locale)
        .iter()
        .filter(|(country, _)| used.contains(country))
        .map(|(country, name)| Part {
            heading: Some(name.clone()),
            filter: Filter {
                country: Some(*country),
                ..all.clone()
            },
        });
    let others = Part {
        heading: Some(locale.msg("list-no-country").to_string()),
        filter: Filter {
            without_country: true,
            ..all.clone()
        },
    };
    Ok(countries.chain(std::iter::once(others)).collect())
}

/// Those who asked the others stand before them, if there are any; letters of the alphabet are headings of the others
/// only.
fn first_and_others(
    db: &mut Db,
    locale: &Locale,
    letter: LetterId,
    all: &Filter,
    by: By,
) -> Result<VecDeque<Part>, StoreError> {
    let part = |first: bool, heading: Option<String>| Part {
        heading,
        filter: Filter {
            first: Some(first),
            ..all.clone()
        },
    };
    let first = part(true, Some(locale.msg("list-first").to_string()));
    if listing::page(db, letter, &first.filter, None, 1)?.is_empty() {
        return Ok(VecDeque::from([Part {
            heading: None,
            filter: all.clone(),
        }]));
    }
    let others = (by == By::List).then(|| locale.msg("list-others").to_string());
    Ok(VecDeque::from([first, part(false, others)]))
}
