//! `/letters/{slug}/signatories.csv`, `.json`, `.txt`, `.docx`: the whole list.
//!
//! It is read a piece at a time, so that a million names never stand in memory together. A change
//! between two pieces may show.
use super::document::Head;
use super::entry::Layout;
use super::export::{Format, Writer};
use super::shown::shown;
use super::walk::{By, Choice, Headed, Query, Walk};
use crate::print::docx;
use crate::security::limits::Limited;
use crate::store::door::Store;
use crate::store::error::Error as StoreError;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::stream::{self, Stream};

const PIECE: usize = 1000;

pub async fn csv(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    whole(&app, &reader, &request, path, query, Format::Csv).await
}

pub async fn json(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    whole(&app, &reader, &request, path, query, Format::Json).await
}

pub async fn txt(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    whole(&app, &reader, &request, path, query, Format::Txt).await
}

pub async fn docx(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    whole(&app, &reader, &request, path, query, Format::Docx).await
}

/// A list that one piece holds is answered at once, with an `ETag`; a longer one as it is read.
async fn whole(
    app: &App,
    reader: &Reader,
    request: &HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
    format: Format,
) -> Result<HttpResponse, Error> {
    reader.check(app, Limited::Papers)?;
    let (slug, query) = (path.into_inner(), query.into_inner());
    let locale = reader.locale.clone();
    let now = reader.now;
    let (shown, choice, walk, lines) = app
        .workshop
        .store
        .read(move |db| {
            let shown = shown(db, &slug, locale.language(), now)?;
            let choice = of_format(format, query.choice(&shown.letter.rules)?);
            let mut walk = Walk::begin(db, &locale, &shown.letter, choice)?;
            let lines = walk.go_on(db, PIECE)?;
            Ok::<_, Error>((shown, choice, walk, lines))
        })
        .await?;
    let layout = Layout {
        country: choice.by != By::Country,
        people: choice.people,
    };
    let head = Head::from(&shown.version);
    let mut writer =
        Writer::new(format, head, reader.locale.clone(), layout).map_err(Error::internal)?;
    let mut body = writer.page(&lines).map_err(Error::internal)?;
    let mut answer = if walk.is_over() {
        body.extend(writer.end().map_err(Error::internal)?);
        answer::public(request, format.content_type(), body)
    } else {
        HttpResponse::Ok()
            .content_type(format.content_type())
            .insert_header((header::CACHE_CONTROL, "no-cache"))
            .streaming(pieces(app.workshop.store.clone(), writer, body, walk))
    };
    let name = format!(
        "attachment; filename=\"{}-signatories.{format}\"",
        shown.letter.slug
    );
    let name = header::HeaderValue::from_str(&name).map_err(Error::internal)?;
    answer
        .headers_mut()
        .insert(header::CONTENT_DISPOSITION, name);
    Ok(answer)
}

/// What programs read has columns in the place of headings, and always the same.
const fn of_format(format: Format, choice: Choice) -> Choice {
    match format {
        Format::Csv | Format::Json => Choice {
            by: By::List,
            ..choice
        },
        Format::Txt | Format::Docx => choice,
    }
}

enum Next {
    /// Already written.
    Bytes(Vec<u8>, Walk),
    After(Walk),
    End,
}

#[derive(Debug, thiserror::Error)]
enum Broken {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Docx(#[from] docx::Error),
}

/// An error cuts the connection, so that nobody takes half a list for the whole.
fn pieces(
    store: Store,
    writer: Writer,
    first: Vec<u8>,
    walk: Walk,
) -> impl Stream<Item = Result<web::Bytes, Broken>> {
    stream::try_unfold(
        (store, writer, Next::Bytes(first, walk)),
        move |(store, mut writer, next)| async move {
            let walk = match next {
                Next::Bytes(bytes, walk) => {
                    return Ok(Some((bytes.into(), (store, writer, Next::After(walk)))));
                }
                Next::After(walk) => walk,
                Next::End => return Ok(None),
            };
            let (walk, lines) = go_on(&store, walk).await.inspect_err(
                |error| tracing::error!(%error, "a list broke off while it was taken away"),
            )?;
            let mut bytes = writer.page(&lines)?;
            let next = if walk.is_over() {
                bytes.extend(writer.end()?);
                Next::End
            } else {
                Next::After(walk)
            };
            Ok(Some((bytes.into(), (store, writer, next))))
        },
    )
}

async fn go_on(store: &Store, mut walk: Walk) -> Result<(Walk, Vec<Headed>), StoreError> {
    store
        .read(move |db| {
            let lines = walk.go_on(db, PIECE)?;
            Ok((walk, lines))
        })
        .await
}
