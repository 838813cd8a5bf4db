//! The contacts of a letter who can be written to.
use super::connection::Db;
use super::error::Error;
use super::imports;
use super::schema::{bounces, contacts, mailboxes, signatures};
use crate::domain::letter::LetterId;
use crate::domain::signature::State;
use diesel::prelude::*;

/// Signatures with their contacts.
pub type Reachable<'a> = diesel::helper_types::IntoBoxed<
    'a,
    diesel::helper_types::InnerJoin<signatures::table, contacts::table>,
    super::connection::MultiBackend,
>;

/// Those that stand, whom mail reaches, and who did not say "not me" of the letter.
pub fn reachable<'a>(db: &mut Db, letter: LetterId) -> Result<Reachable<'a>, Error> {
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
        .filter(diesel::dsl::not(diesel::dsl::exists(silenced)))
        .filter(diesel::dsl::not(diesel::dsl::exists(bounced)));
    if !hidden.is_empty() {
        theirs = theirs.filter(imports::shown_unless(hidden));
    }
    Ok(theirs)
}
