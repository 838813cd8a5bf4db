//! Jobs that publish many, once nobody needs them any more.
use super::connection::Db;
use super::error::Error;
use super::schema::{mass_jobs, mass_rows};
use super::seals;
use crate::domain::letter::LetterId;
use crate::domain::mass::{MassId, MassState};
use crate::domain::moderator::ModeratorId;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// Previews that nobody started, and what was never gathered whole, made before one time; and what ended
/// before the other.
pub fn over(
    db: &mut Db,
    made_before: Timestamp,
    ended_before: Timestamp,
    limit: i64,
) -> Result<Vec<MassId>, Error> {
    let mut found: Vec<MassId> = mass_jobs::table
        .filter(mass_jobs::state.eq_any([MassState::Gathering, MassState::Previewed]))
        .filter(mass_jobs::created_at.lt(made_before))
        .select(mass_jobs::id)
        .limit(limit)
        .load(db)?;
    let ended = [MassState::Stopped, MassState::Done, MassState::Undone];
    found.extend(
        mass_jobs::table
            .filter(mass_jobs::state.eq_any(ended))
            .filter(mass_jobs::ended_at.lt(ended_before))
            .select(mass_jobs::id)
            .limit(limit)
            .load::<MassId>(db)?,
    );
    Ok(found)
}

/// Those that the moderator previewed of the letter and did not start, but for the newest few.
pub fn unstarted(
    db: &mut Db,
    letter: LetterId,
    moderator: ModeratorId,
    but: usize,
) -> Result<Vec<MassId>, Error> {
    let found: Vec<MassId> = mass_jobs::table
        .filter(mass_jobs::letter_id.eq(letter))
        .filter(mass_jobs::moderator_id.eq(moderator))
        .filter(mass_jobs::state.eq(MassState::Previewed))
        .order((mass_jobs::created_at.desc(), mass_jobs::id.desc()))
        .select(mass_jobs::id)
        .load(db)?;
    Ok(found.into_iter().skip(but).collect())
}

/// Ends one that nobody started, so that nobody can any more; says whether it is over, now or before.
pub fn is_over(db: &mut Db, id: MassId, now: Timestamp) -> Result<bool, Error> {
    let unstarted = [MassState::Gathering, MassState::Previewed];
    let job = mass_jobs::table.find(id);
    diesel::update(job.filter(mass_jobs::state.eq_any(unstarted)))
        .set((
            mass_jobs::state.eq(MassState::Stopped),
            mass_jobs::ended_at.eq(Some(now)),
        ))
        .execute(db)?;
    let state: Option<MassState> = job.select(mass_jobs::state).first(db).optional()?;
    Ok(state.is_none_or(|state| {
        matches!(
            state,
            MassState::Stopped | MassState::Done | MassState::Undone
        )
    }))
}

/// Forgets a job with its entries, at most `limit` of them at once; says whether it is gone.
pub fn forget(db: &mut Db, job: MassId, limit: i64) -> Result<bool, Error> {
    let ids: Vec<SignatureId> = mass_rows::table
        .filter(mass_rows::job_id.eq(job))
        .select(mass_rows::signature_id)
        .limit(limit)
        .load(db)?;
    if !ids.is_empty() {
        let some = mass_rows::table
            .filter(mass_rows::job_id.eq(job))
            .filter(mass_rows::signature_id.eq_any(&ids));
        diesel::delete(some).execute(db)?;
        return Ok(false);
    }
    diesel::delete(mass_jobs::table.find(job)).execute(db)?;
    seals::erase(db, &[job])?;
    Ok(true)
}
