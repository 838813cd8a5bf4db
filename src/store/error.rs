//! What can go wrong at the database.
use crate::security::sealing::CannotOpen;
use diesel::result::{DatabaseErrorKind, Error as Diesel};

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("no such row")]
    NotFound,
    /// Nothing is wrong with the request; later it may do.
    #[error("the database is away: {0}")]
    Unavailable(String),
    /// Nothing may be changed for now (`domain::switch`).
    #[error("the site is read-only at present")]
    ReadOnly,
    #[error("the database failed")]
    Database(#[source] Diesel),
    #[error("a stored value is not what it should be: {0}")]
    Corrupt(String),
    #[error(transparent)]
    Sealed(#[from] CannotOpen),
    /// The account of whoever acts may not do that, or not any more.
    #[error("the account may not do that")]
    Forbidden,
    #[error("the work on the database panicked")]
    Panicked,
}

impl From<Diesel> for Error {
    fn from(error: Diesel) -> Self {
        match error {
            Diesel::NotFound => Self::NotFound,
            Diesel::DeserializationError(source) => Self::Corrupt(source.to_string()),
            Diesel::BrokenTransactionManager => {
                Self::Unavailable("the connection broke".to_owned())
            }
            Diesel::DatabaseError(
                DatabaseErrorKind::ClosedConnection
                | DatabaseErrorKind::UnableToSendCommand
                | DatabaseErrorKind::SerializationFailure
                | DatabaseErrorKind::ReadOnlyTransaction,
                information,
            ) => Self::Unavailable(information.message().trim().to_owned()),
            Diesel::DatabaseError(_, information) if is_passing(information.message()) => {
                Self::Unavailable(information.message().trim().to_owned())
            }
            other => Self::Database(other),
        }
    }
}

/// Of an insert beneath a record that may be erased at the same moment: that it is gone is no failure of
/// the database. On PostgreSQL the transaction is spoilt, or the part of it (`transaction::part`).
pub fn or_gone(error: Diesel) -> Error {
    match error {
        Diesel::DatabaseError(DatabaseErrorKind::ForeignKeyViolation, _) => Error::NotFound,
        other => other.into(),
    }
}

/// Both engines report some passing conditions without a kind of their own.
fn is_passing(message: &str) -> bool {
    const PASSING: [&str; 12] = [
        "database is locked",
        "database or disk is full",
        "disk I/O error",
        "attempt to write a readonly database",
        "deadlock detected",
        "terminating connection",
        "server closed the connection",
        "connection to server",
        "no connection to the server",
        "canceling statement due to",
        "the database system is",
        "could not receive data from server",
    ];
    PASSING.iter().any(|text| message.contains(text))
}
