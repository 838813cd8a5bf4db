//! `/my/{token}/{id}/withdraw`: off the list, at once and everywhere.
use super::door::Door;
use super::own::Theirs;
use super::sure::{self, Question};
use crate::acts::signer::SignerError;
use crate::acts::withdraw::withdraw as withdraw_signature;
use crate::domain::signature::State;
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
    match own.signature.state {
        State::Withdrawn => return Ok(door.done("withdrawn")),
        state if state.withdraw().is_err() => {
            return door.refused(&app, &reader, SignerError::Stale);
        }
        _ => {}
    }
    let question = Question {
        title: "my-withdraw-title",
        sentences: &["my-withdraw-means", "my-withdraw-again"],
        press: Some(("withdraw", "my-withdraw-button")),
        instead: None,
        line: &own.signature.line,
    };
    sure::ask(&app, &reader, &door, &own, &question)
}

pub async fn withdraw(
    app: web::Data<App>,
    reader: Reader,
    door: Door,
) -> Result<HttpResponse, Error> {
    let id = door.signature()?;
    let address = door.link.address_index;
    match withdraw_signature(&app.even_read_only(), id, address, reader.now).await {
        Ok(()) => {
            app.mail_bell.notify_one();
            Ok(door.done("withdrawn"))
        }
        Err(error) => door.refused(&app, &reader, error),
    }
}
