//! How a unit of work begins and ends on each engine.
use super::connection::Db;
use super::error::Error;
use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::prelude::*;

type Manager = <Db as Connection>::TransactionManager;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// One snapshot for every query in it, so that a total matches its items.
    Read,
    Write,
    /// A write while no other is under way, on any node: it turns a switch.
    Turn,
}

/// Names the gate of switches among PostgreSQL's advisory locks of two numbers.
const GATE: &str = "(20261125, 1)";

pub fn begin(db: &mut Db, access: Access) -> Result<(), Error> {
    match (db, access) {
        (Db::Sqlite(c), Access::Read) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN"),
        // Takes the write lock at the start: a transaction that reads first and upgrades later
        // fails at once, whatever the busy timeout.
        (Db::Sqlite(c), Access::Write | Access::Turn) => {
            AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE")
        }
        (Db::Postgres(c), Access::Read) => AnsiTransactionManager::begin_transaction_sql(
            c,
            "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        ),
        // In one message: the lock costs no round trip. Before any row is locked, so that it is in
        // nobody's circle.
        (Db::Postgres(c), Access::Write) => AnsiTransactionManager::begin_transaction_sql(
            c,
            &format!("BEGIN; SELECT pg_advisory_xact_lock_shared{GATE}"),
        ),
        (Db::Postgres(c), Access::Turn) => AnsiTransactionManager::begin_transaction_sql(
            c,
            &format!("BEGIN; SELECT pg_advisory_xact_lock{GATE}"),
        ),
    }?;
    Ok(())
}

/// Begins a savepoint inside a transaction.
pub fn nest(db: &mut Db) -> Result<(), Error> {
    Ok(Manager::begin_transaction(db)?)
}

pub fn commit(db: &mut Db) -> Result<(), Error> {
    Ok(Manager::commit_transaction(db)?)
}

pub fn roll_back(db: &mut Db) -> Result<(), Error> {
    Ok(Manager::rollback_transaction(db)?)
}

/// Whether no transaction is left open, and none ended in a way that nobody knows. The next user of
/// a connection where this does not hold would work inside somebody else's transaction.
pub fn is_over(db: &mut Db) -> bool {
    !Manager::is_broken_transaction_manager(db)
}

/// Inside a transaction: all of `work` or none of it, and the rest goes on either way.
pub fn part<T>(db: &mut Db, work: impl FnOnce(&mut Db) -> Result<T, Error>) -> Result<T, Error> {
    nest(db)?;
    let outcome = work(db);
    match &outcome {
        Ok(_) => commit(db)?,
        Err(_) => roll_back(db)?,
    }
    outcome
}

/// All of `work`, or none of it. Afterwards `is_over` says whether the connection may be used again.
pub fn run<T, E: From<Error>>(
    db: &mut Db,
    access: Access,
    work: impl FnOnce(&mut Db) -> Result<T, E>,
) -> Result<T, E> {
    begin(db, access)?;
    let outcome = work(db);
    match &outcome {
        Ok(_) => commit(db)?,
        // The work's own error says more than that of a roll-back on a lost connection.
        Err(_) => drop(roll_back(db)),
    }
    outcome
}
