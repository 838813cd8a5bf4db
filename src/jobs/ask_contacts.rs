//! Asks contacts about texts that changed in substance, one round over all of them.
use super::crew::Crew;
use crate::acts;
use crate::store::error::Error;

/// May be given up after any step: the next round begins again and finds who was asked.
pub async fn ask_contacts(crew: &Crew) -> Result<(), Error> {
    let mut place = None;
    loop {
        place = acts::ask_contacts::ask_contacts(&crew.workshop, place, crew.clock.now()).await?;
        if place.is_none() {
            return Ok(());
        }
    }
}
