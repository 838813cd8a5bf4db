//! A moderator decides about an entry. What the moderator saw comes along: if a colleague decided
//! first, nothing is overwritten.
use super::come_back::come_back;
use super::list_change::move_to;
use super::notify;
use super::workshop::Workshop;
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId, UNDO_WITHIN};
use crate::domain::departure::Departure;
use crate::domain::ledger::Reason;
use crate::domain::letter::LetterId;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::moderator::ModeratorId;
use crate::domain::organisation::OrganisationId;
use crate::domain::signature::{IllegalMove, Rejection, Signature, SignatureId, State, Visibility};
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{
    asks, claims, decisions, holds, mailboxes, organisations, resting, seals, signatures,
};
use std::collections::BTreeSet;

/// What to do with an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Publish,
    Reject {
        reason: Rejection,
        mail: bool,
    },
    /// Off the list and back to the desk.
    Unpublish,
    Reopen,
}

#[derive(Debug, Clone, Copy)]
pub struct Decide {
    pub signature_id: SignatureId,
    pub moderator_id: Option<ModeratorId>,
    /// What the moderator saw.
    pub seen: AsSeen,
    pub verb: Verb,
}

#[derive(Debug, thiserror::Error)]
pub enum DecideError {
    #[error("the entry changed after it was shown")]
    Stale,
    #[error(transparent)]
    Illegal(#[from] IllegalMove),
    #[error("another signature of this organisation is published")]
    OrganisationListed,
    #[error("the same signer has another signature that stands")]
    AnotherStands,
    #[error("the decision is part of a merge of organisations, which is undone as a whole")]
    PartOfMerge,
    #[error("the decision can no longer be undone")]
    TooLateToUndo,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Decides, and returns the decision, by which it can be undone.
pub async fn decide(
    workshop: &Workshop,
    command: Decide,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let signature = locked_as_seen(db, &keyring, command.signature_id, command.seen, now)?;
            decide_one(db, &keyring, &signature, &command, now)
        })
        .await
}

/// Loads a signature under the locks of its organisation and of every address that claims it, so
/// that no rival or twin of it moves meanwhile, and of whatever rests on it.
pub(super) fn locked(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    now: Timestamp,
) -> Result<Signature, Error> {
    let also = Also::default().and_resting_on(db, id)?;
    lock_unmoved(db, keyring, &[id], &also, now)?;
    also.covers_resting_on(db, id)?;
    signatures::find(db, keyring, id)
}

/// The same, provided that it is still as the moderator saw it.
pub(super) fn locked_as_seen(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    seen: AsSeen,
    now: Timestamp,
) -> Result<Signature, DecideError> {
    let signature = locked(db, keyring, id, now)?;
    let as_now = AsSeen {
        state: signature.state,
        changed: decisions::last_from_outside(db, id)?,
    };
    if as_now == seen {
        Ok(signature)
    } else {
        Err(DecideError::Stale)
    }
}

/// Locks the organisations of these signatures, their addresses and every address that claims one
/// of the organisations, all in one go. Organisations are always locked before addresses, either
/// in the order of their keys: whoever locks two of them never waits in a circle.
pub(super) fn lock(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[SignatureId],
    now: Timestamp,
) -> Result<(), Error> {
    lock_unmoved(db, keyring, ids, &Also::default(), now)
}

fn lock_unmoved(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[SignatureId],
    also: &Also,
    now: Timestamp,
) -> Result<(), Error> {
    let seen = organisations_of(db, ids)?;
    lock_also(db, keyring, ids, also, now)?;
    if organisations_of(db, ids)? == seen {
        return Ok(());
    }
    // Merged while we waited: the entry that stands now is not locked.
    Err(being_changed())
}

fn being_changed() -> Error {
    Error::Unavailable("the organisation's entry is being changed".to_owned())
}

fn organisations_of(
    db: &mut Db,
    ids: &[SignatureId],
) -> Result<Vec<Option<OrganisationId>>, Error> {
    let of = |id: &SignatureId| Ok(claims::find(db, *id)?.organisation_id);
    ids.iter().map(of).collect()
}

