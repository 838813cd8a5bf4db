//! A published update becomes the draft of a mailing to those who asked for updates: its words in its
//! languages, with the way to it. An update has one mailing, so that nobody is told of it twice; only a
//! draft that is thrown away makes room for another.
use super::update_words::{MailedFrom, mail_text};
use super::workshop::Workshop;
use super::write_mailing::{Draft, WriteError, draft_of};
use crate::domain::actor::Actor;
use crate::domain::letter::Slug;
use crate::domain::mailing::{Mailing, MailingId, MailingKind, MailingState, MailingTexts};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::error::Error;
use crate::store::{letters, mailings, updates};

/// The mailing that tells of it, the one that is there already or a new draft.
pub async fn mail_update(
    workshop: &Workshop,
    (slug, number): (Slug, i32),
    site: MailedFrom,
    by: Actor,
    now: Timestamp,
) -> Result<MailingId, WriteError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            // Two who press at once: the second finds what the first made.
            let letter = letters::lock(db, &slug)?;
            if let Some(known) = mailings::of_update(db, letter.id, number)? {
                return Ok(known);
            }
            let texts: MailingTexts = updates::of_number(db, letter.id, number)?
                .iter()
                .filter(|text| text.published_at.is_some())
                .filter_map(|text| {
                    let of = site.words(&text.language, &letter.time_zone);
                    let path = format!("/letters/{slug}/updates/{number}?lang={}", text.language);
                    Some((text.language.clone(), mail_text(text, &path, &of)?))
                })
                .collect();
            if texts.is_empty() {
                return Err(Error::NotFound.into());
            }
            let mailing = Mailing {
                id: random::id(now),
                letter_id: letter.id,
                kind: MailingKind::Update,
                state: MailingState::Draft,
                revision: 1,
                per_hour: None,
                created_at: now,
                started_at: None,
                ended_at: None,
                gathered_at: None,
                next_at: None,
                update_number: Some(number),
            };
            let draft = Draft {
                kind: mailing.kind,
                texts,
            };
            if draft_of(db, &keyring, &mailing, &draft, &by, now)? {
                return Ok(mailing.id);
            }
            mailings::of_update(db, letter.id, number)?.ok_or(WriteError::Stale)
        })
        .await
}
