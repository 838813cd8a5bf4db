//! `/letters/{slug}/act`: what readers can do beside signing. Words of the letter's operators, and who can be written to.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::act_form::{Typed, WriteView};
use super::finder::{Answer, Query, Wait};
use super::finder_view::FinderView;
use super::posted::{self, Posted};
use super::shown::{Shown, shown};
use crate::acts;
use crate::domain::letter::Letter;
use crate::domain::page_text::{LetterPage, PageText, page_in};
use crate::domain::sample_letter::{SampleLetter, sample_in};
use crate::locale::direction::direction;
use crate::security::limits::Limited;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{page_texts, sample_letters};
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
    /// Goes into the page unescaped; empty where the operators wrote nothing.
    pub body_html: String,
    /// Where the letter is one that readers write about to a parliament.
    pub finder: Option<FinderView>,
    /// Where the operators wrote a letter for readers to send.
    pub write: Option<WriteView>,
    /// Only somebody on the desk reads it so far.
    pub preview: bool,
}

/// Whether a letter has such a page.
pub fn has_page(db: &mut Db, letter: &Letter) -> Result<bool, StoreError> {
    Ok(letter.rules.offices.is_some()
        || page_texts::pages(db, letter.id)?.contains(&LetterPage::Act)
        || sample_letters::any(db, letter.id)?)
}

/// What the page is made of.
struct Read {
    shown: Shown,
    text: Option<PageText>,
    sample: Option<SampleLetter>,
    query: Query,
    answer: Option<Answer>,
}

impl Read {
    async fn of(app: &App, reader: &Reader, slug: String, query: Query) -> Result<Self, Error> {
        let language = reader.locale.language().to_owned();
        let now = reader.now;
        let asked = query.lang.clone().unwrap_or_default();
        let read = app.workshop.store.read(move |db| {
            let shown = shown(db, &slug, &language, now)?;
            if !has_page(db, &shown.letter)? {
                return Err(StoreError::NotFound);
            }
            let languages = [asked.as_str(), &language, &shown.letter.rules.language];
            let texts = page_texts::of_page(db, shown.letter.id, LetterPage::Act)?;
            let samples = sample_letters::of_letter(db, shown.letter.id)?;
            let country = shown.letter.rules.offices;
            Ok(Self {
                text: page_in(texts, &languages),
                sample: sample_in(samples, &languages),
                answer: country
                    .map(|country| query.answer(db, country))
                    .transpose()?,
                shown,
                query,
            })
        });
        Ok(read.await?)
    }

    fn page(self, app: &App, reader: &Reader, typed: Option<Typed>) -> ActPage {
        let mut page = ActPage::of(app, reader, &self.shown, self.text.as_ref());
        let answer = self.answer.as_ref();
        page.finder = answer.map(|answer| {
            let today = acts::local_time::date(reader.now, &self.shown.letter.time_zone);
            answer.view(&reader.locale, &self.shown.path("/act"), today)
        });
        page.write = self.sample.map(|sample| {
            let asked = (self.query, answer);
            WriteView::of(app, reader, &self.shown, &sample, asked, typed)
        });
        page
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let query = query.into_inner();
    let asks = query.asks();
    let asked = query.asked();
    if asks {
        reader.check(&app, Limited::Search)?;
    }
    let read = Read::of(&app, &reader, path.into_inner(), query).await?;
    let mut page = read.page(&app, &reader, None);
    page.page.robots_noindex = asks;
    page.keep_asked(&asked);
    let answer = if asks {
        answer::private(StatusCode::OK, &page)?
    } else {
        answer::page(&request, &page)?
    };
    Ok(answer::without_referrer(answer::with_our_script(answer)))
}

/// `POST /letters/{slug}/act`: the same with the letters filled in, for readers without JavaScript. What they write is
/// looked at once, and neither kept nor logged.
pub async fn fill(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Act)?;
    posted::expect_form(&request)?;
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    let asked = |field: &str| Some(posted.text(field).to_owned()).filter(|text| !text.is_empty());
    let query = Query {
        lang: asked("lang"),
        zip: asked("zip"),
        state: asked("state"),
        district: asked("district"),
    };
    let asked = query.asked();
    let read = Read::of(&app, &reader, path.into_inner(), query).await?;
    let mut page = read.page(&app, &reader, Some(Typed::read(&posted)));
    page.page.robots_noindex = true;
    page.keep_asked(&asked);
    let is_filled = page
        .write
        .as_ref()
        .is_none_or(|write| write.letters.is_some());
    let status = if is_filled {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let answer = answer::with_our_script(answer::private(status, &page)?);
    Ok(answer::without_referrer(answer))
}

impl ActPage {
    /// The links to other languages ask the same again. Such a page is nobody's canonical one.
    fn keep_asked(&mut self, asked: &str) {
        if !asked.is_empty() {
            self.page.canonical_path = format!("{}?{asked}", self.page.canonical_path);
        }
    }

    /// The number of a step; finding comes first, where there is somebody to be found.
    fn step(&self, after_finding: usize) -> usize {
        after_finding + usize::from(self.finder.is_some())
    }

    /// The ways to those who were found stand beside the letters to them.
    fn is_written_to(&self) -> bool {
        self.write
            .as_ref()
            .is_some_and(|write| write.waits.is_none() && write.letters.is_some())
    }

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
            write: None,
            preview: false,
        }
    }
}
