//! Two presses to a merge: a page that shows both and what will happen, and the button on it.
use super::frame::Frame;
use super::session::{Deciding, NoFields, Reading};
use super::side::{self, Side, SideView};
use super::surroundings::{Happened, Surroundings};
use super::wording::registry;
use crate::acts::merge_organisations::{self, MergeError, MergeOrganisations};
use crate::acts::undo_merge;
use crate::domain::organisation::OrganisationId;
use crate::domain::registry::MergeId;
use crate::domain::signature::State;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{claims, merges};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// Before two entries are merged, and where that was refused.
#[derive(askama::Template)]
#[template(path = "desk/merge.html")]
pub struct MergePage {
    pub frame: Frame,
    pub problem: Option<String>,
    /// The loser first.
    pub sides: Vec<SideView>,
    pub loser: String,
    pub winner: String,
    /// The same page with the two the other way round.
    pub turned: String,
    /// Where the button posts; nothing where there is nothing to press.
    pub action: Option<String>,
    pub will: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub struct Into {
    into: String,
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
    deciding: Deciding<Into>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let (loser, winner) = (parse(&id)?, parse(&form.into)?);
    let command = MergeOrganisations {
        loser,
        winner,
        by: reading.actor(),
    };
    match merge_organisations::merge(&app.workshop, command, reader.now).await {
        Ok(_) => {
            app.mail_bell.notify_one();
            Ok(answer::see_other(side::path(winner)))
        }
        Err(error) => {
            let error = registry::of_store(error)?;
            page(&app, &reader, &reading, loser, winner, Some(error)).await
        }
    }
}

pub async fn undo(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    let reading = deciding.reading;
    let id: MergeId = id.parse().map_err(|_| Error::NotFound)?;
    let undone = undo_merge::undo_merge(&app.workshop, id, reading.actor(), reader.now).await;
    let find = move |db: &mut Db| merges::find(db, id);
    let merge = app.workshop.store.read(find).await?;
    match undone {
        Ok(()) => {
            app.mail_bell.notify_one();
            Ok(answer::see_other(side::path(merge.loser_id)))
        }
        // Pressed twice.
        Err(_) if merge.undone_at.is_some() => Ok(answer::see_other(side::path(merge.loser_id))),
        Err(error) => {
            let error = registry::of_store(error)?;
            let (loser, winner) = (merge.loser_id, merge.winner_id);
            page(&app, &reader, &reading, loser, winner, Some(error)).await
        }
    }
}

fn parse(id: &str) -> Result<OrganisationId, Error> {
    id.parse().map_err(|_| Error::NotFound)
}

struct Loaded {
    surroundings: Surroundings,
    loser: Side,
    winner: Side,
    will: Will,
}

/// What a merge would do, counted.
#[derive(Debug, Default)]
struct Will {
    moved: i64,
    joined: i64,
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    loser: OrganisationId,
    winner: OrganisationId,
    refused: Option<MergeError>,
) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let read = app.workshop.store.read(move |db| {
        Ok::<_, StoreError>(Loaded {
            surroundings: Surroundings::read(db, &keyring, &language, &Happened::default())?,
            loser: Side::read(db, loser)?,
            winner: Side::read(db, winner)?,
            will: will(db, loser, winner)?,
        })
    });
    let loaded = read.await?;
    let status = match &refused {
        Some(_) => StatusCode::CONFLICT,
        None => StatusCode::OK,
    };
    let locale = &reader.locale;
    let tabs = &loaded.surroundings.letters;
    let possible = loser != winner
        && [&loaded.loser, &loaded.winner]
            .iter()
            .all(|side| side.entry.stands() && !side.entry.sealed)
        && reading.moderator.role.decides();
    let one_is_sealed = loaded.loser.entry.sealed || loaded.winner.entry.sealed;
    let refused = refused.or(one_is_sealed.then_some(MergeError::Sealed));
    let mut will = vec![
        locale
            .msg("merge-will-move")
            .arg("count", loaded.will.moved)
            .to_string(),
    ];
    if loaded.will.joined > 0 {
        will.push(
            locale
                .msg("merge-will-join")
                .arg("count", loaded.will.joined)
                .to_string(),
        );
    }
    will.push(locale.msg("merge-will-names").to_string());
    will.push(locale.msg("merge-will-undo").to_string());
    let page = MergePage {
        problem: refused.map(|error| registry::cannot_merge(locale, &error)),
        loser: registry::name(locale, &loaded.loser.entry),
        winner: registry::name(locale, &loaded.winner.entry),
        turned: format!("{}/merge?into={loser}", side::path(winner)),
        action: possible.then(|| format!("{}/merge", side::path(loser))),
        will: if possible { will } else { Vec::new() },
        sides: vec![
            loaded.loser.view(locale, tabs, None),
            loaded.winner.view(locale, tabs, None),
        ],
        frame: loaded
            .surroundings
            .frame(app, reader, reading, "merge-title", None),
    };
    answer::private(status, &page)
}

fn will(db: &mut Db, loser: OrganisationId, winner: OrganisationId) -> Result<Will, StoreError> {
    let listed: Vec<_> = claims::of_organisation(db, winner, i64::MAX)?
        .into_iter()
        .filter(|claim| claim.state == State::Published)
        .map(|claim| claim.letter_id)
        .collect();
    let mut will = Will::default();
    for claim in claims::of_organisation(db, loser, i64::MAX)? {
        if claim.state == State::Published && listed.contains(&claim.letter_id) {
            will.joined += 1;
        } else {
            will.moved += 1;
        }
    }
    Ok(will)
}
