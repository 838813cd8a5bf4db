//! A merge of two organisations is taken back: each has its signatures and names again. Refused
//! once something was decided that rests on the merge.
use super::audit::record;
use super::list_change;
use super::locks::lock_claims;
use super::merge_organisations::MergeError;
use super::notify;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{Decision, DecisionAct, UNDO_WITHIN};
use crate::domain::ledger::Reason;
use crate::domain::moderator::ModeratorId;
use crate::domain::organisation::OrganisationId;
use crate::domain::registry::{Merge, MergeId};
use crate::domain::signature::{Signature, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::merges::Moved;
use crate::store::{
    claims, decisions, entries, merges, organisation_names, organisations, outbox,
    sealed_organisations, seals, signatures, waits,
};
use std::collections::BTreeSet;

pub async fn undo_merge(
    workshop: &Workshop,
    id: MergeId,
    by: Actor,
    now: Timestamp,
) -> Result<(), MergeError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            undo_one(db, &keyring, id, by.moderator_id(), now)?;
            let merge = merges::find(db, id)?;
            let (act, subject) = (AuditAct::UndoMerge, Subject::Organisation(merge.loser_id));
            let apart = [FieldChange::removed(Field::MergedInto, merge.winner_id)];
            Ok(record(db, &keyring, &by, act, subject, &apart, now)?)
        })
        .await
}

fn undo_one(
    db: &mut Db,
    keyring: &Keyring,
    id: MergeId,
    moderator: Option<ModeratorId>,
    now: Timestamp,
) -> Result<(), MergeError> {
    let merge = merges::find(db, id)?;
    let Merge {
        loser_id,
        winner_id,
        ..
    } = merge;
    for entry in BTreeSet::from([loser_id, winner_id]) {
        organisations::lock(db, entry)?;
    }
    // Under the locks nobody merges either of them, and a second press finds it done.
    let winner = entries::find(db, winner_id)?;
    let loser = entries::find(db, loser_id)?;
    if !merges::mark_undone(db, id, now)? {
        return Err(MergeError::Stale);
    }
    // Whichever is not to be named by then is sealed again below, with its own names only.
    for entry in [winner_id, loser_id] {
        sealed_organisations::unseal(db, keyring, entry)?;
    }
    if !winner.stands() || loser.merged_into != Some(winner_id) {
        return Err(MergeError::RestsOnIt);
    }
    let rows = merges::moved(db, id)?;
    let mut moved = Vec::with_capacity(rows.len());
    let (mut claimed, mut addresses) = (BTreeSet::new(), BTreeSet::new());
    for row in rows {
        claimed.insert((winner_id, claims::find(db, row.signature_id)?.letter_id));
        if row.into_id.is_some() {
            let signature = merged(db, keyring, &row)?;
            let address = signature.address_index;
            addresses.extend(address.map(|address| (signature.letter_id, address)));
        }
        moved.push(row);
    }
    lock_claims(db, claimed, addresses, now)?;
    let all: Vec<_> = moved.iter().map(|row| row.signature_id).collect();
    if merges::rests_on(db, id, &all)? {
        return Err(MergeError::RestsOnIt);
    }
    organisation_names::remove_brought_by(db, id)?;
    if !entries::set_merged(db, loser_id, None)? {
        return Err(MergeError::NameTaken);
    }
    // What moved goes back before what was merged into it stands again.
    moved.sort_by_key(|row| row.from_organisation_id == Some(winner_id));
    for row in &moved {
        back(db, keyring, &merge, row, moderator, now)?;
    }
    merges::forget(db, id)?;
    entries::remake_marks(db, loser_id)?;
    entries::remake_marks(db, winner_id)?;
    for entry in [winner_id, loser_id] {
        sealed_organisations::settle(db, keyring, entry)?;
    }
    Ok(())
}

/// One whose record has been erased cannot come back.
fn merged(db: &mut Db, keyring: &Keyring, row: &Moved) -> Result<Signature, MergeError> {
    match signatures::find(db, keyring, row.signature_id) {
        Err(Error::NotFound) => Err(MergeError::RestsOnIt),
        found => Ok(found?),
    }
}

fn back(
    db: &mut Db,
    keyring: &Keyring,
    merge: &Merge,
    row: &Moved,
    moderator: Option<ModeratorId>,
    now: Timestamp,
) -> Result<(), MergeError> {
    let claim = claims::find(db, row.signature_id)?;
    if claim.organisation_id != Some(merge.winner_id) {
        return Err(MergeError::RestsOnIt);
    }
    // One that was merged into another, and is no longer, belongs where it came from.
    if claim.state == State::Merged && row.into_id.is_some() {
        return stand_again(db, keyring, merge, row, moderator, now);
    }
    // One that left since, or is held, stays so wherever it belongs.
    let off_the_list = matches!(
        claim.state,
        State::Held | State::Withdrawn | State::Invalidated | State::Rejected
    );
    let from = row.from_organisation_id.unwrap_or(merge.loser_id);
    let as_left = claim.state == row.from_state || off_the_list;
    if as_left && claims::give(db, claim.id, claim.state, merge.winner_id, from)? {
        Ok(())
    } else {
        Err(MergeError::RestsOnIt)
    }
}

fn stand_again(
    db: &mut Db,
    keyring: &Keyring,
    merge: &Merge,
    row: &Moved,
    moderator: Option<ModeratorId>,
    now: Timestamp,
) -> Result<(), MergeError> {
    let signature = merged(db, keyring, row)?;
    let organisation = row.from_organisation_id;
    if signs_anew(db, &signature, organisation)? {
        return Err(MergeError::RestsOnIt);
    }
    // What was said against it since is not forgotten: nobody publishes it unread.
    let decided = decisions::standing(db, signature.id)?;
    let as_merged = match decided {
        Some(last) => decisions::find(db, last)?.act == DecisionAct::Merge,
        None => true,
    };
    let to = if as_merged {
        row.from_state
    } else {
        State::Held
    };
    let mut after = Signature {
        organisation_id: organisation,
        state: to,
        ..signature.clone()
    };
    if to == State::Published {
        after = list_change::published(after, now);
    }
    let key = seals::open(db, keyring, signature.id)?;
    let reason = Some(Reason::Undone);
    let restored = list_change::rewrite(db, keyring, &key, &signature, after, reason, now)?
        .ok_or(MergeError::RestsOnIt)?;
    outbox::drop_waiting(db, signature.id.cast(), &[MailKind::Merged])?;
    // Who has been told already is told how it stands now.
    if to == State::Published && now.since(merge.at) >= UNDO_WITHIN {
        notify::contact(db, keyring, &restored, MailKind::Published, now, now)?;
    }
    if let Some(decided) = decided {
        if as_merged {
            decisions::mark_undone(db, decided, now)?;
        } else {
            waits::begin(db, signature.id, now)?;
        }
        decisions::insert(
            db,
            &Decision {
                id: random::id(now),
                signature_id: signature.id,
                moderator_id: moderator,
                act: DecisionAct::Undo,
                from: State::Merged,
                to,
                reason: None,
                because_of: Some(decided),
                undone_at: None,
                at: now,
            },
        )?;
    }
    Ok(())
}

/// Whether the same signer has signed again since.
fn signs_anew(
    db: &mut Db,
    signature: &Signature,
    organisation: Option<OrganisationId>,
) -> Result<bool, Error> {
    let Some(address) = &signature.address_index else {
        return Ok(false);
    };
    let live = signatures::live_of_address(db, signature.letter_id, organisation, address)?;
    Ok(live.is_some())
}
