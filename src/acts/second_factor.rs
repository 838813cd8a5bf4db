//! The second factor is turned on, and its recovery codes are made. Turned off it is in
//! `confirm_session`, beside the proof that it needs.
use super::audit::record;
use super::notify;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};

use crate::domain::moderator::ModeratorId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::recovery_code::{CODES, RecoveryCode};
use crate::security::session::SessionDigest;
use crate::security::totp::TotpSecret;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{login_sessions, second_factors};

#[derive(Debug, thiserror::Error)]
pub enum FactorError {
    #[error("the code does not belong to the secret")]
    WrongCode,
    #[error("it is on already")]
    AlreadyOn,
    #[error("it is not on")]
    Off,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Turns it on for whoever shows a code of the secret; gives the recovery codes, which nobody sees
/// again. The account's other sessions end: they began without it.
pub async fn turn_on(
    workshop: &Workshop,
    id: ModeratorId,
    this: SessionDigest,
    secret: TotpSecret,
    code: &str,
    by: Actor,
    now: Timestamp,
) -> Result<Vec<RecoveryCode>, FactorError> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let step = secret
        .matching_step(&digits, now)
        .ok_or(FactorError::WrongCode)?;
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            if !second_factors::turn_on(db, &keyring, id, &secret, step)? {
                return Err(FactorError::AlreadyOn);
            }
            login_sessions::end_others(db, id, &this)?;
            let codes = new_codes(db, &keyring, id)?;
            let subject = Subject::Moderator(id);
            record(db, &keyring, &by, AuditAct::FactorOn, subject, &[], now)?;
            tell(db, &keyring, id, now)?;
            Ok(codes)
        })
        .await
}

/// Others in place of those that are left.
pub async fn renew_codes(
    workshop: &Workshop,
    id: ModeratorId,
    by: Actor,
    now: Timestamp,
) -> Result<Vec<RecoveryCode>, FactorError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            if second_factors::secret(db, &keyring, id)?.is_none() {
                return Err(FactorError::Off);
            }
            let subject = Subject::Moderator(id);
            record(db, &keyring, &by, AuditAct::RenewCodes, subject, &[], now)?;
            Ok(new_codes(db, &keyring, id)?)
        })
        .await
}

/// The account is told by mail that it was turned on or off.
pub(super) fn tell(
    db: &mut Db,
    keyring: &Keyring,
    id: ModeratorId,
    now: Timestamp,
) -> Result<(), Error> {
    notify::account(db, keyring, id, MailKind::FactorChanged, now)
}

fn new_codes(db: &mut Db, keyring: &Keyring, id: ModeratorId) -> Result<Vec<RecoveryCode>, Error> {
    let codes: Vec<RecoveryCode> = (0..CODES).map(|_| RecoveryCode::random()).collect();
    let hashes: Vec<_> = codes.iter().map(|code| code.hash(keyring, id)).collect();
    second_factors::put_codes(db, id, &hashes)?;
    Ok(codes)
}
