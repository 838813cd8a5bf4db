//! Work that one process at a time may do.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::leases;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// Names a process.
pub type Holder = [u8; 16];

/// Locks the row of a name to the end of the transaction, whoever has the lease and whatever the
/// clocks say: what follows happens one at a time.
pub fn lock(db: &mut Db, name: &str, holder: &Holder, now: Timestamp) -> Result<(), Error> {
    let insert = diesel::insert_into(leases::table).values((
        leases::name.eq(name),
        leases::holder.eq(holder.as_slice()),
        leases::expires_at.eq(now),
    ));
    OrNothing(insert).inserted(db)?;
    diesel::update(leases::table.find(name))
        .set(leases::holder.eq(holder.as_slice()))
        .execute(db)?;
    Ok(())
}

/// Gives it up, if it is still ours.
pub fn end(db: &mut Db, name: &str, holder: &Holder) -> Result<(), Error> {
    let ours = leases::table
        .find(name)
        .filter(leases::holder.eq(holder.as_slice()));
    diesel::delete(ours).execute(db)?;
    Ok(())
}

/// What it was for is gone.
pub fn forget(db: &mut Db, name: &str) -> Result<(), Error> {
    diesel::delete(leases::table.find(name)).execute(db)?;
    Ok(())
}

/// Takes the lease, or prolongs it for who has it; says whether it is ours until `until`. Also
/// locks its row to the end of the transaction, so that what follows happens one at a time.
pub fn take(
    db: &mut Db,
    name: &str,
    holder: &Holder,
    now: Timestamp,
    until: Timestamp,
) -> Result<bool, Error> {
    let insert = diesel::insert_into(leases::table).values((
        leases::name.eq(name),
        leases::holder.eq(holder.as_slice()),
        leases::expires_at.eq(until),
    ));
    if OrNothing(insert).inserted(db)? {
        return Ok(true);
    }
    let free = leases::expires_at
        .le(now)
        .or(leases::holder.eq(holder.as_slice()));
    let taken = diesel::update(leases::table.find(name).filter(free))
        .set((
            leases::holder.eq(holder.as_slice()),
            leases::expires_at.eq(until),
        ))
        .execute(db)?;
    Ok(taken == 1)
}
