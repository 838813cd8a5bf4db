//! One decision about many entries, exactly those that a page showed. Each is a transaction of its own: an
//! entry that changed meanwhile is left as it is and reported, and the others are done.
use super::invalidate::{Invalidate, invalidate_one};
use super::moderate::{Decide, DecideError, Verb, decide_in};
use super::set_aside::{Aside, SetAside, beside};
use super::undo::undo;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::decision::{AsSeen, DecisionAct, DecisionId};
use crate::domain::letter::LetterId;
use crate::domain::note::Note;
use crate::domain::reject_reason::RejectReason;
use crate::domain::signature::{Invalidation, SignatureId};
use crate::domain::time::Timestamp;
use crate::domain::words::Words;
use crate::security::random;
use crate::store::bulks::{self, BulkId};
use crate::store::claims;
use crate::store::connection::Db;
use crate::store::error::Error;

#[derive(Debug, Clone)]
pub enum BulkVerb {
    Publish,
    Reject {
        reason: RejectReason,
        mail: bool,
    },
    SetAside,
    /// Off the list and back to the desk, with a note for colleagues.
    Unpublish {
        note: Note,
    },
    /// Off for good.
    Invalidate {
        reason: Invalidation,
        note: Option<Words>,
        mail: bool,
    },
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
    const fn act(&self) -> DecisionAct {
        match self {
            Self::Publish => DecisionAct::Publish,
            Self::Reject { .. } => DecisionAct::Reject,
            Self::SetAside => DecisionAct::SetAside,
            Self::Unpublish { .. } => DecisionAct::Unpublish,
            Self::Invalidate { .. } => DecisionAct::Invalidate,
        }
    }

    /// What the single act of the same name does.
    fn on(
        &self,
        db: &mut Db,
        workshop: &Workshop,
        row: (SignatureId, AsSeen),
        by: Actor,
        now: Timestamp,
    ) -> Result<DecisionId, DecideError> {
        let keyring = &workshop.keyring;
        let (signature_id, seen) = row;
        let (verb, note) = match self {
            Self::SetAside => {
                let aside = SetAside {
                    signature_id,
                    by,
                    seen,
                    note: None,
                };
                return beside(db, keyring, &aside, Aside::Set, now);
            }
            Self::Invalidate { reason, note, mail } => {
                let command = Invalidate {
                    signature_id,
                    by,
                    seen,
                    reason: *reason,
                    note: note.clone(),
                    mail: *mail,
                };
                return invalidate_one(db, workshop, &command, now);
            }
            Self::Publish => (Verb::Publish, None),
            Self::Reject { reason, mail } => {
                let (reason, mail) = (*reason, *mail);
                (Verb::Reject { reason, mail }, None)
            }
            Self::Unpublish { note } => (Verb::Unpublish, Some(note)),
        };
        let decide = Decide {
            signature_id,
            by,
            seen,
            verb,
        };
        decide_in(db, keyring, &decide, note, now)
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
    for row in command.rows {
        let (work, verb, by) = (workshop.clone(), command.verb.clone(), command.by);
        let (signature, letter) = (row.0, command.letter);
        let done = workshop.store.write(move |db| {
            if claims::find(db, signature)?.letter_id != letter {
                return Err(Error::NotFound.into());
            }
            let decision = verb.on(db, &work, row, by, now)?;
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
    // In any order: a row that another one had changed was left out.
    for decision in decisions {
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
