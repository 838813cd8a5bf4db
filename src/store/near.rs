//! Entries of the registry that may be the same as another, or as the line that somebody signs with.
use super::connection::Db;
use super::error::Error;
use super::{claims, entries, marks, organisation_names};
use crate::domain::letter::LetterId;
use crate::domain::name::Name;
use crate::domain::nearness::marks::marks as marks_of;
use crate::domain::nearness::names::Names;
use crate::domain::nearness::score::{Near, nearness};
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::registry::{Entry, OtherName};
use crate::domain::signature::SignatureId;
use diesel::prelude::*;
use diesel::sql_types::{Binary, Integer};
use std::collections::HashMap;
use std::fmt::Write;

/// Entries looked at for one mark, the oldest, which is the order of the index; a mark that more of
/// them share says little.
const FOR_A_MARK: usize = 300;
/// Entries loaded and compared: those with the most and the rarest marks in common.
const COMPARED: usize = 100;
/// Entries given.
const GIVEN: usize = 10;
/// Of a mark that was found with one entry alone.
const WORTH: usize = 1_000_000;

/// An entry with what makes it near.
#[derive(Debug, Clone)]
pub struct NearEntry {
    pub entry: Entry,
    pub near: Near,
}

/// To what somebody signs with, the nearest first; but for `except`, its own entry.
pub fn to_line(
    db: &mut Db,
    line: &Organisation,
    except: Option<OrganisationId>,
) -> Result<Vec<NearEntry>, Error> {
    to(db, &names_of(line), except)
}

/// To what somebody signs with, among those whose signature of this letter is on the list.
pub fn to_line_among_listed(
    db: &mut Db,
    line: &Organisation,
    letter: LetterId,
) -> Result<Vec<(NearEntry, SignatureId)>, Error> {
    let names = names_of(line);
    let mut candidates = candidates(db, &marks_of(&names))?;
    let listed: HashMap<OrganisationId, SignatureId> =
        claims::listed_of_organisations(db, letter, &candidates)?
            .into_iter()
            .collect();
    // Before any cut: others that are nearer do not hide what is on the list.
    candidates.retain(|id| listed.contains_key(id));
    let nearest = nearest(db, &names, candidates)?;
    Ok(nearest
        .into_iter()
        .filter_map(|near| {
            let signature = listed.get(&near.entry.organisation.id).copied()?;
            Some((near, signature))
        })
        .collect())
}

fn names_of(line: &Organisation) -> Names {
    Names::new(
        std::iter::once(&line.name)
            .chain(&line.name_en)
            .map(Name::as_str),
        line.acronym.as_ref().map(Name::as_str),
        line.country,
        line.website.as_ref(),
    )
}

/// To an entry by all its names, the nearest first.
pub fn to_entry(db: &mut Db, entry: &Entry, others: &[OtherName]) -> Result<Vec<NearEntry>, Error> {
    let names = marks::names(entry, others);
    to(db, &names, Some(entry.organisation.id))
}

/// The nearest first; at most ten.
pub fn to(
    db: &mut Db,
    names: &Names,
    except: Option<OrganisationId>,
) -> Result<Vec<NearEntry>, Error> {
    let mut candidates = candidates(db, &marks_of(names))?;
    candidates.retain(|id| Some(*id) != except);
    nearest(db, names, candidates)
}

/// `candidates` begin with those that have the most and the rarest marks in common.
fn nearest(
    db: &mut Db,
    names: &Names,
    mut candidates: Vec<OrganisationId>,
) -> Result<Vec<NearEntry>, Error> {
    candidates.truncate(COMPARED);
    let mut others: HashMap<OrganisationId, Vec<OtherName>> = HashMap::new();
    for (id, other) in organisation_names::of_many(db, &candidates)? {
        others.entry(id).or_default().push(other);
    }
    let mut found: Vec<NearEntry> = entries::among(db, &candidates)?
        .into_iter()
        .filter(|entry| entry.stands() && !entry.sealed)
        .filter_map(|entry| {
            let of_entry = others.remove(&entry.organisation.id).unwrap_or_default();
            let near = nearness(names, &marks::names(&entry, &of_entry))?;
            Some(NearEntry { entry, near })
        })
        .collect();
    found.sort_by_key(|near| {
        (
            std::cmp::Reverse(near.near.score),
            near.entry.organisation.id,
        )
    });
    found.truncate(GIVEN);
    Ok(found)
}

#[derive(QueryableByName)]
struct Hit {
    /// The place of the mark among those that were looked for.
    #[diesel(sql_type = Integer)]
    mark: i32,
    #[diesel(sql_type = Binary)]
    organisation_id: OrganisationId,
}

/// What few have in common says more than what many have: a mark counts by how few were found with it.
/// Those with the most in common first.
fn candidates(db: &mut Db, marks: &[i64]) -> Result<Vec<OrganisationId>, Error> {
    if marks.is_empty() {
        return Ok(Vec::new());
    }
    // One statement of as many look-ups in an index; numbers need no parameters.
    let mut sql = String::new();
    for (place, mark) in marks.iter().enumerate() {
        let union = if sql.is_empty() { "" } else { " UNION ALL " };
        let _ = write!(
            sql,
            "{union}SELECT {place} AS mark, organisation_id FROM (SELECT organisation_id FROM organisation_marks \
             WHERE mark = {mark} ORDER BY organisation_id LIMIT {FOR_A_MARK}) AS m"
        );
    }
    let hits: Vec<Hit> = diesel::sql_query(sql).load(db)?;
    let mut with_mark: HashMap<i32, usize> = HashMap::new();
    for hit in &hits {
        *with_mark.entry(hit.mark).or_default() += 1;
    }
    let mut worth: HashMap<OrganisationId, usize> = HashMap::new();
    for hit in &hits {
        let others = with_mark.get(&hit.mark).copied().unwrap_or(1);
        *worth.entry(hit.organisation_id).or_default() += WORTH / others;
    }
    let mut ranked: Vec<(OrganisationId, usize)> = worth.into_iter().collect();
    ranked.sort_unstable_by_key(|(id, worth)| (std::cmp::Reverse(*worth), *id));
    Ok(ranked.into_iter().map(|(id, _)| id).collect())
}
