//! The countries of a list: asked for at the list itself, since what the ledger counts may lag by a second, and a file by
//! country would then leave somebody out; and as the ledger counts them.
use super::connection::Db;
use super::error::Error;
use super::listing::{Filter, Unseen, narrowed};
use super::schema::signatures;
use super::{ledger, switches};
use crate::domain::country::Country;
use crate::domain::letter::LetterId;
use crate::domain::signatory::Kind;
use crate::domain::switch::Switch;
use diesel::prelude::*;

/// Those that listed lines have, in no order of ours. One short step through an index each.
pub fn listed_countries(db: &mut Db, letter: LetterId) -> Result<Vec<Country>, Error> {
    let unseen = Unseen::of(db, letter)?;
    let mut found: Vec<Country> = Vec::new();
    loop {
        let mut query =
            narrowed(letter, &Filter::default(), &unseen).filter(signatures::country.is_not_null());
        if let Some(last) = found.last() {
            query = query.filter(signatures::country.gt(*last));
        }
        let next = query
            .order(signatures::country)
            .limit(1)
            .select(signatures::country.assume_not_null())
            .first::<Country>(db)
            .optional()?;
        match next {
            Some(country) => found.push(country),
            None => return Ok(found),
        }
    }
}

/// How many the ledger counts in each; whom a switch hides is not counted. May lag by a second, as all counts.
pub fn counted_countries(
    db: &mut Db,
    letter: LetterId,
    kind: Option<Kind>,
) -> Result<Vec<(Country, i64)>, Error> {
    if !switches::is_on(db, Switch::HideIndividuals, letter)? {
        return ledger::countries(db, letter, kind);
    }
    match kind {
        Some(Kind::Individual) => Ok(Vec::new()),
        Some(Kind::Organisation) | None => ledger::countries(db, letter, Some(Kind::Organisation)),
    }
}
