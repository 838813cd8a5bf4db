//! A whole import is taken off again, as long as nothing rests on its lines.
use super::audit::note;
use super::invalidate::{Invalidate, invalidate};
use super::moderate::DecideError;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::AsSeen;
use crate::domain::letter::LetterId;
use crate::domain::signature::{ImportId, Invalidation};
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::imports;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TakenOff {
    pub number: usize,
    /// Somebody decided about them since: they stay.
    pub stay: usize,
    /// There are more: press again.
    pub more: bool,
}

/// Lines of one press.
const AT_ONCE: i64 = 500;

/// Each line by itself: what cannot be taken off does not hold the others up. Nobody is told.
pub async fn undo_import(
    workshop: &Workshop,
    letter: LetterId,
    import: ImportId,
    by: Actor,
    now: Timestamp,
) -> Result<TakenOff, Error> {
    let (rows, touched) = workshop
        .store
        .read(move |db| {
            let rows = imports::untouched(db, import, AT_ONCE + 1)?;
            Ok::<_, Error>((rows, imports::touched(db, import)?))
        })
        .await?;
    let at_once = usize::try_from(AT_ONCE).unwrap_or(usize::MAX);
    let mut taken = TakenOff {
        stay: touched,
        more: rows.len() > at_once,
        ..TakenOff::default()
    };
    for (id, state) in rows.into_iter().take(at_once) {
        let command = Invalidate {
            signature_id: id,
            by,
            seen: AsSeen::from(state),
            reason: Invalidation::Mistake,
            note: None,
            mail: false,
        };
        match invalidate(workshop, command, now).await {
            Ok(_) => taken.number += 1,
            Err(DecideError::Store(error)) => return Err(error),
            Err(_) => taken.stay += 1,
        }
    }
    let subject = Subject::Letter(letter);
    let changes = vec![FieldChange::set(Field::Lines, taken.number)];
    note(workshop, by, AuditAct::UndoImport, subject, changes, now).await?;
    Ok(taken)
}
