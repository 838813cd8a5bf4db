//! Tells moderators of entries that wait too long, and rings for the mail.
use super::crew::Crew;
use crate::acts;
use crate::store::error::Error;

pub async fn tell_of_danger(crew: &Crew) -> Result<(), Error> {
    let now = crew.clock.now();
    if acts::tell_of_danger::tell_of_danger(&crew.workshop, crew.holder, now).await? > 0 {
        crew.bell.notify_one();
    }
    Ok(())
}
