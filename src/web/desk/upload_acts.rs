//! `/desk/imports/{id}/…`: its columns are named, it is imported as one set, discarded, or taken off again.
use super::confirmed::Confirmed;
use super::line_fields::{Fields, text};
use super::session::{Deciding, NoFields, Reading};
use super::uploads::{AT_ONCE, Asked, UploadPage, found, parse, shown, work_now};
use super::wording::upload as words;
use crate::acts::undo_import::{self, undo_import};
use crate::acts::upload::{self as act, SetTable, UploadError};
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
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Press {
    /// The round that the page showed.
    seen: i64,
}

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
    let seen = text(&form, "seen").parse().map_err(|_| Error::BadRequest)?;
    let columns = match chosen(names.iter().map(|name| text(&form, name))) {
        Ok(mapping) => mapping.into_iter().map(|column| column.map(str::to_owned)),
        Err(bad) => {
            let problem = Some(words::bad_choice(&reader.locale, bad));
            let asked = Asked::default();
            let mut page = shown(&app, &reader, &reading, id, &asked, problem).await?;
            choose(&mut page, &reader, &form);
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let command = SetTable {
        id,
        seen,
        columns: columns.collect(),
        kind: text(&form, "kind").parse().unwrap_or(Kind::Organisation),
        publish: form.contains_key("publish"),
        by: reading.actor(),
    };
    let set = act::set_table(&app.workshop, command, reader.now).await;
    if let Some(mut page) = refused(&app, &reader, &reading, id, set).await? {
        choose(&mut page, &reader, &form);
        if page.state == UploadState::Checked
            && let Some(problem) = &mut page.problem
        {
            let kept = reader.locale.msg("upload-chosen-kept");
            *problem = format!("{problem} {kept}");
        }
        return answer::private(StatusCode::CONFLICT, &page);
    }
    let rows = usize::try_from(before.counts.lines).unwrap_or(usize::MAX);
    work_now(&app, id, rows).await;
    Ok(answer::see_other(format!("/desk/imports/{id}")))
}

/// Puts what was chosen in the place of what stands.
fn choose(page: &mut UploadPage, reader: &Reader, form: &Fields) {
    for column in &mut page.columns {
        let chosen = text(form, &format!("column_{}", column.number));
        let chosen = Some(chosen).filter(|name| !name.is_empty());
        column.options = words::columns(&reader.locale, chosen);
    }
    if !page.kinds.is_empty() {
        page.kinds = words::kinds(&reader.locale, text(form, "kind"));
    }
    page.publish = form.contains_key("publish");
}

pub async fn bring(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Press>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let id = parse(&id)?;
    let before = found(&app, &reader, id, 1).await?;
    let is_read_so = before.upload.round == form.seen;
    // A second press finds it on its way, or done.
    let is_on_its_way = matches!(
        before.upload.state,
        UploadState::Importing | UploadState::Imported
    );
    if !(is_read_so && is_on_its_way) {
        let (dry_run, by) = ((id, form.seen), reading.actor());
        let begun = act::begin_import(&app.workshop, dry_run, by, reader.now).await;
        if let Some(page) = refused(&app, &reader, &reading, id, begun).await? {
            return answer::private(StatusCode::CONFLICT, &page);
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
    deciding: Deciding<Press>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let id = parse(&id)?;
    let slug = found(&app, &reader, id, 1).await?.letter.slug;
    let (dry_run, by) = ((id, form.seen), reading.actor());
    let gone = act::discard(&app.workshop, dry_run, by, reader.now).await;
    if let Some(page) = refused(&app, &reader, &reading, id, gone).await? {
        return answer::private(StatusCode::CONFLICT, &page);
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
) -> Result<Option<UploadPage>, Error> {
    let problem = match outcome {
        Ok(()) => return Ok(None),
        Err(UploadError::Store(error)) => return Err(error.into()),
        Err(UploadError::ReadAnew) => {
            let table = found(app, reader, id, 1).await?.upload.table;
            words::read_anew(&reader.locale, &table)
        }
        Err(UploadError::Stale | UploadError::TooMany) => {
            reader.locale.msg("upload-stale").to_string()
        }
    };
    let asked = Asked::default();
    let page = shown(app, reader, reading, id, &asked, Some(problem)).await?;
    Ok(Some(page))
}
