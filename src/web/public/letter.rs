//! `/letters/{slug}`: the letter as on paper, with its signatories under it.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::letter_beside::{Beside, BesideView};
use super::letter_list::LetterList;
use super::listing::ListSection;
use super::shown::{Shown, shown};
use super::signatory::own_name;
use crate::domain::chain::hex;
use crate::domain::letter::{Change, Letter, NotSignable, Version};
use crate::domain::time::{DAY, Timestamp};
use crate::locale::dates;
use crate::locale::direction::direction;
use crate::locale::messages::{Locale, Text};
use crate::print::qr::{self, QrPicture};
use crate::store;
use crate::store::error::Error as StoreError;
use crate::store::ledger;
use crate::store::progress::Progress;
use crate::web::answer;
use crate::web::app::App;
use crate::web::counts::Counts;
use crate::web::error::Error;
use crate::web::markdown;
use crate::web::page::Page;
use crate::web::reader::Reader;
use crate::web::share::ShareLink;

#[derive(Template)]
#[template(path = "public/letter.html")]
pub struct LetterPage {
    pub page: Page,
    pub title: String,
    pub addressees: String,
    pub host: String,
    pub status: LetterStatus,
    /// `Counts::line`.
    pub counts: String,
    pub version: VersionLine,
    pub text: TextView,
    /// The name of its language, where the reader's has no text of this letter.
    pub text_language: Option<String>,
    /// Nobody has signed.
    pub is_empty: bool,
    /// Organisations first; one kind alone has no heading.
    pub sections: Vec<ListSection>,
    /// "40 received, 35 confirmed, 31 published; …", where the letter's owner shows it.
    pub progress: Option<String>,
    /// For paper: the absolute address of this page and the day it was printed.
    pub address: String,
    pub today: String,
    /// The same address, for a camera.
    pub qr: Option<QrPicture>,
    pub share_links: Vec<ShareLink>,
    pub beside: BesideView,
    /// "312 of the 500 that …", where the letter's host shows it.
    pub target: Option<String>,
    pub seen_by: PreviewView,
}

/// Who reads the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PreviewView {
    Everybody,
    /// Only somebody on the desk, so far.
    Desk,
    /// Whoever has a link; the way to the form, where it allows signing.
    Link {
        sign: Option<String>,
    },
}

impl PreviewView {
    /// Who signed is told at the opening.
    fn hides_names(&self) -> bool {
        matches!(self, Self::Link { .. })
    }
}

/// What has come of a letter so far; nothing yet for a draft.
#[derive(Debug, Default)]
pub struct Contents {
    pub counts: Counts,
    pub lists: Vec<LetterList>,
    pub progress: Option<Progress>,
    pub beside: Beside,
}

/// A letter's text, rendered and sanitised.
pub struct TextView {
    /// Goes into the page unescaped.
    pub body_html: String,
    pub language: String,
    pub direction: String,
}

impl TextView {
    pub fn of(version: &Version) -> Self {
        Self {
            body_html: markdown::to_html(&version.markdown, &version.language),
            language: version.language.clone(),
            direction: direction(&version.language).to_owned(),
        }
    }
}

pub struct VersionLine {
    pub number: i32,
    /// In hexadecimal, whole.
    pub sha256: String,
    /// Of a later text: "version 2 of 3 March 2027 (editorial change)", and where it stands beside
    /// the one before.
    pub later: Option<(String, String)>,
}

impl VersionLine {
    fn of(locale: &Locale, shown: &Shown) -> Self {
        let version = &shown.version;
        let told = |change: Text| {
            locale
                .msg("fact-version-later")
                .arg("number", version.number)
                .arg(
                    "date",
                    dates::date(locale, version.created_at, &shown.letter.time_zone),
                )
                .arg("change", change)
                .to_string()
        };
        let change = match version.change {
            Change::First => None,
            Change::Editorial => Some(locale.msg("fact-version-editorial")),
            Change::Material => Some(locale.msg("fact-version-material")),
        };
        Self {
            number: version.number,
            sha256: hex(&version.sha256),
            later: change
                .map(told)
                .zip(shown.compare_path(version.number - 1, version.number)),
        }
    }

    /// Enough to compare at a glance.
    pub fn short(&self) -> &str {
        self.sha256.get(..12).unwrap_or(&self.sha256)
    }
}

/// Whether one can sign now; dates are already written out in the letter's zone.
#[derive(Clone, Debug)]
pub enum LetterStatus {
    Open {
        until: Option<String>,
    },
    NotYet {
        from: Option<String>,
    },
    Closed {
        since: Option<String>,
    },
    /// Open, but a switch keeps signatures out for now.
    Stopped,
}

impl LetterStatus {
    /// Dates are told in the letter's own zone, which they name.
    pub fn of(letter: &Letter, stopped: bool, now: Timestamp, locale: &Locale) -> Self {
        let told = |at: Timestamp| dates::date_time(locale, at, &letter.time_zone);
        match letter.accepts_submissions(now) {
            Ok(()) if stopped => Self::Stopped,
            Ok(()) => Self::Open {
                until: letter.closes_at.map(told),
            },
            Err(NotSignable::NotYet) => Self::NotYet {
                from: letter.opens_at.map(told),
            },
            Err(NotSignable::Closed) => Self::Closed {
                since: letter.closes_at.filter(|closes| *closes <= now).map(told),
            },
        }
    }

