//! The public list: pages of it, its size, one entry. Only ever rows that are listed.
use super::connection::{Db, MultiBackend};
use super::error::Error;
use super::imports;
use super::schema::{first_signatories, name_words, representatives, signatures, versions};
use super::switches;
use crate::domain::country::Country;
use crate::domain::ledger::{LineText, RepresentativeText};
use crate::domain::letter::LetterId;
use crate::domain::proof::Proof;
use crate::domain::signatory::Kind;
use crate::domain::signature::{ImportId, SignatureId};
use crate::domain::switch::Switch;
use crate::domain::time::Timestamp;
use diesel::prelude::*;
use std::collections::HashMap;

/// One line of the list, as anyone may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub id: SignatureId,
    pub kind: Kind,
    pub name: String,
    pub name_en: Option<String>,
    pub acronym: Option<String>,
    pub country: Option<Country>,
    pub website: Option<String>,
    pub representatives: Vec<ListedPerson>,
    pub proof: Proof,
    pub affiliation: Option<String>,
    pub file_under: String,
    pub heading: String,
    pub sort_key: Vec<u8>,
    pub salt: Vec<u8>,
    pub published_at: Timestamp,
    /// Of the version that was signed.
    pub version: i32,
    pub version_language: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPerson {
    pub name: String,
    pub role: Option<String>,
}

impl Listed {
    /// Where it stands.
    pub fn place(&self) -> Place {
        Place {
            sort_key: self.sort_key.clone(),
            id: self.id,
        }
    }

    /// The line as the ledger commits to it.
    pub fn text(&self) -> LineText<'_> {
        LineText {
            kind: self.kind.as_str(),
            name: &self.name,
            name_en: self.name_en.as_deref(),
            acronym: self.acronym.as_deref(),
            country: self.country.map(Country::code),
            website: self.website.as_deref(),
            representatives: self
                .representatives
                .iter()
                .map(|person| RepresentativeText {
                    name: &person.name,
                    role: person.role.as_deref(),
                })
                .collect(),
            file_under: &self.file_under,
            affiliation: self.affiliation.as_deref(),
        }
    }
}

/// Which part of the list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<Kind>,
    pub country: Option<Country>,
    /// Those who gave none.
    pub without_country: bool,
    pub heading: Option<String>,
    /// Those who asked the others, or everybody else.
    pub first: Option<bool>,
    /// Folded; each must begin some word of a name.
    pub words: Vec<String>,
    /// Those too whom a switch hides: what the ledger is compared with.
    pub even_hidden: bool,
}

/// What nobody is shown although it is listed.
pub(super) struct Unseen {
    /// Still staged.
    imports: Vec<ImportId>,
    /// By a switch.
    individuals: bool,
}

impl Unseen {
    pub(super) fn of(db: &mut Db, letter: LetterId) -> Result<Self, Error> {
        Ok(Self {
            imports: imports::hidden(db, letter)?,
            individuals: switches::is_on(db, Switch::HideIndividuals, letter)?,
        })
    }
}

/// The place after which a page begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub sort_key: Vec<u8>,
    pub id: SignatureId,
}

#[derive(Queryable)]
struct Row {
    id: SignatureId,
    kind: Kind,
    name: Option<String>,
    name_en: Option<String>,
    acronym: Option<String>,
    country: Option<Country>,
    website: Option<String>,
    proof: Proof,
    affiliation: Option<String>,
    file_under: Option<String>,
    heading: Option<String>,
    sort_key: Option<Vec<u8>>,
    salt: Option<Vec<u8>>,
    published_at: Option<Timestamp>,
    version: i32,
    version_language: String,
}

/// In alphabetical order, from after `place`. A deep page costs what the first one does.
pub fn page(
    db: &mut Db,
    letter: LetterId,
    filter: &Filter,
    place: Option<&Place>,
    limit: i64,
) -> Result<Vec<Listed>, Error> {
    let mut query = narrowed(letter, filter, &Unseen::of(db, letter)?);
    if let Some(place) = place {
        // Not `key > k OR (key = k AND id > i)`: that form scans on PostgreSQL.
        query = query
            .filter(signatures::sort_key.ge(place.sort_key.clone()))
            .filter(
                signatures::sort_key
                    .gt(place.sort_key.clone())
                    .or(signatures::id.gt(place.id))
                    .assume_not_null(),
            );
    }
    let rows = query
        .inner_join(versions::table)
        .order((signatures::sort_key, signatures::id))
        .limit(limit)
        .select(COLUMNS)
        .load::<Row>(db)?;
    with_people(db, rows)
}

