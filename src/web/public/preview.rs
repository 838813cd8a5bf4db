//! `/preview/{token}`: a letter as it will look, for whoever was given the link; its form, where the
//! link allows signing. Names of signatories are left out: who signed is told at the opening. Nothing
//! is kept of who opens a link.
use super::letter::{Contents, LetterPage, PreviewView};
use super::letter_beside::Beside;
use super::shown::Shown;
use super::token_page::{LinkTo, Mailed, gone};
use crate::security::link::{LinkError, Purpose};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::previews::{self, Preview, PreviewId};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

pub struct ToPreview;

impl Mailed for ToPreview {
    type About = Preview;
    const PURPOSE: Purpose = Purpose::Preview;
}

/// What a link leads to.
pub enum Seen {
    Here(Box<Early>),
    /// Revoked or expired: nothing is told of the letter.
    Gone,
}

/// A letter that is seen through a link.
pub struct Early {
    pub preview: Preview,
    pub shown: Shown,
    beside: Beside,
    /// `/preview/{token}`
    pub path: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    link: LinkTo<ToPreview>,
) -> Result<HttpResponse, Error> {
    let Seen::Here(early) = find(&app, &reader, link.0, &request).await? else {
        return gone(&app, &reader, LinkError::Expired);
    };
    let Early { shown, beside, .. } = *early;
    if shown.letter.is_public(reader.now) {
        return Ok(answer::see_other(shown.path("")));
    }
    let signs =
        early.preview.may_sign && shown.letter.accepts_early_submissions(reader.now).is_ok();
    let contents = Contents {
        beside,
        ..Contents::default()
    };
    let mut page = LetterPage {
        seen_by: PreviewView::Link {
            sign: signs.then(|| format!("{}/sign", early.path)),
        },
        ..LetterPage::of(&app, &reader, &shown, contents)
    };
    hidden(&mut page.page, &early.path);
    answer::private(StatusCode::OK, &page)
}

pub async fn find(
    app: &App,
    reader: &Reader,
    id: PreviewId,
    request: &HttpRequest,
) -> Result<Seen, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let read = app.workshop.store.read(move |db: &mut Db| {
        let preview = match previews::find(db, &keyring, id) {
            Ok(preview) if preview.is_good(now) => preview,
            Ok(_) | Err(StoreError::NotFound) => return Ok(None),
            Err(other) => return Err(other),
        };
        let shown = Shown::by_id(db, preview.letter_id, &language)?;
        let beside = Beside::read(db, &shown.letter, &language)?;
        Ok(Some((preview, shown, beside)))
    });
    let token = request.match_info().get("token").unwrap_or_default();
    Ok(match read.await? {
        None => Seen::Gone,
        Some((preview, shown, beside)) => Seen::Here(Box::new(Early {
            preview,
            shown,
            beside,
            path: format!("/preview/{token}"),
        })),
    })
}

/// A page that leads nowhere but below the link.
pub fn hidden(page: &mut Page, path: &str) {
    page.letter = None;
    page.robots_noindex = true;
    path.clone_into(&mut page.canonical_path);
}
