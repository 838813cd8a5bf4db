//! Texts that nobody can sign yet: of the next number, or of the number that is signed now in a
//! further language. Whoever changes one has written the letter's row before, so that two meet there.
use super::connection::Db;
use super::error::Error;
use super::schema::text_drafts;
use crate::domain::bundle::BundleText;
use crate::domain::letter::LetterId;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

#[derive(Queryable, Insertable)]
#[diesel(table_name = text_drafts)]
struct Row {
    letter_id: LetterId,
    number: i32,
    language: String,
    title: String,
    short_title: String,
    addressees: String,
    markdown: String,
    note: Option<String>,
    written_at: Timestamp,
}

/// By number, then by language.
pub fn of_letter(db: &mut Db, letter: LetterId) -> Result<Vec<(i32, BundleText)>, Error> {
    let rows: Vec<Row> = text_drafts::table
        .filter(text_drafts::letter_id.eq(letter))
        .order((text_drafts::number, text_drafts::language))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|row| (row.number, text(row)))
        .collect())
}

pub fn of_number(db: &mut Db, letter: LetterId, number: i32) -> Result<Vec<BundleText>, Error> {
    let mut drafts = of_letter(db, letter)?;
    drafts.retain(|(of, _)| *of == number);
    Ok(drafts.into_iter().map(|(_, text)| text).collect())
}

pub fn find(
    db: &mut Db,
    letter: LetterId,
    number: i32,
    language: &str,
) -> Result<Option<BundleText>, Error> {
    let row: Option<Row> = text_drafts::table
        .find((letter, number, language))
        .first(db)
        .optional()?;
    Ok(row.map(text))
}

/// In the place of the one before, if there is one.
pub fn put(
    db: &mut Db,
    letter: LetterId,
    number: i32,
    text: &BundleText,
    now: Timestamp,
) -> Result<(), Error> {
    remove(db, letter, number, &text.language)?;
    let row = Row {
        letter_id: letter,
        number,
        language: text.language.clone(),
        title: text.title.clone(),
        short_title: text.short_title.clone(),
        addressees: text.addressees.clone(),
        markdown: text.markdown.clone(),
        note: text.note.clone(),
        written_at: now,
    };
    diesel::insert_into(text_drafts::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// Says whether it was there.
pub fn remove(db: &mut Db, letter: LetterId, number: i32, language: &str) -> Result<bool, Error> {
    let one = text_drafts::table.find((letter, number, language));
    Ok(diesel::delete(one).execute(db)? == 1)
}

fn text(row: Row) -> BundleText {
    BundleText {
        language: row.language,
        title: row.title,
        short_title: row.short_title,
        addressees: row.addressees,
        markdown: row.markdown,
        note: row.note,
    }
}
