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
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{claims, decisions as decided};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

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
    /// Made with the form, so that a second press goes on with the first one, or finds it done.
    pub form: BulkId,
    pub letter: LetterId,
    pub by: Actor,
    pub verb: BulkVerb,
    /// As they were shown, in that order.
    pub rows: Vec<(SignatureId, AsSeen)>,
}

impl Bulk {
    /// Of the same press it is the same: of one form, by one moderator, for the same rows as they were shown.
    fn id(&self) -> BulkId {
        let mut hash = Sha256::new();
        hash.update(self.form.as_bytes());
        if let Some(moderator) = self.by.moderator_id() {
            hash.update(moderator.as_bytes());
        }
        hash.update(self.verb.act().as_str());
        for (id, seen) in &self.rows {
            hash.update(format!("\n{id}:{seen}"));
        }
        let digest: [u8; 32] = hash.finalize().into();
        BulkId::from_bytes(digest.first_chunk().copied().unwrap_or_default())
    }
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
    let new = bulks::Bulk {
        id: command.id(),
        letter_id: command.letter,
        moderator_id: command.by.moderator_id(),
        act: command.verb.act(),
        undone_at: None,
        created_at: now,
    };
    let begin = move |db: &mut Db| begin(db, &new, now);
    let id = workshop.store.write(begin).await?;
    for row in command.rows {
        let (work, verb, by) = (workshop.clone(), command.verb.clone(), command.by);
        let (signature, letter) = (row.0, command.letter);
        let done = workshop.store.write(move |db| {
            if claims::find(db, signature)?.letter_id != letter {
                return Err(Error::NotFound.into());
            }
            // By the first press of two; or somebody undoes it while it goes on.
            if bulks::is_decided(db, id, signature)? || bulks::find(db, id)?.undone_at.is_some() {
                return Ok(());
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

/// The one that a first press began, unless that is undone already.
fn begin(db: &mut Db, new: &bulks::Bulk, now: Timestamp) -> Result<BulkId, Error> {
    if bulks::insert(db, new)? || bulks::find(db, new.id)?.undone_at.is_none() {
        return Ok(new.id);
    }
    let anew = bulks::Bulk {
        id: random::id(now),
        ..new.clone()
    };
    bulks::insert(db, &anew)?;
    Ok(anew.id)
}

/// Takes back each decision of it that still stands and is young enough. Others stay as they are; the rows
/// say which. It counts as undone once none is left that a second try could take back.
pub async fn undo_bulk(
    workshop: &Workshop,
    id: BulkId,
    by: Actor,
    now: Timestamp,
) -> Result<(), Error> {
    let mut tried: HashSet<DecisionId> = HashSet::new();
    loop {
        let rows = workshop.store.read(move |db| bulks::rows(db, id)).await?;
        let decided = rows.into_iter().filter_map(|(_, done)| done);
        let rest: Vec<DecisionId> = decided.filter(|one| !tried.contains(one)).collect();
        if rest.is_empty() || !undo_rows(workshop, &rest, by, now).await? {
            return Ok(());
        }
        tried.extend(rest);
        // A press that still goes on stops here, and what it did meanwhile is taken back, too.
        let mark = move |db: &mut _| bulks::mark_undone(db, id, now).map(drop);
        workshop.store.write(mark).await?;
    }
}

/// Says whether they are undone as far as they can be: one at least, and none has to be tried again.
async fn undo_rows(
    workshop: &Workshop,
    decisions: &[DecisionId],
    by: Actor,
    now: Timestamp,
) -> Result<bool, Error> {
    let (mut undone, mut later) = (false, false);
    // In any order: a row that another one had changed was left out.
    for decision in decisions {
        match undo(workshop, *decision, by, now).await {
            // Its organisation is being merged at this moment.
            Err(DecideError::Store(Error::Unavailable(_))) => later = true,
            Err(DecideError::Store(error)) if !matches!(error, Error::NotFound) => {
                return Err(error);
            }
            Ok(_) => undone = true,
            Err(_) => {}
        }
    }
    if !undone {
        // By a first press that did not come to its end.
        let all = decisions.to_vec();
        let read = move |db: &mut Db| decided::among(db, &all);
        let made = workshop.store.read(read).await?;
        undone = made.values().any(|one| one.undone_at.is_some());
    }
    Ok(undone && !later)
}
