//! Printed persons: in plain columns while their signature is listed, sealed otherwise.
use super::connection::Db;
use super::error::Error;
use super::schema::representatives;
use super::sealed::{self, SealedRepresentative};
use crate::domain::name::Name;
use crate::domain::signatory::Representative;
use crate::domain::signature::SignatureId;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;

#[derive(Queryable, Insertable)]
#[diesel(table_name = representatives)]
struct Row {
    signature_id: SignatureId,
    position: i16,
    name: Option<String>,
    role: Option<String>,
    sealed: Option<Vec<u8>>,
}

const SEALED_FOR: &str = "representatives.sealed";

/// Writes all of a signature's anew.
pub fn put(
    db: &mut Db,
    key: &RecordKey,
    signature: SignatureId,
    people: &[Representative],
    plain: bool,
) -> Result<(), Error> {
    diesel::delete(representatives::table.filter(representatives::signature_id.eq(signature)))
        .execute(db)?;
    for (position, person) in (0..).zip(people) {
        let shown = plain.then_some(person);
        let row = Row {
            signature_id: signature,
            position,
            name: shown.map(|person| sealed::text(&person.name)),
            role: shown.and_then(|person| person.role.as_ref().map(sealed::text)),
            sealed: (!plain)
                .then(|| sealed::seal(key, SEALED_FOR, &SealedRepresentative::from(person))),
        };
        diesel::insert_into(representatives::table)
            .values(row)
            .execute(db)?;
    }
    Ok(())
}

/// In their order, opened where they are sealed.
pub fn of(
    db: &mut Db,
    keyring: &Keyring,
    signature: SignatureId,
) -> Result<Vec<Representative>, Error> {
    let rows = representatives::table
        .filter(representatives::signature_id.eq(signature))
        .order(representatives::position)
        .load::<Row>(db)?;
    let mut people = Vec::with_capacity(rows.len());
    for row in rows {
        people.push(match (row.name, row.sealed) {
            (Some(name), _) => Representative {
                name: Name::stored(name),
                role: row.role.map(Name::stored),
            },
            (None, Some(sealed)) => {
                let key = super::seals::open(db, keyring, signature)?;
                sealed::open::<SealedRepresentative>(&key, SEALED_FOR, &sealed)?.into()
            }
            (None, None) => {
                return Err(Error::Corrupt("a representative without a name".to_owned()));
            }
        });
    }
    Ok(people)
}
