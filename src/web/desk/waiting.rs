//! A page of the queue: the entries that wait, in the order asked for, and which of them is open.
use super::dossier::Dossier;
use super::erased::unless_erased;
use super::place::QueuePlace;
use super::queue_rows::{QueueRow, RowFacts};
use crate::domain::letter::Letter;
use crate::domain::moderator::Moderator;
use crate::domain::queue_filter::QueueList;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::Timestamp;
use crate::locale::messages::Locale;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::waiting::{self, Counted, WaitingEntry, WaitingPage, WaitingPlace};
use crate::store::waiting_query::Waiting;
use crate::store::{ledger, reservations};
use std::collections::HashMap;

/// Paths of the neighbouring pages, where there are any.
#[derive(Default)]
pub struct Paging {
    pub previous: Option<String>,
    pub next: Option<String>,
    /// A search stopped after so many entries: `next` goes on with it.
    pub stopped: Option<i64>,
}

/// One of the lists of a letter, beside the others.
pub struct ListTab {
    pub list: QueueList,
    pub path: String,
    pub count: i64,
    pub current: bool,
}

pub const ON_PAGE: usize = 50;
/// Shown before an entry that is not on the page asked for.
const BEFORE: usize = 5;

/// Whose page, of which letter, at what time.
pub struct Asked<'a> {
    pub letter: &'a Letter,
    /// How many of it wait for their moderators.
    pub waiting: i64,
    pub place: &'a QueuePlace,
    pub moderator: &'a Moderator,
    pub language: &'a str,
    pub now: Timestamp,
}

/// A page of the queue, as read.
pub struct WaitingList {
    /// Of this page, without an entry.
    here: QueuePlace,
    entries: Vec<WaitingEntry>,
    facts: RowFacts,
    /// Who of the colleagues looks at what.
    with: HashMap<SignatureId, String>,
    pub open: Option<Dossier>,
    /// How many the public list shows.
    pub published: i64,
    /// How many the filter leaves, where it leaves out any.
    pub matching: Option<Counted>,
    /// Nothing is open, since colleagues are served entries too: one is served by a button.
    pub serves: bool,
    next: Option<WaitingPlace>,
    stopped: bool,
    /// The page before.
    before: Option<QueuePlace>,
    counts: Vec<(QueueList, i64)>,
}

impl WaitingList {
    pub fn read(db: &mut Db, keyring: &Keyring, asked: &Asked<'_>) -> Result<Self, Error> {
        let Asked { letter, now, .. } = *asked;
        let waiting = Waiting {
            letter: letter.id,
            filter: asked.place.filter.clone(),
            now,
            except: Vec::new(),
        };
        let me = asked.moderator.id;
        let with: HashMap<_, _> = reservations::of_others(db, me, now)?.into_iter().collect();
        let wanted = wanted(db, keyring, asked)?;
        let (after, page) = page_with(db, keyring, &waiting, asked.place.after, wanted)?;
        let beginning = QueuePlace {
            letter: Some(letter.slug.to_string()),
            filter: waiting.filter.clone(),
            ..QueuePlace::default()
        };
        let from = |after: WaitingPlace| QueuePlace {
            after: Some(after),
            ..beginning.clone()
        };
        let before = match (after, page.entries.first()) {
            (Some(_), Some(first)) => {
                let earlier =
                    waiting::list_before(db, keyring, &waiting, first.place(), ON_PAGE + 1)?;
                let begins = earlier.entries.get(ON_PAGE).map(WaitingEntry::place);
                let begins = begins.map_or_else(|| beginning.clone(), from);
                (!earlier.entries.is_empty()).then_some(begins)
            }
            _ => None,
        };
        let shared = asked.place.filter.list == QueueList::Moderator
            && asked.moderator.role.decides()
            && reservations::has_colleagues(db, me)?;
        let first = page.entries.first().filter(|_| !shared);
        let open = wanted.or(first.map(|entry| entry.id));
        let counts = ledger::counts(db, letter.id)?;
        let lists = QueueList::ALL.iter().map(|list| {
            let count = match list {
                QueueList::Moderator => asked.waiting,
                other => waiting::held(db, letter.id, *other)?,
            };
            Ok((*list, count))
        });
        let lists = lists.collect::<Result<Vec<_>, Error>>()?;
        let narrows = waiting.filter.narrows();
        Ok(Self {
            here: after.map_or_else(|| beginning.clone(), from),
            facts: RowFacts::read(db, keyring, letter, &page.entries)?,
            open: match open {
                Some(id) => unless_erased(Dossier::read(db, keyring, id, asked.language))?,
                None => None,
            },
            serves: shared && open.is_none() && !page.entries.is_empty(),
            entries: page.entries,
            with,
            published: counts.organisations + counts.individuals,
            matching: if narrows {
                Some(waiting::count(db, keyring, &waiting)?)
            } else {
                None
            },
            next: page.next,
            stopped: page.stopped,
            before,
            counts: lists,
        })
    }

