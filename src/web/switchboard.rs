//! The switches and banners as this process last read them: for what pages show. What must not slip
//! through reads them in its own transaction (`store::switches`).
use crate::domain::switch::{Banner, Switches};
use crate::domain::time::Timestamp;
use crate::store::door::Store;
use crate::store::error::Error;
use crate::store::switches;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

/// A request that comes later than this after the last reading reads again first. A turn is seen on
/// every node within this time; two readings a second cost nothing.
pub const READ_EVERY: Duration = Duration::from_millis(500);
/// A database that does not answer must not hold up the pages that need none.
const PATIENCE: Duration = Duration::from_millis(250);

#[derive(Debug, Default)]
pub struct Board {
    pub switches: Switches,
    /// Of the site and of all letters.
    pub banners: Vec<Banner>,
    read_at: Option<Timestamp>,
}

/// One for the process.
#[derive(Debug, Default)]
pub struct Switchboard {
    board: RwLock<Arc<Board>>,
    reading: tokio::sync::Mutex<()>,
}

impl Switchboard {
    pub fn board(&self) -> Arc<Board> {
        self.board
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// What is known now, read again where that is too old; one reads and the others wait for it. While
    /// the database is away the last reading stands: a switch that was on stays on.
    pub async fn fresh(&self, store: &Store, now: Timestamp) -> Arc<Board> {
        if self.is_fresh(now) {
            return self.board();
        }
        let reading = async {
            let _reading = self.reading.lock().await;
            if !self.is_fresh(now) {
                self.read_again(store, now).await;
            }
        };
        if tokio::time::timeout(PATIENCE, reading).await.is_err() {
            tracing::warn!("the switches could not be read in time; the last reading stands");
        }
        self.board()
    }

    /// After a turn on this node.
    pub async fn read_again(&self, store: &Store, now: Timestamp) {
        let read = |db: &mut _| Ok::<_, Error>((switches::on(db)?, switches::banners(db)?));
        match store.read(read).await {
            Ok((switches, banners)) => {
                let board = Board {
                    switches,
                    banners,
                    read_at: Some(now),
                };
                *self.board.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(board);
            }
            Err(error) => {
                tracing::warn!(%error, "the switches could not be read; the last reading stands");
            }
        }
    }

    /// Not after a clock that stepped back.
    fn is_fresh(&self, now: Timestamp) -> bool {
        self.board()
            .read_at
            .is_some_and(|read| read <= now && now.since(read) < READ_EVERY)
    }
}
