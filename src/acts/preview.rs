//! Links to a letter that is not public yet: made for somebody, and taken back.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::letter::Slug;
use crate::domain::time::{DAY, Timestamp};
use crate::security::random;
use crate::store::error::Error;
use crate::store::previews::{Preview, PreviewId};
use crate::store::{letters, previews};
use std::time::Duration;

#[derive(Debug, Clone)]
pub struct NewPreview {
    pub label: String,
    pub may_sign: bool,
    pub good_for: Duration,
}

pub async fn make_preview(
    workshop: &Workshop,
    slug: Slug,
    new: NewPreview,
    by: Actor,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let letter = letters::by_slug(db, &slug)?;
            let made_by = by.moderator_id().ok_or(Error::Forbidden)?;
            let preview = Preview {
                id: random::id(now),
                letter_id: letter.id,
                label: new.label,
                may_sign: new.may_sign,
                made_by,
                created_at: now,
                expires_at: now.plus(new.good_for),
                revoked_at: None,
            };
            previews::insert(db, &keyring, &preview)?;
            // For whom it is stands with the link, and goes with it.
            let subject = Subject::Preview(preview.id.cast(), letter.id);
            let act = AuditAct::MakePreview;
            let changes = [
                FieldChange::set(Field::Settings, signs(preview.may_sign)),
                FieldChange::set(Field::ExpiresAt, day_of(preview.expires_at)),
            ];
            record(db, &keyring, &by, act, subject, &changes, now)
        })
        .await
}

/// Nothing where it is revoked already.
pub async fn revoke_preview(
    workshop: &Workshop,
    letter: Slug,
    id: PreviewId,
    by: Actor,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let preview = previews::find(db, &keyring, id)?;
            // By the letter in the address it was judged who may do this.
            if letters::by_slug(db, &letter)?.id != preview.letter_id {
                return Err(Error::NotFound);
            }
            if !previews::revoke(db, id, now)? {
                return Ok(());
            }
            let subject = Subject::Preview(id.cast(), preview.letter_id);
            let act = AuditAct::RevokePreview;
            let change = FieldChange::removed(Field::ExpiresAt, day_of(preview.expires_at));
            record(db, &keyring, &by, act, subject, &[change], now)
        })
        .await
}

fn signs(may_sign: bool) -> String {
    format!("sign: {may_sign}")
}

fn day_of(at: Timestamp) -> String {
    super::local_time::day(at, "UTC")
}

/// How long a link that is over is still told of.
pub const KEEP_PREVIEWS: Duration = DAY.saturating_mul(90);
