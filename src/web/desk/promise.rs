//! What is promised of a letter's review, and how it stands.
use super::frame::Frame;
use super::reasons::letter;
use super::session::{Owning, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::{decision, promise};
use crate::acts::set_promise::{PromiseError, set_promise};
use crate::acts::tell_of_danger::standing;
use crate::domain::letter::{LONGEST_REVIEW_TARGET, Slug};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::letters;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::FieldView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/promise.html")]
pub struct PromisePage {
    pub frame: Frame,
    pub action: String,
    pub owner: bool,
    pub waiting: i64,
    pub over: i64,
    pub target: Option<String>,
    pub oldest: Option<String>,
    /// How it stands, in a sentence.
    pub sentence: String,
    pub danger: bool,
    pub hours: FieldView,
    /// In hours, as it stands: the form carries it.
    pub seen: String,
    pub problem: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct PromiseForm {
    #[serde(default)]
    hours: String,
    seen: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    slug: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading, &slug).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn set(
    app: web::Data<App>,
    reader: Reader,
    slug: web::Path<String>,
    owning: Owning<PromiseForm>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let Ok(hours) = parse(&form.hours) else {
        let mut page = page(&app, &reader, &reading, &slug).await?;
        let error = reader
            .locale
            .msg("error-promise-hours")
            .arg("max", LONGEST_REVIEW_TARGET);
        page.hours = FieldView {
            value: form.hours,
            error: Some(error.to_string()),
        };
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let letter = letter(&app, &slug).await?;
    let seen = parse(&form.seen).map_err(|()| Error::BadRequest)?;
    let by = reading.actor();
    match set_promise(&app.workshop, letter.id, seen, hours, by, reader.now).await {
        Ok(()) => Ok(answer::see_other(path(&slug))),
        Err(PromiseError::Store(error)) => Err(error.into()),
        Err(PromiseError::Changed) => {
            let mut page = page(&app, &reader, &reading, &slug).await?;
            page.problem = Some(reader.locale.msg("promise-changed").to_string());
            page.hours.value = form.hours;
            answer::private(StatusCode::CONFLICT, &page)
        }
    }
}

/// Hours, or the empty field that promises nothing.
fn parse(typed: &str) -> Result<Option<i32>, ()> {
    match typed.trim() {
        "" => Ok(None),
        typed => match typed.parse::<i32>() {
            Ok(hours) if (1..=LONGEST_REVIEW_TARGET).contains(&hours) => Ok(Some(hours)),
            _ => Err(()),
        },
    }
}

fn path(slug: &str) -> String {
    format!("/desk/letters/{slug}/promise")
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
) -> Result<PromisePage, Error> {
    let parsed = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let read = move |db: &mut Db| {
        let letter = letters::by_slug(db, &parsed)?;
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let standing = standing(db, &letter, now)?;
        Ok::<_, StoreError>((surroundings, letter, standing))
    };
    let (surroundings, letter, standing) = app.workshop.store.read(read).await?;
    let locale = &reader.locale;
    let hours = letter.rules.review_target;
    let written = hours.map(|hours| hours.to_string()).unwrap_or_default();
    Ok(PromisePage {
        action: path(slug),
        owner: reading.moderator.role.owns(),
        waiting: standing.map_or(0, |standing| standing.waiting),
        over: standing.map_or(0, |standing| standing.over),
        target: hours.map(|hours| decision::wait(locale, i64::from(hours) * 3_600)),
        oldest: standing
            .and_then(|standing| standing.oldest)
            .map(|oldest| decision::waited(locale, oldest, now)),
        sentence: promise::sentence(locale, standing.as_ref(), now),
        danger: standing.is_some_and(|standing| standing.danger.is_some()),
        hours: FieldView {
            value: written.clone(),
            error: None,
        },
        seen: written,
        problem: None,
        frame: surroundings.frame(app, reader, reading, "promise-title", Some(&letter)),
    })
}
