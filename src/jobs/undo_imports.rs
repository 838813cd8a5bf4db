//! Takes off again the imports that somebody had taken off.
use super::crew::{Crew, unless_read_only};
use crate::acts::undo_import;
use crate::store::error::Error;

/// While the site is read-only it waits.
pub async fn undo_imports(crew: &Crew) -> Result<(), Error> {
    let workshop = crew.workshop.heeding_read_only();
    let work = undo_import::work(&workshop, None, crew.holder, &crew.clock);
    if unless_read_only(work.await)? > 0 {
        crew.bell.notify_one();
    }
    Ok(())
}
