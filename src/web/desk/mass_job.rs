//! One job that publishes many: looked at before it starts, watched, halted, and taken back.
use super::chip::Chip;
use super::confirmed::Confirmed;
use super::frame::Frame;
use super::mass::{job_path, path, queue_path, state};
use super::reverse::MAX_NOTE;
use super::session::{Deciding, NoFields, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::{evidence, mass as words};
use crate::acts::mass::{self, MassError, Pressed};
use crate::domain::letter::{Letter, Slug};
use crate::domain::mass::{MOST, MassId, MassState, Press, RowFate, can_be_taken_back};
use crate::domain::reject_reason::Wording;
use crate::domain::signature::SignatureId;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::mass::{self as jobs, Job};
use crate::store::{briefs, letters, moderators};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/mass_job.html")]
pub struct MassJobPage {
    pub frame: Frame,
    pub path: String,
    pub list: String,
    pub queue: String,
    pub when: String,
    pub who: String,
    pub state: Chip,
    /// It stopped by itself.
    pub role_lost: bool,
    /// What became of how many.
    pub counts: Vec<(String, i64)>,
    /// Of what is being done, or taken back.
    pub total: i64,
    pub settled: i64,
    /// Those that it would publish.
    pub waiting: i64,
    pub reasons: Vec<(Chip, i64)>,
    pub previewed: bool,
    /// The first of those that would be published, and those that are not, by name.
    pub first: Vec<Row>,
    pub left: Vec<Row>,
    pub may_start: bool,
    pub may_pause: bool,
    pub may_resume: bool,
    pub may_stop: bool,
    pub may_undo: bool,
    pub works: bool,
    pub problem: Option<String>,
}

pub struct Row {
    pub path: String,
    pub name: String,
    pub why: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct StartForm {
    /// How many the preview showed.
    #[serde(default)]
    count: String,
}

/// Names on a page, of each kind.
const NAMED: i64 = 100;
const FIRST: i64 = 20;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    address: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading, &address).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn start(
    app: web::Data<App>,
    reader: Reader,
    address: web::Path<(String, String)>,
    confirmed: Confirmed<Deciding<StartForm>>,
) -> Result<HttpResponse, Error> {
    let Confirmed(Deciding { reading, form }) = confirmed;
    let count = Some(form.count.parse().map_err(|_| Error::BadRequest)?);
    press(&app, &reader, &reading, &address, Press::Start, count).await
}

pub async fn pause(
    app: web::Data<App>,
    reader: Reader,
    address: web::Path<(String, String)>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    press(
        &app,
        &reader,
        &deciding.reading,
        &address,
        Press::Pause,
        None,
    )
    .await
}

pub async fn resume(
    app: web::Data<App>,
    reader: Reader,
    address: web::Path<(String, String)>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    press(
        &app,
        &reader,
        &deciding.reading,
        &address,
        Press::Resume,
        None,
    )
    .await
}

pub async fn stop(
    app: web::Data<App>,
    reader: Reader,
    address: web::Path<(String, String)>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    press(
        &app,
        &reader,
        &deciding.reading,
        &address,
        Press::Stop,
        None,
    )
    .await
}

pub async fn undo(
    app: web::Data<App>,
    reader: Reader,
    address: web::Path<(String, String)>,
    confirmed: Confirmed<Deciding<NoFields>>,
) -> Result<HttpResponse, Error> {
    let Confirmed(Deciding { reading, .. }) = confirmed;
    press(&app, &reader, &reading, &address, Press::Undo, None).await
}

async fn press(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    address: &(String, String),
    press: Press,
    count: Option<i64>,
) -> Result<HttpResponse, Error> {
    let (job, _) = find(app, address).await?;
    let when = reader.locale.date_time(job.created_at, "UTC");
    let note = reader.locale.msg("mass-undo-note").arg("when", when);
    let note = Wording::parse(&note.to_string(), MAX_NOTE).ok();
    let button = Pressed { press, count, note };
    let by = reading.actor();
    match mass::press(&app.workshop, job.id, button, by, reader.now).await {
        Ok(()) => Ok(answer::see_other(job_path(&address.0, job.id))),
        Err(MassError::Store(error)) => Err(error.into()),
        Err(refused) => {
            let mut page = page(app, reader, reading, address).await?;
            page.problem = Some(words::why_not(&reader.locale, &refused));
            answer::private(StatusCode::CONFLICT, &page)
        }
    }
}

/// A job of another letter is not there.
async fn find(app: &App, (slug, id): &(String, String)) -> Result<(Job, Letter), Error> {
    let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let id: MassId = id.parse().map_err(|_| Error::NotFound)?;
    let read = move |db: &mut Db| {
        let letter = letters::by_slug(db, &slug)?;
        let job = jobs::find(db, id)?;
        if job.letter_id == letter.id {
            Ok((job, letter))
        } else {
            Err(StoreError::NotFound)
        }
    };
    Ok(app.workshop.store.read(read).await?)
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    address: &(String, String),
) -> Result<MassJobPage, Error> {
    let (job, letter) = find(app, address).await?;
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let of = job.clone();
    let read = move |db: &mut Db| {
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let who = moderators::find(db, of.moderator_id)?.name.to_string();
        let counts = jobs::counts(db, of.id)?;
        let reasons = match of.state {
            MassState::Previewed => jobs::reasons(db, of.id)?,
            _ => Vec::new(),
        };
        let mut named = Vec::new();
        let shown = [
            (RowFate::Waiting, FIRST),
            (RowFate::Changed, NAMED),
            (RowFate::Excluded, NAMED),
            (RowFate::Impossible, NAMED),
            (RowFate::Kept, NAMED),
        ];
        for (fate, most) in shown {
            let rows = jobs::rows(db, of.id, fate, most)?;
            named.extend(rows.into_iter().map(|(id, ..)| (fate, id)));
        }
        let ids: Vec<SignatureId> = named.iter().map(|(_, id)| *id).collect();
        let briefs = briefs::among(db, &keyring, &ids)?;
        let called = |(fate, id)| Some((fate, id, briefs.get(&id)?.name.clone()));
        let named: Vec<_> = named.into_iter().filter_map(called).collect();
        let search = jobs::search(db, &keyring, &of)?;
        Ok::<_, StoreError>((surroundings, who, counts, reasons, named, search))
    };
    let (surroundings, who, counts, reasons, named, search) = app.workshop.store.read(read).await?;
    let locale = &reader.locale;
    let count = |fate: RowFate| counts.get(&fate).copied().unwrap_or(0);
    let row = |(fate, id, name): (RowFate, SignatureId, String)| Row {
        path: format!("/desk/signatures/{id}"),
        name,
        why: (fate != RowFate::Waiting).then(|| words::fate(locale, fate)),
    };
    let (first, left): (Vec<_>, Vec<_>) =
        named.into_iter().partition(|one| one.0 == RowFate::Waiting);
    let decides = reading.moderator.role.decides();
    let may = |press: Press| decides && job.state.press(press).is_some();
    let total: i64 = counts.values().sum();
    let waiting = count(RowFate::Waiting);
    // Taking it back is a way of its own, from what was published.
    let back = matches!(job.state, MassState::Undoing | MassState::Undone);
    let (settled, of_all) = if back {
        let settled = count(RowFate::Undone) + count(RowFate::Kept);
        (settled, settled + count(RowFate::Published))
    } else {
        (total - waiting, total)
    };
    Ok(MassJobPage {
        path: job_path(&address.0, job.id),
        list: path(&address.0),
        queue: queue_path(&address.0, &with_search(&job.filter, search)),
        when: locale.date_time(job.created_at, &letter.time_zone),
        state: state(reader, &job),
        role_lost: job.role_lost,
        counts: RowFate::ALL
            .iter()
            .filter(|fate| count(**fate) > 0)
            .map(|fate| (words::fate(locale, *fate), count(*fate)))
            .collect(),
        total: of_all,
        settled,
        waiting,
        reasons: reasons
            .iter()
            .map(|(reason, count)| (evidence::reason_chip(locale, *reason), *count))
            .collect(),
        previewed: job.state == MassState::Previewed,
        first: first.into_iter().map(row).collect(),
        left: left.into_iter().map(row).collect(),
        may_start: may(Press::Start) && reading.moderator.id == job.moderator_id && waiting > 0,
        may_pause: may(Press::Pause),
        may_resume: may(Press::Resume),
        may_stop: may(Press::Stop) && job.state != MassState::Previewed,
        may_undo: decides
            && can_be_taken_back(job.state, job.started_at, reader.now)
            && count(RowFate::Published) > 0,
        works: matches!(job.state, MassState::Running | MassState::Undoing),
        problem: (total >= i64::try_from(MOST).unwrap_or(i64::MAX))
            .then(|| locale.msg("mass-most").arg("max", MOST).to_string()),
        frame: surroundings.frame(app, reader, reading, "mass-title", Some(&letter)),
        who,
    })
}

fn with_search(filter: &str, search: Option<String>) -> String {
    let search = search.map(|search| ("q", search));
    let pairs = url::form_urlencoded::parse(filter.as_bytes());
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .extend_pairs(search)
        .finish()
}
