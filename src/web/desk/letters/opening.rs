//! `/desk/letters/{slug}/opening`: when a letter comes before the public and when it closes.
use super::super::confirmed::Confirmed;
use super::super::frame::Frame;
use super::super::session::{Owning, Reading};
use super::form::{Form, Sent};
use super::head::{self, Head, open, slug};
use crate::acts::embargo::{Standing, standing};
use crate::acts::local_time::{self, Unclear};
use crate::acts::schedule_letter::{
    Plan, PlanError, lift_embargo, schedule, seen, set_closing, take_back,
};
use crate::domain::letter::{Letter, LetterState};
use crate::domain::time::Timestamp;
use crate::locale::dates;
use crate::locale::messages::{Locale, Text};
use crate::store::connection::Db;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::letter::LetterStatus;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_opening.html")]
pub struct OpeningPage {
    pub frame: Frame,
    pub head: Head,
    pub problem: Option<String>,
    pub at: Stage,
    /// Where the letter is, as a sentence.
    pub told: String,
    /// "43 of 50 signatures stand", under embargo.
    pub standing: Option<String>,
    pub zone: String,
    pub seen: String,
    pub form: Form,
    /// Two moments between which to choose, for the field that it names.
    pub clock: Option<ClockView>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Draft,
    /// Decided, and not public so far.
    Awaiting,
    Open,
    Closed,
    Archived,
}

pub struct ClockView {
    pub field: &'static str,
    pub question: String,
    pub earlier: String,
    pub later: String,
}

impl OpeningPage {
    fn asks(&self, field: &str) -> Option<&ClockView> {
        self.clock.as_ref().filter(|clock| clock.field == field)
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading, &path, None).await?;
    answer::private(StatusCode::OK, &page)
}

