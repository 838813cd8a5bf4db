//! What stands above every page about one letter: its name, its state, the ways to its other pages.
use super::super::frame::Frame;
use super::super::session::Reading;
use super::super::surroundings::{Happened, Surroundings};
use crate::domain::letter::{Letter, LetterState, Slug, Version};
use crate::domain::time::Timestamp;
use crate::locale::messages::Locale;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::{corrections, letters, versions};
use crate::web::app::App;
use crate::web::error::Error;
use crate::web::reader::Reader;

pub struct Head {
    pub slug: String,
    pub title: String,
    pub state: String,
    pub is_draft: bool,
    /// The page that it stands on.
    pub at: &'static str,
    /// Makes, opens and sets up letters.
    pub owns: bool,
    /// Writes.
    pub decides: bool,
    /// The letter's own language, for the way to its text.
    pub language: String,
    /// The number that is signed now, or will be once the letter is open.
    pub number: i32,
    /// Of initial signatories, that a moderator has to look at.
    pub corrections: i64,
}

/// A letter with the frame of a page about it.
pub struct Opened {
    pub frame: Frame,
    pub head: Head,
    pub letter: Letter,
    /// As the reader's language has it.
    pub version: Version,
}

pub fn slug(text: &str) -> Result<Slug, Error> {
    Slug::parse(text).map_err(|_| Error::NotFound)
}

pub fn path(slug: &Slug, rest: &str) -> String {
    format!("/desk/letters/{slug}{rest}")
}

/// Which page it is: the message that names it, and its place in the head.
pub type At = (&'static str, &'static str);

/// A letter with what `read` finds of it, in one moment.
pub async fn open<T: Send + 'static>(
    app: &App,
    reader: &Reader,
    reading: &Reading,
    slug_text: &str,
    (title, at): At,
    read: impl FnOnce(&mut Db, &Letter) -> Result<T, StoreError> + Send + 'static,
) -> Result<(Opened, T), Error> {
    let slug = slug(slug_text)?;
    let keyring = app.workshop.keyring.clone();
    let (language, now) = (reader.locale.language().to_owned(), reader.now);
    let opened = app.workshop.store.read(move |db| {
        let letter = letters::by_slug(db, &slug)?;
        let found = read(db, &letter)?;
        let surroundings = Surroundings::read(db, &keyring, &language, &Happened::default())?;
        let version = versions::current(db, &letter, &language)?;
        let corrections = corrections::count(db, &letter, now)?;
        Ok::<_, StoreError>((letter, version, surroundings, corrections, found))
    });
    let (letter, version, surroundings, corrections, found) = opened.await?;
    let head = Head {
        slug: letter.slug.to_string(),
        title: version.title.clone(),
        state: state(&reader.locale, &letter, reader.now),
        is_draft: letter.state == LetterState::Draft,
        at,
        owns: reading.moderator.role.owns(),
        decides: reading.moderator.role.decides(),
        language: letter.rules.language.clone(),
        number: letter.version,
        corrections,
    };
    let opened = Opened {
        frame: surroundings.frame(app, reader, reading, title, Some(&letter)),
        head,
        letter,
        version,
    };
    Ok((opened, found))
}

impl Head {
    pub fn path(&self, rest: &str) -> String {
        format!("/desk/letters/{}{rest}", self.slug)
    }

    pub fn is_at(&self, page: &str) -> bool {
        self.at == page
    }
}

pub fn state(locale: &Locale, letter: &Letter, now: Timestamp) -> String {
    if letter.awaits_opening(now) {
        return locale.msg("letter-state-awaiting").to_string();
    }
    let state = letter.state;
    locale.msg(&format!("letter-state-{state}")).to_string()
}
