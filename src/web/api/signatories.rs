//! `/api/v1/letters/{slug}/signatories`: the list, in its order, a page at a time.
use super::letters::json;
use super::problem::Problem;
use crate::domain::country::Country;
use crate::locale::dates;
use crate::security::limits::Limited;
use crate::store::listing::{self, Listed};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::asked::{Asked, given};
use crate::web::public::cursor;
use crate::web::public::shown::shown;
use crate::web::reader::Reader;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

const DEFAULT_LIMIT: u16 = 50;
const MOST: u16 = 200;

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Query {
    /// `organisation` or `individual`.
    #[param(example = "organisation")]
    kind: Option<String>,
    /// ISO 3166-1 alpha-2, XK, or `international`.
    country: Option<String>,
    /// Each word must begin a word of one of the names.
    q: Option<String>,
    /// How many items, from 1 to 200; 50 unless told.
    #[param(example = 10)]
    limit: Option<u16>,
    /// The `next` of the page before.
    after: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Signatories {
    /// How many there are in all, on this page and others.
    pub total: i64,
    pub items: Vec<Item>,
    /// What to give as `after` for the next page; null on the last one.
    pub next: Option<String>,
}

/// One line of the list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Item {
    pub id: String,
    /// `organisation` or `individual`.
    pub kind: &'static str,
    /// In the signatory's own script.
    pub name: String,
    pub name_en: Option<String>,
    pub acronym: Option<String>,
    /// The text that it is sorted by.
    pub file_under: String,
    /// The letter of the alphabet that it stands under.
    pub heading: String,
    /// ISO 3166-1 alpha-2, XK, or `international`.
    pub country: Option<&'static str>,
    pub website: Option<String>,
    pub representatives: Vec<Person>,
    /// Of an individual, for identification only.
    pub affiliation: Option<String>,
    /// How it was verified: `address`, `own-domain`, `vouched` or `imported`.
    pub proof: &'static str,
    /// RFC 3339, in UTC.
    pub published_at: String,
    /// The number of the text that it stands under: an earlier one than the letter's where it was
    /// signed, and not kept, before a later change.
    pub version: i32,
    /// In which language that text is (BCP 47).
    pub version_language: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Person {
    pub name: String,
    pub role: Option<String>,
}

impl Item {
    pub fn of(listed: &Listed) -> Self {
        Self {
            id: listed.id.to_string(),
            kind: listed.kind.as_str(),
            name: listed.name.clone(),
            name_en: listed.name_en.clone(),
            acronym: listed.acronym.clone(),
            file_under: listed.file_under.clone(),
            heading: listed.heading.clone(),
            country: listed.country.map(Country::code),
            website: listed.website.clone(),
            representatives: listed
                .representatives
                .iter()
                .map(|person| Person {
                    name: person.name.clone(),
                    role: person.role.clone(),
                })
                .collect(),
            affiliation: listed.affiliation.clone(),
            proof: listed.proof.as_str(),
            published_at: dates::machine(listed.published_at),
            version: listed.version,
            version_language: listed.version_language.clone(),
        }
    }
}

/// The signatories in alphabetical order.
#[utoipa::path(
    get,
    path = "/api/v1/letters/{slug}/signatories",
    tag = "signatories",
    params(("slug" = String, Path, description = "The letter's name in addresses"), Query),
    responses(
        (status = 200, body = Signatories),
        (status = 400, description = "An unknown kind or country, a limit out of bounds, or a cursor that is not of this letter", content_type = "application/problem+json", body = Problem),
        (status = 404, content_type = "application/problem+json", body = Problem),
        (status = 429, content_type = "application/problem+json", body = Problem),
    ),
)]
pub async fn list(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    reader.check(&app, Limited::Api)?;
    let query = query.into_inner();
    let limit = query.limit.unwrap_or(DEFAULT_LIMIT);
    if !(1..=MOST).contains(&limit) {
        return Err(Error::BadRequest);
    }
    let asked = Asked {
        kind: query.kind.as_deref(),
        country: query.country.as_deref(),
        heading: None,
        q: query.q.as_deref(),
    }
    .narrow()?;
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let after = given(query.after.as_deref()).map(str::to_owned);
    let page = app
        .workshop
        .store
        .read(move |db| {
            let letter = shown(db, &slug, &language, now)?.letter.id;
            let place = match &after {
                Some(after) => Some(cursor::decode(letter, after).map_err(|_| Error::BadRequest)?),
                None => None,
            };
            if asked.nothing {
                return Ok(Signatories {
                    total: 0,
                    items: Vec::new(),
                    next: None,
                });
            }
            let mut lines = listing::page(
                db,
                letter,
                &asked.filter,
                place.as_ref(),
                i64::from(limit) + 1,
            )?;
            let more = lines.len() > usize::from(limit);
            lines.truncate(limit.into());
            let next = lines
                .last()
                .filter(|_| more)
                .map(|last| cursor::encode(letter, &last.place()));
            Ok::<_, Error>(Signatories {
                total: listing::total(db, letter, &asked.filter)?,
                items: lines.iter().map(Item::of).collect(),
                next,
            })
        })
        .await?;
    json(&request, &page)
}
