//! Makes an answer of every error: a page in the reader's language for people, a problem document
//! (RFC 9457) under `/api`. The cause is logged here, once, and never shown.
use super::super::app::App;
use super::super::desk::form_again::FormAgain;
use super::super::error::Error;
use super::super::error_page::ErrorPage;
use super::super::reader::Reader;
use super::trace::request_id;
use crate::security::link::LinkError;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::StatusCode;
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::{HttpRequest, HttpResponse, ResponseError, web};
use askama::Template;
use std::error::Error as _;

pub async fn error_pages(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    // A handler's error is a response already; only middleware further out fails without one.
    let response = next.call(request).await?.map_into_boxed_body();
    let status = response.status();
    // A page that a handler made itself, like a form with its errors, has a body and no error; those of
    // a link that leads nowhere, and a form to be sent again, come with an error.
    let ours = |error: &actix_web::Error| {
        error.as_error::<InternalError<LinkError>>().is_some()
            || error.as_error::<InternalError<FormAgain>>().is_some()
    };
    let error = response.response().error();
    let made = error.is_none_or(ours) && has_body(response.response().body().size());
    if made || !(status.is_client_error() || status.is_server_error()) {
        return Ok(response);
    }
    let (request, answered) = response.into_parts();
    let answer = match answered.error() {
        Some(error) => match error.as_error::<Error>() {
            Some(error) => render(&request, error),
            None => {
                if status.is_server_error() {
                    tracing::error!(request = request_id(&request), %error, "the framework failed");
                }
                render(&request, &Error::of_status(status))
            }
        },
        None => render(&request, &Error::of_status(status)),
    };
    Ok(ServiceResponse::new(request, answer))
}

fn has_body(size: BodySize) -> bool {
    !matches!(size, BodySize::None | BodySize::Sized(0))
}

fn render(request: &HttpRequest, error: &Error) -> HttpResponse {
    let id = request_id(request);
    if let Some(cause) = error.source() {
        tracing::error!(request = id, error = cause, "the request failed");
    }
    let status = error.status_code();
    let mut answer = HttpResponse::build(status);
    answer.insert_header((header::CACHE_CONTROL, "no-store"));
    // The client is not read to the end of a body that is too large.
    if status == StatusCode::PAYLOAD_TOO_LARGE {
        answer.force_close();
    }
    let seconds = error
        .retry_after()
        .map(|wait| wait.as_secs() + u64::from(wait.subsec_nanos() > 0));
    if let Some(seconds) = seconds {
        answer.insert_header((header::RETRY_AFTER, seconds.to_string()));
    }
    let Some(app) = request.app_data::<web::Data<App>>() else {
        return answer.finish();
    };
    let reader = Reader::of(app, request);
    let heading = reader
        .locale
        .msg(&format!("error-page-{}", error.name()))
        .to_string();
    let text = reader
        .locale
        .msg(&format!("error-page-{}-text", error.name()))
        .to_string();
    if request.path().starts_with("/api") {
        let problem = serde_json::json!({
            "type": "about:blank",
            "title": heading,
            "status": status.as_u16(),
            "detail": text,
            "instance": format!("urn:request:{id}"),
        });
        return answer
            .content_type("application/problem+json")
            .body(problem.to_string());
    }
    let mut page = reader.page(app, heading.clone(), "/", None);
    page.robots_noindex = true;
    let page = ErrorPage {
        page,
        status: status.as_u16(),
        heading,
        text,
        request_id: id,
        retry_after_seconds: seconds,
    };
    match page.render() {
        Ok(body) => answer.content_type("text/html; charset=utf-8").body(body),
        Err(_) => answer.finish(),
    }
}
