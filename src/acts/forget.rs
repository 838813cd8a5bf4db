//! The people behind signatures that no longer stand are forgotten, and what was asked about
//! signatures, once each is old enough. What promises need stays: the ledger, the counts, an
//! organisation's line with what was decided about it, and where a merged one leads.
use super::locks::locked;
use super::workshop::Workshop;
use crate::config::sections::Retention;
use crate::domain::ids::Id;
use crate::domain::signatory::Kind;
use crate::domain::signature::{SignatureId, State, Visibility};
use crate::domain::time::{DAY, Timestamp};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{erasing, forgetting, reports};
use std::time::Duration;

/// Rows in one transaction.
const PIECE: i64 = 200;

/// What is asked is answered by links that work for as long; a day for clocks that differ.
pub const LEAST_CORRESPONDENCE: Duration = super::give_notice::OBJECT_WITHIN.saturating_add(DAY);

/// A piece at a time: a round that is killed is simply run again.
pub async fn forget(workshop: &Workshop, keep: &Retention, now: Timestamp) -> Result<(), Error> {
    let closed = [State::Rejected, State::Invalidated, State::Merged];
    forget_people(
        workshop,
        &[State::Withdrawn],
        now.minus(keep.withdrawn),
        now,
    )
    .await?;
    forget_people(workshop, &closed, now.minus(keep.closed), now).await?;
    let before = now.minus(keep.correspondence.max(LEAST_CORRESPONDENCE));
    for piece in [
        forgetting::asks as fn(&mut Db, Timestamp, i64) -> Result<usize, Error>,
        forgetting::notices,
        forgetting::questions,
        reports::purge,
    ] {
        while workshop
            .store
            .write(move |db| piece(db, before, PIECE))
            .await?
            > 0
        {}
    }
    Ok(())
}

async fn forget_people(
    workshop: &Workshop,
    states: &[State],
    before: Timestamp,
    now: Timestamp,
) -> Result<(), Error> {
    let mut after = Id::from_bytes([0; 16]);
    loop {
        let of = states.to_vec();
        let over = workshop
            .store
            .read(move |db| forgetting::over(db, &of, before, after, PIECE))
            .await?;
        let Some(last) = over.last() else {
            return Ok(());
        };
        after = *last;
        // One transaction each, so that nobody waits for the locks of two.
        for id in over {
            let (work, states) = (workshop.clone(), states.to_vec());
            workshop
                .store
                .write(move |db| forget_one(db, &work, id, &states, now))
                .await?;
        }
    }
}

/// A person's signature goes as a whole, and so does one that is not to be named: all of it is
/// about somebody. Of another organisation's only the people go.
fn forget_one(
    db: &mut Db,
    workshop: &Workshop,
    id: SignatureId,
    states: &[State],
    now: Timestamp,
) -> Result<(), Error> {
    let signature = match locked(db, &workshop.keyring, id, now) {
        Ok(signature) => signature,
        // Erased meanwhile.
        Err(Error::NotFound) => return Ok(()),
        Err(other) => return Err(other),
    };
    // Brought back meanwhile.
    if !states.contains(&signature.state) {
        return Ok(());
    }
    if signature.line.kind == Kind::Organisation && signature.visibility == Visibility::Named {
        return forgetting::people(db, &workshop.keyring, id);
    }
    erasing::signature(db, id)?;
    match signature.organisation_id {
        Some(organisation) => erasing::organisation_if_unused(db, organisation),
        None => Ok(()),
    }
}
