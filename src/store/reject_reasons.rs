//! Reasons of rejection: the built-in ones, as far as a letter's moderators changed them, and those
//! that they added.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{reject_reasons, reject_texts, said_reasons};
use crate::domain::decision::DecisionId;
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::reject_reason::RejectReason;
use crate::domain::signature::Rejection;
use crate::domain::time::Timestamp;
use diesel::prelude::*;
use std::collections::{BTreeMap, HashMap};

type RowId = Id<RejectReason>;

#[derive(Queryable, Insertable)]
#[diesel(table_name = reject_reasons)]
struct Row {
    id: RowId,
    letter_id: LetterId,
    key: String,
    label: Option<String>,
    mailed: bool,
    position: i32,
    retired_at: Option<Timestamp>,
    revision: i64,
}

/// A reason as a letter's moderators have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    pub reason: RejectReason,
    /// Nothing where a built-in one is called as the program calls it.
    pub label: Option<String>,
    /// By language. A built-in one without any is told in the program's own words.
    pub texts: BTreeMap<String, String>,
    /// Whether the signer is told unless the moderator says otherwise.
    pub mailed: bool,
    pub retired_at: Option<Timestamp>,
    /// Grows with each change; 0 for a built-in one that nobody changed.
    pub revision: i64,
}

impl Reason {
    /// As it is before anybody changed it.
    pub fn untouched(reason: RejectReason) -> Self {
        Self {
            reason,
            label: None,
            texts: BTreeMap::new(),
            mailed: true,
            retired_at: None,
            revision: 0,
        }
    }

    /// What a signer who reads `language` is told: in it, else in the letter's own language. With
    /// the language it is in. Nothing: the program's own sentence.
    pub fn text(&self, language: &str, own: &str) -> Option<(&str, &str)> {
        [language, own]
            .into_iter()
            .find_map(|language| self.texts.get_key_value(language))
            .map(|(language, text)| (language.as_str(), text.as_str()))
    }
}

/// All of a letter, in the order that its moderators chose, retired ones included.
pub fn of_letter(db: &mut Db, letter: LetterId) -> Result<Vec<Reason>, Error> {
    let rows = reject_reasons::table
        .filter(reject_reasons::letter_id.eq(letter))
        .load::<Row>(db)?;
    let texts: Vec<(RowId, String, String)> = reject_texts::table
        .inner_join(reject_reasons::table)
        .filter(reject_reasons::letter_id.eq(letter))
        .select((
            reject_texts::reason_id,
            reject_texts::language,
            reject_texts::text,
        ))
        .load(db)?;
    let mut worded: HashMap<RowId, BTreeMap<String, String>> = HashMap::new();
    for (id, language, text) in texts {
        worded.entry(id).or_default().insert(language, text);
    }
    let mut placed = Vec::new();
    for (place, reason) in (0..).zip(RejectReason::built_in()) {
        placed.push((place, Reason::untouched(reason)));
    }
    for row in rows {
        let reason = row
            .key
            .parse()
            .map_err(|_| Error::Corrupt(format!("the reason {:?}", row.key)))?;
        placed.retain(|(_, other)| other.reason != reason);
        let texts = worded.remove(&row.id).unwrap_or_default();
        placed.push((
            row.position,
            Reason {
                reason,
                label: row.label,
                texts,
                mailed: row.mailed,
                retired_at: row.retired_at,
                revision: row.revision,
            },
        ));
    }
    placed.sort_by_key(|(place, _)| *place);
    Ok(placed.into_iter().map(|(_, reason)| reason).collect())
}

/// Nothing where the letter has no such reason.
pub fn find(db: &mut Db, letter: LetterId, reason: RejectReason) -> Result<Option<Reason>, Error> {
    let all = of_letter(db, letter)?;
    Ok(all.into_iter().find(|one| one.reason == reason))
}

/// Puts a reason in its place among the others. Its words stay of the revision that they are, so that
/// nobody's form is stale for it; a built-in one that has no row yet gets one of revision 0.
pub fn put_at(
    db: &mut Db,
    letter: LetterId,
    id: RowId,
    reason: &Reason,
    position: i32,
) -> Result<(), Error> {
    let key = reason.reason.to_string();
    let known = reject_reasons::table
        .filter(reject_reasons::letter_id.eq(letter))
        .filter(reject_reasons::key.eq(&key));
    let moved = diesel::update(known)
        .set(reject_reasons::position.eq(position))
        .execute(db)?;
    if moved == 0 {
        let row = Row {
            id,
            letter_id: letter,
            key,
            label: None,
            mailed: reason.mailed,
            position,
            retired_at: None,
            revision: 0,
        };
        diesel::insert_into(reject_reasons::table)
            .values(row)
            .execute(db)?;
    }
    Ok(())
}

