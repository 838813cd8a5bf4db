//! `/initial/{token}`: who was asked to stand under a letter when it opens reads the text, sees the
//! line as it will be printed, and approves, corrects or declines. GET changes nothing.
use super::initial_form::{Asked, form_of, form_page};
use super::letter::TextView;
use super::line::{LineView, line_view};
use super::posted::{self, Posted};
use super::preview::hidden;
use super::privacy;
use super::shown::Shown;
use super::sign_form;
use super::token_page::{AnsweredPage, LinkTo, Mailed, frame, gone};
use crate::acts::initial_answer::{Answer, AnswerError, answer as act};
use crate::acts::initial_step::is_organisation;
use crate::domain::chain::hex;
use crate::domain::initial::{Initial, InitialState};
use crate::domain::signature::Visibility;
use crate::domain::submission::Answers;
use crate::locale::dates;
use crate::security::link::{LinkError, Purpose};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::initial;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, TickView, error_links};
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "public/initial.html")]
pub struct InitialPage {
    pub page: Page,
    pub title: String,
    pub addressees: String,
    pub host: String,
    pub text: TextView,
    pub number: i32,
    pub sha256: String,
    pub line: LineView,
    /// What was answered so far, as a sentence.
    pub told: Option<String>,
    pub again: bool,
    pub problem: Option<String>,
    pub path: String,
    /// Names the text on the page, and comes back with the answer.
    pub read: String,
    pub is_organisation: bool,
    pub is_named: bool,
    pub authorised: TickView,
    pub consent: TickView,
    pub consent_text: String,
    pub updates: bool,
    pub opens: Option<String>,
    pub until: String,
}

impl InitialPage {
    fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[
            ("authorised", self.authorised.error.as_ref()),
            ("consent", self.consent.error.as_ref()),
        ])
    }
}

pub struct ToInitial;

impl Mailed for ToInitial {
    type About = Initial;
    const PURPOSE: Purpose = Purpose::Initial;
}

enum Found {
    Asked(Box<Asked>),
    /// The letter is open, or about to.
    Opened(Box<Shown>),
    Gone,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToInitial>,
) -> Result<HttpResponse, Error> {
    let asked = match find(&app, &reader, &link, &request).await? {
        Found::Asked(asked) => asked,
        other => return elsewhere(&app, &reader, other),
    };
    answer::private(StatusCode::OK, &page(&app, &reader, &asked))
}

