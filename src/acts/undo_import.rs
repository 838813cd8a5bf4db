//! A whole import is taken off again, as long as nothing rests on its lines: by whoever works next, a line
//! a transaction.
use super::audit::record;
use super::go_on::going_on;
use super::invalidate::{Invalidate, invalidate};
use super::moderate::DecideError;
use super::workshop::Workshop;
use crate::domain::actor::{Actor, Who};
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::AsSeen;
use crate::domain::letter::LetterId;
use crate::domain::signature::{ImportId, Invalidation, SignatureId};
use crate::domain::time::{MINUTE, Timestamp};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use crate::store::undone_imports::{self as imports, Shown};
use std::time::Duration;

/// Lines read at one time.
const AT_ONCE: i64 = 200;

/// Within which another process may think that this one was killed. Whoever works prolongs it.
const LEASE: Duration = MINUTE.saturating_mul(5);
const LEASE_NAME: &str = "undo-import";

/// Marks it to be taken off; says how many lines stand. A second press while it goes on marks nothing.
pub async fn undo_import(
    workshop: &Workshop,
    letter: LetterId,
    import: ImportId,
    by: Actor,
    now: Timestamp,
) -> Result<i64, Error> {
    let standing = workshop
        .store
        .read(move |db| {
            let found = imports::find(db, import)?;
            if found.letter_id != letter {
                return Err(Error::NotFound);
            }
            imports::standing(db, import)
        })
        .await?;
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            if imports::begin(db, import, by.moderator_id(), now)? {
                let changes = [FieldChange::set(Field::Lines, standing)];
                let (act, subject) = (AuditAct::UndoImport, Subject::Letter(letter));
                record(db, &keyring, &by, act, subject, &changes, now)?;
            }
            Ok::<_, Error>(standing)
        })
        .await
}

/// Takes the lines of the oldest off that is marked, and says whether there was one. What cannot be taken
/// off does not hold the others up. Nobody is told.
pub async fn work(workshop: &Workshop, holder: Holder, now: Timestamp) -> Result<usize, Error> {
    if workshop.store.read(imports::to_work_on).await?.is_none()
        || !take(workshop, holder, now).await?
    {
        return Ok(0);
    }
    let prolong = |at| async move { take(workshop, holder, at).await.map(drop) };
    // Read again: whoever had the lease may have been done with it.
    let outcome = match workshop.store.read(imports::to_work_on).await? {
        Some(import) => going_on(MINUTE, now, take_off(workshop, &import, now), prolong)
            .await
            .map(|()| 1),
        None => Ok(0),
    };
    let free = move |db: &mut Db| leases::end(db, LEASE_NAME, &holder);
    workshop.store.write(free).await?;
    outcome
}

async fn take(workshop: &Workshop, holder: Holder, now: Timestamp) -> Result<bool, Error> {
    let until = now.plus(LEASE);
    workshop
        .store
        .write(move |db| leases::take(db, LEASE_NAME, &holder, now, until))
        .await
}

async fn take_off(workshop: &Workshop, import: &Shown, now: Timestamp) -> Result<(), Error> {
    let id = import.id;
    let by = Actor {
        who: import.taken_off_by.map_or(Who::Program, Who::Moderator),
        network: None,
    };
    let mut after = None;
    loop {
        let read = move |db: &mut Db| imports::untouched(db, id, after, AT_ONCE);
        let rows = workshop.store.read(read).await?;
        let Some((last, _)) = rows.last() else {
            break;
        };
        after = Some(*last);
        let mut number = 0;
        let mut may = true;
        for (signature, state) in rows {
            let seen = AsSeen::from(state);
            match take_off_one(workshop, signature, seen, by, now).await {
                Ok(taken) => number += i64::from(taken),
                // Whoever wanted it may not any more.
                Err(Error::Forbidden) => {
                    may = false;
                    break;
                }
                Err(other) => return Err(other),
            }
        }
        let add = move |db: &mut Db| imports::add(db, id, number);
        workshop.store.write(add).await?;
        if !may {
            break;
        }
    }
    let read = move |db: &mut Db| imports::standing(db, id);
    let left = workshop.store.read(read).await?;
    let end = move |db: &mut Db| imports::end(db, id, left, now);
    workshop.store.write(end).await
}

/// Says whether it was: nobody had decided about it.
async fn take_off_one(
    workshop: &Workshop,
    signature_id: SignatureId,
    seen: AsSeen,
    by: Actor,
    now: Timestamp,
) -> Result<bool, Error> {
    let command = Invalidate {
        signature_id,
        by,
        seen,
        reason: Invalidation::Mistake,
        note: None,
        mail: false,
    };
    match invalidate(workshop, command, now).await {
        Ok(_) => Ok(true),
        // Its organisation is being merged at this moment, or it is erased: it stays.
        Err(DecideError::Store(error))
            if !matches!(error, Error::NotFound | Error::Unavailable(_)) =>
        {
            Err(error)
        }
        Err(_) => Ok(false),
    }
}
