//! Works on the jobs that publish many, and rings for their mail.
use super::crew::Crew;
use crate::acts::mass_work;
use crate::store::error::Error;

/// Returns the number of entries that were looked at. While the site is read-only it waits.
pub async fn publish_many(crew: &Crew) -> Result<usize, Error> {
    let workshop = crew.workshop.heeding_read_only();
    let number = match mass_work::work(&workshop, crew.holder, crew.clock.now()).await {
        Err(Error::ReadOnly) => 0,
        worked => worked?,
    };
    if number > 0 {
        crew.bell.notify_one();
    }
    Ok(number)
}
