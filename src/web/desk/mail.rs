use super::frame::Frame;
use super::session::{Deciding, NoFields, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::{decision, delivery};
use crate::acts::revive_mail;
use crate::domain::actor::Actor;
use crate::domain::email::EmailAddress;
use crate::domain::signature::SignatureId;
use crate::domain::time::{DAY, HOUR, Timestamp};
use crate::store::connection::Db;
use crate::store::dead_mail::{self, DeadMail};
use crate::store::mail_kinds::Drop;
use crate::store::{bounces, mail_backlog, outbox, signatures};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// Mail that could not be delivered, and how the rest is getting on.
#[derive(askama::Template)]
#[template(path = "desk/mail.html")]
pub struct MailPage {
    pub frame: Frame,
    pub backlog: Backlog,
    pub dead: Vec<DeadLetter>,
    /// Older ones are not shown.
    pub more: bool,
    /// Addresses that are marked undeliverable and get no mail.
    pub undeliverable: i64,
}

pub struct Backlog {
    pub waiting: i64,
    /// "12 min", how long the oldest has waited.
    pub oldest: Option<String>,
    pub sent_hour: i64,
    pub sent_day: i64,
    pub per_hour: Option<i64>,
    pub per_day: Option<i64>,
}

pub struct DeadLetter {
    pub id: String,
    /// "Confirmation", "Reminder".
    pub kind: String,
    pub letter: Option<String>,
    pub when: String,
    pub attempts: i64,
    /// In words; the server's own answer stays in the log.
    pub error: String,
    /// The reply code where the server gave one: `550`.
    pub code: Option<String>,
    pub domain: String,
    pub address: Address,
    /// The signature that it is about.
    pub signature: Option<String>,
}

/// The page lists domains; an address is shown one at a time, when asked for.
pub enum Address {
    /// Path that opens it.
    Closed(String),
    Open(String),
    /// Erased since.
    Gone,
}

#[derive(Deserialize)]
pub struct Asked {
    /// The mail whose address is to be shown.
    open: Option<String>,
}

const ON_PAGE: usize = 50;

struct Figures {
    waiting: i64,
    oldest: Option<Timestamp>,
    sent_hour: i64,
    sent_day: i64,
    undeliverable: i64,
}

struct Dead {
    mail: DeadMail,
    to: Option<EmailAddress>,
    signature: Option<SignatureId>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    let (surroundings, figures, mut dead) = app
        .workshop
        .store
        .read(move |db| {
            let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
            let mut dead = Vec::new();
            for mail in dead_mail::dead(db, i64::try_from(ON_PAGE + 1).unwrap_or(i64::MAX))? {
                let about: SignatureId = mail.record_id.cast();
                let signature = signatures::exists(db, about)?.then_some(about);
                dead.push(Dead {
                    to: dead_mail::address_of_dead(db, &keyring, mail.id)?,
                    signature,
                    mail,
                });
            }
            Ok::<_, crate::store::error::Error>((surroundings, figures(db, now)?, dead))
        })
        .await?;
    let more = dead.len() > ON_PAGE;
    dead.truncate(ON_PAGE);
    let quota = |quota: Option<u32>| quota.map(i64::from);
    let page = MailPage {
        backlog: Backlog {
            waiting: figures.waiting,
            oldest: figures
                .oldest
                .map(|since| decision::waited(&reader.locale, since, now)),
            sent_hour: figures.sent_hour,
            sent_day: figures.sent_day,
            per_hour: quota(app.config.mail.per_hour),
            per_day: quota(app.config.mail.per_day),
        },
        dead: dead
            .into_iter()
            .map(|dead| dead.view(&reader, &surroundings, asked.open.as_deref()))
            .collect(),
        more,
        undeliverable: figures.undeliverable,
        frame: surroundings.frame(&app, &reader, &reading, "desk-mail-title", None),
    };
    answer::private(StatusCode::OK, &page)
}

pub async fn retry(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    revive(&app, &reader, &id, true, deciding.reading.actor()).await
}

pub async fn drop(
    app: web::Data<App>,
    reader: Reader,
    id: web::Path<String>,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    revive(&app, &reader, &id, false, deciding.reading.actor()).await
}

/// One that is dead no longer was revived by a colleague: the page says how it stands.
async fn revive(
    app: &App,
    reader: &Reader,
    id: &str,
    retry: bool,
    by: Actor,
) -> Result<HttpResponse, Error> {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    if revive_mail::revive(&app.workshop, id, retry, by, reader.now).await? && retry {
        app.mail_bell.notify_one();
    }
    Ok(answer::see_other("/desk/mail"))
}

fn figures(db: &mut Db, now: Timestamp) -> Result<Figures, crate::store::error::Error> {
    Ok(Figures {
        waiting: mail_backlog::waiting(db)?,
        oldest: mail_backlog::oldest_waiting(db, now)?,
        sent_hour: mail_backlog::sent_since(db, now.minus(HOUR), now)?,
        sent_day: mail_backlog::sent_since(db, now.minus(DAY), now)?,
        undeliverable: bounces::count(db)?,
    })
}

impl Dead {
    fn view(self, reader: &Reader, surroundings: &Surroundings, open: Option<&str>) -> DeadLetter {
        let locale = &reader.locale;
        let id = self.mail.id.to_string();
        let code: Option<u16> = self.mail.fate.as_deref().and_then(|fate| fate.parse().ok());
        let tab = surroundings
            .letters
            .iter()
            .find(|tab| Some(tab.letter.id) == self.mail.letter_id);
        let zone = tab.map_or("UTC", |tab| tab.letter.time_zone.as_str());
        DeadLetter {
            kind: delivery::mail_kind(locale, self.mail.kind.as_str()),
            letter: tab.map(|tab| tab.title.clone()),
            when: locale.date_time(self.mail.created_at, zone),
            attempts: self.mail.attempts.into(),
            error: if self.mail.fate.as_deref() == Some(outbox::NO_MAIL_DOMAIN) {
                delivery::no_mail_domain(locale)
            } else if self.mail.fate.as_deref() == Some(Drop::Interrupted.as_str()) {
                delivery::interrupted(locale)
            } else {
                delivery::mail_error(locale, code.is_some_and(|code| code >= 500), code)
            },
            code: code.map(|code| code.to_string()),
            domain: self
                .to
                .as_ref()
                .map(|to| to.domain().to_owned())
                .unwrap_or_default(),
            address: match self.to {
                Some(to) if open == Some(id.as_str()) => Address::Open(to.as_str().to_owned()),
                Some(_) => Address::Closed(format!("/desk/mail?open={id}#mail-{id}")),
                None => Address::Gone,
            },
            signature: self
                .signature
                .map(|signature| format!("/desk/signatures/{signature}")),
            id,
        }
    }
}
