//! The whole audit log as lines of JSON, read a piece at a time.
use crate::domain::audit_line::AuditLine;
use crate::store::audit;
use crate::store::error::Error;
use crate::web::app::App;
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use futures_util::stream;

const PIECE: i64 = 1000;

/// In the order of the chain; what was done within the last second may be missing. An error cuts the
/// connection, so that nobody takes half a log for the whole.
pub fn lines(app: &App) -> HttpResponse {
    let (store, keyring) = (app.workshop.store.clone(), app.workshop.keyring.clone());
    let pieces = stream::try_unfold(0, move |after| {
        let (store, keyring) = (store.clone(), keyring.clone());
        async move {
            let piece = move |db: &mut _| {
                let page = audit::chained(db, after, PIECE)?;
                let changes = audit::changes(db, &keyring, &page)?;
                Ok::<_, Error>((page, changes))
            };
            let (page, changes) = store.read(piece).await?;
            let last = page.last().and_then(|logged| logged.chained);
            let text: String = page
                .iter()
                .zip(changes)
                .map(|(logged, changes)| {
                    AuditLine::new(&logged.entry, logged.chained, changes).json()
                })
                .collect();
            Ok::<_, Error>(last.map(|(last, _)| (web::Bytes::from(text), last)))
        }
    });
    HttpResponse::Ok()
        .content_type("application/x-ndjson")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"audit.jsonl\"",
        ))
        .streaming(pieces)
}
