//! What rests on a signature: others that were merged into it, and rivals that were closed when it was
//! published. Once it leaves the list for good they come back (`acts::come_back`).
use super::connection::Db;
use super::decisions as decided;
use super::error::Error;
use super::schema::{decisions, merged_signatures, signatures};
use super::{claims, columns};
use crate::domain::decision::{DecisionAct, DecisionId};
use crate::domain::letter::LetterId;
use crate::domain::organisation::OrganisationId;
use crate::domain::signature::{Rejection, SignatureId, State};
use crate::security::blind::BlindIndex;
use diesel::prelude::*;

/// What has to be locked before those that rest on a signature are moved.
#[derive(Debug, Default)]
pub struct Around {
    pub claims: Vec<(OrganisationId, LetterId)>,
    pub addresses: Vec<(LetterId, BlindIndex)>,
}

pub fn around(db: &mut Db, id: SignatureId) -> Result<Around, Error> {
    type Row = (LetterId, Option<OrganisationId>, Option<Vec<u8>>);
    let columns = (
        signatures::letter_id,
        signatures::organisation_id,
        signatures::address_index,
    );
    let own = claims::find(db, id)?;
    let mut rows: Vec<Row> = merged_signatures::table
        .inner_join(signatures::table.on(signatures::id.eq(merged_signatures::signature_id)))
        .filter(merged_signatures::into_id.eq(id))
        .filter(signatures::state.eq(State::Merged))
        .select(columns)
        .load(db)?;
    if let Some(organisation) = own.organisation_id {
        let closed: Vec<Row> = decisions::table
            .inner_join(signatures::table.on(signatures::id.eq(decisions::signature_id)))
            .filter(signatures::letter_id.eq(own.letter_id))
            .filter(signatures::organisation_id.eq(organisation))
            .filter(signatures::state.eq(State::Rejected))
            .filter(decisions::act.eq(DecisionAct::Supersede))
            .filter(decisions::undone_at.is_null())
            .select(columns)
            .load(db)?;
        rows.extend(closed);
    }
    let mut around = Around::default();
    for (letter, organisation, address) in rows {
        around
            .claims
            .extend(organisation.map(|entry| (entry, letter)));
        if let Some(address) = address {
            around.addresses.push((letter, columns::hash(&address)?));
        }
    }
    Ok(around)
}

/// What was merged into a signature and still is, with the state that each had before: the listed
/// first.
pub fn merged_into(db: &mut Db, id: SignatureId) -> Result<Vec<(SignatureId, State)>, Error> {
    let mut merged: Vec<(SignatureId, State)> = merged_signatures::table
        .inner_join(signatures::table.on(signatures::id.eq(merged_signatures::signature_id)))
        .filter(merged_signatures::into_id.eq(id))
        .filter(signatures::state.eq(State::Merged))
        .order(signatures::confirmed_at)
        .select((signatures::id, merged_signatures::from_state))
        .load(db)?;
    merged.sort_by_key(|(_, before)| *before != State::Published);
    Ok(merged)
}

/// A claim that is closed since another one of its organisation was published.
#[derive(Debug, Clone, Copy)]
pub struct Closed {
    pub signature_id: SignatureId,
    /// The one that was published; nothing once that is erased.
    pub closer: Option<SignatureId>,
    /// Whether its contact was told of the other one.
    pub told: bool,
}

/// The closed claims of an organisation on a letter, unless moderators decided otherwise about them
/// since.
pub fn closed_rivals(
    db: &mut Db,
    letter: LetterId,
    organisation: OrganisationId,
) -> Result<Vec<Closed>, Error> {
    type Row = (DecisionId, SignatureId, Option<DecisionId>, Option<String>);
    let rows: Vec<Row> = decisions::table
        .inner_join(signatures::table.on(signatures::id.eq(decisions::signature_id)))
        .filter(signatures::letter_id.eq(letter))
        .filter(signatures::organisation_id.eq(organisation))
        .filter(signatures::state.eq(State::Rejected))
        .filter(decisions::act.eq(DecisionAct::Supersede))
        .filter(decisions::undone_at.is_null())
        .order((signatures::confirmed_at, signatures::id))
        .select((
            decisions::id,
            signatures::id,
            decisions::because_of,
            decisions::reason,
        ))
        .load(db)?;
    let mut closed = Vec::with_capacity(rows.len());
    for (decision, signature_id, because_of, reason) in rows {
        if decided::standing_move(db, signature_id)? != Some(decision) {
            continue;
        }
        closed.push(Closed {
            signature_id,
            closer: match because_of {
                Some(publication) => Some(decided::find(db, publication)?.signature_id),
                None => None,
            },
            told: reason.as_deref() == Some(Rejection::Superseded.as_str()),
        });
    }
    Ok(closed)
}

/// Whether a signature may still be published for the organisation: it waits, stands, was merged,
/// or is itself closed for a rival.
pub fn may_stand(
    db: &mut Db,
    id: SignatureId,
    organisation: OrganisationId,
) -> Result<bool, Error> {
    let claim = claims::find(db, id)?;
    if claim.organisation_id != Some(organisation) {
        return Ok(false);
    }
    Ok(match claim.state {
        State::Held | State::Published | State::Merged => true,
        State::Withdrawn | State::Invalidated => false,
        State::Rejected => match decided::standing_move(db, id)? {
            Some(last) => decided::find(db, last)?.act == DecisionAct::Supersede,
            None => false,
        },
    })
}
