//! `POST /desk/letters/new/files`: a new draft from the files of a letter, as `letter import` reads them.
use super::super::upload_body::UploadBody;
use super::head;
use super::new::{begun, page};
use crate::acts::make_letter::{MakeError, make_letter};
use crate::domain::letter_files;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// Of all files together, in bytes.
pub const LONGEST: usize = 4 * 1024 * 1024;

pub async fn make(
    app: web::Data<App>,
    reader: Reader,
    body: UploadBody,
) -> Result<HttpResponse, Error> {
    let UploadBody { reading, files, .. } = body;
    if !reading.moderator.role.owns() {
        return Err(Error::Forbidden);
    }
    let file = |wanted: &str| {
        let found = files.iter().find(|(name, _)| name == wanted);
        found.map(|(_, bytes)| bytes.clone())
    };
    let outcome = match letter_files::read(file) {
        Err(faults) => Err((StatusCode::UNPROCESSABLE_ENTITY, faults)),
        Ok(bundle) => {
            let slug = bundle.slug.clone();
            match make_letter(&app.workshop, bundle, reading.actor(), reader.now).await {
                Ok(()) => Ok(slug),
                Err(MakeError::Taken) => Err(taken(&reader)),
                Err(MakeError::Store(error)) => return Err(error.into()),
                Err(MakeError::Bring(error)) => match error.into_store() {
                    Ok(error) => return Err(error.into()),
                    Err(fault) => Err((StatusCode::UNPROCESSABLE_ENTITY, vec![fault])),
                },
            }
        }
    };
    match outcome {
        Ok(slug) => Ok(answer::see_other(head::path(&slug, ""))),
        Err((status, faults)) => {
            let mut page = page(&app, &reader, &reading, begun(&reader)).await?;
            page.faults = faults;
            answer::private(status, &page)
        }
    }
}

fn taken(reader: &Reader) -> (StatusCode, Vec<String>) {
    let told = reader.locale.msg("letterdesk-slug-taken").to_string();
    (StatusCode::CONFLICT, vec![told])
}
