//! Works on the jobs that publish many, and rings for their mail.
use super::crew::{Crew, unless_read_only};
use crate::acts::mass_work;
use crate::store::error::Error;

/// Returns the number of entries that were looked at. While the site is read-only it waits.
pub async fn publish_many(crew: &Crew) -> Result<usize, Error> {
    let workshop = crew.workshop.heeding_read_only();
    let number = unless_read_only(mass_work::work(&workshop, crew.holder, crew.clock.now()).await)?;
    if number > 0 {
        crew.bell.notify_one();
    }
    Ok(number)
}
