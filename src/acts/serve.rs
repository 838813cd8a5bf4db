//! A moderator is served the next waiting entry, which colleagues are then not.
use super::workshop::Workshop;
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::queue_filter::QueueFilter;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::reservations;
use crate::store::waiting;
use crate::store::waiting_query::Waiting;

#[derive(Debug, Clone)]
pub struct Serve {
    pub letter: LetterId,
    pub filter: QueueFilter,
    pub moderator: ModeratorId,
    /// The entry from which they come, which may be decided by now.
    pub after: Option<SignatureId>,
}

/// Colleagues who take the same entry at the same moment; as many may be at work.
const TRIES: usize = 20;

/// The next one after `after` in the order of the filter, from the beginning after the last one. Nothing
/// where none is left that no colleague looks at.
pub async fn serve(
    workshop: &Workshop,
    asked: Serve,
    now: Timestamp,
) -> Result<Option<SignatureId>, Error> {
    let moderator = asked.moderator;
    let mut taken: Vec<SignatureId> = Vec::new();
    for _ in 0..TRIES {
        let (keyring, asked, except) = (workshop.keyring.clone(), asked.clone(), taken.clone());
        // Outside the writer: a search opens names.
        let next = workshop.store.read(move |db| {
            let mut except = except;
            let others = reservations::of_others(db, moderator, now)?;
            except.extend(others.into_iter().map(|(id, _)| id));
            let waiting = Waiting {
                letter: asked.letter,
                filter: asked.filter,
                now,
                except,
            };
            let place = match asked.after {
                Some(id) => waiting::place_of(db, id).map(Some).or_else(no_place)?,
                None => None,
            };
            let mut found = waiting::list(db, &keyring, &waiting, place, 1)?;
            if found.entries.is_empty() && place.is_some() {
                found = waiting::list(db, &keyring, &waiting, None, 1)?;
            }
            Ok::<_, Error>(found.entries.first().map(|entry| entry.id))
        });
        let Some(id) = next.await? else {
            let release = move |db: &mut _| reservations::release(db, moderator);
            workshop.store.write(release).await?;
            return Ok(None);
        };
        let take = move |db: &mut _| reservations::take(db, id, moderator, now);
        match workshop.store.write(take).await {
            Ok(true) => return Ok(Some(id)),
            // A colleague has it, or it was erased meanwhile.
            Ok(false) | Err(Error::NotFound) => taken.push(id),
            Err(other) => return Err(other),
        }
    }
    Ok(None)
}

/// It was erased meanwhile: from the beginning.
fn no_place<T>(error: Error) -> Result<Option<T>, Error> {
    match error {
        Error::NotFound => Ok(None),
        other => Err(other),
    }
}