/// Approves the line as it stands there, or declines.
pub async fn give(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToInitial>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    posted::expect_form(&request)?;
    let asked = match find(&app, &reader, &link, &request).await? {
        Found::Asked(asked) => asked,
        other => return elsewhere(&app, &reader, other),
    };
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    match posted.text("answer") {
        "decline" => return done(&app, &reader, &asked, Answer::Decline).await,
        "approve" => {}
        _ => return Err(Error::BadRequest),
    }
    let mut page = page(&app, &reader, &asked);
    let missing = |ticked: bool, wanted: bool| {
        let error = reader.locale.msg("error-initial-tick").to_string();
        (wanted && !ticked).then_some(error)
    };
    let (authorised, consent) = (posted.is_ticked("authorised"), posted.is_ticked("consent"));
    page.authorised = TickView {
        ticked: authorised,
        error: missing(authorised, page.is_organisation),
    };
    page.consent = TickView {
        ticked: consent,
        error: missing(consent, true),
    };
    page.updates = posted.is_ticked("updates");
    if !page.errors().is_empty() {
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    if posted.text("read") != asked.label() {
        page.problem = Some(reader.locale.msg("initial-text-changed").to_string());
        return answer::private(StatusCode::CONFLICT, &page);
    }
    let answers = Answers {
        updates: page.updates,
        ..asked.one.stands().clone()
    };
    let answer = approval(&reader, &asked, answers);
    done(&app, &reader, &asked, answer).await
}

/// The form of the sign page, filled in with the line.
pub async fn correct(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToInitial>,
) -> Result<HttpResponse, Error> {
    let asked = match find(&app, &reader, &link, &request).await? {
        Found::Asked(asked) => asked,
        other => return elsewhere(&app, &reader, other),
    };
    let form = form_of(asked.one.stands());
    let page = form_page(&app, &reader, &asked, &form, &Vec::new());
    answer::private(StatusCode::OK, &page)
}

pub async fn give_corrected(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToInitial>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    posted::expect_form(&request)?;
    let asked = match find(&app, &reader, &link, &request).await? {
        Found::Asked(asked) => asked,
        other => return elsewhere(&app, &reader, other),
    };
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    let mut form = sign_form::read(&posted);
    // Whoever has the link answers for the address that it went to.
    asked
        .one
        .asked
        .contact
        .email
        .as_str()
        .clone_into(&mut form.email);
    let rules = &asked.shown.letter.rules;
    let answers = match form.parse(rules.signers, rules.prints_representatives) {
        Ok(answers) => answers,
        Err(faults) => {
            let page = form_page(&app, &reader, &asked, &form, &faults);
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    if posted.text("version") != asked.label() {
        let mut page = form_page(&app, &reader, &asked, &form, &Vec::new());
        page.form_error = Some(reader.locale.msg("initial-text-changed").to_string());
        return answer::private(StatusCode::CONFLICT, &page);
    }
    let answer = approval(&reader, &asked, answers);
    done(&app, &reader, &asked, answer).await
}

pub async fn privacy(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToInitial>,
) -> Result<HttpResponse, Error> {
    let asked = match find(&app, &reader, &link, &request).await? {
        Found::Asked(asked) => asked,
        other => return elsewhere(&app, &reader, other),
    };
    let mut page = privacy::page_for_asked(&app, &reader, &asked.shown);
    hidden(&mut page.page, &format!("{}/privacy", asked.path));
    answer::private(StatusCode::OK, &page)
}

fn approval(reader: &Reader, asked: &Asked, answers: Answers) -> Answer {
    let signers = asked.shown.letter.rules.signers;
    Answer::Approve {
        statement: sign_form::statement(
            &reader.locale,
            signers,
            answers.line.kind,
            answers.updates,
        ),
        read: asked.read(),
        language: reader.locale.language().to_owned(),
        answers: Box::new(answers),
    }
}

async fn done(
    app: &App,
    reader: &Reader,
    asked: &Asked,
    answer: Answer,
) -> Result<HttpResponse, Error> {
    let text = match act(&app.workshop, asked.one.id, answer, reader.now).await {
        Ok(one) => match one.state {
            InitialState::Declined => "initial-done-declined",
            InitialState::Review => "initial-done-review",
            _ => "initial-done-approved",
        },
        Err(AnswerError::Opened) => {
            let shown = Box::new(asked.shown.clone());
            return elsewhere(app, reader, Found::Opened(shown));
        }
        Err(AnswerError::Gone) => return gone(app, reader, LinkError::Expired),
        Err(AnswerError::TextChanged) => {
            let mut page = page(app, reader, asked);
            page.problem = Some(reader.locale.msg("initial-text-changed").to_string());
            return answer::private(StatusCode::CONFLICT, &page);
        }
        Err(AnswerError::Store(error)) => return Err(error.into()),
    };
    let mut page = frame(app, reader, "initial-title", Some(&asked.shown));
    hidden(&mut page, &asked.path);
    let text = reader.locale.msg(text).to_string();
    let about = None;
    answer::private(StatusCode::OK, &AnsweredPage { page, about, text })
}

/// Where the link leads once there is nothing to answer.
fn elsewhere(app: &App, reader: &Reader, found: Found) -> Result<HttpResponse, Error> {
    let Found::Opened(shown) = found else {
        return gone(app, reader, LinkError::Expired);
    };
    if shown.letter.is_public(reader.now) {
        return Ok(answer::see_other(shown.path("")));
    }
    let mut page = frame(app, reader, "initial-title", Some(&shown));
    hidden(&mut page, &reader.path);
    let text = reader.locale.msg("initial-opens-now").to_string();
    let about = None;
    answer::private(StatusCode::CONFLICT, &AnsweredPage { page, about, text })
}

async fn find(
    app: &App,
    reader: &Reader,
    link: &LinkTo<ToInitial>,
    request: &HttpRequest,
) -> Result<Found, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let id = link.0;
    let read = app.workshop.store.read(move |db: &mut Db| {
        let one = match initial::find(db, &keyring, id) {
            Ok(one) => one,
            Err(StoreError::NotFound) => return Ok(None),
            Err(other) => return Err(other),
        };
        let shown = Shown::by_id(db, one.letter_id, &language)?;
        Ok(Some((one, shown)))
    });
    let Some((one, shown)) = read.await? else {
        return Ok(Found::Gone);
    };
    let settled = one.state == InitialState::Signed || shown.letter.is_settled(reader.now);
    if one.state != InitialState::Revoked && settled {
        return Ok(Found::Opened(Box::new(shown)));
    }
    if !one.is_open(reader.now) {
        return Ok(Found::Gone);
    }
    let token = request.match_info().get("token").unwrap_or_default();
    Ok(Found::Asked(Box::new(Asked {
        one,
        shown,
        path: format!("/initial/{token}"),
    })))
}

fn page(app: &App, reader: &Reader, asked: &Asked) -> InitialPage {
    let Asked { one, shown, path } = asked;
    let locale = &reader.locale;
    let mut page = frame(app, reader, "initial-title", Some(shown));
    hidden(&mut page, path);
    let told = match one.state {
        InitialState::Approved => Some("initial-is-approved"),
        InitialState::Review => Some("initial-is-review"),
        InitialState::Declined => Some("initial-is-declined"),
        InitialState::Waiting | InitialState::Revoked | InitialState::Signed => None,
    };
    let line = &one.stands().line;
    InitialPage {
        title: shown.version.title.clone(),
        addressees: shown.version.addressees.clone(),
        host: shown.letter.host.clone(),
        text: TextView::of(&shown.version),
        number: shown.version.number,
        sha256: hex(&shown.version.sha256),
        line: line_view(locale, line, one.stands().visibility),
        told: told.map(|id| locale.msg(id).to_string()),
        again: one.again,
        problem: None,
        path: path.clone(),
        read: asked.label(),
        is_organisation: is_organisation(one),
        is_named: one.stands().visibility == Visibility::Named,
        authorised: TickView::default(),
        consent: TickView::default(),
        consent_text: sign_form::consent_text(locale, shown.letter.rules.signers),
        updates: one.stands().updates,
        opens: shown
            .letter
            .opens_at
            .filter(|_| shown.letter.awaits_opening(reader.now))
            .map(|at| dates::date_time(locale, at, &shown.letter.time_zone)),
        until: dates::date_time(locale, one.expires_at, &shown.letter.time_zone),
        page,
    }
}