/// Lines before `place`, the nearest first.
pub fn page_before(
    db: &mut Db,
    letter: LetterId,
    filter: &Filter,
    place: &Place,
    limit: i64,
) -> Result<Vec<Listed>, Error> {
    let rows = narrowed(letter, filter, &Unseen::of(db, letter)?)
        .filter(signatures::sort_key.le(place.sort_key.clone()))
        .filter(
            signatures::sort_key
                .lt(place.sort_key.clone())
                .or(signatures::id.lt(place.id))
                .assume_not_null(),
        )
        .inner_join(versions::table)
        .order((signatures::sort_key.desc(), signatures::id.desc()))
        .limit(limit)
        .select(COLUMNS)
        .load::<Row>(db)?;
    with_people(db, rows)
}

/// How many lines the filter lets through.
pub fn total(db: &mut Db, letter: LetterId, filter: &Filter) -> Result<i64, Error> {
    let query = narrowed(letter, filter, &Unseen::of(db, letter)?);
    Ok(query.select(diesel::dsl::count_star()).first(db)?)
}

/// `NotFound` if it is not on the list of this letter.
pub fn one(db: &mut Db, letter: LetterId, id: SignatureId) -> Result<Listed, Error> {
    let row = narrowed(letter, &Filter::default(), &Unseen::of(db, letter)?)
        .inner_join(versions::table)
        .filter(signatures::id.eq(id))
        .select(COLUMNS)
        .first::<Row>(db)?;
    with_people(db, vec![row])?.pop().ok_or(Error::NotFound)
}

/// Those of the ids that are on the list of this letter, in no order; at most a page of them, since each is a parameter.
pub fn among(db: &mut Db, letter: LetterId, ids: &[SignatureId]) -> Result<Vec<Listed>, Error> {
    let rows = narrowed(letter, &Filter::default(), &Unseen::of(db, letter)?)
        .inner_join(versions::table)
        .filter(signatures::id.eq_any(ids.to_vec()))
        .select(COLUMNS)
        .load::<Row>(db)?;
    with_people(db, rows)
}

/// The headings that have lines under them, or lines of one kind, in no order of ours. One short step through an index
/// each; `DISTINCT` would read the whole list.
pub fn headings(db: &mut Db, letter: LetterId, kind: Option<Kind>) -> Result<Vec<String>, Error> {
    let unseen = Unseen::of(db, letter)?;
    let filter = Filter {
        kind,
        ..Filter::default()
    };
    let mut found: Vec<String> = Vec::new();
    loop {
        let mut query = narrowed(letter, &filter, &unseen);
        if let Some(last) = found.last() {
            query = query.filter(signatures::heading.gt(last.clone()));
        }
        let next = query
            .order(signatures::heading)
            .limit(1)
            .select(signatures::heading.assume_not_null())
            .first::<String>(db)
            .optional()?;
        match next {
            Some(heading) => found.push(heading),
            None => return Ok(found),
        }
    }
}

pub(super) type Query<'a> = diesel::helper_types::IntoBoxed<'a, signatures::table, MultiBackend>;

type Columns = (
    signatures::id,
    signatures::kind,
    signatures::name,
    signatures::name_en,
    signatures::acronym,
    signatures::country,
    signatures::website,
    signatures::proof,
    signatures::affiliation,
    signatures::file_under,
    signatures::heading,
    signatures::sort_key,
    signatures::salt,
    signatures::published_at,
    versions::number,
    versions::language,
);

const COLUMNS: Columns = (
    signatures::id,
    signatures::kind,
    signatures::name,
    signatures::name_en,
    signatures::acronym,
    signatures::country,
    signatures::website,
    signatures::proof,
    signatures::affiliation,
    signatures::file_under,
    signatures::heading,
    signatures::sort_key,
    signatures::salt,
    signatures::published_at,
    versions::number,
    versions::language,
);

