//! Imports: many signatures staged in pieces, shown by one change.
use super::connection::Db;
use super::error::Error;
use super::schema::{imports, ledger_entries, signatures};
use super::{number_events, organisations, sealed_organisations, seals};
use crate::domain::letter::LetterId;
use crate::domain::measure::Measure;
use crate::domain::organisation::OrganisationId;
use crate::domain::proof::Proof;
use crate::domain::signature::{ImportId, SignatureId};
use crate::domain::time::{MINUTE, Timestamp};
use crate::security::keyring::Keyring;
use diesel::prelude::*;
use std::time::Duration;

/// An import while it is being staged. Whoever takes it for killed sets its beginning to 0, so that it cannot
/// go on, or be shown, any more; and what begins anew under its id began later.
#[derive(Debug, Clone, Copy)]
pub struct Staging {
    pub id: ImportId,
    begun: Timestamp,
}

pub fn begin(
    db: &mut Db,
    id: ImportId,
    letter: LetterId,
    now: Timestamp,
) -> Result<Staging, Error> {
    diesel::insert_into(imports::table)
        .values((
            imports::id.eq(id),
            imports::letter_id.eq(letter),
            imports::created_at.eq(now),
        ))
        .execute(db)?;
    Ok(Staging { id, begun: now })
}

#[diesel::dsl::auto_type]
fn alive(id: ImportId, begun: Timestamp) -> _ {
    imports::table
        .find(id)
        .filter(imports::created_at.eq(begun))
        .filter(imports::shown_at.is_null())
}

/// How many were staged.
#[derive(Debug, Clone, Copy)]
pub struct Brought {
    pub held: i64,
    pub published: i64,
}

/// Puts all of it on the list at once. `brought` was counted while it was staged: nothing here may read
/// every line of it. `NotFound` if it was taken for killed.
pub fn show(
    db: &mut Db,
    staging: Staging,
    letter: LetterId,
    brought: Brought,
    now: Timestamp,
) -> Result<(), Error> {
    let shown = diesel::update(alive(staging.id, staging.begun))
        .set((
            imports::shown_at.eq(Some(now)),
            imports::lines.eq(brought.held + brought.published),
        ))
        .execute(db)?;
    if shown != 1 {
        return Err(Error::NotFound);
    }
    if brought.published > 0 {
        let proof = Proof::Imported.as_str();
        number_events::add(db, letter, Measure::Proof, proof, now, brought.published)?;
    }
    Ok(())
}

