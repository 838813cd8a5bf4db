//! `POST /desk/signatures/{id}/first`: whether an entry is one of those who asked the others.
use super::deciding::parse;
use super::session::Deciding;
use crate::acts::set_first::set_first;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct First {
    /// `on` or `off`.
    first: String,
}

pub async fn set(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<First>,
) -> Result<HttpResponse, Error> {
    let id = parse(&id)?;
    let first = match deciding.form.first.as_str() {
        "on" => true,
        "off" => false,
        _ => return Err(Error::BadRequest),
    };
    let by = deciding.reading.actor();
    set_first(&app.workshop, id, first, by, reader.now).await?;
    Ok(answer::see_other(format!("/desk/signatures/{id}#more")))
}
