//! The waiting entries of a letter: listed and counted by a `QueueFilter`, in pieces of an index.
//!
//! Names are compared here and not by the database, since those of people are sealed: a search opens
//! entries in their order, so many and no more, and says where it stopped.
use super::connection::Db;
use super::error::Error;
use super::schema::signatures;
use super::waiting_query::{Query, Waiting, in_list, narrowed, ordered};
use super::{imports, sealed, seals, signatures as rows};
use crate::domain::country::Country;
use crate::domain::letter::{LetterId, VersionId};
use crate::domain::organisation::OrganisationId;
use crate::domain::proof::Proof;
use crate::domain::queue_filter::{QueueList, QueueOrder, has_words};
use crate::domain::signatory::{Kind, PrintedLine};
use crate::domain::signature::{ImportId, SignatureId};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use diesel::prelude::*;

/// An entry that waits, with its line, whether it is sealed or not.
#[derive(Debug, Clone)]
pub struct WaitingEntry {
    pub id: SignatureId,
    pub kind: Kind,
    pub name: String,
    pub name_en: Option<String>,
    pub acronym: Option<String>,
    pub country: Option<Country>,
    pub website: Option<String>,
    pub proof: Proof,
    pub organisation_id: Option<OrganisationId>,
    pub version_id: VersionId,
    /// Since it came to the desk, the last time.
    pub waits_since: Timestamp,
    pub doubt: i32,
    /// Entries of the registry with names near its own, when its line was judged.
    pub near_entries: i32,
}

impl WaitingEntry {
    pub fn place(&self) -> WaitingPlace {
        WaitingPlace {
            doubt: self.doubt,
            at: self.waits_since,
            id: self.id,
        }
    }
}

/// A place in any of the orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WaitingPlace {
    pub doubt: i32,
    pub at: Timestamp,
    pub id: SignatureId,
}

/// A part of the list.
#[derive(Debug)]
pub struct WaitingPage {
    pub entries: Vec<WaitingEntry>,
    /// From where the list goes on, if it may.
    pub next: Option<WaitingPlace>,
    /// The search looked at as many entries as it may at once; there may be more that match.
    pub stopped: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    pub matching: i64,
    /// Not where a search stopped before the end.
    pub all: bool,
}

/// Entries that a search looks at for one page or count.
pub const LOOKED_AT: usize = 5_000;
/// Of them at once.
const PIECE: usize = 500;

/// At most `limit` from after `place`, in the order of the filter.
pub fn list(
    db: &mut Db,
    keyring: &Keyring,
    asked: &Waiting,
    place: Option<WaitingPlace>,
    limit: usize,
) -> Result<WaitingPage, Error> {
    page(db, keyring, asked, asked.filter.order, place, limit)
}

/// At most `limit` that stand before `place`, the nearest first.
pub fn list_before(
    db: &mut Db,
    keyring: &Keyring,
    asked: &Waiting,
    place: WaitingPlace,
    limit: usize,
) -> Result<WaitingPage, Error> {
    let back = match asked.filter.order {
        QueueOrder::Doubt => QueueOrder::MostDoubt,
        QueueOrder::MostDoubt => QueueOrder::Doubt,
        QueueOrder::Age => QueueOrder::Newest,
        QueueOrder::Newest => QueueOrder::Age,
    };
    page(db, keyring, asked, back, Some(place), limit)
}

pub fn count(db: &mut Db, keyring: &Keyring, asked: &Waiting) -> Result<Counted, Error> {
    if asked.filter.words().is_empty() {
        let hidden = imports::hidden(db, asked.letter)?;
        let all = narrowed(asked, &hidden).select(diesel::dsl::count_star());
        return Ok(Counted {
            matching: all.first(db)?,
            all: true,
        });
    }
    let order = asked.filter.order;
    let found = page(db, keyring, asked, order, None, LOOKED_AT)?;
    Ok(Counted {
        matching: i64::try_from(found.entries.len()).unwrap_or(i64::MAX),
        all: found.next.is_none(),
    })
}

/// Where an entry stands, in whatever state it is now.
pub fn place_of(db: &mut Db, id: SignatureId) -> Result<WaitingPlace, Error> {
    let (doubt, at) = signatures::table
        .find(id)
        .select((signatures::doubt, signatures::waits_since))
        .first(db)?;
    Ok(WaitingPlace { doubt, at, id })
}

/// How many entries of a letter wait, counted no further than `most`.
pub fn held_up_to(db: &mut Db, letter: LetterId, most: i64) -> Result<i64, Error> {
    let hidden = imports::hidden(db, letter)?;
    let ids: Vec<SignatureId> = in_list(letter, QueueList::Moderator, &hidden)
        .select(signatures::id)
        .limit(most)
        .load(db)?;
    Ok(i64::try_from(ids.len()).unwrap_or(i64::MAX))
}

/// How many entries of a letter are in one of its lists.
pub fn held(db: &mut Db, letter: LetterId, list: QueueList) -> Result<i64, Error> {
    let hidden = imports::hidden(db, letter)?;
    Ok(in_list(letter, list, &hidden).count().get_result(db)?)
}

