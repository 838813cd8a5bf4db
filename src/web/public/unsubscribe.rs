//! `/unsubscribe/{token}`: no more mail about updates, from the mail itself. Mail programs do it
//! with one POST of their own (RFC 8058), without cookies and without saying where they come from.
use crate::acts::set_updates::unsubscribe as turn_off;
use crate::domain::signature::SignatureId;
use crate::security::limits::Limited;
use crate::security::link::{self, Purpose};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::public::shown::chosen_language;
use crate::web::reader::Reader;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "public/unsubscribe.html")]
pub struct UnsubscribePage {
    pub page: Page,
    pub action: String,
    pub done: bool,
}

/// What a mail program sends, in whichever of the two encodings of a form.
const ONE_CLICK: &[u8] = b"One-Click";

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::SignerDesk)?;
    subject(&app, &reader, &path)?;
    page(&app, &reader, &request, &path, false)
}

pub async fn unsubscribe(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::SignerDesk)?;
    let id = subject(&app, &reader, &path)?;
    turn_off(&app.workshop, id).await?;
    if body.windows(ONE_CLICK.len()).any(|part| part == ONE_CLICK) {
        return Ok(HttpResponse::Ok()
            .content_type("text/plain; charset=utf-8")
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .body(reader.locale.msg("unsubscribed-title").to_string()));
    }
    page(&app, &reader, &request, &path, true)
}

fn subject(app: &App, reader: &Reader, token: &str) -> Result<SignatureId, Error> {
    let keyring = &app.workshop.keyring;
    link::read(keyring, Purpose::Unsubscribe, token, reader.now).map_err(|_| Error::NotFound)
}

fn page(
    app: &App,
    reader: &Reader,
    request: &HttpRequest,
    token: &str,
    done: bool,
) -> Result<HttpResponse, Error> {
    let title = if done {
        reader.locale.msg("unsubscribed-title")
    } else {
        reader.locale.msg("unsubscribe-title")
    };
    let mut frame = reader.page(app, title.to_string(), reader.path.clone(), None);
    frame.robots_noindex = true;
    let lang = chosen_language(app, request);
    let page = UnsubscribePage {
        page: frame,
        action: format!("/unsubscribe/{token}{lang}"),
        done,
    };
    answer::private(StatusCode::OK, &page)
}
