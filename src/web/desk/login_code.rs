//! The second step of a login.
use super::browser;
use super::frame::Frame;
use super::login_answer::{begin, too_soon, wait_sentence};
use super::place;
use crate::acts::log_in::{self, Outcome};
use crate::security::half_login::Ticket;
use crate::security::limits::Limited;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/login_code.html")]
pub struct LoginCodePage {
    pub frame: Frame,
    pub ticket: String,
    pub then: Option<String>,
    pub error: Option<String>,
}

#[derive(Deserialize)]
pub struct CodeForm {
    #[serde(default)]
    ticket: String,
    #[serde(default)]
    code: String,
    then: Option<String>,
}

/// After the right password.
pub(super) fn ask(
    app: &App,
    reader: &Reader,
    ticket: Ticket,
    then: Option<String>,
) -> Result<HttpResponse, Error> {
    answer::private(StatusCode::OK, &page(app, reader, ticket.to_text(), then))
}

pub async fn give(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    form: web::Form<CodeForm>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Login)?;
    let form = form.into_inner();
    let then = form.then.filter(|then| place::local(then).is_some());
    // Garbled only if somebody changed it: then everything is asked for again.
    let Some(ticket) = Ticket::parse(&form.ticket) else {
        return Ok(answer::see_other("/desk/login"));
    };
    let from = browser::browser(&app, &reader, &request);
    let outcome =
        log_in::give_code(&app.even_read_only(), ticket, form.code, from, reader.now).await?;
    let page = page(&app, &reader, form.ticket, then);
    match outcome {
        Outcome::In(begun) => begin(&app, &reader, begun, page.then.as_deref()),
        Outcome::Wait(wait) => {
            let error = Some(wait_sentence(&reader.locale, wait));
            too_soon(wait, &LoginCodePage { error, ..page })
        }
        Outcome::Wrong | Outcome::Code(_) => {
            let error = Some(reader.locale.msg("code-failed").to_string());
            answer::private(
                StatusCode::UNPROCESSABLE_ENTITY,
                &LoginCodePage { error, ..page },
            )
        }
    }
}

fn page(app: &App, reader: &Reader, ticket: String, then: Option<String>) -> LoginCodePage {
    LoginCodePage {
        frame: Frame::bare(app, reader, "code-title"),
        ticket,
        then,
        error: None,
    }
}
