//! The reasons for which a letter's moderators reject, in their order.
use super::frame::Frame;
use super::session::{Deciding, NoFields, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::rejection;
use crate::acts::word_reasons::{self, Change, WordError};
use crate::domain::letter::{Letter, Slug};
use crate::domain::reject_reason::RejectReason;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::reject_reasons::{self, Reason};
use crate::store::{letters, versions};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/reasons.html")]
pub struct ReasonsPage {
    pub frame: Frame,
    pub path: String,
    pub reasons: Vec<ReasonView>,
    pub decides: bool,
    /// Why what was asked for did not happen.
    pub problem: Option<String>,
}

pub struct ReasonView {
    pub key: String,
    pub label: String,
    pub texts: Vec<TextView>,
    pub mailed: bool,
    pub retired: bool,
    pub first: bool,
}

pub struct TextView {
    /// By its own name.
    pub language: String,
    pub code: String,
    pub text: String,
    /// Nobody worded it: the program's own sentence, or that of the letter's language.
    pub fallback: bool,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    slug: web::Path<String>,
) -> Result<HttpResponse, Error> {
    shown(&app, &reader, &reading, &slug, None).await
}

pub async fn retire(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<(String, String)>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    change(&app, &reader, &deciding.reading, &path, Change::Retire).await
}

pub async fn bring_back(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<(String, String)>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    change(&app, &reader, &deciding.reading, &path, Change::BringBack).await
}

pub async fn up(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<(String, String)>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    change(&app, &reader, &deciding.reading, &path, Change::Up).await
}

async fn change(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    (slug, reason): &(String, String),
    change: fn(RejectReason) -> Change,
) -> Result<HttpResponse, Error> {
    let reason = reason.parse().map_err(|_| Error::NotFound)?;
    let letter = letter(app, slug).await?;
    let by = reading.actor();
    let change = change(reason);
    match word_reasons::word_reasons(&app.workshop, letter.id, by, change, reader.now).await {
        Ok(()) => Ok(answer::see_other(path(slug))),
        Err(WordError::Unknown) => Err(Error::NotFound),
        Err(WordError::Store(error)) => Err(error.into()),
        Err(other) => shown(app, reader, reading, slug, Some(other)).await,
    }
}

async fn shown(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
    problem: Option<WordError>,
) -> Result<HttpResponse, Error> {
    let parsed = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = move |db: &mut Db| {
        let letter = letters::by_slug(db, &parsed)?;
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let languages = languages(db, &letter)?;
        let reasons = reject_reasons::of_letter(db, letter.id)?;
        Ok::<_, StoreError>((surroundings, letter, languages, reasons))
    };
    let (surroundings, letter, languages, reasons) = app.workshop.store.read(read).await?;
    let page = ReasonsPage {
        path: path(slug),
        reasons: reasons
            .iter()
            .enumerate()
            .map(|(place, reason)| view(app, reader, &letter, &languages, (place, reason)))
            .collect(),
        decides: reading.moderator.role.decides(),
        problem: problem
            .as_ref()
            .map(|problem| why_not(&reader.locale, problem)),
        frame: surroundings.frame(app, reader, reading, "reasons-title", Some(&letter)),
    };
    let status = match problem {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::OK,
    };
    answer::private(status, &page)
}

fn view(
    app: &App,
    reader: &Reader,
    letter: &Letter,
    languages: &[String],
    (place, reason): (usize, &Reason),
) -> ReasonView {
    let text = |language: &String| {
        let worded = reason.text(language, &letter.rules.language);
        TextView {
            language: own_name(app, language),
            code: language.clone(),
            fallback: worded.is_none_or(|(found, _)| found != language),
            text: worded.map_or_else(
                || programs_own(app, reader, reason.reason, language),
                |(_, text)| text.to_owned(),
            ),
        }
    };
    ReasonView {
        key: reason.reason.to_string(),
        label: rejection::label(&reader.locale, reason),
        texts: languages.iter().map(text).collect(),
        mailed: reason.mailed,
        retired: reason.retired_at.is_some(),
        first: place == 0,
    }
}

/// The program's own sentence in a language, or in the reader's where it speaks none of it.
pub(super) fn programs_own(
    app: &App,
    reader: &Reader,
    reason: RejectReason,
    language: &str,
) -> String {
    let RejectReason::BuiltIn(reason) = reason else {
        return String::new();
    };
    match app.catalogue.locale(language) {
        Some(locale) => rejection::built_in_text(&locale, reason),
        None => rejection::built_in_text(&reader.locale, reason),
    }
}

/// Those in which the letter can be read now, its own first.
pub(super) fn languages(db: &mut Db, letter: &Letter) -> Result<Vec<String>, StoreError> {
    let own = letter.rules.language.clone();
    let mut others: Vec<String> = versions::names(db, letter.id)?
        .into_iter()
        .filter(|text| text.number == letter.version && text.language != own)
        .map(|text| text.language)
        .collect();
    others.sort();
    Ok(std::iter::once(own).chain(others).collect())
}

pub(super) fn why_not(locale: &Locale, problem: &WordError) -> String {
    match problem {
        WordError::TooMany => locale
            .msg("reasons-too-many")
            .arg("max", word_reasons::MOST),
        WordError::Last => locale.msg("reasons-last"),
        WordError::Stale | WordError::Unknown | WordError::Store(_) => locale.msg("reasons-stale"),
    }
    .to_string()
}

pub(super) fn path(slug: &str) -> String {
    format!("/desk/letters/{slug}/reasons")
}

pub(super) async fn letter(app: &App, slug: &str) -> Result<Letter, Error> {
    let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let found = app
        .workshop
        .store
        .read(move |db| letters::by_slug(db, &slug));
    Ok(found.await?)
}
