//! `/my/handover/{token}`: a successor sees what is handed over, and accepts.
use super::door::frame;
use crate::acts::refuse_handover::{Refused, refuse_handover};
use crate::acts::take_over::{TakeOverError, take_over};
use crate::security::keyring::Keyring;
use crate::security::limits::Limited;
use crate::security::link::{LinkError, Purpose};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::handovers::{self, Handover, HandoverId};
use crate::store::signatures;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::public::line::{LineView, line_view};
use crate::web::public::posted::{self, Posted};
use crate::web::public::shown::Shown;
use crate::web::public::token_page::{LinkTo, Mailed};
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

#[derive(Template)]
#[template(path = "public/my/successor.html")]
pub struct SuccessorPage {
    pub page: Page,
    pub offer: Offer,
}

pub enum Offer {
    Open {
        letter_title: String,
        line: LineView,
        action: String,
        not_me_path: String,
    },
    Accepted {
        letter_title: String,
        line: LineView,
        desk: String,
    },
    /// The successor's address has signed for the same organisation.
    AlreadySigned { desk: String },
    /// The reader did not want it.
    Refused,
    /// Garbled, too old, replaced, or nothing to take over any more.
    Gone,
}

/// The link of an offer.
pub enum ToSuccessor {}

impl Mailed for ToSuccessor {
    type About = Handover;
    const PURPOSE: Purpose = Purpose::Successor;
    const LIMITED: Limited = Limited::SignerDesk;

    fn gone(app: &App, reader: &Reader, _: LinkError) -> Result<HttpResponse, Error> {
        gone(app, reader)
    }
}

struct Found {
    shown: Shown,
    line: crate::domain::signatory::PrintedLine,
    visibility: crate::domain::signature::Visibility,
    accepted: bool,
}

/// Changes nothing: scanners of mail fetch links.
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToSuccessor>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    match find(&app, &reader, id).await? {
        Some(found) if found.accepted => accepted(&app, &reader, &found),
        Some(found) => {
            let page = SuccessorPage {
                page: frame(&app, &reader, "my-successor-title", Some(&found.shown)),
                offer: Offer::Open {
                    letter_title: found.shown.version.title.clone(),
                    line: line_view(&reader.locale, &found.line, found.visibility),
                    action: reader.path.clone(),
                    not_me_path: format!("{}/not-me", reader.path),
                },
            };
            answer::private(StatusCode::OK, &page)
        }
        None => gone(&app, &reader),
    }
}

pub async fn accept(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToSuccessor>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    posted::expect_form(&request)?;
    let LinkTo(id) = link;
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    let updates = posted.is_ticked("updates");
    match take_over(&app.workshop, id, updates, reader.now).await {
        Ok(()) => {
            app.mail_bell.notify_one();
            match find(&app, &reader, id).await? {
                Some(found) => accepted(&app, &reader, &found),
                None => gone(&app, &reader),
            }
        }
        Err(TakeOverError::Gone) => gone(&app, &reader),
        Err(TakeOverError::AlreadySigned) => {
            let page = SuccessorPage {
                page: frame(&app, &reader, "my-successor-signed-title", None),
                offer: Offer::AlreadySigned {
                    desk: "/my".to_owned(),
                },
            };
            answer::private(StatusCode::CONFLICT, &page)
        }
        Err(TakeOverError::Store(error)) => Err(error.into()),
    }
}

pub async fn not_me(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToSuccessor>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    match refuse_handover(&app.even_read_only(), id, reader.now).await? {
        Refused::Accepted => match find(&app, &reader, id).await? {
            Some(found) => accepted(&app, &reader, &found),
            None => gone(&app, &reader),
        },
        Refused::Ended => {
            let page = SuccessorPage {
                page: frame(&app, &reader, "my-successor-refused-title", None),
                offer: Offer::Refused,
            };
            answer::private(StatusCode::OK, &page)
        }
    }
}

async fn find(app: &App, reader: &Reader, id: HandoverId) -> Result<Option<Found>, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let found = app
        .workshop
        .store
        .read(move |db| found(db, &keyring, id, &language))
        .await;
    match found {
        Ok(found) => Ok(found),
        Err(StoreError::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

/// Nothing where the signature is no longer its contact's to hand over, or the successor's.
fn found(
    db: &mut Db,
    keyring: &Keyring,
    id: HandoverId,
    language: &str,
) -> Result<Option<Found>, StoreError> {
    let handover = handovers::find(db, id)?;
    let signature = signatures::find(db, keyring, handover.signature_id)?;
    let accepted = handover.accepted_at.is_some();
    let contact = if accepted {
        handover.to_index
    } else {
        handover.from_index
    };
    if signature.address_index != Some(contact) || !signature.state.is_live() {
        return Ok(None);
    }
    Ok(Some(Found {
        shown: Shown::by_id(db, signature.letter_id, language)?,
        visibility: signature.visibility,
        line: signature.line,
        accepted,
    }))
}

fn accepted(app: &App, reader: &Reader, found: &Found) -> Result<HttpResponse, Error> {
    let page = SuccessorPage {
        page: frame(app, reader, "my-successor-done-title", Some(&found.shown)),
        offer: Offer::Accepted {
            letter_title: found.shown.version.title.clone(),
            line: line_view(&reader.locale, &found.line, found.visibility),
            desk: "/my".to_owned(),
        },
    };
    answer::private(StatusCode::OK, &page)
}

fn gone(app: &App, reader: &Reader) -> Result<HttpResponse, Error> {
    let page = SuccessorPage {
        page: frame(app, reader, "my-successor-gone-title", None),
        offer: Offer::Gone,
    };
    answer::private(StatusCode::GONE, &page)
}
