//! What signers were asked and did not answer in time ends: the moderators have the entries again.
use super::locks::locked;
use super::notify;
use super::workshop::Workshop;
use crate::domain::signature::State;
use crate::domain::time::Timestamp;
use crate::store::asks;
use crate::store::error::Error;

/// Ends at most `limit`; returns how many.
pub async fn end_asks(workshop: &Workshop, limit: i64, now: Timestamp) -> Result<usize, Error> {
    let due = workshop
        .store
        .read(move |db| asks::ignored(db, now, limit))
        .await?;
    let number = due.len();
    for ask in due {
        let keyring = workshop.keyring.clone();
        workshop
            .store
            .write(move |db| {
                let signature = locked(db, &keyring, ask.signature_id, now)?;
                // Confirmed or called off meanwhile, it is not open any more.
                let open = asks::open_of(db, signature.id)?.map(|open| open.id);
                if open == Some(ask.id)
                    && asks::end_open(db, signature.id, ask.expires_at)?
                    && signature.state == State::Held
                {
                    notify::moderators_if_first(db, &keyring, signature.letter_id, 1, now)?;
                }
                Ok::<_, Error>(())
            })
            .await?;
    }
    Ok(number)
}
