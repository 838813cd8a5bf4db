//! `/desk/letters/{slug}`: where a letter is, what it has and what it lacks; opening and closing.
use super::super::confirmed::Confirmed;
use super::super::frame::Frame;
use super::super::session::{Owning, Reading};
use super::form::Sent;
use super::head::{self, Head, open, slug};
use super::list;
use crate::acts::embargo::standing;
use crate::acts::open_letter::{OpenError, lacks, set_state};
use crate::domain::letter::{Letter, LetterState, TextName};
use crate::domain::letter_readiness::Missing;
use crate::domain::letter_update::UpdateHeading;
use crate::domain::time::Timestamp;
use crate::locale::messages::{Locale, Text};
use crate::store::connection::Db;
use crate::store::{ledger, text_drafts, updates, versions};
use crate::web::answer;
use crate::web::app::App;
use crate::web::counts::Counts;
use crate::web::error::Error;
use crate::web::public::signatory::own_name;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/letter_overview.html")]
pub struct OverviewPage {
    pub frame: Frame,
    pub head: Head,
    pub problem: Option<String>,
    pub day: String,
    pub counts: String,
    /// Sentences; those without which it cannot be opened first.
    pub lacks: Vec<String>,
    /// Advice only.
    pub advice: Vec<String>,
    /// What is signed, or will be.
    pub texts: Vec<TextLine>,
    /// What is prepared beside it.
    pub drafts: Vec<TextLine>,
    pub updates: usize,
    pub unpublished: usize,
    /// What can be done now: the state that it leads to, the words on the button.
    pub moves: Vec<(LetterState, String)>,
    pub from: LetterState,
}

pub struct TextLine {
    pub number: i32,
    pub language: String,
    pub own_name: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let page = page(&app, &reader, &reading, &path).await?;
    answer::private(StatusCode::OK, &page)
}

/// What is asked for says from which state, so that a page from before moves nothing.
pub async fn move_on(
    app: web::Data<App>,
    reader: Reader,
    path: web::Path<String>,
    Confirmed(owning): Confirmed<Owning<Sent>>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let field = |name: &str| {
        form.get(name)
            .and_then(|text| text.parse::<LetterState>().ok())
    };
    let (Some(from), Some(to)) = (field("from"), field("to")) else {
        return Err(Error::BadRequest);
    };
    let offers = page(&app, &reader, &reading, &path).await?.moves;
    let moved = if offers.iter().any(|(offered, _)| *offered == to) {
        let (letter, by) = (slug(&path)?, reading.actor());
        set_state(&app.workshop, letter, Some(from), to, by, reader.now).await
    } else {
        Err(OpenError::Moved)
    };
    let locale = &reader.locale;
    let problem = match moved {
        Ok(letter) => return Ok(answer::see_other(head::path(&letter.slug, ""))),
        Err(OpenError::Lacks(_)) => locale.msg("letterdesk-lacks"),
        Err(OpenError::NotPublic | OpenError::Moved) => locale.msg("letterdesk-moved"),
        Err(OpenError::Store(error)) => return Err(error.into()),
    };
    let problem = problem.to_string();
    let mut page = page(&app, &reader, &reading, &path).await?;
    page.problem = Some(problem);
    answer::private(StatusCode::CONFLICT, &page)
}

/// What awaits its opening is changed on the page of that.
fn moves(letter: &Letter, now: Timestamp) -> &'static [LetterState] {
    if letter.awaits_opening(now) {
        return &[];
    }
    match letter.state {
        LetterState::Draft => &[LetterState::Open],
        LetterState::Open | LetterState::Archived => &[LetterState::Closed],
        LetterState::Closed => &[LetterState::Open, LetterState::Archived],
    }
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug: &str,
) -> Result<OverviewPage, Error> {
    let at = ("letterdesk-title", "overview");
    let (keyring, now) = (app.workshop.keyring.clone(), reader.now);
    let read = move |db: &mut Db, letter: &Letter| {
        Ok((
            ledger::counts(db, letter.id)?,
            versions::names(db, letter.id)?,
            text_drafts::of_letter(db, letter.id)?,
            updates::headings(db, letter.id)?,
            lacks(db, letter)?,
            // It has nothing to tell before.
            match letter.counts_until(now) {
                Some(_) => standing(db, &keyring, letter, now)?,
                None => None,
            },
        ))
    };
    let (opened, (counts, texts, drafts, posts, missing, standing)) =
        open(app, reader, reading, slug, at, read).await?;
    let locale = &reader.locale;
    let letter = &opened.letter;
    let line = |number: i32, language: &str| TextLine {
        number,
        language: language.to_owned(),
        own_name: own_name(app, language),
    };
    let current = |text: &&TextName| text.number == letter.version;
    let is_draft = letter.state == LetterState::Draft;
    let told = |needed: bool| {
        let wanted = missing.iter().filter(|one| one.is_needed() == needed);
        wanted
            .map(|one| lacking(app, locale, one).to_string())
            .collect::<Vec<_>>()
    };
    let missed = standing.is_some_and(|standing| standing.is_missed());
    let missed = missed.then(|| locale.msg("opening-is-missed").to_string());
    let moves = moves(letter, reader.now).iter();
    let numbers = |published: bool| {
        let mut numbers: Vec<i32> = posts
            .iter()
            .filter(|post: &&UpdateHeading| post.published_at.is_some() == published)
            .map(|post| post.number)
            .collect();
        numbers.dedup();
        numbers.len()
    };
    Ok(OverviewPage {
        problem: None,
        day: list::day(reader, letter),
        counts: Counts::from(counts).line(locale).to_string(),
        lacks: if is_draft { told(true) } else { Vec::new() },
        advice: told(false).into_iter().chain(missed).collect(),
        texts: texts
            .iter()
            .filter(current)
            .map(|text| line(text.number, &text.language))
            .collect(),
        drafts: drafts
            .iter()
            .map(|(number, text)| line(*number, &text.language))
            .collect(),
        updates: numbers(true),
        unpublished: numbers(false),
        moves: moves
            .map(|to| {
                (
                    *to,
                    locale.msg(&format!("letterdesk-move-{to}")).to_string(),
                )
            })
            .collect(),
        from: letter.state,
        frame: opened.frame,
        head: opened.head,
    })
}

fn lacking(app: &App, locale: &Locale, missing: &Missing) -> Text {
    match missing {
        Missing::Text(language) => locale
            .msg("letterdesk-lacks-text")
            .arg("language", own_name(app, language)),
        Missing::Addressees(language) => locale
            .msg("letterdesk-lacks-addressees")
            .arg("language", own_name(app, language)),
        Missing::Host => locale.msg("letterdesk-lacks-host"),
        Missing::Contact => locale.msg("letterdesk-lacks-contact"),
    }
}
