//! `/letters/{slug}/updates.atom`: the updates of a letter for feed readers (RFC 4287), each whole.
use super::letter_beside::each_once;
use super::shown::{Shown, shown};
use super::update::DayView;
use crate::domain::letter_update::{Update, UpdateId};
use crate::domain::source::Source;
use crate::domain::time::Timestamp;
use crate::locale::dates;
use crate::store::error::Error as StoreError;
use crate::store::updates;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::markdown;
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use std::cmp::Reverse;
use std::collections::HashMap;

/// The newest ones; a reader that comes once a day misses none.
const MOST: usize = 50;
const ATOM: &str = "application/atom+xml; charset=utf-8";

/// All addresses are whole ones: a feed is read far from its site.
#[derive(Template)]
#[template(path = "public/updates_atom.xml")]
struct Feed {
    title: String,
    language: String,
    host: String,
    /// For what an entry says of this site.
    base: String,
    id: String,
    own: String,
    updated: String,
    changed_at: Timestamp,
    entries: Vec<Entry>,
}

struct Entry {
    title: String,
    language: String,
    /// The address without a language: it names the update for ever.
    id: String,
    path: String,
    published: String,
    updated: String,
    /// Escaped once more by the template, as the format wants it.
    html: String,
    /// Addresses of its sources.
    via: Vec<String>,
}

/// What an entry says, as HTML.
#[derive(Template)]
#[template(path = "public/update_entry.html")]
struct EntryBody {
    day: Option<DayView>,
    body_html: String,
    sources: Vec<Source>,
}

pub async fn feed(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let slug = slug.into_inner();
    let (language, now) = (reader.locale.language().to_owned(), reader.now);
    let read = app.workshop.store.read(move |db| {
        let shown = shown(db, &slug, &language, now)?;
        let languages = [language.as_str(), &shown.letter.rules.language];
        let mut chosen = each_once(updates::headings(db, shown.letter.id)?, &languages);
        // A number may be published long after the next one.
        chosen.sort_by_key(|heading| Reverse((heading.published_at, heading.number)));
        chosen.truncate(MOST);
        let numbers: Vec<i32> = chosen.iter().map(|heading| heading.number).collect();
        let mut texts = updates::of_numbers(db, shown.letter.id, &numbers)?;
        let at = |text: &Update| {
            let mut places = chosen.iter();
            places.position(|one| (one.number, &one.language) == (text.number, &text.language))
        };
        texts.retain(|text| at(text).is_some());
        texts.sort_by_key(at);
        let ids: Vec<UpdateId> = texts.iter().map(|text| text.id).collect();
        let corrected = updates::corrected_at(db, &ids)?;
        Ok::<_, StoreError>((shown, texts, corrected))
    });
    let (shown, texts, corrected) = read.await?;
    let feed = Feed::of(&app, &reader, &shown, &texts, &corrected)?;
    let body = feed.render()?.into_bytes();
    Ok(answer::dated(&request, ATOM, body, feed.changed_at))
}

impl Feed {
    fn of(
        app: &App,
        reader: &Reader,
        shown: &Shown,
        texts: &[Update],
        corrected: &HashMap<UpdateId, Timestamp>,
    ) -> Result<Self, askama::Error> {
        let address = |path: String| format!("{}{path}", app.config.site.base_url);
        let id = address(shown.path("/updates"));
        let changed = |text: &Update| {
            let published = text.published_at.unwrap_or(text.created_at);
            let corrected = corrected.get(&text.id).copied();
            corrected.map_or(published, |corrected| corrected.max(published))
        };
        let entry = |text: &Update| -> Result<Entry, askama::Error> {
            let published = text.published_at.unwrap_or(text.created_at);
            let id = format!("{id}/{}", text.number);
            Ok(Entry {
                title: readable(&text.title),
                path: format!("{id}?lang={}", text.language),
                language: text.language.clone(),
                id,
                published: dates::machine(published),
                updated: dates::machine(changed(text)),
                html: readable(&whole(reader, shown, text)?),
                via: text
                    .sources
                    .iter()
                    .filter_map(|source| source.link.clone())
                    .collect(),
            })
        };
        let entries = texts.iter().map(entry).collect::<Result<Vec<Entry>, _>>()?;
        let begun = shown.letter.published_at.or(shown.letter.opens_at);
        let newest = texts.iter().map(changed).max();
        let changed_at = newest.or(begun).unwrap_or(reader.now);
        Ok(Self {
            title: readable(&shown.version.title),
            base: address("/".to_owned()),
            language: reader.locale.language().to_owned(),
            host: readable(&shown.letter.host),
            own: address(shown.path(&format!("/updates.atom?lang={}", reader.locale.language()))),
            updated: dates::machine(changed_at),
            changed_at,
            id,
            entries,
        })
    }
}

/// The text between the day of the event, where it is told, and the sources.
fn whole(reader: &Reader, shown: &Shown, text: &Update) -> Result<String, askama::Error> {
    let entry = EntryBody {
        day: text
            .happened_at
            .map(|at| DayView::of(reader, at, &shown.letter.time_zone)),
        body_html: markdown::to_html(&text.markdown, &text.language),
        sources: text.sources.clone(),
    };
    entry.render()
}

/// Without the few characters that XML has no way to write.
fn readable(text: &str) -> String {
    let is_written = |c: &char| {
        matches!(c, '\t' | '\n' | '\r')
            || (!c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'))
    };
    text.chars().filter(is_written).collect()
}
