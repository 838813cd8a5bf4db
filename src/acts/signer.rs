//! What the acts of a signer have in common: whose signature it is, and what may stand in the way.
use super::locks::{Also, lock_to_leave};
use crate::domain::decision::{Decision, DecisionAct, DecisionId};
use crate::domain::signature::{IllegalMove, Signature, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{decisions, imports, signatures};

#[derive(Debug, thiserror::Error)]
pub enum SignerError {
    /// Not there, or not of the address whose link it is: nobody learns which.
    #[error("the address has no such signature")]
    NotTheirs,
    #[error("the signature changed after it was shown")]
    Stale,
    #[error(transparent)]
    Illegal(#[from] IllegalMove),
    /// An entry went, or the signature moved to another, between finding and locking it: another
    /// try finds things as they are.
    #[error("the registry changed meanwhile")]
    Registry,
    #[error("the address has another signature for that organisation or person")]
    AnotherStands,
    #[error("nothing new is published while everything is held")]
    EverythingHeld,
    #[error(transparent)]
    Store(Error),
}

impl From<Error> for SignerError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotTheirs,
            other => Self::Store(other),
        }
    }
}

/// Loads a signature of this address under all its locks. Whoever was its contact before somebody
/// else took over finds nothing.
pub(super) fn theirs(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    address: &BlindIndex,
    also: &Also,
    now: Timestamp,
) -> Result<Signature, SignerError> {
    let unlocked = signatures::find(db, keyring, id)?;
    if unlocked.address_index != Some(*address) {
        return Err(SignerError::NotTheirs);
    }
    lock_to_leave(db, keyring, id, also, now).map_err(|error| match error {
        Error::NotFound | Error::Unavailable(_) => SignerError::Registry,
        other => other.into(),
    })?;
    let signature = signatures::find(db, keyring, id)?;
    if signature.address_index != Some(*address) || imports::is_hidden(db, id)? {
        return Err(SignerError::NotTheirs);
    }
    // It moved while we waited: where it is now is not locked.
    if signature.organisation_id != unlocked.organisation_id {
        return Err(SignerError::Registry);
    }
    Ok(signature)
}

/// How often a signer waits for the registry within one press.
const MAX_TRIES: usize = 8;

/// Tries again where the registry changed while the act waited for its locks.
pub(super) async fn again<T, Trying>(act: impl Fn() -> Trying) -> Result<T, SignerError>
where
    Trying: Future<Output = Result<T, SignerError>>,
{
    for _ in 1..MAX_TRIES {
        let outcome = act().await;
        if !matches!(outcome, Err(SignerError::Registry)) {
            return outcome;
        }
    }
    act().await
}

/// Only what waits or is published can be changed.
pub(super) fn live(signature: &Signature) -> Result<(), SignerError> {
    if signature.state.is_live() {
        Ok(())
    } else {
        Err(SignerError::Stale)
    }
}

/// For the history on the desk, with nobody as moderator.
pub(super) fn write_down(
    db: &mut Db,
    signature: SignatureId,
    act: DecisionAct,
    from: State,
    to: State,
    now: Timestamp,
) -> Result<DecisionId, Error> {
    let id = random::id(now);
    decisions::insert(
        db,
        &Decision {
            id,
            signature_id: signature,
            moderator_id: None,
            act,
            from,
            to,
            reason: None,
            because_of: None,
            undone_at: None,
            at: now,
        },
    )?;
    Ok(id)
}
