//! A whole import is taken off again, as long as nothing rests on its lines: by whoever works next, a line
//! a transaction, which counts it too.
use super::audit::record;
use super::go_on::leased;
use super::invalidate::{Invalidate, invalidate_one};
use super::moderate::DecideError;
use super::workshop::Workshop;
use crate::config::clock::Clock;
use crate::domain::actor::{Actor, Who};
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::AsSeen;
use crate::domain::letter::LetterId;
use crate::domain::signature::{ImportId, Invalidation, SignatureId};
use crate::domain::time::Timestamp;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::Holder;
use crate::store::undone_imports as imports;

/// Lines read at one time.
const AT_ONCE: i64 = 200;

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
                let (act, subject) = (AuditAct::UndoImport, Subject::Import(import, letter));
                record(db, &keyring, &by, act, subject, &changes, now)?;
            }
            Ok::<_, Error>(standing)
        })
        .await
}

/// Takes off the lines of `only` if it is marked, or else of all that are, the oldest first; says of how many.
/// What cannot be taken off does not hold the others up. Nobody is told.
pub async fn work(
    workshop: &Workshop,
    only: Option<ImportId>,
    holder: Holder,
    clock: &Clock,
) -> Result<usize, Error> {
    let read = move |db: &mut Db| imports::to_work_on(db, only);
    let marked = workshop.store.read(read).await?;
    let (mut worked, mut failed) = (0, None);
    for import in marked {
        let lease = format!("undo-import {import}");
        let work = take_off(workshop, import, clock);
        match leased(workshop, &lease, holder, clock, work).await {
            Ok(done) => worked += usize::from(done.is_some()),
            Err(error) => failed = Some(error),
        }
    }
    failed.map_or(Ok(worked), Err)
}

/// What became of a line.
enum Taken {
    Off,
    /// Somebody decided about it, it is gone, or nobody can read it.
    Stays,
    /// Its organisation is being merged at this moment, or the database is away.
    Later,
}

async fn take_off(workshop: &Workshop, id: ImportId, clock: &Clock) -> Result<(), Error> {
    // Whoever had the lease may have been done with it.
    let read = move |db: &mut Db| imports::find(db, id);
    let import = workshop.store.read(read).await?;
    if import.until.is_some() {
        return Ok(());
    }
    let by = Actor {
        who: import.taken_off_by.map_or(Who::Program, Who::Moderator),
        network: None,
    };
    let (mut after, mut later) = (None, false);
    'lines: loop {
        let read = move |db: &mut Db| imports::untouched(db, id, after, AT_ONCE);
        let rows = workshop.store.read(read).await?;
        let Some((last, _)) = rows.last() else {
            break;
        };
        after = Some(*last);
        for (signature, state) in rows {
            let seen = AsSeen::from(state);
            match take_off_one(workshop, id, signature, seen, by, clock.now()).await {
                Ok(taken) => later |= matches!(taken, Taken::Later),
                // Whoever wanted it may not any more.
                Err(Error::Forbidden) => {
                    later = false;
                    break 'lines;
                }
                Err(other) => return Err(other),
            }
        }
    }
    // The next round goes on with those.
    if later {
        return Ok(());
    }
    let read = move |db: &mut Db| imports::standing(db, id);
    let left = workshop.store.read(read).await?;
    let now = clock.now();
    let end = move |db: &mut Db| imports::end(db, id, left, now);
    workshop.store.write(end).await
}

/// With the count of those that are off, in one transaction.
async fn take_off_one(
    workshop: &Workshop,
    import: ImportId,
    signature_id: SignatureId,
    seen: AsSeen,
    by: Actor,
    now: Timestamp,
) -> Result<Taken, Error> {
    let command = Invalidate {
        signature_id,
        by,
        seen,
        reason: Invalidation::Mistake,
        note: None,
        mail: false,
    };
    let work = workshop.clone();
    let taken = workshop.store.write(move |db| {
        invalidate_one(db, &work, &command, now)?;
        Ok::<_, DecideError>(imports::count_one(db, import)?)
    });
    match taken.await {
        Ok(()) => Ok(Taken::Off),
        Err(DecideError::Store(Error::Unavailable(_))) => Ok(Taken::Later),
        Err(DecideError::Store(error @ (Error::Corrupt(_) | Error::Sealed(_)))) => {
            tracing::error!(%signature_id, %error, "a signature cannot be read");
            Ok(Taken::Stays)
        }
        Err(DecideError::Store(error)) if !matches!(error, Error::NotFound) => Err(error),
        Err(_) => Ok(Taken::Stays),
    }
}
