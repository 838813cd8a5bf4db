//! Locks, to the end of the transaction: organisations before addresses, either in the order of their
//! keys, so that whoever locks two of them never waits in a circle.
use crate::domain::letter::LetterId;
use crate::domain::organisation::OrganisationId;
use crate::domain::signature::{Signature, SignatureId};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{claims, mailboxes, organisations, resting, signatures};
use std::collections::BTreeSet;

/// Loads a signature under the locks of its organisation and of every address that claims it, so
/// that no rival or twin of it moves meanwhile.
pub(super) fn locked(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    now: Timestamp,
) -> Result<Signature, Error> {
    lock(db, keyring, &[id], now)?;
    signatures::find(db, keyring, id)
}

/// The same with the locks of what rests on it, for an act by which it may leave the list for good.
pub(super) fn locked_to_leave(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    now: Timestamp,
) -> Result<Signature, Error> {
    let also = Also::default().and_resting_on(db, id)?;
    lock_unmoved(db, keyring, &[id], &also, now)?;
    also.covers_resting_on(db, id)?;
    signatures::find(db, keyring, id)
}

/// Locks the organisations of these signatures, their addresses and every address that claims one
/// of the organisations, all in one go. Organisations are always locked before addresses, either
/// in the order of their keys: whoever locks two of them never waits in a circle.
pub(super) fn lock(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[SignatureId],
    now: Timestamp,
) -> Result<(), Error> {
    lock_unmoved(db, keyring, ids, &Also::default(), now)
}

fn lock_unmoved(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[SignatureId],
    also: &Also,
    now: Timestamp,
) -> Result<(), Error> {
    let seen = organisations_of(db, ids)?;
    lock_also(db, keyring, ids, also, now)?;
    if organisations_of(db, ids)? == seen {
        return Ok(());
    }
    // Merged while we waited: the entry that stands now is not locked.
    Err(being_changed())
}

fn being_changed() -> Error {
    Error::Unavailable("the organisation's entry is being changed".to_owned())
}

fn organisations_of(
    db: &mut Db,
    ids: &[SignatureId],
) -> Result<Vec<Option<OrganisationId>>, Error> {
    let of = |id: &SignatureId| Ok(claims::find(db, *id)?.organisation_id);
    ids.iter().map(of).collect()
}

/// What a change touches beside the signatures that it begins with.
#[derive(Debug, Clone, Default)]
pub(super) struct Also {
    pub claims: Vec<(OrganisationId, LetterId)>,
    pub addresses: Vec<(LetterId, BlindIndex)>,
}

impl Also {
    pub fn address(letter: LetterId, address: BlindIndex) -> Self {
        Self {
            claims: Vec::new(),
            addresses: vec![(letter, address)],
        }
    }

    /// With what comes back if the signature leaves the list.
    pub fn and_resting_on(mut self, db: &mut Db, id: SignatureId) -> Result<Self, Error> {
        let around = resting::around(db, id)?;
        self.claims.extend(around.claims);
        self.addresses.extend(around.addresses);
        Ok(self)
    }

    /// An error where something came to rest on the signature while we waited for the locks.
    pub fn covers_resting_on(&self, db: &mut Db, id: SignatureId) -> Result<(), Error> {
        let around = resting::around(db, id)?;
        let covered = around
            .claims
            .iter()
            .all(|claim| self.claims.contains(claim))
            && around
                .addresses
                .iter()
                .all(|address| self.addresses.contains(address));
        if covered {
            Ok(())
        } else {
            Err(being_changed())
        }
    }
}

/// The same, with organisations that a signature moves to and addresses that come in. An error where
/// such an organisation was merged meanwhile. The caller looks whether a signature was, into an
/// organisation that is not locked.
pub(super) fn lock_also(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[SignatureId],
    also: &Also,
    now: Timestamp,
) -> Result<(), Error> {
    let mut claimed: BTreeSet<_> = also.claims.iter().copied().collect();
    let mut addresses: BTreeSet<_> = also.addresses.iter().copied().collect();
    for id in ids {
        let signature = signatures::find(db, keyring, *id)?;
        let letter = signature.letter_id;
        claimed.extend(
            signature
                .organisation_id
                .map(|organisation| (organisation, letter)),
        );
        addresses.extend(signature.address_index.map(|address| (letter, address)));
        if signature.organisation_id.is_none() && signature.address_index.is_none() {
            signatures::lock(db, *id)?;
        }
    }
    let entries: BTreeSet<OrganisationId> = claimed.iter().map(|(entry, _)| *entry).collect();
    for organisation in entries {
        if also.claims.iter().any(|(entry, _)| *entry == organisation) {
            if !organisations::lock_standing(db, organisation)? {
                return Err(being_changed());
            }
        } else {
            organisations::lock(db, organisation)?;
        }
    }
    lock_claims(db, claimed, addresses, now)
}

/// Locks these addresses, and those of every claim of organisations that are locked already.
pub(super) fn lock_claims(
    db: &mut Db,
    claimed: BTreeSet<(OrganisationId, LetterId)>,
    mut addresses: BTreeSet<(LetterId, BlindIndex)>,
    now: Timestamp,
) -> Result<(), Error> {
    for (organisation, letter) in claimed {
        let claiming = signatures::claiming_addresses(db, letter, organisation)?;
        addresses.extend(claiming.into_iter().map(|address| (letter, address)));
    }
    for (letter, address) in addresses {
        mailboxes::lock(db, letter, &address, now)?;
    }
    Ok(())
}
