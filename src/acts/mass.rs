//! A moderator publishes everything that matches, as a job: what it is about is written down when it is
//! previewed, and each entry is then decided about by itself, in a transaction of its own.
//!
//! Nothing is done twice: an entry's fate changes with its decision, provided that it still waits. So
//! any process may go on where another was killed.
use super::audit;
use super::moderate::{Decide, DecideError, Verb, decide_in};
use super::reverse::{Instead, Reverse, reverse_one};
use super::workshop::Workshop;
use crate::domain::actor::{Actor, Who};
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{AsSeen, DecisionId};
use crate::domain::letter::LetterId;
use crate::domain::mass::{MOST, MassId, MassState, Press, RowFate, can_be_taken_back};
use crate::domain::moderator::ModeratorId;
use crate::domain::queue_filter::{QueueFilter, QueueList};
use crate::domain::reject_reason::Wording;
use crate::domain::signature::SignatureId;
use crate::domain::time::{MINUTE, Timestamp};
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use crate::store::mass::{self, Job};
use crate::store::waiting;
use crate::store::waiting_query::Waiting;
use crate::store::{claims, decisions};

#[derive(Debug, thiserror::Error)]
pub enum MassError {
    #[error("another job is under way for the letter")]
    Busy,
    #[error("nothing matches")]
    Nothing,
    #[error("the job has moved on")]
    Stale,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Entries read or written in one piece.
const PIECE: usize = 500;
/// Entries decided about before the lease is taken anew.
const ROUND: i64 = 25;

type Entry = (SignatureId, AsSeen, RowFate);

/// Writes down what matches now. Later entries are not of it. Its own list is that of moderators,
/// whatever the filter says.
pub async fn preview(
    workshop: &Workshop,
    letter: LetterId,
    filter: QueueFilter,
    by: Actor,
    now: Timestamp,
) -> Result<MassId, MassError> {
    let moderator_id = by.moderator_id().ok_or(Error::Forbidden)?;
    let filter = QueueFilter {
        list: QueueList::Moderator,
        ..filter
    };
    let entries = gathered(workshop, letter, &filter, now).await?;
    if entries.is_empty() {
        return Err(MassError::Nothing);
    }
    let pairs = filter.pairs();
    let job = Job {
        id: random::id(now),
        letter_id: letter,
        moderator_id,
        filter: url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(pairs)
            .finish(),
        state: MassState::Gathering,
        created_at: now,
        started_at: None,
        ended_at: None,
        role_lost: false,
        undone_by: None,
        undo_note: None,
    };
    let id = job.id;
    let new = job.clone();
    let keyring = workshop.keyring.clone();
    let number = entries.len();
    let begin = workshop.store.write(move |db| {
        mass::insert(db, &new)?;
        let changes = [
            FieldChange::set(Field::Filter, &new.filter),
            FieldChange::set(Field::Count, number),
        ];
        let (act, subject) = (AuditAct::PreviewMass, Subject::Letter(letter));
        audit::record(db, &keyring, &by, act, subject, &changes, now)
    });
    begin.await?;
    for piece in entries.chunks(PIECE) {
        let piece = piece.to_vec();
        workshop
            .store
            .write(move |db| mass::add(db, id, &piece))
            .await?;
    }
    let ready = Job {
        state: MassState::Previewed,
        ..job
    };
    workshop
        .store
        .write(move |db| mass::update(db, MassState::Gathering, &ready))
        .await?;
    Ok(id)
}

/// In pieces, so that no connection is held for long.
async fn gathered(
    workshop: &Workshop,
    letter: LetterId,
    filter: &QueueFilter,
    now: Timestamp,
) -> Result<Vec<Entry>, Error> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut place = None;
    while entries.len() < MOST {
        let keyring = workshop.keyring.clone();
        let asked = Waiting {
            letter,
            filter: filter.clone(),
            now,
            except: Vec::new(),
        };
        let limit = PIECE.min(MOST - entries.len());
        let read = workshop.store.read(move |db| {
            let page = waiting::list(db, &keyring, &asked, place, limit)?;
            let ids: Vec<SignatureId> = page.entries.iter().map(|entry| entry.id).collect();
            let excluded = mass::excluded(db, letter, &ids)?;
            let mut found = Vec::with_capacity(ids.len());
            for id in ids {
                let fate = if excluded.contains(&id) {
                    RowFate::Excluded
                } else {
                    RowFate::Waiting
                };
                found.push((id, as_now(db, id)?, fate));
            }
            Ok::<_, Error>((found, page.next))
        });
        let (found, next) = read.await?;
        entries.extend(found);
        place = next;
        if place.is_none() {
            break;
        }
    }
    Ok(entries)
}

