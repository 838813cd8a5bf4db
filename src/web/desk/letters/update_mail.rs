//! `POST /desk/letters/{slug}/updates/{number}/{language}/mail`: a published update becomes the draft
//! of a mailing to those who asked for updates. A second press leads to the mailing that is there.
use super::super::mailings::mailing_path;
use super::super::session::{Deciding, NoFields};
use super::super::wording::mailing as words;
use super::head::slug;
use super::update::{UpdatePath, load};
use crate::acts::mail_update::mail_update;
use crate::acts::update_words::MailedFrom;
use crate::acts::write_mailing::WriteError;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

pub async fn make(
    app: web::Data<App>,
    reader: Reader,
    path: UpdatePath,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    let reading = deciding.reading;
    let slug = slug(&path.0)?;
    let number: i32 = path.1.parse().map_err(|_| Error::NotFound)?;
    let site = MailedFrom {
        base_url: app.config.site.base_url.clone(),
        catalogue: app.catalogue.clone(),
    };
    let of = (slug, number);
    match mail_update(&app.workshop, of, site, reading.actor(), reader.now).await {
        Ok(id) => Ok(answer::see_other(mailing_path(&path.0, id))),
        Err(WriteError::Store(error)) => Err(error.into()),
        Err(why) => {
            let mut page = load(&app, &reader, &reading, &path, None).await?;
            page.problem = Some(words::not_written(&reader.locale, &why));
            answer::private(StatusCode::CONFLICT, &page)
        }
    }
}
