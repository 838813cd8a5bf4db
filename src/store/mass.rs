//! Jobs that publish many, and their entries.
use super::connection::{Db, on_either};
use super::error::{Error, or_gone};
use super::schema::{asks, holds, mass_jobs, mass_rows, moderators, signatures};
use super::{sealed, seals, transaction};
use crate::domain::decision::{AsSeen, DecisionId};
use crate::domain::letter::LetterId;
use crate::domain::mass::{MassId, MassState, RowFate};
use crate::domain::moderation::HoldReason;
use crate::domain::moderator::ModeratorId;
use crate::domain::organisation::OrganisationId;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use diesel::prelude::*;
use std::collections::{HashMap, HashSet};

#[derive(Debug, Clone, Queryable, Insertable)]
#[diesel(table_name = mass_jobs)]
pub struct Job {
    pub id: MassId,
    pub letter_id: LetterId,
    /// As whom it decides.
    pub moderator_id: ModeratorId,
    /// As the query of the queue's address, but for its search.
    pub filter: String,
    pub state: MassState,
    pub created_at: Timestamp,
    pub started_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    /// It stopped by itself: its moderator may decide no more.
    pub role_lost: bool,
    /// Who takes it back, and what each of those decisions says.
    pub undone_by: Option<ModeratorId>,
    pub undo_note: Option<String>,
    /// What was searched for, which may be somebody's name: under the job's own key.
    pub sealed_search: Option<Vec<u8>>,
}

const SEALED_FOR: &str = "mass_jobs.sealed_search";

impl Job {
    /// One whose entries are being written down.
    pub fn new(
        id: MassId,
        letter_id: LetterId,
        moderator_id: ModeratorId,
        filter: String,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            letter_id,
            moderator_id,
            filter,
            state: MassState::Gathering,
            created_at: now,
            started_at: None,
            ended_at: None,
            role_lost: false,
            undone_by: None,
            undo_note: None,
            sealed_search: None,
        }
    }
}