    /// As whoever came by a preview link finds it.
    pub fn early(letter: &Letter, stopped: bool, now: Timestamp, locale: &Locale) -> Self {
        match letter.accepts_early_submissions(now) {
            Ok(()) if stopped => Self::Stopped,
            Ok(()) => Self::Open {
                until: letter
                    .closes_at
                    .map(|at| dates::date_time(locale, at, &letter.time_zone)),
            },
            Err(_) => Self::of(letter, stopped, now, locale),
        }
    }

    pub fn is_open(&self) -> bool {
        matches!(self, Self::Open { .. })
    }

    pub fn is_stopped(&self) -> bool {
        matches!(self, Self::Stopped)
    }

    pub fn is_closed(&self) -> bool {
        matches!(self, Self::Closed { .. })
    }

    pub fn line(&self, locale: &Locale) -> Text {
        match self {
            Self::Open { until: Some(until) } => locale.msg("status-open-until").arg("date", until),
            Self::Open { until: None } => locale.msg("status-open"),
            Self::NotYet { from: Some(from) } => locale.msg("status-opens").arg("date", from),
            Self::NotYet { from: None } => locale.msg("status-not-open"),
            Self::Closed { since: Some(since) } => {
                locale.msg("status-closed-since").arg("date", since)
            }
            Self::Closed { since: None } => locale.msg("status-closed"),
            Self::Stopped => locale.msg("status-stopped"),
        }
    }
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let (shown, contents) = app
        .workshop
        .store
        .read(move |db| {
            let shown = shown(db, &slug, &language, now)?;
            let letter = shown.letter.id;
            let counts = ledger::counts(db, letter)?;
            let progress = if shown.letter.rules.shows_progress {
                Some(store::progress::progress(db, letter, &counts, now)?)
            } else {
                None
            };
            let counts = Counts::from(counts);
            let contents = Contents {
                counts,
                lists: LetterList::all(db, &shown.letter, counts)?,
                progress,
                beside: Beside::read(db, &shown.letter, &language)?,
            };
            Ok::<_, StoreError>((shown, contents))
        })
        .await?;
    answer::page(&request, &LetterPage::of(&app, &reader, &shown, contents))
}

impl LetterPage {
    /// The pages below the letter's address are there.
    fn is_public(&self) -> bool {
        self.seen_by == PreviewView::Everybody
    }

    /// The way to the form by which the page was read.
    fn early_sign(&self) -> Option<&str> {
        match &self.seen_by {
            PreviewView::Link { sign } => sign.as_deref(),
            PreviewView::Everybody | PreviewView::Desk => None,
        }
    }

    pub fn of(app: &App, reader: &Reader, shown: &Shown, contents: Contents) -> Self {
        let Contents {
            counts,
            lists,
            progress,
            beside,
        } = contents;
        let address = format!("{}{}", app.config.site.base_url, shown.path(""));
        Self {
            title: shown.version.title.clone(),
            addressees: shown.version.addressees.clone(),
            host: shown.letter.host.clone(),
            status: LetterStatus::of(&shown.letter, shown.stopped, reader.now, &reader.locale),
            counts: counts.line(&reader.locale).to_string(),
            version: VersionLine::of(&reader.locale, shown),
            text: TextView::of(&shown.version),
            text_language: other_language(app, reader, &shown.version),
            is_empty: counts.is_empty(),
            sections: lists
                .into_iter()
                .map(|list| list.section(&reader.locale, shown, counts))
                .collect(),
            progress: progress.map(|progress| progress_text(reader, &progress)),
            qr: qr::picture(&address),
            share_links: shown.share_links(app, reader),
            address,
            today: dates::date(&reader.locale, reader.now, &shown.letter.time_zone),
            beside: beside.view(reader, shown),
            target: target(reader, &shown.letter, counts),
            seen_by: PreviewView::Everybody,
            page: shown.page(app, reader, shown.version.title.clone(), ""),
        }
    }
}

fn other_language(app: &App, reader: &Reader, version: &Version) -> Option<String> {
    let own = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
    let is_readers = own(&version.language) == own(reader.locale.language());
    (!is_readers).then(|| own_name(app, &version.language))
}

fn target(reader: &Reader, letter: &Letter, counts: Counts) -> Option<String> {
    let target = letter.rules.target.filter(|_| letter.rules.shows_target)?;
    let reached = counts.organisations + counts.individuals;
    let told = reader
        .locale
        .msg("letter-target")
        .arg("reached", reached)
        .arg("target", target);
    Some(told.to_string())
}

fn progress_text(reader: &Reader, progress: &Progress) -> String {
    let locale = &reader.locale;
    let told = locale
        .msg("progress")
        .arg("received", progress.received)
        .arg("confirmed", progress.confirmed)
        .arg("published", progress.published);
    let Some(since) = progress.oldest_waiting else {
        return told.to_string();
    };
    let days = reader.now.since(since).as_secs() / DAY.as_secs();
    let oldest = locale.msg("progress-oldest").arg("days", days);
    locale
        .msg("progress-with-oldest")
        .arg("progress", told)
        .arg("oldest", oldest)
        .to_string()
}
