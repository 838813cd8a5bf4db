//! One enum over two engines: the only file that knows how a connection is made.
#![allow(
    clippy::disallowed_methods,
    reason = "each engine's own `establish`; the derive writes one too, which nobody calls"
)]
use super::error::Error;
use diesel::connection::SimpleConnection;
use diesel::prelude::*;

/// A connection to whichever database the configuration names.
#[allow(
    clippy::disallowed_methods,
    reason = "the derived `establish`, which nobody calls"
)]
#[derive(diesel::MultiConnection)]
pub enum Db {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Sqlite(_) => "Sqlite",
            Self::Postgres(_) => "Postgres",
        })
    }
}

/// Runs one query against the concrete connection, for the clauses that the derived one does not
/// speak (`on_conflict`, batch inserts).
macro_rules! on_either {
    ($connection:expr, |$c:ident| $query:expr) => {
        match $connection {
            $crate::store::connection::Db::Sqlite($c) => $query,
            $crate::store::connection::Db::Postgres($c) => $query,
        }
    };
}
pub(super) use on_either;

/// Where the database is.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// A file.
    Sqlite(String),
    /// A libpq URL.
    Postgres(String),
}

impl Address {
    /// `sqlite://path` or `postgres://…`; other schemes were refused by the configuration.
    pub fn of(url: &str) -> Self {
        match url.strip_prefix("sqlite://") {
            Some(path) => Self::Sqlite(path.to_owned()),
            None => Self::Postgres(url.to_owned()),
        }
    }
}

/// Without the password.
impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "SQLite at {path}"),
            Self::Postgres(url) => {
                let place = url
                    .rsplit_once('@')
                    .map_or(url.as_str(), |(_, place)| place);
                write!(f, "PostgreSQL at {place}")
            }
        }
    }
}

/// FULL, since NORMAL can lose the last commits in a power cut; the writer's grouping pays for it.
/// What is deleted is overwritten with zeros: otherwise it would stay readable in the file.
const SQLITE_SETUP: &str = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; \
     PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; \
     PRAGMA secure_delete = ON;";
const POSTGRES_SETUP: &str = "SET application_name = 'undersigned'; SET statement_timeout = '15s'; \
     SET lock_timeout = '10s'; SET client_min_messages = 'warning';";

/// Not the derived `establish`: that one tries each engine in turn and hides the real error.
pub fn connect(address: &Address) -> Result<Db, Error> {
    let refused = |error: ConnectionError| Error::Unavailable(reason(&error));
    let (mut db, setup) = match address {
        Address::Sqlite(path) => {
            let folder = std::path::Path::new(path).parent();
            if let Some(folder) = folder.filter(|folder| !folder.as_os_str().is_empty()) {
                std::fs::create_dir_all(folder).map_err(|error| {
                    Error::Unavailable(format!("{}: {error}", folder.display()))
                })?;
            }
            (
                Db::Sqlite(SqliteConnection::establish(path).map_err(refused)?),
                SQLITE_SETUP,
            )
        }
        Address::Postgres(url) => (
            Db::Postgres(PgConnection::establish(url).map_err(refused)?),
            POSTGRES_SETUP,
        ),
    };
    db.batch_execute(setup)?;
    Ok(db)
}

fn reason(error: &ConnectionError) -> String {
    let text = error.to_string();
    let text = text.trim();
    if text.contains("when SSL support is not compiled in") {
        return format!("{text}; build with --features pg-tls, or leave sslmode out");
    }
    text.to_owned()
}

/// Whether the connection still answers; asked after a failure only.
pub fn answers(db: &mut Db) -> bool {
    db.batch_execute("SELECT 1").is_ok()
}
