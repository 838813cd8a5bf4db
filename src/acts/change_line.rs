//! Another line in the place of one that was confirmed: judged by the rules of entry like a new one.
use super::facts::{Candidate, facts};
use super::keep_proof::{has_second_address, kept};
use super::list_change::rewrite;
use super::lookalike::nearby_line;
use super::name_facts::doubts;
use super::notify;
use super::signer::{SignerError, write_down};
use super::workshop::Workshop;
use crate::domain::claim::{is_another, told};
use crate::domain::decision::DecisionAct;
use crate::domain::email::EmailAddress;
use crate::domain::ledger::Reason;
use crate::domain::letter::Letter;
use crate::domain::moderation::{Hold, HoldReason, verdict};
use crate::domain::signatory::{Contact, PrintedLine};
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use crate::store::connection::Db;
use crate::store::decision_details::{self as details, Detail};
use crate::store::error::Error;
use crate::store::{asks, holds, letters, signatures, versions};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Corrected {
    Kept,
    /// Moderators look at it, again or still.
    ToReview,
}

/// Whom the line before and the one after it look like. Looked up outside the transaction of the
/// change: comparing names takes milliseconds, and there is one writer.
#[derive(Debug, Clone, Default)]
pub(super) struct Lookalikes {
    before: Option<String>,
    after: Option<String>,
    /// How many entries are near the line after it.
    near: i32,
}

impl Lookalikes {
    pub fn of(
        db: &mut Db,
        keyring: &Keyring,
        id: SignatureId,
        before: &PrintedLine,
        after: &PrintedLine,
    ) -> Result<Self, Error> {
        let after = nearby_line(db, keyring, after, Some(id))?;
        Ok(Self {
            before: nearby_line(db, keyring, before, Some(id))?.lookalike,
            after: after.lookalike,
            near: after.entries,
        })
    }
}

pub(super) struct Change<'a> {
    pub before: &'a Signature,
    /// With another line, organisation and filing; the rest of it is seen to here.
    pub after: Signature,
    pub email: &'a EmailAddress,
    pub lookalikes: Lookalikes,
    pub act: DecisionAct,
}

/// Under the locks of the signature, its former organisation and the new one. A change of substance
/// goes to the moderators, and so does one that a rule of entry holds which did not hold the line
/// before; of both they are told what stood there. The rules that hold the line now take the place
/// of those that held it before; what people said stays.
pub(super) fn change(
    db: &mut Db,
    workshop: &Workshop,
    key: &RecordKey,
    change: Change<'_>,
    now: Timestamp,
) -> Result<Corrected, SignerError> {
    let keyring = &workshop.keyring;
    let (before, email) = (change.before, change.email);
    signatures::put_near(db, before.id, change.lookalikes.near)?;
    let letter = letters::find(db, before.letter_id)?;
    let all = holds::of(db, keyring, before.id)?;
    let had = by_rules(
        db,
        workshop,
        &letter,
        before,
        email,
        change.lookalikes.before,
        &all,
    )?;
    let after = Signature {
        proof: kept(db, keyring, before, &change.after, email)?,
        ..change.after
    };
    let has = by_rules(
        db,
        workshop,
        &letter,
        &after,
        email,
        change.lookalikes.after,
        &all,
    )?;
    let (by_people, _): (Vec<Hold>, Vec<Hold>) = all
        .into_iter()
        .partition(|hold| before.state == State::Held && !hold.reason.is_of_rules());
    let of_substance = change.act == DecisionAct::ChangeKind
        || before.organisation_id != after.organisation_id
        || is_another(&before.line, &after.line);
    if !of_substance && has.iter().all(|hold| had.contains(hold)) {
        let held = after.state == State::Held;
        let id = after.id;
        rewrite(db, keyring, key, before, after, None, now)?.ok_or(SignerError::Stale)?;
        if held {
            holds::put(db, key, id, &[has, by_people].concat())?;
        }
        return Ok(Corrected::Kept);
    }
    let mut reasons = [has, by_people].concat();
    // The first evidence stays: it is what was confirmed, or published.
    if !reasons
        .iter()
        .any(|hold| hold.reason == HoldReason::Corrected)
    {
        reasons.push(Hold {
            reason: HoldReason::Corrected,
            evidence: Some(told(&before.line)),
        });
    }
    // It was asked of another claim.
    asks::end_open(db, before.id, now)?;
    review(db, keyring, key, before, after, change.act, now)?;
    holds::put(db, key, before.id, &reasons)?;
    Ok(Corrected::ToReview)
}

/// Puts `after` before the moderators.
fn review(
    db: &mut Db,
    keyring: &Keyring,
    key: &RecordKey,
    before: &Signature,
    after: Signature,
    act: DecisionAct,
    now: Timestamp,
) -> Result<(), SignerError> {
    let after = Signature {
        state: State::Held,
        salt: None,
        published_at: None,
        ..after
    };
    let reason = Some(Reason::Corrected);
    let moved = rewrite(db, keyring, key, before, after, reason, now)?.ok_or(SignerError::Stale)?;
    let decision = write_down(db, moved.id, act, before.state, moved.state, now)?;
    let lines = (before.line.clone(), moved.line.clone());
    details::put(db, key, decision, &Detail::of_lines(lines))?;
    let new = i64::from(before.state != State::Held);
    if new > 0 {
        notify::moderators_if_first(db, keyring, moved.letter_id, new, now)?;
    }
    Ok(())
}

/// The same of one that may have no contact: nobody confirmed an address for what the letter's host brought.
pub(super) fn by_rules_or_names(
    db: &mut Db,
    workshop: &Workshop,
    letter: &Letter,
    signature: &Signature,
    contact: Option<&Contact>,
    lookalike: Option<String>,
    stored: &[Hold],
) -> Result<Vec<Hold>, Error> {
    if let Some(contact) = contact {
        let email = &contact.email;
        return by_rules(db, workshop, letter, signature, email, lookalike, stored);
    }
    let addressees = versions::addressees(db, signature.version_id)?;
    doubts(db, workshop, &signature.line, None, &addressees, lookalike)
}

/// Why the rules hold a signature as it stands. What a second address answered is no doubt.
pub(super) fn by_rules(
    db: &mut Db,
    workshop: &Workshop,
    letter: &Letter,
    signature: &Signature,
    email: &EmailAddress,
    lookalike: Option<String>,
    stored: &[Hold],
) -> Result<Vec<Hold>, Error> {
    let address = signature.address_index.ok_or(Error::NotFound)?;
    let candidate = Candidate {
        id: signature.id,
        letter: letter.id,
        version: signature.version_id,
        line: &signature.line,
        organisation: signature.organisation_id,
        email,
        address: &address,
        trap: stored.iter().any(|hold| hold.reason == HoldReason::Trap),
        lookalike,
    };
    let facts = facts(db, workshop, candidate)?;
    let mut holds = verdict(signature.line.kind, letter.rules.review, &facts).holds();
    if has_second_address(db, &workshop.keyring, signature)? {
        holds.retain(|hold| !hold.reason.is_answered_by_own_domain());
    }
    Ok(holds)
}
