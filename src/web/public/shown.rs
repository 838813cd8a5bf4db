//! The letter that a public page is about.
use crate::domain::letter::{Letter, LetterId, Slug, Version};
use crate::domain::switch::Switch;
use crate::domain::time::Timestamp;
use crate::locale::typography;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{ledger, letters, switches, versions};
use crate::web::app::App;
use crate::web::counts::Counts;
use crate::web::markdown;
use crate::web::page::{LetterNav, Page};
use crate::web::reader::Reader;
use crate::web::share::{ShareLink, share_links};
use crate::web::strips;

/// A letter with its text in the reader's language; its titles are set as they are printed.
#[derive(Debug, Clone)]
pub struct Shown {
    pub letter: Letter,
    pub version: Version,
    /// A switch keeps it from taking signatures, whatever its state.
    pub stopped: bool,
}

/// `NotFound` for unknown letters and, alike, for those that are not public yet.
pub fn shown(db: &mut Db, slug: &str, language: &str, now: Timestamp) -> Result<Shown, Error> {
    let slug = Slug::parse(slug).map_err(|_| Error::NotFound)?;
    let letter = letters::by_slug(db, &slug)?;
    if !letter.is_public(now) {
        return Err(Error::NotFound);
    }
    Shown::of(db, letter, language)
}

/// The same, for handlers that need nothing else.
pub async fn read_shown(app: &App, reader: &Reader, slug: String) -> Result<Shown, Error> {
    let language = reader.locale.language().to_owned();
    let now = reader.now;
    app.workshop
        .store
        .read(move |db| shown(db, &slug, &language, now))
        .await
}

impl Shown {
    pub fn of(db: &mut Db, letter: Letter, language: &str) -> Result<Self, Error> {
        let mut version = versions::current(db, &letter, language)?;
        for title in [&mut version.title, &mut version.short_title] {
            *title = typography::line(title, &version.language);
        }
        let switches = switches::on(db)?;
        let stopped = switches.holds_for(Switch::StopAccepting, letter.id)
            || switches.is_on(Switch::ReadOnly, None);
        Ok(Self {
            letter,
            version,
            stopped,
        })
    }

    pub fn by_id(db: &mut Db, letter: LetterId, language: &str) -> Result<Self, Error> {
        let letter = letters::find(db, letter)?;
        Self::of(db, letter, language)
    }

    /// The frame of a page below the letter's address. Whom to write to is the letter's host to say.
    pub fn page(&self, app: &App, reader: &Reader, title: impl Into<String>, below: &str) -> Page {
        // Before the opening none of the pages that the frame leads to is there.
        let nav = self.letter.is_public(reader.now).then(|| self.nav());
        let mut page = reader.page(app, title, self.path(below), nav);
        page.description = page
            .letter
            .as_ref()
            .and_then(|_| markdown::beginning(&self.version.markdown));
        page.contact = self.letter.contact.clone().or(page.contact);
        let of_letter = strips::of_letter(app, self.letter.id, &reader.locale);
        page.strips.extend(of_letter);
        page
    }

    fn nav(&self) -> LetterNav {
        LetterNav {
            slug: self.letter.slug.to_string(),
            short_title: self.version.short_title.clone(),
            host: self.letter.host.clone(),
            leaves_people_out: self.letter.rules.leaves_people_out(),
        }
    }

    /// Where two texts stand side by side, if both are there.
    pub fn compare_path(&self, from: i32, to: i32) -> Option<String> {
        (0 < from && from < to).then(|| self.path(&format!("/versions/{from}...{to}")))
    }

    /// Whether it is known to have come before the public: until then nothing leads to its address.
    pub fn is_seen(&self) -> bool {
        self.letter.published_at.is_some()
    }

    /// The letter's address, once there is something.
    pub fn public_path(&self) -> Option<String> {
        self.is_seen().then(|| self.path(""))
    }

    /// The ways to pass the letter on, once there is something.
    pub fn share_links(&self, app: &App, reader: &Reader) -> Vec<ShareLink> {
        let address = format!("{}{}", app.config.site.base_url, self.path(""));
        if self.letter.is_public(reader.now) {
            share_links(&reader.locale, &self.version.title, &address)
        } else {
            Vec::new()
        }
    }

    /// A path below the letter's address.
    pub fn path(&self, rest: &str) -> String {
        format!("/letters/{}{rest}", self.letter.slug)
    }
}

impl From<ledger::Counts> for Counts {
    fn from(counts: ledger::Counts) -> Self {
        Self {
            organisations: counts.organisations.try_into().unwrap_or(0),
            individuals: counts.individuals.try_into().unwrap_or(0),
            unnamed_organisations: counts.unnamed_organisations.try_into().unwrap_or(0),
            unnamed_individuals: counts.unnamed_individuals.try_into().unwrap_or(0),
            countries: counts.countries.try_into().unwrap_or(0),
        }
    }
}
