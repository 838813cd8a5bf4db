//! Whether a line looks like that of an organisation that has signed.
use super::workshop::Workshop;
use crate::domain::nearness::score::Why;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::signatory::{Kind, PrintedLine};
use crate::domain::signature::SignatureId;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{claims, near, organisations, submissions};

/// Of a line that is about to be confirmed.
pub(super) async fn lookalike_of(
    workshop: &Workshop,
    id: SignatureId,
) -> Result<Option<String>, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .read(move |db| match submissions::find(db, &keyring, id) {
            Ok(submission) => lookalike_of_line(db, &keyring, &submission.answers.line, Some(id)),
            // Confirmed before.
            Err(Error::NotFound) => Ok(None),
            Err(other) => Err(other),
        })
        .await
}

/// The name of an organisation that differs in letters that look alike only, and has a signature
/// beside `own` that is published or held, on any letter.
pub(super) fn lookalike_of_line(
    db: &mut Db,
    keyring: &Keyring,
    line: &PrintedLine,
    own: Option<SignatureId>,
) -> Result<Option<String>, Error> {
    if line.kind != Kind::Organisation {
        return Ok(None);
    }
    let nobody = OrganisationId::from_bytes([0; 16]);
    let organisation = Organisation::of_line(nobody, line);
    let same = organisations::by_key(db, keyring, &organisation.key())?;
    for found in near::to_line(db, &organisation, same)? {
        let other = &found.entry.organisation;
        if found.near.why == Why::LookalikeLetters && claims::any_live(db, other.id, own)? {
            return Ok(Some(other.name.to_string()));
        }
    }
    Ok(None)
}
