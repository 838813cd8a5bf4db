//! Long work that says now and then that it goes on, so that nobody takes it for killed.
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use std::future::Future;
use std::pin::pin;
use std::time::Duration;

/// Does `work`, and `beat` beside it as often as `every` goes by, with the time as it is then. A beat that
/// failed is made up for by the next.
pub(super) async fn going_on<T, B: Future<Output = Result<(), Error>>>(
    every: Duration,
    now: Timestamp,
    work: impl Future<Output = T>,
    beat: impl Fn(Timestamp) -> B,
) -> T {
    let mut work = pin!(work);
    let mut at = now;
    loop {
        match tokio::time::timeout(every, &mut work).await {
            Ok(done) => return done,
            Err(_) => at = at.plus(every),
        }
        if let Err(error) = beat(at).await {
            tracing::warn!(%error, "long work could not say that it goes on");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    #[tokio::test]
    async fn it_beats_while_the_work_lasts() {
        let beats = RefCell::new(Vec::new());
        let every = Duration::from_millis(1);
        let now = Timestamp::from_micros(0);
        let work = async {
            while beats.borrow().len() < 3 {
                tokio::task::yield_now().await;
            }
            "done"
        };
        let beat = |at: Timestamp| {
            beats.borrow_mut().push(at);
            async { Err(Error::NotFound) }
        };
        assert_eq!(going_on(every, now, work, beat).await, "done");
        let first: Vec<i64> = beats.borrow().iter().map(|at| at.as_micros()).collect();
        assert_eq!(first.get(..3), Some([1_000, 2_000, 3_000].as_slice()));
    }
}