/// Another piece of it is staged in this transaction, which has its row from now on. `NotFound` if it was
/// taken for killed.
pub fn go_on(db: &mut Db, staging: Staging, now: Timestamp) -> Result<(), Error> {
    let goes_on = diesel::update(alive(staging.id, staging.begun))
        .set(imports::staged_at.eq(Some(now)))
        .execute(db)?;
    if goes_on == 1 {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

/// An import of which nothing was heard for this time, and which is not shown, was killed.
pub const KILLED_AFTER: Duration = MINUTE.saturating_mul(10);

/// In place of the beginning of one that was killed, or given up.
const KILLED: Timestamp = Timestamp::from_micros(0);

/// Takes it for killed, unless it was shown or heard of since `before`; says whether it is to be taken back.
pub fn mark_killed(db: &mut Db, id: ImportId, before: Timestamp) -> Result<bool, Error> {
    let silent = imports::staged_at
        .is_null()
        .or(imports::staged_at.lt(before));
    let killed = imports::table
        .find(id)
        .filter(imports::shown_at.is_null())
        .filter(imports::created_at.lt(before))
        .filter(silent);
    let marked = diesel::update(killed)
        .set((
            imports::created_at.eq(KILLED),
            imports::staged_at.eq(None::<Timestamp>),
        ))
        .execute(db)?;
    Ok(marked == 1)
}

/// The same by whoever stages it; says whether it is theirs to take back.
pub fn give_up(db: &mut Db, staging: Staging) -> Result<bool, Error> {
    let given_up = diesel::update(alive(staging.id, staging.begun))
        .set((
            imports::created_at.eq(KILLED),
            imports::staged_at.eq(None::<Timestamp>),
        ))
        .execute(db)?;
    Ok(given_up == 1)
}

/// Imports of a letter that are being staged; mostly none. Whatever lists or counts signatures
/// leaves theirs out.
pub fn hidden(db: &mut Db, letter: LetterId) -> Result<Vec<ImportId>, Error> {
    Ok(imports::table
        .filter(imports::letter_id.eq(letter))
        .filter(imports::shown_at.is_null())
        .select(imports::id)
        .load(db)?)
}

/// Those whose signatures stood nowhere before `moment`.
pub fn not_shown_before(
    db: &mut Db,
    letter: LetterId,
    moment: Timestamp,
) -> Result<Vec<ImportId>, Error> {
    Ok(imports::table
        .filter(imports::letter_id.eq(letter))
        .filter(imports::shown_at.is_null().or(imports::shown_at.ge(moment)))
        .select(imports::id)
        .load(db)?)
}

/// Not staged by one of these imports.
#[diesel::dsl::auto_type]
pub(super) fn shown_unless(hidden: Vec<ImportId>) -> _ {
    signatures::import_id
        .is_null()
        .or(signatures::import_id.ne_all(hidden))
        .assume_not_null()
}

/// Whether the signature belongs to an import that is being staged.
pub fn is_hidden(db: &mut Db, signature: SignatureId) -> Result<bool, Error> {
    let hidden = signatures::table
        .inner_join(imports::table)
        .filter(signatures::id.eq(signature))
        .filter(imports::shown_at.is_null())
        .select(signatures::id);
    Ok(diesel::select(diesel::dsl::exists(hidden)).get_result(db)?)
}

/// Whether an import of the letter is being staged.
pub fn under_way(db: &mut Db, letter: LetterId) -> Result<bool, Error> {
    let hidden = imports::table
        .filter(imports::letter_id.eq(letter))
        .filter(imports::shown_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(hidden)).get_result(db)?)
}

/// Imports of which nothing was heard since `before` and that were never shown.
pub fn abandoned(db: &mut Db, before: Timestamp) -> Result<Vec<ImportId>, Error> {
    let hidden: Vec<(ImportId, Option<Timestamp>)> = imports::table
        .filter(imports::shown_at.is_null())
        .filter(imports::created_at.lt(before))
        .select((imports::id, imports::staged_at))
        .load(db)?;
    let killed = hidden
        .into_iter()
        .filter(|(_, staged_at)| staged_at.is_none_or(|at| at < before));
    Ok(killed.map(|(id, _)| id).collect())
}

/// Deletes at most `limit` signatures that a killed import staged; says whether the import is gone.
pub fn undo_piece(db: &mut Db, keyring: &Keyring, id: ImportId, limit: i64) -> Result<bool, Error> {
    let found: Vec<(SignatureId, Option<OrganisationId>)> = signatures::table
        .filter(signatures::import_id.eq(id))
        .select((signatures::id, signatures::organisation_id))
        .limit(limit)
        .load(db)?;
    let staged: Vec<SignatureId> = found.iter().map(|(id, _)| *id).collect();
    diesel::delete(ledger_entries::table.filter(ledger_entries::signature_id.eq_any(&staged)))
        .execute(db)?;
    diesel::delete(signatures::table.filter(signatures::id.eq_any(&staged))).execute(db)?;
    seals::erase(db, &staged)?;
    for organisation in found.iter().filter_map(|(_, organisation)| *organisation) {
        organisations::lock(db, organisation)?;
        sealed_organisations::settle(db, keyring, organisation)?;
    }
    if staged.is_empty() {
        diesel::delete(imports::table.find(id)).execute(db)?;
    }
    Ok(staged.is_empty())
}

/// Whether all of it was put on the list.
pub fn is_shown(db: &mut Db, id: ImportId) -> Result<bool, Error> {
    let shown = imports::table
        .find(id)
        .filter(imports::shown_at.is_not_null());
    Ok(diesel::select(diesel::dsl::exists(shown)).get_result(db)?)
}
