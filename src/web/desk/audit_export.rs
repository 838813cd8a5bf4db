//! The audit log as lines of JSON, read a piece at a time. An error cuts the connection, so that nobody takes half a log
//! for the whole.
use super::audit_row::Words;
use crate::domain::audit::Subject;
use crate::domain::audit_chain::AuditEntryId;
use crate::domain::audit_line::AuditLine;
use crate::domain::ids::Id;
use crate::domain::moderator::ModeratorId;
use crate::locale::messages::Locale;
use crate::security::keyring::Keyring;
use crate::store::audit_search::{AuditFilter, Way};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{audit, audit_names, audit_search};
use crate::web::app::App;
use actix_web::http::header;
use actix_web::{HttpResponse, web};
use futures_util::{Stream, stream};
use std::collections::BTreeMap;
use std::sync::Arc;

const PIECE: i64 = 1000;

/// What a page of the log is about, and what its words are made of.
pub struct Selection {
    pub filter: AuditFilter,
    /// In lower case.
    pub q: String,
    pub people: BTreeMap<ModeratorId, String>,
    pub titles: BTreeMap<Id<Subject>, (String, String)>,
    pub locale: Locale,
}

/// In the order of the chain; what was done within the last second may be missing.
pub fn whole(app: &App) -> HttpResponse {
    let (store, keyring) = (app.workshop.store.clone(), app.workshop.keyring.clone());
    answer(stream::try_unfold(0, move |after| {
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
    }))
}

/// The oldest first.
pub fn selected(app: &App, selection: Selection) -> HttpResponse {
    let (store, keyring) = (app.workshop.store.clone(), app.workshop.keyring.clone());
    let selection = Arc::new(selection);
    answer(stream::try_unfold(None, move |mut after| {
        let (store, keyring, selection) = (store.clone(), keyring.clone(), selection.clone());
        async move {
            loop {
                let (keyring, selection) = (keyring.clone(), selection.clone());
                let piece = move |db: &mut Db| selection.piece(db, &keyring, after);
                let Some((text, last)) = store.read(piece).await? else {
                    return Ok::<_, Error>(None);
                };
                after = Some(last);
                // An empty piece would end the answer.
                if !text.is_empty() {
                    return Ok(Some((web::Bytes::from(text), after)));
                }
            }
        }
    }))
}

impl Selection {
    /// The lines of a piece, and where it ends; nothing after the last one.
    fn piece(
        &self,
        db: &mut Db,
        keyring: &Keyring,
        after: Option<AuditEntryId>,
    ) -> Result<Option<(String, AuditEntryId)>, Error> {
        let page = audit_search::page(db, &self.filter, Way::OldestFirst(after), PIECE)?;
        let Some(last) = page.last().map(|logged| logged.entry.id) else {
            return Ok(None);
        };
        let changes = audit::changes(db, keyring, &page)?;
        let words = Words {
            locale: &self.locale,
            people: &self.people,
            titles: &self.titles,
        };
        let names = if self.q.is_empty() {
            BTreeMap::new()
        } else {
            audit_names::names(db, keyring, &page, &changes)?
        };
        let lines = page.iter().zip(changes).filter_map(|(logged, changes)| {
            let said =
                self.q.is_empty() || words.row(logged, changes.clone(), &names).says(&self.q);
            said.then(|| AuditLine::new(&logged.entry, logged.chained, changes).json())
        });
        Ok(Some((lines.collect(), last)))
    }
}

fn answer(pieces: impl Stream<Item = Result<web::Bytes, Error>> + 'static) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("application/x-ndjson")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"audit.jsonl\"",
        ))
        .streaming(pieces)
}
