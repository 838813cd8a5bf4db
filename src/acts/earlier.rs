//! The signature that a form found in its way.
use crate::domain::organisation::OrganisationKey;
use crate::domain::signatory::Kind;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::submissions::Submission;
use crate::store::{organisations, signatures};

pub(super) fn earlier_is_published(
    db: &mut Db,
    keyring: &Keyring,
    submission: &Submission,
) -> Result<bool, Error> {
    let line = &submission.answers.line;
    let organisation = match line.country {
        Some(country) if line.kind == Kind::Organisation => {
            let key = OrganisationKey::of(&line.name, country);
            organisations::by_key(db, keyring, &key)?
        }
        _ => None,
    };
    let earlier = signatures::live_of_address(
        db,
        submission.letter_id,
        organisation,
        &submission.address_index,
    )?;
    match earlier {
        Some(id) => Ok(signatures::find(db, keyring, id)?.is_published()),
        None => Ok(false),
    }
}
