//! A letter as it is printed: what stands in the database at one moment, in the reader's words.
use super::line::{earlier_version, people};
use super::shown::Shown;
use super::walk::{By, Headed, Walk};
use crate::config::sections::Config;
use crate::domain::chain::hex;
use crate::domain::colour::Colour;
use crate::domain::letter::{Grouping, Letter, Version};
use crate::domain::signatory::Kind;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::locale::countries::country_name;
use crate::locale::dates;
use crate::locale::messages::Locale;
use crate::print::paper::{Line, Paper, Section};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::ledger::{self, Head};
use crate::store::listing::{self, Filter, Listed, Place};
use crate::store::{co_hosts, deliveries, first_signatories};
use crate::web::answer;
use crate::web::counts::Counts;

/// What the site itself brings to paper.
#[derive(Debug, Clone)]
pub struct Imprint {
    pub base_url: String,
    /// The operator's own.
    pub accent: Colour,
}

impl Imprint {
    pub fn of(config: &Config) -> Self {
        Self {
            base_url: config.site.base_url.clone(),
            accent: config.site.brand.accent,
        }
    }
}

/// How a letter and its list stand. Two that are equal print the same.
pub struct Standing {
    pub letter: Letter,
    pub version: Version,
    pub counts: Counts,
    pub head: Head,
    /// When the list last changed, or else the text.
    pub at: Timestamp,
    /// Changes of the list that are not chained yet: they are on paper, and the printed head of the ledger does not cover them.
    pub unplaced: u64,
    /// The entry of the newest of them.
    newest: String,
    /// "With …", beside the host.
    co_hosts: Vec<String>,
    is_open: bool,
    /// Up to which entry the last delivery reached.
    delivered: Option<i64>,
    /// Those who asked the others, where they stand on top.
    first: Vec<SignatureId>,
}

/// Lines that are read at one time.
const PIECE: usize = 1000;

impl Standing {
    pub fn read(db: &mut Db, shown: Shown, now: Timestamp) -> Result<Self, Error> {
        let Shown {
            letter,
            version,
            stopped,
        } = shown;
        let head = ledger::head(db, letter.id)?;
        let last = ledger::chained(db, letter.id, head.sequence - 1, 1)?;
        let newest = ledger::newest_unplaced(db, letter.id)?;
        let moments = last.iter().map(|last| last.entry.at);
        let moments = moments.chain(newest.map(|(_, at)| at));
        let at = moments.fold(version.created_at, Timestamp::max);
        let hosts = co_hosts::of_letter(db, letter.id)?;
        let delivered = deliveries::of_letter(db, letter.id)?;
        Ok(Self {
            delivered: delivered.last().map(|last| last.sequence),
            counts: ledger::counts(db, letter.id)?.into(),
            head,
            at,
            unplaced: ledger::unplaced(db, letter.id)?,
            newest: newest.map(|(id, _)| id.to_string()).unwrap_or_default(),
            co_hosts: hosts.iter().map(|host| host.name.to_string()).collect(),
            first: if letter.rules.grouping == Grouping::First {
                first_signatories::of_letter(db, letter.id)?
            } else {
                Vec::new()
            },
            is_open: !stopped && letter.accepts_submissions(now).is_ok(),
            letter,
            version,
        })
    }

    /// Of whatever is made of it, in a language: `what` tells one kind from another.
    pub fn etag(&self, locale: &Locale, imprint: &Imprint, what: &str) -> String {
        let text = (&self.letter, &self.version, &self.co_hosts, self.is_open);
        let tail = (self.unplaced, &self.newest);
        let list = (self.counts, self.head, tail, self.delivered, &self.first);
        let program = (env!("CARGO_PKG_VERSION"), locale.language(), imprint);
        answer::etag(format!("{what} {program:?} {text:?} {list:?} {:?}", self.at).as_bytes())
    }

    pub fn day(&self, locale: &Locale) -> String {
        dates::date(locale, self.at, &self.letter.time_zone)
    }

    /// The letter, or its list alone.
    pub fn paper(
        &self,
        db: &mut Db,
        locale: &Locale,
        imprint: &Imprint,
        text: bool,
    ) -> Result<Paper, Error> {
        let mut sections = Vec::new();
        for kind in Kind::ALL.iter().copied() {
            if self.counts.of(kind) > 0 {
                sections.push(self.section(db, locale, kind)?);
            }
        }
        let counts = self.counts.line(locale).to_string();
        let foot = locale
            .msg("paper-foot")
            .arg("title", isolated(&self.version.short_title))
            .arg("date", self.day(locale))
            .arg("counts", &counts);
        Ok(Paper {
            locale: locale.clone(),
            title: self.version.title.clone(),
            language: self.version.language.clone(),
            host: self.letter.host.clone(),
            facts: self.facts(locale, counts),
            text: text.then(|| self.version.markdown.clone()),
            sections,
            nobody: self.counts.is_empty().then(|| self.nobody(locale)),
            colophon: self.colophon(locale, &imprint.base_url),
            foot: foot.to_string(),
            proofs: self.proofs(locale),
            at: self.at,
            accent: imprint.accent,
            id: self.etag(locale, imprint, if text { "letter" } else { "list" }),
        })
    }

