//! The form below a preview link, and where the mailed code is typed: as on the letter's own pages,
//! before there are any.
use super::check_mail::{self, CheckMailPage};
use super::preview::{Early, Seen, ToPreview, find, hidden};
use super::privacy;
use super::sign::{self, Way};
use super::token_page::{LinkTo, gone};
use crate::security::limits::Limited;
use crate::security::link::LinkError;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToPreview>,
) -> Result<HttpResponse, Error> {
    let Some(early) = signable(&app, &reader, &request, &link).await? else {
        return gone(&app, &reader, LinkError::Expired);
    };
    let Early { shown, .. } = &early;
    if shown.letter.is_public(reader.now) {
        return Ok(answer::see_other(shown.path("/sign")));
    }
    let way = Way::early(&early);
    answer::private(StatusCode::OK, &way.page(&app, &reader, &early.shown))
}

pub async fn sign(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToPreview>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Sign)?;
    let Some(early) = signable(&app, &reader, &request, &link).await? else {
        return gone(&app, &reader, LinkError::Expired);
    };
    let way = Way::early(&early);
    sign::take(&app, &reader, &request, &body, early.shown, way).await
}

pub async fn check_mail(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToPreview>,
) -> Result<HttpResponse, Error> {
    let Some(early) = signable(&app, &reader, &request, &link).await? else {
        return gone(&app, &reader, LinkError::Expired);
    };
    let page = code_page(&app, &reader, &early);
    answer::private(StatusCode::OK, &page)
}

pub async fn code(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToPreview>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Code)?;
    let Some(early) = signable(&app, &reader, &request, &link).await? else {
        return gone(&app, &reader, LinkError::Expired);
    };
    let page = code_page(&app, &reader, &early);
    check_mail::take_code(&app, &reader, &request, &body, early.shown, page).await
}

/// Through a link that only shows, there is no form.
async fn signable(
    app: &App,
    reader: &Reader,
    request: &HttpRequest,
    link: &LinkTo<ToPreview>,
) -> Result<Option<Early>, Error> {
    match find(app, reader, link.0, request).await? {
        Seen::Gone => Ok(None),
        Seen::Here(early) if early.preview.may_sign => Ok(Some(*early)),
        Seen::Here(_) => Err(Error::NotFound),
    }
}

fn code_page(app: &App, reader: &Reader, early: &Early) -> CheckMailPage {
    let mut page = check_mail::empty(app, reader, &early.shown);
    page.action = format!("{}/code", early.path);
    page.again = format!("{}/sign", early.path);
    hidden(&mut page.page, &format!("{}/check-mail", early.path));
    page
}

/// What is done with what is typed there.
pub async fn privacy(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToPreview>,
) -> Result<HttpResponse, Error> {
    let Seen::Here(early) = find(&app, &reader, link.0, &request).await? else {
        return gone(&app, &reader, LinkError::Expired);
    };
    let mut page = privacy::page(&app, &reader, &early.shown);
    hidden(&mut page.page, &format!("{}/privacy", early.path));
    answer::private(StatusCode::OK, &page)
}
