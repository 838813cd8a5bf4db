//! Two entries of the registry are one organisation: what the one signed, and its names, go to the
//! other. Undone as a whole, as long as nothing rests on it.
use super::audit::record;
use super::list_change;
use super::locks::lock_claims;
use super::moderate::DecideError;
use super::notify;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{Decision, DecisionAct, UNDO_WITHIN};
use crate::domain::ledger::Reason;
use crate::domain::letter::LetterId;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::organisation::OrganisationId;
use crate::domain::registry::{Merge, MergeId, NameKind, OtherName};
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::merges::Moved;
use crate::store::{
    claims, decisions, entries, holds, imports, merges, organisation_names, organisations,
    sealed_organisations, seals, signatures,
};
use std::collections::BTreeSet;

#[derive(Debug, Clone, Copy)]
pub struct MergeOrganisations {
    /// What it signed goes to the winner.
    pub loser: OrganisationId,
    pub winner: OrganisationId,
    pub by: Actor,
}

#[derive(Debug, thiserror::Error)]
pub enum MergeError {
    #[error("an entry cannot be merged with itself")]
    Itself,
    #[error("one of the entries has been merged already")]
    Stale,
    #[error("one of the entries is not to be named")]
    Sealed,
    #[error("an import is under way that brings signatures of one of them")]
    ImportUnderWay,
    #[error("something was decided since that rests on the merge")]
    RestsOnIt,
    #[error("another entry has the name by now")]
    NameTaken,
    #[error("the two are not on one letter, or not of one kind")]
    NotAlike,
    #[error("the one that is to stand is not on the list, and the other is")]
    WinnerNotListed,
    #[error(transparent)]
    Decide(#[from] DecideError),
    #[error(transparent)]
    Store(#[from] Error),
}

pub async fn merge(
    workshop: &Workshop,
    command: MergeOrganisations,
    now: Timestamp,
) -> Result<MergeId, MergeError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| merge_two(db, &keyring, command, now))
        .await
}

fn merge_two(
    db: &mut Db,
    keyring: &Keyring,
    command: MergeOrganisations,
    now: Timestamp,
) -> Result<MergeId, MergeError> {
    let MergeOrganisations { loser, winner, .. } = command;
    if loser == winner {
        return Err(MergeError::Itself);
    }
    for entry in BTreeSet::from([loser, winner]) {
        if !organisations::lock_standing(db, entry)? {
            return Err(MergeError::Stale);
        }
        // Its names would have to be brought out of its seal.
        if entries::find(db, entry)?.sealed {
            return Err(MergeError::Sealed);
        }
    }
    let mut moving = claims::of_organisation(db, loser, i64::MAX)?;
    let letters: BTreeSet<LetterId> = moving.iter().map(|claim| claim.letter_id).collect();
    let both = |letter: &LetterId| [(loser, *letter), (winner, *letter)];
    lock_claims(
        db,
        letters.iter().flat_map(both).collect(),
        BTreeSet::new(),
        now,
    )?;
    let merge = Merge {
        id: random::id(now),
        loser_id: loser,
        winner_id: winner,
        moderator_id: command.by.moderator_id(),
        undone_at: None,
        at: now,
    };
    merges::insert(db, &merge)?;
    bring_names(db, &merge, now)?;
    // The listed one first: claims of the same address are then merged into it.
    moving.sort_by_key(|claim| claim.state != State::Published);
    for claim in moving {
        if imports::is_hidden(db, claim.id)? {
            return Err(MergeError::ImportUnderWay);
        }
        move_claim(db, keyring, &merge, claim, now)?;
    }
    entries::set_merged(db, loser, Some(winner))?;
    entries::remake_marks(db, loser)?;
    entries::remake_marks(db, winner)?;
    for entry in [winner, loser] {
        sealed_organisations::settle(db, keyring, entry)?;
    }
    let changes = [
        FieldChange::set(
            Field::Name,
            entries::find(db, loser)?.organisation.name.as_str(),
        ),
        FieldChange::set(Field::MergedInto, winner),
    ];
    let (act, subject) = (AuditAct::MergeOrganisations, Subject::Organisation(loser));
    record(db, keyring, &command.by, act, subject, &changes, now)?;
    Ok(merge.id)
}

