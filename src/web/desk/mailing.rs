//! One mailing: looked at, tried, started, watched and halted.
use super::chip::Chip;
use super::confirmed::Confirmed;
use super::erased::unless_erased;
use super::frame::Frame;
use super::mailing_texts::{AudienceLine, TextLine, audience_lines, text_lines};
use super::mailing_update::AboutUpdate;
use super::mailings::{Progress, find, mailing_path, path, progress};
use super::session::{Deciding, NoFields, Owning, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::mailing as words;
use crate::acts::deliver_mail::Quota;
use crate::acts::mailing_room::standstill;
use crate::acts::run_mailing::{self, RunError, Start};
use crate::acts::write_mailing::{self, WriteError};
use crate::domain::mailing::{MailingState, Press, RecipientState, most_per_hour};
use crate::domain::signature::SignatureId;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::outbox::MailId;
use crate::store::{mailing_recipients, mailings, signatures};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(askama::Template)]
#[template(path = "desk/mailing.html")]
pub struct MailingPage {
    pub frame: Frame,
    pub path: String,
    pub list: String,
    pub subject: String,
    pub kind: String,
    pub kind_hint: String,
    pub state: Chip,
    pub when: Option<String>,
    pub problem: Option<String>,
    /// A test is on its way to whoever reads this.
    pub tested: bool,
    pub about: Option<AboutUpdate>,
    pub texts: Vec<TextLine>,
    /// Of a draft: who would get it, by language.
    pub audience: Vec<AudienceLine>,
    pub recipients: i64,
    pub progress: Option<Progress>,
    /// Addresses are still being gathered.
    pub gathering: bool,
    /// Why nothing is added to the outbox at the moment.
    pub standstill: Option<String>,
    /// Why how many got nothing.
    pub reasons: Vec<(String, i64)>,
    pub never: Vec<NeverLine>,
    pub more: bool,
    pub per_hour: i32,
    pub most: i32,
    pub revision: i64,
    pub may_write: bool,
    pub may_start: bool,
    pub may_pause: bool,
    pub may_resume: bool,
    pub may_stop: bool,
    /// Some were given up, and would go if they were tried again.
    pub may_retry: bool,
    pub works: bool,
}

/// Somebody who got nothing, by the line under the letter.
pub struct NeverLine {
    pub path: Option<String>,
    pub name: String,
    pub why: String,
}

#[derive(Debug, Deserialize)]
pub struct StartForm {
    #[serde(default)]
    revision: String,
    /// How many the page showed.
    #[serde(default)]
    recipients: String,
    #[serde(default)]
    per_hour: String,
}

#[derive(Debug, Deserialize)]
pub struct RevisionForm {
    #[serde(default)]
    revision: String,
}

#[derive(Debug, Deserialize)]
pub struct TestForm {
    #[serde(default)]
    language: String,
}

/// Names the mail of a test, so that a link says nothing that did not happen.
#[derive(Debug, Deserialize)]
pub struct Tested {
    tested: Option<String>,
}

/// Whose line it is, unless it is erased, and what became of the mail.
type Never = (SignatureId, Option<String>, RecipientState, Option<String>);

const NAMED: i64 = 200;
/// Mails an hour that the form begins with.
const USUAL: i32 = 500;

type Address = web::Path<(String, String)>;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    address: Address,
    happened: web::Query<Tested>,
) -> Result<HttpResponse, Error> {
    let mut page = page(&app, &reader, &reading, &address).await?;
    if let Some(Ok(mail)) = happened.into_inner().tested.map(|id| id.parse::<MailId>()) {
        let (mailing, _) = find(&app, (&address.0, &address.1)).await?;
        let of = app
            .workshop
            .store
            .read(move |db| mailings::of_test(db, mail.cast()));
        page.tested = of.await.is_ok_and(|of| of == mailing.id);
    }
    answer::private(StatusCode::OK, &page)
}

