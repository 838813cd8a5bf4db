//! One press for the rows that were picked on a page of the list: off it for good, or back to the desk.
use super::bulk::{Fields, done, field, picked};
use super::confirmed::Confirmed;
use super::entry::Invalidate;
use super::invalidate;
use super::published::{self, Asked};
use super::queue::OfLetter;
use super::session::{Deciding, Reading};
use super::ticked::Ticked;
use super::wording::decision;
use crate::acts::bulk::BulkVerb;
use crate::domain::note::{MAX_NOTE, Note};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::FieldView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

pub async fn invalidate(
    app: web::Data<App>,
    reader: Reader,
    of: web::Query<OfLetter>,
    deciding: Confirmed<Deciding<Fields>>,
) -> Result<HttpResponse, Error> {
    let Confirmed(Deciding { reading, form }) = deciding;
    let value = |name| field(&form, name).unwrap_or_default();
    let verb = match invalidate::given(&reader.locale, value("reason"), value("note")) {
        Ok((reason, note)) => Ok(BulkVerb::Invalidate {
            reason,
            note,
            mail: field(&form, "mail").is_some(),
        }),
        Err(faults) => Err(faults),
    };
    run(&app, &reader, &reading, &of, &form, verb).await
}

pub async fn unpublish(
    app: web::Data<App>,
    reader: Reader,
    of: web::Query<OfLetter>,
    deciding: Confirmed<Deciding<Fields>>,
) -> Result<HttpResponse, Error> {
    let Confirmed(Deciding { reading, form }) = deciding;
    let locale = &reader.locale;
    let verb = match Note::parse(field(&form, "note").unwrap_or_default()) {
        Ok(Some(note)) => Ok(BulkVerb::Unpublish { note }),
        Ok(None) => Err(locale.msg("error-note-empty")),
        Err(_) => {
            let max = i64::try_from(MAX_NOTE).unwrap_or(i64::MAX);
            Err(locale.msg("error-note-long").arg("max", max))
        }
    };
    let verb = verb.map_err(|error| (None, Some(error.to_string())));
    run(&app, &reader, &reading, &of, &form, verb).await
}

async fn run(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    of: &OfLetter,
    form: &Fields,
    verb: Result<BulkVerb, invalidate::Faults>,
) -> Result<HttpResponse, Error> {
    let picked = picked(form, reader.now)?;
    let none = picked.rows.is_empty();
    let (of_reason, of_note) = match verb {
        Ok(verb) if !none => {
            return done(app, reader, reading, of.slug(), verb, picked).await;
        }
        Ok(_) => (None, None),
        Err(faults) => faults,
    };
    // The page again with what is wrong, the boxes as they were ticked.
    let place = field(form, "place").unwrap_or_default();
    let asked = web::Query::<Asked>::from_query(place).map_err(|_| Error::BadRequest)?;
    let mut asked = asked.into_inner();
    asked.letter = Some(of.slug().to_owned());
    let mut page = published::page(app, reader, reading, asked).await?;
    if let Some(bulk) = &mut page.bulk {
        bulk.ticked = Ticked::of(form);
        bulk.error = none.then(|| reader.locale.msg("error-bulk-none").to_string());
        let reason = field(form, "reason").unwrap_or_default();
        bulk.invalidate = Invalidate {
            reasons: decision::invalidation_options(&reader.locale, reason.parse().ok()),
            reason_error: of_reason,
            note: FieldView {
                value: field(form, "note").unwrap_or_default().to_owned(),
                error: of_note,
            },
            mail: Some(field(form, "mail").is_some()),
        };
    }
    answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
}
