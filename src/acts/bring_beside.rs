//! What files say beside a letter: its pages, what readers send, and its timeline. Files add and change; what they do not
//! name stays as it is. A published update that they word otherwise is corrected, and so with a note.
use super::local_time;
use super::write_page;
use super::write_sample_letter;
use super::write_update::{UpdateError, Written, in_language, keep, publish};
use crate::domain::audit::FieldChange;
use crate::domain::bundle_beside::{Beside, BundlePost};
use crate::domain::letter::Letter;
use crate::domain::letter_update::UpdateText;
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{page_texts, sample_letters};

#[derive(Debug, thiserror::Error)]
pub enum BesideError {
    #[error("updates.toml: update {number}: {day:?} is no day like 2026-12-31")]
    Day { number: i32, day: String },
    #[error(
        "updates.toml: update {number} ({language}) differs from what is published: say beside it \
         what is corrected, like `note = \"It was on Tuesday.\"`; if it was corrected on the desk, \
         `letter export` writes what stands there now"
    )]
    NoNote { number: i32, language: String },
    #[error(transparent)]
    Store(#[from] Error),
}

/// What has changed; nothing where the files say what stands there. The caller has the letter's row.
pub(super) fn bring_beside(
    db: &mut Db,
    letter: &Letter,
    beside: Beside,
    now: Timestamp,
) -> Result<Vec<FieldChange>, BesideError> {
    let mut changes = Vec::new();
    let known = page_texts::of_letter(db, letter.id)?;
    for page in beside.pages {
        let known = known
            .iter()
            .find(|known| (known.page, &known.language) == (page.page, &page.language));
        if known != Some(&page) {
            page_texts::put(db, letter.id, &page, now)?;
            changes.extend(write_page::differences(known, &page));
        }
    }
    let known = sample_letters::of_letter(db, letter.id)?;
    for sample in beside.samples {
        let known = known
            .iter()
            .find(|known| known.language() == sample.language());
        if known != Some(&sample) {
            sample_letters::put(db, letter.id, &sample, now)?;
            changes.extend(write_sample_letter::differences(known, Some(&sample)));
        }
    }
    for post in beside.posts {
        changes.extend(bring_post(db, letter, post, now)?);
    }
    Ok(changes)
}

fn bring_post(
    db: &mut Db,
    letter: &Letter,
    post: BundlePost,
    now: Timestamp,
) -> Result<Vec<FieldChange>, BesideError> {
    let (number, language, draft) = (post.number, post.language.clone(), post.draft);
    let happened_at = match post.day {
        Some(day) => match local_time::noon(&day, &letter.time_zone) {
            Some(at) => Some(at),
            None => return Err(BesideError::Day { number, day }),
        },
        None => None,
    };
    let text = UpdateText {
        language: post.language,
        title: post.title,
        markdown: post.markdown,
        sources: post.sources,
        happened_at,
    };
    let known = in_language(db, letter, number, &language)?;
    let mut changes = Vec::new();
    // A note beside what stands there already was said when it was corrected.
    if known.as_ref().map(UpdateText::of).as_ref() != Some(&text) {
        let written = Written {
            text,
            seen: None,
            note: post.note,
        };
        match keep(db, letter, (number, random::id(now)), written, now) {
            Ok(kept) => changes.extend(kept.into_iter().flat_map(|(_, changes)| changes)),
            Err(UpdateError::Store(error)) => return Err(error.into()),
            // Nobody's form is in between: it is published, and there is no note.
            Err(_) => return Err(BesideError::NoNote { number, language }),
        }
    }
    if !draft && let Some(update) = in_language(db, letter, number, &language)? {
        let published = publish(db, letter, update, now)?;
        // What was written just now is told already.
        if changes.is_empty() {
            changes.extend(published.into_iter().flatten());
        }
    }
    Ok(changes)
}
