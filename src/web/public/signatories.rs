//! `/letters/{slug}/signatories`: the whole list, a page at a time, and the finding of a name.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use std::collections::HashMap;

use super::asked;
use super::kinds::kind_shown;
use super::letter::LetterStatus;
use super::line;
use super::list_page::ListPage;
use super::list_query::{From, Query};
use super::listing::{self, HeadingGroup};
use super::shown::{Shown, shown};
use super::walk::Headed;
use crate::domain::characters::script;
use crate::domain::collation::Collation;
use crate::domain::country::Country;
use crate::domain::letter::Signers;
use crate::domain::signatory::Kind;
use crate::locale::countries::countries_sorted;
use crate::locale::messages::Locale;
use crate::security::limits::Limited;
use crate::store;
use crate::store::ledger;
use crate::store::listed_countries::counted_countries;
use crate::store::listing::Listed;
use crate::web::answer;
use crate::web::app::App;
use crate::web::counts::Counts;
use crate::web::error::Error;
use crate::web::form::OptionView;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/signatories.html")]
pub struct SignatoriesPage {
    pub page: Page,
    /// `Counts::line`.
    pub counts: String,
    /// Nobody has signed at all.
    pub is_empty: bool,
    pub status_open: bool,
    /// Organisations and individuals, where both have signed; nothing else.
    pub tabs: Vec<TabView>,
    /// "3 of them are not named".
    pub unnamed: Vec<String>,
    /// Some line has an affiliation.
    pub affiliations: bool,
    pub search: SearchView,
    /// A row for each script.
    pub alphabet: Vec<Vec<AlphabetView>>,
    pub groups: Vec<HeadingGroup>,
    pub previous: Option<NeighbourView>,
    pub next: Option<NeighbourView>,
    /// Set where the page is asked for by a place in the list.
    pub beginning: Option<String>,
}

/// What is looked for.
pub struct SearchView {
    pub q: String,
    /// "All countries" (empty value) first, then those that have signatories.
    pub countries: Vec<OptionView>,
    /// Kept through the form when the list shows one kind only.
    pub kind: Option<String>,
    /// How many were found; nothing when nothing was looked for.
    pub found: Option<u64>,
}

/// The way to the list of the other kind, what is looked for kept.
pub struct TabView {
    pub label: String,
    pub path: String,
    pub current: bool,
}

/// A heading of the list; one without entries has no link.
pub struct AlphabetView {
    pub heading: String,
    pub path: Option<String>,
    pub current: bool,
}

/// A page beside this one.
pub struct NeighbourView {
    pub path: String,
    /// The name that stands there, next to this page.
    pub name: String,
}

impl SignatoriesPage {
    fn is_short(&self) -> bool {
        listing::is_short(&self.groups)
    }
}

/// What one moment of the database says.
struct Found {
    shown: Shown,
    counts: Counts,
    /// The list that is shown, where there are two.
    kind: Option<Kind>,
    list: ListPage,
    total: Option<u64>,
    is_beginning: bool,
    headings: Vec<String>,
    /// Those with signatories of this kind, and how many.
    countries: Vec<(Country, i64)>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let mut query = query.into_inner();
    let mut asked = query.asked().narrow()?;
    let q = asked::typed(query.q.as_deref());
    if q.is_some() {
        reader.check(&app, Limited::Search)?;
    }
    let counted = q.is_some() || asked.filter.country.is_some();
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let (mut filter, nothing) = (asked.filter.clone(), asked.nothing);
    let wanted = query.clone();
    let mut found = app
        .workshop
        .store
        .read(move |db| {
            let shown = shown(db, &slug, &language, now)?;
            let letter = shown.letter.id;
            let from = wanted.from(letter)?;
            let counts: Counts = ledger::counts(db, letter)?.into();
            filter.kind = kind_shown(db, letter, counts, &filter, nothing)?;
            let list = if nothing {
                ListPage::default()
            } else {
                ListPage::read(db, letter, &filter, &from)?
            };
            let total = if counted && !nothing {
                store::listing::total(db, letter, &filter)?
            } else {
                0
            };
            Ok::<_, Error>(Found {
                headings: store::listing::headings(db, letter, filter.kind)?,
                kind: filter.kind,
                counts,
                countries: counted_countries(db, letter, filter.kind)?,
                list,
                total: counted.then(|| total.try_into().unwrap_or(0)),
                is_beginning: from == From::Beginning,
                shown,
            })
        })
        .await?;
    if found.list.lines.is_empty() && asked.filter.heading.is_some() {
        found.total = found.total.or(Some(0));
    }
    if let Some(kind) = found.kind {
        query.kind = Some(kind.to_string());
        asked.filter.kind = Some(kind);
    }
    let lines = std::mem::take(&mut found.list.lines);
    let lines: Vec<Headed> = lines.into_iter().map(Headed::by_letter).collect();
    let shown = &found.shown;
    let collation = app
        .workshop
        .collation(&shown.letter.rules.collation)
        .map_err(Error::internal)?;
    let letter = shown.letter.id;
    let beside = |line: Option<&Listed>, there: Option<Query>| {
        line.zip(there)
            .map(|(line, there)| neighbour(shown, &there, line))
    };
    // Everybody on the page may be gone by now: then the way back is to the beginning.
    let previous = lines.first().map(|first| query.before(letter, &first.line));
    let next = lines.last().map(|last| query.after(letter, &last.line));
    let mut page = shown.page(
        &app,
        &reader,
        reader.locale.msg("signatories-heading").to_string(),
        "",
    );
    page.canonical_path = query.path(shown);
    let people_only = shown.letter.rules.signers == Signers::Individuals;
    page.robots_noindex = q.is_some() || people_only || asked.filter.kind == Some(Kind::Individual);
    let page = SignatoriesPage {
        page,
        counts: found.counts.line(&reader.locale).to_string(),
        is_empty: found.counts.is_empty() && lines.is_empty(),
        tabs: tabs(&reader.locale, &found, &query),
        unnamed: unnamed(&reader.locale, &found),
        affiliations: lines.iter().any(|one| one.line.affiliation.is_some()),
        status_open: LetterStatus::of(&shown.letter, shown.stopped, reader.now, &reader.locale)
            .is_open(),
        search: SearchView {
            q: q.unwrap_or_default(),
            countries: countries(&reader.locale, &found.countries, asked.filter.country),
            kind: asked.filter.kind.map(|kind| kind.to_string()),
            found: found.total,
        },
        alphabet: alphabet(&collation, &found, &query),
        groups: line::groups(&reader.locale, shown, &lines, "", true),
        previous: beside(found.list.previous.as_ref(), previous),
        next: beside(found.list.next.as_ref(), next),
        beginning: (!found.is_beginning).then(|| query.beginning().path(shown)),
    };
    answer::scripted_page(&request, &page)
}

