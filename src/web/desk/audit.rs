//! The audit log: who did what, when, and what stood there before. Logins are shown to owners only.
use super::audit_row::{AuditRow, Words};
use super::confirmed::Confirmed;
use super::frame::Frame;
use super::place;
use super::session::{NoFields, Owning, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::audit as wording;
use crate::acts::audit::note;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::audit_chain::AuditEntryId;
use crate::domain::audit_section::Section;
use crate::domain::chain::hex;
use crate::domain::ids::Id;
use crate::domain::moderator::{ModeratorId, Role};
use crate::domain::time::{DAY, Timestamp};
use crate::security::limits::Limited;
use crate::store::audit::{self, AuditFilter, AuditHead};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{audit_names, moderators};
use crate::web::answer;
use crate::web::app::App;
use crate::web::desk::audit_export;
use crate::web::error::Error;
use crate::web::form::OptionView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(askama::Template)]
#[template(path = "desk/audit.html")]
pub struct AuditPage {
    pub frame: Frame,
    pub sections: Vec<OptionView>,
    pub people: Vec<OptionView>,
    pub letters: Vec<OptionView>,
    pub q: String,
    pub from: String,
    pub until: String,
    /// The one thing that is asked about; a link leads back to all.
    pub about: Option<String>,
    pub rows: Vec<AuditRow>,
    /// The search did not reach the beginning of the log.
    pub looked_through: Option<usize>,
    pub older: Option<String>,
    pub newest: Option<String>,
    /// Of the chain, as `audit verify --head` takes it.
    pub head: String,
}

#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    section: Option<String>,
    who: Option<String>,
    letter: Option<String>,
    about: Option<String>,
    #[serde(default)]
    q: String,
    #[serde(default)]
    from: String,
    #[serde(default)]
    until: String,
    before: Option<String>,
}

const PATH: &str = "/desk/audit";
const ON_PAGE: usize = 50;
/// Of one search for words: each of these entries is opened.
const LOOKED_THROUGH: usize = 1000;
const PIECE: i64 = 200;
const MAX_QUERY: usize = 100;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let mut asked = asked.into_inner();
    asked.q = asked.q.trim().chars().take(MAX_QUERY).collect();
    if !asked.q.is_empty() {
        reader.check(&app, Limited::Search)?;
    }
    let filter = filter(&asked, reading.moderator.role)?;
    let before = chosen::<AuditEntryId>(asked.before.as_deref())?;
    let keyring = app.workshop.keyring.clone();
    let locale = reader.locale.clone();
    let (q, slug) = (asked.q.to_lowercase(), asked.letter.clone());
    let (surroundings, found, people, head) = app
        .workshop
        .store
        .read(move |db| {
            let language = locale.language();
            let surroundings = Surroundings::read(db, &keyring, language, &Happened::default())?;
            let mut filter = filter;
            if let Some(slug) = slug.as_deref().filter(|slug| !slug.is_empty()) {
                let tab = surroundings
                    .letter(Some(slug))?
                    .ok_or(StoreError::NotFound)?;
                filter.letter = Some(tab.letter.id);
            }
            let people: BTreeMap<ModeratorId, String> = moderators::all(db, &keyring)?
                .into_iter()
                .map(|(moderator, _)| (moderator.id, moderator.name.to_string()))
                .collect();
            let titles = surroundings.titles();
            let mut words = Words {
                locale: &locale,
                people: &people,
                titles: &titles,
            };
            let found = found(db, &keyring, &filter, before, &q, &mut words)?;
            Ok::<_, StoreError>((surroundings, found, people, audit::head(db)?))
        })
        .await?;
    let frame = surroundings.frame(&app, &reader, &reading, "audit-title", None);
    let letters = frame.letters.iter().map(|letter| OptionView {
        value: letter.slug.clone(),
        label: letter.title.clone(),
        selected: asked.letter.as_deref() == Some(&letter.slug),
    });
    let page = AuditPage {
        sections: wording::sections(
            &reader.locale,
            reading.moderator.role,
            asked.section.as_deref(),
        ),
        people: people
            .iter()
            .map(|(id, name)| OptionView {
                value: id.to_string(),
                label: name.clone(),
                selected: asked.who.as_deref() == Some(&id.to_string()),
            })
            .collect(),
        letters: letters.collect(),
        older: found.last.map(|last| path(&asked, Some(last))),
        newest: before.is_some().then(|| path(&asked, None)),
        looked_through: found.looked_through,
        rows: found.rows,
        head: spelt(&head),
        q: asked.q,
        from: asked.from,
        until: asked.until,
        about: asked.about,
        frame,
    };
    answer::private(StatusCode::OK, &page)
}

