//! `POST /my/{token}/{id}/updates`: mail about updates on or off.
use super::door;
use crate::acts::set_updates::set_updates;
use crate::domain::signature::SignatureId;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::posted::{self, Posted};
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};

pub async fn set(
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
    let wanted = match posted.text("updates") {
        "on" => true,
        "off" => false,
        _ => return Err(Error::BadRequest),
    };
    let address = door.link.address_index;
    match set_updates(&app.workshop, id, address, wanted, reader.now).await {
        Ok(()) => Ok(door.done(if wanted { "updates-on" } else { "updates-off" })),
        Err(error) => door.refused(&app, &reader, error),
    }
}
