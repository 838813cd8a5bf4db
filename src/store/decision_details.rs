//! What a decision says beside its reason: a note, and the line before and after it. Sealed with the
//! key of its signature, and gone with it.
use super::connection::Db;
use super::error::Error;
use super::schema::decisions;
use super::sealed::{self, SealedLine};
use super::seals;
use crate::domain::decision::{DecisionAct, DecisionId};
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::domain::words::Words;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

const SEALED_FOR: &str = "decisions.sealed_note";

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Detail {
    pub note: Option<String>,
    /// Whether its contact was to be told, of what may be silent.
    pub mailed: Option<bool>,
    /// The day, as typed, on which what was entered had been given.
    pub given_on: Option<String>,
    /// Before and after.
    pub lines: Option<(PrintedLine, PrintedLine)>,
    /// What the contact was called before an entry became that of the person.
    pub contact_name: Option<String>,
}

impl Detail {
    pub fn of_lines(lines: (PrintedLine, PrintedLine)) -> Self {
        Self {
            lines: Some(lines),
            ..Self::default()
        }
    }

    pub fn of_note(note: Option<&Words>) -> Self {
        Self {
            note: note.map(|note| note.as_str().to_owned()),
            ..Self::default()
        }
    }
}

#[derive(Serialize, Deserialize)]
struct SealedDetail {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    mailed: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    given_on: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<SealedLine>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<SealedLine>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    contact_name: Option<String>,
}

/// `key` is the signature's.
pub fn put(
    db: &mut Db,
    key: &RecordKey,
    decision: DecisionId,
    detail: &Detail,
) -> Result<(), Error> {
    if *detail == Detail::default() {
        return Ok(());
    }
    let lines = detail.lines.as_ref();
    let stored = SealedDetail {
        note: detail.note.clone(),
        mailed: detail.mailed,
        given_on: detail.given_on.clone(),
        before: lines.map(|(before, _)| before.into()),
        after: lines.map(|(_, after)| after.into()),
        contact_name: detail.contact_name.clone(),
    };
    diesel::update(decisions::table.find(decision))
        .set(decisions::sealed_note.eq(Some(sealed::seal(key, SEALED_FOR, &stored))))
        .execute(db)?;
    Ok(())
}

/// Of all decisions about a signature that have one; nothing once its record was erased.
pub fn of(
    db: &mut Db,
    keyring: &Keyring,
    signature: SignatureId,
) -> Result<HashMap<DecisionId, Detail>, Error> {
    let rows: Vec<(DecisionId, Option<Vec<u8>>)> = decisions::table
        .filter(decisions::signature_id.eq(signature))
        .filter(decisions::sealed_note.is_not_null())
        .select((decisions::id, decisions::sealed_note))
        .load(db)?;
    if rows.is_empty() {
        return Ok(HashMap::new());
    }
    let key = match seals::open(db, keyring, signature) {
        Ok(key) => key,
        Err(Error::NotFound) => return Ok(HashMap::new()),
        Err(other) => return Err(other),
    };
    rows.into_iter()
        .filter_map(|(id, row)| Some((id, row?)))
        .map(|(id, row)| Ok((id, opened(&key, &row)?)))
        .collect()
}

/// The line as it stood before the first correction by a moderator since `since`, or the first such that
/// was reversed.
pub fn line_before(
    db: &mut Db,
    keyring: &Keyring,
    signature: SignatureId,
    since: Timestamp,
) -> Result<Option<PrintedLine>, Error> {
    let first: Option<Option<Vec<u8>>> = decisions::table
        .filter(decisions::signature_id.eq(signature))
        .filter(decisions::act.eq_any([DecisionAct::CorrectEntry, DecisionAct::ReverseCorrection]))
        .filter(decisions::created_at.ge(since))
        .order(decisions::created_at)
        .select(decisions::sealed_note)
        .first(db)
        .optional()?;
    let Some(row) = first.flatten() else {
        return Ok(None);
    };
    let key = seals::open(db, keyring, signature)?;
    Ok(opened(&key, &row)?.lines.map(|(before, _)| before))
}

fn opened(key: &RecordKey, row: &[u8]) -> Result<Detail, Error> {
    let stored: SealedDetail = sealed::open(key, SEALED_FOR, row)?;
    let lines = match (stored.before, stored.after) {
        (Some(before), Some(after)) => Some((before.into_line()?, after.into_line()?)),
        _ => None,
    };
    Ok(Detail {
        note: stored.note,
        mailed: stored.mailed,
        given_on: stored.given_on,
        lines,
        contact_name: stored.contact_name,
    })
}
