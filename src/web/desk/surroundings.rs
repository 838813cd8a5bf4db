//! What the frame of every page shows, read in the same moment as the page.
use super::erased::unless_erased;
use super::frame::{Frame, LetterTab, ModeratorView, Notice};
use super::session::Reading;
use super::wording::numbers::quiet_sentence;
use super::wording::promise;
use super::wording::{decision, delivery, switch as words};
use crate::acts::tell_of_danger::promised;
use crate::domain::audit::Subject;
use crate::domain::decision::{Decision, DecisionId};
use crate::domain::ids::Id;
use crate::domain::letter::{Letter, LetterId};
use crate::domain::queue_filter::QueueList;
use crate::domain::quiet_provider::QuietProvider;
use crate::domain::signature::State;
use crate::domain::switch::Switches;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::promise::oldest;
use crate::store::{
    dead_mail, decisions, letters, numbers, reports, signatures, switches, versions, waiting,
};
use crate::web::app::App;
use crate::web::error::Error as WebError;
use crate::web::reader::Reader;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

/// What a decision that led here leaves in the address: its id, so that a link can say nothing
/// that did not happen.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Happened {
    pub done: Option<String>,
    pub undone: Option<String>,
}

#[derive(Debug)]
pub struct Surroundings {
    pub letters: Vec<Tab>,
    dead_mail: i64,
    reports: i64,
    switches: Switches,
    quiet: Vec<(String, QuietProvider)>,
    done: Option<Done>,
}

#[derive(Debug)]
pub struct Tab {
    pub letter: Letter,
    pub title: String,
    pub waiting: i64,
    /// Since when the oldest entry waits, where something is promised.
    pub oldest: Option<Timestamp>,
}

#[derive(Debug)]
struct Done {
    decision: Decision,
    name: String,
    /// Whether this is the notice after Undo.
    undone: bool,
}

impl Surroundings {
    pub fn read(
        db: &mut Db,
        keyring: &Keyring,
        language: &str,
        happened: &Happened,
    ) -> Result<Self, Error> {
        let mut tabs = Vec::new();
        let mut quiet = Vec::new();
        for letter in letters::all(db)? {
            for one in numbers::quiet(db, letter.id)? {
                quiet.push((letter.slug.to_string(), one));
            }
            tabs.push(Tab {
                title: versions::current(db, &letter, language)?.short_title,
                waiting: waiting::held(db, letter.id, QueueList::Moderator)?,
                oldest: match promised(&letter) {
                    Some(_) => oldest(db, letter.id)?,
                    None => None,
                },
                letter,
            });
        }
        Ok(Self {
            letters: tabs,
            dead_mail: dead_mail::count_dead(db)?,
            reports: reports::count_open(db)?,
            switches: switches::on(db)?,
            quiet,
            done: done(db, keyring, happened)?,
        })
    }

    /// With the letter of an address and what it is called.
    pub async fn of(
        app: &App,
        reader: &Reader,
        slug: &str,
    ) -> Result<(Self, Letter, String), WebError> {
        let keyring = app.workshop.keyring.clone();
        let language = reader.locale.language().to_owned();
        let read = move |db: &mut _| Self::read(db, &keyring, &language, &Happened::default());
        let surroundings = app.workshop.store.read(read).await?;
        let tab = surroundings.letter(Some(slug))?.ok_or(Error::NotFound)?;
        let (letter, title) = (tab.letter.clone(), tab.title.clone());
        Ok((surroundings, letter, title))
    }

    /// The letter asked for by its slug, else one with waiting entries, else the newest.
    pub fn letter(&self, slug: Option<&str>) -> Result<Option<&Tab>, Error> {
        let Some(slug) = slug else {
            let waiting = self.letters.iter().find(|tab| tab.waiting > 0);
            return Ok(waiting.or(self.letters.first()));
        };
        let named = self
            .letters
            .iter()
            .find(|tab| tab.letter.slug.as_str() == slug);
        named.map(Some).ok_or(Error::NotFound)
    }

