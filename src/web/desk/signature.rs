//! One signature in full, and the decisions about it.
use super::dossier::Dossier;
use super::entry::{Ask, Conflict, Entry, Offer};
use super::frame::Frame;
use super::place::{self, QueuePlace};
use super::session::{Deciding, NoFields, Reading};
use super::showing::{self, Eye};
use super::surroundings::{Happened, Surroundings};
use super::wording::decision;
use crate::acts::moderate::{self, Decide, DecideError, Verb};
use crate::acts::undo;
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId};
use crate::domain::signature::{Rejection, SignatureId, State};
use crate::store::{decisions, letters, signatures};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
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
    seen: String,
    #[serde(flatten)]
    back: QueuePlace,
}

#[derive(Debug, Deserialize)]
pub struct Refusal {
    #[serde(flatten)]
    seen: Seen,
    #[serde(default)]
    reason: String,
    /// A ticked box sends something, an empty one nothing.
    mail: Option<String>,
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
    let mail = form.mail.is_some();
    let reason: Option<Rejection> = form.reason.parse().ok();
    // `superseded` is the program's own reason.
    if let Some(reason) = reason.filter(|reason| *reason != Rejection::Superseded) {
        return decide(
            &app,
            &reader,
            &reading,
            &id,
            &form.seen,
            Verb::Reject { reason, mail },
        )
        .await;
    }
    let loaded = Loaded::read(&app, &reader, parse(&id)?, Happened::default()).await?;
    let mut page = loaded.page(&app, &reader, &reading, form.seen.queue());
    if let Offer::Decide(offered) = &mut page.entry.offer {
        offered.reason_error = Some(
            reader
                .locale
                .msg("error-decision-reason-missing")
                .to_string(),
        );
        offered.mail = mail;
    }
    answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page)
}

pub async fn undo(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    let id: DecisionId = id.parse().map_err(|_| Error::NotFound)?;
    let reading = deciding.reading;
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
            let queue = QueuePlace {
                letter: Some(letter.slug.to_string()),
                ..QueuePlace::default()
            };
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
    let outcome = moderate::decide(&app.workshop, command, reader.now).await;
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

/// The page that follows a decision, or says why there is none.
pub(super) async fn decided(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    signature_id: SignatureId,
    form: &Seen,
    act: DecisionAct,
    outcome: Result<DecisionId, DecideError>,
) -> Result<HttpResponse, Error> {
    let moderator = reading.moderator.id;
    let seen = form.as_seen()?.state;
    let refused = match outcome {
        Ok(decision) => {
            app.mail_bell.notify_one();
            return Ok(form.leads_to(signature_id, decision));
        }
        Err(DecideError::Store(error)) => return Err(error.into()),
        Err(refused) => refused,
    };
    let loaded = Loaded::read(app, reader, signature_id, Happened::default()).await?;
    if let (DecideError::Stale, Some((last, _))) = (&refused, loaded.dossier.standing()) {
        // Pressed twice: the first press did it.
        if last.moderator_id == Some(moderator) && last.act == act && last.from == seen {
            return Ok(form.leads_to(signature_id, last.id));
        }
    }
    let conflict = loaded.why_not(reader, &refused);
    let mut page = loaded.page(app, reader, reading, form.queue());
    page.entry.conflict = Some(conflict);
    answer::private(StatusCode::CONFLICT, &page)
}

const fn act_of(verb: Verb) -> DecisionAct {
    match verb {
        Verb::Publish => DecisionAct::Publish,
        Verb::Reject { .. } => DecisionAct::Reject,
        Verb::Unpublish => DecisionAct::Unpublish,
        Verb::Reopen => DecisionAct::Reopen,
    }
}

pub(super) fn parse(id: &str) -> Result<SignatureId, Error> {
    id.parse().map_err(|_| Error::NotFound)
}

/// The page of one signature, with a notice.
fn alone(signature: SignatureId, notice: &'static str, decision: DecisionId) -> String {
    place::path(
        &format!("/desk/signatures/{signature}"),
        &[(notice, decision.to_string())],
    )
}

impl Seen {
    pub(super) fn as_seen(&self) -> Result<AsSeen, Error> {
        self.seen.parse().map_err(|_| Error::BadRequest)
    }

    /// Where in the queue it was decided, if it was there.
    pub(super) fn queue(&self) -> Option<&QueuePlace> {
        self.back.letter.is_some().then_some(&self.back)
    }

    fn leads_to(&self, signature: SignatureId, decision: DecisionId) -> HttpResponse {
        answer::see_other(match self.queue() {
            Some(queue) => queue.path_with("done", &decision),
            None => alone(signature, "done", decision),
        })
    }
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
        last.filter(|(last, _)| last.from == last.to && last.act != DecisionAct::Undo)
    }

    fn why_not(&self, reader: &Reader, refused: &DecideError) -> Conflict {
        let locale = &reader.locale;
        let state = self.dossier.signature.state;
        let (heading, text) = match refused {
            DecideError::Stale if self.last_beside().is_some() => {
                let text = self.last_beside().map(|(last, name)| {
                    decision::conflict_beside(locale, last.act, name.as_deref())
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
