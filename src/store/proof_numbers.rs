//! How many are published with each proof, kept beside every change of a signature.
use super::connection::Db;
use super::error::Error;
use super::number_events;
use crate::domain::measure::Measure;
use crate::domain::signature::Signature;

/// An import is counted when it is shown.
pub(super) fn inserted(db: &mut Db, signature: &Signature) -> Result<(), Error> {
    if signature.is_published() && signature.import_id.is_none() {
        count(db, signature, 1)?;
    }
    Ok(())
}

pub(super) fn updated(db: &mut Db, before: &Signature, after: &Signature) -> Result<(), Error> {
    let proof = |of: &Signature| of.is_published().then_some(of.proof);
    if proof(before) == proof(after) {
        return Ok(());
    }
    if before.is_published() {
        count(db, before, -1)?;
    }
    if after.is_published() {
        count(db, after, 1)?;
    }
    Ok(())
}

fn count(db: &mut Db, signature: &Signature, change: i64) -> Result<(), Error> {
    let (letter, proof) = (signature.letter_id, signature.proof.as_str());
    let at = signature.published_at.unwrap_or(signature.confirmed_at);
    number_events::add(db, letter, Measure::Proof, proof, at, change)
}
