//! `/`: the letters of this site.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::letter::LetterStatus;
use super::shown::Shown;
use crate::domain::letter::LetterState;
use crate::store::error::Error as StoreError;
use crate::store::{ledger, letters};
use crate::web::answer;
use crate::web::app::App;
use crate::web::counts::Counts;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/letters.html")]
pub struct LettersPage {
    pub page: Page,
    pub letters: Vec<LetterCard>,
}

pub struct LetterCard {
    pub title: String,
    pub path: String,
    pub host: String,
    /// `Counts::line`.
    pub counts: String,
    /// "Open until …", "Closed since …", "Opens on …": `LetterStatus::line`.
    pub status: String,
}

/// The only letter is the site; several are shown as cards, the archived ones last.
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let mut found = app
        .workshop
        .store
        .read(move |db| {
            let mut found = Vec::new();
            for letter in letters::all(db)?
                .into_iter()
                .filter(|letter| letter.is_public(now))
            {
                let counts = ledger::counts(db, letter.id)?;
                found.push((Shown::of(db, letter, &language)?, Counts::from(counts)));
            }
            Ok::<_, StoreError>(found)
        })
        .await?;
    if let [(only, _)] = found.as_slice() {
        let path = only.path("");
        return Ok(HttpResponse::TemporaryRedirect()
            .insert_header((header::LOCATION, path))
            .finish());
    }
    found.sort_by_key(|(shown, _)| shown.letter.state == LetterState::Archived);
    let page = LettersPage {
        page: reader.page(
            &app,
            reader.locale.msg("letters-heading").to_string(),
            "/",
            None,
        ),
        letters: found
            .iter()
            .map(|(shown, counts)| card(&reader, shown, *counts))
            .collect(),
    };
    answer::page(&request, &page)
}

fn card(reader: &Reader, shown: &Shown, counts: Counts) -> LetterCard {
    let locale = &reader.locale;
    LetterCard {
        title: shown.version.title.clone(),
        path: shown.path(""),
        host: shown.letter.host.clone(),
        counts: counts.line(locale).to_string(),
        status: LetterStatus::of(&shown.letter, shown.stopped, reader.now, locale)
            .line(locale)
            .to_string(),
    }
}
