//! How often readers went which way to an office, a day: totals, and nothing else.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::action_counts;
use crate::domain::letter::LetterId;
use crate::domain::way::Way;
use diesel::prelude::*;

/// `day` as in a date of ISO 8601, in the letter's zone.
pub fn add(db: &mut Db, letter: LetterId, day: &str, way: Way) -> Result<(), Error> {
    let insert = diesel::insert_into(action_counts::table).values((
        action_counts::letter_id.eq(letter),
        action_counts::day.eq(day),
        action_counts::way.eq(way.as_str()),
        action_counts::total.eq(1_i64),
    ));
    if OrNothing(insert).inserted(db)? {
        return Ok(());
    }
    // The database adds: however many come at once, each is one.
    diesel::update(action_counts::table.find((letter, day, way.as_str())))
        .set(action_counts::total.eq(action_counts::total + 1))
        .execute(db)?;
    Ok(())
}

/// By day, the oldest first; days and ways of which nothing was counted are not there.
pub fn since(db: &mut Db, letter: LetterId, day: &str) -> Result<Vec<(String, Way, i64)>, Error> {
    let rows: Vec<(String, String, i64)> = action_counts::table
        .filter(action_counts::letter_id.eq(letter))
        .filter(action_counts::day.ge(day))
        .order((action_counts::day, action_counts::way))
        .select((action_counts::day, action_counts::way, action_counts::total))
        .load(db)?;
    let known = rows
        .into_iter()
        .filter_map(|(day, way, total)| Some((day, way.parse().ok()?, total)));
    Ok(known.collect())
}

/// In all, by way.
pub fn totals(db: &mut Db, letter: LetterId) -> Result<Vec<(Way, i64)>, Error> {
    let rows: Vec<(String, Option<i64>)> = action_counts::table
        .filter(action_counts::letter_id.eq(letter))
        .group_by(action_counts::way)
        .select((
            action_counts::way,
            diesel::dsl::sql::<diesel::sql_types::Nullable<diesel::sql_types::BigInt>>(
                "CAST(SUM(total) AS BIGINT)",
            ),
        ))
        .load(db)?;
    let known = rows
        .into_iter()
        .filter_map(|(way, total)| Some((way.parse().ok()?, total.unwrap_or(0))));
    Ok(known.collect())
}
