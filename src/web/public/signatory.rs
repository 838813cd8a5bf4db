//! `/letters/{slug}/signatories/{id}`: one signatory, and how we know that it is genuine.

use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;

use super::line;
use super::list_query::place_path;
use super::shown::{Shown, shown};
use crate::domain::signatory::Kind;
use crate::domain::signature::SignatureId;
use crate::domain::website::Website;
use crate::locale::countries::country_name;
use crate::locale::dates;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::listing::{self, Listed};
use crate::store::{merges, vouches};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/signatory.html")]
pub struct SignatoryPage {
    pub page: Page,
    pub letter_title: String,
    pub name: String,
    pub other_names: Vec<String>,
    pub acronym: Option<String>,
    pub country: String,
    pub website: Option<WebsiteView>,
    /// "University of Lund (for identification only)".
    pub affiliation: Option<String>,
    pub representatives: Vec<String>,
    /// How it was verified, in a sentence: `proof-{id}-sentence`.
    pub proof: String,
    /// How the moderator who vouches for it knows.
    pub vouched: Option<String>,
    /// Version, language and day: "version 1, in English, on 21 November 2026".
    pub signed: String,
    /// Where the text that was signed stands beside the current one.
    pub compare_path: Option<String>,
    pub heading: String,
    /// Its place in the list.
    pub list_path: String,
    pub report_path: String,
    pub file_under: Option<String>,
}

pub struct WebsiteView {
    pub url: String,
    pub shown: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
) -> Result<HttpResponse, Error> {
    let (slug, id) = path.into_inner();
    let id: SignatureId = id.parse().map_err(|_| Error::NotFound)?;
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let keyring = app.workshop.keyring.clone();
    let found = app
        .workshop
        .store
        .read(move |db| {
            let shown = shown(db, &slug, &language, now)?;
            let listed = match listing::one(db, shown.letter.id, id) {
                Err(StoreError::NotFound) => return standing(db, &shown, id),
                listed => listed?,
            };
            let list_path = place_path(db, &shown, listed.kind, &listed.heading, &listed.sort_key)?;
            let vouched = vouches::note(db, &keyring, id)?;
            Ok::<_, StoreError>(Found::Listed(Box::new((shown, listed, list_path, vouched))))
        })
        .await?;
    let (shown, listed, list_path, vouched) = match found {
        Found::Listed(found) => *found,
        Found::Merged(path) => {
            return Ok(HttpResponse::PermanentRedirect()
                .insert_header((header::LOCATION, path))
                .insert_header((header::CACHE_CONTROL, "no-cache"))
                .finish());
        }
    };
    let locale = &reader.locale;
    let date = dates::date(locale, listed.published_at, &shown.letter.time_zone);
    let signed = locale
        .msg("signatory-signed-version")
        .arg("number", listed.version)
        .arg("language", own_name(&app, &listed.version_language))
        .arg("date", date);
    let is_individual = listed.kind == Kind::Individual;
    let mut page = shown.page(
        &app,
        &reader,
        listed.name.clone(),
        &format!("/signatories/{}", listed.id),
    );
    // Not for a search engine to put beside everything else about a person.
    page.robots_noindex = is_individual;
    let page = SignatoryPage {
        page,
        letter_title: shown.version.title.clone(),
        other_names: listed.name_en.clone().into_iter().collect(),
        acronym: listed.acronym.clone(),
        country: listed
            .country
            .map(|country| country_name(locale, country))
            .unwrap_or_default(),
        website: listed.website.as_deref().map(website),
        affiliation: listed
            .affiliation
            .as_deref()
            .map(|affiliation| line::affiliation_text(locale, affiliation)),
        representatives: line::people(locale, &listed),
        proof: locale
            .msg(&format!("proof-{}-sentence", listed.proof))
            .to_string(),
        vouched,
        signed: signed.to_string(),
        compare_path: shown.compare_path(listed.version, shown.letter.version),
        heading: listed.heading,
        file_under: is_individual.then_some(listed.file_under),
        list_path,
        report_path: shown.path(&format!("/signatories/{}/report", listed.id)),
        name: listed.name,
    };
    answer::page(&request, &page)
}

enum Found {
    Listed(Box<(Shown, Listed, String, Option<String>)>),
    /// Another signature stands for it, at this path.
    Merged(String),
}

fn standing(db: &mut Db, shown: &Shown, id: SignatureId) -> Result<Found, StoreError> {
    let letter = &shown.letter;
    let standing = merges::stands_for(db, letter.id, id)?.ok_or(StoreError::NotFound)?;
    // One that is not on the list leads nowhere either.
    listing::one(db, letter.id, standing)?;
    Ok(Found::Merged(format!(
        "/letters/{}/signatories/{standing}",
        letter.slug
    )))
}

fn website(url: &str) -> WebsiteView {
    let shown =
        Website::parse(url).map_or_else(|_| url.to_owned(), |website| website.shown().to_owned());
    WebsiteView {
        url: url.to_owned(),
        shown,
    }
}

/// The language's own name for itself; its code where the site does not speak it.
pub fn own_name(app: &App, language: &str) -> String {
    app.catalogue.locale(language).map_or_else(
        || language.to_owned(),
        |locale| locale.msg("language-name").to_string(),
    )
}
