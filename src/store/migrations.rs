//! Brings the schema up to date, and says when the database is newer than the program.
use super::connection::{Address, Db, connect};
use super::error::Error;
use diesel::connection::SimpleConnection;
use diesel::migration::{Migration, MigrationSource};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

type Failure = Box<dyn std::error::Error + Send + Sync>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Schema {
    UpToDate,
    /// So many migrations are to be run.
    Behind(usize),
    /// A newer program has migrated it.
    Ahead,
}

/// Compares the database with the program.
pub fn status(address: &Address) -> Result<Schema, Error> {
    let mut db = connect(address)?;
    let known = versions()?;
    let applied = match &mut db {
        Db::Sqlite(c) => c.applied_migrations(),
        Db::Postgres(c) => c.applied_migrations(),
    }
    .map_err(|error| failed(&error))?;
    let applied: Vec<String> = applied.iter().map(ToString::to_string).collect();
    if applied.iter().any(|version| !known.contains(version)) {
        return Ok(Schema::Ahead);
    }
    Ok(match known.len() - applied.len() {
        0 => Schema::UpToDate,
        missing => Schema::Behind(missing),
    })
}

/// Runs what is missing; returns how many that were.
pub fn migrate(address: &Address) -> Result<usize, Error> {
    let mut db = connect(address)?;
    match &mut db {
        Db::Sqlite(c) => c.run_pending_migrations(SQLITE).map(|run| run.len()),
        Db::Postgres(c) => {
            // One migrates, others wait here and find nothing left to do. The lock goes with the connection.
            c.batch_execute("SET statement_timeout = 0; SET lock_timeout = 0; SELECT pg_advisory_lock(20261121)")?;
            c.run_pending_migrations(POSTGRES).map(|run| run.len())
        }
    }
    .map_err(|error| failed(&error))
}

fn versions() -> Result<Vec<String>, Error> {
    let known: Vec<Box<dyn Migration<diesel::sqlite::Sqlite>>> =
        SQLITE.migrations().map_err(|error| failed(&error))?;
    Ok(known
        .iter()
        .map(|migration| migration.name().version().to_string())
        .collect())
}

fn failed(error: &Failure) -> Error {
    Error::Unavailable(format!("the schema cannot be brought up to date: {error}"))
}
