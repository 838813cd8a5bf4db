//! What readers of a letter can do beside signing.
use super::connection::Db;
use super::error::Error;
use super::schema::action_texts;
use crate::domain::letter::LetterId;
use crate::domain::letter_update::ActionText;
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// By language.
pub fn of_letter(db: &mut Db, letter: LetterId) -> Result<Vec<ActionText>, Error> {
    let rows: Vec<(String, String, String)> = action_texts::table
        .filter(action_texts::letter_id.eq(letter))
        .order(action_texts::language)
        .select((
            action_texts::language,
            action_texts::title,
            action_texts::markdown,
        ))
        .load(db)?;
    let text = |(language, title, markdown)| ActionText {
        language,
        title,
        markdown,
    };
    Ok(rows.into_iter().map(text).collect())
}

/// In the place of the one before; one without words is taken away. The caller has the letter's row.
pub fn put(db: &mut Db, letter: LetterId, text: &ActionText, now: Timestamp) -> Result<(), Error> {
    diesel::delete(action_texts::table.find((letter, &text.language))).execute(db)?;
    if !text.markdown.is_empty() {
        diesel::insert_into(action_texts::table)
            .values((
                action_texts::letter_id.eq(letter),
                action_texts::language.eq(&text.language),
                action_texts::title.eq(&text.title),
                action_texts::markdown.eq(&text.markdown),
                action_texts::written_at.eq(now),
            ))
            .execute(db)?;
    }
    Ok(())
}