fn page(
    db: &mut Db,
    keyring: &Keyring,
    asked: &Waiting,
    order: QueueOrder,
    mut place: Option<WaitingPlace>,
    limit: usize,
) -> Result<WaitingPage, Error> {
    let hidden = imports::hidden(db, asked.letter)?;
    let words = asked.filter.words();
    // One more says whether the list goes on.
    let most = if words.is_empty() { limit + 1 } else { PIECE };
    let mut entries: Vec<WaitingEntry> = Vec::new();
    let mut looked_at = 0;
    loop {
        let piece = piece(db, asked, &hidden, order, place, most)?;
        let (found, ended) = (piece.len(), piece.len() < most);
        looked_at += found;
        place = piece.last().map(Row::place).or(place);
        let opened = opened(db, keyring, piece)?;
        entries.extend(opened.into_iter().filter(|entry| matches(entry, &words)));
        if entries.len() > limit {
            entries.truncate(limit);
            let next = entries.last().map(WaitingEntry::place);
            return Ok(WaitingPage {
                entries,
                next,
                stopped: false,
            });
        }
        let stopped = !ended && looked_at >= LOOKED_AT;
        if ended || stopped {
            return Ok(WaitingPage {
                entries,
                next: place.filter(|_| stopped),
                stopped,
            });
        }
    }
}

fn matches(entry: &WaitingEntry, words: &[String]) -> bool {
    let others = entry.name_en.iter().chain(&entry.acronym);
    words.is_empty()
        || has_words(
            words,
            std::iter::once(&entry.name)
                .chain(others)
                .map(String::as_str),
        )
}

#[derive(Queryable)]
struct Row {
    id: SignatureId,
    kind: Kind,
    name: Option<String>,
    name_en: Option<String>,
    acronym: Option<String>,
    country: Option<Country>,
    website: Option<String>,
    sealed_line: Option<Vec<u8>>,
    proof: Proof,
    organisation_id: Option<OrganisationId>,
    version_id: VersionId,
    waits_since: Timestamp,
    doubt: i32,
    near_entries: i32,
}

impl Row {
    fn place(&self) -> WaitingPlace {
        WaitingPlace {
            doubt: self.doubt,
            at: self.waits_since,
            id: self.id,
        }
    }

    fn opened(self, line: Option<PrintedLine>) -> Result<WaitingEntry, Error> {
        let (name, name_en, acronym, country, website) = match (line, self.name) {
            (Some(line), _) => (
                line.name.to_string(),
                line.name_en.as_ref().map(sealed::text),
                line.acronym.as_ref().map(sealed::text),
                line.country,
                line.website.map(|website| website.url().to_owned()),
            ),
            (None, Some(name)) => (name, self.name_en, self.acronym, self.country, self.website),
            (None, None) => return Err(Error::Corrupt("a signature without a line".to_owned())),
        };
        Ok(WaitingEntry {
            id: self.id,
            kind: self.kind,
            name,
            name_en,
            acronym,
            country,
            website,
            proof: self.proof,
            organisation_id: self.organisation_id,
            version_id: self.version_id,
            waits_since: self.waits_since,
            doubt: self.doubt,
            near_entries: self.near_entries,
        })
    }
}

/// The keys of those that are sealed come by one statement.
fn opened(db: &mut Db, keyring: &Keyring, piece: Vec<Row>) -> Result<Vec<WaitingEntry>, Error> {
    let is_sealed = |row: &&Row| row.sealed_line.is_some();
    let sealed: Vec<SignatureId> = piece.iter().filter(is_sealed).map(|row| row.id).collect();
    let keys = seals::among(db, keyring, &sealed)?;
    let mut entries = Vec::with_capacity(piece.len());
    for row in piece {
        let line = match (&row.sealed_line, keys.get(&row.id)) {
            (Some(line), Some(key)) => Some(rows::sealed_line(key, line)?),
            // Erased since the rows were read.
            (Some(_), None) => continue,
            (None, _) => None,
        };
        entries.push(row.opened(line)?);
    }
    Ok(entries)
}

/// Of an order by two columns the ties of the first come by a statement of their own, so that either is
/// a range of the index.
fn piece(
    db: &mut Db,
    asked: &Waiting,
    hidden: &[ImportId],
    order: QueueOrder,
    place: Option<WaitingPlace>,
    limit: usize,
) -> Result<Vec<Row>, Error> {
    let Some(place) = place else {
        return rest(db, ordered(narrowed(asked, hidden), order), limit);
    };
    let tied = || ordered(narrowed(asked, hidden), order);
    let tied = match order {
        QueueOrder::Doubt => tied()
            .filter(signatures::doubt.eq(place.doubt))
            .filter(signatures::id.gt(place.id)),
        QueueOrder::MostDoubt => tied()
            .filter(signatures::doubt.eq(place.doubt))
            .filter(signatures::id.lt(place.id)),
        QueueOrder::Age => tied()
            .filter(signatures::waits_since.eq(place.at))
            .filter(signatures::id.gt(place.id)),
        QueueOrder::Newest => tied()
            .filter(signatures::waits_since.eq(place.at))
            .filter(signatures::id.lt(place.id)),
    };
    let mut found = rest(db, tied, limit)?;
    if found.len() < limit {
        let beyond = ordered(narrowed(asked, hidden), order);
        let beyond = match order {
            QueueOrder::Doubt => beyond.filter(signatures::doubt.gt(place.doubt)),
            QueueOrder::MostDoubt => beyond.filter(signatures::doubt.lt(place.doubt)),
            QueueOrder::Age => beyond.filter(signatures::waits_since.gt(place.at)),
            QueueOrder::Newest => beyond.filter(signatures::waits_since.lt(place.at)),
        };
        found.extend(rest(db, beyond, limit - found.len())?);
    }
    Ok(found)
}

fn rest(db: &mut Db, query: Query<'_>, limit: usize) -> Result<Vec<Row>, Error> {
    Ok(query
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select((
            signatures::id,
            signatures::kind,
            signatures::name,
            signatures::name_en,
            signatures::acronym,
            signatures::country,
            signatures::website,
            signatures::sealed_line,
            signatures::proof,
            signatures::organisation_id,
            signatures::version_id,
            signatures::waits_since,
            signatures::doubt,
            signatures::near_entries,
        ))
        .load(db)?)
}
