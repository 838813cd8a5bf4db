//! A contact withdraws a signature: it is off every list at once. One may sign again afterwards.
use super::come_back::come_back;
use super::list_change::move_to;
use super::locks::Also;
use super::notify;
use super::signer::{SignerError, again, theirs, write_down};
use super::workshop::Workshop;
use crate::domain::decision::DecisionAct;
use crate::domain::departure::Departure;
use crate::domain::ledger::Reason;
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::mail_kinds::MailKind;
use crate::store::{asks, handovers, seals};

/// A second press finds it done. Withdrawing wins over a moderator who decides at the same time:
/// either it takes back what was published, or the moderator finds it changed.
pub async fn withdraw(
    workshop: &Workshop,
    id: SignatureId,
    address: BlindIndex,
    now: Timestamp,
) -> Result<(), SignerError> {
    again(|| async {
        let keyring = workshop.keyring.clone();
        workshop
            .store
            .write(move |db| {
                let signature = theirs(db, &keyring, id, &address, &Also::default(), now)?;
                if signature.state == State::Withdrawn {
                    return Ok(());
                }
                withdraw_one(db, &keyring, &signature, now)?;
                Ok(())
            })
            .await
    })
    .await
}

/// The move and its mail, under the signature's locks.
pub(super) fn withdraw_one(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    now: Timestamp,
) -> Result<Signature, SignerError> {
    let withdrawn = take_off(db, keyring, signature, Departure::Withdrawn, now)?;
    notify::contact(db, keyring, &withdrawn, MailKind::Withdrawn, now, now)?;
    Ok(withdrawn)
}

/// The move itself, under the signature's locks.
pub(super) fn take_off(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    why: Departure,
    now: Timestamp,
) -> Result<Signature, SignerError> {
    let to = signature.state.withdraw()?;
    let key = seals::open(db, keyring, signature.id)?;
    let moved = move_to(
        db,
        keyring,
        &key,
        signature,
        to,
        Some(Reason::Withdrawn),
        now,
    )?
    .ok_or(SignerError::Stale)?;
    handovers::void(db, signature.id)?;
    asks::end_open(db, signature.id, now)?;
    write_down(
        db,
        signature.id,
        DecisionAct::Withdraw,
        signature.state,
        to,
        now,
    )?;
    come_back(db, keyring, signature, why, None, now)?;
    Ok(moved)
}
