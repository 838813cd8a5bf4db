//! Signatures that the letter's host brings from elsewhere: a spreadsheet, paper, another list.
use super::audit::note;
use super::import_fates::{Brought, Fate, Judge};
use super::staging::{self, Batch, StageError, Staged};
use super::workshop::Workshop;
use crate::config::clock::Clock;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::import_line::ImportLine;
use crate::domain::letter::Slug;
use crate::domain::signature::ImportId;

#[derive(Debug, Clone)]
pub struct Import {
    pub id: ImportId,
    pub letter: Slug,
    pub lines: Vec<ImportLine>,
    pub publish: bool,
    /// Whether lines wait on the desk that the rules doubt, even with `publish`.
    pub hold_doubted: bool,
    /// Only says what would become of each line.
    pub dry_run: bool,
    /// Whose role is asked again with each piece.
    pub by: Actor,
    /// The audit log says so already.
    pub recorded: bool,
}

/// The fate of each line, in the order of the lines. A faulty one stops the whole import.
pub async fn import_signatures(
    workshop: &Workshop,
    import: Import,
    clock: &Clock,
) -> Result<Vec<Brought>, StageError> {
    let (publish, slug) = (import.publish, import.letter.clone());
    let mut judge = Judge::of(workshop, slug, publish, import.hold_doubted).await?;
    let mut fates = Vec::with_capacity(import.lines.len());
    let mut staged = Vec::new();
    for line in &import.lines {
        let (brought, one) = judge.judge(workshop, line, clock.now()).await?;
        staged.extend(one.map(|one| (fates.len(), one)));
        fates.push(brought);
    }
    if import.dry_run
        || fates
            .iter()
            .any(|line| matches!(line.fate, Fate::Faulty(_)))
    {
        return Ok(fates);
    }
    let batch = Batch {
        letter: judge.letter,
        version_id: judge.version.id,
        publish,
        synthetic: false,
    };
    let (positions, staged): (Vec<usize>, Vec<Staged>) = staged.into_iter().unzip();
    // Before it is done: what is brought in pieces is never without an entry.
    let by = import.by;
    if !import.recorded {
        let changes = vec![FieldChange::set(Field::Lines, staged.len())];
        let subject = Subject::Import(import.id, batch.letter.id);
        let (act, now) = (AuditAct::ImportSignatures, clock.now());
        note(workshop, by, act, subject, changes, now).await?;
    }
    // Published by somebody else while this ran.
    for refused in staging::stage(workshop, &batch, by, import.id, staged, clock).await? {
        if let Some(fate) = positions
            .get(refused)
            .and_then(|position| fates.get_mut(*position))
        {
            *fate = Brought::from(Fate::Listed);
        }
    }
    Ok(fates)
}
