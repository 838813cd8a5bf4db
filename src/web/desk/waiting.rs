//! A page of the queue: the entries that wait, the oldest first, and which of them is open.
use super::chip::{Chip, Tone};
use super::dossier::Dossier;
use super::place::{self, QueuePlace};
use super::wording::{decision, evidence};
use crate::domain::letter::Letter;
use crate::domain::moderation::HoldReason;
use crate::domain::organisation::OrganisationId;
use crate::domain::signatory::Kind;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::Timestamp;
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::security::keyring::Keyring;
use crate::store::asks::{self, Ask};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::queue::{Filter, Order, Place};
use crate::store::{holds, ledger, mail_domains, queue, signatures};

pub struct QueueRow {
    pub id: String,
    /// `/desk/queue?letter=…&after=…&entry={id}#row-{id}`: the fragment scrolls the list, not only the page.
    pub path: String,
    pub name: String,
    /// Country, or the word for an individual with the country.
    pub detail: String,
    /// Since the confirmation: "3 min".
    pub wait: String,
    /// A good proof first, then the reasons it was held, then what is only evidence.
    pub chips: Vec<Chip>,
    pub current: bool,
}

/// Paths of the neighbouring pages, where there are any. The oldest entry stands first.
#[derive(Default)]
pub struct Paging {
    pub older: Option<String>,
    pub newer: Option<String>,
}

#[derive(Default)]
pub struct Lists {
    /// How many wait for their signers.
    pub asked: i64,
    /// Whether these are shown.
    pub of_asked: bool,
    /// Path of the other list.
    pub other: String,
}

const ON_PAGE: usize = 50;

/// A page of the queue, as read.
pub struct WaitingList {
    /// Of this page, without an entry.
    here: QueuePlace,
    waiting: Vec<Waiting>,
    pub open: Option<Dossier>,
    /// How many the public list shows.
    pub published: i64,
    /// Whether there are more after the last one.
    more: bool,
    /// The page before.
    before: Option<QueuePlace>,
    /// How many wait for their signers.
    asked: i64,
}

struct Waiting {
    entry: queue::Entry,
    name: String,
    reasons: Vec<HoldReason>,
    contested: bool,
    first_from_domain: bool,
    ask: Option<Ask>,
}

impl WaitingList {
    pub fn read(
        db: &mut Db,
        keyring: &Keyring,
        letter: &Letter,
        asked: &QueuePlace,
        after: Option<Place>,
        language: &str,
    ) -> Result<Self, Error> {
        let filter = Filter {
            letter: letter.id,
            state: Some(State::Held),
            words: Vec::new(),
            asked: Some(asked.is_of_asked()),
        };
        let limit = i64::try_from(ON_PAGE + 1).unwrap_or(i64::MAX);
        let mut after = after;
        let mut entries = queue::entries(db, &filter, Order::OldestFirst, after, limit)?;
        if entries.is_empty() && after.is_some() {
            // Everything from there on has been decided.
            after = None;
            entries = queue::entries(db, &filter, Order::OldestFirst, None, limit)?;
        }
        let more = entries.len() > ON_PAGE;
        entries.truncate(ON_PAGE);
        let beginning = QueuePlace {
            letter: Some(letter.slug.to_string()),
            waits_for: asked.waits_for.clone().filter(|_| asked.is_of_asked()),
            ..QueuePlace::default()
        };
        let begins_after = |place| QueuePlace {
            after: Some(place::after(place)),
            ..beginning.clone()
        };
        let before = match (after, entries.first().map(place_of)) {
            (Some(_), Some(first)) => {
                let earlier = queue::entries(db, &filter, Order::NewestFirst, Some(first), limit)?;
                let begins = earlier
                    .get(ON_PAGE)
                    .map(place_of)
                    .map_or_else(|| beginning.clone(), begins_after);
                (!earlier.is_empty()).then_some(begins)
            }
            _ => None,
        };
        let first = entries.first().map(|entry| entry.id);
        let waiting = waiting(db, keyring, letter, entries)?;
        let asked_for = asked
            .entry
            .as_deref()
            .and_then(|id| id.parse::<SignatureId>().ok());
        let open = match (asked_for, first) {
            (Some(id), Some(first)) => match Dossier::read(db, keyring, id, language) {
                // A colleague may have decided it, or the link is of another letter.
                Ok(dossier)
                    if dossier.signature.state == State::Held && dossier.letter.id == letter.id =>
                {
                    Some(dossier)
                }
                Ok(_) | Err(Error::NotFound) => Some(Dossier::read(db, keyring, first, language)?),
                Err(other) => return Err(other),
            },
            (None, Some(first)) => Some(Dossier::read(db, keyring, first, language)?),
            (_, None) => None,
        };
        let counts = ledger::counts(db, letter.id)?;
        Ok(Self {
            here: after.map_or_else(|| beginning.clone(), begins_after),
            waiting,
            open,
            published: counts.organisations + counts.individuals,
            more,
            before,
            asked: queue::total(
                db,
                &Filter {
                    asked: Some(true),
                    ..filter
                },
            )?,
        })
    }

