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
    let seen = organisations_of(db, &[id])?;
    lock_to_leave(db, keyring, id, &Also::default(), now)?;
    unmoved(db, &[id], &seen)?;
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
    let seen = organisations_of(db, ids)?;
    lock_also(db, keyring, ids, &Also::default(), now)?;
    unmoved(db, ids, &seen)
}

/// An error where one was merged while we waited: the entry that stands now is not locked.
fn unmoved(db: &mut Db, ids: &[SignatureId], seen: &[Option<OrganisationId>]) -> Result<(), Error> {
    if organisations_of(db, ids)? == seen {
        Ok(())
    } else {
        Err(being_changed())
    }
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
    lock_all(db, keyring, ids, also, None, now)
}

/// The same for one signature with what rests on it, and would come back if it left the list.
pub(super) fn lock_to_leave(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    also: &Also,
    now: Timestamp,
) -> Result<(), Error> {
    let mut also = also.clone();
    also.claims.extend(resting::around(db, id)?.claims);
    lock_all(db, keyring, &[id], &also, Some(id), now)
}

fn lock_all(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[SignatureId],
    also: &Also,
    leaving: Option<SignatureId>,
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
    let Some(leaving) = leaving else {
        return lock_claims(db, claimed, addresses, now);
    };
    // Under the lock of its organisation nothing comes to rest on it. A person has none.
    let around = resting::around(db, leaving)?;
    if !around.claims.iter().all(|claim| claimed.contains(claim)) {
        return Err(being_changed());
    }
    addresses.extend(around.addresses);
    lock_claims(db, claimed, addresses.clone(), now)?;
    let around = resting::around(db, leaving)?;
    if around
        .addresses
        .iter()
        .all(|address| addresses.contains(address))
    {
        Ok(())
    } else {
        Err(being_changed())
    }
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
