//! What entries are called and how they stand, of many at once: two statements, however many they are.
use super::connection::Db;
use super::error::Error;
use super::schema::signatures;
use super::{seals, signatures as rows};
use crate::domain::country::Country;
use crate::domain::proof::Proof;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use diesel::prelude::*;
use std::collections::HashMap;

/// With its name, whether it is sealed or not.
#[derive(Debug, Clone)]
pub struct Brief {
    pub id: SignatureId,
    pub name: String,
    pub name_en: Option<String>,
    pub country: Option<Country>,
    pub state: State,
    pub proof: Proof,
    pub confirmed_at: Timestamp,
}

#[derive(Queryable)]
struct Row {
    id: SignatureId,
    name: Option<String>,
    name_en: Option<String>,
    country: Option<Country>,
    sealed_line: Option<Vec<u8>>,
    state: State,
    proof: Proof,
    confirmed_at: Timestamp,
}

/// Of those that are not erased, and can be read.
pub fn among(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[SignatureId],
) -> Result<HashMap<SignatureId, Brief>, Error> {
    let found: Vec<Row> = signatures::table
        .filter(signatures::id.eq_any(ids))
        .select((
            signatures::id,
            signatures::name,
            signatures::name_en,
            signatures::country,
            signatures::sealed_line,
            signatures::state,
            signatures::proof,
            signatures::confirmed_at,
        ))
        .load(db)?;
    let is_sealed = |row: &&Row| row.sealed_line.is_some();
    let sealed: Vec<SignatureId> = found.iter().filter(is_sealed).map(|row| row.id).collect();
    let keys = seals::readable(db, keyring, &sealed)?;
    let mut briefs = HashMap::new();
    for row in found {
        let (name, name_en, country) = match (&row.sealed_line, keys.get(&row.id), row.name) {
            (Some(sealed), Some(key), _) => {
                let line = match rows::sealed_line(key, sealed) {
                    Ok(line) => line,
                    Err(error) => {
                        tracing::error!(signature = %row.id, %error, "a line cannot be read");
                        continue;
                    }
                };
                let name_en = line.name_en.map(|name| name.to_string());
                (line.name.to_string(), name_en, line.country)
            }
            (None, _, Some(name)) => (name, row.name_en, row.country),
            _ => continue,
        };
        let brief = Brief {
            id: row.id,
            name,
            name_en,
            country,
            state: row.state,
            proof: row.proof,
            confirmed_at: row.confirmed_at,
        };
        briefs.insert(row.id, brief);
    }
    Ok(briefs)
}
