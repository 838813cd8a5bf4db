//! `/my/{token}/{id}/erase`: nothing is kept of it.
use super::door::Door;
use super::own::Theirs;
use super::sure::{self, Question};
use crate::acts::erase::erase as erase_signature;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::{HttpResponse, web};

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    theirs: Theirs,
) -> Result<HttpResponse, Error> {
    let Theirs { door, own } = theirs;
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

pub async fn erase(app: web::Data<App>, reader: Reader, door: Door) -> Result<HttpResponse, Error> {
    let id = door.signature()?;
    let address = door.link.address_index;
    match erase_signature(&app.even_read_only(), id, address, reader.now).await {
        Ok(()) => Ok(door.done("erased")),
        Err(error) => door.refused(&app, &reader, error),
    }
}
