//! The contacts of a letter who asked for updates, as a spreadsheet, read a piece at a time.
use super::confirmed::Confirmed;
use super::reasons::letter;
use super::session::{NoFields, Owning};
use crate::acts::audit;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::ids::Id;
use crate::locale::dates;
use crate::store::error::Error as StoreError;
use crate::store::opted_in::{self, OptedIn};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::list_csv::record;
use crate::web::reader::Reader;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpResponse, web};
use futures_util::stream;

const PIECE: i64 = 200;
const COLUMNS: [&str; 7] = [
    "name",
    "role",
    "email",
    "organisation",
    "language",
    "since",
    "statement",
];

/// Written down before the first byte leaves. An error cuts the connection, so that nobody takes
/// half of it for the whole.
pub async fn export(
    app: web::Data<App>,
    reader: Reader,
    slug: web::Path<String>,
    Confirmed(owning): Confirmed<Owning<NoFields>>,
) -> Result<HttpResponse, Error> {
    let letter = letter(&app, &slug).await?;
    let (id, store) = (letter.id, app.workshop.store.clone());
    let number = store.read(move |db| opted_in::count(db, id)).await?;
    let changes = vec![FieldChange::set(Field::Lines, number)];
    let (act, subject) = (AuditAct::ExportContacts, Subject::Letter(id));
    let by = owning.reading.actor();
    audit::note(&app.workshop, by, act, subject, changes, reader.now).await?;
    let keyring = app.workshop.keyring.clone();
    let begin = Some((Id::from_bytes([0; 16]), record(&COLUMNS)));
    let pieces = stream::try_unfold(begin, move |place| {
        let (store, keyring) = (store.clone(), keyring.clone());
        async move {
            let Some((after, mut text)) = place else {
                return Ok(None);
            };
            let page = store
                .read(move |db| opted_in::page(db, &keyring, id, after, PIECE))
                .await
                .inspect_err(|error| tracing::error!(%error, "an export of contacts broke off"))?;
            text.extend(page.iter().map(row));
            let next = page.last().map(|last| (last.id, String::new()));
            Ok::<_, StoreError>(Some((web::Bytes::from(text), next)))
        }
    });
    let name = format!("attachment; filename=\"{}-contacts.csv\"", letter.slug);
    Ok(HttpResponse::Ok()
        .content_type("text/csv; charset=utf-8; header=present")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((
            header::CONTENT_DISPOSITION,
            HeaderValue::from_str(&name).map_err(Error::internal)?,
        ))
        .streaming(pieces))
}

fn row(one: &OptedIn) -> String {
    record(&[
        one.contact.name.as_str(),
        one.contact.role.as_ref().map_or("", |role| role.as_str()),
        one.contact.email.as_str(),
        one.organisation.as_deref().unwrap_or_default(),
        &one.language,
        &dates::machine(one.since),
        one.statement.as_deref().unwrap_or_default(),
    ])
}
