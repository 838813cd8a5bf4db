//! What happened, one row each, in the transaction in which it happened: nobody waits for anybody. A job
//! adds the rows up (`acts::add_up_numbers`, `store::numbers`).
//!
//! A row names no record, and its time is cut to a quarter of an hour: beside other tables it tells
//! nothing of anybody. So its id is made of chance alone, too.
use super::connection::Db;
use super::error::Error;
use super::schema::number_events;
use crate::domain::hours;
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::measure::Measure;
use crate::domain::time::Timestamp;
use crate::security::random;
use diesel::prelude::*;

pub type EventId = Id<Event>;

#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Event {
    pub id: EventId,
    pub letter: LetterId,
    pub measure: Measure,
    pub at: Timestamp,
    pub part: String,
    pub change: i64,
}

/// `change` may be nothing: where the same work has to be done whatever happened.
pub fn add(
    db: &mut Db,
    letter: LetterId,
    measure: Measure,
    part: &str,
    at: Timestamp,
    change: i64,
) -> Result<(), Error> {
    diesel::insert_into(number_events::table)
        .values((
            number_events::id.eq(EventId::from_bytes(random::bytes())),
            number_events::letter_id.eq(letter),
            number_events::measure.eq(measure),
            number_events::at.eq(hours::quarter(at)),
            number_events::part.eq(part),
            number_events::change.eq(change),
        ))
        .execute(db)?;
    Ok(())
}

/// In no order; there are as many as came since the last round.
pub fn some(db: &mut Db, limit: i64) -> Result<Vec<Event>, Error> {
    Ok(number_events::table
        .limit(limit)
        .select(number_events::all_columns)
        .load(db)?)
}

/// What waits to be added up for a letter.
pub fn of_letter(db: &mut Db, letter: LetterId) -> Result<Vec<Event>, Error> {
    Ok(number_events::table
        .filter(number_events::letter_id.eq(letter))
        .select(number_events::all_columns)
        .load(db)?)
}

pub fn forget(db: &mut Db, ids: &[EventId]) -> Result<(), Error> {
    diesel::delete(number_events::table.filter(number_events::id.eq_any(ids.to_vec())))
        .execute(db)?;
    Ok(())
}
