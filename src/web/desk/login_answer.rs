//! How a login is answered, in one step or two: the cookies of who is in, and the wait of who
//! guesses.
use super::session_cookie;
use crate::acts::log_in::LoggedIn;
use crate::locale::messages::Locale;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use askama::Template;
use std::time::Duration;

/// With both cookies.
pub(super) fn begin(
    app: &App,
    reader: &Reader,
    begun: LoggedIn,
    then: Option<&str>,
) -> Result<HttpResponse, Error> {
    let answer = answer::see_other(then.unwrap_or("/desk/queue"));
    let answer = session_cookie::remember(app, answer, begun.known)?;
    session_cookie::set(answer, &session_cookie::begun(app, begun.token, reader.now))
}

/// After too many wrong guesses. In minutes, rounded up: whoever guesses needs no countdown.
pub(super) fn wait_sentence(locale: &Locale, wait: Duration) -> String {
    locale
        .msg("login-wait")
        .arg("minutes", minutes(wait))
        .to_string()
}

/// The same inside a session, which counts for itself.
pub(super) fn pause_sentence(locale: &Locale, wait: Duration) -> String {
    locale
        .msg("reconfirm-wait")
        .arg("minutes", minutes(wait))
        .to_string()
}

fn minutes(wait: Duration) -> i64 {
    i64::try_from(wait.as_secs().div_ceil(60)).unwrap_or(i64::MAX)
}

/// The page, as 429.
pub(super) fn too_soon(wait: Duration, page: &impl Template) -> Result<HttpResponse, Error> {
    let mut answer = answer::private(StatusCode::TOO_MANY_REQUESTS, page)?;
    let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
    answer
        .headers_mut()
        .insert(header::RETRY_AFTER, seconds.into());
    Ok(answer)
}
