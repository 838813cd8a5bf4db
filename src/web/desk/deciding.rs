//! What every decision about an entry has in common: what its form says, and the page that follows.
use super::dossier::Dossier;
use super::entry::{Ask, Conflict, Entry, Offer};
use super::frame::Frame;
use super::place::{self, QueuePlace};
use super::refusal::reason_missing;
use super::session::Reading;
use super::showing::{self, Eye};
use super::surroundings::{Happened, Surroundings};
use super::wording::decision;
use crate::acts::moderate::DecideError;
use crate::acts::serve::{Serve, serve};
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId};
use crate::domain::letter::Slug;
use crate::domain::note::{MAX_NOTE, MOST_NOTES, Note};
use crate::domain::signature::SignatureId;
use crate::store::letters;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Deserialize;

#[derive(askama::Template)]
#[template(path = "desk/signature.html")]
pub struct SignaturePage {
    pub frame: Frame,
    pub entry: Entry,
}

/// What every decision says beside the verb.
#[derive(Debug, Deserialize)]
pub struct Seen {
    /// `AsSeen`, as it is written.
    #[serde(rename = "seen")]
    entry: String,
    /// The query of the queue, where it was decided there.
    place: Option<String>,
    /// For colleagues; mostly empty.
    #[serde(default)]
    pub note: String,
}

/// What follows a decision.
pub(super) enum Followed {
    Done(HttpResponse),
    /// The entry's page, which says why there is none.
    Refused(Box<SignaturePage>),
}

/// The page that follows a decision, or says why there is none, with the note that was typed.
pub(super) async fn decided(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    signature_id: SignatureId,
    form: &Seen,
    act: DecisionAct,
    outcome: Result<DecisionId, DecideError>,
) -> Result<HttpResponse, Error> {
    let followed = followed(app, reader, reading, signature_id, form, act, outcome);
    match followed.await? {
        Followed::Done(answer) => Ok(answer),
        Followed::Refused(mut page) => {
            page.entry.note.value.clone_from(&form.note);
            answer::private(StatusCode::CONFLICT, &*page)
        }
    }
}

pub(super) async fn followed(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    signature_id: SignatureId,
    form: &Seen,
    act: DecisionAct,
    outcome: Result<DecisionId, DecideError>,
) -> Result<Followed, Error> {
    let moderator = reading.moderator.id;
    let seen = form.as_seen()?;
    let refused = match outcome {
        Ok(decision) => {
            app.mail_bell.notify_one();
            let on = led_on(app, reader, reading, form, signature_id, decision);
            return Ok(Followed::Done(on.await?));
        }
        Err(DecideError::Store(error)) => return Err(error.into()),
        Err(refused) => refused,
    };
    let loaded = Loaded::read(app, reader, signature_id, Happened::default()).await?;
    if let (DecideError::Stale, Some(last)) = (&refused, loaded.dossier.made_on(seen)) {
        // Pressed twice: the first press did it.
        if last.moderator_id == Some(moderator) && last.act == act {
            let on = led_on(app, reader, reading, form, signature_id, last.id);
            return Ok(Followed::Done(on.await?));
        }
    }
    let conflict = loaded.why_not(reader, &refused);
    let mut page = loaded.page(app, reader, reading, form.queue()?.as_ref());
    page.entry.conflict = Some(conflict);
    Ok(Followed::Refused(Box::new(page)))
}

pub(super) fn parse(id: &str) -> Result<SignatureId, Error> {
    id.parse().map_err(|_| Error::NotFound)
}

impl Seen {
    pub(super) fn as_seen(&self) -> Result<AsSeen, Error> {
        self.entry.parse().map_err(|_| Error::BadRequest)
    }

    /// Where in the queue it was decided, if it was there.
    pub(super) fn queue(&self) -> Result<Option<QueuePlace>, Error> {
        self.place.as_deref().map(QueuePlace::parse).transpose()
    }
}

/// What was noted, or the page again with what is wrong with it.
pub(super) async fn noted(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    signature: SignatureId,
    form: &Seen,
) -> Result<Result<Option<Note>, HttpResponse>, Error> {
    if let Ok(note) = Note::parse(&form.note) {
        return Ok(Ok(note));
    }
    let max = i64::try_from(MAX_NOTE).unwrap_or(i64::MAX);
    let error = reader.locale.msg("error-note-long").arg("max", max);
    let error = error.to_string();
    Ok(Err(note_again(
        app, reader, reading, signature, form, error,
    )
    .await?))
}

pub(super) fn notes_full(reader: &Reader) -> String {
    let full = reader.locale.msg("error-notes-full");
    full.arg("max", MOST_NOTES).to_string()
}

