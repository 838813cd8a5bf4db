//! A signatory chooses who sees its name. Whoever is counted stays counted.
use super::filing::Files;
use super::list_change;
use super::moderate;
use super::workshop::Workshop;
use crate::domain::ledger::Reason;
use crate::domain::signature::{Signature, SignatureId, State, Visibility};
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{letters, seals};

#[derive(Debug, thiserror::Error)]
pub enum SetVisibilityError {
    #[error("a signature that is {0} is seen by nobody any more")]
    NotLive(State),
    /// Not under the locks; a second try finds it as it is by then.
    #[error("the signature changed meanwhile")]
    Stale,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Returns the signature as it is now; where nothing changes, as it was. Its line, its printed
/// people, its entry of the registry and the words it is found by are sealed or unsealed with it,
/// and the ledger says so.
pub async fn set_visibility(
    workshop: &Workshop,
    id: SignatureId,
    to: Visibility,
    now: Timestamp,
) -> Result<Signature, SetVisibilityError> {
    let work = workshop.clone();
    workshop
        .store
        .write(move |db| {
            let before = moderate::locked(db, &work.keyring, id, now)?;
            if !before.state.is_live() {
                return Err(SetVisibilityError::NotLive(before.state));
            }
            if before.visibility == to {
                return Ok(before);
            }
            let rules = letters::find(db, before.letter_id)?.rules;
            let after = Signature {
                visibility: to,
                // The rules of filing may have changed while the line was sealed.
                filing: Files::of(&work, &rules)?.file(&before.line),
                ..before.clone()
            };
            let key = seals::open(db, &work.keyring, id)?;
            let reason = Some(Reason::Visibility);
            list_change::rewrite(db, &work.keyring, &key, &before, after, reason, now)?
                .ok_or(SetVisibilityError::Stale)
        })
        .await
}