pub async fn test(
    app: web::Data<App>,
    reader: Reader,
    address: Address,
    deciding: Deciding<TestForm>,
) -> Result<HttpResponse, Error> {
    let (mailing, _) = find(&app, (&address.0, &address.1)).await?;
    let by = deciding.reading.actor();
    let language = deciding.form.language;
    match write_mailing::test(&app.workshop, mailing.id, language, by, reader.now).await {
        Ok(mail) => {
            app.mail_bell.notify_one();
            let path = mailing_path(&address.0, mailing.id);
            Ok(answer::see_other(format!("{path}?tested={mail}")))
        }
        Err(WriteError::Store(error)) => Err(error.into()),
        Err(why) => {
            let mut page = page(&app, &reader, &deciding.reading, &address).await?;
            page.problem = Some(words::not_written(&reader.locale, &why));
            answer::private(StatusCode::TOO_MANY_REQUESTS, &page)
        }
    }
}

pub async fn discard(
    app: web::Data<App>,
    reader: Reader,
    address: Address,
    deciding: Deciding<RevisionForm>,
) -> Result<HttpResponse, Error> {
    let (mailing, _) = find(&app, (&address.0, &address.1)).await?;
    let revision = deciding.form.revision.parse().unwrap_or(-1);
    let by = deciding.reading.actor();
    match write_mailing::discard(&app.workshop, mailing.id, revision, by, reader.now).await {
        Ok(()) => Ok(answer::see_other(path(&address.0))),
        Err(WriteError::Store(error)) => Err(error.into()),
        Err(_) => refused(&app, &reader, &deciding.reading, &address, &RunError::Stale).await,
    }
}

pub async fn start(
    app: web::Data<App>,
    reader: Reader,
    address: Address,
    Confirmed(owning): Confirmed<Owning<StartForm>>,
) -> Result<HttpResponse, Error> {
    let (mailing, _) = find(&app, (&address.0, &address.1)).await?;
    let form = &owning.form;
    let start = Start {
        revision: form.revision.parse().unwrap_or(-1),
        recipients: form.recipients.parse().unwrap_or(-1),
        per_hour: form.per_hour.trim().parse().unwrap_or(0),
        most: most_per_hour(app.config.mail.per_hour),
    };
    let by = owning.reading.actor();
    match run_mailing::start(&app.workshop, mailing.id, start, by, reader.now).await {
        Ok(()) => Ok(answer::see_other(mailing_path(&address.0, mailing.id))),
        Err(RunError::Store(error)) => Err(error.into()),
        Err(why) => refused(&app, &reader, &owning.reading, &address, &why).await,
    }
}

pub async fn pause(
    app: web::Data<App>,
    reader: Reader,
    address: Address,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    press(&app, &reader, &deciding.reading, &address, Press::Pause).await
}

pub async fn resume(
    app: web::Data<App>,
    reader: Reader,
    address: Address,
    owning: Owning<NoFields>,
) -> Result<HttpResponse, Error> {
    press(&app, &reader, &owning.reading, &address, Press::Resume).await
}

pub async fn stop(
    app: web::Data<App>,
    reader: Reader,
    address: Address,
    deciding: Deciding<NoFields>,
) -> Result<HttpResponse, Error> {
    press(&app, &reader, &deciding.reading, &address, Press::Stop).await
}

async fn press(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    address: &(String, String),
    press: Press,
) -> Result<HttpResponse, Error> {
    let (mailing, _) = find(app, (&address.0, &address.1)).await?;
    let by = reading.actor();
    match run_mailing::press(&app.workshop, mailing.id, press, by, reader.now).await {
        Ok(()) => Ok(answer::see_other(mailing_path(&address.0, mailing.id))),
        Err(RunError::Store(error)) => Err(error.into()),
        Err(why) => refused(app, reader, reading, address, &why).await,
    }
}

/// The page as it is now, with what stood in the way.
async fn refused(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    address: &(String, String),
    why: &RunError,
) -> Result<HttpResponse, Error> {
    let mut page = page(app, reader, reading, address).await?;
    page.problem = Some(words::why_not(&reader.locale, why, page.most));
    let status = match why {
        RunError::Rate => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::CONFLICT,
    };
    answer::private(status, &page)
}

