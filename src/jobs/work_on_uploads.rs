//! Looks at uploaded tables, imports them, and takes imports off again.
use super::crew::{Crew, unless_read_only};
use crate::acts::{undo_import, work_on_upload};
use crate::store::error::Error;

/// While the site is read-only it waits.
pub async fn work_on_uploads(crew: &Crew) -> Result<(), Error> {
    let workshop = crew.workshop.heeding_read_only();
    let uploads = work_on_upload::work(&workshop, crew.holder, crew.clock.now()).await;
    let undone = undo_import::work(&workshop, crew.holder, crew.clock.now()).await;
    unless_read_only(uploads)?;
    unless_read_only(undone)?;
    Ok(())
}
