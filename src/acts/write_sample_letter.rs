//! What readers of a letter send to those who decide, in one language.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::letter::Slug;
use crate::domain::sample_letter::{SampleField, SampleLetter};
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{letters, sample_letters};

#[derive(Debug, thiserror::Error)]
pub enum SampleLetterError {
    /// With what stands there now, if anything does.
    #[error("somebody else has changed the text")]
    Changed(Option<Box<SampleLetter>>),
    #[error(transparent)]
    Store(#[from] Error),
}

/// What is to stand in a language: nothing takes it away.
#[derive(Debug)]
pub struct WriteSampleLetter {
    pub slug: Slug,
    pub language: String,
    /// What the writer began with.
    pub seen: String,
    pub sample: Option<SampleLetter>,
}

/// In the place of what the writer began with.
pub async fn write_sample_letter(
    workshop: &Workshop,
    command: WriteSampleLetter,
    by: Actor,
    now: Timestamp,
) -> Result<(), SampleLetterError> {
    let keyring = workshop.keyring.clone();
    let WriteSampleLetter {
        slug,
        language,
        seen,
        sample,
    } = command;
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &slug)?;
            let samples = sample_letters::of_letter(db, letter.id)?;
            let known = samples
                .into_iter()
                .find(|known| known.language() == language);
            if known == sample {
                return Ok(());
            }
            if SampleLetter::fingerprint(known.as_ref()) != seen {
                return Err(SampleLetterError::Changed(known.map(Box::new)));
            }
            match &sample {
                Some(sample) => sample_letters::put(db, letter.id, sample, now)?,
                None => sample_letters::remove(db, letter.id, &language)?,
            }
            let changes = differences(known.as_ref(), sample.as_ref());
            let (act, subject) = (AuditAct::WriteSampleLetter, Subject::Letter(letter.id));
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// In the language of whichever there is.
pub(super) fn differences(
    before: Option<&SampleLetter>,
    after: Option<&SampleLetter>,
) -> Vec<FieldChange> {
    let language = after.or(before).map_or("", SampleLetter::language);
    let (before, after) = (before.map(words), after.map(words));
    let changed = FieldChange::between(Field::Text, before.as_ref(), after.as_ref());
    let language = FieldChange::set(Field::Language, language);
    changed.into_iter().chain([language]).collect()
}

/// All of its texts, one after the other.
fn words(sample: &SampleLetter) -> String {
    let texts = SampleField::ALL
        .iter()
        .map(|field| sample.text(*field).as_written())
        .filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join("\n\n")
}
