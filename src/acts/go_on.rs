//! Long work under a lease: one process does it, and says now and then that it goes on, so that nobody
//! takes it for killed. It asks a clock, since the time at which it began says nothing after a while.
use super::workshop::Workshop;
use crate::config::clock::Clock;
use crate::domain::time::{MINUTE, Timestamp};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use std::future::Future;
use std::pin::pin;
use std::time::Duration;

/// How long one process works before another may think that it was killed. Whoever works prolongs it.
const LEASE: Duration = MINUTE.saturating_mul(5);

/// Does `work` under the lease of this name; nothing if somebody else has it.
pub(super) async fn leased<T>(
    workshop: &Workshop,
    name: &str,
    holder: Holder,
    clock: &Clock,
    work: impl Future<Output = Result<T, Error>>,
) -> Result<Option<T>, Error> {
    let take = || async { take(workshop, name.to_owned(), holder, clock.now()).await };
    if !take().await? {
        return Ok(None);
    }
    let outcome = going_on(MINUTE, work, take).await;
    let name = name.to_owned();
    let free = move |db: &mut Db| leases::end(db, &name, &holder);
    workshop.store.write(free).await?;
    outcome.map(Some)
}

async fn take(
    workshop: &Workshop,
    name: String,
    holder: Holder,
    now: Timestamp,
) -> Result<bool, Error> {
    let until = now.plus(LEASE);
    workshop
        .store
        .write(move |db| leases::take(db, &name, &holder, now, until))
        .await
}

/// Does `work`, and `beat` beside it as often as `every` goes by. A beat that failed is made up for by the
/// next.
async fn going_on<T, B: Future<Output = Result<bool, Error>>>(
    every: Duration,
    work: impl Future<Output = T>,
    beat: impl Fn() -> B,
) -> T {
    let mut work = pin!(work);
    loop {
        if let Ok(done) = tokio::time::timeout(every, &mut work).await {
            return done;
        }
        match beat().await {
            Ok(true) => {}
            Ok(false) => tracing::warn!("somebody else took long work for killed"),
            Err(error) => tracing::warn!(%error, "long work could not say that it goes on"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    #[tokio::test]
    async fn it_beats_while_the_work_lasts() {
        let beats = Cell::new(0);
        let work = async {
            while beats.get() < 3 {
                tokio::task::yield_now().await;
            }
            "done"
        };
        let beat = || {
            beats.set(beats.get() + 1);
            async { Err(Error::NotFound) }
        };
        let every = Duration::from_millis(1);
        assert_eq!(going_on(every, work, beat).await, "done");
    }
}
