//! What the draft of a mailing about an update says of it: where it is, and whether it was corrected since.
use super::letters::head;
use crate::domain::letter::Letter;
use crate::domain::letter_update::{Update, UpdateId};
use crate::domain::mailing::{Mailing, MailingState};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::updates;

pub struct AboutUpdate {
    /// On the desk.
    pub path: String,
    /// Of a draft, whose words are those of before.
    pub is_corrected: bool,
}

impl AboutUpdate {
    pub fn read(db: &mut Db, letter: &Letter, mailing: &Mailing) -> Result<Option<Self>, Error> {
        let Some(number) = mailing.update_number else {
            return Ok(None);
        };
        let texts = updates::of_number(db, letter.id, number)?;
        let ids: Vec<UpdateId> = texts.iter().map(|text| text.id).collect();
        let corrected = updates::corrected_at(db, &ids)?;
        let since = |text: &Update| {
            let times = [text.published_at, corrected.get(&text.id).copied()];
            times
                .into_iter()
                .flatten()
                .any(|at| at > mailing.created_at)
        };
        let own = &letter.rules.language;
        let language = texts
            .iter()
            .map(|text| &text.language)
            .find(|language| *language == own)
            .or(texts.first().map(|text| &text.language));
        Ok(language.map(|language| Self {
            path: head::path(&letter.slug, &format!("/updates/{number}/{language}")),
            is_corrected: mailing.state == MailingState::Draft && texts.iter().any(since),
        }))
    }
}
