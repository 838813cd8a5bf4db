//! Who asked the others to sign: initial signatories, and whom a moderator puts beside them. Being one says nothing of
//! the line, and stays while the entry is off the list.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::first_signatories;
use crate::domain::letter::LetterId;
use crate::domain::signature::SignatureId;
use diesel::prelude::*;

/// Says whether it was none before.
pub fn put(db: &mut Db, letter: LetterId, id: SignatureId) -> Result<bool, Error> {
    let insert = diesel::insert_into(first_signatories::table).values((
        first_signatories::signature_id.eq(id),
        first_signatories::letter_id.eq(letter),
    ));
    Ok(OrNothing(insert).inserted(db)?)
}

/// Says whether it was one before.
pub fn remove(db: &mut Db, id: SignatureId) -> Result<bool, Error> {
    let rows = diesel::delete(first_signatories::table.find(id)).execute(db)?;
    Ok(rows == 1)
}

/// In one order, whatever was put first.
pub fn of_letter(db: &mut Db, letter: LetterId) -> Result<Vec<SignatureId>, Error> {
    Ok(first_signatories::table
        .filter(first_signatories::letter_id.eq(letter))
        .order(first_signatories::signature_id)
        .select(first_signatories::signature_id)
        .load(db)?)
}

pub fn is_one(db: &mut Db, id: SignatureId) -> Result<bool, Error> {
    let found = first_signatories::table.find(id).count();
    Ok(found.get_result::<i64>(db)? > 0)
}
