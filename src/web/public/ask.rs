//! `/ask/{token}`: a signer who was asked gives an address at the organisation's own domain.
use super::faults;
use super::line::LineView;
use super::posted::{self, Posted};
use super::sign_form::visible;
use super::token_page::{About, LinkTo, Mailed, answered, frame, gone};
use crate::acts::second_address::{self, GiveError, still_open};
use crate::domain::email::EmailAddress;
use crate::domain::field_check::Field;
use crate::security::link::{LinkError, Purpose};
use crate::store::asks::{self, Ask, AskId};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "public/ask.html")]
pub struct AskPage {
    pub page: Page,
    pub letter_title: String,
    pub line: LineView,
    pub domain: String,
    pub action: String,
    pub email: FieldView,
}

impl AskPage {
    fn errors(&self) -> Vec<ErrorLink> {
        error_links(&[("email", self.email.error.as_ref())])
    }
}

/// Changes nothing.
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToAsk>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    match find(&app, &reader, id).await? {
        Some((about, domain)) => {
            let page = form(&app, &reader, &about, domain);
            answer::private(StatusCode::OK, &page)
        }
        None => gone(&app, &reader, LinkError::Expired),
    }
}

pub async fn give(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToAsk>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    posted::expect_form(&request)?;
    let LinkTo(id) = link;
    let Some((about, domain)) = find(&app, &reader, id).await? else {
        return gone(&app, &reader, LinkError::Expired);
    };
    let mut page = form(&app, &reader, &about, domain.clone());
    let posted = Posted::parse(&body).unwrap_or_default();
    page.email.value = visible(posted.text("email"));
    let locale = &reader.locale;
    let fault = match EmailAddress::parse(posted.text("email")) {
        Err(error) => Some(faults::sentence(locale, Field::Email, error.into())),
        Ok(address) => match second_address::give(&app.workshop, id, address, reader.now).await {
            Ok(()) => None,
            Err(GiveError::Gone) => return gone(&app, &reader, LinkError::Expired),
            Err(GiveError::WrongDomain | GiveError::FreeMail) => {
                let sentence = locale
                    .msg("error-ask-wrong-domain")
                    .arg("domain", domain.as_str());
                Some(sentence.to_string())
            }
            Err(GiveError::TooMany) => Some(locale.msg("error-ask-too-many").to_string()),
            Err(GiveError::Store(error)) => return Err(error.into()),
        },
    };
    if fault.is_some() {
        page.email.error = fault;
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    }
    app.mail_bell.notify_one();
    answered(
        &app,
        &reader,
        &about,
        "give-address-mailed-title",
        "give-address-mailed-text",
    )
}

/// The link of an ask.
pub enum ToAsk {}

impl Mailed for ToAsk {
    type About = Ask;
    const PURPOSE: Purpose = Purpose::Ask;
}

/// What it is about, and at which domain an address is asked for. Nothing where nothing is asked any
/// more.
async fn find(app: &App, reader: &Reader, id: AskId) -> Result<Option<(About, String)>, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let found = app.workshop.store.read(move |db| {
        let ask = asks::find(db, id)?;
        let ask = still_open(db, &keyring, ask, now)?;
        let about = About::read(db, &keyring, ask.signature_id, &language)?;
        let domain = asks::domain(db, &keyring, &ask)?.ok_or(GiveError::Gone)?;
        Ok::<_, GiveError>((about, domain))
    });
    match found.await {
        Ok(found) => Ok(Some(found)),
        Err(GiveError::Store(error)) => Err(error.into()),
        Err(_) => Ok(None),
    }
}

fn form(app: &App, reader: &Reader, about: &About, domain: String) -> AskPage {
    AskPage {
        page: frame(app, reader, "give-address-title", Some(&about.shown)),
        letter_title: about.title(),
        line: about.line(reader),
        domain,
        action: reader.path.clone(),
        email: FieldView::default(),
    }
}
