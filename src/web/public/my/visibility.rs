//! `/my/{token}/{id}/visibility`: who sees the name.
use super::door::{Door, frame};
use super::own::Theirs;
use crate::acts::set_visibility::set_visibility;
use crate::acts::signer::SignerError;
use crate::domain::signature::Visibility;
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
    theirs: Theirs,
) -> Result<HttpResponse, Error> {
    let Theirs { door, own } = theirs;
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
    door: Door,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    posted::expect_form(&request)?;
    let id = door.signature()?;
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
