//! Works on the jobs that publish many, and rings for their mail.
use super::crew::Crew;
use crate::acts::mass_work;
use crate::store::error::Error;

/// Returns the number of entries that were looked at.
pub async fn publish_many(crew: &Crew) -> Result<usize, Error> {
    let number = mass_work::work(&crew.workshop, crew.holder, crew.clock.now()).await?;
    if number > 0 {
        crew.bell.notify_one();
    }
    Ok(number)
}
