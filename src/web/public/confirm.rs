//! `/confirm/{token}`: what will be printed, the button that confirms it, and what came of it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use askama::Template;

use super::confirm_subject::{Kept, Subject, Waiting, find};
use super::line::{LineView, filed_text, line_view, unnamed_text};
use super::near::{NearView, near_view};
use super::next_steps::NextSteps;
use super::shown::Shown;
use super::token_page::{LinkTo, Mailed};
use crate::acts;
use crate::acts::confirm::{ConfirmError, Confirmed};
use crate::acts::filing::Files;
use crate::acts::not_me::NotMe;
use crate::domain::signatory::Kind;
use crate::domain::signature::{Signature, Visibility};
use crate::security::link::{LinkError, Purpose};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::{ErrorLink, FieldView, error_links};
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/confirm.html")]
pub struct ConfirmPage {
    pub page: Page,
    pub letter_title: String,
    pub line: LineView,
    /// Published signatories with a name so close that it may be the same one.
    pub near: Vec<NearView>,
    /// Where the two buttons post.
    pub confirm_path: String,
    pub not_me_path: String,
    pub is_individual: bool,
    /// What will be seen instead, where the name is not published.
    pub unnamed: Option<String>,
    /// Where an individual's name will stand in the list.
    pub filing: Option<FilingForm>,
}

impl ConfirmPage {
    fn errors(&self) -> Vec<ErrorLink> {
        let filing = self.filing.as_ref();
        error_links(&[(
            "file_under",
            filing.and_then(|filing| filing.file_under.error.as_ref()),
        )])
    }
}

pub struct FilingForm {
    /// "Filed under L as …".
    pub filed: String,
    pub file_under: FieldView,
    pub action: String,
}

/// The link to confirm.
pub enum ToConfirm {}

impl Mailed for ToConfirm {
    type About = Signature;
    const PURPOSE: Purpose = Purpose::Confirm;

    fn gone(app: &App, reader: &Reader, error: LinkError) -> Result<HttpResponse, Error> {
        expired(app, reader, error)
    }
}

/// A link that is garbled, too old or used up.
#[derive(Template)]
#[template(path = "public/confirm_expired.html")]
pub struct ConfirmExpiredPage {
    pub page: Page,
}

#[derive(Template)]
#[template(path = "public/confirmed.html")]
pub struct ConfirmedPage {
    pub page: Page,
    pub letter_title: String,
    pub outcome: Outcome,
    pub next: Option<NextSteps>,
}

/// What the press of the button led to.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// `path` is the signatory's place in the list.
    Published {
        line: LineView,
        path: String,
    },
    Held {
        line: LineView,
        unnamed: Option<String>,
        /// The organisation is on the list already; how to reach the moderators.
        listed: Option<Listed>,
    },
    /// It counts, and appears with the letter.
    Early {
        line: LineView,
    },
    /// Published without a name.
    Counted {
        line: LineView,
        unnamed: String,
    },
    AlreadySigned {
        is_individual: bool,
    },
    LetterClosed,
}

/// What a colleague of an earlier signer is told, and never by whom it was signed.
#[derive(Clone, Debug)]
pub struct Listed {
    pub contact: Option<String>,
}

/// After "this was not me".
#[derive(Template)]
#[template(path = "public/not_me.html")]
pub struct NotMePage {
    pub page: Page,
}

/// Changes nothing: scanners of mail fetch links.
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToConfirm>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    match find(&app, &reader, id).await? {
        Subject::Submission(waiting) => {
            let page = form(&app, &reader, *waiting)?;
            answer::private(StatusCode::OK, &page)
        }
        Subject::Signature { shown, kept } => kept_page(&app, &reader, &shown, kept).await,
        Subject::Answered { shown, kept } => already_page(&app, &reader, &shown, &kept).await,
        Subject::Gone => expired(&app, &reader, LinkError::Expired),
    }
}

pub async fn confirm(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToConfirm>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    let outcome = acts::confirm::confirm(&app.workshop, id, reader.now).await;
    let shown = match &outcome {
        Err(ConfirmError::NotSignable(_)) => match find(&app, &reader, id).await? {
            Subject::Submission(waiting) => Some(waiting.shown),
            Subject::Signature { shown, .. } | Subject::Answered { shown, .. } => Some(shown),
            Subject::Gone => None,
        },
        _ => None,
    };
    answered(&app, &reader, outcome, shown).await
}

/// The page for what a confirmation came to, by link or by code. `shown` is the letter, for the
/// outcomes that name no signature.
pub async fn answered(
    app: &App,
    reader: &Reader,
    outcome: Result<Confirmed, ConfirmError>,
    shown: Option<Shown>,
) -> Result<HttpResponse, Error> {
    match outcome {
        Ok(Confirmed::Published(id) | Confirmed::Held(id)) => {
            app.mail_bell.notify_one();
            match find(app, reader, id).await? {
                Subject::Signature { shown, kept } => kept_page(app, reader, &shown, kept).await,
                _ => expired(app, reader, LinkError::Expired),
            }
        }
        Ok(Confirmed::AlreadySigned(earlier)) => match find(app, reader, earlier).await? {
            Subject::Signature { shown, kept } => already_page(app, reader, &shown, &kept).await,
            _ => expired(app, reader, LinkError::Expired),
        },
        Err(ConfirmError::NotSignable(_)) => match shown {
            Some(shown) => {
                let outcome = Outcome::LetterClosed;
                confirmed(app, reader, StatusCode::CONFLICT, &shown, outcome).await
            }
            None => Err(Error::NotSignable),
        },
        Err(ConfirmError::Gone) => expired(app, reader, LinkError::Expired),
        Err(other) => Err(other.into()),
    }
}

