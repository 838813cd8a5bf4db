//! Ways to be surer of an entry: a moderator vouches, asks the signer, or tells the organisation.
use super::deciding::{Loaded, Seen, decided, parse};
use super::entry::{Ask, Conflict};
use super::session::Deciding;

use super::surroundings::Happened;
use crate::acts::ask::{self, AskError, AskFor};
use crate::acts::give_notice::{self, GiveNotice, NoticeError};
use crate::acts::moderate::DecideError;
use crate::acts::vouch::{self, MAX_NOTE, Vouch};
use crate::domain::decision::DecisionAct;
use crate::domain::email::EmailAddress;
use crate::domain::name::{Name, NameError};
use crate::domain::website::Website;
use crate::web::answer;
use crate::web::app::App;
use crate::web::desk::session::Reading;
use crate::web::error::Error;
use crate::web::form::FieldView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct VouchForm {
    #[serde(flatten)]
    seen: Seen,
    #[serde(default)]
    note: String,
}

#[derive(Debug, Deserialize)]
pub struct AskForm {
    #[serde(flatten)]
    seen: Seen,
    /// Where the registry knows none.
    #[serde(default)]
    domain: String,
}

#[derive(Debug, Deserialize)]
pub struct NoticeForm {
    #[serde(flatten)]
    seen: Seen,
    #[serde(default)]
    to: String,
    /// A ticked box sends something: send it to another domain all the same.
    anyway: Option<String>,
}

pub async fn vouch(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<VouchForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let note = match Name::parse(&form.note, MAX_NOTE) {
        Ok(note) => note,
        Err(fault) => {
            let error = match fault {
                NameError::Empty => reader.locale.msg("error-vouch-note-empty"),
                NameError::TooLong { max } => reader
                    .locale
                    .msg("error-vouch-note-long")
                    .arg("max", i64::try_from(max).unwrap_or(i64::MAX)),
                _ => reader.locale.msg("error-vouch-note-unusable"),
            };
            let wrong = Wrong::Note(FieldView {
                value: form.note.clone(),
                error: Some(error.to_string()),
            });
            return shown_again(&app, &reader, &reading, &id, &form.seen, wrong).await;
        }
    };
    let command = Vouch {
        signature_id: parse(&id)?,
        by: reading.actor(),
        seen: form.seen.as_seen()?,
        note,
    };
    let signature = command.signature_id;
    let outcome = vouch::vouch(&app.workshop, command, reader.now).await;
    let act = DecisionAct::Vouch;
    decided(&app, &reader, &reading, signature, &form.seen, act, outcome).await
}

pub async fn ask(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<AskForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let command = AskFor {
        signature_id: parse(&id)?,
        by: reading.actor(),
        seen: form.seen.as_seen()?,
        typed: Website::parse(&form.domain).ok(),
    };
    let signature = command.signature_id;
    let fault = match ask::ask(&app.workshop, command, reader.now).await {
        Ok(decision) => Ok(decision),
        Err(AskError::Decide(error)) => Err(error),
        Err(AskError::NoDomain | AskError::FreeMail) => {
            let wrong = Wrong::Domain(FieldView {
                value: form.domain.clone(),
                error: Some(reader.locale.msg("error-ask-domain").to_string()),
            });
            return shown_again(&app, &reader, &reading, &id, &form.seen, wrong).await;
        }
        Err(AskError::NoContact | AskError::NotMailed(_)) => {
            let wrong = Wrong::Mail("more-signer-not-mailed");
            return shown_again(&app, &reader, &reading, &id, &form.seen, wrong).await;
        }
    };
    let act = DecisionAct::Ask;
    decided(&app, &reader, &reading, signature, &form.seen, act, fault).await
}

pub async fn call_off(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<Seen>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let signature = parse(&id)?;
    let seen = (signature, form.as_seen()?);
    let outcome = ask::call_off(&app.workshop, seen, reading.actor(), reader.now).await;
    let act = DecisionAct::CallOff;
    decided(&app, &reader, &reading, signature, &form, act, outcome).await
}

pub async fn notice(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<NoticeForm>,
) -> Result<HttpResponse, Error> {
    let Deciding { reading, form } = deciding;
    let wrong = |error: &str, outside| Wrong::To {
        to: FieldView {
            value: form.to.clone(),
            error: Some(reader.locale.msg(error).to_string()),
        },
        outside,
    };
    let signature = parse(&id)?;
    let Ok(to) = EmailAddress::parse(&form.to) else {
        let wrong = wrong("error-notice-to", false);
        return shown_again(&app, &reader, &reading, &id, &form.seen, wrong).await;
    };
    let loaded = Loaded::read(&app, &reader, signature, Happened::default()).await?;
    let at_home = loaded.own_domain() == Some(to.registrable_domain());
    if !at_home && form.anyway.is_none() {
        let wrong = wrong("error-notice-outside", true);
        return shown_again(&app, &reader, &reading, &id, &form.seen, wrong).await;
    }
    let command = GiveNotice {
        signature_id: signature,
        by: reading.actor(),
        seen: form.seen.as_seen()?,
        to,
    };
    let outcome = match give_notice::give_notice(&app.workshop, command, reader.now).await {
        Ok(decision) => Ok(decision),
        Err(NoticeError::Decide(error)) => Err(error),
        // A second press leads where the first one led.
        Err(NoticeError::Told) => Err(DecideError::Stale),
        Err(NoticeError::Unnamed) => {
            let wrong = Wrong::Mail("more-notice-unnamed");
            return shown_again(&app, &reader, &reading, &id, &form.seen, wrong).await;
        }
        Err(NoticeError::NoOrganisation | NoticeError::NotMailed(_)) => {
            let wrong = Wrong::Mail("more-organisation-not-mailed");
            return shown_again(&app, &reader, &reading, &id, &form.seen, wrong).await;
        }
    };
    let act = DecisionAct::Notice;
    decided(&app, &reader, &reading, signature, &form.seen, act, outcome).await
}

/// What is wrong with a form.
enum Wrong {
    Note(FieldView),
    Domain(FieldView),
    To {
        to: FieldView,
        outside: bool,
    },
    /// Nobody can be mailed: a message.
    Mail(&'static str),
}

/// The page of the entry with what was typed, and what is wrong beside it.
async fn shown_again(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    id: &str,
    seen: &Seen,
    wrong: Wrong,
) -> Result<HttpResponse, Error> {
    let loaded = Loaded::read(app, reader, parse(id)?, Happened::default()).await?;
    let mut page = loaded.page(app, reader, reading, seen.queue()?.as_ref());
    let entry = &mut page.entry;
    let status = match (wrong, &mut entry.more) {
        (Wrong::Mail(message), _) => {
            entry.conflict = Some(Conflict {
                heading: reader.locale.msg("signature-impossible").to_string(),
                text: reader.locale.msg(message).to_string(),
            });
            StatusCode::CONFLICT
        }
        // What was offered is offered no more: the page says how it stands.
        (_, None) => StatusCode::CONFLICT,
        (Wrong::Note(note), Some(more)) => {
            more.vouch = Some(note);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        (Wrong::Domain(typed), Some(more)) => {
            more.ask = Some(Ask::Where(typed));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        (Wrong::To { to, outside }, Some(more)) => {
            if let Some(notice) = &mut more.notice {
                notice.to = to;
                notice.outside = outside;
            }
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    answer::private(status, &page)
}
