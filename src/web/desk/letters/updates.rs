//! `/desk/letters/{slug}/updates`: every update of a letter, published or not.
use super::super::frame::Frame;
use super::super::session::Reading;
use super::head::{Head, open};
use crate::domain::letter::Letter;
use crate::domain::letter_update::UpdateHeading;
use crate::locale::dates;
use crate::store::connection::Db;
use crate::store::updates;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_updates.html")]
pub struct UpdatesPage {
    pub frame: Frame,
    pub head: Head,
    /// The newest first; each in all its languages.
    pub updates: Vec<UpdateLine>,
}

pub struct UpdateLine {
    pub number: i32,
    pub language: String,
    pub own_name: String,
    pub title: String,
    /// None while nobody reads it.
    pub published: Option<String>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let at = ("letterdesk-updates", "updates");
    let read = |db: &mut Db, letter: &Letter| updates::headings(db, letter.id);
    let (opened, texts) = open(&app, &reader, &reading, &path, at, read).await?;
    let zone = &opened.letter.time_zone;
    let line = |update: UpdateHeading| UpdateLine {
        number: update.number,
        own_name: own_name(&app, &update.language),
        language: update.language,
        title: update.title,
        published: update
            .published_at
            .map(|at| dates::date(&reader.locale, at, zone)),
    };
    let page = UpdatesPage {
        updates: texts.into_iter().map(line).collect(),
        frame: opened.frame,
        head: opened.head,
    };
    answer::private(StatusCode::OK, &page)
}
