use super::frame::Frame;
use super::place;
use super::session_cookie;
use super::surroundings::bare_frame;
use crate::acts::log_in;
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
}

#[derive(Deserialize)]
pub struct Asked {
    then: Option<String>,
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
    let then = asked.into_inner().then;
    let then = then.filter(|then| place::local(then).is_some());
    let frame = bare_frame(&app, &reader, "login-title");
    answer::private(
        StatusCode::OK,
        &LoginPage {
            frame,
            email: String::new(),
            then,
            error: None,
        },
    )
}

pub async fn log_in(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    form: web::Form<LoginForm>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Login)?;
    let form = form.into_inner();
    let then = form.then.filter(|then| place::local(then).is_some());
    let typed = EmailAddress::parse(&form.email);
    let is_address = typed.is_ok();
    let address = typed
        .or_else(|_| EmailAddress::parse(NOBODY))
        .map_err(Error::internal)?;
    let token = {
        let _turn = app.hashing.acquire().await.map_err(Error::internal)?;
        let old = session_cookie::sent(&app, &request).map(|old| old.digest());
        log_in::log_in(
            &app.workshop,
            app.passwords.clone(),
            address,
            form.password,
            old,
            reader.now,
        )
        .await?
    };
    if let Some(token) = token.filter(|_| is_address) {
        let answer = answer::see_other(then.as_deref().unwrap_or("/desk/queue"));
        return session_cookie::set(answer, &session_cookie::begun(&app, token, reader.now));
    }
    let frame = bare_frame(&app, &reader, "login-title");
    let error = Some(reader.locale.msg("login-failed").to_string());
    answer::private(
        StatusCode::UNPROCESSABLE_ENTITY,
        &LoginPage {
            frame,
            email: form.email,
            then,
            error,
        },
    )
}

/// Also where the session has run out meanwhile: the token still says that the form was ours.
pub async fn log_out(
    app: web::Data<App>,
    request: HttpRequest,
    form: web::Form<LogoutForm>,
) -> Result<HttpResponse, Error> {
    let digest = session_cookie::sent(&app, &request)
        .ok_or(Error::Forbidden)?
        .digest();
    if !app.workshop.keyring.is_csrf_token(&digest, &form.csrf) {
        return Err(Error::Forbidden);
    }
    log_in::log_out(&app.workshop, digest).await?;
    session_cookie::set(
        answer::see_other("/desk/login"),
        &session_cookie::none(&app),
    )
}
