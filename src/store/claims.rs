//! Signatures as the claims of organisations: what merges move.
use super::connection::Db;
use super::error::Error;
use super::imports;
use super::schema::{imports as imports_table, signatures};
use crate::domain::letter::LetterId;
use crate::domain::organisation::OrganisationId;
use crate::domain::proof::Proof;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// A signature as the claim of an organisation on a letter.
#[derive(Debug, Clone, Copy, Queryable)]
pub struct Claim {
    pub id: SignatureId,
    pub letter_id: LetterId,
    pub state: State,
    pub organisation_id: Option<OrganisationId>,
}

type Columns = (
    signatures::id,
    signatures::letter_id,
    signatures::state,
    signatures::organisation_id,
);

const COLUMNS: Columns = (
    signatures::id,
    signatures::letter_id,
    signatures::state,
    signatures::organisation_id,
);

pub fn find(db: &mut Db, id: SignatureId) -> Result<Claim, Error> {
    Ok(signatures::table.find(id).select(COLUMNS).first(db)?)
}

/// Everything that an organisation signed, in whatever state, the oldest first.
pub fn of_organisation(
    db: &mut Db,
    organisation: OrganisationId,
    limit: i64,
) -> Result<Vec<Claim>, Error> {
    Ok(signatures::table
        .filter(signatures::organisation_id.eq(organisation))
        .order((signatures::confirmed_at, signatures::id))
        .select(COLUMNS)
        .limit(limit)
        .load(db)?)
}

/// Whether it has a signature beside `own` that is published or held, on any letter.
pub fn any_live(
    db: &mut Db,
    organisation: OrganisationId,
    own: Option<SignatureId>,
) -> Result<bool, Error> {
    let mut live = signatures::table
        .filter(signatures::organisation_id.eq(organisation))
        .filter(signatures::state.eq_any([State::Held, State::Published]))
        .into_boxed();
    if let Some(own) = own {
        live = live.filter(signatures::id.ne(own));
    }
    let found = live.select(signatures::id).limit(1);
    Ok(found.first::<SignatureId>(db).optional()?.is_some())
}

/// Gives a signature to another organisation, provided it is of `from` and in this state.
pub fn give(
    db: &mut Db,
    id: SignatureId,
    state: State,
    from: OrganisationId,
    to: OrganisationId,
) -> Result<bool, Error> {
    let unmoved = signatures::table
        .find(id)
        .filter(signatures::state.eq(state))
        .filter(signatures::organisation_id.eq(from));
    Ok(diesel::update(unmoved)
        .set(signatures::organisation_id.eq(Some(to)))
        .execute(db)?
        == 1)
}

/// The listed signatures of these organisations on a letter. One that is not named is not listed.
pub fn listed_of_organisations(
    db: &mut Db,
    letter: LetterId,
    organisations: &[OrganisationId],
) -> Result<Vec<(OrganisationId, SignatureId)>, Error> {
    let hidden = imports::hidden(db, letter)?;
    Ok(signatures::table
        .filter(signatures::listed)
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::organisation_id.eq_any(organisations.to_vec()))
        .filter(imports::shown_unless(hidden))
        .select((
            signatures::organisation_id.assume_not_null(),
            signatures::id,
        ))
        .load(db)?)
}

/// What the desk shows of a signature beside its organisation.
#[derive(Debug, Clone, Queryable)]
pub struct Signed {
    pub id: SignatureId,
    pub letter_id: LetterId,
    pub state: State,
    pub proof: Proof,
    pub confirmed_at: Timestamp,
}

/// The newest signatures of an organisation, but for those of an import under way.
pub fn signed(db: &mut Db, organisation: OrganisationId, limit: i64) -> Result<Vec<Signed>, Error> {
    Ok(signatures::table
        .left_join(imports_table::table)
        .filter(signatures::organisation_id.eq(organisation))
        .filter(
            signatures::import_id
                .is_null()
                .or(imports_table::shown_at.is_not_null()),
        )
        .order((signatures::confirmed_at.desc(), signatures::id.desc()))
        .select((
            signatures::id,
            signatures::letter_id,
            signatures::state,
            signatures::proof,
            signatures::confirmed_at,
        ))
        .limit(limit)
        .load(db)?)
}
