//! The signatories under the letter itself: organisations or people, divided as the letter's host decided.
use super::line::groups;
use super::list_query::Query;
use super::listing::{CountryView, HeadingGroup, ListSection};
use super::shown::Shown;
use super::walk::Headed;
use crate::domain::country::Country;
use crate::domain::letter::{Grouping, Letter};
use crate::domain::signatory::Kind;
use crate::locale::countries::countries_sorted;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::first_signatories;
use crate::store::listed_countries::counted_countries;
use crate::store::listing::{Filter, Listed, among, page, total};
use crate::web::counts::Counts;

/// Ids in one statement.
const AT_ONCE: usize = 500;

#[derive(Debug)]
pub struct LetterList {
    kind: Kind,
    /// Those who asked the others, where they stand on top.
    first: Vec<Listed>,
    /// At most as many as the letter's host wants on the page.
    lines: Vec<Listed>,
    /// All of them, in the place of names that would be too many to be divided by them.
    countries: Vec<(Country, i64)>,
    /// Beside them.
    without_country: i64,
}

impl LetterList {
    /// Of each kind that has signed.
    pub fn all(db: &mut Db, letter: &Letter, counts: Counts) -> Result<Vec<Self>, Error> {
        let kinds = Kind::ALL.iter().copied();
        kinds
            .filter(|kind| counts.of(*kind) > 0)
            .map(|kind| Self::read(db, letter, counts, kind))
            .collect()
    }

    fn read(db: &mut Db, letter: &Letter, counts: Counts, kind: Kind) -> Result<Self, Error> {
        let limit = i64::from(letter.rules.list_on_page);
        let lines = |db: &mut Db, first: Option<bool>, limit: i64| {
            let filter = Filter {
                kind: Some(kind),
                first,
                ..Filter::default()
            };
            page(db, letter.id, &filter, None, limit)
        };
        let mut list = Self {
            kind,
            first: Vec::new(),
            lines: Vec::new(),
            countries: Vec::new(),
            without_country: 0,
        };
        match letter.rules.grouping {
            Grouping::First => {
                list.first = first(db, letter, kind, limit)?;
                let left = limit - i64::try_from(list.first.len()).unwrap_or(limit);
                list.lines = lines(db, Some(false), left)?;
            }
            Grouping::Country if counts.named(kind) > limit.unsigned_abs() => {
                list.countries = counted_countries(db, letter.id, Some(kind))?;
                let others = Filter {
                    kind: Some(kind),
                    without_country: true,
                    ..Filter::default()
                };
                list.without_country = total(db, letter.id, &others)?;
            }
            Grouping::None | Grouping::Country => list.lines = lines(db, None, limit)?,
        }
        Ok(list)
    }

    /// The headings of people are told apart from those of organisations on the same page.
    pub fn section(self, locale: &Locale, shown: &Shown, counts: Counts) -> ListSection {
        let both = counts.organisations > 0 && counts.individuals > 0;
        let second = both && self.kind == Kind::Individual;
        let prefix = if second { "people-" } else { "" };
        let query = Query {
            kind: both.then(|| self.kind.to_string()),
            ..Query::default()
        };
        let mut all_here = self.first.iter().chain(&self.lines);
        let affiliations = all_here.any(|line| line.affiliation.is_some());
        let unnamed = counts.unnamed_line(self.kind, locale);
        let shown_here = (self.first.len() + self.lines.len()) as u64;
        ListSection {
            id: if second { "people" } else { "signatories" },
            heading: both.then(|| counts.of_kind(self.kind, locale).to_string()),
            more: counts.named(self.kind).saturating_sub(shown_here),
            whole_list: query.path(shown),
            unnamed,
            affiliations,
            countries: self.countries(locale, shown, &query),
            groups: self.groups(locale, shown, prefix),
        }
    }

    /// In the order of the reader's language; those without one last, who are found in the whole list only.
    fn countries(&self, locale: &Locale, shown: &Shown, query: &Query) -> Vec<CountryView> {
        let view = |name: &str, count: i64, there: &Query| CountryView {
            label: locale
                .msg("list-country-count")
                .arg("country", name)
                .arg("count", count)
                .to_string(),
            path: there.path(shown),
        };
        let of_country = |(country, name): &(Country, String)| {
            let (_, count) = self.countries.iter().find(|(one, _)| one == country)?;
            let there = Query {
                country: Some(country.code().to_owned()),
                ..query.clone()
            };
            Some(view(name, *count, &there))
        };
        let others = locale.msg("list-no-country").to_string();
        let others = view(&others, self.without_country, query);
        let countries = countries_sorted(locale).iter().filter_map(of_country);
        countries
            .chain((self.without_country > 0).then_some(others))
            .collect()
    }

    fn groups(self, locale: &Locale, shown: &Shown, prefix: &str) -> Vec<HeadingGroup> {
        if shown.letter.rules.grouping == Grouping::Country {
            let lines = Headed::by_country(locale, self.lines);
            return groups(locale, shown, &lines, prefix, false);
        }
        let first_heading = locale.msg("list-first").to_string();
        let first = self.first.into_iter().map(|line| Headed {
            heading: Some(first_heading.clone()),
            line,
        });
        let others = self.lines.into_iter().map(Headed::by_letter);
        let lines: Vec<Headed> = first.chain(others).collect();
        let mut groups = groups(locale, shown, &lines, prefix, true);
        for group in &mut groups {
            group.leads = group.heading == first_heading;
        }
        groups
    }
}

/// Asked for by their ids: they are few, and walking the list to find them would read all of it for each page.
fn first(db: &mut Db, letter: &Letter, kind: Kind, limit: i64) -> Result<Vec<Listed>, Error> {
    let ids = first_signatories::of_letter(db, letter.id)?;
    let mut found = Vec::new();
    for ids in ids.chunks(AT_ONCE) {
        found.extend(among(db, letter.id, ids)?);
    }
    found.retain(|line| line.kind == kind);
    found.sort_by(|one, other| (&one.sort_key, one.id).cmp(&(&other.sort_key, other.id)));
    found.truncate(usize::try_from(limit).unwrap_or(0));
    Ok(found)
}
