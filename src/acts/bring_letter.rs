//! A letter is brought from its files, or brought up to date with them.
use super::as_bundle::as_bundle;
use super::audit::record;
use super::bring_beside::{BesideError, bring_beside};
use super::bring_version::{NewTexts, NewVersion, VersionError, as_version, bring_version};
use super::carry_drafts::carry_drafts;
use super::change_settings::Settings;
use super::letter_audit;
use super::local_time;
use super::workshop::Workshop;
use crate::domain::actor::{Actor, Who};
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::bundle::{Bundle, BundleText};
use crate::domain::co_host::CoHost;
use crate::domain::letter::{Change, Letter, LetterId, LetterState, Slug, Version};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{co_hosts, letters, under_version, versions};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Brought {
    New,
    /// Settings, the text of a draft, or a text in a further language.
    Changed,
    Unchanged,
    /// A new text is signed from now on.
    Version(NewVersion),
}

#[derive(Debug, thiserror::Error)]
pub enum BringError {
    #[error("`{key}`: {text:?} is no local time like 2026-12-31T18:00 in the zone {zone:?}")]
    Time {
        key: &'static str,
        text: String,
        zone: String,
    },
    #[error(
        "the {what} in {language} differs from what is being signed; what is signed never changes: \
         put it back as it was, or bring it as the next version, with `version = {next}` and \
         `change = \"editorial\"` or `change = \"material\"`"
    )]
    Frozen {
        what: &'static str,
        language: String,
        /// The number that the next version would have.
        next: i32,
    },
    #[error(transparent)]
    Beside(#[from] BesideError),
    #[error(transparent)]
    Version(#[from] VersionError),
    #[error(transparent)]
    Store(#[from] Error),
}

impl BringError {
    /// Of the database; else a sentence that says what is wrong with the files.
    pub fn into_store(self) -> Result<Error, String> {
        match self {
            Self::Store(error)
            | Self::Beside(BesideError::Store(error))
            | Self::Version(VersionError::Store(error)) => Ok(error),
            fault => Err(fault.to_string()),
        }
    }
}

/// The state in the files counts for a new letter only: later, opening and closing are acts, and
/// what they did to the times stays (see `times`).
pub async fn bring_letter(
    workshop: &Workshop,
    bundle: Bundle,
    by: Actor,
    now: Timestamp,
) -> Result<Brought, BringError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| bring(db, &keyring, bundle, &by, now))
        .await
}

/// What bringing it would do; nothing is changed.
pub async fn rehearse_letter(
    workshop: &Workshop,
    bundle: Bundle,
    now: Timestamp,
) -> Result<Brought, BringError> {
    let keyring = workshop.keyring.clone();
    let by = Actor::PROGRAM;
    // An error takes everything back.
    let halted = workshop
        .store
        .write(move |db| match bring(db, &keyring, bundle, &by, now) {
            Ok(brought) => Err::<(), _>(Halted::Rehearsed(brought)),
            Err(error) => Err(Halted::Failed(error)),
        })
        .await;
    match halted {
        Err(Halted::Rehearsed(brought)) => Ok(brought),
        Err(Halted::Failed(error)) => Err(error),
        Ok(()) => Ok(Brought::Unchanged),
    }
}

enum Halted {
    Rehearsed(Brought),
    Failed(BringError),
}

impl From<Error> for Halted {
    fn from(error: Error) -> Self {
        Self::Failed(error.into())
    }
}

