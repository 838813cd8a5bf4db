//! The jobs that publish many are worked on: each entry in a transaction of its own.
//!
//! Nothing is done twice: an entry's fate changes with its decision, provided that it still waits. So
//! any process may go on where another was killed.
use super::locks::locked_to_leave;
use super::moderate::{Decide, DecideError, Verb, as_seen, decide_one};
use super::reverse::{Instead, Reverse, reverse_one};
use super::workshop::Workshop;
use crate::domain::actor::{Actor, Who};
use crate::domain::decision::{AsSeen, DecisionId};
use crate::domain::mass::{KEPT_FOR, MassId, MassState, RowFate, TAKEN_BACK_WITHIN};
use crate::domain::moderator::ModeratorId;
use crate::domain::reject_reason::Wording;
use crate::domain::signature::SignatureId;
use crate::domain::time::{MINUTE, Timestamp};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use crate::store::mass::{self, Job};
use crate::store::{claims, decisions, mass_over};

/// Entries decided about before the lease is taken anew.
const ROUND: i64 = 25;

/// Works on the oldest job that is under way, some entries of it; returns how many. Whoever has the
/// lease does.
pub async fn work(workshop: &Workshop, holder: Holder, now: Timestamp) -> Result<usize, Error> {
    let Some(job) = workshop.store.read(mass::to_work_on).await? else {
        return Ok(0);
    };
    let lease = move |db: &mut Db| leases::take(db, "publish-many", &holder, now, now.plus(MINUTE));
    if !workshop.store.write(lease).await? {
        return Ok(0);
    }
    let (id, fate) = match job.state {
        MassState::Undoing => (job.id, RowFate::Published),
        _ => (job.id, RowFate::Waiting),
    };
    let rows = workshop
        .store
        .read(move |db| mass::rows(db, id, fate, ROUND))
        .await?;
    let number = rows.len();
    for (signature, seen, decision) in rows {
        let going_on = match (job.state, decision) {
            (MassState::Undoing, Some(decision)) => {
                take_back_one(workshop, &job, signature, decision, now).await?
            }
            _ => publish_one(workshop, &job, signature, seen, now).await?,
        };
        if !going_on {
            break;
        }
    }
    if number == 0 {
        let ended = Job {
            state: match job.state {
                MassState::Undoing => MassState::Undone,
                _ => MassState::Done,
            },
            ended_at: Some(now),
            ..job.clone()
        };
        workshop
            .store
            .write(move |db| mass::update(db, job.state, &ended))
            .await?;
    }
    Ok(number)
}

const fn as_moderator(id: ModeratorId) -> Actor {
    Actor {
        who: Who::Moderator(id),
        network: None,
    }
}

/// Says whether the job goes on.
async fn publish_one(
    workshop: &Workshop,
    job: &Job,
    signature: SignatureId,
    seen: AsSeen,
    now: Timestamp,
) -> Result<bool, Error> {
    let (id, letter) = (job.id, job.letter_id);
    let command = Decide {
        signature_id: signature,
        by: as_moderator(job.moderator_id),
        seen,
        verb: Verb::Publish,
    };
    let keyring = workshop.keyring.clone();
    let done = workshop.store.write(move |db| {
        // The entry's locks come first, as everywhere: who claims the same one, is asked, or objects at
        // this moment is through, or waits for us. And so is who paused the job.
        let entry = locked_to_leave(db, &keyring, signature, now)?;
        if mass::find(db, id)?.state != MassState::Running {
            return Ok(Done::Halted);
        }
        // A rival that came after the preview is no change of this entry.
        if mass::excluded(db, letter, &[signature])?.contains(&signature) {
            let excluded = (RowFate::Waiting, RowFate::Excluded);
            mass::settle(db, id, signature, excluded, None)?;
            return Ok(Done::Settled);
        }
        let entry = as_seen(db, entry, command.seen)?;
        let decision = decide_one(db, &keyring, &entry, &command, now)?;
        let published = (RowFate::Waiting, RowFate::Published);
        if !mass::settle(db, id, signature, published, Some(decision))? {
            return Err(DecideError::Stale);
        }
        Ok(Done::Settled)
    });
    let fate = match done.await {
        // Erased: its row is gone with it. Or its organisation is being merged at this moment: the
        // next round tries again.
        Ok(Done::Settled) | Err(DecideError::Store(Error::NotFound | Error::Unavailable(_))) => {
            return Ok(true);
        }
        Ok(Done::Halted) => return Ok(false),
        Err(DecideError::Store(Error::Forbidden)) => {
            halt(workshop, job, now).await?;
            return Ok(false);
        }
        Err(DecideError::Store(error @ (Error::Corrupt(_) | Error::Sealed(_)))) => {
            tracing::error!(%signature, %error, "a signature cannot be read");
            RowFate::Impossible
        }
        Err(DecideError::Store(error)) => return Err(error),
        Err(DecideError::OrganisationListed | DecideError::AnotherStands) => RowFate::Impossible,
        Err(_) => RowFate::Changed,
    };
    let settled = (RowFate::Waiting, fate);
    workshop
        .store
        .write(move |db| mass::settle(db, id, signature, settled, None))
        .await?;
    Ok(true)
}

