//! `/letters/{slug}/privacy`: what is kept, for how long, and how to have it erased.

use std::time::Duration;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::shown::{Shown, read_shown};
use crate::acts::preview::KEEP_PREVIEWS;
use crate::domain::initial::ANSWER_WITHIN;
use crate::domain::time::DAY;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/privacy.html")]
pub struct PrivacyPage {
    pub page: Page,
    pub host: String,
    /// Days until an unconfirmed submission is erased.
    pub submission_days: u32,
    /// Days the record that a mail was sent is kept.
    pub mail_days: u32,
    /// Days until the people behind a withdrawn signature are forgotten; one that was closed
    /// otherwise; what was asked about signatures.
    pub withdrawn_days: u32,
    pub closed_days: u32,
    pub correspondence_days: u32,
    /// Days the hash of a network is kept.
    pub network_days: u32,
    pub prints_representatives: bool,
    /// For who was asked before the opening: days until it is forgotten that they did not approve.
    pub asked_days: Option<u32>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let shown = read_shown(&app, &reader, path.into_inner()).await?;
    answer::page(&request, &page(&app, &reader, &shown))
}

/// What is done with what signers of the letter type.
pub fn page(app: &App, reader: &Reader, shown: &Shown) -> PrivacyPage {
    PrivacyPage {
        page: shown.page(
            app,
            reader,
            reader.locale.msg("privacy-title").to_string(),
            "/privacy",
        ),
        host: shown.letter.host.clone(),
        submission_days: days(app.config.retention.submissions),
        mail_days: days(app.config.retention.mail),
        withdrawn_days: days(app.config.retention.withdrawn),
        closed_days: days(app.config.retention.closed),
        correspondence_days: days(app.config.retention.correspondence),
        network_days: days(app.config.retention.networks),
        prints_representatives: shown.letter.rules.prints_representatives,
        asked_days: None,
    }
}

/// The same for who was asked to stand under it when it opens.
pub fn page_for_asked(app: &App, reader: &Reader, shown: &Shown) -> PrivacyPage {
    PrivacyPage {
        asked_days: Some(days(ANSWER_WITHIN.saturating_add(KEEP_PREVIEWS))),
        ..page(app, reader, shown)
    }
}

/// Started days: the page must not promise less than is kept.
fn days(duration: Duration) -> u32 {
    u32::try_from(duration.as_secs().div_ceil(DAY.as_secs())).unwrap_or(u32::MAX)
}
