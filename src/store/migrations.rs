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

/// What was run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migrated {
    pub run: usize,
    /// The last that was run before; none on an empty database.
    pub from: Option<String>,
    pub to: Option<String>,
}

/// Compares the database with the program.
pub fn status(address: &Address) -> Result<Schema, Error> {
    let mut db = connect(address)?;
    let known = versions()?;
    let applied = applied(&mut db)?;
    if applied.iter().any(|version| !known.contains(version)) {
        return Ok(Schema::Ahead);
    }
    Ok(match known.len() - applied.len() {
        0 => Schema::UpToDate,
        missing => Schema::Behind(missing),
    })
}

/// Runs what is missing.
pub fn migrate(address: &Address) -> Result<Migrated, Error> {
    let mut db = connect(address)?;
    if let Db::Postgres(c) = &mut db {
        // One migrates, others wait here and find nothing left to do. The lock goes with the connection.
        c.batch_execute(
            "SET statement_timeout = 0; SET lock_timeout = 0; SELECT pg_advisory_lock(20261121)",
        )?;
    }
    let from = applied(&mut db)?.into_iter().max();
    let run = match &mut db {
        Db::Sqlite(c) => c.run_pending_migrations(SQLITE).map(|run| run.len()),
        Db::Postgres(c) => c.run_pending_migrations(POSTGRES).map(|run| run.len()),
    }
    .map_err(|error| failed(&error))?;
    let to = applied(&mut db)?.into_iter().max();
    Ok(Migrated { run, from, to })
}

fn applied(db: &mut Db) -> Result<Vec<String>, Error> {
    let applied = match db {
        Db::Sqlite(c) => c.applied_migrations(),
        Db::Postgres(c) => c.applied_migrations(),
    }
    .map_err(|error| failed(&error))?;
    Ok(applied.iter().map(ToString::to_string).collect())
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
