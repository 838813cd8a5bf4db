//! What every answer says to the browser.
use super::super::app::App;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::{Error, web};

/// Nothing from another host, no script, no frame. Who looks at a page from within, as Lighthouse does for `robots.txt`,
/// may ask this host.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self' data:; \
     form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// The same for a page that has a script of ours, and works without it.
pub const WITH_OUR_SCRIPT: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; \
     img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// The same with our own scripts, which make the desk quicker and are needed for nothing.
const OF_THE_DESK: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
     frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/// A mail as it will look, in a frame of the desk: styled by itself, and nothing runs or loads.
pub const OF_A_MAIL: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// A public page that those ancestors may put into a frame: `*`, or origins of the operator's list.
pub fn framed_by(ancestors: &str) -> String {
    CONTENT_SECURITY_POLICY.replace(
        "frame-ancestors 'none'",
        &format!("frame-ancestors {ancestors}"),
    )
}

pub async fn headers(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let https = request
        .app_data::<web::Data<App>>()
        .is_some_and(|app| app.config.site.is_https());
    let is_api = request.path().starts_with("/api/");
    let policy = match request.path().split('/').nth(1) {
        Some("desk") => OF_THE_DESK,
        _ => CONTENT_SECURITY_POLICY,
    };
    let mut response = next.call(request).await?;
    // It speaks of an answer that was given, with what that one said of itself.
    let is_unchanged = response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    // A handler that needs another one has said so.
    let has_own_policy = headers.contains_key(header::CONTENT_SECURITY_POLICY);
    let has_own_referrer = headers.contains_key(header::REFERRER_POLICY);
    let is_page = headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let is_private = headers
        .get(header::CACHE_CONTROL)
        .is_some_and(|cache| cache.as_bytes() == b"no-store");
    let mut set = |name: HeaderName, value: &'static str| {
        headers.insert(name, HeaderValue::from_static(value));
    };
    if !has_own_policy {
        set(header::CONTENT_SECURITY_POLICY, policy);
    }
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    // With `no-referrer` browsers POST `Origin: null`, and real confirmations would be refused.
    if !has_own_referrer {
        set(header::REFERRER_POLICY, "same-origin");
    }
    set(
        header::PERMISSIONS_POLICY,
        "interest-cohort=(), camera=(), geolocation=(), microphone=()",
    );
    set(
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    );
    if (!is_page || is_private) && !is_unchanged {
        // Lists to take away name people, and a search engine would keep them beyond a withdrawal;
        // what a link leads to is for whoever has it.
        set(HeaderName::from_static("x-robots-tag"), "noindex");
    }
    if is_api {
        // Public data for pages of any origin, errors as well.
        set(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        set(header::ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Retry-After");
    }
    if https {
        set(header::STRICT_TRANSPORT_SECURITY, "max-age=31536000");
    }
    Ok(response)
}

/// An answer that is not to be packed says `identity` to the middleware that packs; to a client that is no encoding
/// (RFC 9110, 8.4.1). Outermost of the two.
pub async fn as_it_is(
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, Error> {
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    let encoding = headers.get(header::CONTENT_ENCODING);
    if encoding.is_some_and(|encoding| encoding.as_bytes() == b"identity") {
        headers.remove(header::CONTENT_ENCODING);
    }
    Ok(response)
}
