//! `POST /desk/imports/{id}/fates.csv`: what would become of each line of an uploaded table, to take along.
use super::confirmed::Confirmed;
use super::session::{Deciding, NoFields};
use super::uploads::{found, parse};
use super::wording::upload as words;
use crate::acts::audit;
use crate::acts::upload_lines::Lines;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::upload::LineFate;
use crate::store::uploads;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::list_csv::guarded;
use crate::web::reader::Reader;
use actix_web::http::header;
use actix_web::{HttpResponse, web};

/// Without addresses: what is downloaded lies about. Written down before the first byte leaves.
pub async fn fates(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    Confirmed(deciding): Confirmed<Deciding<NoFields>>,
) -> Result<HttpResponse, Error> {
    let id = parse(&id)?;
    let first = found(&app, &reader, id, 1).await?;
    let changes = vec![FieldChange::set(Field::Lines, first.counts.lines)];
    let (act, subject) = (AuditAct::ExportFates, Subject::Upload(id, first.letter.id));
    let by = deciding.reading.actor();
    audit::note(&app.workshop, by, act, subject, changes, reader.now).await?;
    let lines = Lines::of(&first.upload.table, &first.letter);
    let mut file = csv::Writer::from_writer(vec![0xEF, 0xBB, 0xBF]);
    let heading = ["line", "name", "country", "fate", "notes"];
    file.write_record(heading).map_err(Error::internal)?;
    for position in 0.. {
        let keyring = app.workshop.keyring.clone();
        let read = move |db: &mut _| uploads::piece(db, &keyring, id, position);
        let Some(piece) = app.workshop.store.read(read).await? else {
            break;
        };
        let fates = piece.fates.unwrap_or_default();
        let none = LineFate::default();
        for (at, row) in piece.rows.iter().enumerate() {
            let line = lines.read(row);
            let fate = fates.get(at).unwrap_or(&none);
            let notes = words::notes(&reader.locale, fate).join(" ");
            let record = [
                row.line.to_string(),
                guarded(&line.name).into_owned(),
                guarded(&line.country).into_owned(),
                fate.fate.clone(),
                guarded(&notes).into_owned(),
            ];
            file.write_record(&record).map_err(Error::internal)?;
        }
    }
    let body = file
        .into_inner()
        .map_err(|error| Error::internal(error.to_string()))?;
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"fates.csv\"",
        ))
        .body(body))
}
