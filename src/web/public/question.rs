//! `/question/{token}`: after a change in substance, whether a signature stands for the new text.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::line::{LineView, line_view};
use super::posted::{self, Posted};
use super::shown::Shown;
use super::token_page::{LinkTo, Mailed};
use super::versions::{Change, change_in};
use crate::acts::answer_question::{AnswerError, AnswerQuestion, answer_question, standing};
use crate::acts::signer::SignerError;
use crate::domain::letter::{Version, last_material};
use crate::domain::question::{Answer, Question, QuestionId};
use crate::domain::signature::{Signature, State};
use crate::security::keyring::Keyring;
use crate::security::link::{LinkError, Purpose};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{questions, signatures, versions};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/question.html")]
pub struct QuestionPage {
    pub page: Page,
    pub letter_title: String,
    pub line: LineView,
    pub standing: Standing,
    /// The text that the signature stands under, and the one that is there now.
    pub signed: i32,
    pub number: i32,
    /// Every change from the one to the other, the earliest first.
    pub changes: Vec<Change>,
    pub compare_path: Option<String>,
    /// Where both buttons post.
    pub action: String,
    /// The text changed again after the page was opened.
    pub outdated: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It stands under an earlier text.
    Asked,
    /// It stands for the new text; it may still be withdrawn.
    Kept,
    Withdrawn,
    /// Nobody may answer any more: it stands as it is.
    Closed,
}

/// The link is of no use: garbled, too old, or not of the contact any more.
#[derive(Template)]
#[template(path = "public/question_gone.html")]
pub struct QuestionGonePage {
    pub page: Page,
}

/// What a question is about.
struct Subject {
    shown: Shown,
    texts: Vec<Version>,
    signature: Signature,
    signed: i32,
    standing: Standing,
}

/// Changes nothing: scanners of mail fetch links.
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToQuestion>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    page(&app, &reader, id, StatusCode::OK).await
}

pub async fn answer(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToQuestion>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    posted::expect_form(&request)?;
    let LinkTo(id) = link;
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    let command = AnswerQuestion {
        id,
        shown: posted
            .text("version")
            .parse()
            .map_err(|_| Error::BadRequest)?,
        answer: posted
            .text("answer")
            .parse::<Answer>()
            .map_err(|_| Error::BadRequest)?,
    };
    let status = match answer_question(&app.workshop, command, reader.now).await {
        Ok(()) => StatusCode::OK,
        Err(AnswerError::Gone) => return gone(&app, &reader, LinkError::Expired),
        Err(AnswerError::Signer(SignerError::Store(error))) => return Err(error.into()),
        // Answered in vain, or somebody was quicker: the page as it is now.
        Err(AnswerError::Outdated | AnswerError::Closed | AnswerError::Signer(_)) => {
            StatusCode::CONFLICT
        }
    };
    page(&app, &reader, id, status).await
}

/// The link of a question.
pub enum ToQuestion {}

impl Mailed for ToQuestion {
    type About = Question;
    const PURPOSE: Purpose = Purpose::Question;

    fn gone(app: &App, reader: &Reader, error: LinkError) -> Result<HttpResponse, Error> {
        gone(app, reader, error)
    }
}

/// The question as it stands now. With 409 it was answered in vain, because the text has changed
/// again or the letter was closed.
async fn page(
    app: &App,
    reader: &Reader,
    id: QuestionId,
    status: StatusCode,
) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let found = app
        .workshop
        .store
        .read(move |db| match find(db, &keyring, id, &language, now) {
            Err(StoreError::NotFound) => Ok(None),
            other => other,
        })
        .await?;
    let Some(subject) = found else {
        return gone(app, reader, LinkError::Expired);
    };
    let (shown, number) = (&subject.shown, subject.shown.letter.version);
    let title = match subject.standing {
        Standing::Asked => "question-title",
        Standing::Kept => "question-kept-title",
        Standing::Withdrawn => "question-withdrawn-title",
        Standing::Closed => "question-closed-title",
    };
    let page = QuestionPage {
        page: frame(app, reader, title, Some(shown)),
        letter_title: shown.version.title.clone(),
        line: line_view(
            &reader.locale,
            &subject.signature.line,
            subject.signature.visibility,
        ),
        standing: subject.standing,
        signed: subject.signed,
        number,
        changes: (subject.signed + 1..=number)
            .filter_map(|number| change_in(reader, shown, &subject.texts, number))
            .collect(),
        compare_path: shown.compare_path(subject.signed, number),
        action: reader.path.clone(),
        outdated: status == StatusCode::CONFLICT && subject.standing == Standing::Asked,
    };
    answer::private(status, &page)
}

/// `None` where the link counts for nothing any more.
fn find(
    db: &mut Db,
    keyring: &Keyring,
    id: QuestionId,
    language: &str,
    now: crate::domain::time::Timestamp,
) -> Result<Option<Subject>, StoreError> {
    let about = questions::find(db, id)?.signature_id;
    let signature = signatures::find(db, keyring, about)?;
    if standing(db, id, &signature)?.is_none() {
        return Ok(None);
    }
    let shown = Shown::by_id(db, signature.letter_id, language)?;
    let signed = versions::find(db, signature.version_id)?.number;
    let names = versions::names(db, shown.letter.id)?;
    let behind = last_material(&names).is_some_and(|material| signed < material);
    let standing = if signature.state == State::Withdrawn {
        Standing::Withdrawn
    } else if !shown.letter.takes_answers(now) {
        Standing::Closed
    } else if behind {
        Standing::Asked
    } else {
        Standing::Kept
    };
    Ok(Some(Subject {
        texts: versions::of_letter(db, shown.letter.id)?,
        shown,
        signature,
        signed,
        standing,
    }))
}

/// Garbled links were never there; others are gone.
fn gone(app: &App, reader: &Reader, error: LinkError) -> Result<HttpResponse, Error> {
    let status = match error {
        LinkError::Garbled => StatusCode::NOT_FOUND,
        LinkError::Expired => StatusCode::GONE,
    };
    let page = frame(app, reader, "question-gone-title", None);
    answer::private(status, &QuestionGonePage { page })
}

/// What a token leads to is nobody else's business: not for search engines.
fn frame(app: &App, reader: &Reader, title: &str, shown: Option<&Shown>) -> Page {
    let title = reader.locale.msg(title).to_string();
    let mut page = match shown {
        Some(shown) => shown.page(app, reader, title, ""),
        None => reader.page(app, title, "/", None),
    };
    page.canonical_path.clone_from(&reader.path);
    page.robots_noindex = true;
    page
}
