//! A letter is brought from its files, or brought up to date with them.
use super::bring_version::{NewVersion, VersionError, as_version, bring_version};
use super::workshop::Workshop;
use crate::domain::bundle::{Bundle, BundleText};
use crate::domain::letter::{Change, Letter, LetterId, LetterState, Version};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, versions};

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
    Version(#[from] VersionError),
    #[error(transparent)]
    Store(#[from] Error),
}

/// The state in the files counts for a new letter only: later, opening and closing are acts, and
/// what they did to the times stays (see `times`).
pub async fn bring_letter(
    workshop: &Workshop,
    bundle: Bundle,
    now: Timestamp,
) -> Result<Brought, BringError> {
    workshop.store.write(move |db| bring(db, bundle, now)).await
}

/// What bringing it would do; nothing is changed.
pub async fn rehearse_letter(
    workshop: &Workshop,
    bundle: Bundle,
    now: Timestamp,
) -> Result<Brought, BringError> {
    // An error takes everything back.
    let halted = workshop
        .store
        .write(move |db| match bring(db, bundle, now) {
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

fn bring(db: &mut Db, bundle: Bundle, now: Timestamp) -> Result<Brought, BringError> {
    let opens_at = local_time("opens", bundle.opens.as_deref(), &bundle.time_zone)?;
    let closes_at = local_time("closes", bundle.closes.as_deref(), &bundle.time_zone)?;
    let (letter, mut brought) = bring_settings(db, &bundle, (opens_at, closes_at), now)?;
    let (said, current) = (bundle.version, letter.version);
    if brought == Brought::New && said != current {
        return Err(VersionError::NotFirst { said }.into());
    }
    if said == current.saturating_add(1) {
        let made = bring_version(db, &letter, &bundle, now)?;
        return Ok(Brought::Version(made));
    }
    if said != current {
        return Err(VersionError::Number { said, current }.into());
    }
    for text in bundle.texts {
        if bring_text(db, &letter, text, bundle.change, now)? && brought == Brought::Unchanged {
            brought = Brought::Changed;
        }
    }
    Ok(brought)
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
    };
    loop {
        let before = match letters::by_slug(db, &bundle.slug) {
            Ok(letter) => letter,
            Err(Error::NotFound) => {
                letters::insert(db, &new)?;
                return Ok((new, Brought::New));
            }
            Err(other) => return Err(other),
        };
        let (opens_at, closes_at) = times(&before, opens_at, closes_at, now);
        let mut rules = bundle.rules.clone();
        if !bundle.says_target {
            rules.review_target = before.rules.review_target;
        }
        let letter = Letter {
            id: before.id,
            rules,
            state: before.state,
            opens_at,
            closes_at,
            version: before.version,
            created_at: before.created_at,
            ..new.clone()
        };
        // Written even where nothing changed: it keeps the letter from being opened before the
        // texts are in. Whoever was opened or closed meanwhile is looked at again.
        if letters::update(db, before.state, &letter)? {
            let brought = if letter == before {
                Brought::Unchanged
            } else {
                Brought::Changed
            };
            return Ok((letter, brought));
        }
    }
}

/// When a known letter opens and closes: as the files say while it is a draft or open, and as it
/// was left once it is closed or archived, so that one closed by hand keeps the moment. An open
/// letter without a deadline takes none that is over, because `letter open` takes such a one off.
fn times(
    before: &Letter,
    opens_at: Option<Timestamp>,
    closes_at: Option<Timestamp>,
    now: Timestamp,
) -> (Option<Timestamp>, Option<Timestamp>) {
    match before.state {
        LetterState::Open if before.closes_at.is_none() => {
            (opens_at, closes_at.filter(|closes| now < *closes))
        }
        LetterState::Draft | LetterState::Open => (opens_at, closes_at),
        LetterState::Closed | LetterState::Archived => (before.opens_at, before.closes_at),
    }
}

/// Says whether something changed.
fn bring_text(
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
    if let (Some((what, _)), true) = (changed, letter.state != LetterState::Draft) {
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

/// A civil time in a zone, both as people write them.
fn local_time(
    key: &'static str,
    text: Option<&str>,
    zone: &str,
) -> Result<Option<Timestamp>, BringError> {
    let fault = |text: &str| BringError::Time {
        key,
        text: text.to_owned(),
        zone: zone.to_owned(),
    };
    let Some(text) = text else {
        // The zone is checked all the same: it is what deadlines will be told in.
        jiff::tz::TimeZone::get(zone).map_err(|_| fault(""))?;
        return Ok(None);
    };
    let civil: jiff::civil::DateTime = text.parse().map_err(|_| fault(text))?;
    let zoned = civil.in_tz(zone).map_err(|_| fault(text))?;
    Ok(Some(Timestamp::from_micros(
        zoned.timestamp().as_microsecond(),
    )))
}

#[cfg(test)]
mod tests {
    use super::local_time;

    #[test]
    fn a_local_time_counts_in_its_zone() {
        let at = |text, zone| {
            local_time("closes", Some(text), zone)
                .map(|at| at.map(crate::domain::time::Timestamp::as_seconds))
        };
        assert_eq!(
            at("2026-12-31T18:00", "UTC").expect("fine"),
            Some(1_798_740_000)
        );
        assert_eq!(
            at("2026-12-31T18:00", "America/New_York").expect("fine"),
            Some(1_798_740_000 + 5 * 3600)
        );
        assert!(at("2026-12-31", "Mars/Olympus").is_err());
        assert!(at("tomorrow", "UTC").is_err());
        assert!(local_time("closes", None, "Nowhere").is_err());
    }
}
