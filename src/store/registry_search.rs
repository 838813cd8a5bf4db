//! What the desk finds in the registry: by the beginnings of words, and what re-keying left.
use super::connection::{Db, MultiBackend};
use super::error::Error;
use super::listing::after_prefix;
use super::schema::{organisation_words, organisations};
use crate::domain::country::Country;
use crate::domain::organisation::OrganisationId;
use diesel::prelude::*;

/// A row of the list. A sealed entry has a name that says nothing.
#[derive(Debug, Clone, Queryable)]
pub struct Found {
    pub id: OrganisationId,
    pub name: String,
    pub name_en: Option<String>,
    pub acronym: Option<String>,
    pub country: Country,
    pub domain: Option<String>,
    sealed: Option<Vec<u8>>,
}

impl Found {
    pub fn is_sealed(&self) -> bool {
        self.sealed.is_some()
    }
}

type Columns = (
    organisations::id,
    organisations::name,
    organisations::name_en,
    organisations::acronym,
    organisations::country,
    organisations::domain,
    organisations::sealed,
);

const COLUMNS: Columns = (
    organisations::id,
    organisations::name,
    organisations::name_en,
    organisations::acronym,
    organisations::country,
    organisations::domain,
    organisations::sealed,
);

type Query<'a> = diesel::helper_types::IntoBoxed<'a, organisations::table, MultiBackend>;

/// Each of the folded words begins some word of a name. By age, from after `after`.
pub fn page(
    db: &mut Db,
    words: &[String],
    after: Option<OrganisationId>,
    limit: i64,
) -> Result<Vec<Found>, Error> {
    let mut query = narrowed(words).order(organisations::id.desc()).limit(limit);
    if let Some(after) = after {
        query = query.filter(organisations::id.lt(after));
    }
    Ok(query.select(COLUMNS).load(db)?)
}

pub fn total(db: &mut Db, words: &[String]) -> Result<i64, Error> {
    Ok(narrowed(words)
        .select(diesel::dsl::count_star())
        .first(db)?)
}

fn narrowed<'a>(words: &[String]) -> Query<'a> {
    let mut query = organisations::table
        .filter(organisations::merged_into.is_null())
        .into_boxed();
    for word in words {
        let beginning = organisation_words::table
            .filter(organisation_words::word.ge(word.clone().into_bytes()))
            .filter(organisation_words::word.lt(after_prefix(word)))
            .select(organisation_words::organisation_id);
        query = query.filter(organisations::id.eq_any(beginning));
    }
    query
}

/// Those of the ids that are there, in no order.
pub fn among(db: &mut Db, ids: &[OrganisationId]) -> Result<Vec<Found>, Error> {
    Ok(organisations::table
        .filter(organisations::id.eq_any(ids.to_vec()))
        .select(COLUMNS)
        .load(db)?)
}