    /// The entry after the open one, on this page or the next; at the very end, from the beginning.
    pub fn next(&self) -> QueuePlace {
        let open = self.open.as_ref().map(|dossier| dossier.signature.id);
        let at = self
            .waiting
            .iter()
            .position(|waiting| Some(waiting.entry.id) == open);
        let following = at.map_or(0, |at| at + 1);
        match self.waiting.get(following) {
            Some(next) => self.here.with_entry(Some(&next.entry.id)),
            None if self.more => self.page_after(),
            None => QueuePlace {
                after: None,
                ..self.here.clone()
            },
        }
    }

    fn page_after(&self) -> QueuePlace {
        let last = self.waiting.last().map(|last| place_of(&last.entry));
        QueuePlace {
            after: last.map(place::after),
            ..self.here.clone()
        }
    }

    /// The way between the entries that wait for a moderator and those that wait for their signers.
    pub fn lists(&self) -> Lists {
        Lists {
            asked: self.asked,
            of_asked: self.here.is_of_asked(),
            other: self.here.other_list().path(),
        }
    }

    pub fn paging(&self) -> Paging {
        Paging {
            older: self.before.as_ref().map(QueuePlace::path),
            newer: self.more.then(|| self.page_after().path()),
        }
    }

    pub fn rows(&self, locale: &Locale, now: Timestamp) -> Vec<QueueRow> {
        let open = self.open.as_ref().map(|dossier| dossier.signature.id);
        self.waiting
            .iter()
            .map(|waiting| {
                let id = waiting.entry.id;
                QueueRow {
                    id: id.to_string(),
                    path: format!("{}#row-{id}", self.here.with_entry(Some(&id)).path()),
                    name: waiting.name.clone(),
                    detail: waiting.detail(locale),
                    wait: decision::waited(locale, waiting.entry.confirmed_at, now),
                    chips: waiting.chips(locale),
                    current: open == Some(id),
                }
            })
            .collect()
    }
}

impl Waiting {
    fn detail(&self, locale: &Locale) -> String {
        let individual = (self.entry.kind == Kind::Individual)
            .then(|| locale.msg("signature-individual").to_string());
        let country = self
            .entry
            .country
            .map(|country| country_name(locale, country));
        [individual, country]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" · ")
    }

    fn chips(&self, locale: &Locale) -> Vec<Chip> {
        let proof = evidence::proof_chip(locale, self.entry.proof);
        let unsaid = self.contested && !self.reasons.contains(&HoldReason::Rival);
        let rival = unsaid.then_some(HoldReason::Rival);
        let asked = self.ask.as_ref();
        let asked = asked.and_then(|ask| evidence::asked_chip(locale, ask));
        (proof.tone == Tone::Good)
            .then_some(proof)
            .into_iter()
            .chain(asked)
            .chain(
                self.reasons
                    .iter()
                    .copied()
                    .chain(rival)
                    .map(|reason| evidence::reason_chip(locale, reason)),
            )
            .chain(
                self.first_from_domain
                    .then(|| evidence::first_from_domain(locale)),
            )
            .collect()
    }
}

fn place_of(entry: &queue::Entry) -> Place {
    (entry.confirmed_at, entry.id)
}

/// Names that are sealed are opened one by one; the others came with their rows.
fn waiting(
    db: &mut Db,
    keyring: &Keyring,
    letter: &Letter,
    entries: Vec<queue::Entry>,
) -> Result<Vec<Waiting>, Error> {
    let ids: Vec<SignatureId> = entries.iter().map(|entry| entry.id).collect();
    let organisations: Vec<OrganisationId> = entries
        .iter()
        .filter_map(|entry| entry.organisation_id)
        .collect();
    let mut reasons = holds::reasons_of_many(db, &ids)?;
    let mut asked = asks::latest_of_many(db, &ids)?;
    let first = mail_domains::first_among(db, &ids)?;
    let contested = queue::contested(db, letter.id, &organisations)?;
    entries
        .into_iter()
        .map(|mut entry| {
            let name = if let Some(name) = entry.name.clone() {
                name
            } else {
                let line = signatures::find(db, keyring, entry.id)?.line;
                entry.country = line.country;
                line.name.to_string()
            };
            Ok(Waiting {
                name,
                reasons: reasons.remove(&entry.id).unwrap_or_default(),
                contested: entry
                    .organisation_id
                    .is_some_and(|id| contested.contains(&id)),
                first_from_domain: first.contains(&entry.id),
                ask: asked.remove(&entry.id),
                entry,
            })
        })
        .collect()
}
