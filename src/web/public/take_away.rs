//! `/letters/{slug}/signatories.csv`, `.txt`, `.json`: the whole list.
//!
//! It is read a piece at a time, so that a million names never stand in memory together. A change
//! between two pieces may show.
use super::cursor::before;
use super::export::{Format, Writer};
use super::shown::shown;
use crate::domain::letter::LetterId;
use crate::store::door::Store;
use crate::store::error::Error as StoreError;
use crate::store::listing::{self, Filter, Listed, Place};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::header;
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::stream::{self, Stream};

const PIECE: usize = 1000;
const PIECE_LIMIT: i64 = 1000;

pub async fn csv(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    whole(
        &app,
        &reader,
        &request,
        path.into_inner(),
        Format::Csv,
        "text/csv; charset=utf-8; header=present",
    )
    .await
}

pub async fn txt(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    whole(
        &app,
        &reader,
        &request,
        path.into_inner(),
        Format::Txt,
        "text/plain; charset=utf-8",
    )
    .await
}

pub async fn json(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
) -> Result<HttpResponse, Error> {
    whole(
        &app,
        &reader,
        &request,
        path.into_inner(),
        Format::Json,
        "application/json",
    )
    .await
}

/// A list that one piece holds is answered at once, with an `ETag`; a longer one as it is read.
async fn whole(
    app: &App,
    reader: &Reader,
    request: &HttpRequest,
    slug: String,
    format: Format,
    content_type: &'static str,
) -> Result<HttpResponse, Error> {
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let (letter, lines) = app
        .workshop
        .store
        .read(move |db| {
            let letter = shown(db, &slug, &language, now)?.letter;
            let lines = listing::page(db, letter.id, &Filter::default(), None, PIECE_LIMIT)?;
            Ok::<_, StoreError>((letter, lines))
        })
        .await?;
    let mut writer = Writer::new(format, letter.version, reader.locale.clone());
    let mut body = writer.page(&lines);
    let mut answer = match place_after(&lines) {
        None => {
            body.extend(writer.end());
            answer::public(request, content_type, body)
        }
        Some(place) => HttpResponse::Ok()
            .content_type(content_type)
            .insert_header((header::CACHE_CONTROL, "no-cache"))
            .streaming(pieces(
                app.workshop.store.clone(),
                letter.id,
                writer,
                body,
                place,
            )),
    };
    let name = format!(
        "attachment; filename=\"{}-signatories.{format}\"",
        letter.slug
    );
    let name = header::HeaderValue::from_str(&name).map_err(Error::internal)?;
    answer
        .headers_mut()
        .insert(header::CONTENT_DISPOSITION, name);
    Ok(answer)
}

/// Where the next piece begins; nothing after the last one.
fn place_after(lines: &[Listed]) -> Option<Place> {
    let last = lines.last().filter(|_| lines.len() == PIECE)?;
    Some(Place {
        id: last.id,
        ..before(&last.sort_key)
    })
}

enum Next {
    /// Already read.
    Bytes(Vec<u8>, Place),
    After(Place),
    End,
}

/// An error cuts the connection, so that nobody takes half a list for the whole.
fn pieces(
    store: Store,
    letter: LetterId,
    writer: Writer,
    first: Vec<u8>,
    place: Place,
) -> impl Stream<Item = Result<web::Bytes, StoreError>> {
    stream::try_unfold(
        (store, writer, Next::Bytes(first, place)),
        move |(store, mut writer, next)| async move {
            let place = match next {
                Next::Bytes(bytes, place) => {
                    return Ok(Some((bytes.into(), (store, writer, Next::After(place)))));
                }
                Next::After(place) => place,
                Next::End => return Ok(None),
            };
            let lines = store
                .read(move |db| {
                    listing::page(db, letter, &Filter::default(), Some(&place), PIECE_LIMIT)
                })
                .await
                .inspect_err(
                    |error| tracing::error!(%error, "a list broke off while it was taken away"),
                )?;
            let mut bytes = writer.page(&lines);
            let next = place_after(&lines).map_or(Next::End, Next::After);
            if matches!(next, Next::End) {
                bytes.extend(writer.end());
            }
            Ok(Some((bytes.into(), (store, writer, next))))
        },
    )
}
