//! `/letters/{slug}/versions` and `/letters/{slug}/versions/{number}`: what exactly was signed.

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::Deserialize;

use super::letter::TextView;
use super::shown::{Shown, shown};
use super::signatory::own_name;
use crate::domain::chain::hex;
use crate::domain::letter::{Version, VersionId};
use crate::domain::time::Timestamp;
use crate::locale::dates;
use crate::locale::messages::Text;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::under_version::{self, Signatories};
use crate::store::{ledger, versions};
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
    pub numbers: Vec<NumberView>,
}

pub struct NumberView {
    pub change: Change,
    pub current: bool,
    /// How many stand under it.
    pub signed: String,
    /// Beside the number before it.
    pub compare_path: Option<String>,
    pub texts: Vec<VersionView>,
}

/// What a number changed.
pub struct Change {
    pub number: i32,
    pub date: String,
    /// In words: the first text, an editorial change, a material change.
    pub kind: String,
    pub note: Option<NoteView>,
}

pub struct NoteView {
    pub text: String,
    pub language: String,
}

pub struct VersionView {
    /// The language's own name.
    pub language: String,
    pub language_code: String,
    pub sha256: String,
    pub path: String,
    /// The bytes that the hash is of.
    pub raw_path: String,
    /// The file's name in the command that checks it.
    pub raw_name: String,
}

#[derive(Template)]
#[template(path = "public/version.html")]
pub struct VersionPage {
    pub page: Page,
    pub title: String,
    pub change: Change,
    pub current: bool,
    pub compare_path: Option<String>,
    pub version: VersionView,
    pub text: TextView,
}

/// The language of the text may be one that the site itself does not speak.
#[derive(Debug, Deserialize)]
pub struct Query {
    pub lang: Option<String>,
}

pub async fn list(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let slug = path.into_inner();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let (shown, texts, signed) = app
        .workshop
        .store
        .read(move |db| {
            let (shown, texts) = published(db, &slug, &language, now)?;
            let signed = signatories(db, &shown, &texts)?;
            Ok::<_, StoreError>((shown, texts, signed))
        })
        .await?;
    let number = |number: i32| {
        let of: Vec<&Version> = texts.iter().filter(|text| text.number == number).collect();
        Some(NumberView {
            change: change_in(&reader, &shown, &texts, number)?,
            current: number == shown.letter.version,
            signed: signed_by(&reader, &signed, &of).to_string(),
            compare_path: shown.compare_path(number - 1, number),
            texts: of.iter().map(|text| view(&app, &shown, text)).collect(),
        })
    };
    let page = VersionsPage {
        page: shown.page(
            &app,
            &reader,
            reader.locale.msg("versions-title").to_string(),
            "/versions",
        ),
        letter_title: shown.version.title.clone(),
        numbers: (1..=shown.letter.version)
            .rev()
            .filter_map(number)
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
    let asked = query.lang.as_deref().unwrap_or_default();
    let text = in_language(&reader, &shown, &texts, number, asked).ok_or(Error::NotFound)?;
    let page = VersionPage {
        page: shown.page(
            &app,
            &reader,
            text.title.clone(),
            &format!("/versions/{number}"),
        ),
        title: text.title.clone(),
        change: change_in(&reader, &shown, &texts, number).ok_or(Error::NotFound)?,
        current: number == shown.letter.version,
        compare_path: shown.compare_path(number - 1, number),
        version: view(&app, &shown, text),
        text: TextView::of(text),
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

pub async fn read(
    app: &App,
    reader: &Reader,
    slug: String,
) -> Result<(Shown, Vec<Version>), Error> {
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    Ok(app
        .workshop
        .store
        .read(move |db| published(db, &slug, &language, now))
        .await?)
}

/// A public letter with all its texts.
pub fn published(
    db: &mut Db,
    slug: &str,
    language: &str,
    now: Timestamp,
) -> Result<(Shown, Vec<Version>), StoreError> {
    let shown = shown(db, slug, language, now)?;
    let texts = versions::of_letter(db, shown.letter.id)?;
    Ok((shown, texts))
}

/// The text of a number in the language asked for, else in the reader's, else in the letter's own.
fn in_language<'a>(
    reader: &Reader,
    shown: &Shown,
    texts: &'a [Version],
    number: i32,
    asked: &str,
) -> Option<&'a Version> {
    [
        asked,
        reader.locale.language(),
        &shown.letter.rules.language,
    ]
    .iter()
    .find_map(|language| {
        texts
            .iter()
            .find(|text| text.number == number && text.language == *language)
    })
}

/// What a number changed, as far as the reader's language tells it.
pub fn change_in(reader: &Reader, shown: &Shown, texts: &[Version], number: i32) -> Option<Change> {
    let text = in_language(reader, shown, texts, number, "")
        .or_else(|| texts.iter().find(|text| text.number == number))?;
    let first = texts
        .iter()
        .filter(|text| text.number == number)
        .map(|text| text.created_at)
        .min()?;
    Some(Change {
        number,
        date: dates::date(&reader.locale, first, &shown.letter.time_zone),
        kind: reader
            .locale
            .msg(&format!("change-{}", text.change))
            .to_string(),
        note: text.note.clone().map(|note| NoteView {
            text: note,
            language: text.language.clone(),
        }),
    })
}

/// With its language, whatever the reader's is.
pub fn path_of(shown: &Shown, text: &Version) -> String {
    shown.path(&format!("/versions/{}?lang={}", text.number, text.language))
}

/// The only text of a letter has all its signatories: their number is at hand.
fn signatories(
    db: &mut Db,
    shown: &Shown,
    texts: &[Version],
) -> Result<Vec<Signatories>, StoreError> {
    if let [only] = texts {
        let counts = ledger::counts(db, shown.letter.id)?;
        return Ok(vec![Signatories {
            version: only.id,
            named: counts.organisations + counts.individuals,
            unnamed: 0,
        }]);
    }
    let ids: Vec<VersionId> = texts.iter().map(|text| text.id).collect();
    under_version::counts(db, shown.letter.id, &ids)
}

fn signed_by(reader: &Reader, signed: &[Signatories], texts: &[&Version]) -> Text {
    let (mut all, mut unnamed) = (0, 0);
    for of in signed {
        if texts.iter().any(|text| text.id == of.version) {
            all += of.named + of.unnamed;
            unnamed += of.unnamed;
        }
    }
    if unnamed == 0 {
        return reader.locale.msg("versions-signed-by").arg("count", all);
    }
    reader
        .locale
        .msg("versions-signed-by-unnamed")
        .arg("count", all)
        .arg("unnamed", unnamed)
}

fn view(app: &App, shown: &Shown, text: &Version) -> VersionView {
    VersionView {
        language: own_name(app, &text.language),
        language_code: text.language.clone(),
        sha256: hex(&text.sha256),
        path: path_of(shown, text),
        raw_path: shown.path(&format!("/versions/{}/{}.md", text.number, text.language)),
        raw_name: format!("{}-{}-{}.md", shown.letter.slug, text.number, text.language),
    }
}
