//! `/letters/{slug}/versions` and `/letters/{slug}/versions/{number}`: what exactly was signed.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::letter::TextView;
use super::shown::{Shown, shown};
use super::signatory::own_name;
use crate::domain::ledger::hex;
use crate::domain::letter::Version;
use crate::locale::dates;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::versions;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/versions.html")]
pub struct VersionsPage {
    pub page: Page,
    pub letter_title: String,
    /// The newest first.
    pub versions: Vec<VersionView>,
}

pub struct VersionView {
    pub number: i32,
    /// The language's own name.
    pub language: String,
    pub language_code: String,
    pub date: String,
    /// In words: the first text, an editorial change, a material change.
    pub change: String,
    pub sha256: String,
    pub path: String,
    pub current: bool,
}

#[derive(Template)]
#[template(path = "public/version.html")]
pub struct VersionPage {
    pub page: Page,
    pub title: String,
    pub version: VersionView,
    pub text: TextView,
    /// The bytes that the hash is of.
    pub raw_path: String,
    /// The file's name in the command that checks it.
    pub raw_name: String,
}

/// The language of the text may be one that the site itself does not speak.
#[derive(Debug, Deserialize)]
pub struct Query {
    lang: Option<String>,
}

pub async fn list(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let (shown, mut texts) = read(&app, &reader, path.into_inner()).await?;
    texts.sort_by_key(|text| std::cmp::Reverse(text.number));
    let page = VersionsPage {
        page: shown.page(
            &app,
            &reader,
            reader.locale.msg("versions-title").to_string(),
            "/versions",
        ),
        letter_title: shown.version.title.clone(),
        versions: texts
            .iter()
            .map(|text| view(&app, &reader, &shown, text))
            .collect(),
    };
    answer::page(&request, &page)
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String)>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let (slug, number) = path.into_inner();
    let number: i32 = number.parse().map_err(|_| Error::NotFound)?;
    let (shown, texts) = read(&app, &reader, slug).await?;
    let wanted = [
        query.lang.as_deref().unwrap_or_default(),
        reader.locale.language(),
        &shown.letter.rules.language,
    ];
    let text = wanted
        .iter()
        .find_map(|language| {
            texts
                .iter()
                .find(|text| text.number == number && text.language == *language)
        })
        .ok_or(Error::NotFound)?;
    let page = VersionPage {
        page: shown.page(
            &app,
            &reader,
            text.title.clone(),
            &format!("/versions/{number}"),
        ),
        title: text.title.clone(),
        version: view(&app, &reader, &shown, text),
        text: TextView::of(text),
        raw_path: shown.path(&format!("/versions/{number}/{}.md", text.language)),
        raw_name: format!("{}-{number}-{}.md", shown.letter.slug, text.language),
    };
    answer::page(&request, &page)
}

/// The very bytes that the hash is of.
pub async fn raw(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<(String, String, String)>,
) -> Result<HttpResponse, Error> {
    let (slug, number, language) = path.into_inner();
    let number: i32 = number.parse().map_err(|_| Error::NotFound)?;
    let (_, texts) = read(&app, &reader, slug).await?;
    let text = texts
        .into_iter()
        .find(|text| text.number == number && text.language == language)
        .ok_or(Error::NotFound)?;
    Ok(answer::public(
        &request,
        "text/markdown; charset=utf-8",
        text.markdown.into_bytes(),
    ))
}

async fn read(app: &App, reader: &Reader, slug: String) -> Result<(Shown, Vec<Version>), Error> {
    let language = reader.locale.language().to_owned();
    Ok(app
        .workshop
        .store
        .read(move |db| published(db, &slug, &language))
        .await?)
}

/// Texts that are, or were, open to be signed: a next version may already be there as a draft.
pub fn published(
    db: &mut Db,
    slug: &str,
    language: &str,
) -> Result<(Shown, Vec<Version>), StoreError> {
    let shown = shown(db, slug, language)?;
    let mut texts = versions::of_letter(db, shown.letter.id)?;
    texts.retain(|text| text.number <= shown.letter.version);
    Ok((shown, texts))
}

fn view(app: &App, reader: &Reader, shown: &Shown, text: &Version) -> VersionView {
    let own_language = text.language == shown.letter.rules.language;
    let lang = if own_language {
        String::new()
    } else {
        format!("?lang={}", text.language)
    };
    VersionView {
        number: text.number,
        language: own_name(app, &text.language),
        language_code: text.language.clone(),
        date: dates::date(&reader.locale, text.created_at, &shown.letter.time_zone),
        change: reader
            .locale
            .msg(&format!("change-{}", text.change))
            .to_string(),
        sha256: hex(&text.sha256),
        path: shown.path(&format!("/versions/{}{lang}", text.number)),
        current: text.number == shown.letter.version,
    }
}
