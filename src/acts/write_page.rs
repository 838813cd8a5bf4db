//! A page beside a letter, in one language: what readers can do, or what there is to know.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject, text_changes};
use crate::domain::letter::Slug;
use crate::domain::page_text::{LetterPage, PageText};
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{letters, page_texts};

#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// With what stands there now, if anything does.
    #[error("somebody else has changed the text")]
    Changed(Option<Box<PageText>>),
    #[error(transparent)]
    Store(#[from] Error),
}

/// In the place of what the writer began with. One without words is taken away.
pub async fn write_page(
    workshop: &Workshop,
    slug: Slug,
    seen: String,
    text: PageText,
    by: Actor,
    now: Timestamp,
) -> Result<(), PageError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &slug)?;
            let texts = page_texts::of_page(db, letter.id, text.page)?;
            let known = texts
                .into_iter()
                .find(|known| known.language == text.language);
            if known.as_ref() == Some(&text) {
                return Ok(());
            }
            if PageText::fingerprint(known.as_ref()) != seen {
                return Err(PageError::Changed(known.map(Box::new)));
            }
            page_texts::put(db, letter.id, &text, now)?;
            let changes = differences(known.as_ref(), &text);
            let subject = Subject::Letter(letter.id);
            Ok(record(
                db,
                &keyring,
                &by,
                act(text.page),
                subject,
                &changes,
                now,
            )?)
        })
        .await
}

const fn act(page: LetterPage) -> AuditAct {
    match page {
        LetterPage::Act => AuditAct::WriteAction,
        LetterPage::Learn => AuditAct::WriteLearn,
    }
}

/// In which language, and what is another in it now.
pub(super) fn differences(before: Option<&PageText>, after: &PageText) -> Vec<FieldChange> {
    text_changes(
        &after.language,
        before,
        Some(after),
        &[
            (Field::Title, |text| Some(&text.title)),
            (Field::Text, |text| Some(&text.markdown)),
        ],
    )
}