/// The page of the entry with the note as it was typed.
pub(super) async fn note_again(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    signature: SignatureId,
    form: &Seen,
    error: String,
) -> Result<HttpResponse, Error> {
    let loaded = Loaded::read(app, reader, signature, Happened::default()).await?;
    let mut page = loaded.page(app, reader, reading, form.queue()?.as_ref());
    page.entry.note.value.clone_from(&form.note);
    page.entry.note.error = Some(error);
    answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

/// In the queue the next entry, which nobody else is served; elsewhere the page of the signature.
async fn led_on(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    form: &Seen,
    signature: SignatureId,
    decision: DecisionId,
) -> Result<HttpResponse, Error> {
    Ok(answer::see_other(match form.queue()? {
        Some(place) => served(app, reader, reading, &place, Some(signature))
            .await?
            .path_with("done", &decision),
        None => alone(signature, "done", decision),
    }))
}

/// The same place in the queue with the next entry open, which is kept for the moderator.
pub(super) async fn served(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    place: &QueuePlace,
    after: Option<SignatureId>,
) -> Result<QueuePlace, Error> {
    let slug = place.letter.as_deref().unwrap_or_default();
    let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let read = move |db: &mut _| letters::by_slug(db, &slug);
    let letter = app.workshop.store.read(read).await?;
    let asked = Serve {
        letter: letter.id,
        filter: place.filter.clone(),
        moderator: reading.moderator.id,
        after,
    };
    let next = serve(&app.workshop, asked, reader.now).await?;
    Ok(place.with_entry(next.as_ref()))
}

/// The page of one signature, with a notice.
pub(super) fn alone(signature: SignatureId, notice: &'static str, decision: DecisionId) -> String {
    place::path(
        &format!("/desk/signatures/{signature}"),
        &[(notice, decision.to_string())],
    )
}

pub(super) struct Loaded {
    surroundings: Surroundings,
    dossier: Dossier,
}

impl Loaded {
    pub(super) async fn read(
        app: &App,
        reader: &Reader,
        id: SignatureId,
        happened: Happened,
    ) -> Result<Self, Error> {
        let keyring = app.workshop.keyring.clone();
        let language = reader.locale.language().to_owned();
        let loaded = app.workshop.store.read(move |db| {
            Ok::<_, crate::store::error::Error>(Self {
                surroundings: Surroundings::read(db, &keyring, &language, &happened)?,
                dossier: Dossier::read(db, &keyring, id, &language)?,
            })
        });
        Ok(loaded.await?)
    }

    pub(super) fn page(
        self,
        app: &App,
        reader: &Reader,
        reading: &Reading,
        back: Option<&QueuePlace>,
    ) -> SignaturePage {
        let languages = app.catalogue.own_names();
        let eye = Eye {
            locale: &reader.locale,
            role: reading.moderator.role,
            tabs: &self.surroundings.letters,
            languages: &languages,
            back,
            next: back.map(QueuePlace::path),
            previous: None,
            now: reader.now,
        };
        let entry = showing::entry(&self.dossier, &eye);
        let letter = Some(&self.dossier.letter);
        SignaturePage {
            frame: self
                .surroundings
                .frame(app, reader, reading, "published-title", letter),
            entry,
        }
    }

    pub(super) fn own_domain(&self) -> Option<&str> {
        self.dossier.own_domain.as_deref()
    }

    /// The latest of all that was done about it, if it left the state as it was.
    fn last_beside(&self) -> Option<&(Decision, Option<String>)> {
        let last = self.dossier.decisions.first();
        last.filter(|(last, _)| last.from == last.to)
    }

    pub(super) fn why_not(&self, reader: &Reader, refused: &DecideError) -> Conflict {
        let locale = &reader.locale;
        let state = self.dossier.signature.state;
        let (heading, text) = match refused {
            DecideError::Stale if self.last_beside().is_some() => {
                let text = self.last_beside().map(|(last, name)| {
                    let seconds = decision::seconds(last.at, reader.now);
                    decision::conflict_beside(locale, last, name.as_deref(), seconds)
                });
                ("signature-conflict", text.unwrap_or_default())
            }
            DecideError::Stale => {
                let who = self.dossier.standing().and_then(|(last, name)| {
                    Some((name.as_deref()?, decision::seconds(last.at, reader.now)))
                });
                ("signature-conflict", decision::conflict(locale, who, state))
            }
            DecideError::OrganisationListed => (
                "signature-impossible",
                locale.msg("signature-organisation-listed").to_string(),
            ),
            DecideError::AnotherStands => (
                "signature-impossible",
                locale.msg("signature-another-stands").to_string(),
            ),
            DecideError::PartOfMerge => (
                "signature-impossible",
                locale.msg("signature-part-of-merge").to_string(),
            ),
            DecideError::NotesFull => ("signature-impossible", notes_full(reader)),
            DecideError::NoSuchReason => ("signature-impossible", reason_missing(reader)),
            DecideError::TooLateToUndo => (
                "signature-impossible",
                locale.msg("desk-undo-too-late").to_string(),
            ),
            DecideError::Illegal(_) | DecideError::Store(_) => {
                ("signature-impossible", decision::illegal(locale, state))
            }
        };
        Conflict {
            heading: locale.msg(heading).to_string(),
            text,
        }
    }
}
