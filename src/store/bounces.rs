//! Addresses that mail does not reach.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::bounces;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use diesel::prelude::*;

/// `status` is the enhanced status code, like 5.1.1.
pub fn mark(db: &mut Db, address: &BlindIndex, status: &str, now: Timestamp) -> Result<(), Error> {
    let insert = diesel::insert_into(bounces::table).values((
        bounces::address_index.eq(address.as_slice()),
        bounces::status.eq(status),
        bounces::created_at.eq(now),
    ));
    OrNothing(insert).inserted(db)?;
    Ok(())
}

pub fn is_marked(db: &mut Db, address: &BlindIndex) -> Result<bool, Error> {
    let row = bounces::table.find(address.as_slice());
    Ok(diesel::select(diesel::dsl::exists(row)).get_result(db)?)
}

/// How many addresses are marked.
pub fn count(db: &mut Db) -> Result<i64, Error> {
    Ok(bounces::table.count().get_result(db)?)
}
