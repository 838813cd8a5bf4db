//! Does what the opening of a letter asks of a job, and rings for its mail.
use super::crew::{Crew, unless_read_only};
use crate::acts::open_due::open_due;
use crate::store::error::Error;

/// Says how much was done. While the site is read-only nobody is put under a letter.
pub async fn open_letters(crew: &Crew) -> Result<usize, Error> {
    let workshop = crew.workshop.heeding_read_only();
    let done = unless_read_only(open_due(&workshop, crew.holder, crew.clock.now()).await)?;
    if done > 0 {
        crew.bell.notify_one();
    }
    Ok(done)
}
