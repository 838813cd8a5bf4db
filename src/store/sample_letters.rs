//! What readers of a letter send to those who decide, in each language.
use super::connection::Db;
use super::error::Error;
use super::schema::sample_letters;
use crate::domain::letter::LetterId;
use crate::domain::sample_letter::{SampleField, SampleLetter};
use crate::domain::time::Timestamp;
use diesel::prelude::*;

type Row = (String, String, String, String, String, String);

/// By language.
pub fn of_letter(db: &mut Db, letter: LetterId) -> Result<Vec<SampleLetter>, Error> {
    let rows: Vec<Row> = sample_letters::table
        .filter(sample_letters::letter_id.eq(letter))
        .order(sample_letters::language)
        .select((
            sample_letters::language,
            sample_letters::subject,
            sample_letters::body,
            sample_letters::phone,
            sample_letters::post,
            sample_letters::friends,
        ))
        .load(db)?;
    rows.into_iter().map(read).collect()
}

pub fn any(db: &mut Db, letter: LetterId) -> Result<bool, Error> {
    let written = sample_letters::table.filter(sample_letters::letter_id.eq(letter));
    Ok(diesel::select(diesel::dsl::exists(written)).get_result(db)?)
}

fn read((language, subject, body, phone, post, friends): Row) -> Result<SampleLetter, Error> {
    let typed = [&*subject, &*body, &*phone, &*post, &*friends];
    SampleLetter::parse(&language, typed)
        .map_err(|faults| Error::Corrupt(format!("the sample letter in {language}: {faults:?}")))
}

/// In the place of the one before, if any. The caller has the letter's row.
pub fn put(
    db: &mut Db,
    letter: LetterId,
    sample: &SampleLetter,
    now: Timestamp,
) -> Result<(), Error> {
    remove(db, letter, sample.language())?;
    let text = |field| sample.text(field).as_written();
    diesel::insert_into(sample_letters::table)
        .values((
            sample_letters::letter_id.eq(letter),
            sample_letters::language.eq(sample.language()),
            sample_letters::subject.eq(text(SampleField::Subject)),
            sample_letters::body.eq(text(SampleField::Body)),
            sample_letters::phone.eq(text(SampleField::Phone)),
            sample_letters::post.eq(text(SampleField::Post)),
            sample_letters::friends.eq(text(SampleField::Friends)),
            sample_letters::written_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

pub fn remove(db: &mut Db, letter: LetterId, language: &str) -> Result<(), Error> {
    diesel::delete(sample_letters::table.find((letter, language))).execute(db)?;
    Ok(())
}
