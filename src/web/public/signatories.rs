//! `/letters/{slug}/signatories`: the whole list, a page at a time, and the finding of a name.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use serde::Deserialize;
use url::form_urlencoded::Serializer;

use super::asked::{self, Asked};
use super::cursor;
use super::kinds::kind_shown;
use super::letter::LetterStatus;
use super::line;
use super::listing::{self, HeadingGroup};
use super::shown::{Shown, shown};
use crate::domain::country::Country;
use crate::domain::letter::Signers;
use crate::domain::signatory::Kind;
use crate::locale::countries::countries_sorted;
use crate::locale::messages::Locale;
use crate::security::limits::Limited;
use crate::store;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::ledger;
use crate::store::listing::{Filter, Listed, Place};
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
    pub alphabet: Vec<AlphabetView>,
    pub groups: Vec<HeadingGroup>,
    pub next: Option<NextView>,
    /// Set on every page but the first.
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

pub struct NextView {
    pub path: String,
    /// The first name of the next page.
    pub from: String,
}

impl SignatoriesPage {
    fn is_short(&self) -> bool {
        listing::is_short(&self.groups)
    }
}

/// Lines on a page.
const PAGE: usize = 50;
const ONE_MORE: i64 = 51;

#[derive(Debug, Clone, Default, Deserialize)]
pub struct Query {
    kind: Option<String>,
    letter: Option<String>,
    after: Option<String>,
    q: Option<String>,
    country: Option<String>,
}

/// What one moment of the database says.
struct Found {
    shown: Shown,
    counts: Counts,
    /// The list that is shown, where there are two.
    kind: Option<Kind>,
    /// One more than a page, where there is one.
    lines: Vec<Listed>,
    total: Option<u64>,
    headings: Vec<String>,
    countries: Vec<Country>,
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
    let after = asked::given(query.after.as_deref()).map(str::to_owned);
    let (mut filter, nothing) = (asked.filter.clone(), asked.nothing);
    let mut found = app
        .workshop
        .store
        .read(move |db| {
            let shown = shown(db, &slug, &language)?;
            let letter = shown.letter.id;
            let place = match &after {
                Some(after) => Some(cursor::decode(letter, after).map_err(|_| Error::BadRequest)?),
                None => None,
            };
            let counts: Counts = ledger::counts(db, letter)?.into();
            filter.kind = kind_shown(db, letter, counts, &filter, nothing)?;
            let (lines, total) = if nothing {
                (Vec::new(), 0)
            } else {
                (
                    store::listing::page(db, letter, &filter, place.as_ref(), ONE_MORE)?,
                    if counted {
                        store::listing::total(db, letter, &filter)?
                    } else {
                        0
                    },
                )
            };
            Ok::<_, Error>(Found {
                headings: store::listing::headings(db, letter, filter.kind)?,
                kind: filter.kind,
                counts,
                countries: ledger::countries(db, letter)?
                    .into_iter()
                    .map(|(country, _)| country)
                    .collect(),
                lines,
                total: counted.then(|| total.try_into().unwrap_or(0)),
                shown,
            })
        })
        .await?;
    if found.lines.is_empty() && asked.filter.heading.is_some() {
        found.total = found.total.or(Some(0));
    }
    if let Some(kind) = found.kind {
        query.kind = Some(kind.to_string());
        asked.filter.kind = Some(kind);
    }
    let shown = &found.shown;
    let collation = app
        .workshop
        .collation(&shown.letter.rules.collation)
        .map_err(Error::internal)?;
    let next = next(&query, &found);
    found.lines.truncate(PAGE);
    let mut page = shown.page(
        &app,
        &reader,
        reader.locale.msg("signatories-heading").to_string(),
        "",
    );
    page.canonical_path = query.path(shown, query.after.as_deref());
    let people_only = shown.letter.rules.signers == Signers::Individuals;
    page.robots_noindex = q.is_some() || people_only || asked.filter.kind == Some(Kind::Individual);
    let page = SignatoriesPage {
        page,
        counts: found.counts.line(&reader.locale).to_string(),
        is_empty: found.counts.is_empty() && found.lines.is_empty(),
        tabs: tabs(&reader.locale, &found, &query),
        unnamed: Kind::ALL
            .iter()
            .filter(|kind| found.kind.is_none_or(|shown| shown == **kind))
            .filter_map(|kind| found.counts.unnamed_line(*kind, &reader.locale))
            .collect(),
        affiliations: found.lines.iter().any(|line| line.affiliation.is_some()),
        status_open: LetterStatus::of(&shown.letter, shown.stopped, reader.now, &reader.locale)
            .is_open(),
        search: SearchView {
            q: q.unwrap_or_default(),
            countries: countries(&reader.locale, &found.countries, asked.filter.country),
            kind: asked.filter.kind.map(|kind| kind.to_string()),
            found: found.total,
        },
        alphabet: alphabet(collation.alphabet(), &found, &query),
        groups: line::groups(&reader.locale, shown, &found.lines, ""),
        next,
        beginning: asked::given(query.after.as_deref()).map(|_| query.path(shown, None)),
    };
    answer::page(&request, &page)
}