pub async fn not_me(
    app: web::Data<App>,
    reader: Reader,
    link: LinkTo<ToConfirm>,
) -> Result<HttpResponse, Error> {
    let LinkTo(id) = link;
    if acts::not_me::not_me(&app.even_read_only(), id, reader.now).await? == NotMe::Gone {
        match find(&app, &reader, id).await? {
            Subject::Signature { shown, kept } => {
                return kept_page(&app, &reader, &shown, kept).await;
            }
            Subject::Answered { shown, kept } => {
                return already_page(&app, &reader, &shown, &kept).await;
            }
            Subject::Submission(_) | Subject::Gone => {}
        }
    }
    answer::private(
        StatusCode::OK,
        &NotMePage {
            page: frame(&app, &reader, "not-me-title", None),
        },
    )
}

/// The page with its forms.
pub fn form(app: &App, reader: &Reader, waiting: Waiting) -> Result<ConfirmPage, Error> {
    let Waiting {
        shown,
        line,
        visibility,
        near,
    } = waiting;
    let path = reader.path.trim_end_matches("/filing");
    let is_individual = line.kind == Kind::Individual;
    let filing = if is_individual && visibility == Visibility::Named {
        let filing = Files::of(&app.workshop, &shown.letter.rules)?.file(&line);
        Some(FilingForm {
            filed: filed_text(&reader.locale, &filing),
            file_under: FieldView {
                value: filing.file_under,
                error: None,
            },
            action: format!("{path}/filing"),
        })
    } else {
        None
    };
    Ok(ConfirmPage {
        page: frame(app, reader, "confirm-title", Some(&shown)),
        letter_title: shown.version.title.clone(),
        line: line_view(&reader.locale, &line, visibility),
        near: near
            .into_iter()
            .map(|near| near_view(&reader.locale, near))
            .collect(),
        confirm_path: path.to_owned(),
        not_me_path: format!("{path}/not-me"),
        unnamed: unnamed_text(&reader.locale, visibility),
        filing,
        is_individual,
    })
}

async fn kept_page(
    app: &App,
    reader: &Reader,
    shown: &Shown,
    kept: Kept,
) -> Result<HttpResponse, Error> {
    let line = line_view(&reader.locale, &kept.line, kept.visibility);
    let early = !shown.letter.is_public(reader.now);
    let outcome = match (kept.path, unnamed_text(&reader.locale, kept.visibility)) {
        (Some(_), _) if early => Outcome::Early { line },
        (Some(path), _) => Outcome::Published { line, path },
        (None, Some(unnamed)) if kept.published => Outcome::Counted { line, unnamed },
        (None, unnamed) => Outcome::Held {
            line,
            unnamed,
            listed: kept.listed_otherwise.then(|| Listed {
                contact: shown
                    .letter
                    .contact
                    .clone()
                    .or_else(|| app.config.site.contact.clone()),
            }),
        },
    };
    confirmed(app, reader, StatusCode::OK, shown, outcome).await
}

async fn already_page(
    app: &App,
    reader: &Reader,
    shown: &Shown,
    kept: &Kept,
) -> Result<HttpResponse, Error> {
    let is_individual = kept.line.kind == Kind::Individual;
    let outcome = Outcome::AlreadySigned { is_individual };
    confirmed(app, reader, StatusCode::OK, shown, outcome).await
}

async fn confirmed(
    app: &App,
    reader: &Reader,
    status: StatusCode,
    shown: &Shown,
    outcome: Outcome,
) -> Result<HttpResponse, Error> {
    let title = match &outcome {
        Outcome::Published { .. } => "confirmed-published-title",
        Outcome::Early { .. } => "confirmed-early-title",
        Outcome::Held { .. } => "confirmed-held-title",
        Outcome::Counted { .. } => "confirmed-counted-title",
        Outcome::AlreadySigned { .. } => "confirmed-already-title",
        Outcome::LetterClosed => "confirmed-closed-title",
    };
    let mut next = match outcome {
        Outcome::LetterClosed => None,
        _ => NextSteps::read(app, reader, shown).await?,
    };
    if let Some(next) = &mut next {
        next.share_links = shown.share_links(app, reader);
    }
    let page = ConfirmedPage {
        page: frame(app, reader, title, Some(shown)),
        letter_title: shown.version.title.clone(),
        next,
        outcome,
    };
    answer::private(status, &page)
}

/// Garbled links were never there; others are gone.
pub fn expired(app: &App, reader: &Reader, error: LinkError) -> Result<HttpResponse, Error> {
    let status = match error {
        LinkError::Garbled => StatusCode::NOT_FOUND,
        LinkError::Expired => StatusCode::GONE,
    };
    answer::private(
        status,
        &ConfirmExpiredPage {
            page: frame(app, reader, "confirm-expired-title", None),
        },
    )
}

/// What a token leads to is nobody else's business: not for search engines. Where a POST is
/// answered, another language is asked for at the page that held the form.
fn frame(app: &App, reader: &Reader, title: &str, shown: Option<&Shown>) -> Page {
    let title = reader.locale.msg(title).to_string();
    let mut page = match shown {
        Some(shown) => shown.page(app, reader, title, ""),
        None => reader.page(app, title, "/", None),
    };
    page.canonical_path = match reader.path.strip_suffix("/code") {
        Some(letter) => format!("{letter}/check-mail"),
        None => reader
            .path
            .trim_end_matches("/not-me")
            .trim_end_matches("/filing")
            .to_owned(),
    };
    page.robots_noindex = true;
    page
}
