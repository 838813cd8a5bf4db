//! What a moderator does with an entry short of deciding: puts it aside, takes it up again, notes something.
use super::deciding::{Seen, decided, note_again, noted, notes_full, parse};
use super::session::Deciding;
use crate::acts::moderate::DecideError;
use crate::acts::note::note as write_note;
use crate::acts::set_aside::{self, Aside, SetAside};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::{HttpResponse, web};

pub async fn set_aside(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Seen>,
) -> Result<HttpResponse, Error> {
    let act = Aside::Set;
    beside(&app, &reader, &id, &deciding, act).await
}

pub async fn take_up(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Seen>,
) -> Result<HttpResponse, Error> {
    let act = Aside::TakeUp;
    beside(&app, &reader, &id, &deciding, act).await
}

async fn beside(
    app: &App,
    reader: &Reader,
    id: &str,
    deciding: &Deciding<Seen>,
    act: Aside,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let signature_id = parse(id)?;
    let note = match noted(app, reader, reading, signature_id, form).await? {
        Ok(note) => note,
        Err(again) => return Ok(again),
    };
    let command = SetAside {
        signature_id,
        by: reading.actor(),
        seen: form.as_seen()?,
        note,
    };
    let outcome = set_aside::set_aside(&app.workshop, command, act, reader.now).await;
    decided(app, reader, reading, signature_id, form, act.act(), outcome).await
}

/// A note alone: the same entry is shown again.
pub async fn note(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Seen>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let signature = parse(&id)?;
    let note = match noted(&app, &reader, &reading, signature, &form).await? {
        Ok(note) => note,
        Err(again) => return Ok(again),
    };
    let Some(note) = note else {
        let error = reader.locale.msg("error-note-empty").to_string();
        return note_again(&app, &reader, &reading, signature, &form, error).await;
    };
    match write_note(&app.workshop, signature, reading.actor(), note, reader.now).await {
        Ok(()) => {}
        Err(DecideError::Store(error)) => return Err(error.into()),
        Err(_) => {
            let error = notes_full(&reader);
            return note_again(&app, &reader, &reading, signature, &form, error).await;
        }
    }
    let shown = match form.queue()? {
        Some(place) => place.with_entry(Some(&signature)).path(),
        None => format!("/desk/signatures/{signature}"),
    };
    Ok(answer::see_other(format!("{shown}#entry-notes")))
}
