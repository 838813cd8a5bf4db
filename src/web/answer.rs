//! How a handler answers: a page that may be kept and asked after, a page for one person only, or
//! the way to another.
use super::error::Error;
use super::middleware::headers::WITH_OUR_SCRIPT;
use crate::domain::time::Timestamp;
use actix_web::http::StatusCode;
use actix_web::http::header::{self, Header as _, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use askama::Template;
use sha2::{Digest, Sha256};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

const HTML: &str = "text/html; charset=utf-8";

/// A public page: a browser may keep it, but asks whether it is still so. Withdrawal is real
/// within a second, so nothing is kept without asking.
pub fn page(request: &HttpRequest, page: &impl Template) -> Result<HttpResponse, Error> {
    Ok(public(request, HTML, page.render()?.into_bytes()))
}

/// The same for a page that has a script of ours, and works without it.
pub fn scripted_page(request: &HttpRequest, page: &impl Template) -> Result<HttpResponse, Error> {
    Ok(with_our_script(self::page(request, page)?))
}

/// A page that has a script of ours, and works without it.
pub fn with_our_script(mut page: HttpResponse) -> HttpResponse {
    let policy = HeaderValue::from_static(WITH_OUR_SCRIPT);
    page.headers_mut()
        .insert(header::CONTENT_SECURITY_POLICY, policy);
    page
}

/// A page whose address says what somebody asked: the requests that it makes tell its site, and not its address.
pub fn without_referrer(mut page: HttpResponse) -> HttpResponse {
    let policy = HeaderValue::from_static("strict-origin");
    page.headers_mut().insert(header::REFERRER_POLICY, policy);
    page
}

/// Any public body, `no-cache` with an ETag; 304 where the client has it.
pub fn public(request: &HttpRequest, content_type: &'static str, body: Vec<u8>) -> HttpResponse {
    let etag = etag(&body);
    match unchanged(request, &etag) {
        Some(answer) => answer,
        None => tagged(&etag).content_type(content_type).body(body),
    }
}

/// The same, for readers of feeds that ask by the date: it is looked at where no ETag is sent. In whole seconds.
pub fn dated(
    request: &HttpRequest,
    content_type: &'static str,
    body: Vec<u8>,
    changed_at: Timestamp,
) -> HttpResponse {
    let seconds = changed_at.as_seconds().try_into().unwrap_or(0);
    let changed = UNIX_EPOCH + Duration::from_secs(seconds);
    let asks_by_tag = request.headers().contains_key(header::IF_NONE_MATCH);
    let is_known = !asks_by_tag
        && header::IfModifiedSince::parse(request)
            .is_ok_and(|header::IfModifiedSince(since)| SystemTime::from(since) >= changed);
    let mut answer = if is_known {
        let etag = etag(&body);
        tagged(&etag).status(StatusCode::NOT_MODIFIED).finish()
    } else {
        public(request, content_type, body)
    };
    let changed = header::HttpDate::from(changed).to_string();
    if let Ok(changed) = HeaderValue::from_str(&changed) {
        answer.headers_mut().insert(header::LAST_MODIFIED, changed);
    }
    answer
}

/// Of a body, or of whatever says all that is in it. Weak: the same words, whatever the encoding on the wire.
pub fn etag(content: &[u8]) -> String {
    let digest: [u8; 32] = Sha256::digest(content).into();
    format!(
        "W/\"{}\"",
        data_encoding::HEXLOWER.encode(digest.get(..12).unwrap_or_default())
    )
}

/// 304, if the client has it.
pub fn unchanged(request: &HttpRequest, etag: &str) -> Option<HttpResponse> {
    let asked = request.headers().get_all(header::IF_NONE_MATCH);
    let known = asked
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|tag| tag.trim() == etag || tag.trim() == "*");
    known.then(|| tagged(etag).status(StatusCode::NOT_MODIFIED).finish())
}

/// What a client may keep and asks after.
pub fn tagged(etag: &str) -> HttpResponseBuilder {
    let mut answer = HttpResponse::Ok();
    answer
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .insert_header((header::ETAG, etag))
        .insert_header((header::VARY, "Accept-Language"));
    answer
}

/// A file that is not packed on its way, which the middleware `as_it_is` sees to: it is packed already, or too big to be packed for each who asks.
pub fn file(etag: &str, content_type: &'static str, disposition: &str) -> HttpResponseBuilder {
    let mut answer = tagged(etag);
    answer
        .content_type(content_type)
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header((header::CONTENT_DISPOSITION, disposition));
    answer
}

/// A page that is about one request: a form with its errors, a confirmation, the desk.
pub fn private(status: StatusCode, page: &impl Template) -> Result<HttpResponse, Error> {
    Ok(HttpResponse::build(status)
        .content_type(HTML)
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .body(page.render()?))
}

/// After a POST: the browser GETs `path`.
pub fn see_other(path: impl AsRef<str>) -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, path.as_ref()))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish()
}
