//! Works on the mailings that run, and rings for their mail.
use super::crew::Crew;
use crate::acts::deliver_mail::Quota;
use crate::acts::send_mailings as act;
use crate::store::error::Error;

/// Returns how much was done.
pub async fn send_mailings(crew: &Crew) -> Result<usize, Error> {
    let quota = Quota {
        per_hour: crew.config.mail.per_hour,
        per_day: crew.config.mail.per_day,
    };
    let done = act::send_mailings(&crew.workshop, quota, crew.holder, crew.clock.now()).await?;
    if done > 0 {
        crew.bell.notify_one();
    }
    Ok(done)
}

/// Forgets who got mailings that ended as long ago as records of mail are kept.
pub async fn forget_recipients(crew: &Crew) -> Result<usize, Error> {
    let before = crew.clock.now().minus(crew.config.retention.mail);
    act::forget_recipients(&crew.workshop, before, 200).await
}
