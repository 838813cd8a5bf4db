//! Those who are named to the addressee of a letter only. Nothing that answers HTTP reads them.
use super::connection::Db;
use super::error::Error;
use super::listing::{Listed, ListedPerson};
use super::schema::signatures;
use super::{imports, versions};
use crate::domain::letter::LetterId;
use crate::domain::name::Name;
use crate::domain::signature::{Signature, SignatureId, State, Visibility};
use crate::security::keyring::Keyring;
use diesel::prelude::*;

/// As they would stand on the list, in its order. Nobody is printed under an organisation.
pub fn named_to_addressee(
    db: &mut Db,
    keyring: &Keyring,
    letter: LetterId,
) -> Result<Vec<Listed>, Error> {
    let ids: Vec<SignatureId> = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::state.eq(State::Published))
        .filter(signatures::visibility.eq(Visibility::Addressee))
        .filter(imports::shown_unless(imports::hidden(db, letter)?))
        .select(signatures::id)
        .load(db)?;
    let mut found = Vec::with_capacity(ids.len());
    for id in ids {
        let signature = super::signatures::find(db, keyring, id)?;
        found.push(listed(db, signature)?);
    }
    found.sort_unstable_by(|one, other| (&one.sort_key, one.id).cmp(&(&other.sort_key, other.id)));
    Ok(found)
}

fn listed(db: &mut Db, signature: Signature) -> Result<Listed, Error> {
    let version = versions::find(db, signature.version_id)?;
    let line = signature.line;
    let text = |name: Option<Name>| name.map(|name| name.to_string());
    Ok(Listed {
        id: signature.id,
        kind: line.kind,
        name: line.name.to_string(),
        name_en: text(line.name_en),
        acronym: text(line.acronym),
        country: line.country,
        website: line.website.map(|website| website.url().to_owned()),
        representatives: Vec::<ListedPerson>::new(),
        proof: signature.proof,
        affiliation: text(line.affiliation),
        file_under: signature.filing.file_under,
        heading: signature.filing.heading,
        sort_key: signature.filing.sort_key,
        salt: Vec::new(),
        published_at: signature.published_at.unwrap_or(signature.confirmed_at),
        version: version.number,
        version_language: version.language,
    })
}
