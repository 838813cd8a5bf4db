//! `/desk/letters/{slug}/initial`: who is asked to stand under a letter when it opens.
use super::super::frame::Frame;
use super::super::session::{Deciding, NoFields, Reading};
use super::form::{Form, Sent};
use super::head::{self, Head, open, slug};
use super::initial_table::{NotAsked, Table, TableView};
use crate::acts::initial_invite::{self, Fate, InviteError};
use crate::acts::initial_step::{self, Step, Stepped, is_to_remind};
use crate::domain::claim::told as claimed;
use crate::domain::initial::{Initial, InitialId, InitialState, ReadText};
use crate::domain::letter::Letter;
use crate::locale::countries::country_name;
use crate::locale::dates;
use crate::locale::messages::{Locale, Text};
use crate::store::connection::Db;
use crate::store::mail_kinds::MailState;
use crate::store::{initial, letters};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use std::collections::HashMap;

#[derive(askama::Template)]
#[template(path = "desk/letter_initial.html")]
pub struct InitialPage {
    pub frame: Frame,
    pub head: Head,
    pub problem: Option<String>,
    pub is_public: bool,
    /// Public, or about to be: nobody can answer any more.
    pub is_settled: bool,
    /// "60 invited", "50 approved", …: words and numbers.
    pub figures: Vec<(String, usize)>,
    /// To look at first: corrections that change much.
    pub reviews: Vec<InitialLine>,
    pub others: Vec<InitialLine>,
    /// How many a reminder would go to.
    pub to_remind: usize,
    pub form: Form,
    /// The table that was pasted, as it is read.
    pub table: Option<TableView>,
    /// Whom the table that was sent just now did not ask.
    pub not_asked: Option<NotAsked>,
}

