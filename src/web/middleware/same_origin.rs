//! A POST is judged by where the browser says it comes from: there is no hidden token on the
//! public side, and so no cookie.
use super::super::app::App;
use super::super::error::Error as WebError;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, header};
use actix_web::middleware::Next;
use actix_web::{Error, web};

/// What is known of where a request that changes something comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    SameOrigin,
    /// Not a browser, or one from before these headers.
    Unsaid,
    Elsewhere,
}

/// Sec-Fetch-Site cannot be forged by a page; where it is missing, Origin says the same.
pub fn judge(
    sec_fetch_site: Option<&str>,
    origin: Option<&str>,
    host: &str,
    base_url: &str,
) -> From {
    let same_host = |origin: &str| {
        origin == base_url
            || origin.split_once("://").is_some_and(|(scheme, authority)| {
                matches!(scheme, "http" | "https") && authority == host
            })
    };
    match (sec_fetch_site, origin) {
        (Some("same-origin"), _) => From::SameOrigin,
        (None, Some(origin)) if same_host(origin) => From::SameOrigin,
        (None, None) => From::Unsaid,
        _ => From::Elsewhere,
    }
}

pub async fn same_origin(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, Error> {
    if matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    ) {
        return Ok(next.call(request).await?.map_into_boxed_body());
    }
    let text = |name: header::HeaderName| {
        request
            .headers()
            .get(name)
            .map(|value| value.to_str().unwrap_or("unreadable"))
    };
    let base_url = request
        .app_data::<web::Data<App>>()
        .map(|app| app.config.site.base_url.clone())
        .unwrap_or_default();
    let host = text(header::HOST).unwrap_or_default();
    let from = judge(
        text(header::HeaderName::from_static("sec-fetch-site")),
        text(header::ORIGIN),
        host,
        &base_url,
    );
    // As it is routed, however it is spelt.
    let desk = request.match_info().as_str().starts_with("/desk");
    let ours = from == From::SameOrigin || (from == From::Unsaid && !desk);
    if !ours {
        return Ok(request.error_response(WebError::Forbidden));
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

#[cfg(test)]
mod tests {
    use super::{From, judge};

    #[test]
    fn only_our_own_pages_may_post() {
        let ours = |site, origin| judge(site, origin, "letters.example", "https://letters.example");
        assert_eq!(ours(Some("same-origin"), Some("null")), From::SameOrigin);
        for site in ["cross-site", "same-site", "none", ""] {
            assert_eq!(
                ours(Some(site), Some("https://letters.example")),
                From::Elsewhere,
                "{site}"
            );
        }
        assert_eq!(
            ours(None, Some("https://letters.example")),
            From::SameOrigin
        );
        for origin in [
            "https://evil.example",
            "null",
            "https://letters.example.evil.example",
            "ftp://letters.example",
        ] {
            assert_eq!(ours(None, Some(origin)), From::Elsewhere, "{origin}");
        }
        assert_eq!(ours(None, None), From::Unsaid);
        assert_eq!(
            judge(
                None,
                Some("http://127.0.0.1:8080"),
                "127.0.0.1:8080",
                "http://localhost:8080"
            ),
            From::SameOrigin
        );
    }
}