/// Written down as an act, unless nothing has changed.
pub(super) fn bring(
    db: &mut Db,
    keyring: &Keyring,
    mut bundle: Bundle,
    by: &Actor,
    now: Timestamp,
) -> Result<Brought, BringError> {
    let slug = bundle.slug.clone();
    let known = as_it_stands(db, &slug)?;
    let beside = std::mem::take(&mut bundle.beside);
    let (letter, mut brought) = bring_whole(db, bundle, now)?;
    let beside = bring_beside(db, &letter, beside, now)?;
    if brought == Brought::Unchanged && !beside.is_empty() {
        brought = Brought::Changed;
    }
    if !matches!(brought, Brought::New | Brought::Unchanged) {
        let after = match &brought {
            Brought::Version(made) => made.number,
            _ => letter.version,
        };
        let after = Letter {
            version: after,
            ..letter.clone()
        };
        carry_drafts(db, keyring, &after, by, now)?;
    }
    // A first start brings what came with the program, which is nobody's act.
    if by.who == Who::Program {
        return Ok(brought);
    }
    let (act, mut changes) = match &brought {
        Brought::Unchanged => return Ok(brought),
        Brought::New => (
            AuditAct::MakeLetter,
            vec![FieldChange::set(Field::Name, &slug)],
        ),
        Brought::Changed => (AuditAct::BringLetter, Vec::new()),
        Brought::Version(made) => {
            let number = FieldChange::new(Field::Version, letter.version, made.number);
            let kind = FieldChange::set(Field::Reason, made.change);
            (AuditAct::BringVersion, vec![number, kind])
        }
    };
    if let (Some(before), Some(after)) = (known, as_it_stands(db, &slug)?) {
        changes.extend(differences(&before, &after));
        changes.extend(beside);
    }
    let subject = Subject::Letter(letter.id);
    record(db, keyring, by, act, subject, &changes, now)?;
    Ok(brought)
}

/// A letter with all that files say of it.
type Standing = (Letter, Bundle);

