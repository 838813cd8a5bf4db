//! `/my/{token}/{id}/individual`: "I ticked organisation by mistake".
use super::door::Door;
use super::own::Theirs;
use super::sure::{self, Question};
use crate::acts::change_kind::{as_individual, change_kind};
use crate::acts::signer::SignerError;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::posted::{self, Posted};
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};

/// Where the letter takes no individuals, the page says so and offers to withdraw.
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    theirs: Theirs,
) -> Result<HttpResponse, Error> {
    let Theirs { door, own } = theirs;
    if own.is_individual() || !own.is_live() {
        return door.refused(&app, &reader, SignerError::Stale);
    }
    let contact = own.contact.clone().ok_or(Error::NotFound)?;
    let line = as_individual(&own.signature.line, &contact);
    let question = if own.takes_individuals() {
        Question {
            title: "my-individual-title",
            sentences: &["my-individual-means", "my-individual-review"],
            press: Some(("individual", "my-individual-button")),
            instead: None,
            line: &line,
        }
    } else {
        Question {
            title: "my-individual-title",
            sentences: &["my-individual-not-here", "my-individual-withdraw"],
            press: None,
            instead: Some(("withdraw", "my-action-withdraw")),
            line: &own.signature.line,
        }
    };
    sure::ask(&app, &reader, &door, &own, &question)
}

pub async fn change(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    door: Door,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    posted::expect_form(&request)?;
    let id = door.signature()?;
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    let seen = posted.text("seen").to_owned();
    let address = door.link.address_index;
    match change_kind(&app.workshop, id, address, seen, reader.now).await {
        Ok(()) => {
            app.mail_bell.notify_one();
            Ok(door.done("individual"))
        }
        Err(error) => door.refused(&app, &reader, error),
    }
}
