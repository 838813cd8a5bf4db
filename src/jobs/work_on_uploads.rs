//! Looks at uploaded tables and imports them.
use super::crew::Crew;
use crate::acts::work_on_upload;
use crate::store::error::Error;

/// While the site is read-only it waits.
pub async fn work_on_uploads(crew: &Crew) -> Result<(), Error> {
    let workshop = crew.workshop.heeding_read_only();
    match work_on_upload::work(&workshop, crew.holder, crew.clock.now()).await {
        Ok(_) | Err(Error::ReadOnly) => Ok(()),
        Err(other) => Err(other),
    }
}