/// The bare column, not `listed = true`: a bound parameter would hide the partial index.
pub(super) fn narrowed<'a>(letter: LetterId, filter: &Filter, unseen: &Unseen) -> Query<'a> {
    let mut query = signatures::table
        .filter(signatures::listed)
        .filter(signatures::letter_id.eq(letter))
        .into_boxed();
    if let Some(kind) = filter.kind {
        query = query.filter(signatures::kind.eq(kind));
    }
    if let Some(country) = filter.country {
        query = query.filter(signatures::country.eq(country));
    }
    if filter.without_country {
        query = query.filter(signatures::country.is_null());
    }
    if let Some(heading) = &filter.heading {
        query = query.filter(signatures::heading.eq(heading.clone()));
    }
    if let Some(first) = filter.first {
        let those = first_signatories::table
            .filter(first_signatories::letter_id.eq(letter))
            .select(first_signatories::signature_id);
        query = if first {
            query.filter(signatures::id.eq_any(those))
        } else {
            query.filter(signatures::id.ne_all(those))
        };
    }
    for word in &filter.words {
        let beginning = name_words::table
            .filter(name_words::letter_id.eq(letter))
            .filter(name_words::word.ge(word.clone().into_bytes()))
            .filter(name_words::word.lt(after_prefix(word)))
            .select(name_words::signature_id);
        query = query.filter(signatures::id.eq_any(beginning));
    }
    if !unseen.imports.is_empty() {
        query = query.filter(imports::shown_unless(unseen.imports.clone()));
    }
    if unseen.individuals && !filter.even_hidden {
        query = query.filter(signatures::kind.eq(Kind::Organisation));
    }
    query
}

/// The least bytes that are greater than every text with this prefix. Text is UTF-8, which never
/// has the byte 255, so its last byte can always be raised.
pub(super) fn after_prefix(prefix: &str) -> Vec<u8> {
    let mut end = prefix.as_bytes().to_vec();
    match end.last_mut() {
        Some(last) => *last += 1,
        None => end.push(u8::MAX),
    }
    end
}

fn with_people(db: &mut Db, rows: Vec<Row>) -> Result<Vec<Listed>, Error> {
    let ids: Vec<SignatureId> = rows.iter().map(|row| row.id).collect();
    let mut people: HashMap<SignatureId, Vec<ListedPerson>> = HashMap::new();
    // SQLite takes a limited number of parameters in one statement.
    for ids in ids.chunks(1000) {
        let found: Vec<(SignatureId, Option<String>, Option<String>)> = representatives::table
            .filter(representatives::signature_id.eq_any(ids))
            .order((representatives::signature_id, representatives::position))
            .select((
                representatives::signature_id,
                representatives::name,
                representatives::role,
            ))
            .load(db)?;
        for (id, name, role) in found {
            if let Some(name) = name {
                people
                    .entry(id)
                    .or_default()
                    .push(ListedPerson { name, role });
            }
        }
    }
    let missing = || Error::Corrupt("a listed line that is not whole".to_owned());
    rows.into_iter()
        .map(|row| {
            Ok(Listed {
                representatives: people.remove(&row.id).unwrap_or_default(),
                id: row.id,
                kind: row.kind,
                name: row.name.ok_or_else(missing)?,
                name_en: row.name_en,
                acronym: row.acronym,
                country: row.country,
                website: row.website,
                proof: row.proof,
                affiliation: row.affiliation,
                file_under: row.file_under.ok_or_else(missing)?,
                heading: row.heading.ok_or_else(missing)?,
                sort_key: row.sort_key.ok_or_else(missing)?,
                salt: row.salt.ok_or_else(missing)?,
                published_at: row.published_at.ok_or_else(missing)?,
                version: row.version,
                version_language: row.version_language,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::after_prefix;

    #[test]
    fn a_prefix_ends_before_the_next_one() {
        assert_eq!(after_prefix("hum"), b"hun");
        assert_eq!(after_prefix("ж"), [0xD0, 0xB7]);
        assert!(after_prefix("") > b"zebra".to_vec());
    }
}
