//! The words by which listed names are found.
use super::connection::{Db, on_either};
use super::error::Error;
use super::schema::name_words;
use crate::domain::fold;
use crate::domain::letter::LetterId;
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::SignatureId;
use diesel::prelude::*;

#[derive(Insertable)]
#[diesel(table_name = name_words)]
struct Row {
    letter_id: LetterId,
    word: Vec<u8>,
    signature_id: SignatureId,
}

/// Every word of every name of the line, and of the people printed under it.
pub fn put(
    db: &mut Db,
    letter: LetterId,
    signature: SignatureId,
    line: &PrintedLine,
) -> Result<(), Error> {
    remove(db, signature)?;
    let names = [
        Some(&line.name),
        line.name_en.as_ref(),
        line.acronym.as_ref(),
    ];
    let people = line.representatives.iter().map(|person| &person.name);
    let mut words: Vec<String> = names
        .into_iter()
        .flatten()
        .chain(people)
        .flat_map(|name| fold::words(name.as_str()))
        .collect();
    words.sort_unstable();
    words.dedup();
    let rows: Vec<Row> = words
        .into_iter()
        .map(|word| Row {
            letter_id: letter,
            word: word.into_bytes(),
            signature_id: signature,
        })
        .collect();
    on_either!(db, |c| diesel::insert_into(name_words::table)
        .values(&rows)
        .execute(c))?;
    Ok(())
}

pub fn remove(db: &mut Db, signature: SignatureId) -> Result<(), Error> {
    diesel::delete(name_words::table.filter(name_words::signature_id.eq(signature))).execute(db)?;
    Ok(())
}
