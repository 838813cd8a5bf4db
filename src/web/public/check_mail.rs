//! `/letters/{slug}/check-mail`: where signing leads, and where the mailed code is typed.
//!
//! It is the same page for everyone, with no cookie and nothing in the address: it knows neither who
//! reads it nor whether their address was known.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::confirm::answered;
use super::faults;
use super::next_steps::NextSteps;
use super::posted::{self, Posted};
use super::shown::{Shown, read_shown};
use super::sign_form::visible;
use crate::acts::confirm::{ConfirmError, confirm_by_code as confirm};
use crate::domain::email::EmailAddress;
use crate::domain::field_check::Field;
use crate::security::limits::Limited;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/check_mail.html")]
pub struct CheckMailPage {
    pub page: Page,
    pub letter_title: String,
    /// Where the code's form posts.
    pub action: String,
    /// The way back to the form.
    pub again: String,
    pub email: FieldView,
    /// A code that does not fit, is used up or too old has one error for all of it
    /// (`error-code-wrong`), which does not say whether the address was known.
    pub code: FieldView,
    /// Once the letter is public.
    pub next: Option<NextSteps>,
}

impl CheckMailPage {
    fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[
            ("email", self.email.error.as_ref()),
            ("code", self.code.error.as_ref()),
        ])
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let shown = read_shown(&app, &reader, path.into_inner()).await?;
    let page = CheckMailPage {
        next: NextSteps::read(&app, &reader, &shown).await?,
        ..empty(&app, &reader, &shown)
    };
    answer::page(&request, &page)
}

/// The code of a mail that was opened on another device, with the address it went to.
pub async fn confirm_by_code(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Code)?;
    let shown = read_shown(&app, &reader, path.into_inner()).await?;
    let page = empty(&app, &reader, &shown);
    take_code(&app, &reader, &request, &body, shown, page).await
}

/// What was typed, on the page of the letter or below a preview link.
pub async fn take_code(
    app: &App,
    reader: &Reader,
    request: &HttpRequest,
    body: &[u8],
    shown: Shown,
    mut page: CheckMailPage,
) -> Result<HttpResponse, Error> {
    posted::expect_form(request)?;
    // What is no text is no code either.
    let posted = Posted::parse(body).unwrap_or_default();
    let typed = posted.text("code").trim();
    page.email.value = visible(posted.text("email"));
    page.code.value = visible(typed);
    let address = EmailAddress::parse(posted.text("email"));
    if typed.is_empty() {
        page.code.error = Some(reader.locale.msg("error-code-empty").to_string());
    }
    let address = match address {
        Ok(address) if page.code.error.is_none() => address,
        Ok(_) => return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page),
        Err(error) => {
            page.email.error = Some(faults::sentence(&reader.locale, Field::Email, error.into()));
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let index = app.workshop.keyring.address_index(&address);
    match confirm(&app.workshop, shown.letter.id, index, typed, reader.now).await {
        Err(ConfirmError::WrongCode | ConfirmError::Gone) => {
            page.code.error = Some(reader.locale.msg("error-code-wrong").to_string());
            answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
        outcome => answered(app, reader, outcome, Some(shown)).await,
    }
}

pub fn empty(app: &App, reader: &Reader, shown: &Shown) -> CheckMailPage {
    let mut page = shown.page(
        app,
        reader,
        reader.locale.msg("check-mail-title").to_string(),
        "/check-mail",
    );
    page.robots_noindex = true;
    CheckMailPage {
        page,
        letter_title: shown.version.title.clone(),
        action: shown.path("/code"),
        again: shown.path("/sign"),
        email: FieldView::default(),
        code: FieldView::default(),
        next: None,
    }
}
