//! A letter is brought from its files, or brought up to date with them.
use super::workshop::Workshop;
use crate::domain::bundle::{Bundle, BundleText};
use crate::domain::letter::{Change, Letter, LetterId, LetterState, Version};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{letters, versions};
use sha2::{Digest, Sha256};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Brought {
    New,
    /// Settings, or the text of a draft.
    Changed,
    Unchanged,
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
        "the {language} text differs from the one that is being signed; a signed text never changes, \
         so put the file back as it was"
    )]
    Frozen { language: String },
    #[error(transparent)]
    Store(#[from] Error),
}

/// The state in the files counts for a new letter only: later, opening and closing are acts.
pub async fn bring_letter(
    workshop: &Workshop,
    bundle: Bundle,
    now: Timestamp,
) -> Result<Brought, BringError> {
    let opens_at = local_time("opens", bundle.opens.as_deref(), &bundle.time_zone)?;
    let closes_at = local_time("closes", bundle.closes.as_deref(), &bundle.time_zone)?;
    workshop
        .store
        .write(move |db| {
            let known = match letters::by_slug(db, &bundle.slug) {
                Ok(letter) => Some(letter),
                Err(Error::NotFound) => None,
                Err(other) => return Err(other.into()),
            };
            let letter = Letter {
                id: known
                    .as_ref()
                    .map_or_else(|| random::id(now), |letter| letter.id),
                state: known.as_ref().map_or(bundle.state, |letter| letter.state),
                version: known.as_ref().map_or(1, |letter| letter.version),
                created_at: known.as_ref().map_or(now, |letter| letter.created_at),
                slug: bundle.slug,
                host: bundle.host,
                contact: bundle.contact,
                rules: bundle.rules,
                opens_at,
                closes_at,
                time_zone: bundle.time_zone,
            };
            let mut brought = match &known {
                None => {
                    letters::insert(db, &letter)?;
                    Brought::New
                }
                Some(before) if *before == letter => Brought::Unchanged,
                Some(_) => {
                    letters::update(db, &letter)?;
                    Brought::Changed
                }
            };
            for text in bundle.texts {
                if bring_text(db, &letter, text, now)? && brought == Brought::Unchanged {
                    brought = Brought::Changed;
                }
            }
            Ok(brought)
        })
        .await
}

/// Says whether something changed.
fn bring_text(
    db: &mut Db,
    letter: &Letter,
    text: BundleText,
    now: Timestamp,
) -> Result<bool, BringError> {
    let known = version_in(db, letter.id, letter.version, &text.language)?;
    let sha256: [u8; 32] = Sha256::digest(&text.markdown).into();
    let Some(known) = known else {
        let version = Version {
            id: random::id(now),
            letter_id: letter.id,
            number: letter.version,
            language: text.language,
            title: text.title,
            short_title: text.short_title,
            addressees: text.addressees,
            markdown: text.markdown,
            sha256,
            change: Change::First,
            created_at: now,
        };
        versions::insert(db, &version)?;
        return Ok(true);
    };
    if known.sha256 != sha256 && letter.state != LetterState::Draft {
        return Err(BringError::Frozen {
            language: text.language,
        });
    }
    let after = Version {
        title: text.title,
        short_title: text.short_title,
        addressees: text.addressees,
        markdown: text.markdown,
        sha256,
        ..known.clone()
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
