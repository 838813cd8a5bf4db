//! `/desk/imports/{id}/…`: its columns are named, it is imported as one set, discarded, or taken off again.
use super::confirmed::Confirmed;
use super::line_fields::{Fields, text};
use super::session::{Deciding, NoFields, Reading};
use super::uploads::{AT_ONCE, Asked, found, parse, shown, work_now};
use super::wording::upload as words;
use crate::acts::undo_import::{self, undo_import};
use crate::acts::upload::{self as act, UploadError};
use crate::domain::import_columns::chosen;
use crate::domain::letter::Slug;
use crate::domain::signatory::Kind;
use crate::domain::signature::ImportId;
use crate::domain::upload::{UploadId, UploadState};
use crate::security::random;
use crate::store::letters;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

pub async fn set_columns(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Fields>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let id = parse(&id)?;
    let before = found(&app, &reader, id, 1).await?;
    let headings = before.upload.table.headings.len();
    let names: Vec<String> = (0..headings)
        .map(|number| format!("column_{number}"))
        .collect();
    let columns = match chosen(names.iter().map(|name| text(&form, name))) {
        Ok(mapping) => mapping.into_iter().map(|column| column.map(str::to_owned)),
        Err(bad) => {
            let problem = Some(words::bad_choice(&reader.locale, bad));
            let asked = Asked::default();
            let page = shown(&app, &reader, &reading, id, &asked, problem).await?;
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let kind = text(&form, "kind").parse().unwrap_or(Kind::Organisation);
    let publish = form.contains_key("publish");
    let set = act::set_table(
        &app.workshop,
        id,
        columns.collect(),
        kind,
        publish,
        reading.actor(),
        reader.now,
    )
    .await;
    if let Some(refused) = refused(&app, &reader, &reading, id, set).await? {
        return Ok(refused);
    }
    let rows = usize::try_from(before.counts.lines).unwrap_or(usize::MAX);
    work_now(&app, id, rows).await;
    Ok(answer::see_other(format!("/desk/imports/{id}")))
}

pub async fn bring(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    let reading = deciding.reading;
    let id = parse(&id)?;
    let before = found(&app, &reader, id, 1).await?;
    // A second press finds it on its way, or done.
    if matches!(
        before.upload.state,
        UploadState::Checked | UploadState::Checking
    ) {
        let begun = act::begin_import(&app.workshop, id, reading.actor(), reader.now).await;
        if let Some(refused) = refused(&app, &reader, &reading, id, begun).await? {
            return Ok(refused);
        }
        let rows = usize::try_from(before.counts.lines).unwrap_or(usize::MAX);
        work_now(&app, id, rows).await;
    }
    Ok(answer::see_other(format!("/desk/imports/{id}")))
}

pub async fn discard(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    let reading = deciding.reading;
    let id = parse(&id)?;
    let slug = found(&app, &reader, id, 1).await?.letter.slug;
    let gone = act::discard(&app.workshop, id, reading.actor(), reader.now).await;
    if let Some(refused) = refused(&app, &reader, &reading, id, gone).await? {
        return Ok(refused);
    }
    Ok(answer::see_other(format!("/desk/letters/{slug}/imports")))
}

/// An import of the letter, from the desk or by command, however long ago.
pub async fn undo(
    app: web::Data<App>,
    reader: Reader,
    address: web::Path<(String, String)>,
    deciding: Confirmed<Deciding<NoFields>>,
) -> Result<HttpResponse, Error> {
    let by = deciding.0.reading.actor();
    let (slug, import) = address.into_inner();
    let import: ImportId = import.parse().map_err(|_| Error::NotFound)?;
    let slug = Slug::parse(&slug).map_err(|_| Error::NotFound)?;
    let read = move |db: &mut _| letters::by_slug(db, &slug);
    let letter = app.workshop.store.read(read).await?;
    let standing = undo_import(&app.workshop, letter.id, import, by, reader.now).await?;
    if usize::try_from(standing).is_ok_and(|lines| lines <= AT_ONCE) {
        let work = undo_import::work(&app.workshop, Some(import), random::bytes(), &app.clock);
        // It is marked: what is left of it is the job's.
        if let Err(error) = work.await {
            tracing::warn!(%import, %error, "an import was not taken off at once");
        }
        app.mail_bell.notify_one();
    }
    let path = format!("/desk/letters/{}/imports#imports", letter.slug);
    Ok(answer::see_other(path))
}

/// The page with what stands in the way, if anything does.
async fn refused(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    id: UploadId,
    outcome: Result<(), UploadError>,
) -> Result<Option<HttpResponse>, Error> {
    match outcome {
        Ok(()) => Ok(None),
        Err(UploadError::Store(error)) => Err(error.into()),
        Err(UploadError::Stale | UploadError::TooMany) => {
            let problem = Some(reader.locale.msg("upload-stale").to_string());
            let asked = Asked::default();
            let page = shown(app, reader, reading, id, &asked, problem).await?;
            answer::private(StatusCode::CONFLICT, &page).map(Some)
        }
    }
}