/// Nobody changes it from now on; nothing where it is new.
fn as_it_stands(db: &mut Db, slug: &Slug) -> Result<Option<Standing>, Error> {
    match letters::lock(db, slug) {
        Ok(letter) => Ok(Some((letter.clone(), as_bundle(db, letter)?))),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

/// A text of a further number is another text; its number says so.
fn differences((before, was): &Standing, (after, is): &Standing) -> Vec<FieldChange> {
    let mut changes = letter_audit::life(before, after);
    changes.extend(Settings::of(before).differences(&Settings::of(after)));
    let hours = [before, after].map(|letter| letter.rules.review_target);
    let hours = FieldChange::between(Field::Hours, hours[0].as_ref(), hours[1].as_ref());
    let hosts = [was, is].map(|bundle| CoHost::lines(&bundle.co_hosts));
    let hosts = FieldChange::between(Field::CoHosts, Some(&hosts[0]), Some(&hosts[1]));
    changes.extend(hours.into_iter().chain(hosts));
    if before.version != after.version {
        return changes;
    }
    for text in &is.texts {
        let mut known = was.texts.iter();
        let known = known.find(|known| known.language == text.language);
        if known != Some(text) {
            changes.extend(letter_audit::text(after.version, known, Some(text)));
        }
    }
    changes
}

fn bring_whole(
    db: &mut Db,
    bundle: Bundle,
    now: Timestamp,
) -> Result<(Letter, Brought), BringError> {
    let opens_at = time("opens", bundle.opens.as_deref(), &bundle.time_zone)?;
    let closes_at = time("closes", bundle.closes.as_deref(), &bundle.time_zone)?;
    let (letter, mut brought) = bring_settings(db, &bundle, (opens_at, closes_at), now)?;
    let (said, current) = (bundle.version, letter.version);
    if brought == Brought::New && said != current {
        return Err(VersionError::NotFirst { said }.into());
    }
    if said == current.saturating_add(1) {
        let new = NewTexts {
            number: said,
            change: bundle.change,
            texts: bundle.texts,
        };
        let made = bring_version(db, &letter, new, now)?;
        return Ok((letter, Brought::Version(made)));
    }
    if said != current {
        return Err(VersionError::Number { said, current }.into());
    }
    for text in bundle.texts {
        if bring_text(db, &letter, text, bundle.change, now)? && brought == Brought::Unchanged {
            brought = Brought::Changed;
        }
    }
    Ok((letter, brought))
}

fn bring_settings(
    db: &mut Db,
    bundle: &Bundle,
    (opens_at, closes_at): (Option<Timestamp>, Option<Timestamp>),
    now: Timestamp,
) -> Result<(Letter, Brought), Error> {
    let new = Letter {
        id: random::id(now),
        slug: bundle.slug.clone(),
        state: bundle.state,
        host: bundle.host.clone(),
        contact: bundle.contact.clone(),
        rules: bundle.rules.clone(),
        opens_at,
        closes_at,
        time_zone: bundle.time_zone.clone(),
        version: 1,
        created_at: now,
        published_at: None,
        embargo: None,
    };
    let new = Letter {
        published_at: new.is_public(now).then_some(now),
        ..new
    };
    let known = match letters::lock(db, &bundle.slug) {
        Err(Error::NotFound) if letters::insert(db, &new)? => {
            co_hosts::replace(db, new.id, &bundle.co_hosts)?;
            return Ok((new, Brought::New));
        }
        // Somebody else brought it in this moment.
        Err(Error::NotFound) => letters::lock(db, &bundle.slug)?,
        known => known?,
    };
    let (opens_at, closes_at) = times(&known, opens_at, closes_at, now);
    let mut rules = bundle.rules.clone();
    if !bundle.says_target {
        rules.review_target = known.rules.review_target;
    }
    let letter = Letter {
        id: known.id,
        rules,
        state: known.state,
        opens_at,
        closes_at,
        version: known.version,
        created_at: known.created_at,
        published_at: known.published_at,
        embargo: known.embargo,
        ..new
    };
    let hosts = co_hosts::of_letter(db, letter.id)?;
    let brought = if letter == known && hosts == bundle.co_hosts {
        Brought::Unchanged
    } else {
        letters::update(db, known.state, &letter)?;
        co_hosts::replace(db, letter.id, &bundle.co_hosts)?;
        Brought::Changed
    };
    Ok((letter, brought))
}

/// When a known letter opens and closes: as the files say while it is a draft. Once its opening is
/// decided, that moment is changed by an act only, so that bringing the files publishes nothing.
/// One that is closed or archived is left as it was, so that one closed by hand keeps the moment. An
/// open letter without a deadline takes none that is over, because `letter open` takes such a one off.
fn times(
    before: &Letter,
    opens_at: Option<Timestamp>,
    closes_at: Option<Timestamp>,
    now: Timestamp,
) -> (Option<Timestamp>, Option<Timestamp>) {
    match before.state {
        LetterState::Open if before.closes_at.is_none() => {
            (before.opens_at, closes_at.filter(|closes| now < *closes))
        }
        LetterState::Open => (before.opens_at, closes_at),
        LetterState::Draft => (opens_at, closes_at),
        LetterState::Closed | LetterState::Archived => (before.opens_at, before.closes_at),
    }
}

/// A text of the number that is signed now, in a language that it has or in a further one; says
/// whether something changed.
pub(super) fn bring_text(
    db: &mut Db,
    letter: &Letter,
    text: BundleText,
    change: Change,
    now: Timestamp,
) -> Result<bool, BringError> {
    let brought = as_version(letter, letter.version, change, text, now);
    let Some(known) = version_in(db, letter.id, letter.version, &brought.language)? else {
        versions::insert(db, &brought)?;
        return Ok(true);
    };
    let frozen = [
        ("text", known.sha256 != brought.sha256),
        ("title", known.title != brought.title),
        ("addressees", known.addressees != brought.addressees),
        ("kind of change", known.change != brought.change),
    ];
    let changed = frozen.into_iter().find(|(_, differs)| *differs);
    // Who was entered or imported stands under this very text, though nobody can sign yet.
    let signed = letter.state != LetterState::Draft || under_version::any(db, known.id)?;
    if let (Some((what, _)), true) = (changed, signed) {
        return Err(BringError::Frozen {
            what,
            language: brought.language,
            next: letter.version.saturating_add(1),
        });
    }
    let after = Version {
        id: known.id,
        created_at: known.created_at,
        ..brought
    };
    let changed = after != known;
    if changed {
        versions::update(db, &after)?;
    }
    Ok(changed)
}

fn version_in(
    db: &mut Db,
    letter: LetterId,
    number: i32,
    language: &str,
) -> Result<Option<Version>, Error> {
    let texts = versions::of_letter(db, letter)?;
    Ok(texts
        .into_iter()
        .find(|version| version.number == number && version.language == language))
}

fn time(
    key: &'static str,
    text: Option<&str>,
    zone: &str,
) -> Result<Option<Timestamp>, BringError> {
    let fault = |text: &str| BringError::Time {
        key,
        text: text.to_owned(),
        zone: zone.to_owned(),
    };
    // The zone is checked all the same: it is what deadlines will be told in.
    if !local_time::is_zone(zone) {
        return Err(fault(text.unwrap_or_default()));
    }
    text.map(|text| local_time::parse(text, zone).ok_or_else(|| fault(text)))
        .transpose()
}