/// What a change touches beside the signatures that it begins with.
#[derive(Debug, Clone, Default)]
pub(super) struct Also {
    pub claims: Vec<(OrganisationId, LetterId)>,
    pub addresses: Vec<(LetterId, BlindIndex)>,
}

impl Also {
    pub fn address(letter: LetterId, address: BlindIndex) -> Self {
        Self {
            claims: Vec::new(),
            addresses: vec![(letter, address)],
        }
    }

    /// With what comes back if the signature leaves the list.
    pub fn and_resting_on(mut self, db: &mut Db, id: SignatureId) -> Result<Self, Error> {
        let around = resting::around(db, id)?;
        self.claims.extend(around.claims);
        self.addresses.extend(around.addresses);
        Ok(self)
    }

    /// An error where something came to rest on the signature while we waited for the locks.
    pub fn covers_resting_on(&self, db: &mut Db, id: SignatureId) -> Result<(), Error> {
        let around = resting::around(db, id)?;
        let covered = around
            .claims
            .iter()
            .all(|claim| self.claims.contains(claim))
            && around
                .addresses
                .iter()
                .all(|address| self.addresses.contains(address));
        if covered {
            Ok(())
        } else {
            Err(being_changed())
        }
    }
}

/// The same, with organisations that a signature moves to and addresses that come in. An error where
/// such an organisation was merged meanwhile. The caller looks whether a signature was, into an
/// organisation that is not locked.
pub(super) fn lock_also(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[SignatureId],
    also: &Also,
    now: Timestamp,
) -> Result<(), Error> {
    let mut claimed: BTreeSet<_> = also.claims.iter().copied().collect();
    let mut addresses: BTreeSet<_> = also.addresses.iter().copied().collect();
    for id in ids {
        let signature = signatures::find(db, keyring, *id)?;
        let letter = signature.letter_id;
        claimed.extend(
            signature
                .organisation_id
                .map(|organisation| (organisation, letter)),
        );
        addresses.extend(signature.address_index.map(|address| (letter, address)));
        if signature.organisation_id.is_none() && signature.address_index.is_none() {
            signatures::lock(db, *id)?;
        }
    }
    let entries: BTreeSet<OrganisationId> = claimed.iter().map(|(entry, _)| *entry).collect();
    for organisation in entries {
        if also.claims.iter().any(|(entry, _)| *entry == organisation) {
            if !organisations::lock_standing(db, organisation)? {
                return Err(being_changed());
            }
        } else {
            organisations::lock(db, organisation)?;
        }
    }
    lock_claims(db, claimed, addresses, now)
}

/// Locks these addresses, and those of every claim of organisations that are locked already.
pub(super) fn lock_claims(
    db: &mut Db,
    claimed: BTreeSet<(OrganisationId, LetterId)>,
    mut addresses: BTreeSet<(LetterId, BlindIndex)>,
    now: Timestamp,
) -> Result<(), Error> {
    for (organisation, letter) in claimed {
        let claiming = signatures::claiming_addresses(db, letter, organisation)?;
        addresses.extend(claiming.into_iter().map(|address| (letter, address)));
    }
    for (letter, address) in addresses {
        mailboxes::lock(db, letter, &address, now)?;
    }
    Ok(())
}

