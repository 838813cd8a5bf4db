//! `/my`: the address is asked for, and whatever it is, the answer is the same.
use crate::acts::ask_signer_link::ask_signer_link;
use crate::domain::email::EmailAddress;
use crate::domain::field_check::Field;
use crate::security::limits::Limited;
use crate::security::link::LinkError;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::page::Page;
use crate::web::public::faults;
use crate::web::public::posted::{self, Posted};
use crate::web::public::sign_form::visible;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "public/my/ask.html")]
pub struct AskPage {
    pub page: Page,
    pub action: String,
    pub email: FieldView,
    /// Whether a link led here that does not work any more.
    pub expired: bool,
}

impl AskPage {
    fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[("email", self.email.error.as_ref())])
    }
}

#[derive(Template)]
#[template(path = "public/my/sent.html")]
pub struct SentPage {
    pub page: Page,
    pub again: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    answer::page(&request, &empty(&app, &reader))
}

pub async fn ask(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::SignerDesk)?;
    posted::expect_form(&request)?;
    // What is no text is no address either.
    let posted = Posted::parse(&body).unwrap_or_default();
    let typed = posted.text(Field::Email.as_str());
    let email = match EmailAddress::parse(typed) {
        Ok(email) => email,
        Err(error) => {
            let mut page = empty(&app, &reader);
            page.email = FieldView {
                value: visible(typed),
                error: Some(faults::sentence(&reader.locale, Field::Email, error.into())),
            };
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let language = reader.locale.language().to_owned();
    ask_signer_link(&app.even_read_only(), email, language, reader.now).await?;
    app.mail_bell.notify_one();
    Ok(answer::see_other("/my/sent"))
}

pub async fn sent(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let page = SentPage {
        page: frame(&app, &reader, "my-sent-title", "/my/sent"),
        again: "/my".to_owned(),
    };
    answer::page(&request, &page)
}

/// For a link that was cut, changed or is too old: the form to ask for another.
pub fn expired(app: &App, reader: &Reader, error: LinkError) -> Result<HttpResponse, Error> {
    let status = match error {
        LinkError::Garbled => StatusCode::NOT_FOUND,
        LinkError::Expired => StatusCode::GONE,
    };
    let mut page = empty(app, reader);
    page.expired = true;
    page.page.title = reader.locale.msg("my-expired-title").to_string();
    answer::private(status, &page)
}

fn empty(app: &App, reader: &Reader) -> AskPage {
    AskPage {
        page: frame(app, reader, "my-ask-title", "/my"),
        action: "/my".to_owned(),
        email: FieldView::default(),
        expired: false,
    }
}

fn frame(app: &App, reader: &Reader, title: &str, path: &str) -> Page {
    let mut page = reader.page(app, reader.locale.msg(title).to_string(), path, None);
    page.robots_noindex = true;
    page
}
