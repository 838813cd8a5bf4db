//! `/letters/{slug}/qr.svg`: the letter's address for a camera, to be printed on somebody's leaflet.
use super::shown::read_shown;
use crate::print::qr;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let shown = read_shown(&app, &reader, path.into_inner()).await?;
    let address = format!("{}{}", app.config.site.base_url, shown.path(""));
    let picture = qr::picture(&address).ok_or(Error::NotFound)?;
    // Drawn large, since many a program takes the size for that of the picture.
    let svg = picture.svg("xmlns=\"http://www.w3.org/2000/svg\" width=\"512\" height=\"512\"");
    Ok(answer::public(&request, "image/svg+xml", svg.into_bytes()))
}
