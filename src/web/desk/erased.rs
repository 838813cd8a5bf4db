//! What is left of a record whose key was erased.
use crate::store::error::Error;

/// The key of an erased record is not found.
pub fn unless_erased<T>(found: Result<T, Error>) -> Result<Option<T>, Error> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}
