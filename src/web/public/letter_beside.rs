//! What stands beside the text on a letter's page: its co-hosts, what became of it, updates, what
//! else readers can do.
use super::act::has_page;
use super::shown::Shown;
use crate::acts::local_time;
use crate::domain::chain::hex;
use crate::domain::co_host::CoHost;
use crate::domain::letter::Letter;
use crate::domain::letter_update::{Delivery, DeliveryAnswer, UpdateHeading};
use crate::domain::page_text::{LetterPage, PageText, page_in};
use crate::domain::website::Website;
use crate::locale::dates;
use crate::locale::direction::direction;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{co_hosts, deliveries, page_texts, updates};
use crate::web::counts::Counts;
use crate::web::markdown;
use crate::web::reader::Reader;

/// As many updates as the letter's page names.
const UPDATES: usize = 3;

#[derive(Debug, Default)]
pub struct Beside {
    co_hosts: Vec<CoHost>,
    deliveries: Vec<Delivery>,
    /// Published ones, the newest first, each in one language.
    updates: Vec<UpdateHeading>,
    action: Option<PageText>,
    /// Whether there is something to do, written about or not.
    acts: bool,
    learn: Option<PageText>,
}

#[derive(Default)]
pub struct BesideView {
    pub co_hosts: Vec<HostView>,
    pub deliveries: Vec<DeliveryView>,
    pub updates: Vec<UpdateLine>,
    pub all_updates: String,
    /// What readers can do besides: its title and its address.
    pub action: Option<(String, String)>,
    /// The case at length, likewise.
    pub learn: Option<(String, String)>,
}

pub struct HostView {
    pub name: String,
    pub url: Option<String>,
}

pub struct DeliveryView {
    /// "Delivered on 3 March 2027 to …, with 312 organisations from 64 countries."
    pub told: String,
    pub sequence: i64,
    /// In hexadecimal, whole.
    pub hash: String,
    pub answer: Option<AnswerView>,
}

impl DeliveryView {
    /// Enough to compare at a glance.
    pub fn short(&self) -> &str {
        self.hash.get(..12).unwrap_or(&self.hash)
    }
}

pub struct AnswerView {
    pub date: String,
    /// Goes into the page unescaped.
    pub body_html: String,
    pub link: Option<String>,
}

pub struct UpdateLine {
    /// Of the event, or else of its publication; the second one for programs.
    pub date: String,
    pub machine: String,
    pub title: String,
    pub language: String,
    pub direction: &'static str,
    pub path: String,
}

impl Beside {
    pub fn read(db: &mut Db, letter: &Letter, language: &str) -> Result<Self, Error> {
        let languages = [language, letter.rules.language.as_str()];
        let texts = updates::headings(db, letter.id)?;
        let pages = page_texts::of_letter(db, letter.id)?;
        let (actions, learn) = pages
            .into_iter()
            .partition(|text| text.page == LetterPage::Act);
        Ok(Self {
            co_hosts: co_hosts::of_letter(db, letter.id)?,
            deliveries: deliveries::of_letter(db, letter.id)?,
            updates: in_time(each_once(texts, &languages)),
            action: page_in(actions, &languages),
            acts: has_page(db, letter)?,
            learn: page_in(learn, &languages),
        })
    }

    pub fn view(&self, reader: &Reader, shown: &Shown) -> BesideView {
        // Before the opening there is nothing behind these.
        let is_public = shown.letter.is_public(reader.now);
        BesideView {
            co_hosts: self.co_hosts.iter().map(host).collect(),
            deliveries: self
                .deliveries
                .iter()
                .map(|one| delivery(reader, &shown.letter, one))
                .collect(),
            updates: self
                .updates
                .iter()
                .filter(|_| is_public)
                .take(UPDATES)
                .map(|update| update_line(reader, shown, update))
                .collect(),
            all_updates: shown.path("/updates"),
            action: self
                .action_title(reader)
                .filter(|_| is_public)
                .map(|title| (title, shown.path("/act"))),
            learn: self
                .learn
                .as_ref()
                .filter(|_| is_public)
                .map(|learn| (learn.title.clone(), shown.path("/learn"))),
        }
    }
}

impl Beside {
    /// What the link to the page says; nothing where the letter has none.
    fn action_title(&self, reader: &Reader) -> Option<String> {
        let title = || reader.locale.msg("finder-title").to_string();
        let written = self.action.as_ref().map(|action| action.title.clone());
        self.acts.then(|| written.unwrap_or_else(title))
    }
}

/// Published ones, each number once: in the first of the languages that it has, else in any.
pub fn each_once(texts: Vec<UpdateHeading>, languages: &[&str]) -> Vec<UpdateHeading> {
    let rank = |update: &UpdateHeading| {
        let at = languages.iter().position(|one| *one == update.language);
        at.unwrap_or(languages.len())
    };
    let mut found: Vec<UpdateHeading> = Vec::new();
    for text in texts {
        if text.published_at.is_none() {
            continue;
        }
        match found.last_mut().filter(|last| last.number == text.number) {
            Some(last) if rank(&text) < rank(last) => *last = text,
            Some(_) => {}
            None => found.push(text),
        }
    }
    found
}

/// The latest event first; of one day, what was written last.
pub fn in_time(mut updates: Vec<UpdateHeading>) -> Vec<UpdateHeading> {
    updates.sort_by_key(|update| std::cmp::Reverse((update.at(), update.number)));
    updates
}

pub fn update_line(reader: &Reader, shown: &Shown, update: &UpdateHeading) -> UpdateLine {
    let lang = if update.language == reader.locale.language() {
        String::new()
    } else {
        format!("?lang={}", update.language)
    };
    UpdateLine {
        date: dates::date(&reader.locale, update.at(), &shown.letter.time_zone),
        machine: local_time::day(update.at(), &shown.letter.time_zone),
        title: update.title.clone(),
        language: update.language.clone(),
        direction: direction(&update.language),
        path: shown.path(&format!("/updates/{}{lang}", update.number)),
    }
}

fn host(host: &CoHost) -> HostView {
    HostView {
        name: host.name.to_string(),
        url: host.website.as_ref().map(Website::url).map(str::to_owned),
    }
}

pub fn delivery(reader: &Reader, letter: &Letter, one: &Delivery) -> DeliveryView {
    let locale = &reader.locale;
    let day = |at| dates::date(locale, at, &letter.time_zone);
    let counts = Counts {
        organisations: one.organisations.try_into().unwrap_or(0),
        individuals: one.individuals.try_into().unwrap_or(0),
        countries: one.countries.try_into().unwrap_or(0),
        ..Counts::default()
    };
    let told = if counts.is_empty() {
        locale
            .msg("delivered-alone")
            .arg("date", day(one.on))
            .arg("recipient", &one.recipient)
    } else {
        locale
            .msg("delivered-on")
            .arg("date", day(one.on))
            .arg("recipient", &one.recipient)
            .arg("counts", counts.line(locale))
    };
    let answer = |answer: &DeliveryAnswer| AnswerView {
        date: day(answer.on),
        body_html: markdown::to_html(&answer.text, &letter.rules.language),
        link: answer.link.clone(),
    };
    DeliveryView {
        told: told.to_string(),
        sequence: one.sequence,
        hash: hex(&one.hash),
        answer: one.answer.as_ref().map(answer),
    }
}
