//! Whose names are near that of a line, and whether one of them looks the same and has signed.
use super::workshop::Workshop;
use crate::domain::nearness::score::Why;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::signatory::{Kind, PrintedLine};
use crate::domain::signature::SignatureId;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{claims, near, organisations, submissions};

#[derive(Debug, Clone, Default)]
pub(super) struct Nearby {
    /// The name of an organisation that differs in letters that look alike only, and has a signature beside
    /// the line's own that is published or held, on any letter.
    pub lookalike: Option<String>,
    /// How many entries of the registry have names near it, as far as they are looked for.
    pub entries: i32,
    /// The name of the nearest of them.
    pub nearest: Option<String>,
}

/// Of a line that is about to be confirmed.
pub(super) async fn nearby(workshop: &Workshop, id: SignatureId) -> Result<Nearby, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .read(move |db| match submissions::find(db, &keyring, id) {
            Ok(submission) => nearby_line(db, &keyring, &submission.answers.line, Some(id)),
            // Confirmed before.
            Err(Error::NotFound) => Ok(Nearby::default()),
            Err(other) => Err(other),
        })
        .await
}

pub(super) fn nearby_line(
    db: &mut Db,
    keyring: &Keyring,
    line: &PrintedLine,
    own: Option<SignatureId>,
) -> Result<Nearby, Error> {
    let mut nearby = Nearby::default();
    if line.kind != Kind::Organisation {
        return Ok(nearby);
    }
    let nobody = OrganisationId::from_bytes([0; 16]);
    let organisation = Organisation::of_line(nobody, line);
    let same = organisations::by_key(db, keyring, &organisation.key())?;
    let all = near::to_line(db, &organisation, same)?;
    nearby.entries = i32::try_from(all.len()).unwrap_or(i32::MAX);
    let nearest = all.first().map(|found| &found.entry.organisation.name);
    nearby.nearest = nearest.map(ToString::to_string);
    for found in all {
        let other = &found.entry.organisation;
        if found.near.why == Why::LookalikeLetters && claims::any_live(db, other.id, own)? {
            nearby.lookalike = Some(other.name.to_string());
            break;
        }
    }
    Ok(nearby)
}
