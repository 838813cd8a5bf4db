//! What is left of a proof when the line, the organisation or the contact of a signature changes.
use super::ask::own_domain;
use crate::domain::email::EmailAddress;
use crate::domain::proof::Proof;
use crate::domain::signatory::Kind;
use crate::domain::signature::Signature;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{asks, vouches};

/// A proof is of an organisation by a contact. With another of either nothing is left of it but what
/// the address of the contact proves: a vouch and a second address go with whom they were of. Only
/// that the letter's host brought the signature stays with another contact.
///
/// Beside another website of the same organisation a vouch stays; an own domain, by whichever
/// address, has to be that of the website that stands there now.
pub(super) fn kept(
    db: &mut Db,
    keyring: &Keyring,
    before: &Signature,
    after: &Signature,
    email: &EmailAddress,
) -> Result<Proof, Error> {
    if after.line.kind == Kind::Individual && before.line.kind == Kind::Individual {
        return Ok(before.proof);
    }
    let by_contact = match after.line.kind {
        Kind::Organisation => Proof::of_contact(email, after.line.website.as_ref()),
        Kind::Individual => Proof::Address,
    };
    let another = before.organisation_id != after.organisation_id;
    if another || before.address_index != after.address_index {
        vouches::remove(db, before.id)?;
        asks::forget_confirmed(db, before.id)?;
        return Ok(match before.proof {
            Proof::Imported if !another => Proof::Imported,
            _ => by_contact,
        });
    }
    Ok(match before.proof {
        stays @ (Proof::Vouched | Proof::Imported) => stays,
        Proof::Address | Proof::OwnDomain if has_second_address(db, keyring, after)? => {
            Proof::OwnDomain
        }
        Proof::Address | Proof::OwnDomain => by_contact,
    })
}

/// Whether an address at the own domain of the line, as it is now, was confirmed for an ask.
pub(super) fn has_second_address(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
) -> Result<bool, Error> {
    let own = own_domain(db, signature)?;
    Ok(own.is_some() && asks::confirmed_domain(db, keyring, signature.id)? == own)
}
