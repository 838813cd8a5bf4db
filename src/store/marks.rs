//! What finds an entry of the registry: the marks that near names share, and the words of its names.
use super::connection::{Db, on_either};
use super::error::Error;
use super::schema::{organisation_marks, organisation_words, organisations};
use crate::domain::fold;
use crate::domain::name::Name;
use crate::domain::nearness::marks::{MARKS_VERSION, marks};
use crate::domain::nearness::names::Names;
use crate::domain::organisation::OrganisationId;
use crate::domain::registry::{Entry, OtherName};
use crate::domain::website::Website;
use diesel::prelude::*;

#[derive(Insertable)]
#[diesel(table_name = organisation_marks)]
struct MarkRow {
    mark: i64,
    organisation_id: OrganisationId,
}

#[derive(Insertable)]
#[diesel(table_name = organisation_words)]
struct WordRow {
    word: Vec<u8>,
    organisation_id: OrganisationId,
}

/// Of all the names of an entry, as they are compared.
pub fn names(entry: &Entry, others: &[OtherName]) -> Names {
    let organisation = &entry.organisation;
    // A domain that a moderator set stands in for a website that is missing.
    let site = match (&organisation.website, &entry.domain) {
        (None, Some(domain)) => Website::parse(domain).ok(),
        (website, _) => website.clone(),
    };
    Names::new(
        all_names(entry, others),
        organisation.acronym.as_ref().map(Name::as_str),
        organisation.country,
        site.as_ref(),
    )
}

/// The canonical one first.
fn all_names<'a>(entry: &'a Entry, others: &'a [OtherName]) -> impl Iterator<Item = &'a str> {
    let organisation = &entry.organisation;
    std::iter::once(&organisation.name)
        .chain(&organisation.name_en)
        .chain(others.iter().map(|other| &other.name))
        .map(Name::as_str)
}

/// Makes marks and words of an entry anew. One that another stands for has none, nor one whose
/// name is sealed.
pub fn put(db: &mut Db, entry: &Entry, others: &[OtherName]) -> Result<(), Error> {
    let id = entry.organisation.id;
    diesel::delete(organisation_marks::table.filter(organisation_marks::organisation_id.eq(id)))
        .execute(db)?;
    diesel::delete(organisation_words::table.filter(organisation_words::organisation_id.eq(id)))
        .execute(db)?;
    if entry.stands() && !entry.sealed {
        insert(db, entry, others)?;
    }
    diesel::update(organisations::table.find(id))
        .set(organisations::mark_rules.eq(MARKS_VERSION))
        .execute(db)?;
    Ok(())
}

fn insert(db: &mut Db, entry: &Entry, others: &[OtherName]) -> Result<(), Error> {
    let id = entry.organisation.id;
    let found = marks(&names(entry, others));
    let rows: Vec<MarkRow> = found
        .into_iter()
        .map(|mark| MarkRow {
            mark,
            organisation_id: id,
        })
        .collect();
    on_either!(db, |c| diesel::insert_into(organisation_marks::table)
        .values(&rows)
        .execute(c))?;
    let acronym = entry.organisation.acronym.as_ref().map(Name::as_str);
    let mut words: Vec<String> = all_names(entry, others)
        .chain(acronym)
        .flat_map(fold::words)
        .collect();
    words.sort_unstable();
    words.dedup();
    let rows: Vec<WordRow> = words
        .into_iter()
        .map(|word| WordRow {
            word: word.into_bytes(),
            organisation_id: id,
        })
        .collect();
    on_either!(db, |c| diesel::insert_into(organisation_words::table)
        .values(&rows)
        .execute(c))?;
    Ok(())
}

/// Entries after `after` whose marks are of other rules, in the order of their ids.
pub fn made_otherwise(
    db: &mut Db,
    after: Option<OrganisationId>,
    limit: i64,
) -> Result<Vec<OrganisationId>, Error> {
    let mut query = organisations::table
        .filter(organisations::mark_rules.ne(MARKS_VERSION))
        .order(organisations::id)
        .limit(limit)
        .select(organisations::id)
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(organisations::id.gt(after));
    }
    Ok(query.load(db)?)
}