/// Where in the list a line stands: under its heading, or where that fills more than a page, from
/// the line itself on.
pub fn place_path(
    db: &mut Db,
    shown: &Shown,
    kind: Kind,
    heading: &str,
    sort_key: &[u8],
) -> Result<String, StoreError> {
    let letter = shown.letter.id;
    let kind = (shown.letter.rules.signers == Signers::Both).then_some(kind);
    let filter = Filter {
        kind,
        heading: Some(heading.to_owned()),
        ..Filter::default()
    };
    let kind = kind.map(|kind| kind.to_string());
    let together = store::listing::total(db, letter, &filter)?;
    let query = if together < ONE_MORE {
        Query {
            kind,
            letter: Some(heading.to_owned()),
            ..Query::default()
        }
    } else {
        Query {
            kind,
            after: Some(cursor::encode(letter, &cursor::before(sort_key))),
            ..Query::default()
        }
    };
    Ok(query.path(shown, query.after.as_deref()))
}

impl Query {
    fn asked(&self) -> Asked<'_> {
        Asked {
            kind: self.kind.as_deref(),
            country: self.country.as_deref(),
            heading: self.letter.as_deref(),
            q: self.q.as_deref(),
        }
    }

    /// The same part of the list, from `after` on.
    fn path(&self, shown: &Shown, after: Option<&str>) -> String {
        let parts = [
            ("kind", self.kind.as_deref()),
            ("letter", self.letter.as_deref()),
            ("country", self.country.as_deref()),
            ("q", self.q.as_deref()),
            ("after", after),
        ];
        let mut query = Serializer::new(String::new());
        for (name, value) in parts {
            if let Some(value) = asked::given(value) {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        let joint = if query.is_empty() { "" } else { "?" };
        shown.path(&format!("/signatories{joint}{query}"))
    }
}

fn tabs(locale: &Locale, found: &Found, query: &Query) -> Vec<TabView> {
    if Kind::ALL.iter().any(|kind| found.counts.of(*kind) == 0) {
        return Vec::new();
    }
    let tab = |kind: &Kind| {
        let there = Query {
            kind: Some(kind.to_string()),
            letter: None,
            ..query.clone()
        };
        TabView {
            label: found.counts.of_kind(*kind, locale).to_string(),
            path: there.path(&found.shown, None),
            current: found.kind == Some(*kind),
        }
    };
    Kind::ALL.iter().map(tab).collect()
}

fn next(query: &Query, found: &Found) -> Option<NextView> {
    let last = found.lines.get(PAGE - 1)?;
    let first = found.lines.get(PAGE)?;
    let place = Place {
        sort_key: last.sort_key.clone(),
        id: last.id,
    };
    let after = cursor::encode(found.shown.letter.id, &place);
    Some(NextView {
        path: query.path(&found.shown, Some(&after)),
        from: first.name.clone(),
    })
}

/// Those headings that have lines. A letter in Latin script shows all of its alphabet, so that the
/// row looks the same from the first signature on; of other scripts' long alphabets, shared by many
/// languages, only what is in use.
fn alphabet(all: &[String], found: &Found, query: &Query) -> Vec<AlphabetView> {
    let script = |text: &str| {
        let letter = text.chars().find(|c| c.is_alphabetic());
        letter.map(|letter| CodePointMapData::<Script>::new().get(letter))
    };
    let latin = script(&found.shown.version.title) == Some(Script::Latin);
    all.iter()
        .filter_map(|heading| {
            let used = found.headings.contains(heading);
            let under = Query {
                kind: query.kind.clone(),
                letter: Some(heading.clone()),
                ..Query::default()
            };
            (used || (latin && script(heading) == Some(Script::Latin))).then(|| AlphabetView {
                path: used.then(|| under.path(&found.shown, None)),
                current: query.letter.as_ref() == Some(heading),
                heading: heading.clone(),
            })
        })
        .collect()
}

fn countries(locale: &Locale, used: &[Country], chosen: Option<Country>) -> Vec<OptionView> {
    let all = OptionView {
        value: String::new(),
        label: locale.msg("list-all-countries").to_string(),
        selected: chosen.is_none(),
    };
    let used = countries_sorted(locale)
        .iter()
        .filter(|(country, _)| used.contains(country) || chosen == Some(*country))
        .map(|(country, name)| OptionView {
            value: country.code().to_owned(),
            label: name.clone(),
            selected: chosen == Some(*country),
        });
    std::iter::once(all).chain(used).collect()
}