pub async fn plan(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    Confirmed(owning): Confirmed<Owning<Sent>>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let mut page = page(&app, &reader, &reading, &path, Some(Form::sent(form))).await?;
    let locale = &reader.locale;
    let opens_at = if page.form.is("when", "now") {
        None
    } else {
        let opens = moment(locale, &mut page, "opens");
        if opens.is_none() && page.form.is_fine() {
            page.form.fault("opens", locale.msg("opening-moment-bad"));
        }
        opens
    };
    let embargo = embargo(locale, &mut page.form);
    if !page.form.is_fine() {
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let known = page.form.value("seen").to_owned();
    let plan = Plan { opens_at, embargo };
    let (by, now) = (reading.actor(), reader.now);
    let outcome = schedule(&app.workshop, slug(&path)?, known, plan, by, now).await;
    done(locale, page, "opens", outcome)
}

pub async fn take_letter_back(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    owning: Owning<Sent>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let page = page(&app, &reader, &reading, &path, None).await?;
    let known = Form::sent(form).value("seen").to_owned();
    let (by, now) = (reading.actor(), reader.now);
    let outcome = take_back(&app.workshop, slug(&path)?, known, by, now).await;
    done(&reader.locale, page, "opens", outcome)
}

pub async fn lift(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    Confirmed(owning): Confirmed<Owning<Sent>>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let page = page(&app, &reader, &reading, &path, None).await?;
    let known = Form::sent(form).value("seen").to_owned();
    let (by, now) = (reading.actor(), reader.now);
    let outcome = lift_embargo(&app.workshop, slug(&path)?, known, by, now).await;
    done(&reader.locale, page, "opens", outcome)
}

pub async fn close(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    Confirmed(owning): Confirmed<Owning<Sent>>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let mut page = page(&app, &reader, &reading, &path, Some(Form::sent(form))).await?;
    let locale = &reader.locale;
    let closes_at = moment(locale, &mut page, "closes");
    if !page.form.is_fine() {
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    let known = page.form.value("seen").to_owned();
    let (by, now) = (reading.actor(), reader.now);
    let outcome = set_closing(&app.workshop, slug(&path)?, known, closes_at, by, now).await;
    done(locale, page, "closes", outcome)
}

/// What a field says in the letter's zone; nothing if it is empty. What cannot be read, or is two
/// moments, is told beside it.
fn moment(locale: &Locale, page: &mut OpeningPage, field: &'static str) -> Option<Timestamp> {
    let typed = page.form.value(field).trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    let unclear = match local_time::resolve(&typed, &page.zone) {
        Some(Ok(at)) => return Some(at),
        Some(Err(unclear)) => unclear,
        None => {
            page.form.fault(field, locale.msg("opening-moment-bad"));
            return None;
        }
    };
    match page.form.value(&format!("{field}_clock")) {
        "earlier" => Some(unclear.earlier),
        "later" => Some(unclear.later),
        _ => {
            page.form.fault(field, locale.msg("opening-clock-choose"));
            page.clock = Some(clock(locale, field, unclear, &page.zone));
            None
        }
    }
}

fn clock(locale: &Locale, field: &'static str, unclear: Unclear, zone: &str) -> ClockView {
    let question = if unclear.twice {
        locale.msg("opening-clock-twice")
    } else {
        locale.msg("opening-clock-never")
    };
    ClockView {
        field,
        question: question.to_string(),
        earlier: local_time::with_offset(unclear.earlier, zone),
        later: local_time::with_offset(unclear.later, zone),
    }
}

fn embargo(locale: &Locale, form: &mut Form) -> Option<i32> {
    let typed = form.value("embargo").trim().to_owned();
    if typed.is_empty() {
        return None;
    }
    let number = typed.parse().ok().filter(|n| (1..=1_000_000).contains(n));
    if number.is_none() {
        form.fault("embargo", locale.msg("opening-embargo-bad"));
    }
    number
}

fn done(
    locale: &Locale,
    mut page: OpeningPage,
    field: &'static str,
    outcome: Result<Letter, PlanError>,
) -> Result<HttpResponse, Error> {
    let problem = match outcome {
        Ok(letter) => return Ok(answer::see_other(head::path(&letter.slug, "/opening"))),
        Err(PlanError::Over) => {
            page.form.fault(field, locale.msg("opening-over"));
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
        Err(PlanError::ClosesFirst) => {
            page.form.fault(field, locale.msg("opening-closes-first"));
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
        Err(PlanError::Changed) => locale.msg("opening-changed"),
        Err(PlanError::Lacks(_)) => locale.msg("letterdesk-lacks"),
        Err(PlanError::LastMoment) => locale.msg("opening-last-moment"),
        Err(PlanError::Signed) => locale.msg("opening-signed"),
        Err(PlanError::Store(error)) => return Err(error.into()),
    };
    page.problem = Some(problem.to_string());
    answer::private(StatusCode::CONFLICT, &page)
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
    sent: Option<Form>,
) -> Result<OpeningPage, Error> {
    let at = ("opening-title", "opening");
    let keyring = app.workshop.keyring.clone();
    let now = reader.now;
    let read = move |db: &mut Db, letter: &Letter| standing(db, &keyring, letter, now);
    let (opened, standing) = open(app, reader, reading, slug, at, read).await?;
    let letter = &opened.letter;
    let locale = &reader.locale;
    let stage = stage(letter, reader.now);
    Ok(OpeningPage {
        problem: None,
        at: stage,
        told: told(locale, letter, stage, standing, reader.now).to_string(),
        standing: standing.map(|standing| {
            let stand = if standing.is_over {
                locale.msg("opening-stood")
            } else {
                locale.msg("opening-standing")
            };
            let stand = stand.arg("standing", standing.number);
            stand.arg("wanted", standing.wanted).to_string()
        }),
        zone: letter.time_zone.clone(),
        seen: seen(letter),
        form: sent.unwrap_or_else(|| filled(letter, stage, reader.now)),
        clock: None,
        frame: opened.frame,
        head: opened.head,
    })
}

fn stage(letter: &Letter, now: Timestamp) -> Stage {
    match letter.state {
        LetterState::Draft => Stage::Draft,
        LetterState::Archived => Stage::Archived,
        LetterState::Closed => Stage::Closed,
        LetterState::Open if letter.awaits_opening(now) => Stage::Awaiting,
        LetterState::Open => Stage::Open,
    }
}

fn told(
    locale: &Locale,
    letter: &Letter,
    stage: Stage,
    standing: Option<Standing>,
    now: Timestamp,
) -> Text {
    let at = |at: Timestamp| dates::date_time(locale, at, &letter.time_zone);
    match (stage, letter.opens_at) {
        (Stage::Draft, _) => locale.msg("opening-is-draft"),
        (Stage::Awaiting, _) if standing.is_some_and(|standing| standing.is_missed()) => {
            locale.msg("opening-is-missed")
        }
        (Stage::Awaiting, Some(opens)) if now < opens => {
            locale.msg("opening-is-scheduled").arg("date", at(opens))
        }
        (Stage::Awaiting, _) => match standing {
            Some(standing) if !standing.is_reached() => locale.msg("opening-is-embargoed"),
            Some(standing) if standing.is_over => locale.msg("opening-is-reached-late"),
            _ => locale.msg("opening-is-reached"),
        },
        _ => LetterStatus::of(letter, false, now, locale).line(locale),
    }
}

/// A moment that is over is not offered again: under embargo it is the signatures that are waited for.
fn filled(letter: &Letter, stage: Stage, now: Timestamp) -> Form {
    let written = |at: Option<Timestamp>| {
        at.map_or(String::new(), |at| {
            local_time::written(at, &letter.time_zone)
        })
    };
    let closes = if stage == Stage::Closed {
        None
    } else {
        letter.closes_at
    };
    let is_over = letter.opens_at.is_some_and(|opens| opens <= now);
    Form::filled([
        ("when", if is_over { "now" } else { "then" }.to_owned()),
        ("opens", written(letter.opens_at.filter(|_| !is_over))),
        ("closes", written(closes)),
        (
            "embargo",
            letter.embargo.map_or(String::new(), |n| n.to_string()),
        ),
    ])
}
