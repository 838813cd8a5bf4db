//! Pages that are written beside a letter.
use super::connection::Db;
use super::error::Error;
use super::schema::page_texts;
use crate::domain::letter::LetterId;
use crate::domain::page_text::{LetterPage, PageText};
use crate::domain::time::Timestamp;
use diesel::prelude::*;

/// All pages of the letter, each by language.
pub fn of_letter(db: &mut Db, letter: LetterId) -> Result<Vec<PageText>, Error> {
    let rows: Vec<(LetterPage, String, String, String)> = page_texts::table
        .filter(page_texts::letter_id.eq(letter))
        .order((page_texts::page, page_texts::language))
        .select((
            page_texts::page,
            page_texts::language,
            page_texts::title,
            page_texts::markdown,
        ))
        .load(db)?;
    let text = |(page, language, title, markdown)| PageText {
        page,
        language,
        title,
        markdown,
    };
    Ok(rows.into_iter().map(text).collect())
}

/// One page in each of its languages.
pub fn of_page(db: &mut Db, letter: LetterId, page: LetterPage) -> Result<Vec<PageText>, Error> {
    let mut texts = of_letter(db, letter)?;
    texts.retain(|text| text.page == page);
    Ok(texts)
}

/// The pages that there are, without their texts.
pub fn pages(db: &mut Db, letter: LetterId) -> Result<Vec<LetterPage>, Error> {
    let mut pages: Vec<LetterPage> = page_texts::table
        .filter(page_texts::letter_id.eq(letter))
        .order(page_texts::page)
        .select(page_texts::page)
        .load(db)?;
    pages.dedup();
    Ok(pages)
}

/// In the place of the one before; one without words is taken away. The caller has the letter's row.
pub fn put(db: &mut Db, letter: LetterId, text: &PageText, now: Timestamp) -> Result<(), Error> {
    diesel::delete(page_texts::table.find((letter, text.page, &text.language))).execute(db)?;
    if !text.markdown.is_empty() {
        diesel::insert_into(page_texts::table)
            .values((
                page_texts::letter_id.eq(letter),
                page_texts::page.eq(text.page),
                page_texts::language.eq(&text.language),
                page_texts::title.eq(&text.title),
                page_texts::markdown.eq(&text.markdown),
                page_texts::written_at.eq(now),
            ))
            .execute(db)?;
    }
    Ok(())
}
