//! `/api/v1/letters`: the letters, each with its text and its counts.
use super::problem::Problem;
use crate::domain::chain::hex;
use crate::domain::letter::{Letter, Version};
use crate::domain::time::{HOUR, Timestamp};
use crate::locale::dates;
use crate::security::limits::Limited;
use crate::store::error::Error as StoreError;
use crate::store::{ledger, letters, progress};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::shown::{Shown, shown};
use crate::web::public::versions::published;
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Serialize;
use utoipa::ToSchema;

pub const JSON: &str = "application/json";

#[derive(Debug, Serialize, ToSchema)]
pub struct Letters {
    pub total: u64,
    pub items: Vec<LetterItem>,
    /// Always null: all letters stand in one answer.
    pub next: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LetterItem {
    pub slug: String,
    /// The page for people.
    pub url: String,
    pub title: String,
    pub addressees: String,
    pub host: String,
    /// Of the texts in this answer (BCP 47).
    pub language: String,
    /// `open`, `closed` or `archived`.
    pub state: &'static str,
    /// Whether it can be signed at this moment: dates are taken into account.
    pub accepts_signatures: bool,
    /// Who may sign: `organisations`, `individuals` or `both`.
    pub signers: &'static str,
    /// RFC 3339, in UTC.
    pub opens_at: Option<String>,
    pub closes_at: Option<String>,
    /// The number of the version that is signed now.
    pub version: i32,
    /// Of the text that is signed now, in hexadecimal.
    pub sha256: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct LetterDocument {
    #[serde(flatten)]
    pub letter: LetterItem,
    /// The text that is signed now, in Markdown: the bytes that the hash is of.
    pub text: String,
    pub versions: Vec<VersionItem>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct VersionItem {
    pub number: i32,
    pub language: String,
    pub sha256: String,
    /// How it differs from the one before: `first`, `editorial` or `material`.
    pub change: &'static str,
    pub created_at: String,
    /// The text itself.
    pub url: String,
    /// What changed, in the words of the letter's host.
    pub note: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Count {
    pub organisations: i64,
    pub individuals: i64,
    /// Of these, those who are counted without a name: they are not among the signatories.
    pub unnamed_organisations: i64,
    pub unnamed_individuals: i64,
    /// Those with a named signatory; "international" is not one.
    pub countries: i64,
    /// Only where the letter's owner shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<ProgressItem>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct ProgressItem {
    /// Forms that can still be confirmed, and all that was confirmed.
    pub received: i64,
    /// Waiting for the moderators, or published.
    pub confirmed: i64,
    pub published: i64,
    /// The hour since which the oldest one waits for the moderators: RFC 3339, in UTC.
    pub oldest_waiting_since: Option<String>,
}

/// The public letters, the newest first.
#[utoipa::path(get, path = "/api/v1/letters", tag = "letters", responses((status = 200, body = Letters)))]
pub async fn list(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Api)?;
    let language = reader.locale.language().to_owned();
    let found = app
        .workshop
        .store
        .read(move |db| {
            let public = letters::all(db)?.into_iter().filter(Letter::is_public);
            public
                .map(|letter| Shown::of(db, letter, &language))
                .collect::<Result<Vec<_>, StoreError>>()
        })
        .await?;
    let items: Vec<LetterItem> = found
        .iter()
        .map(|shown| item(&app, &reader, shown))
        .collect();
    json(
        &request,
        &Letters {
            total: items.len() as u64,
            items,
            next: None,
        },
    )
}

/// One letter with its text.
#[utoipa::path(
    get,
    path = "/api/v1/letters/{slug}",
    tag = "letters",
    params(("slug" = String, Path, description = "The letter's name in addresses")),
    responses((status = 200, body = LetterDocument), (status = 404, content_type = "application/problem+json", body = Problem)),
)]
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Api)?;
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let (shown, texts) = app
        .workshop
        .store
        .read(move |db| published(db, &slug, &language))
        .await?;
    let document = LetterDocument {
        letter: item(&app, &reader, &shown),
        text: shown.version.markdown.clone(),
        versions: texts
            .iter()
            .map(|text| version(&app, &shown, text))
            .collect(),
    };
    json(&request, &document)
}

/// How many have signed. It may lag behind the list by a second.
#[utoipa::path(
    get,
    path = "/api/v1/letters/{slug}/count",
    tag = "letters",
    params(("slug" = String, Path, description = "The letter's name in addresses")),
    responses((status = 200, body = Count), (status = 404, content_type = "application/problem+json", body = Problem)),
)]
pub async fn count(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Api)?;
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let (counts, progress) = app
        .workshop
        .store
        .read(move |db| {
            let letter = shown(db, &slug, &language)?.letter;
            let counts = ledger::counts(db, letter.id)?;
            let progress = if letter.rules.shows_progress {
                Some(progress::progress(db, letter.id, &counts, now)?)
            } else {
                None
            };
            Ok::<_, StoreError>((counts, progress))
        })
        .await?;
    let count = Count {
        organisations: counts.organisations,
        individuals: counts.individuals,
        unnamed_organisations: counts.unnamed_organisations,
        unnamed_individuals: counts.unnamed_individuals,
        countries: counts.countries,
        progress: progress.map(|progress| ProgressItem {
            received: progress.received,
            confirmed: progress.confirmed,
            published: progress.published,
            oldest_waiting_since: progress
                .oldest_waiting
                .map(|at| dates::machine(hour_of(at))),
        }),
    };
    json(&request, &count)
}

/// The minute would tell somebody who knows when they pressed the button whose it is.
fn hour_of(at: Timestamp) -> Timestamp {
    let hour = HOUR.as_secs().cast_signed();
    Timestamp::from_seconds(at.as_seconds().div_euclid(hour) * hour)
}

pub fn json(request: &HttpRequest, document: &impl Serialize) -> Result<HttpResponse, Error> {
    let body = serde_json::to_vec(document).map_err(Error::internal)?;
    Ok(answer::public(request, JSON, body))
}

fn item(app: &App, reader: &Reader, shown: &Shown) -> LetterItem {
    let letter = &shown.letter;
    LetterItem {
        slug: letter.slug.to_string(),
        url: format!("{}{}", app.config.site.base_url, shown.path("")),
        title: shown.version.title.clone(),
        addressees: shown.version.addressees.clone(),
        host: letter.host.clone(),
        language: shown.version.language.clone(),
        state: letter.state.as_str(),
        accepts_signatures: letter.accepts_submissions(reader.now).is_ok(),
        signers: letter.rules.signers.as_str(),
        opens_at: letter.opens_at.map(dates::machine),
        closes_at: letter.closes_at.map(dates::machine),
        version: letter.version,
        sha256: hex(&shown.version.sha256),
    }
}

fn version(app: &App, shown: &Shown, text: &Version) -> VersionItem {
    let path = shown.path(&format!("/versions/{}/{}.md", text.number, text.language));
    VersionItem {
        number: text.number,
        language: text.language.clone(),
        sha256: hex(&text.sha256),
        change: text.change.as_str(),
        created_at: dates::machine(text.created_at),
        url: format!("{}{path}", app.config.site.base_url),
        note: text.note.clone(),
    }
}
