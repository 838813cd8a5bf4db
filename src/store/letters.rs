//! Letters and their rules.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::letters;
use crate::domain::country::Country;
use crate::domain::filing::Articles;
use crate::domain::letter::{
    Grouping, Letter, LetterId, LetterState, Review, Rules, Signers, Slug,
};
use crate::domain::time::Timestamp;
use diesel::prelude::*;

#[derive(Queryable, Insertable, AsChangeset, Selectable)]
#[diesel(table_name = letters, treat_none_as_null = true)]
struct Row {
    id: LetterId,
    slug: String,
    state: LetterState,
    host: String,
    contact: Option<String>,
    signers: Signers,
    review: Review,
    prints_representatives: bool,
    language: String,
    collation_locale: String,
    articles: Articles,
    list_on_page: i32,
    reminder: bool,
    opens_at: Option<Timestamp>,
    closes_at: Option<Timestamp>,
    time_zone: String,
    version: i32,
    created_at: Timestamp,
    shows_progress: bool,
    second_factor: bool,
    review_target: Option<i32>,
    target: Option<i32>,
    shows_target: bool,
    list_grouping: Grouping,
    published_at: Option<Timestamp>,
    embargo: Option<i32>,
    bulk_individuals: bool,
    offices: Option<Country>,
}

/// Says whether its slug was free.
pub fn insert(db: &mut Db, letter: &Letter) -> Result<bool, Error> {
    let insert = diesel::insert_into(letters::table).values(Row::from(letter));
    Ok(OrNothing(insert).inserted(db)?)
}

/// Everything but the id and the number of the text, provided it is still in state `from` and under
/// that text; says whether it was.
pub fn update(db: &mut Db, from: LetterState, letter: &Letter) -> Result<bool, Error> {
    let unmoved = letters::table
        .find(letter.id)
        .filter(letters::state.eq(from))
        .filter(letters::version.eq(letter.version));
    Ok(diesel::update(unmoved).set(Row::from(letter)).execute(db)? == 1)
}

/// Holds a letter's row to the end of the transaction, and reads it then: two who change a letter,
/// its texts or what stands beside them meet here.
pub fn lock(db: &mut Db, slug: &Slug) -> Result<Letter, Error> {
    let row = letters::table.filter(letters::slug.eq(slug.as_str()));
    diesel::update(row)
        .set(letters::version.eq(letters::version))
        .execute(db)?;
    by_slug(db, slug)
}

/// The same of a letter whose id is known.
pub fn lock_id(db: &mut Db, id: LetterId) -> Result<(), Error> {
    diesel::update(letters::table.find(id))
        .set(letters::version.eq(letters::version))
        .execute(db)?;
    Ok(())
}

/// From now on number `to` is signed, provided `to - 1` was; says whether it was.
pub fn advance(db: &mut Db, id: LetterId, to: i32) -> Result<bool, Error> {
    let before = letters::table.find(id).filter(letters::version.eq(to - 1));
    Ok(diesel::update(before)
        .set(letters::version.eq(to))
        .execute(db)?
        == 1)
}

/// What is promised of the review from now on, in hours.
pub fn set_review_target(db: &mut Db, id: LetterId, hours: Option<i32>) -> Result<(), Error> {
    diesel::update(letters::table.find(id))
        .set(letters::review_target.eq(hours))
        .execute(db)?;
    Ok(())
}

pub fn find(db: &mut Db, id: LetterId) -> Result<Letter, Error> {
    letters::table.find(id).first::<Row>(db)?.try_into()
}

pub fn by_slug(db: &mut Db, slug: &Slug) -> Result<Letter, Error> {
    letters::table
        .filter(letters::slug.eq(slug.as_str()))
        .first::<Row>(db)?
        .try_into()
}

/// Every letter, the newest first.
pub fn all(db: &mut Db) -> Result<Vec<Letter>, Error> {
    letters::table
        .order((letters::created_at.desc(), letters::id.desc()))
        .load::<Row>(db)?
        .into_iter()
        .map(Letter::try_from)
        .collect()
}

impl From<&Letter> for Row {
    fn from(letter: &Letter) -> Self {
        let rules = letter.rules.clone();
        Self {
            id: letter.id,
            slug: letter.slug.to_string(),
            state: letter.state,
            host: letter.host.clone(),
            contact: letter.contact.clone(),
            signers: rules.signers,
            review: rules.review,
            prints_representatives: rules.prints_representatives,
            language: rules.language,
            collation_locale: rules.collation,
            articles: rules.articles,
            list_on_page: rules.list_on_page,
            reminder: rules.reminder,
            opens_at: letter.opens_at,
            closes_at: letter.closes_at,
            time_zone: letter.time_zone.clone(),
            version: letter.version,
            created_at: letter.created_at,
            shows_progress: rules.shows_progress,
            second_factor: rules.second_factor,
            review_target: rules.review_target,
            target: rules.target,
            shows_target: rules.shows_target,
            list_grouping: rules.grouping,
            published_at: letter.published_at,
            embargo: letter.embargo,
            bulk_individuals: rules.bulk_individuals,
            offices: rules.offices,
        }
    }
}

impl TryFrom<Row> for Letter {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: row.id,
            slug: Slug::parse(&row.slug).map_err(|error| Error::Corrupt(error.to_string()))?,
            state: row.state,
            host: row.host,
            contact: row.contact,
            rules: Rules {
                signers: row.signers,
                review: row.review,
                prints_representatives: row.prints_representatives,
                language: row.language,
                collation: row.collation_locale,
                articles: row.articles,
                list_on_page: row.list_on_page,
                reminder: row.reminder,
                shows_progress: row.shows_progress,
                second_factor: row.second_factor,
                review_target: row.review_target,
                target: row.target,
                shows_target: row.shows_target,
                grouping: row.list_grouping,
                bulk_individuals: row.bulk_individuals,
                offices: row.offices,
            },
            opens_at: row.opens_at,
            closes_at: row.closes_at,
            time_zone: row.time_zone,
            version: row.version,
            created_at: row.created_at,
            published_at: row.published_at,
            embargo: row.embargo,
        })
    }
}
