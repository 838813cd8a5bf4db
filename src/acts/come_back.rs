//! A signature leaves the list for good: what was closed or merged for it comes back to the
//! moderators. Every act by which one leaves calls this: withdrawing, erasing, signing as a person
//! instead, a correction to another organisation, and a moderator's rejection.
//!
//! What only holds a signature (an objection, a moderator who takes it off the list, a correction of
//! substance) changes nothing yet: it may be published again.
use super::list_change::move_to;
use super::notify;
use crate::domain::decision::{Decision, DecisionAct, UNDO_WITHIN};
use crate::domain::departure::Departure;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::signature::{Signature, SignatureId, State, Visibility};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{decisions, holds, merges, outbox, resting, seals, signatures};

/// `left` is the signature as it was, whose move is written already, under its locks and those of
/// `resting::around`. `because_of` is the moderator's decision by which it left: what comes back
/// goes again if that is undone, and is told of it when it no longer can be.
///
/// - What was merged into it comes back, unless it had itself been merged: then it is merged into
///   what that one was.
/// - A claim that was closed comes back once the one that closed it can no longer be published, and
///   no other of their organisation is.
/// - Not where the same signer has another signature that stands.
pub(super) fn come_back(
    db: &mut Db,
    keyring: &Keyring,
    left: &Signature,
    why: Departure,
    because_of: Option<&Decision>,
    now: Timestamp,
) -> Result<(), Error> {
    let mut back = Back {
        left,
        why,
        because_of,
        now,
        number: 0,
    };
    if left.state != State::Merged || !merges::hand_on(db, left.id)? {
        for (merged, before) in resting::merged_into(db, left.id)? {
            back.bring(db, keyring, merged, before == State::Published)?;
        }
    }
    if let Some(organisation) = left.organisation_id
        && !signatures::is_published(db, left.letter_id, organisation)?
    {
        for closed in resting::closed_rivals(db, left.letter_id, organisation)? {
            let closer = closed.closer.filter(|closer| *closer != left.id);
            let waits = match closer {
                Some(closer) => resting::may_stand(db, closer, organisation)?,
                None => false,
            };
            if !waits {
                back.bring(db, keyring, closed.signature_id, closed.told)?;
            }
        }
    }
    if back.number > 0 {
        notify::moderators_if_first(db, keyring, left.letter_id, back.number, now)?;
    }
    Ok(())
}

struct Back<'a> {
    left: &'a Signature,
    why: Departure,
    because_of: Option<&'a Decision>,
    now: Timestamp,
    number: i64,
}

impl Back<'_> {
    /// `told` where its contact knows of the other one. Of one that is not named nothing is said.
    fn bring(
        &mut self,
        db: &mut Db,
        keyring: &Keyring,
        id: SignatureId,
        told: bool,
    ) -> Result<(), Error> {
        let now = self.now;
        let before = signatures::find(db, keyring, id)?;
        if let Some(another) = another_of_signer(db, &before)? {
            if before.state == State::Merged {
                merges::rest_on(db, id, another)?;
            }
            return Ok(());
        }
        let to = before
            .state
            .come_back()
            .map_err(|illegal| Error::Corrupt(illegal.to_string()))?;
        let key = seals::open(db, keyring, id)?;
        let Some(held) = move_to(db, keyring, &key, &before, to, None, now)? else {
            return Ok(());
        };
        let reasons = self.reasons(db, keyring, &held)?;
        holds::put(db, &key, id, &reasons)?;
        let told = told && self.left.visibility == Visibility::Named;
        decisions::insert(
            db,
            &Decision {
                id: random::id(now),
                signature_id: id,
                moderator_id: None,
                act: DecisionAct::ComeBack,
                from: before.state,
                to,
                reason: told.then(|| self.why.to_string()),
                because_of: self.because_of.map(|decision| decision.id),
                undone_at: None,
                at: now,
            },
        )?;
        let closing = [MailKind::Superseded, MailKind::Rejected, MailKind::Merged];
        outbox::drop_waiting(db, id.cast(), &closing)?;
        let (kind, due) = (
            if told {
                MailKind::CameBack
            } else {
                MailKind::BackInReview
            },
            self.because_of.map_or(now, |_| now.plus(UNDO_WITHIN)),
        );
        notify::contact(db, keyring, &held, kind, due, now)?;
        self.number += 1;
        Ok(())
    }

    /// What was said against it before is still said.
    fn reasons(
        &self,
        db: &mut Db,
        keyring: &Keyring,
        held: &Signature,
    ) -> Result<Vec<Hold>, Error> {
        let mut reasons = holds::of(db, keyring, held.id)?;
        reasons.retain(|hold| !matches!(hold.reason, HoldReason::CameBack | HoldReason::Rival));
        let (letter, own) = (held.letter_id, held.id);
        if let Some(organisation) = held.organisation_id
            && !signatures::live_of_organisation(db, letter, organisation, own)?.is_empty()
        {
            reasons.push(Hold::because(HoldReason::Rival));
        }
        reasons.push(Hold {
            reason: HoldReason::CameBack,
            evidence: Some(self.why.to_string()),
        });
        Ok(reasons)
    }
}

/// The signature that the same signer gave since, or that was merged beside this one.
fn another_of_signer(db: &mut Db, signature: &Signature) -> Result<Option<SignatureId>, Error> {
    match &signature.address_index {
        Some(address) => {
            let (letter, organisation) = (signature.letter_id, signature.organisation_id);
            signatures::live_of_address(db, letter, organisation, address)
        }
        None => Ok(None),
    }
}
