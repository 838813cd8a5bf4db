//! Updates: dated posts under a letter. What became of the letter.
use super::chain::Hash;
use super::ids::Id;
use super::letter::LetterId;
use super::seen;
use super::source::Source;
use super::time::Timestamp;

pub type UpdateId = Id<Update>;
pub type DeliveryId = Id<Delivery>;

/// One update in one language. Its translations share its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    pub id: UpdateId,
    pub letter_id: LetterId,
    /// Within its letter, from 1: part of its address.
    pub number: i32,
    pub language: String,
    pub title: String,
    pub markdown: String,
    pub sources: Vec<Source>,
    /// Noon of the day of the event in the letter's zone, where it is told.
    pub happened_at: Option<Timestamp>,
    pub published_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

/// What lists say of an update: all but the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateHeading {
    pub number: i32,
    pub language: String,
    pub title: String,
    pub happened_at: Option<Timestamp>,
    pub published_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

/// What was put right after an update was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateCorrection {
    pub note: String,
    pub at: Timestamp,
    /// What it said before. Corrections of earlier programs kept the note alone.
    pub before: Option<UpdateText>,
}

/// What is written of an update in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateText {
    pub language: String,
    pub title: String,
    pub markdown: String,
    pub sources: Vec<Source>,
    pub happened_at: Option<Timestamp>,
}

impl UpdateText {
    pub fn of(update: &Update) -> Self {
        Self {
            language: update.language.clone(),
            title: update.title.clone(),
            markdown: update.markdown.clone(),
            sources: update.sources.clone(),
            happened_at: update.happened_at,
        }
    }

    /// Names what somebody saw.
    pub fn fingerprint(text: Option<&Self>) -> String {
        let Some(text) = text else {
            return seen::of(&[]);
        };
        let sources = Source::lines(&text.sources).unwrap_or_default();
        let day = text
            .happened_at
            .map_or(String::new(), |at| at.as_micros().to_string());
        seen::of(&[&text.title, &text.markdown, &sources, &day])
    }
}

impl UpdateHeading {
    /// When it is said to have been: the event, or else its publication.
    pub fn at(&self) -> Timestamp {
        self.happened_at
            .or(self.published_at)
            .unwrap_or(self.created_at)
    }
}

/// A letter was handed to its addressee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    pub id: DeliveryId,
    pub letter_id: LetterId,
    /// Noon of the day in the letter's zone.
    pub on: Timestamp,
    /// Who took it, as printed.
    pub recipient: String,
    /// An entry of the ledger that was the last one on that day: its number and its hash.
    pub sequence: i64,
    pub hash: Hash,
    pub organisations: i64,
    pub individuals: i64,
    pub countries: i64,
    pub created_at: Timestamp,
    pub answer: Option<DeliveryAnswer>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeliveryAnswer {
    /// In Markdown; empty where only a link leads to it.
    pub text: String,
    /// Noon of the day in the letter's zone.
    pub on: Timestamp,
    pub link: Option<String>,
}

impl DeliveryAnswer {
    /// Names what somebody saw.
    pub fn fingerprint(answer: Option<&Self>) -> String {
        let Some(answer) = answer else {
            return seen::of(&[]);
        };
        let on = answer.on.as_micros().to_string();
        let link = answer.link.as_deref().unwrap_or_default();
        seen::of(&[&answer.text, &on, link])
    }
}