/// With what was searched for, if anything was.
pub fn insert(
    db: &mut Db,
    keyring: &Keyring,
    job: &Job,
    search: Option<&str>,
) -> Result<(), Error> {
    let sealed_search = match search {
        Some(search) => {
            let key = seals::create(db, keyring, job.id)?;
            Some(sealed::seal(&key, SEALED_FOR, &search))
        }
        None => None,
    };
    let row = Job {
        sealed_search,
        ..job.clone()
    };
    diesel::insert_into(mass_jobs::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// What the job searched for.
pub fn search(db: &mut Db, keyring: &Keyring, job: &Job) -> Result<Option<String>, Error> {
    let Some(bytes) = &job.sealed_search else {
        return Ok(None);
    };
    let key = seals::open(db, keyring, job.id)?;
    Ok(Some(sealed::open(&key, SEALED_FOR, bytes)?))
}

pub fn find(db: &mut Db, id: MassId) -> Result<Job, Error> {
    Ok(mass_jobs::table.find(id).first(db)?)
}

/// The last ones of a letter with the names of whom they decide as, the newest first.
pub fn of_letter(db: &mut Db, letter: LetterId, limit: i64) -> Result<Vec<(Job, String)>, Error> {
    Ok(mass_jobs::table
        .inner_join(moderators::table.on(moderators::id.eq(mass_jobs::moderator_id)))
        .filter(mass_jobs::letter_id.eq(letter))
        .order((mass_jobs::created_at.desc(), mass_jobs::id.desc()))
        .limit(limit)
        .select((mass_jobs::all_columns, moderators::name))
        .load(db)?)
}

/// Whether one of the letter runs, rests or is being taken back.
pub fn is_under_way(db: &mut Db, letter: LetterId) -> Result<bool, Error> {
    let busy = [MassState::Running, MassState::Paused, MassState::Undoing];
    let jobs = mass_jobs::table
        .filter(mass_jobs::letter_id.eq(letter))
        .filter(mass_jobs::state.eq_any(busy));
    Ok(diesel::select(diesel::dsl::exists(jobs)).get_result(db)?)
}

/// One that the program has to work on, the oldest.
pub fn to_work_on(db: &mut Db) -> Result<Option<Job>, Error> {
    Ok(mass_jobs::table
        .filter(mass_jobs::state.eq_any([MassState::Running, MassState::Undoing]))
        .order((mass_jobs::created_at, mass_jobs::id))
        .first(db)
        .optional()?)
}

/// Writes `job` down, provided that it is still in state `from`; says whether it was.
pub fn update(db: &mut Db, from: MassState, job: &Job) -> Result<bool, Error> {
    let unmoved = mass_jobs::table
        .find(job.id)
        .filter(mass_jobs::state.eq(from));
    Ok(diesel::update(unmoved)
        .set((
            mass_jobs::state.eq(job.state),
            mass_jobs::started_at.eq(job.started_at),
            mass_jobs::ended_at.eq(job.ended_at),
            mass_jobs::role_lost.eq(job.role_lost),
            mass_jobs::undone_by.eq(job.undone_by),
            mass_jobs::undo_note.eq(&job.undo_note),
        ))
        .execute(db)?
        == 1)
}

#[derive(Insertable)]
#[diesel(table_name = mass_rows)]
struct NewRow {
    job_id: MassId,
    signature_id: SignatureId,
    seen: String,
    fate: RowFate,
}

/// Adds entries to a job that is being gathered, but for those that were erased since they were read.
pub fn add(
    db: &mut Db,
    job: MassId,
    entries: &[(SignatureId, AsSeen, RowFate)],
) -> Result<(), Error> {
    let all = transaction::part(db, |db| add_all(db, job, entries));
    if !matches!(all, Err(Error::NotFound)) {
        return all;
    }
    for one in entries {
        match transaction::part(db, |db| add_all(db, job, std::slice::from_ref(one))) {
            Ok(()) | Err(Error::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

fn add_all(
    db: &mut Db,
    job: MassId,
    entries: &[(SignatureId, AsSeen, RowFate)],
) -> Result<(), Error> {
    let rows: Vec<NewRow> = entries
        .iter()
        .map(|(signature, seen, fate)| NewRow {
            job_id: job,
            signature_id: *signature,
            seen: seen.to_string(),
            fate: *fate,
        })
        .collect();
    on_either!(db, |c| diesel::insert_into(mass_rows::table)
        .values(&rows)
        .execute(c))
    .map_err(or_gone)?;
    Ok(())
}

/// Entries of a job with a fate, as they were seen and with what was decided.
pub fn rows(
    db: &mut Db,
    job: MassId,
    fate: RowFate,
    limit: i64,
) -> Result<Vec<(SignatureId, AsSeen, Option<DecisionId>)>, Error> {
    let rows: Vec<(SignatureId, String, Option<DecisionId>)> = mass_rows::table
        .filter(mass_rows::job_id.eq(job))
        .filter(mass_rows::fate.eq(fate))
        .order(mass_rows::signature_id)
        .select((
            mass_rows::signature_id,
            mass_rows::seen,
            mass_rows::decision_id,
        ))
        .limit(limit)
        .load(db)?;
    rows.into_iter()
        .map(|(id, seen, decision)| {
            let seen = seen.parse();
            let seen = seen.map_err(|_| Error::Corrupt("what a job saw".to_owned()))?;
            Ok((id, seen, decision))
        })
        .collect()
}

/// Moves an entry from one fate to another, provided that it has the first; says whether it had.
pub fn settle(
    db: &mut Db,
    job: MassId,
    signature: SignatureId,
    (from, to): (RowFate, RowFate),
    decision: Option<DecisionId>,
) -> Result<bool, Error> {
    let row = mass_rows::table
        .find((job, signature))
        .filter(mass_rows::fate.eq(from));
    Ok(diesel::update(row)
        .set((mass_rows::fate.eq(to), mass_rows::decision_id.eq(decision)))
        .execute(db)?
        == 1)
}

pub fn counts(db: &mut Db, job: MassId) -> Result<HashMap<RowFate, i64>, Error> {
    let counts: Vec<(RowFate, i64)> = mass_rows::table
        .filter(mass_rows::job_id.eq(job))
        .group_by(mass_rows::fate)
        .select((mass_rows::fate, diesel::dsl::count_star()))
        .load(db)?;
    Ok(counts.into_iter().collect())
}

/// How many of the job's entries that wait have each reason.
pub fn reasons(db: &mut Db, job: MassId) -> Result<Vec<(HoldReason, i64)>, Error> {
    let waiting = mass_rows::table
        .filter(mass_rows::job_id.eq(job))
        .filter(mass_rows::fate.eq(RowFate::Waiting))
        .select(mass_rows::signature_id);
    let mut found: Vec<(HoldReason, i64)> = holds::table
        .filter(holds::signature_id.eq_any(waiting))
        .group_by(holds::reason)
        .select((holds::reason, diesel::dsl::count_star()))
        .load(db)?;
    found.sort_by_key(|(reason, count)| (-count, *reason));
    Ok(found)
}

/// Which of these are never published by a job: rivals of one organisation, those whose signer was
/// asked and has not answered, and those to which the organisation objects.
pub fn excluded(
    db: &mut Db,
    letter: LetterId,
    ids: &[SignatureId],
) -> Result<HashSet<SignatureId>, Error> {
    let asked: Vec<SignatureId> = asks::table
        .filter(asks::signature_id.eq_any(ids))
        .filter(asks::ended_at.is_null())
        .select(asks::signature_id)
        .load(db)?;
    let reasons = [HoldReason::Objection, HoldReason::Rival];
    let held: Vec<SignatureId> = holds::table
        .filter(holds::signature_id.eq_any(ids))
        .filter(holds::reason.eq_any(reasons))
        .select(holds::signature_id)
        .load(db)?;
    let of: Vec<(SignatureId, Option<OrganisationId>)> = signatures::table
        .filter(signatures::id.eq_any(ids))
        .select((signatures::id, signatures::organisation_id))
        .load(db)?;
    let organisations: Vec<OrganisationId> = of.iter().filter_map(|(_, of)| *of).collect();
    let contested = contested(db, letter, &organisations)?;
    let rivals = of
        .into_iter()
        .filter(|(_, of)| of.is_some_and(|of| contested.contains(&of)))
        .map(|(id, _)| id);
    Ok(asked.into_iter().chain(held).chain(rivals).collect())
}

/// Which of these organisations have more than one claim that stands. The one who claimed first has
/// no hold that says so.
fn contested(
    db: &mut Db,
    letter: LetterId,
    organisations: &[OrganisationId],
) -> Result<HashSet<OrganisationId>, Error> {
    let claims: Vec<Option<OrganisationId>> = signatures::table
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::organisation_id.eq_any(organisations))
        .filter(signatures::state.eq_any([State::Held, State::Published]))
        .select(signatures::organisation_id)
        .load(db)?;
    let mut once = HashSet::new();
    Ok(claims
        .into_iter()
        .flatten()
        .filter(|claimed| !once.insert(*claimed))
        .collect())
}