enum Done {
    Settled,
    /// Somebody paused or stopped the job.
    Halted,
}

/// Its moderator may decide no more.
async fn halt(workshop: &Workshop, job: &Job, now: Timestamp) -> Result<(), Error> {
    let from = job.state;
    let halted = Job {
        state: MassState::Stopped,
        role_lost: true,
        ended_at: Some(now),
        ..job.clone()
    };
    workshop
        .store
        .write(move |db| mass::update(db, from, &halted))
        .await?;
    Ok(())
}

/// Reverses one of the job's decisions, if it still stands.
async fn take_back_one(
    workshop: &Workshop,
    job: &Job,
    signature: SignatureId,
    decision: DecisionId,
    now: Timestamp,
) -> Result<bool, Error> {
    let id = job.id;
    let (Some(by), Some(note)) = (job.undone_by, job.undo_note.as_deref()) else {
        return Err(Error::Corrupt("a job that nobody takes back".to_owned()));
    };
    let note = Wording::parse(note, usize::MAX)
        .map_err(|_| Error::Corrupt("the note of a job".to_owned()))?;
    let keyring = workshop.keyring.clone();
    let done = workshop.store.write(move |db| {
        let command = Reverse {
            decision,
            by: as_moderator(by),
            // Whatever happened since: what it rests on is whether the decision stands.
            seen: AsSeen {
                state: claims::find(db, signature)?.state,
                changed: decisions::standing(db, signature)?,
            },
            instead: Instead::Held,
            note,
        };
        reverse_one(db, &keyring, &command, now)?;
        let undone = (RowFate::Published, RowFate::Undone);
        if !mass::settle(db, id, signature, undone, Some(decision))? {
            return Err(DecideError::Stale);
        }
        Ok(())
    });
    match done.await {
        Ok(()) | Err(DecideError::Store(Error::NotFound | Error::Unavailable(_))) => {
            return Ok(true);
        }
        Err(DecideError::Store(Error::Forbidden)) => {
            halt(workshop, job, now).await?;
            return Ok(false);
        }
        Err(DecideError::Store(error @ (Error::Corrupt(_) | Error::Sealed(_)))) => {
            tracing::error!(%signature, %error, "a signature cannot be read");
        }
        Err(DecideError::Store(error)) => return Err(error),
        Err(_) => {}
    }
    let kept = (RowFate::Published, RowFate::Kept);
    workshop
        .store
        .write(move |db| mass::settle(db, id, signature, kept, Some(decision)))
        .await?;
    Ok(true)
}

/// Forgets previews that nobody started within a day, and jobs that are long over; returns how many were
/// looked at. The decisions stand in the history of each entry, and the job in the audit log.
pub async fn forget_jobs(workshop: &Workshop, now: Timestamp) -> Result<usize, Error> {
    let made_before = now.minus(TAKEN_BACK_WITHIN);
    let ended_before = now.minus(KEPT_FOR);
    let old = workshop
        .store
        .read(move |db| mass_over::over(db, made_before, ended_before, 10))
        .await?;
    for id in &old {
        forget_job(workshop, *id, now).await?;
    }
    Ok(old.len())
}

/// Nothing if somebody started it in this moment.
pub(super) async fn forget_job(
    workshop: &Workshop,
    id: MassId,
    now: Timestamp,
) -> Result<(), Error> {
    let is_over = move |db: &mut Db| mass_over::is_over(db, id, now);
    if !workshop.store.write(is_over).await? {
        return Ok(());
    }
    let piece = move |db: &mut Db| mass_over::forget(db, id, 500);
    while !workshop.store.write(piece).await? {}
    Ok(())
}
