//! `/my/{token}/{id}/individual`: "I ticked organisation by mistake".
use super::door;
use super::own;
use super::sure::{self, Question};
use crate::acts::change_kind::{as_individual, change_kind};
use crate::acts::signer::SignerError;
use crate::domain::signature::SignatureId;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::posted::{self, Posted};
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};

/// Where the letter takes no individuals, the page says so and offers to withdraw.
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
    let seen = posted.text("seen").parse().map_err(|_| Error::BadRequest)?;
    let address = door.link.address_index;
    match change_kind(&app.workshop, id, address, seen, reader.now).await {
        Ok(()) => {
            app.mail_bell.notify_one();
            Ok(door.done("individual"))
        }
        Err(error) => door.refused(&app, &reader, error),
    }
}