    /// Slugs and titles of the letters.
    pub fn titles(&self) -> BTreeMap<Id<Subject>, (String, String)> {
        let title = |tab: &Tab| (tab.letter.slug.to_string(), tab.title.clone());
        self.letters
            .iter()
            .map(|tab| (tab.letter.id.cast(), title(tab)))
            .collect()
    }

    /// `current` is the letter in view.
    pub fn frame(
        self,
        app: &App,
        reader: &Reader,
        reading: &Reading,
        title: &str,
        current: Option<&Letter>,
    ) -> Frame {
        let locale = &reader.locale;
        let tab = |tab: Tab| LetterTab {
            current: current.is_some_and(|letter| letter.id == tab.letter.id),
            slug: tab.letter.slug.to_string(),
            public: tab.letter.is_public(reader.now),
            title: tab.title,
            waiting: tab.waiting,
            clock: tab
                .oldest
                .zip(promised(&tab.letter))
                .map(|(oldest, target)| promise::clock(locale, reader.now.since(oldest), target)),
        };
        let mut warnings = Vec::new();
        if app.untrusted_proxy.load(Ordering::Relaxed) {
            warnings.push(delivery::untrusted_proxy(locale));
        }
        if app.config.mail.is_file() {
            warnings.push(delivery::mail_to_files(locale));
        }
        let title_of = |letter: LetterId| {
            let tab = self.letters.iter().find(|tab| tab.letter.id == letter);
            tab.map(|tab| tab.title.as_str())
        };
        let switched = self.switches.all().into_iter();
        let switched = switched
            .map(|(letter, on)| words::is_on(locale, on, letter.and_then(title_of)))
            .collect();
        Frame {
            page: reader.page(
                app,
                locale.msg(title).to_string(),
                reader.path.clone(),
                None,
            ),
            moderator: Some(ModeratorView {
                name: reading.moderator.name.to_string(),
                role: decision::role(locale, reading.moderator.role),
                owner: reading.moderator.role.owns(),
                decides: reading.moderator.role.decides(),
            }),
            csrf: reading.csrf(app),
            letters: self.letters.into_iter().map(tab).collect(),
            warnings,
            switched,
            quiet: self
                .quiet
                .iter()
                .map(|(slug, quiet)| (slug.clone(), quiet_sentence(locale, quiet)))
                .collect(),
            dead_mail: self.dead_mail,
            reports: self.reports,
            notice: self.done.map(|done| notice(reader, reading, &done)),
        }
    }
}

/// Nothing unless the decision still stands, or is undone, as the address says.
fn done(db: &mut Db, keyring: &Keyring, happened: &Happened) -> Result<Option<Done>, Error> {
    let (id, undone) = match (&happened.done, &happened.undone) {
        (Some(id), _) => (id, false),
        (None, Some(id)) => (id, true),
        (None, None) => return Ok(None),
    };
    let Ok(id) = id.parse::<DecisionId>() else {
        return Ok(None);
    };
    let Some(decision) = unless_erased(decisions::find(db, id))? else {
        return Ok(None);
    };
    let Some(signature) = unless_erased(signatures::find(db, keyring, decision.signature_id))?
    else {
        return Ok(None);
    };
    let led_to: State = if undone { decision.from } else { decision.to };
    let as_said = signature.state == led_to && decision.undone_at.is_some() == undone;
    Ok(as_said.then(|| Done {
        decision,
        name: signature.line.name.to_string(),
        undone,
    }))
}

fn notice(reader: &Reader, reading: &Reading, done: &Done) -> Notice {
    let decision = &done.decision;
    if done.undone {
        return Notice {
            text: decision::undone(&reader.locale, decision.from, &done.name),
            undo: None,
            place: None,
        };
    }
    let may_undo = reading.moderator.role.decides() && decision.can_be_undone(reader.now);
    let beside = decision::done_beside(&reader.locale, decision, &done.name);
    Notice {
        text: beside.unwrap_or_else(|| {
            decision::done(&reader.locale, decision.from, decision.to, &done.name)
        }),
        undo: may_undo.then(|| decision.id.to_string()),
        place: None,
    }
}
