//! SQLite's one writer: a thread that runs many queued units of work, each in a savepoint of its
//! own, inside one commit, and answers each after that commit. One fsync serves many signatures.
//!
//! Nothing that takes over 50 ms may enter: everyone else waits.
use super::connection::{Address, Db, connect};
use super::error::Error;
use super::transaction::{self, Access};
use std::panic::AssertUnwindSafe;
use tokio::sync::{mpsc, oneshot};

/// Units of work that may wait; beyond, callers wait for a place.
const QUEUE: usize = 4096;
/// Units of work in one commit.
const GROUP: usize = 256;

#[derive(Clone)]
pub struct Writer {
    queue: mpsc::Sender<Box<dyn Unit>>,
}

impl Writer {
    /// Starts the thread; it ends when the last handle is dropped.
    pub fn start(address: Address) -> Result<Self, Error> {
        let (queue, mut waiting) = mpsc::channel::<Box<dyn Unit>>(QUEUE);
        std::thread::Builder::new()
            .name("sqlite-writer".to_owned())
            .spawn(move || {
                let mut db = None;
                let mut group = Vec::with_capacity(GROUP);
                while waiting.blocking_recv_many(&mut group, GROUP) > 0 {
                    db = write_group(db, &address, std::mem::take(&mut group));
                }
            })
            .map_err(|error| Error::Unavailable(error.to_string()))?;
        Ok(Self { queue })
    }

    pub async fn run<T, E>(
        &self,
        work: impl FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let unit = Box::new(Queued {
            work: Some(work),
            outcome: None,
            reply,
        });
        let gone = || Error::Unavailable("the writer has stopped".to_owned());
        self.queue.send(unit).await.map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

/// A unit of work whose types are forgotten.
trait Unit: Send {
    /// Whether it succeeded.
    fn run(&mut self, db: &mut Db) -> bool;
    /// `fault` is why it was not committed, if it was not for a fault of its own.
    fn answer(self: Box<Self>, fault: Option<Error>);
}

struct Queued<F, T, E> {
    work: Option<F>,
    outcome: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> Unit for Queued<F, T, E>
where
    F: FnOnce(&mut Db) -> Result<T, E> + Send,
    T: Send,
    E: From<Error> + Send,
{
    fn run(&mut self, db: &mut Db) -> bool {
        self.outcome = self.work.take().map(|work| work(db));
        matches!(self.outcome, Some(Ok(_)))
    }

    fn answer(self: Box<Self>, fault: Option<Error>) {
        let outcome = match (self.outcome, fault) {
            (Some(Err(own)), _) => Err(own),
            (_, Some(fault)) => Err(fault.into()),
            (Some(Ok(value)), None) => Ok(value),
            (None, None) => Err(Error::Panicked.into()),
        };
        // A visitor who has gone away does not read the answer.
        drop(self.reply.send(outcome));
    }
}

/// Gives the connection back if it is still good.
fn write_group(db: Option<Db>, address: &Address, mut group: Vec<Box<dyn Unit>>) -> Option<Db> {
    let written = db
        .map_or_else(|| connect(address), Ok)
        .and_then(|mut db| try_group(&mut db, &mut group).map(|()| db));
    match written {
        Ok(db) => {
            for unit in group {
                unit.answer(None);
            }
            Some(db)
        }
        Err(error) => {
            tracing::error!(
                error = &error as &dyn std::error::Error,
                units = group.len(),
                "a group of writes was not committed"
            );
            let text = error.to_string();
            for unit in group {
                unit.answer(Some(Error::Unavailable(text.clone())));
            }
            None
        }
    }
}

/// Any error means that nothing was committed and that the connection is not to be used again.
fn try_group(db: &mut Db, group: &mut [Box<dyn Unit>]) -> Result<(), Error> {
    transaction::begin(db, Access::Write)?;
    for unit in group {
        transaction::nest(db)?;
        let succeeded = std::panic::catch_unwind(AssertUnwindSafe(|| unit.run(db)))
            .map_err(|_| Error::Panicked)?;
        // SQLite ends the whole transaction on some errors (a full disk inside a savepoint). Then
        // this savepoint is gone too, the statement fails, and the group is over: going on would
        // write outside any transaction.
        if succeeded {
            transaction::commit(db)?;
        } else {
            transaction::roll_back(db)?;
        }
    }
    transaction::commit(db)
}
