//! What is turned on, the banners, and the history of both. A handful of rows.
//!
//! On PostgreSQL every write transaction holds `GATE` with others (`transaction::begin`) and a turn
//! holds it alone, so that whoever reads a switch in its own transaction acts by what is so until it
//! commits. SQLite has one writer.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{banners, switch_turns, switches_on};
use super::{sealed, seals};
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::switch::{Banner, ShortText, Switch, Switches, Turn, TurnId, Turned};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use diesel::prelude::*;

pub fn on(db: &mut Db) -> Result<Switches, Error> {
    let rows = switches_on::table
        .select((switches_on::letter_id, switches_on::switch))
        .load(db)?;
    Ok(Switches::new(rows))
}

/// Whether it is on for the letter, or for the site.
pub fn is_on(db: &mut Db, switch: Switch, letter: LetterId) -> Result<bool, Error> {
    Ok(on(db)?.holds_for(switch, letter))
}

/// An error while nothing may be changed.
pub fn refuse_if_read_only(db: &mut Db) -> Result<(), Error> {
    if on(db)?.is_on(Switch::ReadOnly, None) {
        return Err(Error::ReadOnly);
    }
    Ok(())
}

/// Says whether it was otherwise before.
pub fn set(
    db: &mut Db,
    switch: Switch,
    letter: Option<LetterId>,
    on: bool,
    now: Timestamp,
) -> Result<bool, Error> {
    if on {
        let insert = diesel::insert_into(switches_on::table).values((
            switches_on::id.eq(random::id::<()>(now)),
            switches_on::letter_id.eq(letter),
            switches_on::switch.eq(switch),
        ));
        return Ok(OrNothing(insert).inserted(db)?);
    }
    let these = switches_on::table.filter(switches_on::switch.eq(switch));
    let gone = match letter {
        Some(letter) => {
            diesel::delete(these.filter(switches_on::letter_id.eq(letter))).execute(db)?
        }
        None => diesel::delete(these.filter(switches_on::letter_id.is_null())).execute(db)?,
    };
    Ok(gone == 1)
}

pub fn banners(db: &mut Db) -> Result<Vec<Banner>, Error> {
    let rows: Vec<(Option<LetterId>, String, String)> = banners::table
        .order(banners::language)
        .select((banners::letter_id, banners::language, banners::text))
        .load(db)?;
    let banner = |(letter, language, text)| Banner {
        letter,
        language,
        text,
    };
    Ok(rows.into_iter().map(banner).collect())
}

pub fn banner(
    db: &mut Db,
    letter: Option<LetterId>,
    language: &str,
) -> Result<Option<String>, Error> {
    let of_this = |banner: &Banner| banner.letter == letter && banner.language == language;
    let found = banners(db)?.into_iter().find(of_this);
    Ok(found.map(|banner| banner.text))
}

/// In place of the one of this language.
pub fn set_banner(
    db: &mut Db,
    letter: Option<LetterId>,
    language: &str,
    text: Option<&ShortText>,
    now: Timestamp,
) -> Result<(), Error> {
    let these = banners::table.filter(banners::language.eq(language.to_owned()));
    match letter {
        Some(letter) => diesel::delete(these.filter(banners::letter_id.eq(letter))).execute(db)?,
        None => diesel::delete(these.filter(banners::letter_id.is_null())).execute(db)?,
    };
    if let Some(text) = text {
        diesel::insert_into(banners::table)
            .values((
                banners::id.eq(random::id::<()>(now)),
                banners::letter_id.eq(letter),
                banners::language.eq(language),
                banners::text.eq(text.as_str()),
            ))
            .execute(db)?;
    }
    Ok(())
}

const SEALED_FOR: &str = "switch_turns.sealed";

#[derive(Queryable, Insertable)]
#[diesel(table_name = switch_turns)]
struct Row {
    id: TurnId,
    letter_id: Option<LetterId>,
    switch: Option<Switch>,
    turned_on: bool,
    language: Option<String>,
    banner: Option<String>,
    moderator_id: Option<ModeratorId>,
    sealed: Vec<u8>,
    created_at: Timestamp,
}

pub fn write_down(db: &mut Db, keyring: &Keyring, turn: &Turn) -> Result<(), Error> {
    let key = seals::create(db, keyring, turn.id)?;
    let (switch, turned_on, language, banner) = match &turn.turned {
        Turned::Switch { switch, on } => (Some(*switch), *on, None, None),
        Turned::Banner { language, text } => (
            None,
            text.is_some(),
            Some(language.clone()),
            text.as_ref().map(|text| text.as_str().to_owned()),
        ),
    };
    let row = Row {
        id: turn.id,
        letter_id: turn.letter,
        switch,
        turned_on,
        language,
        banner,
        moderator_id: turn.by,
        sealed: sealed::seal(&key, SEALED_FOR, &turn.note),
        created_at: turn.at,
    };
    diesel::insert_into(switch_turns::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// The newest first.
pub fn history(db: &mut Db, keyring: &Keyring, limit: i64) -> Result<Vec<Turn>, Error> {
    let rows: Vec<Row> = switch_turns::table
        .order((switch_turns::created_at.desc(), switch_turns::id.desc()))
        .limit(limit)
        .load(db)?;
    rows.into_iter()
        .map(|row| {
            let note = match seals::open(db, keyring, row.id) {
                Ok(key) => sealed::open(&key, SEALED_FOR, &row.sealed)?,
                Err(Error::NotFound) => None,
                Err(other) => return Err(other),
            };
            Ok(Turn {
                id: row.id,
                letter: row.letter_id,
                turned: turned(row.switch, row.turned_on, row.language, row.banner)?,
                by: row.moderator_id,
                note,
                at: row.created_at,
            })
        })
        .collect()
}

fn turned(
    switch: Option<Switch>,
    on: bool,
    language: Option<String>,
    banner: Option<String>,
) -> Result<Turned, Error> {
    match (switch, language) {
        (Some(switch), None) => Ok(Turned::Switch { switch, on }),
        (None, Some(language)) => {
            let text = ShortText::parse(banner.as_deref().unwrap_or_default());
            let text = text.map_err(|error| Error::Corrupt(error.to_string()))?;
            Ok(Turned::Banner { language, text })
        }
        _ => Err(Error::Corrupt("a turn of a switch and a banner".to_owned())),
    }
}
