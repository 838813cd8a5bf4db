//! The contacts of a letter who asked for updates, as its host takes them away.
use super::connection::Db;
use super::error::Error;
use super::reachable::{Reachable, reachable};
use super::schema::{contacts, signatures, statements};
use super::signatures as lines;
use crate::domain::letter::LetterId;
use crate::domain::signatory::{Contact, Kind};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use diesel::prelude::*;

#[derive(Debug, Clone)]
pub struct OptedIn {
    pub id: SignatureId,
    pub contact: Contact,
    /// Of an individual nothing.
    pub organisation: Option<String>,
    pub language: String,
    pub since: Timestamp,
    /// The words that were ticked; nothing where it was not with the form.
    pub statement: Option<String>,
}

type Row = (
    SignatureId,
    String,
    Timestamp,
    Option<Timestamp>,
    Option<Vec<u8>>,
);

/// The next ones in the order of their signatures, at most `limit`: those that stand, whom mail
/// reaches, and who did not say "not me" of the letter.
pub fn page(
    db: &mut Db,
    keyring: &Keyring,
    letter: LetterId,
    after: SignatureId,
    limit: i64,
) -> Result<Vec<OptedIn>, Error> {
    let rows: Vec<Row> = standing(db, letter)?
        .filter(signatures::id.gt(after))
        .order(signatures::id)
        .limit(limit)
        .select((
            signatures::id,
            signatures::language,
            signatures::confirmed_at,
            contacts::updates_since,
            signatures::statement_id,
        ))
        .load(db)?;
    let mut page = Vec::with_capacity(rows.len());
    for (id, language, confirmed, since, statement) in rows {
        let Some(contact) = super::contacts::find(db, keyring, id)? else {
            continue;
        };
        let line = lines::find(db, keyring, id)?.line;
        page.push(OptedIn {
            id,
            contact,
            organisation: (line.kind == Kind::Organisation).then(|| line.name.to_string()),
            language,
            statement: match (since, statement) {
                (None, Some(statement)) => wording(db, &statement)?,
                _ => None,
            },
            since: since.unwrap_or(confirmed),
        });
    }
    Ok(page)
}

pub fn count(db: &mut Db, letter: LetterId) -> Result<i64, Error> {
    Ok(standing(db, letter)?
        .select(diesel::dsl::count(signatures::id))
        .first(db)?)
}

fn wording(db: &mut Db, statement: &[u8]) -> Result<Option<String>, Error> {
    let row = statements::table
        .find(statement)
        .select(statements::updates);
    Ok(row.first(db)?)
}

fn standing<'a>(db: &mut Db, letter: LetterId) -> Result<Reachable<'a>, Error> {
    Ok(reachable(db, letter)?.filter(contacts::wants_updates))
}
