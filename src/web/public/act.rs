//! `/letters/{slug}/act`: what readers can do beside signing.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::shown::{Shown, shown};
use super::versions::Query;
use crate::domain::page_text::{LetterPage, PageText, page_in};
use crate::locale::direction::direction;
use crate::store::error::Error as StoreError;
use crate::store::page_texts;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::markdown;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/act.html")]
pub struct ActPage {
    pub page: Page,
    pub letter_title: String,
    pub title: String,
    pub language: String,
    pub direction: &'static str,
    /// Goes into the page unescaped.
    pub body_html: String,
    /// Only somebody on the desk reads it so far.
    pub preview: bool,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let asked = query.lang.clone().unwrap_or_default();
    let read = app.workshop.store.read(move |db| {
        let shown = shown(db, &slug, &language, now)?;
        let texts = page_texts::of_page(db, shown.letter.id, LetterPage::Act)?;
        let languages = [asked.as_str(), &language, &shown.letter.rules.language];
        let text = page_in(texts, &languages).ok_or(StoreError::NotFound)?;
        Ok::<_, StoreError>((shown, text))
    });
    let (shown, text) = read.await?;
    answer::page(&request, &ActPage::of(&app, &reader, &shown, &text))
}

impl ActPage {
    pub fn of(app: &App, reader: &Reader, shown: &Shown, text: &PageText) -> Self {
        Self {
            page: shown.page(app, reader, text.title.clone(), "/act"),
            letter_title: shown.version.title.clone(),
            title: text.title.clone(),
            language: text.language.clone(),
            direction: direction(&text.language),
            body_html: markdown::to_html(&text.markdown, &text.language),
            preview: false,
        }
    }
}
