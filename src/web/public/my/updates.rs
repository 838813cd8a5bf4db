//! `POST /my/{token}/{id}/updates`: mail about updates on or off.
use super::door::Door;
use crate::acts::set_updates::set_updates;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::posted::{self, Posted};
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};

pub async fn set(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    door: Door,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    posted::expect_form(&request)?;
    let id = door.signature()?;
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    let wanted = match posted.text("updates") {
        "on" => true,
        "off" => false,
        _ => return Err(Error::BadRequest),
    };
    let address = door.link.address_index;
    // Whoever wants no more mail is heard on a read-only site, too.
    let workshop = if wanted {
        app.workshop.clone()
    } else {
        app.even_read_only()
    };
    match set_updates(&workshop, id, address, wanted, reader.now).await {
        Ok(()) => Ok(door.done(if wanted { "updates-on" } else { "updates-off" })),
        Err(error) => door.refused(&app, &reader, error),
    }
}
