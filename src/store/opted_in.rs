//! The contacts of a letter who asked for updates, as its host takes them away.
use super::connection::Db;
use super::error::Error;
use super::schema::{bounces, contacts, mailboxes, signatures, statements};
use super::{imports, signatures as lines};
use crate::domain::letter::LetterId;
use crate::domain::signatory::{Contact, Kind};
use crate::domain::signature::{SignatureId, State};
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

type Standing<'a> = diesel::helper_types::IntoBoxed<
    'a,
    diesel::helper_types::InnerJoin<signatures::table, contacts::table>,
    super::connection::MultiBackend,
>;

fn standing<'a>(db: &mut Db, letter: LetterId) -> Result<Standing<'a>, Error> {
    let silenced = mailboxes::table
        .filter(mailboxes::letter_id.eq(signatures::letter_id))
        .filter(signatures::address_index.eq(mailboxes::address_index.nullable()))
        .filter(mailboxes::silenced_at.is_not_null());
    let bounced =
        bounces::table.filter(signatures::address_index.eq(bounces::address_index.nullable()));
    let hidden = imports::hidden(db, letter)?;
    let mut theirs = signatures::table
        .inner_join(contacts::table)
        .into_boxed()
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::address_index.is_not_null())
        .filter(signatures::state.eq_any([State::Held, State::Published]))
        .filter(contacts::wants_updates)
        .filter(diesel::dsl::not(diesel::dsl::exists(silenced)))
        .filter(diesel::dsl::not(diesel::dsl::exists(bounced)));
    if !hidden.is_empty() {
        theirs = theirs.filter(imports::shown_unless(hidden));
    }
    Ok(theirs)
}
