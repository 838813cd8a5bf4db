//! Works on the mailings that run, and rings for their mail.
use super::crew::{Crew, unless_read_only};
use crate::acts::deliver_mail::Quota;
use crate::acts::send_mailings as act;
use crate::store::error::Error;

/// Recipients forgotten in one transaction.
const PIECE: i64 = 200;

/// Returns how much was done. While the site is read-only no more mail is written.
pub async fn send_mailings(crew: &Crew) -> Result<usize, Error> {
    let quota = Quota::of(&crew.config.mail);
    let workshop = crew.workshop.heeding_read_only();
    let sent = act::send_mailings(&workshop, quota, crew.holder, crew.clock.now()).await;
    let done = unless_read_only(sent)?;
    if done > 0 {
        crew.bell.notify_one();
    }
    Ok(done)
}

/// Forgets who got mailings that ended as long ago as records of mail are kept.
pub async fn forget_recipients(crew: &Crew) -> Result<usize, Error> {
    let now = crew.clock.now();
    let before = now.minus(crew.config.retention.mail);
    act::forget_recipients(&crew.workshop, before, PIECE, now).await
}
