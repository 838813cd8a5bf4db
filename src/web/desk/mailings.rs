//! Mail to a letter's signatories: what was written, and what became of it.
use super::chip::Chip;
use super::frame::Frame;
use super::reasons::letter;
use super::session::Reading;
use super::surroundings::{Happened, Surroundings};
use super::wording::mailing as words;
use crate::domain::letter::{Letter, Slug};
use crate::domain::mailing::{Mailing, MailingId, MailingState, RecipientState};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::mailing_recipients::Counts;
use crate::store::{letters, mailing_recipients, mailings};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

#[derive(askama::Template)]
#[template(path = "desk/mailings.html")]
pub struct MailingsPage {
    pub frame: Frame,
    pub path: String,
    pub export: String,
    pub decides: bool,
    pub owns: bool,
    pub mailings: Vec<MailingLine>,
    /// There are older ones.
    pub more: bool,
}

pub struct MailingLine {
    pub path: String,
    pub subject: String,
    pub kind: String,
    pub state: Chip,
    pub when: String,
    /// How far it is, once it was started.
    pub progress: Option<Progress>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub waiting: i64,
    pub queued: i64,
    pub sent: i64,
    pub dead: i64,
    pub dropped: i64,
}

impl Progress {
    pub fn total(&self) -> i64 {
        self.waiting + self.queued + self.settled()
    }

    /// Of whom no more is to come.
    pub fn settled(&self) -> i64 {
        self.sent + self.dead + self.dropped
    }
}

const ON_PAGE: i64 = 100;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    slug: web::Path<String>,
) -> Result<HttpResponse, Error> {
    let letter = letter(&app, &slug).await?;
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let (of, own) = (letter.id, letter.rules.language.clone());
    let read = move |db: &mut Db| {
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let mut found = Vec::new();
        for mailing in mailings::of_letter(db, of, ON_PAGE + 1)? {
            let subject = mailings::texts(db, mailing.id)?
                .remove(&own)
                .map(|text| text.subject);
            let progress = progress(db, &mailing)?;
            found.push((mailing, subject, progress));
        }
        Ok::<_, StoreError>((surroundings, found))
    };
    let (surroundings, mut found) = app.workshop.store.read(read).await?;
    let most = usize::try_from(ON_PAGE).unwrap_or(usize::MAX);
    let more = found.len() > most;
    found.truncate(most);
    let locale = &reader.locale;
    let line = |(mailing, subject, progress): (Mailing, Option<String>, Option<Progress>)| {
        let at = mailing.started_at.unwrap_or(mailing.created_at);
        MailingLine {
            path: mailing_path(&slug, mailing.id),
            subject: subject.unwrap_or_else(|| locale.msg("mailings-untitled").to_string()),
            kind: words::kind(locale, mailing.kind),
            state: words::state(locale, &mailing),
            when: locale.date_time(at, &letter.time_zone),
            progress,
        }
    };
    let page = MailingsPage {
        path: path(&slug),
        export: format!("/desk/letters/{slug}/contacts/export"),
        decides: reading.moderator.role.decides(),
        owns: reading.moderator.role.owns(),
        more,
        mailings: found.into_iter().map(line).collect(),
        frame: surroundings.frame(&app, &reader, &reading, "mailings-title", Some(&letter)),
    };
    answer::private(StatusCode::OK, &page)
}

pub(super) fn path(slug: &str) -> String {
    format!("/desk/letters/{slug}/mailings")
}

pub(super) fn mailing_path(slug: &str, id: MailingId) -> String {
    format!("{}/{id}", path(slug))
}

/// One of another letter is not there.
pub(super) async fn find(app: &App, (slug, id): (&str, &str)) -> Result<(Mailing, Letter), Error> {
    let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let id: MailingId = id.parse().map_err(|_| Error::NotFound)?;
    let read = move |db: &mut Db| {
        let letter = letters::by_slug(db, &slug)?;
        let mailing = mailings::find(db, id)?;
        if mailing.letter_id == letter.id {
            Ok((mailing, letter))
        } else {
            Err(StoreError::NotFound)
        }
    };
    Ok(app.workshop.store.read(read).await?)
}

/// Nothing of a draft.
pub(super) fn progress(db: &mut Db, mailing: &Mailing) -> Result<Option<Progress>, StoreError> {
    if mailing.state == MailingState::Draft {
        return Ok(None);
    }
    let counts = mailing_recipients::counts(db, mailing.id)?;
    let [sent, dead, dropped] = mailings::forgotten(db, mailing.id)?;
    let mut known = of_counts(&counts);
    if mailing.state == MailingState::Stopped {
        known.dropped += std::mem::take(&mut known.waiting) + std::mem::take(&mut known.queued);
    }
    Ok(Some(Progress {
        sent: known.sent + sent,
        dead: known.dead + dead,
        dropped: known.dropped + dropped,
        ..known
    }))
}

fn of_counts(counts: &Counts) -> Progress {
    let count = |wanted: RecipientState| {
        let of = counts.iter().filter(|((state, _), _)| *state == wanted);
        of.map(|(_, count)| count).sum()
    };
    Progress {
        waiting: count(RecipientState::Waiting),
        queued: count(RecipientState::Queued),
        sent: count(RecipientState::Sent),
        dead: count(RecipientState::Dead),
        dropped: count(RecipientState::Dropped),
    }
}
