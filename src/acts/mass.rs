//! A moderator publishes everything that matches, as a job: what it is about is written down when it is
//! previewed, and each entry is then decided about by itself, in a transaction of its own.
use super::audit;
use super::mass_work::forget_job;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::AsSeen;
use crate::domain::letter::LetterId;
use crate::domain::mass::{MOST, MassId, MassState, Press, RowFate, can_be_taken_back};
use crate::domain::queue_filter::{QueueFilter, QueueList};
use crate::domain::reject_reason::Wording;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mass::{self, Job};
use crate::store::waiting_query::Waiting;
use crate::store::{decisions, letters, mass_over, waiting};

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
/// Previews of one letter that a moderator may have open: each has a row for each entry that matches.
const PREVIEWS: usize = 5;
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
    let job = Job::new(
        random::id(now),
        letter,
        moderator_id,
        query(&QueueFilter {
            search: String::new(),
            ..filter.clone()
        }),
        now,
    );
    let id = job.id;
    let new = job.clone();
    let keyring = workshop.keyring.clone();
    let number = entries.len();
    let begin = workshop.store.write(move |db| {
        let search = Some(filter.search.as_str()).filter(|search| !search.is_empty());
        mass::insert(db, &keyring, &new, search)?;
        // A name that was searched for is kept with the job, and forgotten with it.
        let searched = search.map(|_| FieldChange::set(Field::Search, true));
        let mut changes = vec![
            FieldChange::set(Field::Filter, &new.filter),
            FieldChange::set(Field::Count, number),
        ];
        changes.extend(searched);
        let (act, subject) = (AuditAct::PreviewMass, Subject::Mass(new.id, letter));
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
    let older = move |db: &mut Db| mass_over::unstarted(db, letter, moderator_id, PREVIEWS);
    for old in workshop.store.read(older).await? {
        forget_job(workshop, old, now).await?;
    }
    Ok(id)
}

/// As in the queue's address.
fn query(filter: &QueueFilter) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(filter.pairs())
        .finish()
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
            let changed = decisions::standing_of_many(db, &ids)?;
            let found = ids.into_iter().map(|id| {
                let seen = AsSeen {
                    state: State::Held,
                    changed: changed.get(&id).copied(),
                };
                let fate = if excluded.contains(&id) {
                    RowFate::Excluded
                } else {
                    RowFate::Waiting
                };
                (id, seen, fate)
            });
            Ok::<_, Error>((found.collect::<Vec<Entry>>(), page.next))
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
    // Of two that are started at once, the later one sees the other.
    let letter_id = mass::find(db, id)?.letter_id;
    letters::lock_id(db, letter_id)?;
    let job = mass::find(db, id)?;
    let from = job.state;
    let to = from.press(press).ok_or(MassError::Stale)?;
    if matches!(press, Press::Start | Press::Undo) && mass::is_under_way(db, job.letter_id)? {
        return Err(MassError::Busy);
    }
    let counts = mass::counts(db, id)?;
    let number = |fate| counts.get(&fate).copied().unwrap_or(0);
    let waiting = number(RowFate::Waiting);
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
    let about = match press {
        Press::Undo => number(RowFate::Published),
        _ => waiting,
    };
    let changes = [
        FieldChange::new(Field::State, from, to),
        FieldChange::set(Field::Count, about),
    ];
    let subject = Subject::Mass(id, job.letter_id);
    Ok(audit::record(db, keyring, by, act, subject, &changes, now)?)
}
