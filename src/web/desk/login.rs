use super::browser;
use super::frame::Frame;
use super::login_answer::{begin, too_soon, wait_sentence};
use super::login_code;
use super::place;
use super::session_cookie;
use crate::acts::log_in::{self, Outcome};
use crate::domain::email::EmailAddress;
use crate::security::limits::Limited;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/login.html")]
pub struct LoginPage {
    pub frame: Frame,
    pub email: String,
    /// The page of the desk to go on to.
    pub then: Option<String>,
    /// One sentence for every failure, so that it does not say whether the account exists.
    pub error: Option<String>,
    /// Led here by a new password.
    pub reset: bool,
}

#[derive(Deserialize)]
pub struct Asked {
    then: Option<String>,
    reset: Option<String>,
}

#[derive(Deserialize)]
pub struct LoginForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    then: Option<String>,
}

#[derive(Deserialize)]
pub struct LogoutForm {
    #[serde(default)]
    csrf: String,
}

/// Stands in for a text that is no address, so that it takes the same work.
const NOBODY: &str = "nobody-has-this-address@example.org";

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let Asked { then, reset } = asked.into_inner();
    let page = LoginPage {
        reset: reset.is_some(),
        ..empty(&app, &reader, then)
    };
    answer::private(StatusCode::OK, &page)
}

pub async fn log_in(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    form: web::Form<LoginForm>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Login)?;
    let form = form.into_inner();
    let page = LoginPage {
        email: form.email.clone(),
        ..empty(&app, &reader, form.then)
    };
    let typed = EmailAddress::parse(&form.email);
    let is_address = typed.is_ok();
    let address = typed
        .or_else(|_| EmailAddress::parse(NOBODY))
        .map_err(Error::internal)?;
    let outcome = {
        let _turn = app.hashing.acquire().await.map_err(Error::internal)?;
        log_in::log_in(
            &app.even_read_only(),
            app.passwords.clone(),
            address,
            form.password,
            browser::browser(&app, &reader, &request),
            reader.now,
        )
        .await?
    };
    match outcome {
        Outcome::In(begun) if is_address => begin(&app, &reader, begun, page.then.as_deref()),
        Outcome::Code(ticket) => login_code::ask(&app, &reader, ticket, page.then),
        Outcome::Wait(wait) => {
            let error = Some(wait_sentence(&reader.locale, wait));
            too_soon(wait, &LoginPage { error, ..page })
        }
        Outcome::Wrong | Outcome::In(_) => {
            let error = Some(reader.locale.msg("login-failed").to_string());
            answer::private(
                StatusCode::UNPROCESSABLE_ENTITY,
                &LoginPage { error, ..page },
            )
        }
    }
}

/// Also where the session has run out meanwhile: the token still says that the form was ours.
pub async fn log_out(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    form: web::Form<LogoutForm>,
) -> Result<HttpResponse, Error> {
    let digest = session_cookie::sent(&app, &request)
        .ok_or(Error::Forbidden)?
        .digest();
    if !app.workshop.keyring.is_csrf_token(&digest, &form.csrf) {
        return Err(Error::Forbidden);
    }
    let network = app.workshop.keyring.network(reader.client);
    log_in::log_out(&app.even_read_only(), digest, network, reader.now).await?;
    session_cookie::set(
        answer::see_other("/desk/login"),
        &session_cookie::none(&app),
    )
}

fn empty(app: &App, reader: &Reader, then: Option<String>) -> LoginPage {
    LoginPage {
        frame: Frame::bare(app, reader, "login-title"),
        email: String::new(),
        then: then.filter(|then| place::local(then).is_some()),
        error: None,
        reset: false,
    }
}