fn as_now(db: &mut Db, id: SignatureId) -> Result<AsSeen, Error> {
    Ok(AsSeen {
        state: claims::find(db, id)?.state,
        changed: decisions::last_to_read(db, id)?,
    })
}

/// A button of a job.
#[derive(Debug, Clone)]
pub struct Pressed {
    pub press: Press,
    /// To start it, one says how many entries the preview showed.
    pub count: Option<i64>,
    /// What the decisions say that take it back.
    pub note: Option<Wording>,
}

pub async fn press(
    workshop: &Workshop,
    id: MassId,
    button: Pressed,
    by: Actor,
    now: Timestamp,
) -> Result<(), MassError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| pressed(db, &keyring, id, button, &by, now))
        .await
}

fn pressed(
    db: &mut Db,
    keyring: &Keyring,
    id: MassId,
    Pressed { press, count, note }: Pressed,
    by: &Actor,
    now: Timestamp,
) -> Result<(), MassError> {
    let job = mass::find(db, id)?;
    let from = job.state;
    let to = from.press(press).ok_or(MassError::Stale)?;
    let counts = mass::counts(db, id)?;
    let waiting = counts.get(&RowFate::Waiting).copied().unwrap_or(0);
    let mut after = Job {
        state: to,
        ..job.clone()
    };
    match press {
        Press::Start => {
            // Only who looked at it starts it, and only what was looked at.
            if count != Some(waiting) || by.moderator_id() != Some(job.moderator_id) {
                return Err(MassError::Stale);
            }
            let under_way = mass::of_letter(db, job.letter_id, 50)?;
            let busy = [MassState::Running, MassState::Paused, MassState::Undoing];
            if under_way.iter().any(|other| busy.contains(&other.state)) {
                return Err(MassError::Busy);
            }
            after.started_at = Some(now);
        }
        Press::Stop => after.ended_at = Some(now),
        Press::Undo => {
            if !can_be_taken_back(from, job.started_at, now) {
                return Err(MassError::Stale);
            }
            after.undone_by = by.moderator_id();
            after.undo_note = note.map(String::from);
        }
        Press::Pause | Press::Resume => {}
    }
    if !mass::update(db, from, &after)? {
        return Err(MassError::Stale);
    }
    let act = match press {
        Press::Start => AuditAct::StartMass,
        Press::Pause => AuditAct::PauseMass,
        Press::Resume => AuditAct::ResumeMass,
        Press::Stop => AuditAct::StopMass,
        Press::Undo => AuditAct::UndoMass,
    };
    let changes = [FieldChange::set(Field::Count, waiting.to_string())];
    let subject = Subject::Letter(job.letter_id);
    Ok(audit::record(db, keyring, by, act, subject, &changes, now)?)
}

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
        if mass::find(db, id)?.state != MassState::Running {
            return Ok(Done::Halted);
        }
        // A rival that came after the preview is no change of this entry.
        if mass::excluded(db, letter, &[signature])?.contains(&signature) {
            let excluded = (RowFate::Waiting, RowFate::Excluded);
            mass::settle(db, id, signature, excluded, None)?;
            return Ok(Done::Settled);
        }
        let decision = decide_in(db, &keyring, &command, None, now)?;
        // The decision's locks come first, as everywhere.
        let published = (RowFate::Waiting, RowFate::Published);
        if !mass::settle(db, id, signature, published, Some(decision))? {
            return Err(DecideError::Stale);
        }
        Ok(Done::Settled)
    });
    let fate = match done.await {
        Ok(Done::Settled) => return Ok(true),
        Ok(Done::Halted) => return Ok(false),
        Err(DecideError::Store(Error::Forbidden)) => {
            halt(workshop, job, now).await?;
            return Ok(false);
        }
        // Erased: its row is gone with it.
        Err(DecideError::Store(Error::NotFound)) => return Ok(true),
        // Its organisation is being merged at this moment: the next round tries again.
        Err(DecideError::Store(Error::Unavailable(_))) => return Ok(true),
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
            seen: as_now(db, signature)?,
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
        Ok(()) => return Ok(true),
        Err(DecideError::Store(Error::Forbidden)) => {
            halt(workshop, job, now).await?;
            return Ok(false);
        }
        Err(DecideError::Store(Error::NotFound | Error::Unavailable(_))) => return Ok(true),
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

/// Forgets previews that nobody started within a day; returns how many were looked at.
pub async fn forget_previews(workshop: &Workshop, now: Timestamp) -> Result<usize, Error> {
    let before = now.minus(crate::domain::mass::TAKEN_BACK_WITHIN);
    let old = workshop
        .store
        .read(move |db| mass::abandoned(db, before, 10))
        .await?;
    for id in &old {
        let id = *id;
        while !workshop
            .store
            .write(move |db| mass::forget(db, id, 500))
            .await?
        {}
    }
    Ok(old.len())
}
