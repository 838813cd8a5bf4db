//! What a row of the queue says of its entry, read for a whole page at once: as many statements for fifty
//! entries as for one.
use super::chip::{Chip, Tone};
use super::wording::{decision, evidence};
use crate::domain::decision::{AsSeen, DecisionId};
use crate::domain::letter::{Letter, VersionId};
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
use crate::store::waiting::WaitingEntry;
use crate::store::{contacts, decisions, holds, mail_domains, networks, notes, queue, versions};
use std::collections::{HashMap, HashSet};

pub struct QueueRow {
    pub id: String,
    /// `/desk/queue?letter=…&after=…&entry={id}#row-{id}`: the fragment scrolls the list, not only the page.
    pub path: String,
    pub name: String,
    /// Country, or the word for an individual with the country.
    pub detail: String,
    /// Of the contact's address.
    pub mail_domain: Option<String>,
    /// Since it came to the desk: "3 min".
    pub wait: String,
    /// Of the text that was signed: "version 2".
    pub version: Option<VersionView>,
    /// The proof first, then the reasons it was held, then what is only evidence.
    pub chips: Vec<Chip>,
    pub current: bool,
    /// For the box that picks it: the entry and how it was shown.
    pub picked: String,
    /// The colleague who looks at it.
    pub with: Option<String>,
}

pub struct VersionView {
    pub text: String,
    /// Another one is signed now.
    pub older: bool,
}

/// Beside the entries themselves.
pub struct RowFacts {
    reasons: HashMap<SignatureId, Vec<HoldReason>>,
    asked: HashMap<SignatureId, Ask>,
    first: HashSet<SignatureId>,
    claims: HashMap<OrganisationId, i64>,
    notes: HashMap<SignatureId, i64>,
    networks: HashMap<SignatureId, i64>,
    standing: HashMap<SignatureId, DecisionId>,
    mail_domains: HashMap<SignatureId, String>,
    /// The number of each text of the letter.
    versions: HashMap<VersionId, i32>,
    current_version: i32,
}

impl RowFacts {
    pub fn read(
        db: &mut Db,
        keyring: &Keyring,
        letter: &Letter,
        entries: &[WaitingEntry],
    ) -> Result<Self, Error> {
        let ids: Vec<SignatureId> = entries.iter().map(|entry| entry.id).collect();
        let organisations: Vec<OrganisationId> = entries
            .iter()
            .filter_map(|entry| entry.organisation_id)
            .collect();
        let texts = versions::names(db, letter.id)?;
        Ok(Self {
            reasons: holds::reasons_of_many(db, &ids)?,
            asked: asks::latest_of_many(db, &ids)?,
            first: mail_domains::first_among(db, &ids)?,
            claims: queue::live_claims(db, letter.id, &organisations)?,
            notes: notes::counts(db, &ids)?,
            networks: networks::others(db, letter.id, &ids)?,
            standing: decisions::standing_of_many(db, &ids)?,
            mail_domains: contacts::mail_domains(db, keyring, &ids)?,
            versions: texts.iter().map(|text| (text.id, text.number)).collect(),
            current_version: letter.version,
        })
    }

    fn seen(&self, id: SignatureId) -> AsSeen {
        AsSeen {
            state: State::Held,
            changed: self.standing.get(&id).copied(),
        }
    }

    /// `path` is that of the queue with the entry open.
    pub fn row(
        &self,
        entry: &WaitingEntry,
        path: &str,
        with: Option<&String>,
        locale: &Locale,
        now: Timestamp,
    ) -> QueueRow {
        let id = entry.id;
        QueueRow {
            id: id.to_string(),
            path: format!("{path}#row-{id}"),
            name: entry.name.clone(),
            detail: detail(entry, locale),
            mail_domain: self.mail_domains.get(&id).cloned(),
            wait: decision::waited(locale, entry.waits_since, now),
            version: self.version(entry, locale),
            chips: self.chips(entry, locale),
            current: false,
            picked: format!("{id}:{}", self.seen(id)),
            with: with.cloned(),
        }
    }

    fn version(&self, entry: &WaitingEntry, locale: &Locale) -> Option<VersionView> {
        let number = *self.versions.get(&entry.version_id)?;
        let older = number != self.current_version;
        let text = if older {
            locale.msg("queue-version-older")
        } else {
            locale.msg("queue-version")
        };
        let text = text.arg("number", number).to_string();
        Some(VersionView { text, older })
    }

    fn chips(&self, entry: &WaitingEntry, locale: &Locale) -> Vec<Chip> {
        let counted = |message: &str, count: i64, tone| {
            (count > 0).then(|| Chip::new(&locale.msg(message).arg("count", count), tone))
        };
        let of_id = |counts: &HashMap<SignatureId, i64>| counts.get(&entry.id).copied();
        let claims = entry.organisation_id.and_then(|id| self.claims.get(&id));
        let rivals = claims.map_or(0, |claims| claims - 1);
        let proof = evidence::proof_chip(locale, entry.proof);
        let asked = self.asked.get(&entry.id);
        let reasons = self.reasons.get(&entry.id).map_or(&[][..], Vec::as_slice);
        let said = reasons
            .iter()
            // Their number says it better.
            .filter(|reason| **reason != HoldReason::Rival || rivals == 0)
            .map(|reason| evidence::reason_chip(locale, *reason));
        let first = self.first.contains(&entry.id);
        std::iter::once(proof)
            .chain(asked.and_then(|ask| evidence::asked_chip(locale, ask)))
            .chain(said)
            .chain(counted("queue-rivals", rivals, Tone::Doubt))
            .chain(counted(
                "queue-near",
                i64::from(entry.near_entries),
                Tone::Plain,
            ))
            .chain(counted(
                "queue-network",
                of_id(&self.networks).unwrap_or(0),
                Tone::Plain,
            ))
            .chain(first.then(|| evidence::first_from_domain(locale)))
            .chain(counted(
                "queue-notes",
                of_id(&self.notes).unwrap_or(0),
                Tone::Plain,
            ))
            .collect()
    }
}

fn detail(entry: &WaitingEntry, locale: &Locale) -> String {
    let individual =
        (entry.kind == Kind::Individual).then(|| locale.msg("signature-individual").to_string());
    let country = entry.country.map(|country| country_name(locale, country));
    [individual, country]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" · ")
}
