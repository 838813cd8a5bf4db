//! A new letter: a draft, with a text in its own language that is still to be written.
use super::bring_letter::{BringError, Brought, bring};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::bundle::Bundle;
use crate::domain::letter::{LetterState, Slug};
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::letters;

#[derive(Debug, thiserror::Error)]
pub enum MakeError {
    #[error("another letter has this address")]
    Taken,
    #[error(transparent)]
    Bring(#[from] BringError),
    #[error(transparent)]
    Store(#[from] Error),
}

/// Always a draft, whatever the bundle says, and never one that is there already.
pub async fn make_letter(
    workshop: &Workshop,
    bundle: Bundle,
    by: Actor,
    now: Timestamp,
) -> Result<(), MakeError> {
    let keyring = workshop.keyring.clone();
    let bundle = Bundle {
        state: LetterState::Draft,
        ..bundle
    };
    workshop
        .store
        .write(move |db| {
            let slug: Slug = bundle.slug.clone();
            match letters::by_slug(db, &slug) {
                Ok(_) => return Err(MakeError::Taken),
                Err(Error::NotFound) => {}
                Err(other) => return Err(other.into()),
            }
            match bring(db, &keyring, bundle, &by, now)? {
                Brought::New => Ok(()),
                // Somebody else made it in this moment; what was changed of it is taken back.
                _ => Err(MakeError::Taken),
            }
        })
        .await
}
