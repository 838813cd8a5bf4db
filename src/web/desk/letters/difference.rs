//! Two texts side by side, above the form that decides between them.
use crate::domain::bundle::BundleText;
use crate::domain::text_diff::{self, Row};
use crate::web::error::Error;
use actix_web::web;

pub struct Difference {
    /// What the two are.
    pub heading: String,
    pub hint: String,
    pub old: String,
    pub new: String,
    /// Titles, addressees and the like, then the paragraphs.
    pub rows: Vec<Row>,
}

impl Difference {
    pub fn is_same(&self) -> bool {
        self.rows.iter().all(Row::is_same)
    }
}

/// All of two texts.
pub async fn of_texts(old: BundleText, new: BundleText) -> Result<Vec<Row>, Error> {
    let note = |text: &BundleText| text.note.clone().unwrap_or_default();
    let mut rows: Vec<Row> = [
        (&old.title, &new.title),
        (&old.short_title, &new.short_title),
        (&old.addressees, &new.addressees),
        (&note(&old), &note(&new)),
    ]
    .into_iter()
    .map(|(old, new)| text_diff::compare_line(old, new))
    .filter(|row| !row.is_same())
    .collect();
    rows.extend(of_markdown(old.markdown, new.markdown).await?);
    Ok(rows)
}

/// Long texts take a while: not in the thread that answers everybody.
pub async fn of_markdown(old: String, new: String) -> Result<Vec<Row>, Error> {
    web::block(move || text_diff::compare(&old, &new))
        .await
        .map_err(Error::internal)
}