/// Of the list that is shown.
fn unnamed(locale: &Locale, found: &Found) -> Vec<String> {
    Kind::ALL
        .iter()
        .filter(|kind| found.kind.is_none_or(|shown| shown == **kind))
        .filter_map(|kind| found.counts.unnamed_line(*kind, locale))
        .collect()
}

fn tabs(locale: &Locale, found: &Found, query: &Query) -> Vec<TabView> {
    if Kind::ALL.iter().any(|kind| found.counts.of(*kind) == 0) {
        return Vec::new();
    }
    let tab = |kind: &Kind| {
        let there = Query {
            kind: Some(kind.to_string()),
            letter: None,
            ..query.beginning()
        };
        TabView {
            label: found.counts.of_kind(*kind, locale).to_string(),
            path: there.path(&found.shown),
            current: found.kind == Some(*kind),
        }
    };
    Kind::ALL.iter().map(tab).collect()
}

/// The part of the list on the other side of a line, called by that line's name.
fn neighbour(shown: &Shown, there: &Query, line: &Listed) -> NeighbourView {
    NeighbourView {
        path: there.path(shown),
        name: line.name.clone(),
    }
}

/// The alphabet of the letter's language whole, so that the row looks the same from the first signature on, and every
/// other heading that has lines; a row for each script.
fn alphabet(collation: &Collation, found: &Found, query: &Query) -> Vec<Vec<AlphabetView>> {
    let own = collation.own_alphabet();
    let view = |heading: &&String| {
        let used = found.headings.contains(heading);
        let under = Query {
            kind: query.kind.clone(),
            letter: Some((*heading).clone()),
            ..Query::default()
        };
        (used || own.contains(heading)).then(|| AlphabetView {
            path: used.then(|| under.path(&found.shown)),
            current: query.letter.as_ref() == Some(heading),
            heading: (*heading).clone(),
        })
    };
    let shown: Vec<AlphabetView> = collation
        .alphabet()
        .iter()
        .filter_map(|heading| view(&heading))
        .collect();
    let mut rows: Vec<Vec<AlphabetView>> = Vec::new();
    let mut last = None;
    for heading in shown {
        let script = heading
            .heading
            .chars()
            .find(|c| c.is_alphabetic())
            .map(script);
        // What comes before all letters stands in the first row.
        match rows.last_mut() {
            Some(row) if last.is_none() || last == script => row.push(heading),
            _ => rows.push(vec![heading]),
        }
        last = script;
    }
    rows
}

/// In the order of the reader's language, each with how many there are.
fn countries(locale: &Locale, used: &[(Country, i64)], chosen: Option<Country>) -> Vec<OptionView> {
    let all = OptionView {
        value: String::new(),
        label: locale.msg("list-all-countries").to_string(),
        selected: chosen.is_none(),
    };
    let used: HashMap<Country, i64> = used.iter().copied().collect();
    let of_country = |(country, name): &(Country, String)| {
        let count = used.get(country).copied().unwrap_or(0);
        let is_chosen = chosen == Some(*country);
        (count > 0 || is_chosen).then(|| OptionView {
            value: country.code().to_owned(),
            label: locale
                .msg("list-country-count")
                .arg("country", name)
                .arg("count", count)
                .to_string(),
            selected: is_chosen,
        })
    };
    let sorted = countries_sorted(locale);
    std::iter::once(all)
        .chain(sorted.iter().filter_map(of_country))
        .collect()
}