fn move_claim(
    db: &mut Db,
    keyring: &Keyring,
    merge: &Merge,
    claim: claims::Claim,
    now: Timestamp,
) -> Result<(), MergeError> {
    let mut into = None;
    let mut rivals = false;
    if claim.state.is_live() {
        let moving = signatures::find(db, keyring, claim.id)?;
        let standing =
            signatures::live_of_organisation(db, claim.letter_id, merge.winner_id, claim.id)?;
        rivals = !standing.is_empty();
        for (id, state) in standing {
            if imports::is_hidden(db, id)? {
                return Err(MergeError::ImportUnderWay);
            }
            let there = signatures::find(db, keyring, id)?;
            let same_signer =
                moving.address_index.is_some() && moving.address_index == there.address_index;
            match (claim.state, state) {
                (State::Published, State::Published) => into = Some(id),
                (State::Published, _) if same_signer => {
                    let move_there = Move {
                        into: Some(claim.id),
                        to: merge.winner_id,
                    };
                    put_into(db, keyring, merge, &there, move_there, now)?;
                }
                (State::Held, _) if same_signer => into = Some(id),
                _ => {}
            }
        }
        if into.is_some() {
            let move_there = Move {
                into,
                to: merge.winner_id,
            };
            return put_into(db, keyring, merge, &moving, move_there, now);
        }
    }
    merges::note(
        db,
        &Moved {
            signature_id: claim.id,
            merge_id: merge.id,
            into_id: None,
            from_state: claim.state,
            from_organisation_id: Some(merge.loser_id),
        },
    )?;
    if !claims::give(db, claim.id, claim.state, merge.loser_id, merge.winner_id)? {
        return Err(MergeError::Stale);
    }
    if claim.state == State::Held && rivals {
        let mut reasons = holds::of(db, keyring, claim.id)?;
        if !reasons.iter().any(|hold| hold.reason == HoldReason::Rival) {
            reasons.push(Hold::because(HoldReason::Rival));
            let key = seals::open(db, keyring, claim.id)?;
            holds::put(db, &key, claim.id, &reasons)?;
        }
    }
    Ok(())
}

#[derive(Clone, Copy)]
struct Move {
    into: Option<SignatureId>,
    to: OrganisationId,
}

/// One signature comes to stand for two.
fn put_into(
    db: &mut Db,
    keyring: &Keyring,
    merge: &Merge,
    signature: &Signature,
    Move { into, to }: Move,
    now: Timestamp,
) -> Result<(), MergeError> {
    let state = signature.state.merge().map_err(DecideError::from)?;
    merges::note(
        db,
        &Moved {
            signature_id: signature.id,
            merge_id: merge.id,
            into_id: into,
            from_state: signature.state,
            from_organisation_id: signature.organisation_id,
        },
    )?;
    let after = Signature {
        state,
        organisation_id: Some(to),
        salt: None,
        published_at: None,
        ..signature.clone()
    };
    let key = seals::open(db, keyring, signature.id)?;
    let merged = list_change::rewrite(
        db,
        keyring,
        &key,
        signature,
        after,
        Some(Reason::Merged),
        now,
    )?
    .ok_or(MergeError::Stale)?;
    decisions::insert(
        db,
        &Decision {
            id: random::id(now),
            signature_id: signature.id,
            moderator_id: merge.moderator_id,
            act: DecisionAct::Merge,
            from: signature.state,
            to: state,
            reason: None,
            because_of: None,
            undone_at: None,
            at: now,
        },
    )?;
    if signature.state == State::Published {
        let due = now.plus(UNDO_WITHIN);
        notify::contact(db, keyring, &merged, MailKind::Merged, due, now)?;
    }
    Ok(())
}

/// The loser's names become aliases of the winner, so that whoever signs with one of them signs
/// for it. Keys are those of the loser's country.
fn bring_names(db: &mut Db, merge: &Merge, now: Timestamp) -> Result<(), Error> {
    let loser = entries::find(db, merge.loser_id)?;
    let winner = entries::find(db, merge.winner_id)?;
    let mut known: Vec<_> = organisation_names::of(db, merge.winner_id)?
        .iter()
        .map(OtherName::key)
        .collect();
    known.push(winner.organisation.key());
    let own = OtherName {
        id: random::id(now),
        kind: NameKind::Alias,
        language: None,
        name: loser.organisation.name,
        country: loser.organisation.country,
        merge_id: None,
    };
    let others = organisation_names::of(db, merge.loser_id)?;
    for other in std::iter::once(own).chain(others) {
        if known.contains(&other.key()) {
            continue;
        }
        known.push(other.key());
        let brought = OtherName {
            id: random::id(now),
            merge_id: Some(merge.id),
            ..other
        };
        organisation_names::add(db, merge.winner_id, &brought)?;
    }
    Ok(())
}
