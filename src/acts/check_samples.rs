//! A moderator looks at some of what the rules published: they are drawn at random, and each is found
//! right, or wrong and taken off the list.
use super::audit::record;
use super::locks::locked_to_leave;
use super::moderate::{Decide, DecideError, Verb, as_seen, decide_one};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{AsSeen, DecisionId};
use crate::domain::letter::LetterId;
use crate::domain::sampling::pick;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::error::Error;
use crate::store::samples::{self, Finding, Found};
use std::collections::HashSet;

/// Drawn at once, and out of how many, at most.
pub const MOST: usize = 100;
pub const MOST_OF: i64 = 5_000;

/// Draws `size` of the last `of` entries that the rules published, none that was drawn in this round
/// before; once all were drawn and looked at, a new round begins. Returns how many were drawn.
pub async fn draw(
    workshop: &Workshop,
    letter: LetterId,
    (size, of): (usize, i64),
    by: Actor,
    now: Timestamp,
) -> Result<usize, Error> {
    let read = workshop.store.read(move |db| {
        let last = samples::published_by_rules(db, letter, of)?;
        let round = samples::round(db, letter)?;
        let drawn = samples::drawn(db, letter, round)?;
        let unchecked = samples::any_unchecked(db, letter, round)?;
        Ok::<_, Error>((last, round, drawn, unchecked))
    });
    let (last, mut round, drawn, unchecked) = read.await?;
    let known: HashSet<SignatureId> = drawn.iter().map(|one| one.signature_id).collect();
    let mut fresh: Vec<SignatureId> = last
        .iter()
        .copied()
        .filter(|id| !known.contains(id))
        .collect();
    if fresh.is_empty() && !unchecked {
        round += 1;
        fresh = last;
    }
    let picked = pick(&fresh, size, || u64::from_le_bytes(random::bytes()));
    if picked.is_empty() {
        return Ok(0);
    }
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut number = 0;
            for id in picked {
                match samples::draw(db, letter, round, id, now) {
                    Ok(drawn) => number += usize::from(drawn),
                    // Erased since it was picked.
                    Err(Error::NotFound) => {}
                    Err(other) => return Err(other),
                }
            }
            let changes = [FieldChange::set(Field::Count, number)];
            let (act, subject) = (AuditAct::DrawSample, Subject::Letter(letter));
            record(db, &keyring, &by, act, subject, &changes, now)?;
            Ok(number)
        })
        .await
}

#[derive(Debug, Clone, Copy)]
pub struct Check {
    pub letter: LetterId,
    pub signature_id: SignatureId,
    pub by: Actor,
    pub seen: AsSeen,
    pub finding: Finding,
    /// What the page said was found before.
    pub before: Option<Finding>,
}

/// One that is found wrong is taken off the list in the same moment, by a decision like any other; if that
/// is undone, nothing was found.
pub async fn check(
    workshop: &Workshop,
    command: Check,
    now: Timestamp,
) -> Result<Option<DecisionId>, DecideError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let id = command.signature_id;
            let signature = locked_to_leave(db, &keyring, id, now)?;
            let signature = as_seen(db, signature, command.seen)?;
            let by = command.by.moderator_id().ok_or(Error::Forbidden)?;
            if signature.letter_id != command.letter {
                return Err(Error::NotFound.into());
            }
            let sample = samples::find(db, command.letter, id)?.ok_or(Error::NotFound)?;
            if sample.finding == Some(command.finding) && command.finding == Finding::Right {
                return Ok(None);
            }
            if sample.finding != command.before {
                return Err(DecideError::Stale);
            }
            let found = FieldChange::between(
                Field::State,
                command.before.as_ref(),
                Some(&command.finding),
            );
            let changes: Vec<FieldChange> = found.into_iter().collect();
            let subject = Subject::Signature(id, command.letter);
            let act = AuditAct::CheckSample;
            record(db, &keyring, &command.by, act, subject, &changes, now)?;
            let decide = Decide {
                signature_id: id,
                by: command.by,
                seen: command.seen,
                verb: Verb::Unpublish,
            };
            let decision = match command.finding {
                Finding::Right => None,
                Finding::Wrong => Some(decide_one(db, &keyring, &signature, &decide, now)?),
            };
            let found = Found {
                finding: command.finding,
                before: command.before,
                by,
                decision,
            };
            if !samples::find_out(db, command.letter, id, found, now)? {
                return Err(DecideError::Stale);
            }
            Ok(decision)
        })
        .await
}
