//! `/unsubscribe/{token}`: no more mail about updates, from the mail itself. Mail programs do it
//! with one POST of their own (RFC 8058), without cookies and without saying where they come from:
//! those of one provider all come from a few addresses, so no limit by client counts them. A POST
//! without a true link is a hash, and one that finds updates off is a look.
use crate::acts::set_updates::{Unsubscribed, unsubscribe as turn_off};
use crate::security::limits::Limited;
use crate::security::link::{self, Purpose};
use crate::store::contacts::UpdatesId;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "public/unsubscribe.html")]
pub struct UnsubscribePage {
    pub page: Page,
    pub action: String,
    pub outcome: Option<Unsubscribed>,
}

/// What a mail program sends, in whichever of the two encodings of a form.
const ONE_CLICK: &[u8] = b"One-Click";

/// No such form is longer.
pub const LONGEST_BODY: usize = 4096;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::SignerDesk)?;
    subject(&app, &reader, &path)?;
    page(&app, &reader, &path, None)
}

pub async fn unsubscribe(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    let id = subject(&app, &reader, &path)?;
    let outcome = turn_off(&app.even_read_only(), id).await?;
    if body.windows(ONE_CLICK.len()).any(|part| part == ONE_CLICK) {
        // Whose link has ended gets no mail by it either.
        return Ok(HttpResponse::Ok()
            .content_type("text/plain; charset=utf-8")
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .body(reader.locale.msg(title(Some(outcome))).to_string()));
    }
    page(&app, &reader, &path, Some(outcome))
}

fn subject(app: &App, reader: &Reader, token: &str) -> Result<UpdatesId, Error> {
    let keyring = &app.workshop.keyring;
    link::read(keyring, Purpose::Unsubscribe, token, reader.now).map_err(|_| Error::NotFound)
}

const fn title(outcome: Option<Unsubscribed>) -> &'static str {
    match outcome {
        None => "unsubscribe-title",
        Some(Unsubscribed::Off) => "unsubscribed-title",
        Some(Unsubscribed::Ended) => "unsubscribe-ended-title",
    }
}

fn page(
    app: &App,
    reader: &Reader,
    token: &str,
    outcome: Option<Unsubscribed>,
) -> Result<HttpResponse, Error> {
    let title = reader.locale.msg(title(outcome)).to_string();
    let mut frame = reader.page(app, title, reader.path.clone(), None);
    frame.robots_noindex = true;
    let page = UnsubscribePage {
        page: frame,
        action: format!("/unsubscribe/{token}"),
        outcome,
    };
    let status = match outcome {
        Some(Unsubscribed::Ended) => StatusCode::GONE,
        _ => StatusCode::OK,
    };
    answer::private(status, &page)
}
