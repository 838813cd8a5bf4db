//! Updates under a letter, and what was corrected in them.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{update_corrections, updates};
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::letter_update::{Update, UpdateCorrection, UpdateHeading, UpdateId, UpdateText};
use crate::domain::source::Source;
use crate::domain::time::Timestamp;
use diesel::prelude::*;
use std::collections::HashMap;

#[derive(Queryable, Insertable, AsChangeset)]
#[diesel(table_name = updates, treat_none_as_null = true)]
struct Row {
    id: UpdateId,
    letter_id: LetterId,
    number: i32,
    language: String,
    title: String,
    markdown: String,
    sources: Option<String>,
    published_at: Option<Timestamp>,
    created_at: Timestamp,
    happened_at: Option<Timestamp>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = update_corrections)]
struct Former {
    note: String,
    created_at: Timestamp,
    title: Option<String>,
    markdown: Option<String>,
    sources: Option<String>,
    happened_at: Option<Timestamp>,
}

impl Former {
    fn correction(self, language: &str) -> Result<UpdateCorrection, Error> {
        let sources = sources(self.sources.as_deref())?;
        let both = self.title.zip(self.markdown);
        Ok(UpdateCorrection {
            note: self.note,
            at: self.created_at,
            before: both.map(|(title, markdown)| UpdateText {
                language: language.to_owned(),
                title,
                markdown,
                sources,
                happened_at: self.happened_at,
            }),
        })
    }
}

/// What was kept was read before.
fn sources(lines: Option<&str>) -> Result<Vec<Source>, Error> {
    Source::parse_all(lines.unwrap_or_default())
        .map_err(|error| Error::Corrupt(format!("the sources of an update: {error}")))
}

/// The newest number first, then by language; without their texts, of which there may be many.
pub fn headings(db: &mut Db, letter: LetterId) -> Result<Vec<UpdateHeading>, Error> {
    type Columns = (
        i32,
        String,
        String,
        Option<Timestamp>,
        Option<Timestamp>,
        Timestamp,
    );
    let rows: Vec<Columns> = updates::table
        .filter(updates::letter_id.eq(letter))
        .order((updates::number.desc(), updates::language))
        .select((
            updates::number,
            updates::language,
            updates::title,
            updates::happened_at,
            updates::published_at,
            updates::created_at,
        ))
        .load(db)?;
    let heading =
        |(number, language, title, happened_at, published_at, created_at): Columns| UpdateHeading {
            number,
            language,
            title,
            happened_at,
            published_at,
            created_at,
        };
    Ok(rows.into_iter().map(heading).collect())
}

/// The number of an update of the letter, if it is kept.
pub fn number_of(db: &mut Db, letter: LetterId, id: UpdateId) -> Result<Option<i32>, Error> {
    Ok(updates::table
        .find(id)
        .filter(updates::letter_id.eq(letter))
        .select(updates::number)
        .first(db)
        .optional()?)
}

/// One update in each of its languages.
pub fn of_number(db: &mut Db, letter: LetterId, number: i32) -> Result<Vec<Update>, Error> {
    let rows: Vec<Row> = updates::table
        .filter(updates::letter_id.eq(letter))
        .filter(updates::number.eq(number))
        .order(updates::language)
        .load(db)?;
    rows.into_iter().map(Update::try_from).collect()
}

/// Several updates, each in its languages.
pub fn of_numbers(db: &mut Db, letter: LetterId, numbers: &[i32]) -> Result<Vec<Update>, Error> {
    let rows: Vec<Row> = updates::table
        .filter(updates::letter_id.eq(letter))
        .filter(updates::number.eq_any(numbers.to_vec()))
        .load(db)?;
    rows.into_iter().map(Update::try_from).collect()
}

/// What came after the last one has this number.
pub fn next_number(db: &mut Db, letter: LetterId) -> Result<i32, Error> {
    let last: Option<i32> = updates::table
        .filter(updates::letter_id.eq(letter))
        .select(diesel::dsl::max(updates::number))
        .first(db)?;
    Ok(last.unwrap_or(0).saturating_add(1))
}

/// Says whether there was none of this number and language.
pub fn insert(db: &mut Db, update: &Update) -> Result<bool, Error> {
    let insert = diesel::insert_into(updates::table).values(Row::from(update));
    Ok(OrNothing(insert).inserted(db)?)
}

/// The caller has the letter's row.
pub fn update(db: &mut Db, update: &Update) -> Result<(), Error> {
    diesel::update(updates::table.find(update.id))
        .set(Row::from(update))
        .execute(db)?;
    Ok(())
}

/// One that was never published.
pub fn remove(db: &mut Db, id: UpdateId) -> Result<(), Error> {
    let unpublished = updates::table
        .find(id)
        .filter(updates::published_at.is_null());
    diesel::delete(unpublished).execute(db)?;
    Ok(())
}

pub fn add_correction(
    db: &mut Db,
    id: Id<UpdateCorrection>,
    update: UpdateId,
    correction: &UpdateCorrection,
) -> Result<(), Error> {
    let before = correction.before.as_ref();
    diesel::insert_into(update_corrections::table)
        .values((
            update_corrections::id.eq(id),
            update_corrections::update_id.eq(update),
            update_corrections::note.eq(&correction.note),
            update_corrections::created_at.eq(correction.at),
            update_corrections::title.eq(before.map(|text| &text.title)),
            update_corrections::markdown.eq(before.map(|text| &text.markdown)),
            update_corrections::sources.eq(before.and_then(|text| Source::lines(&text.sources))),
            update_corrections::happened_at.eq(before.and_then(|text| text.happened_at)),
        ))
        .execute(db)?;
    Ok(())
}

/// In the order in which they were made.
pub fn corrections(db: &mut Db, update: &Update) -> Result<Vec<UpdateCorrection>, Error> {
    let rows: Vec<Former> = update_corrections::table
        .filter(update_corrections::update_id.eq(update.id))
        .order((update_corrections::created_at, update_corrections::id))
        .select(Former::as_select())
        .load(db)?;
    rows.into_iter()
        .map(|row| row.correction(&update.language))
        .collect()
}

/// When each was last corrected; nothing of those that never were.
pub fn corrected_at(
    db: &mut Db,
    updates: &[UpdateId],
) -> Result<HashMap<UpdateId, Timestamp>, Error> {
    let rows: Vec<(UpdateId, Timestamp)> = update_corrections::table
        .filter(update_corrections::update_id.eq_any(updates.to_vec()))
        .order(update_corrections::created_at)
        .select((
            update_corrections::update_id,
            update_corrections::created_at,
        ))
        .load(db)?;
    Ok(rows.into_iter().collect())
}

impl From<&Update> for Row {
    fn from(update: &Update) -> Self {
        Self {
            id: update.id,
            letter_id: update.letter_id,
            number: update.number,
            language: update.language.clone(),
            title: update.title.clone(),
            markdown: update.markdown.clone(),
            sources: Source::lines(&update.sources),
            happened_at: update.happened_at,
            published_at: update.published_at,
            created_at: update.created_at,
        }
    }
}

impl TryFrom<Row> for Update {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: row.id,
            letter_id: row.letter_id,
            number: row.number,
            language: row.language,
            title: row.title,
            markdown: row.markdown,
            sources: sources(row.sources.as_deref())?,
            happened_at: row.happened_at,
            published_at: row.published_at,
            created_at: row.created_at,
        })
    }
}