fn decide_one(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    command: &Decide,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let state = signature.state;
    let (to, act) = match command.verb {
        Verb::Publish => (state.publish()?, DecisionAct::Publish),
        Verb::Reject { .. } => (state.reject()?, DecisionAct::Reject),
        Verb::Unpublish => (state.unpublish()?, DecisionAct::Unpublish),
        Verb::Reopen => (state.reopen()?, DecisionAct::Reopen),
    };
    let reason = match command.verb {
        Verb::Reject { reason, .. } => Some(reason.to_string()),
        _ => None,
    };
    let list_reason = (act == DecisionAct::Unpublish).then_some(Reason::UnderReview);
    let decision = Decision {
        id: random::id(now),
        signature_id: signature.id,
        moderator_id: command.moderator_id,
        act,
        from: state,
        to,
        reason,
        because_of: None,
        undone_at: None,
        at: now,
    };
    let moved = moved(db, keyring, signature, to, list_reason, now)?;
    decisions::insert(db, &decision)?;
    if matches!(command.verb, Verb::Publish | Verb::Reject { .. }) {
        asks::end_open(db, signature.id, now)?;
    }
    if act == DecisionAct::Reject {
        let why = Departure::Rejected;
        come_back(db, keyring, signature, why, Some(&decision), now)?;
    }
    match command.verb {
        Verb::Publish => {
            close_rivals(db, keyring, &moved, &decision, now)?;
            notify::contact(db, keyring, &moved, MailKind::Published, now, now)?;
        }
        // Sent when it can no longer be undone.
        Verb::Reject { mail: true, .. } => {
            notify::contact(
                db,
                keyring,
                &moved,
                MailKind::Rejected,
                now.plus(UNDO_WITHIN),
                now,
            )?;
        }
        Verb::Unpublish | Verb::Reopen => {
            let key = seals::open(db, keyring, moved.id)?;
            // What the organisation said is not forgotten by moving the entry.
            let mut back = holds::of(db, keyring, moved.id)?;
            back.retain(|hold| hold.reason == HoldReason::Objection);
            back.push(Hold::because(HoldReason::Moderator));
            holds::put(db, &key, moved.id, &back)?;
        }
        Verb::Reject { mail: false, .. } => {}
    }
    Ok(decision.id)
}

/// Moves a signature whose locks are held, where sameness allows it.
pub(super) fn moved(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    to: State,
    reason: Option<Reason>,
    now: Timestamp,
) -> Result<Signature, DecideError> {
    if to == State::Published
        && rivals(db, signature)?
            .iter()
            .any(|(_, state)| *state == State::Published)
    {
        return Err(DecideError::OrganisationListed);
    }
    if to.is_live() && !signature.state.is_live() && another_stands(db, signature)? {
        return Err(DecideError::AnotherStands);
    }
    let key = seals::open(db, keyring, signature.id)?;
    move_to(db, keyring, &key, signature, to, reason, now)?.ok_or(DecideError::Stale)
}

fn rivals(db: &mut Db, signature: &Signature) -> Result<Vec<(SignatureId, State)>, Error> {
    match signature.organisation_id {
        Some(organisation) => {
            signatures::live_of_organisation(db, signature.letter_id, organisation, signature.id)
        }
        None => Ok(Vec::new()),
    }
}

fn another_stands(db: &mut Db, signature: &Signature) -> Result<bool, Error> {
    let Some(address) = &signature.address_index else {
        return Ok(false);
    };
    let live =
        signatures::live_of_address(db, signature.letter_id, signature.organisation_id, address)?;
    Ok(live.is_some_and(|other| other != signature.id))
}

/// Publishing one claim of an organisation closes the others, with mail.
fn close_rivals(
    db: &mut Db,
    keyring: &Keyring,
    published: &Signature,
    because_of: &Decision,
    now: Timestamp,
) -> Result<(), DecideError> {
    // Whoever is not named is not told of either: a false claim must not find out that a true one
    // stands.
    let (reason, mail) = if published.visibility == Visibility::Named {
        (Rejection::Superseded, MailKind::Superseded)
    } else {
        (Rejection::Unclear, MailKind::Rejected)
    };
    for (id, _) in rivals(db, published)? {
        let rival = signatures::find(db, keyring, id)?;
        let to = rival.state.reject()?;
        let closed = moved(db, keyring, &rival, to, None, now)?;
        asks::end_open(db, id, now)?;
        decisions::insert(
            db,
            &Decision {
                id: random::id(now),
                signature_id: id,
                act: DecisionAct::Supersede,
                from: rival.state,
                to,
                reason: Some(reason.to_string()),
                because_of: Some(because_of.id),
                ..because_of.clone()
            },
        )?;
        notify::contact(db, keyring, &closed, mail, now.plus(UNDO_WITHIN), now)?;
    }
    Ok(())
}
