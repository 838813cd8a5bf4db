//! A reader went one of the ways to an office: one more on this day. Nothing of the reader or the office is known here.
use super::local_time;
use super::workshop::Workshop;
use crate::domain::letter::Slug;
use crate::domain::time::Timestamp;
use crate::domain::way::Way;
use crate::store::error::Error;
use crate::store::{action_counts, letters};

/// `NotFound` for unknown letters and, alike, for those that are not public.
pub async fn count_way(
    workshop: &Workshop,
    slug: Slug,
    way: Way,
    now: Timestamp,
) -> Result<(), Error> {
    workshop
        .store
        .write(move |db| {
            let letter = letters::by_slug(db, &slug)?;
            if !letter.is_public(now) {
                return Err(Error::NotFound);
            }
            let day = local_time::day(now, &letter.time_zone);
            action_counts::add(db, letter.id, &day, way)
        })
        .await
}
