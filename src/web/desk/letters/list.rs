//! `/desk/letters`: every letter, with its state, its counts and its days.
use super::super::frame::Frame;
use super::super::session::Reading;
use super::super::surroundings::{Happened, Surroundings};
use super::head::state;
use crate::domain::letter::{Letter, LetterState};
use crate::locale::dates;
use crate::store::error::Error as StoreError;
use crate::store::ledger;
use crate::web::answer;
use crate::web::app::App;
use crate::web::counts::Counts;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_list.html")]
pub struct ListPage {
    pub frame: Frame,
    pub owns: bool,
    /// The newest first, the archived ones last.
    pub letters: Vec<LetterLine>,
}

pub struct LetterLine {
    pub slug: String,
    pub title: String,
    pub state: String,
    pub is_open: bool,
    pub counts: String,
    pub waiting: i64,
    /// "Opens on …", "Open until …", the day on which a draft was made.
    pub day: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = app.workshop.store.read(move |db| {
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let mut counts = Vec::new();
        for tab in &surroundings.letters {
            counts.push(Counts::from(ledger::counts(db, tab.letter.id)?));
        }
        Ok::<_, StoreError>((surroundings, counts))
    });
    let (surroundings, counts) = read.await?;
    let locale = &reader.locale;
    let mut letters: Vec<(bool, LetterLine)> = surroundings
        .letters
        .iter()
        .zip(counts)
        .map(|(tab, counts)| {
            let line = LetterLine {
                slug: tab.letter.slug.to_string(),
                title: tab.title.clone(),
                state: state(locale, &tab.letter, reader.now),
                is_open: tab.letter.is_public(reader.now) && tab.letter.state == LetterState::Open,
                counts: counts.line(locale).to_string(),
                waiting: tab.waiting,
                day: day(&reader, &tab.letter),
            };
            (tab.letter.state == LetterState::Archived, line)
        })
        .collect();
    letters.sort_by_key(|(archived, _)| *archived);
    let page = ListPage {
        owns: reading.moderator.role.owns(),
        letters: letters.into_iter().map(|(_, line)| line).collect(),
        frame: surroundings.frame(&app, &reader, &reading, "letterdesk-title", None),
    };
    answer::private(StatusCode::OK, &page)
}

/// When it was made, or until when it can be signed.
pub fn day(reader: &Reader, letter: &Letter) -> String {
    let locale = &reader.locale;
    if letter.state == LetterState::Draft {
        let made = dates::date(locale, letter.created_at, &letter.time_zone);
        return locale.msg("letterdesk-made").arg("date", made).to_string();
    }
    // A switch that is on is told above every page of the desk.
    crate::web::public::letter::LetterStatus::of(letter, false, reader.now, locale)
        .line(locale)
        .to_string()
}
