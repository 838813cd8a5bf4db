//! `/ask/confirm/{token}`: the owner of a second address confirms it, or knows nothing of it.
use super::line::LineView;
use super::token_page::{About, LinkTo, Mailed, answered, frame, gone};
use crate::acts::second_address::{self, GiveError, SecondError, still_open};
use crate::domain::email::EmailAddress;
use crate::security::link::{LinkError, Purpose};
use crate::store::asks::{self, AddressId};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "public/second_address.html")]
pub struct SecondAddressPage {
    pub page: Page,
    pub letter_title: String,
    pub line: LineView,
    /// The address that is confirmed: the reader's own.
    pub address: String,
    pub confirm_path: String,
    pub not_me_path: String,
}

enum Subject {
    Waiting { about: About, address: String },
    Confirmed(About),
    Gone,
}

/// Changes nothing.
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToSecondAddress>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    match find(&app, &reader, id).await? {
        Subject::Waiting { about, address } => {
            let page = SecondAddressPage {
                page: frame(&app, &reader, "second-address-title", Some(&about.shown)),
                letter_title: about.title(),
                line: about.line(&reader),
                address,
                confirm_path: reader.path.clone(),
                not_me_path: format!("{}/not-me", reader.path),
            };
            answer::private(StatusCode::OK, &page)
        }
        Subject::Confirmed(about) => done(&app, &reader, &about),
        Subject::Gone => gone(&app, &reader, LinkError::Expired),
    }
}

pub async fn confirm(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToSecondAddress>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    match second_address::confirm(&app.workshop, id, reader.now).await {
        Ok(_) => {}
        Err(SecondError::Gone) => return gone(&app, &reader, LinkError::Expired),
        Err(SecondError::Store(error)) => return Err(error.into()),
    }
    app.mail_bell.notify_one();
    match find(&app, &reader, id).await? {
        Subject::Confirmed(about) => done(&app, &reader, &about),
        Subject::Waiting { .. } | Subject::Gone => gone(&app, &reader, LinkError::Expired),
    }
}

pub async fn not_mine(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToSecondAddress>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    let Subject::Waiting { about, .. } = find(&app, &reader, id).await? else {
        return gone(&app, &reader, LinkError::Expired);
    };
    match second_address::not_mine(&app.even_read_only(), id, reader.now).await {
        Ok(()) => {
            let title = "second-address-not-me-title";
            answered(&app, &reader, &about, title, "second-address-not-me-done")
        }
        Err(SecondError::Gone) => gone(&app, &reader, LinkError::Expired),
        Err(SecondError::Store(error)) => Err(error.into()),
    }
}

/// The link to an address that was given.
pub enum ToSecondAddress {}

impl Mailed for ToSecondAddress {
    type About = EmailAddress;
    const PURPOSE: Purpose = Purpose::SecondAddress;
}

async fn find(app: &App, reader: &Reader, id: AddressId) -> Result<Subject, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let found = app.workshop.store.read(move |db| {
        let ask = asks::by_address_id(db, id)?;
        let about = About::read(db, &keyring, ask.signature_id, &language)?;
        if ask.is_confirmed() {
            return Ok(Subject::Confirmed(about));
        }
        let ask = still_open(db, &keyring, ask, now)?;
        let address = asks::address(db, &keyring, ask.id)?.as_str().to_owned();
        Ok(Subject::Waiting { about, address })
    });
    match found.await {
        Ok(found) => Ok(found),
        Err(GiveError::Store(error)) => Err(error.into()),
        Err(_) => Ok(Subject::Gone),
    }
}

fn done(app: &App, reader: &Reader, about: &About) -> Result<HttpResponse, Error> {
    let title = "second-address-done-title";
    answered(app, reader, about, title, "second-address-done-text")
}
