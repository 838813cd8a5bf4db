//! `Store`: the two doors to the database, async outside, blocking inside.
use super::connection::{Address, Db};
use super::error::Error;
use super::pool::Pool;
use super::switches;
use super::transaction::Access;
use super::writer::Writer;

/// Cheap to clone.
#[derive(Clone)]
pub struct Store {
    address: Address,
    pool: Pool,
    /// On SQLite only; PostgreSQL writes through the pool.
    writer: Option<Writer>,
    /// Whether its writes are refused while the site is read-only.
    heeds_read_only: bool,
}

/// Connections at one time; on SQLite they only read.
const CONNECTIONS: usize = 8;

impl Store {
    /// Connects lazily: a database that is away now may be back for the first request.
    pub fn open(url: &str) -> Result<Self, Error> {
        let address = Address::of(url);
        let writer = match &address {
            Address::Sqlite(_) => Some(Writer::start(address.clone())?),
            Address::Postgres(_) => None,
        };
        Ok(Self {
            pool: Pool::new(address.clone(), CONNECTIONS),
            address,
            writer,
            heeds_read_only: false,
        })
    }

    /// The same database. The writes of the one that heeds are refused while the site is read-only,
    /// each in its own transaction: none slips through.
    #[must_use]
    pub fn heeding_read_only(&self, heeds_read_only: bool) -> Self {
        Self {
            heeds_read_only,
            ..self.clone()
        }
    }

    pub fn address(&self) -> &Address {
        &self.address
    }

    /// Queries of one moment: all see the same state of the database.
    pub async fn read<T, E>(
        &self,
        query: impl FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.pool.run(Access::Read, query).await
    }

    /// Runs `change` in one transaction: all of it happens, or none. Answers once it is durable.
    pub async fn write<T, E>(
        &self,
        change: impl FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        let heeds = self.heeds_read_only;
        let change = move |db: &mut Db| {
            if heeds {
                switches::refuse_if_read_only(db)?;
            }
            change(db)
        };
        match &self.writer {
            Some(writer) => writer.run(change).await,
            None => self.pool.run(Access::Write, change).await,
        }
    }

    /// A write that turns a switch: when it has happened, every other write of any node has ended or
    /// begins after it.
    pub async fn turn<T, E>(
        &self,
        change: impl FnOnce(&mut Db) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match &self.writer {
            Some(writer) => writer.run(change).await,
            None => self.pool.run(Access::Turn, change).await,
        }
    }
}
