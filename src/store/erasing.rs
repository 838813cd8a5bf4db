//! What goes when a signature is erased for good, and when a registry entry has no use any more.
use super::connection::Db;
use super::error::Error;
use super::schema::{
    asks, decisions, handovers, merged_signatures, merges, notices, organisation_names,
    organisations, reports, signatures,
};
use super::{forget_initial, mailing_departures, networks, seals};
use crate::domain::decision::DecisionId;
use crate::domain::ids::Id;
use crate::domain::organisation::OrganisationId;
use crate::domain::signature::SignatureId;
use diesel::prelude::*;

/// Deletes a signature with everything under it and the keys of it all: what was sealed cannot be
/// read from a copy of the database either. The ledger's entries stay; they name nobody.
pub fn signature(db: &mut Db, id: SignatureId) -> Result<(), Error> {
    let keys = keys_of(db, id)?;
    mailing_departures::erased(db, &[id])?;
    // Decisions about rivals name the one that closed them, and it goes.
    let own: Vec<DecisionId> = decisions::table
        .filter(decisions::signature_id.eq(id))
        .select(decisions::id)
        .load(db)?;
    diesel::update(decisions::table.filter(decisions::because_of.eq_any(&own)))
        .set(decisions::because_of.eq(None::<DecisionId>))
        .execute(db)?;
    diesel::update(merged_signatures::table.filter(merged_signatures::into_id.eq(id)))
        .set(merged_signatures::into_id.eq(None::<SignatureId>))
        .execute(db)?;
    forget_initial::forget_signed(db, id)?;
    diesel::delete(signatures::table.find(id)).execute(db)?;
    networks::forget(db, &[id])?;
    seals::erase(db, &keys)
}

/// Of the signature, and of what is under it with a key of its own.
pub fn keys_of(db: &mut Db, id: SignatureId) -> Result<Vec<Id<()>>, Error> {
    let mut keys: Vec<Id<()>> = vec![id.cast()];
    keys.extend(
        handovers::table
            .filter(handovers::signature_id.eq(id))
            .select(handovers::id)
            .load::<Id<()>>(db)?,
    );
    keys.extend(
        asks::table
            .filter(asks::signature_id.eq(id))
            .select(asks::id)
            .load::<Id<()>>(db)?,
    );
    keys.extend(
        notices::table
            .filter(notices::signature_id.eq(id))
            .select(notices::id)
            .load::<Id<()>>(db)?,
    );
    keys.extend(
        reports::table
            .filter(reports::signature_id.eq(id))
            .select(reports::id)
            .load::<Id<()>>(db)?,
    );
    Ok(keys)
}

/// Deletes a registry entry that nothing refers to any more. Lock it first.
pub fn organisation_if_unused(db: &mut Db, id: OrganisationId) -> Result<(), Error> {
    let signed = signatures::table.filter(signatures::organisation_id.eq(id));
    let related = organisations::table.filter(
        organisations::merged_into
            .eq(id)
            .or(organisations::federation_id.eq(id)),
    );
    let merged = merges::table.filter(merges::loser_id.eq(id).or(merges::winner_id.eq(id)));
    let moved = merged_signatures::table.filter(merged_signatures::from_organisation_id.eq(id));
    let used = diesel::select(diesel::dsl::exists(signed)).get_result::<bool>(db)?
        || diesel::select(diesel::dsl::exists(related)).get_result::<bool>(db)?
        || diesel::select(diesel::dsl::exists(merged)).get_result::<bool>(db)?
        || diesel::select(diesel::dsl::exists(moved)).get_result::<bool>(db)?;
    if used {
        return Ok(());
    }
    diesel::delete(organisation_names::table.filter(organisation_names::organisation_id.eq(id)))
        .execute(db)?;
    diesel::delete(organisations::table.find(id)).execute(db)?;
    // Of an entry that was not to be named.
    seals::erase(db, &[id])
}
