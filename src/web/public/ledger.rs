//! `/letters/{slug}/ledger`: every change of the public list.

use std::collections::HashMap;

use actix_web::{HttpRequest, HttpResponse, web};
use askama::Template;
use serde::{Deserialize, Serialize};

use super::shown::{Shown, shown};
use crate::domain::chain::hex;
use crate::domain::country::Country;
use crate::domain::ledger::{Act, Reason, commitment, genesis};
use crate::domain::signature::SignatureId;
use crate::domain::switch::Switch;
use crate::locale::dates;
use crate::store::connection::Db;
use crate::store::ledger::{self, Chained, Head};
use crate::store::listing::{self, Listed};
use crate::store::switches;
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::page::Page;
use crate::web::reader::Reader;

#[derive(Template)]
#[template(path = "public/ledger.html")]
pub struct LedgerPage {
    pub page: Page,
    pub letter_title: String,
    pub count: u64,
    /// Of the newest entry; nothing while the ledger is empty.
    pub head: Option<String>,
    pub rows: Vec<LedgerRow>,
    pub next: Option<String>,
    pub beginning: Option<String>,
    /// What to give `undersigned ledger verify --url`.
    pub verify_url: String,
}

pub struct LedgerRow {
    pub sequence: i64,
    pub when: String,
    /// For `<time datetime>`.
    pub when_machine: String,
    /// "Published", "Corrected", "Unpublished", "Republished".
    pub what: String,
    pub kind: String,
    pub reason: Option<String>,
    /// Set while the signatory is listed.
    pub signatory_path: Option<String>,
    /// The entry counts somebody without a name.
    pub unnamed: bool,
    /// Hexadecimal, whole; absent where the entry takes a line off.
    pub commitment: Option<String>,
    pub hash: String,
}

/// The first digits of a hash, for a narrow column.
fn short(hash: &str) -> &str {
    hash.get(..10).unwrap_or(hash)
}

/// Entries on a page, and in one answer of JSON.
const PAGE: usize = 100;
const JSON_PAGE: usize = 500;

#[derive(Debug, Deserialize)]
pub struct Query {
    /// A sequence number.
    after: Option<i64>,
}

struct Found {
    shown: Shown,
    head: Head,
    entries: Vec<Chained>,
    /// Those of their signatories that are on the list.
    listed: HashMap<SignatureId, Listed>,
    next: Option<i64>,
    /// A switch leaves people off the list, though not off the ledger.
    individuals_hidden: bool,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let found = read(&app, &reader, path.into_inner(), query.after, PAGE).await?;
    let shown = &found.shown;
    let below = |after: Option<i64>| {
        let query = after
            .map(|after| format!("?after={after}"))
            .unwrap_or_default();
        format!("/ledger{query}")
    };
    let page = LedgerPage {
        page: shown.page(
            &app,
            &reader,
            reader.locale.msg("ledger-title").to_string(),
            &below(query.after),
        ),
        letter_title: shown.version.title.clone(),
        count: found.head.sequence.try_into().unwrap_or(0),
        head: (found.head.sequence > 0).then(|| hex(&found.head.hash)),
        rows: found
            .entries
            .iter()
            .map(|entry| row(&reader, &found, entry))
            .collect(),
        next: found.next.map(|next| shown.path(&below(Some(next)))),
        beginning: query.after.map(|_| shown.path(&below(None))),
        verify_url: format!("{}{}", app.config.site.base_url, shown.path("")),
    };
    answer::page(&request, &page)
}

/// What `ledger verify --url` reads, page after page.
pub async fn json(
    app: web::Data<App>,
    reader: Reader,
    request: HttpRequest,
    path: web::Path<String>,
    query: web::Query<Query>,
) -> Result<HttpResponse, Error> {
    let found = read(&app, &reader, path.into_inner(), query.after, JSON_PAGE).await?;
    let letter = found.shown.letter.id;
    let document = Document {
        letter: letter.to_string(),
        genesis: hex(&genesis(letter)),
        head: HeadItem {
            sequence: found.head.sequence,
            hash: hex(&found.head.hash),
            organisations: found.head.organisations,
            individuals: found.head.individuals,
            unnamed_organisations: found.head.unnamed_organisations,
            unnamed_individuals: found.head.unnamed_individuals,
            individuals_hidden: found.individuals_hidden,
        },
        items: found
            .entries
            .iter()
            .map(|entry| item(&found, entry))
            .collect(),
        next: found.next,
    };
    let body = serde_json::to_vec(&document).map_err(Error::internal)?;
    Ok(answer::public(&request, "application/json", body))
}

