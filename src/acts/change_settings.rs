//! What a letter's host decided is changed: all settings at once, and the co-hosts. Before the
//! opening everything may change; afterwards whatever nobody relied on when they signed.
use super::audit::record;
use super::local_time;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::co_host::CoHost;
use crate::domain::country::Country;
use crate::domain::letter::{Letter, LetterState, Rules, Signers, Slug};
use crate::domain::seen;
use crate::domain::time::Timestamp;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{co_hosts, letters, versions};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    pub host: String,
    pub contact: Option<String>,
    /// Without the promise of a review, which is an act of its own.
    pub rules: Rules,
    /// In which moments are told; a moment that is decided stays the same in another one.
    pub time_zone: String,
}

impl Settings {
    pub fn of(letter: &Letter) -> Self {
        Self {
            host: letter.host.clone(),
            contact: letter.contact.clone(),
            rules: Rules {
                review_target: None,
                ..letter.rules.clone()
            },
            time_zone: letter.time_zone.clone(),
        }
    }

    /// Each by its name and as it is spelt.
    pub fn spelt(&self) -> [(&'static str, String); 18] {
        let rules = &self.rules;
        let number = |number: Option<i32>| number.map_or(String::new(), |n| n.to_string());
        [
            ("host", self.host.clone()),
            ("contact", self.contact.clone().unwrap_or_default()),
            ("signers", rules.signers.to_string()),
            ("review", rules.review.to_string()),
            ("representatives", rules.prints_representatives.to_string()),
            ("language", rules.language.clone()),
            ("collation", rules.collation.clone()),
            ("articles", rules.articles.as_str().to_owned()),
            ("list", rules.list_on_page.to_string()),
            ("reminder", rules.reminder.to_string()),
            ("progress", rules.shows_progress.to_string()),
            ("factor", rules.second_factor.to_string()),
            ("target", number(rules.target)),
            ("target-shown", rules.shows_target.to_string()),
            ("grouping", rules.grouping.to_string()),
            ("bulk", rules.bulk_individuals.to_string()),
            (
                "offices",
                rules.offices.map_or("", Country::code).to_owned(),
            ),
            ("zone", self.time_zone.clone()),
        ]
    }

    pub(super) fn differences(&self, after: &Self) -> Vec<FieldChange> {
        let told = |(name, value): (&str, String)| format!("{name}: {value}");
        self.spelt()
            .into_iter()
            .zip(after.spelt())
            .filter(|(was, is)| was != is)
            .map(|(was, is)| FieldChange::new(Field::Settings, told(was), told(is)))
            .collect()
    }

    /// Names what somebody saw.
    pub fn fingerprint(&self) -> String {
        seen::of(&[&format!("{self:?}")])
    }
}

/// A setting that cannot be as it was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refused {
    /// The letter's language needs a text in it, and stays once the letter was opened.
    Language,
    /// People who may sign now may still sign.
    Signers,
    /// Representatives that were promised to be printed are.
    Representatives,
    Zone,
}

#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    #[error("somebody else has changed the settings")]
    Changed(Box<Settings>),
    #[error("not all of it can be so: {0:?}")]
    Refused(Vec<Refused>),
    #[error(transparent)]
    Store(#[from] Error),
}

/// `seen` is the fingerprint of what the form was filled from. Whoever changes the collation or the articles has
/// the list filed anew afterwards (`rekey`).
pub async fn change_settings(
    workshop: &Workshop,
    slug: Slug,
    seen: String,
    after: Settings,
    by: Actor,
    now: Timestamp,
) -> Result<Letter, SettingsError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &slug)?;
            let known = Settings::of(&letter);
            if known.fingerprint() != seen && known != after {
                return Err(SettingsError::Changed(Box::new(known)));
            }
            let changed = judged(db, &letter, after)?;
            if changed != letter {
                letters::update(db, letter.state, &changed)?;
                let (act, subject) = (AuditAct::ChangeSettings, Subject::Letter(letter.id));
                let told = known.differences(&Settings::of(&changed));
                record(db, &keyring, &by, act, subject, &told, now)?;
            }
            Ok(changed)
        })
        .await
}

fn judged(db: &mut Db, letter: &Letter, after: Settings) -> Result<Letter, SettingsError> {
    let mut refused = Vec::new();
    let (old, new) = (&letter.rules, &after.rules);
    let is_draft = letter.state == LetterState::Draft;
    if old.language != new.language {
        let names = versions::names(db, letter.id)?;
        let has = names
            .iter()
            .any(|name| name.number == letter.version && name.language == new.language);
        if !is_draft || !has {
            refused.push(Refused::Language);
        }
    }
    if !is_draft && old.signers != new.signers && new.signers != Signers::Both {
        refused.push(Refused::Signers);
    }
    if !is_draft && old.prints_representatives && !new.prints_representatives {
        refused.push(Refused::Representatives);
    }
    if !local_time::is_zone(&after.time_zone) {
        refused.push(Refused::Zone);
    }
    if !refused.is_empty() {
        return Err(SettingsError::Refused(refused));
    }
    Ok(Letter {
        host: after.host,
        contact: after.contact,
        rules: Rules {
            review_target: letter.rules.review_target,
            ..after.rules
        },
        time_zone: after.time_zone,
        ..letter.clone()
    })
}

#[derive(Debug, thiserror::Error)]
pub enum HostsError {
    #[error("somebody else has changed the co-hosts")]
    Changed(Vec<CoHost>),
    #[error(transparent)]
    Store(#[from] Error),
}

/// These in the place of those whose fingerprint is `seen`.
pub async fn set_co_hosts(
    workshop: &Workshop,
    slug: Slug,
    seen: String,
    after: Vec<CoHost>,
    by: Actor,
    now: Timestamp,
) -> Result<(), HostsError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &slug)?;
            let known = co_hosts::of_letter(db, letter.id)?;
            if known == after {
                return Ok(());
            }
            if CoHost::fingerprint(&known) != seen {
                return Err(HostsError::Changed(known));
            }
            co_hosts::replace(db, letter.id, &after)?;
            let (act, subject) = (AuditAct::SetCoHosts, Subject::Letter(letter.id));
            let (was, is) = (CoHost::lines(&known), CoHost::lines(&after));
            let change = FieldChange::new(Field::CoHosts, was, is);
            Ok(record(db, &keyring, &by, act, subject, &[change], now)?)
        })
        .await
}
