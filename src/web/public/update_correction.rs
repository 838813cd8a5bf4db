//! `/letters/{slug}/updates/{number}/corrections/{place}`: what an update said before it was put
//! right, beside what it said since. The first correction has place 1.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::update::{DayView, find, wanted};
use super::versions::Query;
use crate::acts::local_time;
use crate::domain::letter_update::UpdateText;
use crate::domain::source::Source;
use crate::domain::text_diff::{self, Row};
use crate::locale::direction::direction;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/update_correction.html")]
pub struct CorrectionPage {
    pub page: Page,
    pub letter_title: String,
    /// As it is called now, and where it stands.
    pub title: String,
    pub path: String,
    pub note: String,
    pub day: DayView,
    pub language: String,
    pub direction: &'static str,
    pub titles: Row,
    /// Where the day of the event was put right.
    pub days: Option<Row>,
    pub sources: Vec<Row>,
    pub rows: Vec<Row>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let (slug, number, place) = path.into_inner();
    let number: i32 = number.parse().map_err(|_| Error::NotFound)?;
    let place: usize = place.parse().map_err(|_| Error::NotFound)?;
    let languages = wanted(&reader, &query);
    let now = reader.now;
    let read = app
        .workshop
        .store
        .read(move |db| find(db, &slug, number, &languages, now));
    let found = read.await?;
    let at = place.checked_sub(1).ok_or(Error::NotFound)?;
    let correction = found.corrections.get(at).ok_or(Error::NotFound)?;
    let old = correction.before.clone().ok_or(Error::NotFound)?;
    let later = found
        .corrections
        .get(place)
        .and_then(|next| next.before.clone());
    let new = later.unwrap_or_else(|| UpdateText::of(&found.update));
    let zone = &found.shown.letter.time_zone;
    let days = [&old, &new].map(|text| {
        let day = text.happened_at.map(|at| local_time::day(at, zone));
        day.unwrap_or_default()
    });
    let (titles, sources, language) = (
        text_diff::compare_line(&old.title, &new.title),
        compared_sources(&old.sources, &new.sources),
        new.language.clone(),
    );
    // Long texts take a while: not in the thread that answers everybody.
    let rows = web::block(move || text_diff::compare(&old.markdown, &new.markdown))
        .await
        .map_err(Error::internal)?;
    let below = format!("/updates/{number}");
    let own = if language == reader.locale.language() {
        String::new()
    } else {
        format!("?lang={language}")
    };
    let title = reader.locale.msg("correction-title").to_string();
    let here = format!("{below}/corrections/{place}");
    let page = CorrectionPage {
        page: found.shown.page(&app, &reader, title, &here),
        letter_title: found.shown.version.title.clone(),
        title: found.update.title.clone(),
        path: found.shown.path(&format!("{below}{own}")),
        note: correction.note.clone(),
        day: DayView::of(&reader, correction.at, zone),
        direction: direction(&language),
        language,
        titles,
        days: (days[0] != days[1]).then(|| text_diff::compare_line(&days[0], &days[1])),
        sources,
        rows,
    };
    answer::page(&request, &page)
}

/// One a line, as paragraphs are compared; nothing where they are the same.
fn compared_sources(old: &[Source], new: &[Source]) -> Vec<Row> {
    if old == new {
        return Vec::new();
    }
    let lines = |sources: &[Source]| {
        let lines: Vec<String> = sources.iter().map(Source::line).collect();
        lines.join("\n\n")
    };
    text_diff::compare(&lines(old), &lines(new))
}