    fn nobody(&self, locale: &Locale) -> String {
        let told = if self.is_open {
            locale.msg("letter-nobody-yet")
        } else {
            locale.msg("letter-nobody-closed")
        };
        told.to_string()
    }

    fn facts(&self, locale: &Locale, counts: String) -> Vec<(String, String)> {
        let (letter, version) = (&self.letter, &self.version);
        let mut facts = vec![
            (locale.msg("fact-to"), version.addressees.clone()),
            (
                locale.msg("fact-from"),
                locale
                    .msg("fact-from-host")
                    .arg("host", &letter.host)
                    .to_string(),
            ),
        ];
        if !self.co_hosts.is_empty() {
            let with = locale.msg("fact-hosted-with").arg("host", &letter.host);
            let told = format!(
                "{with} {}",
                self.co_hosts.join(&locale.msg("list-comma").to_string())
            );
            facts.push((locale.msg("fact-hosted"), told));
        }
        if !self.counts.is_empty() {
            let told = locale.msg("fact-signed-by").arg("counts", counts);
            facts.push((locale.msg("fact-signed"), told.to_string()));
        }
        facts.push((locale.msg("fact-version"), version.number.to_string()));
        facts.push((locale.msg("paper-as-of"), self.day(locale)));
        facts.retain(|(_, told)| !told.trim().is_empty());
        facts
            .into_iter()
            .map(|(name, told)| (name.to_string(), told))
            .collect()
    }

    /// In the order of the page, a piece at a time.
    fn section(&self, db: &mut Db, locale: &Locale, kind: Kind) -> Result<Section, Error> {
        let both = self.counts.organisations > 0 && self.counts.individuals > 0;
        let heading = if both {
            self.counts.of_kind(kind, locale)
        } else {
            locale.msg("signatories-heading")
        };
        let mut section = Section {
            heading: heading.to_string(),
            ..Section::default()
        };
        let mut affiliations = false;
        let by = By::on_page(&self.letter.rules);
        let mut walk = Walk::over(db, locale, &self.letter, Some(kind), by)?;
        while !walk.is_over() {
            for Headed { heading, line } in walk.go_on(db, PIECE)? {
                affiliations |= line.affiliation.is_some();
                let heading = heading.unwrap_or_default();
                section.push(&heading, self.line(locale, &line, by != By::Country));
            }
        }
        section.notes.extend(self.counts.unnamed_line(kind, locale));
        if affiliations {
            let note = locale.msg("affiliations-note");
            section.notes.push(note.to_string());
        }
        Ok(section)
    }

    /// Each line of the list in its order.
    pub fn each(
        &self,
        db: &mut Db,
        kind: Option<Kind>,
        mut take: impl FnMut(&Listed),
    ) -> Result<(), Error> {
        let filter = Filter {
            kind,
            ..Filter::default()
        };
        let mut place: Option<Place> = None;
        loop {
            let limit = i64::try_from(PIECE).unwrap_or(i64::MAX);
            let lines = listing::page(db, self.letter.id, &filter, place.as_ref(), limit)?;
            let Some(last) = lines.last() else {
                return Ok(());
            };
            place = Some(last.place());
            lines.iter().for_each(&mut take);
        }
    }

    /// `with_country` is not set where the heading says it.
    fn line(&self, locale: &Locale, listed: &Listed, with_country: bool) -> Line {
        let country = listed.country.filter(|_| with_country);
        let country = country.map(|country| country_name(locale, country));
        let details: Vec<String> = listed
            .affiliation
            .clone()
            .into_iter()
            .chain(country)
            .chain(people(locale, listed))
            .chain(earlier_version(locale, self.letter.version, listed))
            .collect();
        Line::new(
            &listed.name,
            listed.acronym.as_deref(),
            listed.name_en.as_deref(),
            &details,
        )
    }

    fn proofs(&self, locale: &Locale) -> Vec<String> {
        let text = locale
            .msg("paper-text-hash")
            .arg("number", self.version.number)
            .arg("hash", isolated(&hex(&self.version.sha256)));
        let ledger = locale
            .msg("paper-ledger-hash")
            .arg("number", self.head.sequence)
            .arg("hash", isolated(&hex(&self.head.hash)));
        let mut proofs = vec![text.to_string(), ledger.to_string()];
        proofs.extend(self.behind(locale));
        proofs
    }

    /// Said where the list is ahead of the ledger.
    pub fn behind(&self, locale: &Locale) -> Option<String> {
        let behind = locale.msg("paper-ledger-behind");
        let behind = behind.arg("count", self.unplaced);
        (self.unplaced > 0).then(|| behind.to_string())
    }

    fn colophon(&self, locale: &Locale, base_url: &str) -> Vec<String> {
        let address = format!("{base_url}/letters/{}", self.letter.slug);
        let online = locale
            .msg("paper-online")
            .arg("address", isolated(&address));
        vec![online.to_string(), locale.msg("paper-check").to_string()]
    }
}

/// Keeps its own direction in whatever text stands around it.
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}
