//! Since when an entry waits for its moderators, and whether one put it aside: what has moved as long as it
//! waits is no part of the signature.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{set_aside, signatures};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use diesel::dsl::exists;
use diesel::prelude::*;

/// How it waits, if it does.
#[derive(Debug, Clone, Copy)]
pub struct Waits {
    /// It came to the desk, the last time.
    pub since: Timestamp,
    /// A moderator put it aside.
    pub set_aside: bool,
}

pub fn of(db: &mut Db, id: SignatureId) -> Result<Waits, Error> {
    let aside = set_aside::table.filter(set_aside::signature_id.eq(signatures::id));
    let (since, set_aside) = signatures::table
        .find(id)
        .select((signatures::waits_since, exists(aside)))
        .first(db)?;
    Ok(Waits { since, set_aside })
}

/// Nobody is served it until somebody takes it up.
pub fn put_aside(db: &mut Db, id: SignatureId, at: Timestamp) -> Result<(), Error> {
    let insert = diesel::insert_into(set_aside::table)
        .values((set_aside::signature_id.eq(id), set_aside::at.eq(at)));
    OrNothing(insert).inserted(db)?;
    Ok(())
}

pub fn take_up(db: &mut Db, id: SignatureId) -> Result<(), Error> {
    diesel::delete(set_aside::table.find(id)).execute(db)?;
    Ok(())
}

/// It comes to the desk. A new signature does with its confirmation (`signatures::insert`).
pub fn begin(db: &mut Db, id: SignatureId, at: Timestamp) -> Result<(), Error> {
    let earlier = signatures::table
        .filter(signatures::id.eq(id))
        .filter(signatures::waits_since.lt(at));
    diesel::update(earlier)
        .set(signatures::waits_since.eq(at))
        .execute(db)?;
    Ok(())
}
