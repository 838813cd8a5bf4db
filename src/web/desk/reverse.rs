//! A decision that can no longer be undone is reversed, with a note on why.
use super::deciding::{Followed, Loaded, Seen, SignaturePage, followed};
use super::entry::{Offer, Reverse as ReverseView};
use super::reason_form::told;
use super::refusal::{choose, reason_missing, reason_of};
use super::session::Deciding;
use super::surroundings::Happened;
use crate::acts::reverse::{self, Instead, Reverse};
use crate::domain::decision::DecisionId;
use crate::domain::reject_reason::{Wording, WordingError};
use crate::domain::signature::SignatureId;
use crate::store::decisions;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// Characters of the note.
pub const MAX_NOTE: usize = 500;

#[derive(Debug, Deserialize)]
pub struct ReverseForm {
    #[serde(flatten)]
    seen: Seen,
    #[serde(default)]
    note: String,
    /// `rejected`, or anything else: back to the desk.
    #[serde(default)]
    to: String,
    #[serde(default)]
    reason: String,
}

pub async fn reverse(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<ReverseForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let id: DecisionId = id.parse().map_err(|_| Error::NotFound)?;
    let decision = app.workshop.store.read(move |db| decisions::find(db, id));
    let decision = decision.await?;
    let (signature, act) = (decision.signature_id, decision.reversal());
    let note = Wording::parse(&form.note, MAX_NOTE);
    let instead = form.instead(&app, signature).await?;
    let (Ok(note), Some(instead)) = (note.clone(), instead) else {
        let loaded = Loaded::read(&app, &reader, signature, Happened::default()).await?;
        let mut page = loaded.page(&app, &reader, &reading, form.seen.queue()?.as_ref());
        form.fault(&reader, &mut page, id, note.err(), instead.is_none());
        return answer::private(StatusCode::UNPROCESSABLE_ENTITY, &page);
    };
    let command = Reverse {
        decision: id,
        by: reading.actor(),
        seen: form.seen.as_seen()?,
        instead,
        note,
    };
    let outcome = reverse::reverse(&app.workshop, command, reader.now).await;
    let seen = &form.seen;
    match followed(&app, &reader, &reading, signature, seen, act, outcome).await? {
        Followed::Done(answer) => Ok(answer),
        Followed::Refused(mut page) => {
            form.fill(&mut page, id);
            answer::private(StatusCode::CONFLICT, &*page)
        }
    }
}

impl ReverseForm {
    /// Nothing where a reason is wanted and none of the letter's was given.
    async fn instead(&self, app: &App, signature: SignatureId) -> Result<Option<Instead>, Error> {
        if self.to != "rejected" {
            return Ok(Some(Instead::Held));
        }
        let found = reason_of(app, signature, &self.reason).await?;
        Ok(found.map(|found| Instead::Rejected {
            reason: found.reason,
            mail: found.mailed,
        }))
    }

    /// Says what is wrong beside the fields, with all that was typed.
    fn fault(
        &self,
        reader: &Reader,
        page: &mut SignaturePage,
        id: DecisionId,
        note: Option<WordingError>,
        reason: bool,
    ) {
        self.fill(page, id);
        let Some(view) = offered(page, id) else {
            return;
        };
        let locale = &reader.locale;
        view.note.error = note.map(|fault| match fault {
            WordingError::Empty => locale.msg("error-reverse-note-empty").to_string(),
            other => told(locale, other),
        });
        view.reason_error = reason.then(|| reason_missing(reader));
    }

    /// Keeps what was typed; where this can be reversed no more, as a note for colleagues.
    fn fill(&self, page: &mut SignaturePage, id: DecisionId) {
        let Some(view) = offered(page, id) else {
            page.entry.note.value.clone_from(&self.note);
            return;
        };
        view.note.value.clone_from(&self.note);
        view.rejects = self.to == "rejected";
        choose(&mut view.reasons, &self.reason);
    }
}

/// The form on the page that reverses this decision.
fn offered(page: &mut SignaturePage, id: DecisionId) -> Option<&mut ReverseView> {
    let id = id.to_string();
    let main = match &mut page.entry.offer {
        Offer::Reverse(view) => Some(view),
        _ => None,
    };
    let more = page.entry.more.iter_mut();
    let beside = more.flat_map(|more| more.unvouch.iter_mut().chain(more.uncorrect.iter_mut()));
    main.into_iter().chain(beside).find(|view| view.id == id)
}
