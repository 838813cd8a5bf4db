//! Somebody who is logged in gives the password once more, before something dangerous.
use super::audit::{record, record_failure};
use super::credentials;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::login_session::NetworkHash;
use crate::domain::moderator::ModeratorId;
use crate::domain::time::Timestamp;
use crate::security::guesser::Guesser;
use crate::security::password::PasswordHasher;
use crate::security::session::SessionDigest;
use crate::store::error::Error;
use crate::store::{guesses, login_sessions, moderators, second_factors};
use std::sync::Arc;
use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    Yes,
    /// The password or the code; or the session ended meanwhile.
    Wrong,
    Wait(Duration),
}

/// Who gives what.
pub struct Proof {
    pub moderator: ModeratorId,
    pub session: SessionDigest,
    pub password: String,
    /// Looked at where the account has a second factor.
    pub code: String,
}

/// From now on the session is confirmed for a while. The network it is used from is noted anew.
pub async fn confirm(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    proof: Proof,
    network: NetworkHash,
    now: Timestamp,
) -> Result<Confirmed, Error> {
    let session = proof.session;
    let by = Actor::moderator(proof.moderator, network);
    proven(workshop, passwords, proof, by, now, move |db| {
        login_sessions::confirm(db, &session, &network, now)
    })
    .await
}

/// Turns the second factor off.
pub async fn turn_factor_off(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    proof: Proof,
    by: Actor,
    now: Timestamp,
) -> Result<Confirmed, Error> {
    let (keyring, id) = (workshop.keyring.clone(), proof.moderator);
    proven(workshop, passwords, proof, by, now, move |db| {
        second_factors::turn_off(db, id)?;
        let subject = Subject::Moderator(id);
        record(db, &keyring, &by, AuditAct::FactorOff, subject, &[], now)?;
        super::second_factor::tell(db, &keyring, id, now)?;
        Ok(true)
    })
    .await
}

/// Checks password and code, and does `act` in the transaction that uses the code up. `act` says
/// whether it could be done. That either was wrong is written down.
async fn proven(
    workshop: &Workshop,
    passwords: Arc<PasswordHasher>,
    proof: Proof,
    by: Actor,
    now: Timestamp,
    act: impl FnOnce(&mut crate::store::connection::Db) -> Result<bool, Error> + Send + 'static,
) -> Result<Confirmed, Error> {
    let guesser: Guesser = workshop.keyring.guesser_in(&proof.session);
    let id = proof.moderator;
    let counted = move |db: &mut _| {
        let counted = guesses::count(db, &guesser, now)?;
        Ok::<_, Error>((counted, moderators::credentials(db, id)?.1))
    };
    let (counted, hash) = workshop.store.write(counted).await?;
    if let Err(wait) = counted {
        return Ok(Confirmed::Wait(wait));
    }
    let Some(right) = credentials::verify(passwords, proof.password, Some(hash)).await? else {
        failed(workshop, by, id, now).await?;
        return Ok(Confirmed::Wrong);
    };
    let keyring = workshop.keyring.clone();
    let passed = workshop
        .store
        .write(move |db| {
            if !moderators::lock_with_hash(db, id, &right.hash)? {
                return Ok(None);
            }
            let factor = moderators::find(db, id)?.second_factor;
            if factor && !credentials::use_code(db, &keyring, id, &proof.code, now)? {
                return Ok(None);
            }
            guesses::forget(db, &guesser)?;
            act(db).map(Some)
        })
        .await?;
    let Some(done) = passed else {
        failed(workshop, by, id, now).await?;
        return Ok(Confirmed::Wrong);
    };
    Ok(if done {
        Confirmed::Yes
    } else {
        Confirmed::Wrong
    })
}

async fn failed(
    workshop: &Workshop,
    by: Actor,
    id: ModeratorId,
    now: Timestamp,
) -> Result<(), Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let (act, subject) = (AuditAct::ConfirmFailed, Subject::Moderator(id));
            record_failure(db, &keyring, &by, act, subject, &[], now)
        })
        .await
}
