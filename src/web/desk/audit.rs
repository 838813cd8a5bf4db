//! The audit log: who did what, when, and what stood there before. Logins are shown to owners only.
use super::audit_asked::Asked;
use super::audit_export::{self, Selection};
use super::audit_row::{AuditRow, Words};
use super::confirmed::Confirmed;
use super::frame::Frame;
use super::session::{Owning, Reading};
use super::surroundings::{Happened, Surroundings};
use super::wording::audit as wording;
use crate::acts::audit::note;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::audit_chain::AuditEntryId;
use crate::domain::chain::hex;
use crate::domain::moderator::ModeratorId;
use crate::domain::time::DAY;
use crate::security::keyring::Keyring;
use crate::security::limits::Limited;
use crate::store::audit::{self, AuditHead};
use crate::store::audit_search::{self, AuditFilter, Way};
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{audit_names, moderators};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::form::OptionView;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
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
    /// Digits of the one network that is asked for.
    pub network: String,
    /// It is forgotten, or never was; after how many days each is.
    pub network_unknown: Option<u64>,
    /// What is asked, as forms carry it along.
    pub asked: Vec<(&'static str, String)>,
    pub rows: Vec<AuditRow>,
    /// The search did not reach the beginning of the log.
    pub looked_through: Option<usize>,
    pub older: Option<String>,
    pub newest: Option<String>,
    /// Of the chain, as `audit verify --head` takes it.
    pub head: String,
}

const ON_PAGE: usize = 50;
/// Of one search for words: each of these entries is opened.
const LOOKED_THROUGH: usize = 1000;
const PIECE: i64 = 200;

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let asked = asked.into_inner().tidied();
    if !asked.q.is_empty() {
        reader.check(&app, Limited::Search)?;
    }
    let (sought, before) = (asked.sought(reading.moderator.role)?, asked.before()?);
    let keyring = app.workshop.keyring.clone();
    let (locale, q) = (reader.locale.clone(), asked.q.to_lowercase());
    let (surroundings, found, people, known, head) = app
        .workshop
        .store
        .read(move |db| {
            let language = locale.language();
            let surroundings = Surroundings::read(db, &keyring, language, &Happened::default())?;
            let filter = sought.found(db, &surroundings)?;
            let people = moderators::names(db)?;
            let titles = surroundings.titles();
            let words = Words {
                locale: &locale,
                people: &people,
                titles: &titles,
            };
            let found = found(db, &keyring, &filter, before, &q, &words)?;
            let known = filter.networks.is_none_or(|networks| !networks.is_empty());
            Ok::<_, StoreError>((surroundings, found, people, known, audit::head(db)?))
        })
        .await?;
    let role = reading.moderator.role;
    let frame = surroundings.frame(&app, &reader, &reading, "audit-title", None);
    let letters = frame.letters.iter().map(|letter| OptionView {
        value: letter.slug.clone(),
        label: letter.title.clone(),
        selected: asked.letter == letter.slug,
    });
    let mut who = wording::without_account(&reader.locale, role, &asked.who);
    who.extend(people_to_choose(&people, &asked.who));
    let days = app.config.retention.networks.as_secs() / DAY.as_secs();
    let page = AuditPage {
        sections: wording::sections(&reader.locale, role, Some(&asked.section)),
        people: who,
        letters: letters.collect(),
        older: found.last.map(|last| asked.path(Some(last))),
        newest: before.is_some().then(|| asked.path(None)),
        looked_through: found.looked_through,
        rows: found.rows,
        head: spelt(&head),
        asked: asked.fields(),
        q: asked.q,
        from: asked.from,
        until: asked.until,
        about: Some(asked.about).filter(|about| !about.is_empty()),
        network: asked.network,
        network_unknown: (!known).then_some(days),
        frame,
    };
    answer::private(StatusCode::OK, &page)
}

fn people_to_choose(
    people: &BTreeMap<ModeratorId, String>,
    who: &str,
) -> impl Iterator<Item = OptionView> {
    people.iter().map(move |(id, name)| OptionView {
        value: id.to_string(),
        label: name.clone(),
        selected: who == id.to_string(),
    })
}

/// Everything, or what a page is about, as lines of JSON. That it was taken away is itself an act.
pub async fn export(
    app: web::Data<App>,
    reader: Reader,
    Confirmed(owning): Confirmed<Owning<Asked>>,
) -> Result<HttpResponse, Error> {
    let Owning { reading, form } = owning;
    let asked = form.tidied();
    let selection = if asked.fields().is_empty() {
        None
    } else {
        Some(selected(&app, &reader, &reading, &asked).await?)
    };
    let (act, by) = (AuditAct::ExportAudit, reading.actor());
    let (subject, told) = (Subject::Site, asked.told());
    note(&app.workshop, by, act, subject, told, reader.now).await?;
    Ok(match selection {
        Some(selection) => audit_export::selected(&app, selection),
        None => audit_export::whole(&app),
    })
}

async fn selected(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    asked: &Asked,
) -> Result<Selection, Error> {
    let sought = asked.sought(reading.moderator.role)?;
    let keyring = app.workshop.keyring.clone();
    let (locale, q, now) = (reader.locale.clone(), asked.q.to_lowercase(), reader.now);
    let read = move |db: &mut Db| {
        let language = locale.language();
        let surroundings = Surroundings::read(db, &keyring, language, &Happened::default())?;
        let mut filter = sought.found(db, &surroundings)?;
        // What is done meanwhile is not of it.
        filter.until = Some(filter.until.map_or(now, |until| until.min(now)));
        Ok::<_, StoreError>(Selection {
            filter,
            q,
            people: moderators::names(db)?,
            titles: surroundings.titles(),
            locale,
        })
    };
    Ok(app.workshop.store.read(read).await?)
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
    keyring: &Keyring,
    filter: &AuditFilter,
    mut before: Option<AuditEntryId>,
    q: &str,
    words: &Words<'_>,
) -> Result<Found, StoreError> {
    let mut rows = Vec::new();
    let mut looked = 0;
    loop {
        let limit = if q.is_empty() {
            i64::try_from(ON_PAGE + 1).unwrap_or(PIECE)
        } else {
            PIECE
        };
        let page = audit_search::page(db, filter, Way::NewestFirst(before), limit)?;
        let ended = i64::try_from(page.len()).unwrap_or(0) < limit;
        let changes = audit::changes(db, keyring, &page)?;
        let names = audit_names::names(db, keyring, &page, &changes)?;
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
