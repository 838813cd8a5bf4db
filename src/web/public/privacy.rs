//! `/letters/{slug}/privacy`: what is kept, for how long, and how to have it erased.

use std::time::Duration;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::shown::read_shown;
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
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let shown = read_shown(&app, &reader, path.into_inner()).await?;
    let page = PrivacyPage {
        page: shown.page(
            &app,
            &reader,
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
    };
    answer::page(&request, &page)
}

/// Started days: the page must not promise less than is kept.
fn days(duration: Duration) -> u32 {
    u32::try_from(duration.as_secs().div_ceil(DAY.as_secs())).unwrap_or(u32::MAX)
}
