//! Publishing everything that matches: what could be, and what was.
use super::chip::{Chip, Tone};
use super::frame::Frame;
use super::reasons::letter;
use super::session::{Deciding, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::mass as words;
use crate::acts::mass::{self, MassError};
use crate::domain::mass::{MassId, MassState};
use crate::domain::queue_filter::QueueFilter;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::mass::{self as jobs, Job};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/mass.html")]
pub struct MassPage {
    pub frame: Frame,
    pub path: String,
    /// The query of the queue.
    pub filter: String,
    pub queue: String,
    pub decides: bool,
    pub jobs: Vec<JobLine>,
    pub problem: Option<String>,
}

pub struct JobLine {
    pub path: String,
    pub when: String,
    pub who: String,
    pub state: Chip,
}

#[derive(Debug, Deserialize)]
pub struct PreviewForm {
    #[serde(default)]
    filter: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    slug: web::Path<String>,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let filter = parsed(request.query_string())?;
    list(&app, &reader, &reading, &slug, &filter, None).await
}

pub async fn preview(
    app: web::Data<App>,
    reader: Reader,
    slug: web::Path<String>,
    deciding: Deciding<PreviewForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let filter = parsed(&form.filter)?;
    let letter = letter(&app, &slug).await?;
    let by = reading.actor();
    match mass::preview(&app.workshop, letter.id, filter.clone(), by, reader.now).await {
        Ok(id) => Ok(answer::see_other(job_path(&slug, id))),
        Err(MassError::Store(error)) => Err(error.into()),
        Err(refused) => list(&app, &reader, &reading, &slug, &filter, Some(&refused)).await,
    }
}

fn parsed(query: &str) -> Result<QueueFilter, Error> {
    let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).collect();
    let pairs = pairs
        .iter()
        .map(|(name, value)| (name.as_ref(), value.as_ref()));
    QueueFilter::parse(pairs).map_err(|_| Error::BadRequest)
}

pub(super) fn path(slug: &str) -> String {
    format!("/desk/letters/{slug}/mass")
}

pub(super) fn job_path(slug: &str, id: MassId) -> String {
    format!("{}/{id}", path(slug))
}

/// The queue with the same filter.
pub(super) fn queue_path(slug: &str, filter: &str) -> String {
    let join = if filter.is_empty() { "" } else { "&" };
    format!("/desk/queue?letter={slug}{join}{filter}")
}

pub(super) fn state(reader: &Reader, job: &Job) -> Chip {
    let tone = match job.state {
        MassState::Done => Tone::Good,
        MassState::Stopped => Tone::Doubt,
        _ => Tone::Plain,
    };
    Chip::new(&words::state(&reader.locale, job.state), tone)
}

async fn list(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
    filter: &QueueFilter,
    refused: Option<&MassError>,
) -> Result<HttpResponse, Error> {
    let letter = letter(app, slug).await?;
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let of = letter.id;
    let read = move |db: &mut Db| {
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let found = jobs::of_letter(db, of, 50)?;
        Ok::<_, StoreError>((surroundings, found))
    };
    let (surroundings, found) = app.workshop.store.read(read).await?;
    let line = |(job, who): (Job, String)| JobLine {
        path: job_path(slug, job.id),
        when: reader.locale.date_time(job.created_at, &letter.time_zone),
        who,
        state: state(reader, &job),
    };
    let filter = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(filter.pairs())
        .finish();
    let page = MassPage {
        path: path(slug),
        queue: queue_path(slug, &filter),
        filter,
        decides: reading.moderator.role.decides(),
        jobs: found.into_iter().map(line).collect(),
        problem: refused.map(|refused| words::why_not(&reader.locale, refused)),
        frame: surroundings.frame(app, reader, reading, "mass-title", Some(&letter)),
    };
    let status = match refused {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::OK,
    };
    answer::private(status, &page)
}
