//! One press for the rows that were picked on a page of the queue, and what became of each.
use super::chip::Chip;
use super::frame::Frame;
use super::place::{self, QueuePlace};
use super::queue::{self, OfLetter};
use super::recent_bulks::{path, told, undo_path};
use super::refusal;
use super::session::{Deciding, NoFields, Reading};
use super::surroundings::{Happened, Surroundings};
use super::ticked::Ticked;
use super::waiting::ON_PAGE;
use super::wording::decision;
use crate::acts::bulk::{Bulk, BulkVerb, bulk, undo_bulk};
use crate::domain::decision::{AsSeen, Decision, DecisionAct, UNDO_WITHIN};
use crate::domain::letter::{Letter, Slug};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::briefs::{self, Brief};
use crate::store::bulks::{self, BulkId};
use crate::store::error::Error as StoreError;
use crate::store::letters;
use crate::web::answer;
use crate::web::app::App;
use crate::web::desk::confirmed::Confirmed;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/bulk.html")]
pub struct BulkPage {
    pub frame: Frame,
    /// "3 entries were published."
    pub told: String,
    /// The first of the rows are those that were not done, or could not be undone.
    pub left: Vec<RowView>,
    pub done: Vec<RowView>,
    pub undo: Option<String>,
    pub undone: bool,
    /// Of rows of the list, and not of the queue.
    pub from_list: bool,
    /// The queue, or the list.
    pub back: String,
}

pub struct RowView {
    pub path: String,
    pub name: String,
    pub state: Chip,
    /// Who did what, and when, where it was not this.
    pub happened: String,
}

#[derive(Debug, Deserialize)]
pub struct Named {
    letter: Option<String>,
}

/// As sent: boxes of one name come several times.
pub(super) type Fields = Vec<(String, String)>;

pub async fn publish(
    app: web::Data<App>,
    reader: Reader,
    of: web::Query<OfLetter>,
    deciding: Deciding<Fields>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    run(&app, &reader, &reading, &of, &form, BulkVerb::Publish).await
}

pub async fn set_aside(
    app: web::Data<App>,
    reader: Reader,
    of: web::Query<OfLetter>,
    deciding: Deciding<Fields>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    run(&app, &reader, &reading, &of, &form, BulkVerb::SetAside).await
}

pub async fn reject(
    app: web::Data<App>,
    reader: Reader,
    of: web::Query<OfLetter>,
    deciding: Confirmed<Deciding<Fields>>,
) -> Result<HttpResponse, Error> {
    let Confirmed(Deciding { reading, form }) = deciding;
    let reason = field(&form, "reason").unwrap_or_default();
    let mail = field(&form, "mail").unwrap_or_default();
    let place = of.place(field(&form, "place").unwrap_or_default())?;
    let slug = place.letter.unwrap_or_default();
    match refusal::of_letter(&app, &slug, reason, mail).await? {
        Some((reason, mail)) => {
            let verb = BulkVerb::Reject { reason, mail };
            run(&app, &reader, &reading, &of, &form, verb).await
        }
        None => {
            let error = reader.locale.msg("error-decision-reason-missing");
            again(&app, &reader, &reading, &of, &form, error.to_string()).await
        }
    }
}

async fn run(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    of: &OfLetter,
    form: &Fields,
    verb: BulkVerb,
) -> Result<HttpResponse, Error> {
    let place = of.place(field(form, "place").unwrap_or_default())?;
    let picked = picked(form, reader.now)?;
    if picked.rows.is_empty() {
        let error = reader.locale.msg("error-bulk-none").to_string();
        return again(app, reader, reading, of, form, error).await;
    }
    let slug = place.letter.as_deref().unwrap_or_default();
    done(app, reader, reading, slug, verb, picked).await
}

/// Decides about each of them, and leads to the page that tells of it.
pub(super) async fn done(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    letter: &str,
    verb: BulkVerb,
    picked: Picked,
) -> Result<HttpResponse, Error> {
    let slug = Slug::parse(letter).map_err(|_| Error::NotFound)?;
    let read = move |db: &mut _| letters::by_slug(db, &slug);
    let letter = app.workshop.store.read(read).await?;
    let command = Bulk {
        letter: letter.id,
        by: reading.actor(),
        verb,
        form: picked.form,
        rows: picked.rows,
    };
    let id = bulk(&app.workshop, command, reader.now).await?;
    app.mail_bell.notify_one();
    Ok(answer::see_other(path(id, letter.slug.as_str())))
}

/// An address that names another letter than the one of the bulk is of nothing.
async fn find(app: &App, id: &str, named: &Named) -> Result<(bulks::Bulk, Letter), Error> {
    let id: BulkId = id.parse().map_err(|_| Error::NotFound)?;
    let read = app.workshop.store.read(move |db| {
        let bulk = bulks::find(db, id)?;
        let letter = letters::find(db, bulk.letter_id)?;
        Ok::<_, StoreError>((bulk, letter))
    });
    let (bulk, letter) = read.await?;
    match &named.letter {
        Some(slug) if letter.slug.as_str() != slug => Err(Error::NotFound),
        _ => Ok((bulk, letter)),
    }
}

