//! One signature in full, and the decisions about it.
use super::deciding::{Loaded, Seen, alone, decided, noted, parse};
use super::entry::Offer;
use super::place::QueuePlace;
use super::refusal::{choose, chosen, reason_missing};
use super::session::{Deciding, Reading};
use super::surroundings::Happened;
use crate::acts::moderate::{self, Decide, DecideError, Verb};
use crate::acts::undo;
use crate::domain::decision::{DecisionAct, DecisionId};
use crate::domain::signature::State;
use crate::store::{decisions, letters, signatures};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct UndoForm {
    /// The query of the queue, where it is undone there.
    place: Option<String>,
}

#[derive(Debug, Deserialize)]
pub struct Refusal {
    #[serde(flatten)]
    seen: Seen,
    #[serde(default)]
    reason: String,
    /// Nothing or empty: silent; `as-reason`; anything else: told.
    #[serde(default)]
    mail: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    id: web::Path<String>,
    happened: web::Query<Happened>,
) -> Result<HttpResponse, Error> {
    let loaded = Loaded::read(&app, &reader, parse(&id)?, happened.into_inner()).await?;
    answer::private(StatusCode::OK, &loaded.page(&app, &reader, &reading, None))
}

pub async fn publish(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Seen>,
) -> Result<HttpResponse, Error> {
    decide(
        &app,
        &reader,
        &deciding.reading,
        &id,
        &deciding.form,
        Verb::Publish,
    )
    .await
}

pub async fn unpublish(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Seen>,
) -> Result<HttpResponse, Error> {
    decide(
        &app,
        &reader,
        &deciding.reading,
        &id,
        &deciding.form,
        Verb::Unpublish,
    )
    .await
}

pub async fn reopen(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Seen>,
) -> Result<HttpResponse, Error> {
    decide(
        &app,
        &reader,
        &deciding.reading,
        &id,
        &deciding.form,
        Verb::Reopen,
    )
    .await
}

pub async fn reject(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Refusal>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let seen = &form.seen;
    if let Some((reason, mail)) = chosen(&app, parse(&id)?, &form.reason, &form.mail).await? {
        let verb = Verb::Reject { reason, mail };
        return decide(&app, &reader, &reading, &id, seen, verb).await;
    }
    let loaded = Loaded::read(&app, &reader, parse(&id)?, Happened::default()).await?;
    let mut page = loaded.page(&app, &reader, &reading, form.seen.queue()?.as_ref());
    page.entry.note.value.clone_from(&form.seen.note);
    if let Offer::Decide(offered) = &mut page.entry.offer {
        offered.reason_error = Some(reason_missing(&reader));
        choose(&mut offered.mail, &form.mail);
    }
    answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

pub async fn undo(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<UndoForm>,
) -> Result<HttpResponse, Error> {
    let id: DecisionId = id.parse().map_err(|_| Error::NotFound)?;
    let Deciding { reading, form } = deciding;
    let refused = match undo::undo(&app.workshop, id, reading.actor(), reader.now).await {
        Ok(_) => {
            app.mail_bell.notify_one();
            None
        }
        Err(DecideError::Store(error)) => return Err(error.into()),
        Err(refused) => Some(refused),
    };
    let decision = app
        .workshop
        .store
        .read(move |db| decisions::find(db, id))
        .await?;
    let signature = decision.signature_id;
    match refused {
        // Pressed twice: it is undone all the same.
        Some(refused) if decision.undone_at.is_none() => {
            let loaded = Loaded::read(&app, &reader, signature, Happened::default()).await?;
            let conflict = loaded.why_not(&reader, &refused);
            let mut page = loaded.page(&app, &reader, &reading, None);
            page.entry.conflict = Some(conflict);
            answer::private(StatusCode::CONFLICT, &page)
        }
        _ if decision.from == State::Held => {
            let keyring = app.workshop.keyring.clone();
            let letter = app
                .workshop
                .store
                .read(move |db| {
                    let letter = signatures::find(db, &keyring, signature)?.letter_id;
                    letters::find(db, letter)
                })
                .await?;
            let here = form.place.as_deref().map(QueuePlace::parse).transpose()?;
            let slug = letter.slug.to_string();
            let here = here.filter(|place| place.letter.as_ref() == Some(&slug));
            let queue = here.unwrap_or_else(|| QueuePlace {
                letter: Some(slug),
                ..QueuePlace::default()
            });
            Ok(answer::see_other(
                queue.with_entry(Some(&signature)).path_with("undone", &id),
            ))
        }
        _ => Ok(answer::see_other(alone(signature, "undone", id))),
    }
}

async fn decide(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    id: &str,
    form: &Seen,
    verb: Verb,
) -> Result<HttpResponse, Error> {
    let signature_id = parse(id)?;
    let command = Decide {
        signature_id,
        by: reading.actor(),
        seen: form.as_seen()?,
        verb,
    };
    let note = match noted(app, reader, reading, signature_id, form).await? {
        Ok(note) => note,
        Err(again) => return Ok(again),
    };
    let outcome = moderate::decide_with_note(&app.workshop, command, note, reader.now).await;
    decided(
        app,
        reader,
        reading,
        signature_id,
        form,
        act_of(verb),
        outcome,
    )
    .await
}

const fn act_of(verb: Verb) -> DecisionAct {
    match verb {
        Verb::Publish => DecisionAct::Publish,
        Verb::Reject { .. } => DecisionAct::Reject,
        Verb::Unpublish => DecisionAct::Unpublish,
        Verb::Reopen => DecisionAct::Reopen,
    }
}
