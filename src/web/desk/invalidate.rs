//! `POST /desk/signatures/{id}/invalidate`: off for good, with a reason.
use super::deciding::{Loaded, Seen, decided, parse};
use super::session::Deciding;
use super::surroundings::Happened;
use super::wording::decision;
use crate::acts::invalidate::{self as act, Invalidate, MAX_NOTE};
use crate::domain::decision::DecisionAct;
use crate::domain::signature::Invalidation;
use crate::domain::words::Words;
use crate::locale::messages::Locale;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct InvalidateForm {
    #[serde(flatten)]
    seen: Seen,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    note: String,
    /// A ticked box sends something, an empty one nothing.
    mail: Option<String>,
}

/// Sentences that say what is wrong with the reason and with the note.
pub(super) type Faults = (Option<String>, Option<String>);

/// What is given with it.
pub(super) fn given(
    locale: &Locale,
    reason: &str,
    note: &str,
) -> Result<(Invalidation, Option<Words>), Faults> {
    let of_note = Words::parse(note, MAX_NOTE);
    match (reason.parse(), of_note) {
        (Ok(reason), Ok(note)) => Ok((reason, note)),
        (reason, note) => Err((
            reason
                .err()
                .map(|_| locale.msg("error-invalidation-reason").to_string()),
            note.err().map(|long| {
                locale
                    .msg("error-note-long")
                    .arg("max", i64::try_from(long.max).unwrap_or(i64::MAX))
                    .to_string()
            }),
        )),
    }
}

pub async fn invalidate(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<InvalidateForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let id = parse(&id)?;
    let (reason, note) = match given(&reader.locale, &form.reason, &form.note) {
        Ok(given) => given,
        Err((of_reason, of_note)) => {
            let loaded = Loaded::read(&app, &reader, id, Happened::default()).await?;
            let queue = form.seen.queue()?;
            let mut page = loaded.page(&app, &reader, &reading, queue.as_ref());
            if let Some(more) = &mut page.entry.more {
                let view = &mut more.invalidate;
                view.reasons =
                    decision::invalidation_options(&reader.locale, form.reason.parse().ok());
                view.reason_error = of_reason;
                view.note.value = form.note;
                view.note.error = of_note;
                view.mail = view.mail.map(|_| form.mail.is_some());
            }
            return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
        }
    };
    let command = Invalidate {
        signature_id: id,
        by: reading.actor(),
        seen: form.seen.as_seen()?,
        reason,
        note,
        mail: form.mail.is_some(),
    };
    let outcome = act::invalidate(&app.workshop, command, reader.now).await;
    let act = DecisionAct::Invalidate;
    decided(&app, &reader, &reading, id, &form.seen, act, outcome).await
}
