//! A person chooses, before confirming, under which of the words of the name it is filed.
use super::filing::Files;
use super::workshop::Workshop;
use crate::domain::claim::is_filing_explained;
use crate::domain::name::Name;
use crate::domain::signatory::{Kind, PrintedLine};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{letters, mailboxes, submissions};

#[derive(Debug, thiserror::Error)]
pub enum RefileError {
    /// Never there, expired, confirmed, or of an organisation.
    #[error("there is no such submission to file otherwise")]
    Gone,
    /// Moderators would have to look at it, and nobody has signed yet.
    #[error("the name does not have these words")]
    Unexplained,
    #[error(transparent)]
    Store(Error),
}

impl From<Error> for RefileError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::Gone,
            other => Self::Store(other),
        }
    }
}

/// Nothing, or what it would be filed under anyway, is nobody's choice.
pub async fn refile(
    workshop: &Workshop,
    id: SignatureId,
    chosen: Option<Name>,
    now: Timestamp,
) -> Result<(), RefileError> {
    let work = workshop.clone();
    workshop
        .store
        .write(move |db| {
            let keyring = &work.keyring;
            let found = submissions::find(db, keyring, id)?;
            mailboxes::lock(db, found.letter_id, &found.address_index, now)?;
            // Confirmed or erased while we waited.
            let found = submissions::find(db, keyring, id)?;
            if now >= found.expires_at || found.answers.line.kind != Kind::Individual {
                return Err(RefileError::Gone);
            }
            let derived = PrintedLine {
                file_under: None,
                ..found.answers.line.clone()
            };
            let rules = letters::find(db, found.letter_id)?.rules;
            let usual = Files::of(&work, &rules)?.file(&derived).file_under;
            let line = PrintedLine {
                file_under: chosen.filter(|chosen| chosen.as_str() != usual),
                ..derived
            };
            if !is_filing_explained(&line) {
                return Err(RefileError::Unexplained);
            }
            Ok(submissions::refile(db, keyring, &found, line.file_under)?)
        })
        .await
}
