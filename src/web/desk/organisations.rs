use super::frame::Frame;
use super::place;
use super::session::Reading;
use super::side::{self, Link};
use super::surroundings::{Happened, Surroundings, Tab};
use crate::domain::fold;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::security::keyring::Keyring;
use crate::security::limits::Limited;
use crate::store::claims::{self, Claim};
use crate::store::connection::Db;
use crate::store::entries;
use crate::store::error::Error as StoreError;
use crate::store::organisations;
use crate::store::registry_search::{self as search, Found};
use crate::web::answer;
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

/// The registry of organisations, the newest entries first.
#[derive(askama::Template)]
#[template(path = "desk/organisations.html")]
pub struct OrganisationsPage {
    pub frame: Frame,
    pub q: String,
    pub total: i64,
    pub rows: Vec<Row>,
    pub next: Option<String>,
    pub start: Option<String>,
    /// Entries that share a key with another under today's rules.
    pub collisions: Vec<Collision>,
}

pub struct Row {
    pub path: String,
    pub name: String,
    pub name_en: Option<String>,
    pub acronym: Option<String>,
    pub country: String,
    pub domain: Option<String>,
}

pub struct Collision {
    pub name: String,
    pub other: String,
    pub country: String,
    /// The pages that merge the two; where one is not to be named, their signatures of each letter.
    pub merges: Vec<Link>,
    pub sealed: bool,
}

#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    after: Option<String>,
}

const ON_PAGE: usize = 50;
const MAX_QUERY: usize = 200;
/// Of entries that share a key; more are shown as these are merged.
const COLLISIONS: i64 = 50;
/// Of each of them.
const CLAIMS: i64 = 100;

struct Loaded {
    surroundings: Surroundings,
    found: Vec<Found>,
    total: i64,
    collisions: Vec<(Kept, Kept)>,
}

/// One of two entries that share a key, opened.
struct Kept {
    organisation: Organisation,
    sealed: bool,
    claims: Vec<Claim>,
}

pub async fn show(
    app: web::Data<App>,
    reader: Reader,
    reading: Reading,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let asked = asked.into_inner();
    // No name holds a control character, and PostgreSQL takes no NUL.
    let q: String = asked
        .q
        .trim()
        .chars()
        .filter(|c| !c.is_control())
        .take(MAX_QUERY)
        .collect();
    let after: Option<OrganisationId> = match asked.after.as_deref() {
        Some(text) => Some(text.parse().map_err(|_| Error::BadRequest)?),
        None => None,
    };
    if !q.is_empty() {
        reader.check(&app, Limited::Search)?;
    }
    let words: Vec<String> = fold::words(&q);
    let keyring = app.workshop.keyring.clone();
    let language = reader.locale.language().to_owned();
    let loaded = app
        .workshop
        .store
        .read(move |db| {
            let limit = i64::try_from(ON_PAGE + 1).unwrap_or(i64::MAX);
            Ok::<_, StoreError>(Loaded {
                surroundings: Surroundings::read(db, &keyring, &language, &Happened::default())?,
                found: search::page(db, &words, after, limit)?,
                total: search::total(db, &words)?,
                collisions: collisions(db, &keyring)?,
            })
        })
        .await?;
    let locale = &reader.locale;
    let path = |after: Option<String>| {
        let fields = [
            ("q", Some(q.clone()).filter(|q| !q.is_empty())),
            ("after", after),
        ];
        let fields: Vec<_> = fields
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
            .collect();
        place::path("/desk/organisations", &fields)
    };
    let more = loaded.found.len() > ON_PAGE;
    let last = loaded
        .found
        .get(ON_PAGE - 1)
        .map(|last| last.id.to_string());
    let page = OrganisationsPage {
        total: loaded.total,
        next: more.then(|| path(last)),
        start: after.map(|_| path(None)),
        rows: loaded
            .found
            .iter()
            .take(ON_PAGE)
            .map(|found| row(locale, found))
            .collect(),
        collisions: loaded
            .collisions
            .iter()
            .map(|(kept, owner)| Collision {
                name: kept.organisation.name.to_string(),
                other: owner.organisation.name.to_string(),
                country: country_name(locale, kept.organisation.country),
                merges: merges(locale, &loaded.surroundings.letters, kept, owner),
                sealed: kept.sealed || owner.sealed,
            })
            .collect(),
        frame: loaded
            .surroundings
            .frame(&app, &reader, &reading, "registry-title", None),
        q,
    };
    answer::private(StatusCode::OK, &page)
}

/// Entries that kept their old key, each with the one that has the key they would get.
fn collisions(db: &mut Db, keyring: &Keyring) -> Result<Vec<(Kept, Kept)>, StoreError> {
    let mut pairs = Vec::new();
    for entry in entries::keyed_otherwise(db, None, COLLISIONS)? {
        // What another stands for is in nobody's way.
        if !entry.stands() {
            continue;
        }
        let kept = kept(db, keyring, entry.organisation.id)?;
        let Some(owner) = organisations::by_own_key(db, keyring, &kept.organisation.key())? else {
            continue;
        };
        pairs.push((kept, self::kept(db, keyring, owner)?));
    }
    Ok(pairs)
}

fn kept(db: &mut Db, keyring: &Keyring, id: OrganisationId) -> Result<Kept, StoreError> {
    Ok(Kept {
        sealed: entries::find(db, id)?.sealed,
        organisation: organisations::find(db, keyring, id)?,
        claims: claims::of_organisation(db, id, CLAIMS)?,
    })
}

/// An entry that is not to be named cannot be merged as a whole, since the other would bear its name.
fn merges(locale: &Locale, tabs: &[Tab], kept: &Kept, owner: &Kept) -> Vec<Link> {
    let (id, into) = (kept.organisation.id, owner.organisation.id);
    if !(kept.sealed || owner.sealed) {
        return vec![Link {
            path: format!("{}/merge?into={into}", side::path(id)),
            name: locale.msg("merge-look").to_string(),
        }];
    }
    let live = |claims: &[Claim]| -> Vec<Claim> {
        let live = claims.iter().filter(|claim| claim.state.is_live());
        live.copied().collect()
    };
    let standing = live(&owner.claims);
    live(&kept.claims)
        .iter()
        .filter_map(|claim| {
            let other = standing
                .iter()
                .find(|other| other.letter_id == claim.letter_id)?;
            let tab = tabs.iter().find(|tab| tab.letter.id == claim.letter_id)?;
            Some(Link {
                path: format!("/desk/signatures/{}/merge?into={}", claim.id, other.id),
                name: tab.title.clone(),
            })
        })
        .collect()
}

fn row(locale: &Locale, found: &Found) -> Row {
    let name = if found.is_sealed() {
        locale.msg("registry-unnamed").to_string()
    } else {
        found.name.clone()
    };
    Row {
        path: side::path(found.id),
        name,
        name_en: found.name_en.clone(),
        acronym: found.acronym.clone(),
        country: country_name(locale, found.country),
        domain: found.domain.clone(),
    }
}
