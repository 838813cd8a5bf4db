//! `POST /letters/{slug}/act/count`: the script of the page says that a reader went one of the ways to an office. It
//! names the way, and nothing else is asked, kept or logged.
use super::posted::{self, Posted};
use super::shown::read_shown;
use crate::acts;
use crate::domain::letter::Slug;
use crate::security::limits::Limited;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

/// Of a body that names a way.
pub const LONGEST_BODY: usize = 256;

pub async fn count(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    body: web::Bytes,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Act)?;
    posted::expect_form(&request)?;
    let posted = Posted::parse(&body).map_err(|_| Error::BadRequest)?;
    let Ok(way) = posted.text("way").parse() else {
        // A letter that is not public is as one that is not there, whatever is asked of it.
        read_shown(&app, &reader, path.into_inner()).await?;
        return Err(Error::BadRequest);
    };
    let slug = Slug::parse(&path).map_err(|_| Error::NotFound)?;
    acts::count_way::count_way(&app.workshop, slug, way, reader.now).await?;
    Ok(HttpResponse::NoContent()
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .finish())
}
