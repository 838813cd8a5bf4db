//! The contact takes a signature back.
use super::moderate::{DecideError, moved};
use crate::domain::ledger::Reason;
use crate::domain::signature::Signature;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;

/// Off the list at once, for good. The caller holds the signature's locks.
pub(super) fn withdraw_one(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    now: Timestamp,
) -> Result<Signature, DecideError> {
    let to = signature.state.withdraw()?;
    moved(db, keyring, signature, to, Some(Reason::Withdrawn), now)
}
