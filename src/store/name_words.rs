//! The words by which listed names are found.
use super::connection::{Db, on_either};
use super::error::Error;
use super::schema::{name_words, organisation_words, representatives, signatures};
use crate::domain::fold;
use crate::domain::letter::LetterId;
use crate::domain::organisation::OrganisationId;
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

/// Every word of every name of the line, of the people printed under it, and of every other name that its organisation
/// has in the registry: whoever knows it by its old name, or in another language, finds it, too.
pub fn put(
    db: &mut Db,
    letter: LetterId,
    signature: SignatureId,
    line: &PrintedLine,
    organisation: Option<OrganisationId>,
) -> Result<(), Error> {
    let names = [
        Some(&line.name),
        line.name_en.as_ref(),
        line.acronym.as_ref(),
    ];
    let people = line.representatives.iter().map(|person| &person.name);
    let words = names
        .into_iter()
        .flatten()
        .chain(people)
        .flat_map(|name| fold::words(name.as_str()))
        .map(String::into_bytes)
        .collect();
    let of_entry = match organisation {
        Some(organisation) => of_organisation(db, organisation)?,
        None => Vec::new(),
    };
    replace(db, letter, signature, words, &of_entry)
}

/// The same for all listed lines of an organisation, after its names in the registry changed.
pub fn remake(db: &mut Db, organisation: OrganisationId) -> Result<(), Error> {
    type Line = (
        SignatureId,
        LetterId,
        Option<String>,
        Option<String>,
        Option<String>,
    );
    let lines: Vec<Line> = signatures::table
        .filter(signatures::organisation_id.eq(organisation))
        .filter(signatures::listed)
        .select((
            signatures::id,
            signatures::letter_id,
            signatures::name,
            signatures::name_en,
            signatures::acronym,
        ))
        .load(db)?;
    if lines.is_empty() {
        return Ok(());
    }
    let of_entry = of_organisation(db, organisation)?;
    for (signature, letter, name, name_en, acronym) in lines {
        let people: Vec<Option<String>> = representatives::table
            .filter(representatives::signature_id.eq(signature))
            .select(representatives::name)
            .load(db)?;
        let words = [name, name_en, acronym]
            .into_iter()
            .chain(people)
            .flatten()
            .flat_map(|name| fold::words(&name))
            .map(String::into_bytes)
            .collect();
        replace(db, letter, signature, words, &of_entry)?;
    }
    Ok(())
}

fn of_organisation(db: &mut Db, organisation: OrganisationId) -> Result<Vec<Vec<u8>>, Error> {
    Ok(organisation_words::table
        .filter(organisation_words::organisation_id.eq(organisation))
        .select(organisation_words::word)
        .load(db)?)
}

fn replace(
    db: &mut Db,
    letter: LetterId,
    signature: SignatureId,
    mut words: Vec<Vec<u8>>,
    of_entry: &[Vec<u8>],
) -> Result<(), Error> {
    remove(db, signature)?;
    words.extend_from_slice(of_entry);
    words.sort_unstable();
    words.dedup();
    let rows: Vec<Row> = words
        .into_iter()
        .map(|word| Row {
            letter_id: letter,
            word,
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
