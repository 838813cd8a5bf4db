//! Looks at uploaded tables and imports them.
use super::crew::{Crew, unless_read_only};
use crate::acts::work_on_upload;
use crate::store::error::Error;

/// While the site is read-only it waits.
pub async fn work_on_uploads(crew: &Crew) -> Result<(), Error> {
    let workshop = crew.workshop.heeding_read_only();
    let work = work_on_upload::work(&workshop, crew.holder, &crew.clock);
    unless_read_only(work.await)?;
    Ok(())
}
