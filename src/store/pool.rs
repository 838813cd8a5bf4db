//! Connections kept open between units of work.
use super::connection::{Address, Db, answers, connect};
use super::error::Error;
use super::transaction::{self, Access};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;

/// How long a unit of work waits for a connection before the visitor is asked to come back.
const PATIENCE: Duration = Duration::from_secs(5);

#[derive(Clone)]
pub struct Pool {
    address: Arc<Address>,
    idle: Arc<Mutex<Vec<Db>>>,
    places: Arc<Semaphore>,
}

impl Pool {
    pub fn new(address: Address, size: usize) -> Self {
        Self {
            address: Arc::new(address),
            idle: Arc::default(),
            places: Arc::new(Semaphore::new(size)),
        }
    }

    /// One transaction on a thread for blocking work. A connection on which the work panicked is
    /// dropped; one that failed or did not roll back too, and the idle ones with it: they are
    /// likely as dead.
    pub async fn run<T, E>(
        &self,
        access: Access,
        work: impl FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let place = tokio::time::timeout(PATIENCE, self.places.clone().acquire_owned())
            .await
            .map_err(|_| Error::Unavailable("every connection is busy".to_owned()))?
            .map_err(|_| Error::Unavailable("the pool is closed".to_owned()))?;
        let pool = self.clone();
        let done = tokio::task::spawn_blocking(move || {
            let _place = place;
            let mut db = pool.take()?;
            let outcome = transaction::run(&mut db, access, work);
            if transaction::is_over(&mut db) && (outcome.is_ok() || answers(&mut db)) {
                pool.put_back(db);
            } else {
                pool.forget_idle();
            }
            outcome
        });
        done.await.unwrap_or_else(|_| Err(Error::Panicked.into()))
    }

    fn take(&self) -> Result<Db, Error> {
        let kept = self
            .idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        kept.map_or_else(|| connect(&self.address), Ok)
    }

    fn put_back(&self, db: Db) {
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(db);
    }

    fn forget_idle(&self) {
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diesel::connection::SimpleConnection;

    fn kept(work: impl FnOnce(&mut Db) -> Result<(), Error> + Send + 'static) -> (bool, usize) {
        let pool = Pool::new(Address::Sqlite(":memory:".to_owned()), 1);
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .unwrap();
        let succeeded = runtime.block_on(pool.run(Access::Write, work)).is_ok();
        (succeeded, pool.idle.lock().unwrap().len())
    }

    #[test]
    fn a_connection_is_kept_only_if_its_transaction_is_over() {
        assert_eq!(kept(|_| Ok(())), (true, 1));
        assert_eq!(kept(|_| Err(Error::NotFound)), (false, 1));
        // SQLite may end a transaction by itself; what is left is a connection like any other.
        let ended = |db: &mut Db| {
            db.batch_execute("ROLLBACK")?;
            Err(Error::NotFound)
        };
        assert_eq!(kept(ended), (false, 1));
        let leaves_open = |db: &mut Db| {
            transaction::nest(db)?;
            Err(Error::NotFound)
        };
        assert_eq!(kept(leaves_open), (false, 0));
    }
}
