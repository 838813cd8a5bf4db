//! One decision about many entries, exactly those that a page showed. Each is a transaction of its own: an
//! entry that changed meanwhile is left as it is and reported, and the others are done.
use super::moderate::{Decide, DecideError, Verb, decide_in};
use super::set_aside::{Aside, SetAside, beside};
use super::undo::undo;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::decision::{AsSeen, DecisionAct, DecisionId};
use crate::domain::letter::LetterId;
use crate::domain::reject_reason::RejectReason;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::bulks::{self, BulkId};
use crate::store::claims;
use crate::store::error::Error;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BulkVerb {
    Publish,
    Reject { reason: RejectReason, mail: bool },
    SetAside,
}

#[derive(Debug, Clone)]
pub struct Bulk {
    pub letter: LetterId,
    pub by: Actor,
    pub verb: BulkVerb,
    /// As they were shown, in that order.
    pub rows: Vec<(SignatureId, AsSeen)>,
}

impl BulkVerb {
    const fn act(self) -> DecisionAct {
        match self {
            Self::Publish => DecisionAct::Publish,
            Self::Reject { .. } => DecisionAct::Reject,
            Self::SetAside => DecisionAct::SetAside,
        }
    }
}

pub async fn bulk(workshop: &Workshop, command: Bulk, now: Timestamp) -> Result<BulkId, Error> {
    let id: BulkId = random::id(now);
    let row = bulks::Bulk {
        id,
        letter_id: command.letter,
        moderator_id: command.by.moderator_id(),
        act: command.verb.act(),
        undone_at: None,
        created_at: now,
    };
    let begin = move |db: &mut _| bulks::insert(db, &row);
    workshop.store.write(begin).await?;
    for (signature, seen) in command.rows {
        let (keyring, verb, by) = (workshop.keyring.clone(), command.verb, command.by);
        let letter = command.letter;
        let done = workshop.store.write(move |db| {
            if claims::find(db, signature)?.letter_id != letter {
                return Err(Error::NotFound.into());
            }
            let verb = match verb {
                BulkVerb::Publish => Verb::Publish,
                BulkVerb::Reject { reason, mail } => Verb::Reject { reason, mail },
                BulkVerb::SetAside => {
                    let aside = SetAside {
                        signature_id: signature,
                        by,
                        seen,
                        note: None,
                    };
                    let decision = beside(db, &keyring, &aside, Aside::Set, now)?;
                    bulks::add_row(db, id, signature, Some(decision))?;
                    return Ok(());
                }
            };
            let decide = Decide {
                signature_id: signature,
                by,
                seen,
                verb,
            };
            let decision = decide_in(db, &keyring, &decide, None, now)?;
            bulks::add_row(db, id, signature, Some(decision))?;
            Ok::<_, DecideError>(())
        });
        match done.await {
            // Not found: erased since the page was shown, or of another letter. There is no name to report.
            Ok(()) | Err(DecideError::Store(Error::NotFound)) => {}
            // Its organisation is being merged at this moment: it is left, and reported.
            Err(DecideError::Store(error)) if !matches!(error, Error::Unavailable(_)) => {
                return Err(error);
            }
            Err(_) => {
                let left = move |db: &mut _| bulks::add_row(db, id, signature, None);
                match workshop.store.write(left).await {
                    Ok(()) | Err(Error::NotFound) => {}
                    Err(other) => return Err(other),
                }
            }
        }
    }
    Ok(id)
}

/// Takes back each decision of it that still stands and is young enough. Others stay as they are; the rows
/// say which.
pub async fn undo_bulk(
    workshop: &Workshop,
    id: BulkId,
    by: Actor,
    now: Timestamp,
) -> Result<(), Error> {
    let rows = workshop.store.read(move |db| bulks::rows(db, id)).await?;
    let decisions: Vec<DecisionId> = rows.into_iter().filter_map(|(_, done)| done).collect();
    let mut undone = false;
    // The last first: what an earlier one brought along stands in nobody's way then.
    for decision in decisions.into_iter().rev() {
        match undo(workshop, decision, by, now).await {
            Err(DecideError::Store(error))
                if !matches!(error, Error::NotFound | Error::Unavailable(_)) =>
            {
                return Err(error);
            }
            Ok(_) => undone = true,
            Err(_) => {}
        }
    }
    if undone {
        let mark = move |db: &mut _| bulks::mark_undone(db, id, now).map(drop);
        workshop.store.write(mark).await?;
    }
    Ok(())
}
