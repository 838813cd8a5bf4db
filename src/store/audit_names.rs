//! What the subjects of audited acts are called.
use super::audit::Logged;
use super::connection::Db;
use super::error::Error;
use super::{briefs, entries};
use crate::domain::audit::Subject;
use crate::domain::ids::Id;
use crate::domain::organisation::OrganisationId;
use crate::domain::signature::SignatureId;
use crate::security::keyring::Keyring;
use std::collections::{BTreeMap, BTreeSet};

/// Of entries and organisations. One that was erased, or that the registry may not name, has none.
pub fn names(
    db: &mut Db,
    keyring: &Keyring,
    logged: &[Logged],
) -> Result<BTreeMap<Id<Subject>, String>, Error> {
    let mut signed: BTreeSet<SignatureId> = BTreeSet::new();
    let mut registered: BTreeSet<OrganisationId> = BTreeSet::new();
    for one in logged {
        match one.entry.subject {
            Subject::Signature(id, _) => drop(signed.insert(id)),
            Subject::Organisation(id) => drop(registered.insert(id)),
            Subject::Letter(_) | Subject::Moderator(_) | Subject::Site => {}
        }
    }
    let signed: Vec<SignatureId> = signed.into_iter().collect();
    let called = briefs::among(db, keyring, &signed)?.into_values();
    let mut names: BTreeMap<Id<Subject>, String> =
        called.map(|one| (one.id.cast(), one.name)).collect();
    let registered: Vec<_> = registered.into_iter().collect();
    for entry in entries::among(db, &registered)? {
        if !entry.sealed {
            names.insert(
                entry.organisation.id.cast(),
                entry.organisation.name.to_string(),
            );
        }
    }
    Ok(names)
}