pub struct InitialLine {
    pub id: String,
    /// The revision that the page shows.
    pub seen: i64,
    pub name: String,
    pub country: Option<String>,
    pub email: String,
    pub state: String,
    pub tone: &'static str,
    pub notes: Vec<String>,
    /// What was asked for, where they changed it.
    pub before: Option<String>,
    pub after: String,
    pub is_waiting: bool,
    pub is_over: bool,
    /// The correction can no longer be accepted.
    pub is_stuck: bool,
    /// The words on the button, where something can be taken back.
    pub undo: Option<String>,
    pub signature: Option<String>,
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

/// Nobody is asked by a table that was not looked at as it is read now.
pub async fn invite(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let form = Form::sent(form);
    let locale = &reader.locale;
    let table = match Table::read(&form) {
        Ok(table) => table,
        Err(no_table) => {
            let mut page = page(&app, &reader, &reading, &path, Some(form)).await?;
            page.form.fault("lines", no_table.told(locale));
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let slug = slug(&path)?;
    let (found, act) = (slug.clone(), &app.workshop);
    let read = act.store.read(move |db| letters::by_slug(db, &found));
    let letter = read.await?;
    if letter.is_settled(reader.now) {
        return too_late(&app, &reader, &reading, &path, form).await;
    }
    let lines = table.lines(&letter);
    let bad = table.problem(locale);
    let fates = match bad {
        Some(_) => Vec::new(),
        None => initial_invite::look(act, slug.clone(), &lines, reader.now).await?,
    };
    let faulty = fates.iter().any(|fate| matches!(fate, Fate::Faulty(_)));
    let view = table.view(locale, &letter, &lines, &fates);
    let asks = form.is("step", "ask");
    if asks && bad.is_none() && !faulty && form.is("seen", &view.seen) {
        let (by, clock) = (reading.actor(), &app.clock);
        let fates = match initial_invite::invite(act, slug.clone(), &lines, by, clock).await {
            Ok(fates) => fates,
            Err(InviteError::TooLate) => {
                return too_late(&app, &reader, &reading, &path, form).await;
            }
            Err(InviteError::Store(error)) => return Err(error.into()),
        };
        app.mail_bell.notify_one();
        let Some(not_asked) = NotAsked::of(locale, &lines, &fates) else {
            return Ok(answer::see_other(head::path(&slug, "/initial")));
        };
        // The table stays in its field: whoever was asked is known when it is sent tomorrow.
        let mut page = page(&app, &reader, &reading, &path, Some(form)).await?;
        page.not_asked = Some(not_asked);
        return answer::private(StatusCode::OK, &page);
    }
    let mut page = page(&app, &reader, &reading, &path, Some(form)).await?;
    page.table = Some(view);
    let status = match (bad, faulty, asks) {
        (Some(bad), ..) => {
            page.form.fault("lines", bad);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        (None, true, _) => {
            page.form.fault("lines", locale.msg("initial-faulty"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        // Another table than the one that was looked at.
        (None, false, true) => StatusCode::CONFLICT,
        (None, false, false) => StatusCode::OK,
    };
    answer::private(status, &page)
}

async fn too_late(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
    form: Form,
) -> Result<HttpResponse, Error> {
    let mut page = page(app, reader, reading, slug, Some(form)).await?;
    page.problem = Some(reader.locale.msg("initial-too-late").to_string());
    answer::private(StatusCode::CONFLICT, &page)
}

pub async fn remind(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    let letter = slug(&path)?;
    let (by, now) = (deciding.reading.actor(), reader.now);
    initial_step::remind(&app.workshop, letter.clone(), by, now).await?;
    app.mail_bell.notify_one();
    Ok(answer::see_other(head::path(&letter, "/initial")))
}

/// About one of them: the step is named in the address.
pub async fn step(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<(String, String, String)>,
    Deciding { reading, form }: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let (name, id, step) = path.into_inner();
    let id: InitialId = id.parse().map_err(|_| Error::NotFound)?;
    let step: Step = step.parse().map_err(|_| Error::NotFound)?;
    let seen = Form::sent(form).value("seen").parse();
    let what = (id, seen.map_err(|_| Error::BadRequest)?);
    let letter = slug(&name)?;
    let (by, now) = (reading.actor(), reader.now);
    let problem =
        match initial_step::step(&app.workshop, letter.clone(), what, step, by, now).await? {
            Stepped::Done => {
                app.mail_bell.notify_one();
                return Ok(answer::see_other(head::path(&letter, "/initial")));
            }
            Stepped::Moved => reader.locale.msg("initial-moved"),
            Stepped::TooLate => reader.locale.msg("initial-too-late"),
            Stepped::AskedAnew => reader.locale.msg("initial-asked-anew"),
        };
    let mut page = page(&app, &reader, &reading, &name, None).await?;
    page.problem = Some(problem.to_string());
    answer::private(StatusCode::CONFLICT, &page)
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
    sent: Option<Form>,
) -> Result<InitialPage, Error> {
    let keyring = app.workshop.keyring.clone();
    let read = move |db: &mut Db, letter: &Letter| {
        let all = initial::of_letter(db, &keyring, letter.id)?;
        let ids: Vec<InitialId> = all.iter().map(|one| one.id).collect();
        Ok((initial::mails(db, &ids)?, initial::texts(db, letter)?, all))
    };
    let at = ("initial-desk-title", "initial");
    let (opened, (mails, current, all)) = open(app, reader, reading, slug, at, read).await?;
    let is_public = opened.letter.is_public(reader.now);
    let view = |one: &Initial| line(reader, &opened.letter, one, &mails, &current);
    let (reviews, others): (Vec<&Initial>, Vec<&Initial>) = all
        .iter()
        .partition(|one| one.state == InitialState::Review);
    Ok(InitialPage {
        problem: None,
        is_public,
        is_settled: opened.letter.is_settled(reader.now),
        figures: figures(&reader.locale, &all, &mails),
        reviews: reviews.into_iter().map(view).collect(),
        others: others.into_iter().map(view).collect(),
        to_remind: all
            .iter()
            .filter(|one| is_to_remind(one, reader.now))
            .count(),
        form: sent.unwrap_or_default(),
        table: None,
        not_asked: None,
        frame: opened.frame,
        head: opened.head,
    })
}

type Mails = HashMap<InitialId, (MailState, Option<String>)>;

fn is_dead(mails: &Mails, id: InitialId) -> bool {
    let found = mails.get(&id);
    found.is_some_and(|(state, _)| matches!(state, MailState::Dead | MailState::Dropped))
}

fn figures(locale: &Locale, all: &[Initial], mails: &Mails) -> Vec<(String, usize)> {
    let count = |wanted: &dyn Fn(&Initial) -> bool| all.iter().filter(|one| wanted(one)).count();
    let stands = |one: &Initial| matches!(one.state, InitialState::Approved | InitialState::Signed);
    [
        (
            locale.msg("initial-count-invited"),
            count(&|one| one.state != InitialState::Revoked),
        ),
        (
            locale.msg("initial-count-approved"),
            count(&|one| stands(one) && !one.corrected),
        ),
        (
            locale.msg("initial-count-corrected"),
            count(&|one| one.corrected && (stands(one) || one.state == InitialState::Review)),
        ),
        (
            locale.msg("initial-count-declined"),
            count(&|one| one.state == InitialState::Declined),
        ),
        (
            locale.msg("initial-count-waiting"),
            count(&|one| one.state == InitialState::Waiting),
        ),
        (
            locale.msg("initial-count-dead"),
            count(&|one| one.state == InitialState::Waiting && is_dead(mails, one.id)),
        ),
    ]
    .into_iter()
    .map(|(words, number)| (words.to_string(), number))
    .collect()
}

fn line(
    reader: &Reader,
    letter: &Letter,
    one: &Initial,
    mails: &Mails,
    current: &[ReadText],
) -> InitialLine {
    let locale = &reader.locale;
    let at = |at| dates::date_time(locale, at, &letter.time_zone);
    let mut notes = vec![locale.msg("initial-asked").arg("date", at(one.asked_at))];
    notes.extend(
        one.reminded_at
            .map(|on| locale.msg("initial-reminded").arg("date", at(on))),
    );
    notes.extend(
        one.answered_at
            .map(|on| locale.msg("initial-answered").arg("date", at(on))),
    );
    if one.again {
        notes.push(if letter.is_public(reader.now) {
            locale.msg("initial-missed")
        } else {
            locale.msg("initial-asked-again")
        });
    }
    if one.state == InitialState::Waiting && is_dead(mails, one.id) {
        notes.push(locale.msg("initial-mail-dead"));
    }
    if one.state == InitialState::Approved && !one.read.is_some_and(|read| current.contains(&read))
    {
        notes.push(if letter.is_public(reader.now) {
            locale.msg("initial-missed")
        } else {
            locale.msg("initial-other-text")
        });
    }
    if let Some(answer) = one.answer.as_ref().filter(|_| one.is_returned()) {
        let line = claimed(&answer.line);
        notes.push(locale.msg("initial-returned").arg("line", line));
    }
    let asked = &one.asked.line;
    let stands = &one.stands().line;
    let over = matches!(one.state, InitialState::Revoked | InitialState::Signed);
    let settled = letter.is_settled(reader.now);
    InitialLine {
        id: one.id.to_string(),
        seen: one.revision,
        name: stands.name.to_string(),
        country: stands.country.map(|country| country_name(locale, country)),
        email: one.asked.contact.email.as_str().to_owned(),
        state: state(locale, one).to_string(),
        tone: match one.state {
            InitialState::Approved | InitialState::Signed => " good",
            InitialState::Review | InitialState::Declined => " doubt",
            InitialState::Waiting | InitialState::Revoked => "",
        },
        notes: notes.iter().map(Text::to_string).collect(),
        before: one.corrected.then(|| claimed(asked)),
        after: claimed(stands),
        is_waiting: one.state == InitialState::Waiting,
        is_over: over,
        is_stuck: settled && one.lost_its_text(),
        undo: undo(locale, one, settled).map(|words| words.to_string()),
        signature: one.signature_id.map(|id| id.to_string()),
    }
}

/// Nobody waits for an answer that can no longer be given, nor for another text than the one that was dropped.
fn undo(locale: &Locale, one: &Initial, settled: bool) -> Option<Text> {
    match one.former? {
        InitialState::Waiting if settled => None,
        InitialState::Approved | InitialState::Review if settled && one.read.is_none() => None,
        _ if one.state == InitialState::Waiting => Some(locale.msg("initial-take-back-answer")),
        _ => Some(locale.msg("initial-take-back")),
    }
}

fn state(locale: &Locale, one: &Initial) -> Text {
    match (one.state, one.corrected) {
        (InitialState::Waiting, _) => locale.msg("initial-state-waiting"),
        (InitialState::Approved, false) => locale.msg("initial-state-approved"),
        (InitialState::Approved, true) => locale.msg("initial-state-corrected"),
        (InitialState::Review, _) => locale.msg("initial-state-review"),
        (InitialState::Declined, _) => locale.msg("initial-state-declined"),
        (InitialState::Revoked, _) => locale.msg("initial-state-revoked"),
        (InitialState::Signed, _) => locale.msg("initial-state-signed"),
    }
}
