//! A letter's text before anybody else reads it: the very page that the public will see, of what
//! was kept or of what stands in the form.
use super::super::session::{Deciding, Reading};
use super::form::Sent;
use super::head::slug;
use super::text::TextPath;
use super::text_form::{text, typed};
use crate::acts::bring_version::as_version;
use crate::acts::write_text::lying;
use crate::domain::bundle::BundleText;
use crate::domain::letter::{Change, Letter};
use crate::domain::letter_text::is_language;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::letters;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::public::letter::{Contents, LetterPage, PreviewView};
use crate::web::public::letter_beside::Beside;
use crate::web::public::preview::hidden;
use crate::web::public::shown::Shown;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

/// As it was kept.
pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    _: Reading,
    path: TextPath,
) -> Result<HttpResponse, Error> {
    preview(&app, &reader, path, None).await
}

/// As it was typed; nothing is kept.
pub async fn typed_text(
    app: web::Data<App>,
    reader: Reader,
    path: TextPath,
    deciding: Deciding<Sent>,
) -> Result<HttpResponse, Error> {
    let text = text(&typed(deciding.form), &path.2);
    preview(&app, &reader, path, Some(text)).await
}

async fn preview(
    app: &App,
    reader: &Reader,
    path: TextPath,
    typed: Option<BundleText>,
) -> Result<HttpResponse, Error> {
    let (name, number, language) = path.into_inner();
    let here = format!("/desk/letters/{name}/texts/{number}/{language}/preview");
    let slug = slug(&name)?;
    if !is_language(&language) {
        return Err(Error::NotFound);
    }
    let read = app.workshop.store.read(move |db: &mut Db| {
        let letter: Letter = letters::by_slug(db, &slug)?;
        let beside = Beside::read(db, &letter, &language)?;
        let lying = lying(db, letter, number, &language)?.ok_or(StoreError::NotFound)?;
        Ok::<_, StoreError>((lying, beside))
    });
    let (lying, beside) = read.await?;
    let text = typed.or(lying.text).ok_or(Error::NotFound)?;
    let letter = lying.letter;
    let shown = Shown {
        version: as_version(&letter, number, Change::First, text, reader.now),
        letter,
        stopped: false,
    };
    let contents = Contents {
        beside,
        ..Contents::default()
    };
    let mut page = LetterPage {
        seen_by: PreviewView::Desk,
        ..LetterPage::of(app, reader, &shown, contents)
    };
    // Its letter may have no page yet.
    hidden(&mut page.page, &here);
    answer::private(StatusCode::OK, &page)
}