/// Writes a reason, provided that it is still of revision `after.revision` (0: nobody worded it yet);
/// says whether it was. `id` is that of a new row.
pub fn put(
    db: &mut Db,
    letter: LetterId,
    id: RowId,
    after: &Reason,
    position: i32,
) -> Result<bool, Error> {
    let key = after.reason.to_string();
    let row = Row {
        id,
        letter_id: letter,
        key: key.clone(),
        label: after.label.clone(),
        mailed: after.mailed,
        position,
        retired_at: after.retired_at,
        revision: 1,
    };
    let insert = OrNothing(diesel::insert_into(reject_reasons::table).values(row));
    let id = if after.revision == 0 && insert.inserted(db)? {
        id
    } else {
        let unchanged = reject_reasons::table
            .filter(reject_reasons::letter_id.eq(letter))
            .filter(reject_reasons::key.eq(&key))
            .filter(reject_reasons::revision.eq(after.revision));
        let changed = diesel::update(unchanged)
            .set((
                reject_reasons::label.eq(&after.label),
                reject_reasons::mailed.eq(after.mailed),
                reject_reasons::position.eq(position),
                reject_reasons::retired_at.eq(after.retired_at),
                reject_reasons::revision.eq(after.revision + 1),
            ))
            .execute(db)?;
        if changed == 0 {
            return Ok(false);
        }
        reject_reasons::table
            .filter(reject_reasons::letter_id.eq(letter))
            .filter(reject_reasons::key.eq(&key))
            .select(reject_reasons::id)
            .first(db)?
    };
    diesel::delete(reject_texts::table.filter(reject_texts::reason_id.eq(id))).execute(db)?;
    for (language, text) in &after.texts {
        diesel::insert_into(reject_texts::table)
            .values((
                reject_texts::reason_id.eq(id),
                reject_texts::language.eq(language),
                reject_texts::text.eq(text),
            ))
            .execute(db)?;
    }
    Ok(true)
}

/// What was said with a decision, as it was worded then.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Said {
    /// Nothing: as the program calls it.
    pub label: Option<String>,
    pub language: Option<String>,
    /// Nothing: the program's own sentence.
    pub text: Option<String>,
    pub mailed: bool,
}

pub fn say(db: &mut Db, decision: DecisionId, said: &Said) -> Result<(), Error> {
    diesel::insert_into(said_reasons::table)
        .values((
            said_reasons::decision_id.eq(decision),
            said_reasons::label.eq(&said.label),
            said_reasons::language.eq(&said.language),
            said_reasons::text.eq(&said.text),
            said_reasons::mailed.eq(said.mailed),
        ))
        .execute(db)?;
    Ok(())
}

/// By decision; those without a reason have none.
pub fn said(db: &mut Db, decisions: &[DecisionId]) -> Result<HashMap<DecisionId, Said>, Error> {
    type Found = (
        DecisionId,
        (Option<String>, Option<String>, Option<String>, bool),
    );
    let rows: Vec<Found> = said_reasons::table
        .filter(said_reasons::decision_id.eq_any(decisions))
        .select((
            said_reasons::decision_id,
            (
                said_reasons::label,
                said_reasons::language,
                said_reasons::text,
                said_reasons::mailed,
            ),
        ))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(id, (label, language, text, mailed))| {
            let said = Said {
                label,
                language,
                text,
                mailed,
            };
            (id, said)
        })
        .collect())
}

/// Why a signature was rejected, as its signer is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// In the program's own words.
    BuiltIn(Rejection),
    Worded(String),
}

/// Of a decision with this reason.
pub fn told(
    db: &mut Db,
    decision: DecisionId,
    reason: Option<&str>,
) -> Result<Option<Told>, Error> {
    if let Some(text) = said(db, &[decision])?
        .remove(&decision)
        .and_then(|said| said.text)
    {
        return Ok(Some(Told::Worded(text)));
    }
    let built_in = reason.and_then(|reason| reason.parse().ok());
    Ok(built_in.map(Told::BuiltIn))
}
