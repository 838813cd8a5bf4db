//! `/my/{token}/{id}/visibility`: who sees the name.
use super::door::{self, frame};
use super::own;
use crate::acts::set_visibility::set_visibility;
use crate::acts::signer::SignerError;
use crate::domain::signature::{SignatureId, Visibility};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::public::line::{LineView, line_view};
use crate::web::public::posted::{self, Posted};
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "public/my/visibility.html")]
pub struct VisibilityPage {
    pub page: Page,
    pub letter_title: String,
    pub line: LineView,
    pub choices: Vec<Choice>,
    pub action: String,
    pub back: String,
}

pub struct Choice {
    pub value: &'static str,
    pub label: String,
    pub chosen: bool,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (token, id) = path.into_inner();
    let door = match door::open(&app, &reader, &request, &token).await? {
        Ok(door) => door,
        Err(shut) => return Ok(shut),
    };
    let own = own::find(&app, &reader, &door, &id).await?;
    if !own.is_live() {
        return door.refused(&app, &reader, SignerError::Stale);
    }
    let now = own.signature.visibility;
    let choice = |visibility: &Visibility| Choice {
        value: visibility.as_str(),
        label: reader
            .locale
            .msg(&format!("my-visibility-{visibility}"))
            .to_string(),
        chosen: *visibility == now,
    };
    let page = VisibilityPage {
        page: frame(&app, &reader, "my-visibility-title", Some(&own.shown)),
        letter_title: own.shown.version.title.clone(),
        line: line_view(&reader.locale, &own.signature.line, now),
        choices: Visibility::ALL.iter().map(choice).collect(),
        action: door.about(own.signature.id, "visibility"),
        back: door.home(),
    };
    answer::private(StatusCode::OK, &page)
}

pub async fn set(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    let (token, id) = path.into_inner();
    let door = match door::open(&app, &reader, &request, &token).await? {
        Ok(door) => door,
        Err(shut) => return Ok(shut),
    };
    posted::expect_form(&request)?;
    let id: SignatureId = id.parse().map_err(|_| Error::NotFound)?;
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    let to: Visibility = posted
        .text("visibility")
        .parse()
        .map_err(|_| Error::BadRequest)?;
    let address = door.link.address_index;
    match set_visibility(&app.workshop, id, address, to, reader.now).await {
        Ok(()) => Ok(door.done("visibility")),
        Err(error) => door.refused(&app, &reader, error),
    }
}
