use super::chip::Chip;
use super::frame::Frame;
use super::place;
use super::published_form::BulkForm;
use super::recent_bulks::{self, RecentBulk};
use super::session::Reading;
use super::surroundings::{Happened, Surroundings};
use super::wording::{decision, evidence};
use crate::domain::decision::{AsSeen, DecisionId};
use crate::domain::letter::Letter;
use crate::domain::sameness::organisation_key;
use crate::domain::signature::{SignatureId, State};
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::security::limits::Limited;
use crate::store::bulks::Bulk;
use crate::store::error::Error as StoreError;
use crate::store::queue::Filter;
use crate::store::{briefs, decisions, queue};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::OptionView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::collections::HashMap;

/// Every signature of a letter whatever its state, the newest first. The path says `published`
/// because that is what a moderator mostly looks for here.
#[derive(askama::Template)]
#[template(path = "desk/published.html")]
pub struct PublishedPage {
    pub frame: Frame,
    /// What was searched for, as typed.
    pub q: String,
    /// The filter; the empty value is for all states.
    pub states: Vec<OptionView>,
    /// All that match, not only those on this page.
    pub total: i64,
    pub rows: Vec<Row>,
    /// Path of the next page; the list is walked forwards only.
    pub next: Option<String>,
    /// Set on every page but the first.
    pub start: Option<String>,
    /// For those who decide.
    pub bulk: Option<BulkForm>,
    pub recent: Vec<RecentBulk>,
}

pub struct Row {
    pub path: String,
    pub name: String,
    pub name_en: Option<String>,
    pub country: Option<String>,
    pub state: Chip,
    pub proof: Chip,
    pub when: String,
    /// For the box that picks it: the entry and how it was shown. None where there is nothing to take off.
    pub picked: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    pub(super) letter: Option<String>,
    #[serde(default)]
    q: String,
    state: Option<String>,
    after: Option<String>,
}

const ON_PAGE: usize = 50;
/// Characters of a search; a longer one is cut.
const MAX_QUERY: usize = 200;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading, asked.into_inner()).await?;
    answer::private(StatusCode::OK, &page)
}

pub(super) async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    mut asked: Asked,
) -> Result<PublishedPage, Error> {
    let state: Option<State> = match asked.state.as_deref() {
        None | Some("") => None,
        Some(text) => Some(text.parse().map_err(|_| Error::BadRequest)?),
    };
    let after = match asked.after.as_deref() {
        Some(text) => Some(place::parse_after(text).ok_or(Error::BadRequest)?),
        None => None,
    };
    // No name holds a control character, and PostgreSQL takes no NUL.
    asked.q = asked
        .q
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(MAX_QUERY)
        .collect();
    let mut words = Vec::new();
    if !asked.q.is_empty() {
        reader.check(app, Limited::Search)?;
        words = organisation_key(&asked.q)
            .split_whitespace()
            .map(str::to_owned)
            .collect();
    }
    let narrowed = Narrowed {
        letter: asked.letter.clone(),
        state,
        words,
        after,
    };
    let Found {
        surroundings,
        letter,
        entries,
        changed,
        total,
        recent,
    } = found(app, reader, reading, narrowed).await?;
    let fields = |after: Option<String>| {
        let fields = [
            (
                "letter",
                letter.as_ref().map(|letter| letter.slug.to_string()),
            ),
            ("q", Some(asked.q.clone()).filter(|q| !q.is_empty())),
            ("state", state.map(|state| state.to_string())),
            ("after", after),
        ];
        let given = fields.into_iter();
        given
            .filter_map(|(name, value)| Some((name, value?)))
            .collect::<Vec<_>>()
    };
    let path = |after: Option<String>| place::path("/desk/published", &fields(after));
    let more = entries.len() > ON_PAGE;
    let last = entries
        .get(ON_PAGE - 1)
        .map(|last| place::after((last.confirmed_at, last.id)));
    let view = |letter: &Letter, entry: &queue::Entry| {
        let seen = AsSeen {
            state: entry.state,
            changed: changed.get(&entry.id).copied(),
        };
        row(&reader.locale, letter, entry, seen)
    };
    Ok(PublishedPage {
        states: decision::state_options(&reader.locale, state),
        total,
        next: more.then(|| path(last)),
        start: after.map(|_| path(None)),
        rows: match &letter {
            Some(letter) => entries
                .iter()
                .take(ON_PAGE)
                .map(|entry| view(letter, entry))
                .collect(),
            None => Vec::new(),
        },
        bulk: reading.moderator.role.decides().then(|| {
            let here = fields(asked.after.clone());
            let letter = letter.as_ref().map(|letter| letter.slug.to_string());
            BulkForm::empty(
                &reader.locale,
                letter.unwrap_or_default(),
                &here,
                reader.now,
            )
        }),
        recent: letter
            .as_ref()
            .map(|letter| recent_bulks::views(&reader.locale, letter, &recent, reader.now))
            .unwrap_or_default(),
        frame: surroundings.frame(app, reader, reading, "published-title", letter.as_ref()),
        q: asked.q,
    })
}

