//! Two presses to let one signature stand for two of a letter.
use super::dossier::Dossier;
use super::entry::Entry;
use super::frame::Frame;
use super::place;
use super::session::{Deciding, Reading};
use super::showing::{self, Eye};
use super::surroundings::{Happened, Surroundings};
use super::wording::registry;
use crate::acts::merge_organisations::MergeError;
use crate::acts::merge_signatures::{self, MergeSignatures};
use crate::domain::decision::AsSeen;
use crate::domain::signature::SignatureId;
use crate::store::error::Error as StoreError;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/merge_signatures.html")]
pub struct MergeSignaturesPage {
    pub frame: Frame,
    pub problem: Option<String>,
    /// The loser first.
    pub both: Vec<Entry>,
    /// What a form says was seen of them.
    pub seen: (String, String),
    pub turned: String,
    pub possible: bool,
}

#[derive(Debug, Deserialize)]
pub struct Into {
    into: String,
}

#[derive(Debug, Deserialize)]
pub struct Press {
    into: String,
    seen: String,
    seen_into: String,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    id: web::Path<String>,
    into: web::Query<Into>,
) -> Result<HttpResponse, Error> {
    let (loser, winner) = (parse(&id)?, parse(&into.into)?);
    page(&app, &reader, &reading, loser, winner, None).await
}

pub async fn merge(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Press>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let (loser, winner) = (parse(&id)?, parse(&form.into)?);
    let seen = |text: &str| text.parse::<AsSeen>().map_err(|_| Error::BadRequest);
    let command = MergeSignatures {
        loser,
        winner,
        seen: (seen(&form.seen)?, seen(&form.seen_into)?),
        by: reading.actor(),
    };
    match merge_signatures::merge(&app.workshop, command, reader.now).await {
        Ok(decision) => {
            app.mail_bell.notify_one();
            let path = format!("/desk/signatures/{winner}");
            let done = [("done", decision.to_string())];
            Ok(answer::see_other(place::path(&path, &done)))
        }
        Err(error) => {
            let error = registry::of_store(error)?;
            page(&app, &reader, &reading, loser, winner, Some(error)).await
        }
    }
}

fn parse(id: &str) -> Result<SignatureId, Error> {
    id.parse().map_err(|_| Error::NotFound)
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    loser: SignatureId,
    winner: SignatureId,
    refused: Option<MergeError>,
) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = app.workshop.store.read(move |db| {
        Ok::<_, StoreError>((
            Surroundings::read(db, &keyring, &language, &Happened::default())?,
            Dossier::read(db, &keyring, loser, &language)?,
            Dossier::read(db, &keyring, winner, &language)?,
        ))
    });
    let (surroundings, of_loser, of_winner) = read.await?;
    let (left, right) = (&of_loser.signature, &of_winner.signature);
    // The letter of the first one was what the reader was judged by.
    if left.letter_id != right.letter_id {
        return Err(Error::NotFound);
    }
    let possible = loser != winner
        && left.state.is_live()
        && right.state.is_live()
        && left.line.kind == right.line.kind
        && reading.moderator.role.decides();
    let languages = app.catalogue.own_names();
    let eye = Eye {
        locale: &reader.locale,
        role: reading.moderator.role,
        tabs: &surroundings.letters,
        languages: &languages,
        back: None,
        next: None,
        previous: None,
        now: reader.now,
    };
    let status = match &refused {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::OK,
    };
    let page = MergeSignaturesPage {
        problem: refused.map(|error| registry::cannot_merge(&reader.locale, &error)),
        seen: (of_loser.seen().to_string(), of_winner.seen().to_string()),
        turned: format!("/desk/signatures/{winner}/merge?into={loser}"),
        possible,
        both: vec![
            showing::entry(&of_loser, &eye),
            showing::entry(&of_winner, &eye),
        ],
        frame: surroundings.frame(app, reader, reading, "merge-title", Some(&of_loser.letter)),
    };
    answer::private(status, &page)
}