pub(super) fn field<'a>(form: &'a Fields, wanted: &str) -> Option<&'a str> {
    let found = form.iter().find(|(name, _)| name == wanted);
    found.map(|(_, value)| value.as_str())
}

/// What a press is for.
pub(super) struct Picked {
    /// By which a second press of the form is known.
    form: BulkId,
    /// Each with how it was shown.
    pub rows: Vec<(SignatureId, AsSeen)>,
}

/// No more than a page has. A form that names itself not is a press by itself.
pub(super) fn picked(form: &Fields, now: Timestamp) -> Result<Picked, Error> {
    let mut rows: Vec<(SignatureId, AsSeen)> = Vec::new();
    for (_, value) in form.iter().filter(|(name, _)| name == "row") {
        let (id, seen) = value.split_once(':').ok_or(Error::BadRequest)?;
        let id = id.parse().map_err(|_| Error::BadRequest)?;
        let seen = seen.parse().map_err(|_| Error::BadRequest)?;
        if rows.iter().all(|(known, _)| *known != id) {
            rows.push((id, seen));
        }
    }
    if rows.len() > ON_PAGE {
        return Err(Error::BadRequest);
    }
    let form = match field(form, "bulk") {
        Some(id) => id.parse().map_err(|_| Error::BadRequest)?,
        None => random::id(now),
    };
    Ok(Picked { form, rows })
}

/// The page of the queue with what is wrong, and the boxes as they were ticked.
async fn again(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    of: &OfLetter,
    form: &Fields,
    error: String,
) -> Result<HttpResponse, Error> {
    let place = of.place(field(form, "place").unwrap_or_default())?;
    let mut page = queue::page(app, reader, reading, place, Happened::default()).await?;
    page.bulk.ticked = Ticked::of(form);
    refusal::choose(&mut page.bulk.mail, field(form, "mail").unwrap_or_default());
    page.bulk.error = Some(error);
    answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// One of the rows, as it is now.
struct Row {
    entry: Brief,
    decision: Option<Decision>,
    last: Option<(Decision, Option<String>)>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    id: web::Path<String>,
    named: web::Query<Named>,
) -> Result<HttpResponse, Error> {
    let (bulk, letter) = find(&app, &id, &named).await?;
    let id = bulk.id;
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = app.workshop.store.read(move |db| {
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let found = bulks::looked_at(db, id)?;
        let ids: Vec<SignatureId> = found.iter().map(|row| row.signature_id).collect();
        let mut briefs = briefs::among(db, &keyring, &ids)?;
        let rows = found.into_iter().filter_map(|row| {
            Some(Row {
                entry: briefs.remove(&row.signature_id)?,
                decision: row.decision,
                last: row.last,
            })
        });
        let rows: Vec<Row> = rows.collect();
        Ok::<_, StoreError>((surroundings, rows))
    });
    let (surroundings, rows) = read.await?;
    let undone = bulk.undone_at.is_some();
    // A decision that stands is done; after the undo it is what is left.
    let as_asked = |row: &Row| {
        let decision = row.decision.as_ref();
        decision.is_some_and(|decision| decision.undone_at.is_some() == undone)
    };
    let (done, left): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(as_asked);
    let count = i64::try_from(done.len()).unwrap_or(i64::MAX);
    let may_undo = reading.moderator.role.decides()
        && !undone
        && !done.is_empty()
        && reader.now.since(bulk.created_at) < UNDO_WITHIN;
    let from_list = matches!(bulk.act, DecisionAct::Unpublish | DecisionAct::Invalidate);
    let back = if from_list {
        place::path("/desk/published", &[("letter", letter.slug.to_string())])
    } else {
        let queue = QueuePlace {
            letter: Some(letter.slug.to_string()),
            ..QueuePlace::default()
        };
        queue.path()
    };
    let view = |row: &Row| row.view(&reader, &letter);
    let page = BulkPage {
        told: told(&reader.locale, bulk.act, undone, count),
        left: left.iter().map(view).collect(),
        done: done.iter().map(view).collect(),
        undo: may_undo.then(|| undo_path(id, letter.slug.as_str())),
        undone,
        from_list,
        back,
        frame: surroundings.frame(&app, &reader, &reading, "bulk-title", Some(&letter)),
    };
    answer::private(StatusCode::OK, &page)
}

pub async fn undo(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    named: web::Query<Named>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    let (bulk, letter) = find(&app, &id, &named).await?;
    let id = bulk.id;
    let by = deciding.reading.actor();
    undo_bulk(&app.workshop, id, by, reader.now).await?;
    app.mail_bell.notify_one();
    Ok(answer::see_other(path(id, letter.slug.as_str())))
}

impl Row {
    fn view(&self, reader: &Reader, letter: &Letter) -> RowView {
        let locale = &reader.locale;
        let happened = self.last.as_ref().map(|(last, who)| {
            let what = decision::moved(locale, last);
            let when = locale.date_time(last.at, &letter.time_zone);
            match who {
                Some(who) => format!("{what} · {who} · {when}"),
                None => format!("{what} · {when}"),
            }
        });
        RowView {
            path: format!("/desk/signatures/{}", self.entry.id),
            name: self.entry.name.clone(),
            state: decision::state_chip(locale, self.entry.state),
            happened: happened.unwrap_or_default(),
        }
    }
}