/// What a page is of.
struct Narrowed {
    letter: Option<String>,
    state: Option<State>,
    words: Vec<String>,
    after: Option<queue::Place>,
}

struct Found {
    surroundings: Surroundings,
    /// Nothing where there is no letter at all.
    letter: Option<Letter>,
    /// One more than a page has, if there are more.
    entries: Vec<queue::Entry>,
    /// The last decision about each that stands.
    changed: HashMap<SignatureId, DecisionId>,
    total: i64,
    recent: Vec<(Bulk, i64)>,
}

async fn found(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    narrowed: Narrowed,
) -> Result<Found, Error> {
    let (moderator, now) = (reading.moderator.clone(), reader.now);
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = app.workshop.store.read(move |db| {
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let tab = surroundings.letter(narrowed.letter.as_deref())?;
        let Some(letter) = tab.map(|tab| tab.letter.clone()) else {
            return Ok(Found {
                surroundings,
                letter: None,
                entries: Vec::new(),
                changed: HashMap::new(),
                total: 0,
                recent: Vec::new(),
            });
        };
        let filter = Filter {
            letter: letter.id,
            state: narrowed.state,
            words: narrowed.words,
        };
        let limit = i64::try_from(ON_PAGE + 1).unwrap_or(i64::MAX);
        let mut entries = queue::entries(db, &filter, narrowed.after, limit)?;
        let unnamed = entries.iter().filter(|entry| entry.name.is_none());
        let unnamed: Vec<SignatureId> = unnamed.map(|entry| entry.id).collect();
        let mut sealed = briefs::among(db, &keyring, &unnamed)?;
        for entry in &mut entries {
            if let Some(brief) = sealed.remove(&entry.id) {
                entry.name = Some(brief.name);
                entry.name_en = brief.name_en;
                entry.country = brief.country;
            }
        }
        let ids: Vec<SignatureId> = entries.iter().map(|entry| entry.id).collect();
        Ok::<_, StoreError>(Found {
            changed: decisions::standing_of_many(db, &ids)?,
            total: queue::total(db, &filter)?,
            recent: recent_bulks::read(db, &moderator, letter.id, now)?,
            surroundings,
            letter: Some(letter),
            entries,
        })
    });
    Ok(read.await?)
}

fn row(locale: &Locale, letter: &Letter, entry: &queue::Entry, seen: AsSeen) -> Row {
    Row {
        picked: entry
            .state
            .is_live()
            .then(|| format!("{}:{seen}", entry.id)),
        path: format!("/desk/signatures/{}", entry.id),
        name: entry.name.clone().unwrap_or_default(),
        name_en: entry.name_en.clone(),
        country: entry.country.map(|country| country_name(locale, country)),
        state: decision::state_chip(locale, entry.state),
        proof: evidence::proof_chip(locale, entry.proof),
        when: locale.date_time(entry.confirmed_at, &letter.time_zone),
    }
}