async fn page(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    address: &(String, String),
) -> Result<MailingPage, Error> {
    let (mailing, letter) = find(app, (&address.0, &address.1)).await?;
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let (of, of_letter) = (mailing.clone(), letter.clone());
    let draft = mailing.state == MailingState::Draft;
    let (quota, now) = (Quota::of(&app.config.mail), reader.now);
    let read = move |db: &mut Db| {
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let texts = mailings::texts(db, of.id)?;
        let about = AboutUpdate::read(db, &of_letter, &of)?;
        let audience = if draft {
            mailing_recipients::audience(db, of.letter_id, of.kind)?
        } else {
            BTreeMap::new()
        };
        let counts = mailing_recipients::counts(db, of.id)?;
        let mut states = vec![RecipientState::Dead, RecipientState::Dropped];
        if of.state == MailingState::Stopped {
            states.extend([RecipientState::Waiting, RecipientState::Queued]);
        }
        let mut never = Vec::new();
        for (id, state, fate) in mailing_recipients::in_states(db, of.id, &states, NAMED + 1)? {
            let signature = unless_erased(signatures::find(db, &keyring, id))?;
            let name = signature.map(|signature| signature.line.name.to_string());
            never.push((id, name, state, fate));
        }
        let progress = (progress(db, &of)?, standstill(db, &of, quota, now)?);
        let found = (
            surroundings,
            (texts, about),
            audience,
            counts,
            never,
            progress,
        );
        Ok::<_, StoreError>(found)
    };
    let (surroundings, (texts, about), audience, counts, mut never, (progress, why)) =
        app.workshop.store.read(read).await?;
    let locale = &reader.locale;
    let more = i64::try_from(never.len()).unwrap_or(i64::MAX) > NAMED;
    never.truncate(usize::try_from(NAMED).unwrap_or(0));
    let own_path = mailing_path(&address.0, mailing.id);
    let own = &letter.rules.language;
    let role = reading.moderator.role;
    let (decides, owns) = (role.decides(), role.owns());
    let may = |press: Press| mailing.state.press(press).is_some();
    let most = most_per_hour(app.config.mail.per_hour);
    let recipients = audience.values().sum();
    let subject = texts.get(own).map(|text| text.subject.clone());
    let never_line = |(id, name, state, fate): Never| NeverLine {
        path: name.is_some().then(|| format!("/desk/signatures/{id}")),
        name: name.unwrap_or_else(|| locale.msg("mailing-erased").to_string()),
        why: words::fate(locale, state, fate.as_deref()),
    };
    Ok(MailingPage {
        list: path(&address.0),
        subject: subject.unwrap_or_else(|| locale.msg("mailings-untitled").to_string()),
        kind: words::kind(locale, mailing.kind),
        kind_hint: words::kind_hint(locale, mailing.kind),
        state: words::state(locale, &mailing),
        when: mailing
            .started_at
            .map(|at| locale.date_time(at, &letter.time_zone)),
        problem: None,
        tested: false,
        about,
        texts: text_lines(app, &own_path, own, &texts),
        audience: audience_lines(app, own, &texts, audience),
        recipients,
        standstill: why.map(|why| words::standstill(locale, why)),
        gathering: mailing.state == MailingState::Running && mailing.gathered_at.is_none(),
        reasons: counts
            .iter()
            .filter(|((state, _), _)| {
                matches!(state, RecipientState::Dead | RecipientState::Dropped)
            })
            .map(|((state, fate), count)| (words::fate(locale, *state, fate.as_deref()), *count))
            .collect(),
        never: never.into_iter().map(never_line).collect(),
        more,
        per_hour: mailing.per_hour.unwrap_or(USUAL.min(most)),
        most,
        revision: mailing.revision,
        may_write: decides && draft,
        may_start: owns && draft && recipients > 0,
        may_pause: decides && may(Press::Pause),
        may_resume: owns && may(Press::Resume),
        may_stop: decides && may(Press::Stop),
        may_retry: mailing.state != MailingState::Stopped
            && progress.as_ref().is_some_and(|progress| progress.dead > 0),
        works: mailing.state == MailingState::Running,
        progress,
        path: own_path,
        frame: surroundings.frame(app, reader, reading, "mailing-title", Some(&letter)),
    })
}
