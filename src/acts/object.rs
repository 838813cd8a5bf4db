//! An organisation that was told objects: the signature is off the list at once, and waits.
use super::locks::locked;
use super::moderate::{DecideError, moved};
use super::notify;
use super::workshop::Workshop;
use crate::domain::decision::{Decision, DecisionAct};
use crate::domain::ledger::Reason;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::domain::words::Words;
use crate::security::random;
use crate::store::error::Error;
use crate::store::notices::{self, NoticeId};
use crate::store::{decisions, holds, seals};

/// The longest explanation, in characters.
pub const MAX_WORDS: usize = 1000;

#[derive(Debug, thiserror::Error)]
pub enum ObjectError {
    /// Never there, or erased since.
    #[error("there is nothing to object to")]
    Gone,
    #[error(transparent)]
    Store(Error),
}

impl From<Error> for ObjectError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::Gone,
            other => Self::Store(other),
        }
    }
}

/// Holds what is listed or waits, and notes the objection for whatever else. A second press changes
/// nothing.
pub async fn object(
    workshop: &Workshop,
    id: NoticeId,
    words: Option<Words>,
    now: Timestamp,
) -> Result<SignatureId, ObjectError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let notice = notices::find(db, id)?;
            if notice.objected_at.is_some() {
                return Ok(notice.signature_id);
            }
            let signature = notice.signature_id;
            let signature = locked(db, &keyring, signature, now)?;
            let key = seals::open(db, &keyring, signature.id)?;
            let said = words.as_ref().map(Words::as_str);
            if !notices::object(db, &key, id, said, now)? {
                return Ok(signature.id);
            }
            let to = signature.state.object();
            if to != signature.state {
                let reason = Some(Reason::Objection);
                moved(db, &keyring, &signature, to, reason, now).map_err(|error| match error {
                    DecideError::Store(error) => ObjectError::from(error),
                    other => ObjectError::Store(Error::Corrupt(other.to_string())),
                })?;
            }
            let all = holds::of(db, &keyring, signature.id)?;
            holds::put(db, &key, signature.id, &with_objection(all, said))?;
            decisions::insert(
                db,
                &Decision {
                    id: random::id(now),
                    signature_id: signature.id,
                    moderator_id: None,
                    act: DecisionAct::Object,
                    from: signature.state,
                    to,
                    reason: None,
                    because_of: None,
                    undone_at: None,
                    at: now,
                },
            )?;
            notify::moderators_of_objection(db, &keyring, signature.letter_id, id.cast(), now)?;
            Ok(signature.id)
        })
        .await
}

/// Several objections are one reason; what each says is kept.
fn with_objection(holds: Vec<Hold>, said: Option<&str>) -> Vec<Hold> {
    let (before, mut all): (Vec<Hold>, Vec<Hold>) = holds
        .into_iter()
        .partition(|hold| hold.reason == HoldReason::Objection);
    let words: Vec<String> = before
        .into_iter()
        .filter_map(|hold| hold.evidence)
        .chain(said.map(str::to_owned))
        .collect();
    all.push(Hold {
        reason: HoldReason::Objection,
        evidence: (!words.is_empty()).then(|| words.join(" / ")),
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_each_objection_says_is_kept() {
        let review = Hold::because(HoldReason::ReviewFirst);
        let once = with_objection(vec![review.clone()], None);
        assert_eq!(once, [review.clone(), Hold::because(HoldReason::Objection)]);
        let twice = with_objection(with_objection(once, Some("Not us")), Some("Nor us"));
        assert_eq!(twice[0], review);
        assert_eq!(twice[1].evidence.as_deref(), Some("Not us / Nor us"));
        assert_eq!(twice.len(), 2);
    }
}
