//! What the subjects of audited acts are called.
use super::audit::Logged;
use super::connection::Db;
use super::error::Error;
use super::schema::signatures as table;
use super::{entries, signatures};
use crate::domain::audit::Subject;
use crate::domain::ids::Id;
use crate::domain::organisation::OrganisationId;
use crate::domain::signature::SignatureId;
use crate::security::keyring::Keyring;
use diesel::prelude::*;
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
    let rows: Vec<(SignatureId, Option<String>)> = table::table
        .filter(table::id.eq_any(signed.into_iter().collect::<Vec<_>>()))
        .select((table::id, table::name))
        .load(db)?;
    let mut names = BTreeMap::new();
    for (id, plain) in rows {
        let name = match plain {
            Some(name) => name,
            None => match signatures::find(db, keyring, id) {
                Ok(signature) => signature.line.name.to_string(),
                Err(Error::NotFound) => continue,
                Err(other) => return Err(other),
            },
        };
        names.insert(id.cast(), name);
    }
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
