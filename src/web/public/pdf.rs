//! `/letters/{slug}.pdf`, the letter with its signatories, and `/letters/{slug}/signatories.pdf`, the list alone.
use super::paper::{Imprint, Standing};
use super::shown::shown;
use crate::print::pdf::pdf;
use crate::security::limits::Limited;
use crate::store::error::Error as StoreError;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::papers::{Kind, Printed, Slot, Work};
use crate::web::reader::Reader;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};

const PDF: &str = "application/pdf";
/// From so many bytes on a PDF goes as it is; smaller ones are packed on their way to a third.
const LARGE: usize = 2 * 1024 * 1024;

pub async fn letter(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, Error> {
    whole(&app, &reader, &request, slug.into_inner(), Kind::Letter).await
}

pub async fn list(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    slug: web::Path<String>,
) -> Result<HttpResponse, Error> {
    whole(&app, &reader, &request, slug.into_inner(), Kind::List).await
}

async fn whole(
    app: &App,
    reader: &Reader,
    request: &HttpRequest,
    slug: String,
    kind: Kind,
) -> Result<HttpResponse, Error> {
    reader.check(app, Limited::Papers)?;
    let standing = standing(app, reader, &slug).await?;
    let (locale, now) = (reader.locale.clone(), reader.now);
    let imprint = Imprint::of(&app.config);
    let name = name(kind);
    let etag = standing.etag(&locale, &imprint, name);
    if let Some(answer) = answer::unchanged(request, &etag) {
        return Ok(answer);
    }
    let slot = Slot {
        kind,
        letter: standing.letter.id,
        language: locale.language().to_owned(),
    };
    let store = app.workshop.store.clone();
    let made = app.papers.get(slot, &etag, move || async move {
        // Read anew, with the list, so that they are of one moment.
        let read = store.read(move |db| {
            let shown = shown(db, &slug, locale.language(), now)?;
            let standing = Standing::read(db, shown, now)?;
            let paper = standing.paper(db, &locale, &imprint, kind == Kind::Letter)?;
            Ok::<_, StoreError>((standing.etag(&locale, &imprint, name), paper))
        });
        let (etag, paper) = read.await?;
        Ok(Work {
            etag,
            make: Box::new(move |fonts| Ok(pdf(fonts, &paper).map_err(Error::internal)?.into())),
        })
    });
    let Printed { etag, bytes, .. } = made.await?;
    let file = match kind {
        Kind::Letter => format!("{}.pdf", standing.letter.slug),
        _ => format!("{}-signatories.pdf", standing.letter.slug),
    };
    let disposition = format!("inline; filename=\"{file}\"");
    if bytes.len() >= LARGE {
        return Ok(answer::file(&etag, PDF, &disposition).body(bytes));
    }
    Ok(answer::tagged(&etag)
        .content_type(PDF)
        .insert_header((header::CONTENT_DISPOSITION, disposition))
        .body(bytes))
}

const fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::List => "list",
        _ => "letter",
    }
}

/// How a public letter stands for this reader.
pub async fn standing(app: &App, reader: &Reader, slug: &str) -> Result<Standing, Error> {
    let (slug, language) = (slug.to_owned(), reader.locale.language().to_owned());
    let now = reader.now;
    let read = app.workshop.store.read(move |db| {
        let shown = shown(db, &slug, &language, now)?;
        Standing::read(db, shown, now)
    });
    Ok(read.await?)
}