/// Everything, as lines of JSON. That it was taken away is itself an act.
pub async fn export(
    app: web::Data<App>,
    reader: Reader,
    Confirmed(owning): Confirmed<Owning<NoFields>>,
) -> Result<HttpResponse, Error> {
    let (act, by) = (AuditAct::ExportAudit, owning.reading.actor());
    note(
        &app.workshop,
        by,
        act,
        Subject::Site,
        Vec::new(),
        reader.now,
    )
    .await?;
    Ok(audit_export::lines(&app))
}

fn filter(asked: &Asked, role: Role) -> Result<AuditFilter, Error> {
    let section = chosen::<Section>(asked.section.as_deref())?;
    let acts = AuditAct::ALL.iter().copied().filter(|act| {
        let open = act.section() != Section::Logins || role.owns();
        open && section.is_none_or(|section| act.section() == section)
    });
    let day = |text: &str| match text.trim() {
        "" => Ok(None),
        text => midnight(text).map(Some).ok_or(Error::BadRequest),
    };
    Ok(AuditFilter {
        acts: acts.collect(),
        moderator: chosen(asked.who.as_deref())?,
        letter: None,
        subject: chosen::<Id<Subject>>(asked.about.as_deref())?,
        from: day(&asked.from)?,
        // The day that is named is in it.
        until: day(&asked.until)?.map(|day| day.plus(DAY)),
    })
}

/// The empty choice of a list is none.
fn chosen<T: std::str::FromStr>(text: Option<&str>) -> Result<Option<T>, Error> {
    text.filter(|text| !text.is_empty())
        .map(|text| text.parse().map_err(|_| Error::BadRequest))
        .transpose()
}

/// The beginning of a day in UTC, as the pages of this log show times.
fn midnight(text: &str) -> Option<Timestamp> {
    let date: jiff::civil::Date = text.parse().ok()?;
    let start = date.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(Timestamp::from_seconds(start.timestamp().as_second()))
}

fn path(asked: &Asked, before: Option<AuditEntryId>) -> String {
    let typed = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let fields: Vec<_> = [
        ("section", asked.section.as_deref().and_then(typed)),
        ("who", asked.who.as_deref().and_then(typed)),
        ("letter", asked.letter.as_deref().and_then(typed)),
        ("about", asked.about.as_deref().and_then(typed)),
        ("q", typed(&asked.q)),
        ("from", typed(&asked.from)),
        ("until", typed(&asked.until)),
        ("before", before.map(|id| id.to_string())),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect();
    place::path(PATH, &fields)
}

fn spelt(head: &AuditHead) -> String {
    format!("{}:{}", head.sequence, hex(&head.hash))
}

struct Found {
    rows: Vec<AuditRow>,
    /// After which the next page begins, where there may be more.
    last: Option<AuditEntryId>,
    looked_through: Option<usize>,
}

/// A page of what matches. Words stand in sealed values, so they are looked for in what is opened,
/// piece by piece, up to a limit.
fn found(
    db: &mut Db,
    keyring: &crate::security::keyring::Keyring,
    filter: &AuditFilter,
    mut before: Option<AuditEntryId>,
    q: &str,
    words: &mut Words<'_>,
) -> Result<Found, StoreError> {
    let mut rows = Vec::new();
    let mut looked = 0;
    loop {
        let limit = if q.is_empty() {
            i64::try_from(ON_PAGE + 1).unwrap_or(PIECE)
        } else {
            PIECE
        };
        let page = audit::page(db, filter, before, limit)?;
        let ended = i64::try_from(page.len()).unwrap_or(0) < limit;
        let changes = audit::changes(db, keyring, &page)?;
        let names = audit_names::names(db, keyring, &page)?;
        for (logged, changes) in page.iter().zip(changes) {
            if rows.len() == ON_PAGE {
                return Ok(Found {
                    rows,
                    last: before,
                    looked_through: None,
                });
            }
            before = Some(logged.entry.id);
            looked += 1;
            let row = words.row(logged, changes, &names);
            if q.is_empty() || row.says(q) {
                rows.push(row);
            }
        }
        if ended {
            return Ok(Found {
                rows,
                last: None,
                looked_through: None,
            });
        }
        if looked >= LOOKED_THROUGH {
            return Ok(Found {
                rows,
                last: before,
                looked_through: Some(looked),
            });
        }
    }
}
