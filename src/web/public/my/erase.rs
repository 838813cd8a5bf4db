//! `/my/{token}/{id}/erase`: nothing is kept of it.
use super::door;
use super::own;
use super::sure::{self, Question};
use crate::acts::erase::erase as erase_signature;
use crate::domain::signature::SignatureId;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};

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
    let live = ["my-erase-means", "my-erase-withdraws", "my-erase-for-good"];
    let over = ["my-erase-means", "my-erase-for-good"];
    let question = Question {
        title: "my-erase-title",
        sentences: if own.is_live() { &live } else { &over },
        press: Some(("erase", "my-erase-button")),
        instead: None,
        line: &own.signature.line,
    };
    sure::ask(&app, &reader, &door, &own, &question)
}

pub async fn erase(
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
    let id: SignatureId = id.parse().map_err(|_| Error::NotFound)?;
    let address = door.link.address_index;
    match erase_signature(&app.workshop, id, address, reader.now).await {
        Ok(()) => Ok(door.done("erased")),
        Err(error) => door.refused(&app, &reader, error),
    }
}
