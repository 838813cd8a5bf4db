//! `/desk/reports`: what readers say is wrong with entries of the lists.
use super::frame::Frame;
use super::session::{Deciding, Reading};
use super::surroundings::{Happened, Surroundings};
use crate::acts::close_report::close_report;
use crate::domain::report::KeptReport;
use crate::domain::signature::SignatureId;
use crate::locale::dates;
use crate::store::error::Error as StoreError;
use crate::store::reports;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::report::reason_text;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(askama::Template)]
#[template(path = "desk/reports.html")]
pub struct ReportsPage {
    pub frame: Frame,
    /// All that are open.
    pub total: i64,
    /// The oldest of them.
    pub rows: Vec<Row>,
    pub decides: bool,
}

pub struct Row {
    pub id: String,
    /// Of the entry on the desk.
    pub path: String,
    /// Nothing of one that has left the list.
    pub name: Option<String>,
    pub letter: String,
    pub reason: String,
    pub words: String,
    pub email: Option<String>,
    pub when: String,
}

const SHOWN: i64 = 50;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = app.workshop.store.read(move |db| {
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let open = reports::open(db, &keyring, SHOWN)?;
        let entries: Vec<SignatureId> = open.iter().map(|report| report.signature_id).collect();
        let names: HashMap<_, _> = reports::names(db, &entries)?.into_iter().collect();
        let total = reports::count_open(db)?;
        Ok::<_, StoreError>((surroundings, open, names, total))
    });
    let (surroundings, open, names, total) = read.await?;
    let titles: HashMap<_, _> = surroundings
        .letters
        .iter()
        .map(|tab| {
            (
                tab.letter.id,
                (tab.title.clone(), tab.letter.time_zone.clone()),
            )
        })
        .collect();
    let row = |kept: KeptReport| {
        let (letter, zone) = titles.get(&kept.letter_id).cloned().unwrap_or_default();
        Row {
            id: kept.id.to_string(),
            path: format!("/desk/signatures/{}", kept.signature_id),
            name: names.get(&kept.signature_id).cloned().flatten(),
            letter,
            reason: reason_text(&reader.locale, kept.report.reason).to_string(),
            words: kept.report.words.as_str().to_owned(),
            email: kept.report.email.map(|email| email.as_str().to_owned()),
            when: dates::date_time(&reader.locale, kept.created_at, &zone),
        }
    };
    let page = ReportsPage {
        total,
        rows: open.into_iter().map(row).collect(),
        decides: reading.moderator.role.decides(),
        frame: surroundings.frame(&app, &reader, &reading, "reports-title", None),
    };
    answer::private(StatusCode::OK, &page)
}

/// Nothing but the token.
#[derive(Debug, Deserialize)]
pub struct Nothing {}

pub async fn close(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Nothing>,
) -> Result<HttpResponse, Error> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    let by = (deciding.reading.actor(), deciding.reading.moderator.id);
    close_report(&app.workshop, id, by, reader.now).await?;
    Ok(answer::see_other("/desk/reports"))
}
