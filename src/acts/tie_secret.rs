//! Ties the database to the secret file it was written with.
use super::workshop::Workshop;
use crate::store::error::Error;
use crate::store::settings::{self, SECRET_CHECK};

#[derive(Debug, thiserror::Error)]
pub enum TieError {
    #[error(
        "the secret file is not the one this database was written with; put the right one back, or set \
         secrets.file to it (without it, sealed addresses cannot be read)"
    )]
    AnotherSecret,
    #[error(transparent)]
    Store(#[from] Error),
}

/// The first server to open the database leaves a check value of its secret; every later one compares.
pub async fn tie_secret(workshop: &Workshop) -> Result<(), TieError> {
    let value = workshop.keyring.check_value();
    let kept = workshop
        .store
        .write(move |db| {
            settings::claim(db, SECRET_CHECK, &value)?;
            Ok::<_, Error>(settings::get(db, SECRET_CHECK)? == Some(value))
        })
        .await?;
    if kept {
        Ok(())
    } else {
        Err(TieError::AnotherSecret)
    }
}
