//! `/letters/{slug}/updates`: what happened since, as a timeline, the latest first.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::act::has_page;
use super::letter_beside::{UpdateLine, each_once, in_time, update_line};
use super::shown::{Shown, shown};
use crate::acts::local_time;
use crate::domain::letter_update::UpdateHeading;
use crate::domain::page_text::LetterPage;
use crate::locale::dates;
use crate::store::error::Error as StoreError;
use crate::store::{page_texts, updates};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/updates.html")]
pub struct UpdatesPage {
    pub page: Page,
    pub letter_title: String,
    pub years: Vec<Year>,
    /// What else stands beside the letter: what it is called, and where.
    pub beside: Vec<(String, String)>,
    pub newer: Option<String>,
    pub older: Option<String>,
}

pub struct Year {
    /// Where the updates of a page are of several.
    pub heading: Option<String>,
    pub updates: Vec<UpdateLine>,
}

/// On one page.
const PER_PAGE: usize = 50;

#[derive(Debug, Deserialize)]
pub struct Query {
    page: Option<usize>,
}

pub async fn list(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let read = app.workshop.store.read(move |db| {
        let shown = shown(db, &slug, &language, now)?;
        let texts = updates::headings(db, shown.letter.id)?;
        let acts = has_page(db, &shown.letter)?;
        let learns = page_texts::pages(db, shown.letter.id)?.contains(&LetterPage::Learn);
        Ok::<_, StoreError>((shown, texts, acts, learns))
    });
    let (shown, texts, acts, learns) = read.await?;
    let languages = [reader.locale.language(), &shown.letter.rules.language];
    let found = in_time(each_once(texts, &languages));
    let pages = found.len().div_ceil(PER_PAGE).max(1);
    let number = query.page.unwrap_or(1);
    if number == 0 || number > pages {
        return Err(Error::NotFound);
    }
    let here: Vec<UpdateHeading> = found
        .into_iter()
        .skip((number - 1) * PER_PAGE)
        .take(PER_PAGE)
        .collect();
    let path_of = |number: usize| match number {
        1 => "/updates".to_owned(),
        _ => format!("/updates?page={number}"),
    };
    let title = reader.locale.msg("updates-title").to_string();
    let act = acts.then(|| (reader.locale.msg("next-act"), "/act"));
    let learn = learns.then(|| (reader.locale.msg("letterdesk-learn"), "/learn"));
    let beside = [act, learn].into_iter().flatten();
    let page = UpdatesPage {
        letter_title: shown.version.title.clone(),
        years: years(&reader, &shown, &here),
        beside: beside
            .map(|(name, below)| (name.to_string(), shown.path(below)))
            .collect(),
        newer: (number > 1).then(|| shown.path(&path_of(number - 1))),
        older: (number < pages).then(|| shown.path(&path_of(number + 1))),
        page: shown.page(&app, &reader, title, &path_of(number)),
    };
    answer::page(&request, &page)
}

fn years(reader: &Reader, shown: &Shown, updates: &[UpdateHeading]) -> Vec<Year> {
    let zone = &shown.letter.time_zone;
    let same_year = |one: &UpdateHeading, other: &UpdateHeading| {
        local_time::year(one.at(), zone) == local_time::year(other.at(), zone)
    };
    let groups: Vec<&[UpdateHeading]> = updates.chunk_by(same_year).collect();
    let several = groups.len() > 1;
    let year = |group: &&[UpdateHeading]| Year {
        heading: group
            .first()
            .filter(|_| several)
            .map(|first| dates::year(&reader.locale, first.at(), zone)),
        updates: group
            .iter()
            .map(|update| update_line(reader, shown, update))
            .collect(),
    };
    groups.iter().map(year).collect()
}
