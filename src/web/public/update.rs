//! `/letters/{slug}/updates/{number}`: one update, with what was put right in it.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::shown::{Shown, shown};
use super::signatory::own_name;
use super::versions::Query;
use crate::acts::local_time;
use crate::domain::letter_update::{Update, UpdateCorrection};
use crate::domain::source::Source;
use crate::domain::time::Timestamp;
use crate::locale::dates;
use crate::locale::direction::direction;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::updates;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::markdown;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/update.html")]
pub struct UpdatePage {
    pub page: Page,
    pub letter_title: String,
    pub title: String,
    pub day: DayView,
    /// Where the day is that of the event: when it was posted.
    pub posted: Option<DayView>,
    pub language: String,
    pub direction: &'static str,
    /// Goes into the page unescaped.
    pub body_html: String,
    pub sources: Vec<Source>,
    pub corrections: Vec<CorrectionView>,
    /// Own name and address of it in other languages.
    pub others: Vec<(String, String)>,
    /// Only somebody on the desk reads it so far.
    pub preview: bool,
}

/// A day as it is read, and as programs read it.
pub struct DayView {
    pub told: String,
    pub machine: String,
}

pub struct CorrectionView {
    pub day: String,
    pub note: String,
    /// Where what it said before stands beside what it says since.
    pub path: Option<String>,
}

/// A published update in one language, and what else there is of it.
pub struct Found {
    pub shown: Shown,
    pub update: Update,
    pub corrections: Vec<UpdateCorrection>,
    /// In other languages.
    pub others: Vec<Update>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let (slug, number) = path.into_inner();
    let number: i32 = number.parse().map_err(|_| Error::NotFound)?;
    let languages = wanted(&reader, &query);
    let now = reader.now;
    let read = app
        .workshop
        .store
        .read(move |db| find(db, &slug, number, &languages, now));
    let found = read.await?;
    let shown = &found.shown;
    let mut page = UpdatePage::of(&app, &reader, shown, &found.update, &found.corrections);
    page.others = found
        .others
        .iter()
        .map(|other| {
            let path = format!("/updates/{number}?lang={}", other.language);
            (own_name(&app, &other.language), shown.path(&path))
        })
        .collect();
    answer::page(&request, &page)
}

/// The language that the address asks for, and the reader's.
pub fn wanted(reader: &Reader, query: &Query) -> [String; 2] {
    let asked = query.lang.clone().unwrap_or_default();
    [asked, reader.locale.language().to_owned()]
}

/// In the first of the languages that it has, else in the letter's or any.
pub fn find(
    db: &mut Db,
    slug: &str,
    number: i32,
    [asked, language]: &[String; 2],
    now: Timestamp,
) -> Result<Found, StoreError> {
    let shown = shown(db, slug, language, now)?;
    let mut others = updates::of_number(db, shown.letter.id, number)?;
    others.retain(|text| text.published_at.is_some());
    if others.is_empty() {
        return Err(StoreError::NotFound);
    }
    let languages = [asked, language, &shown.letter.rules.language];
    let at = languages
        .iter()
        .find_map(|language| others.iter().position(|text| text.language == **language))
        .unwrap_or(0);
    let update = others.remove(at);
    let corrections = updates::corrections(db, &update)?;
    Ok(Found {
        shown,
        update,
        corrections,
        others,
    })
}

impl DayView {
    pub fn of(reader: &Reader, at: Timestamp, zone: &str) -> Self {
        Self {
            told: dates::date(&reader.locale, at, zone),
            machine: local_time::day(at, zone),
        }
    }
}

impl UpdatePage {
    pub fn of(
        app: &App,
        reader: &Reader,
        shown: &Shown,
        update: &Update,
        corrections: &[UpdateCorrection],
    ) -> Self {
        let day = |at| DayView::of(reader, at, &shown.letter.time_zone);
        let posted = update.published_at.unwrap_or(reader.now);
        let below = format!("/updates/{}", update.number);
        let own = if update.language == reader.locale.language() {
            String::new()
        } else {
            format!("?lang={}", update.language)
        };
        let mut page = shown.page(app, reader, update.title.clone(), &below);
        page.description = markdown::beginning(&update.markdown).or(page.description);
        Self {
            page,
            letter_title: shown.version.title.clone(),
            title: update.title.clone(),
            day: day(update.happened_at.unwrap_or(posted)),
            posted: update
                .published_at
                .filter(|_| update.happened_at.is_some())
                .map(day),
            language: update.language.clone(),
            direction: direction(&update.language),
            body_html: markdown::to_html(&update.markdown, &update.language),
            sources: update.sources.clone(),
            corrections: corrections
                .iter()
                .zip(1..)
                .map(|(correction, place)| CorrectionView {
                    day: day(correction.at).told,
                    note: correction.note.clone(),
                    path: correction
                        .before
                        .as_ref()
                        .map(|_| shown.path(&format!("{below}/corrections/{place}{own}"))),
                })
                .collect(),
            others: Vec::new(),
            preview: update.published_at.is_none(),
        }
    }
}
