//! The cookie that a moderator is known by, kept until the browser is closed; and the one by which a
//! browser is known that somebody has logged in with, kept for a year.
//!
//! A login and a logout set the first themselves; on other answers `middleware::renew_session` sets it anew.
use crate::domain::time::Timestamp;
use crate::security::known_browser::KnownBrowser;
use crate::security::session::{SessionCookie, SessionToken};
use crate::web::app::App;
use crate::web::error::Error;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::{HttpMessage, HttpRequest, HttpResponse};

/// Left with a request that used a session, for its answer.
pub struct Renewed(pub Cookie<'static>);

/// What the browser sent, if we wrote it: the session may be over.
pub fn sent(app: &App, request: &HttpRequest) -> Option<SessionCookie> {
    let cookie = request.cookie(name(app))?;
    SessionCookie::parse(&app.workshop.keyring, cookie.value())
}

/// Of a session that begins.
pub fn begun(app: &App, token: SessionToken, now: Timestamp) -> Cookie<'static> {
    with_value(app, &SessionCookie::of(token, now))
}

/// Tells the browser to forget it.
pub fn none(app: &App) -> Cookie<'static> {
    let mut cookie = built(app, name(app), String::new());
    cookie.make_removal();
    cookie
}

pub fn set(mut answer: HttpResponse, cookie: &Cookie<'_>) -> Result<HttpResponse, Error> {
    answer.add_cookie(cookie).map_err(Error::internal)?;
    Ok(answer)
}

/// The session is used: its cookie says so from now on, by the answer to this request.
pub fn renew(app: &App, request: &HttpRequest, cookie: SessionCookie, now: Timestamp) {
    if let Some(renewed) = cookie.renewed(now) {
        let renewed = Renewed(with_value(app, &renewed));
        request.extensions_mut().insert(renewed);
    }
}

/// Who has logged in with this browser before.
pub fn known(app: &App, request: &HttpRequest) -> Option<KnownBrowser> {
    let cookie = request.cookie(known_name(app))?;
    KnownBrowser::parse(&app.workshop.keyring, cookie.value())
}

/// The answer that makes the browser known, if it is not yet.
pub fn remember(
    app: &App,
    answer: HttpResponse,
    known: Option<KnownBrowser>,
) -> Result<HttpResponse, Error> {
    let Some(known) = known else {
        return Ok(answer);
    };
    let mut cookie = built(app, known_name(app), known.to_text(&app.workshop.keyring));
    cookie.set_max_age(Duration::days(365));
    set(answer, &cookie)
}

fn with_value(app: &App, cookie: &SessionCookie) -> Cookie<'static> {
    built(app, name(app), cookie.to_text(&app.workshop.keyring))
}

fn built(app: &App, name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build(name, value)
        .path("/")
        .http_only(true)
        .same_site(SameSite::Strict)
        .secure(app.config.site.is_https())
        .finish()
}

/// The prefix makes browsers refuse a cookie of that name from anywhere but this host over TLS.
fn name(app: &App) -> &'static str {
    if app.config.site.is_https() {
        "__Host-desk"
    } else {
        "desk"
    }
}

fn known_name(app: &App) -> &'static str {
    if app.config.site.is_https() {
        "__Host-desk-known"
    } else {
        "desk-known"
    }
}
