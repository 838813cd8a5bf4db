//! `/letters/{slug}/updates` and one of them: what happened since.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::letter_beside::{UpdateLine, each_once, update_line};
use super::shown::{Shown, shown};
use super::signatory::own_name;
use super::versions::Query;
use crate::domain::letter_update::{Update, UpdateCorrection};
use crate::locale::dates;
use crate::locale::direction::direction;
use crate::store::error::Error as StoreError;
use crate::store::updates;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::markdown;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/updates.html")]
pub struct UpdatesPage {
    pub page: Page,
    pub letter_title: String,
    /// The newest first.
    pub updates: Vec<UpdateLine>,
}

#[derive(Template)]
#[template(path = "public/update.html")]
pub struct UpdatePage {
    pub page: Page,
    pub letter_title: String,
    pub title: String,
    pub date: String,
    pub language: String,
    pub direction: &'static str,
    /// Goes into the page unescaped.
    pub body_html: String,
    pub source: Option<String>,
    /// What was put right: the day, and the note.
    pub corrections: Vec<(String, String)>,
    /// Own name and address of it in other languages.
    pub others: Vec<(String, String)>,
    /// Only somebody on the desk reads it so far.
    pub preview: bool,
}

pub async fn list(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let read = app.workshop.store.read(move |db| {
        let shown = shown(db, &slug, &language, now)?;
        let texts = updates::headings(db, shown.letter.id)?;
        Ok::<_, StoreError>((shown, texts))
    });
    let (shown, texts) = read.await?;
    let languages = [reader.locale.language(), &shown.letter.rules.language];
    let page = UpdatesPage {
        letter_title: shown.version.title.clone(),
        updates: each_once(texts, &languages)
            .iter()
            .map(|update| update_line(&reader, &shown, update))
            .collect(),
        page: shown.page(
            &app,
            &reader,
            reader.locale.msg("updates-title").to_string(),
            "/updates",
        ),
    };
    answer::page(&request, &page)
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
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let asked = query.lang.clone().unwrap_or_default();
    let read = app.workshop.store.read(move |db| {
        let shown = shown(db, &slug, &language, now)?;
        let mut texts = updates::of_number(db, shown.letter.id, number)?;
        texts.retain(|text| text.published_at.is_some());
        let languages = [&asked, &language, &shown.letter.rules.language];
        let at = languages
            .iter()
            .find_map(|language| texts.iter().position(|text| text.language == **language))
            .unwrap_or(0);
        if texts.is_empty() {
            return Err(StoreError::NotFound);
        }
        let update = texts.remove(at);
        let corrections = updates::corrections(db, update.id)?;
        Ok((shown, update, corrections, texts))
    });
    let (shown, update, corrections, others) = read.await?;
    let mut page = UpdatePage::of(&app, &reader, &shown, &update, &corrections);
    page.others = others
        .iter()
        .map(|other| {
            let path = format!("/updates/{number}?lang={}", other.language);
            (own_name(&app, &other.language), shown.path(&path))
        })
        .collect();
    answer::page(&request, &page)
}

impl UpdatePage {
    pub fn of(
        app: &App,
        reader: &Reader,
        shown: &Shown,
        update: &Update,
        corrections: &[UpdateCorrection],
    ) -> Self {
        let day = |at| dates::date(&reader.locale, at, &shown.letter.time_zone);
        Self {
            page: shown.page(
                app,
                reader,
                update.title.clone(),
                &format!("/updates/{}", update.number),
            ),
            letter_title: shown.version.title.clone(),
            title: update.title.clone(),
            date: day(update.published_at.unwrap_or(reader.now)),
            language: update.language.clone(),
            direction: direction(&update.language),
            body_html: markdown::to_html(&update.markdown, &update.language),
            source: update.source.clone(),
            corrections: corrections
                .iter()
                .map(|correction| (day(correction.at), correction.note.clone()))
                .collect(),
            others: Vec::new(),
            preview: update.published_at.is_none(),
        }
    }
}