    /// Where the open entry is read.
    pub fn place(&self) -> QueuePlace {
        let open = self.open.as_ref().map(|dossier| dossier.signature.id);
        self.here.with_entry(open.as_ref())
    }

    fn at(&self) -> Option<usize> {
        let open = self.open.as_ref()?.signature.id;
        self.entries.iter().position(|entry| entry.id == open)
    }

    /// The entry after the open one, on this page or the next; at the very end, from the beginning.
    pub fn following(&self) -> QueuePlace {
        let following = self.at().map_or(0, |at| at + 1);
        match (self.entries.get(following), self.next) {
            (Some(next), _) => self.here.with_entry(Some(&next.id)),
            (None, Some(after)) => QueuePlace {
                after: Some(after),
                ..self.here.clone()
            },
            (None, None) => QueuePlace {
                after: None,
                ..self.here.clone()
            },
        }
    }

    pub fn preceding(&self) -> Option<QueuePlace> {
        match self.at()? {
            0 => self.before.clone(),
            at => Some(self.here.with_entry(Some(&self.entries[at - 1].id))),
        }
    }

    pub fn lists(&self) -> Vec<ListTab> {
        let tab = |(list, count): &(QueueList, i64)| ListTab {
            list: *list,
            path: self.here.list(*list).path(),
            count: *count,
            current: self.here.filter.list == *list,
        };
        self.counts.iter().map(tab).collect()
    }

    pub fn paging(&self) -> Paging {
        let after = |after| QueuePlace {
            after: Some(after),
            ..self.here.clone()
        };
        Paging {
            previous: self.before.as_ref().map(QueuePlace::path),
            next: self.next.map(|next| after(next).path()),
            stopped: self
                .stopped
                .then(|| i64::try_from(waiting::LOOKED_AT).unwrap_or(i64::MAX)),
        }
    }

    pub fn rows(&self, locale: &Locale, now: Timestamp) -> Vec<QueueRow> {
        let open = self.open.as_ref().map(|dossier| dossier.signature.id);
        let row = |entry: &WaitingEntry| QueueRow {
            current: open == Some(entry.id),
            ..self.facts.row(
                entry,
                &self.here.with_entry(Some(&entry.id)).path(),
                self.with.get(&entry.id),
                locale,
                now,
            )
        };
        self.entries.iter().map(row).collect()
    }
}

/// The entry that was asked for, or that is kept for the moderator, if it waits on this letter.
fn wanted(db: &mut Db, keyring: &Keyring, asked: &Asked<'_>) -> Result<Option<SignatureId>, Error> {
    let named = asked.place.entry.as_deref().and_then(|id| id.parse().ok());
    let Some(id) = named else {
        // What is served is of the first list.
        if asked.place.filter.list != QueueList::Moderator {
            return Ok(None);
        }
        return reservations::own(db, asked.moderator.id, asked.letter.id, asked.now);
    };
    // A colleague may have decided it, or the link is of another letter.
    let found = unless_erased(crate::store::signatures::find(db, keyring, id))?;
    let waits = found.is_some_and(|signature| {
        signature.state == State::Held && signature.letter_id == asked.letter.id
    });
    Ok(waits.then_some(id))
}

/// The page after `after`, or the one that has the wanted entry; and after which place it begins.
fn page_with(
    db: &mut Db,
    keyring: &Keyring,
    waiting: &Waiting,
    after: Option<WaitingPlace>,
    wanted: Option<SignatureId>,
) -> Result<(Option<WaitingPlace>, WaitingPage), Error> {
    let page = waiting::list(db, keyring, waiting, after, ON_PAGE)?;
    if page.entries.is_empty() && after.is_some() && !page.stopped {
        // Everything from there on has been decided.
        let from_the_beginning = waiting::list(db, keyring, waiting, None, ON_PAGE)?;
        return Ok((None, from_the_beginning));
    }
    let Some(id) = wanted.filter(|id| page.entries.iter().all(|entry| entry.id != *id)) else {
        return Ok((after, page));
    };
    let place = waiting::place_of(db, id)?;
    let before = waiting::list_before(db, keyring, waiting, place, BEFORE)?;
    let around = before.entries.last().map(WaitingEntry::place);
    let moved = waiting::list(db, keyring, waiting, around, ON_PAGE)?;
    if moved.entries.iter().any(|entry| entry.id == id) {
        Ok((around, moved))
    } else {
        // It is open, and in another list.
        Ok((after, page))
    }
}
