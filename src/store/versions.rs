//! The texts of letters.
use super::connection::Db;
use super::error::Error;
use super::schema::versions;
use crate::domain::letter::{Change, Letter, LetterId, TextName, Version, VersionId};
use crate::domain::time::Timestamp;
use diesel::prelude::*;

#[derive(Queryable, Insertable, AsChangeset)]
#[diesel(table_name = versions, treat_none_as_null = true)]
struct Row {
    id: VersionId,
    letter_id: LetterId,
    number: i32,
    language: String,
    title: String,
    short_title: String,
    addressees: String,
    markdown: String,
    sha256: Vec<u8>,
    change: Change,
    created_at: Timestamp,
    note: Option<String>,
}

pub fn insert(db: &mut Db, version: &Version) -> Result<(), Error> {
    diesel::insert_into(versions::table)
        .values(Row::from(version))
        .execute(db)?;
    Ok(())
}

/// For what is not signed: short titles and notes at any time, the rest of a draft.
pub fn update(db: &mut Db, version: &Version) -> Result<(), Error> {
    diesel::update(versions::table.find(version.id))
        .set(Row::from(version))
        .execute(db)?;
    Ok(())
}

/// One of a draft: of a text that can be signed nothing is taken away.
pub fn remove_unsigned(
    db: &mut Db,
    letter: LetterId,
    number: i32,
    language: &str,
) -> Result<(), Error> {
    let one = versions::table
        .filter(versions::letter_id.eq(letter))
        .filter(versions::number.eq(number))
        .filter(versions::language.eq(language));
    let id: Option<VersionId> = one.select(versions::id).first(db).optional()?;
    if let Some(id) = id {
        super::initial::forget_text(db, id)?;
        diesel::delete(versions::table.find(id)).execute(db)?;
    }
    Ok(())
}

pub fn find(db: &mut Db, id: VersionId) -> Result<Version, Error> {
    versions::table.find(id).first::<Row>(db)?.try_into()
}

/// To whom a text is written, as printed.
pub fn addressees(db: &mut Db, id: VersionId) -> Result<String, Error> {
    let query = versions::table.find(id).select(versions::addressees);
    Ok(query.first(db)?)
}

/// Every text of a letter: by number, then by language.
pub fn of_letter(db: &mut Db, letter: LetterId) -> Result<Vec<Version>, Error> {
    versions::table
        .filter(versions::letter_id.eq(letter))
        .order((versions::number, versions::language))
        .load::<Row>(db)?
        .into_iter()
        .map(Version::try_from)
        .collect()
}

/// The same without their words, which may be long.
pub fn names(db: &mut Db, letter: LetterId) -> Result<Vec<TextName>, Error> {
    let rows: Vec<(VersionId, i32, String, Change)> = versions::table
        .filter(versions::letter_id.eq(letter))
        .order((versions::number, versions::language))
        .select((
            versions::id,
            versions::number,
            versions::language,
            versions::change,
        ))
        .load(db)?;
    let named = |(id, number, language, change)| TextName {
        id,
        number,
        language,
        change,
    };
    Ok(rows.into_iter().map(named).collect())
}

/// The text that is signed now: in the language asked for, else in the letter's own.
pub fn current(db: &mut Db, letter: &Letter, language: &str) -> Result<Version, Error> {
    let mut texts = versions::table
        .filter(versions::letter_id.eq(letter.id))
        .filter(versions::number.eq(letter.version))
        .filter(versions::language.eq_any([language, letter.rules.language.as_str()]))
        .load::<Row>(db)?;
    let asked_for = texts
        .iter()
        .position(|row| row.language == language)
        .unwrap_or(0);
    if texts.is_empty() {
        return Err(Error::NotFound);
    }
    texts.swap_remove(asked_for).try_into()
}

impl From<&Version> for Row {
    fn from(version: &Version) -> Self {
        Self {
            id: version.id,
            letter_id: version.letter_id,
            number: version.number,
            language: version.language.clone(),
            title: version.title.clone(),
            short_title: version.short_title.clone(),
            addressees: version.addressees.clone(),
            markdown: version.markdown.clone(),
            sha256: version.sha256.to_vec(),
            change: version.change,
            created_at: version.created_at,
            note: version.note.clone(),
        }
    }
}

impl TryFrom<Row> for Version {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: row.id,
            letter_id: row.letter_id,
            number: row.number,
            language: row.language,
            title: row.title,
            short_title: row.short_title,
            addressees: row.addressees,
            markdown: row.markdown,
            sha256: super::columns::hash(&row.sha256)?,
            change: row.change,
            created_at: row.created_at,
            note: row.note,
        })
    }
}
