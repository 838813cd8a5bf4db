//! `/letters/{slug}/act`: what readers can do beside signing. Words of the letter's operators, and who can be written to.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::finder::Query;
use super::finder_view::FinderView;
use super::shown::{Shown, shown};
use crate::domain::letter::Letter;
use crate::domain::page_text::{LetterPage, PageText, page_in};
use crate::domain::time::Timestamp;
use crate::locale::direction::direction;
use crate::security::limits::Limited;
use crate::store::error::Error as StoreError;
use crate::store::page_texts;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::markdown;
use crate::web::page::Page;
use crate::web::reader::Reader;
use jiff::civil::Date;

#[derive(Template)]
#[template(path = "public/act.html")]
pub struct ActPage {
    pub page: Page,
    pub letter_title: String,
    pub title: String,
    pub language: String,
    pub direction: &'static str,
    /// Goes into the page unescaped; empty where the operators wrote nothing.
    pub body_html: String,
    /// Where the letter is one that readers write about to a parliament.
    pub finder: Option<FinderView>,
    /// Only somebody on the desk reads it so far.
    pub preview: bool,
}

/// Whether a letter has such a page.
pub fn has_page(letter: &Letter, written: &[LetterPage]) -> bool {
    letter.rules.offices.is_some() || written.contains(&LetterPage::Act)
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let slug = path.into_inner();
    let query = query.into_inner();
    let asks = query.asks();
    if asks {
        reader.check(&app, Limited::Search)?;
    }
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let asked = query.lang.clone().unwrap_or_default();
    let read = app.workshop.store.read(move |db| {
        let shown = shown(db, &slug, &language, now)?;
        let texts = page_texts::of_page(db, shown.letter.id, LetterPage::Act)?;
        let languages = [asked.as_str(), &language, &shown.letter.rules.language];
        let text = page_in(texts, &languages);
        let country = shown.letter.rules.offices;
        let answer = country
            .map(|country| query.answer(db, country))
            .transpose()?;
        if text.is_none() && answer.is_none() {
            return Err(StoreError::NotFound);
        }
        Ok::<_, StoreError>((shown, text, answer))
    });
    let (shown, text, answer) = read.await?;
    let mut page = ActPage::of(&app, &reader, &shown, text.as_ref());
    let base = shown.path("/act");
    page.finder = answer.map(|answer| answer.view(&reader.locale, &base, today(now, &shown)));
    if asks {
        page.page.robots_noindex = true;
        return answer::private(actix_web::http::StatusCode::OK, &page);
    }
    answer::page(&request, &page)
}

/// In the letter's zone.
fn today(now: Timestamp, shown: &Shown) -> Date {
    crate::acts::local_time::date(now, &shown.letter.time_zone)
}

impl ActPage {
    pub fn of(app: &App, reader: &Reader, shown: &Shown, text: Option<&PageText>) -> Self {
        let title = text.map_or_else(
            || reader.locale.msg("finder-title").to_string(),
            |text| text.title.clone(),
        );
        let language = text.map_or_else(
            || reader.locale.language().to_owned(),
            |text| text.language.clone(),
        );
        Self {
            page: shown.page(app, reader, title.clone(), "/act"),
            letter_title: shown.version.title.clone(),
            title,
            direction: direction(&language),
            body_html: text.map_or_else(String::new, |text| {
                markdown::to_html(&text.markdown, &text.language)
            }),
            language,
            finder: None,
            preview: false,
        }
    }
}