async fn read(
    app: &App,
    reader: &Reader,
    slug: String,
    after: Option<i64>,
    limit: usize,
) -> Result<Found, Error> {
    let language = reader.locale.language().to_owned();
    app.workshop
        .store
        .read(move |db| find(db, &slug, &language, after, limit))
        .await
}

fn find(
    db: &mut Db,
    slug: &str,
    language: &str,
    after: Option<i64>,
    limit: usize,
) -> Result<Found, Error> {
    let shown = shown(db, slug, language)?;
    let letter = shown.letter.id;
    let asked = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
    let mut entries = ledger::chained(db, letter, after.unwrap_or(0), asked)?;
    let more = entries.len() > limit;
    entries.truncate(limit);
    let mut ids: Vec<SignatureId> = entries
        .iter()
        .map(|chained| chained.entry.signature_id)
        .collect();
    ids.sort_unstable();
    ids.dedup();
    let listed = listing::among(db, letter, &ids)?;
    Ok(Found {
        shown,
        head: ledger::head(db, letter)?,
        individuals_hidden: switches::is_on(db, Switch::HideIndividuals, letter)?,
        next: entries.last().filter(|_| more).map(|last| last.sequence),
        entries,
        listed: listed.into_iter().map(|line| (line.id, line)).collect(),
    })
}

fn row(reader: &Reader, found: &Found, chained: &Chained) -> LedgerRow {
    let entry = &chained.entry;
    let locale = &reader.locale;
    let signatory = found.listed.get(&entry.signature_id);
    LedgerRow {
        sequence: chained.sequence,
        when: dates::date_time(locale, entry.at, &found.shown.letter.time_zone),
        when_machine: dates::machine(entry.at),
        what: locale.msg(&format!("ledger-act-{}", entry.act)).to_string(),
        kind: locale.msg(&format!("kind-{}", entry.kind)).to_string(),
        reason: entry
            .reason
            .map(|reason| locale.msg(&format!("ledger-reason-{reason}")).to_string()),
        signatory_path: signatory
            .map(|line| found.shown.path(&format!("/signatories/{}", line.id))),
        unnamed: entry.act != Act::Unpublished && entry.commitment.is_none(),
        commitment: entry.commitment.map(|hash| hex(&hash)),
        hash: hex(&chained.hash),
    }
}

#[derive(Debug, Serialize)]
struct Document {
    /// The id that the genesis is made of.
    letter: String,
    genesis: String,
    head: HeadItem,
    items: Vec<Item>,
    next: Option<i64>,
}

#[derive(Debug, Serialize)]
struct HeadItem {
    sequence: i64,
    hash: String,
    organisations: i64,
    individuals: i64,
    /// Of these, without a name.
    unnamed_organisations: i64,
    unnamed_individuals: i64,
    /// The list leaves people out for now: their lines and salts are not there to check.
    individuals_hidden: bool,
}

#[derive(Debug, Serialize)]
struct Item {
    sequence: i64,
    /// In microseconds, as it is hashed.
    at: i64,
    act: &'static str,
    reason: Option<&'static str>,
    kind: &'static str,
    country: Option<&'static str>,
    signatory: String,
    commitment: Option<String>,
    hash: String,
    /// While the list shows the very line that the entry commits to.
    salt: Option<String>,
}

fn item(found: &Found, chained: &Chained) -> Item {
    let entry = &chained.entry;
    let salt = found.listed.get(&entry.signature_id).and_then(|line| {
        let salt: [u8; 32] = line.salt.as_slice().try_into().ok()?;
        (entry.commitment == Some(commitment(&salt, &line.text()))).then(|| hex(&salt))
    });
    Item {
        sequence: chained.sequence,
        at: entry.at.as_micros(),
        act: entry.act.as_str(),
        reason: entry.reason.map(Reason::as_str),
        kind: entry.kind.as_str(),
        country: entry.country.map(Country::code),
        signatory: entry.signature_id.to_string(),
        commitment: entry.commitment.map(|hash| hex(&hash)),
        hash: hex(&chained.hash),
        salt,
    }
}
