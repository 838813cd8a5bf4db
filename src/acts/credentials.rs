//! Whether somebody is who they say: the password, and the code where one is asked for.
use crate::domain::moderator::ModeratorId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::new_password::NewPassword;
use crate::security::password::{HashingFailed, PasswordHasher};
use crate::security::recovery_code::RecoveryCode;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::second_factors;
use std::sync::Arc;

/// A right password.
#[derive(Debug)]
pub struct Right {
    /// What it was compared with.
    pub hash: String,
    /// What is to stand in its place, if the configured cost has changed.
    pub rehashed: Option<String>,
}

/// Slow, off the threads that serve requests. Without an account the same work, and nothing.
pub async fn verify(
    passwords: Arc<PasswordHasher>,
    password: String,
    hash: Option<String>,
) -> Result<Option<Right>, Error> {
    let check = move || {
        let right = passwords.verify(&password, hash.as_deref());
        let hash = hash.filter(|_| right)?;
        Some(Right {
            rehashed: passwords.rehash(&password, &hash),
            hash,
        })
    };
    tokio::task::spawn_blocking(check)
        .await
        .map_err(|_| Error::Panicked)
}

pub async fn hash(
    passwords: Arc<PasswordHasher>,
    password: NewPassword,
) -> Result<String, HashingFailed> {
    tokio::task::spawn_blocking(move || passwords.hash(&password))
        .await
        .map_err(|_| HashingFailed)?
}

/// Uses up a code of the app, or a recovery code; says whether it was good.
pub fn use_code(
    db: &mut Db,
    keyring: &Keyring,
    id: ModeratorId,
    code: &str,
    now: Timestamp,
) -> Result<bool, Error> {
    let Some(secret) = second_factors::secret(db, keyring, id)? else {
        return Ok(false);
    };
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    if let Some(step) = secret.matching_step(&digits, now) {
        return second_factors::use_step(db, id, step);
    }
    match RecoveryCode::parse(code) {
        Some(code) => second_factors::use_code(db, id, &code.hash(keyring, id)),
        None => Ok(false),
    }
}
