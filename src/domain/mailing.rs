//! Mail to the signatories of a letter, written by its moderators: to all of its contacts, or to those
//! who asked for updates. It is a draft until an owner starts it.
use super::ids::Id;
use super::letter::LetterId;
use super::reject_reason::{Wording, WordingError};
use super::text_enum::text_enum;
use super::time::{MINUTE, Timestamp};
use std::collections::BTreeMap;
use std::time::Duration;

pub type MailingId = Id<Mailing>;

text_enum! {
    pub enum MailingKind {
        /// What everybody who signed must know.
        Service = "service",
        /// For those who asked for it, with the way out.
        Update = "update",
    }
}

text_enum! {
    pub enum MailingState {
        Draft = "draft",
        Running = "running",
        Paused = "paused",
        /// Before its end, for good.
        Stopped = "stopped",
        Done = "done",
    }
}

text_enum! {
    /// What became of the mail to one address.
    pub enum RecipientState {
        Waiting = "waiting",
        /// In the outbox.
        Queued = "queued",
        Sent = "sent",
        Dead = "dead",
        Dropped = "dropped",
    }
}

/// What somebody does with a mailing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    Start,
    Pause,
    Resume,
    Stop,
}

impl MailingState {
    /// Where it leads, if the button is there.
    pub fn press(self, press: Press) -> Option<Self> {
        match (press, self) {
            (Press::Start, Self::Draft) | (Press::Resume, Self::Paused) => Some(Self::Running),
            (Press::Pause, Self::Running) => Some(Self::Paused),
            (Press::Stop, Self::Running | Self::Paused) => Some(Self::Stopped),
            _ => None,
        }
    }

    /// Whether mail of it that stands in the outbox may go. After its end it is mail that was given
    /// up and is tried once more.
    pub fn delivers(self) -> bool {
        matches!(self, Self::Running | Self::Done)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailing {
    pub id: MailingId,
    pub letter_id: LetterId,
    pub kind: MailingKind,
    pub state: MailingState,
    /// Counts the saves.
    pub revision: i64,
    /// Mails an hour, chosen at the start.
    pub per_hour: Option<i32>,
    pub created_at: Timestamp,
    /// Who stood under the letter then gets it.
    pub started_at: Option<Timestamp>,
    pub ended_at: Option<Timestamp>,
    /// When all recipients were written down.
    pub gathered_at: Option<Timestamp>,
    /// When the next mail may go.
    pub next_at: Option<Timestamp>,
    /// The update that it tells of, if it was made from one.
    pub update_number: Option<i32>,
}

/// By language.
pub type MailingTexts = BTreeMap<String, MailingText>;

/// What is said in one language. The body is told apart by [`super::mailing_text::parts`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailingText {
    pub subject: String,
    pub body: String,
}

pub const MAX_SUBJECT: usize = 150;
pub const MAX_BODY: usize = 10_000;

/// What is wrong with a subject, and with a body.
pub type TextFaults = (Option<WordingError>, Option<WordingError>);

impl MailingText {
    /// Nothing where neither was typed.
    pub fn parse(subject: &str, body: &str) -> Result<Option<Self>, TextFaults> {
        if subject.trim().is_empty() && body.trim().is_empty() {
            return Ok(None);
        }
        match (
            Wording::parse(subject, MAX_SUBJECT),
            paragraphs(body, MAX_BODY),
        ) {
            (Ok(subject), Ok(body)) => Ok(Some(Self {
                subject: subject.into(),
                body,
            })),
            (subject, body) => Err((subject.err(), body.err())),
        }
    }
}

/// Line by line what [`Wording`] is; empty lines are kept.
fn paragraphs(body: &str, max: usize) -> Result<String, WordingError> {
    let mut lines = Vec::new();
    for line in body.trim().lines() {
        match Wording::parse(line, max) {
            Ok(line) => lines.push(String::from(line)),
            Err(WordingError::Empty) => lines.push(String::new()),
            Err(fault) => return Err(fault),
        }
    }
    let body = lines.join("\n");
    match body.trim().chars().count() {
        0 => Err(WordingError::Empty),
        n if n > max => Err(WordingError::TooLong { max }),
        _ => Ok(body),
    }
}

/// The language of the text for a reader of `wanted`: that one, or the letter's own.
pub fn text_language<'a>(texts: &MailingTexts, wanted: &'a str, own: &'a str) -> &'a str {
    if texts.contains_key(wanted) {
        wanted
    } else {
        own
    }
}

/// Mails an hour at most where the provider sets no limit.
pub const MOST_PER_HOUR: i32 = 20_000;

/// The most that can be chosen.
pub fn most_per_hour(quota: Option<u32>) -> i32 {
    let quota = quota.map_or(MOST_PER_HOUR, |quota| {
        i32::try_from(quota).unwrap_or(MOST_PER_HOUR)
    });
    quota.clamp(1, MOST_PER_HOUR)
}

/// How far ahead mails are put into the outbox.
const AHEAD: Duration = MINUTE;

/// When the mails of the next minute may go, at most `most` of them, and when the one after them.
/// Time in which nothing was sent is not made up for: who stands still for an hour and then goes on
/// does not send an hour's mail at once.
pub fn slots(
    next: Option<Timestamp>,
    per_hour: i32,
    most: usize,
    now: Timestamp,
) -> (Vec<Timestamp>, Timestamp) {
    let gap = Duration::from_micros(
        3_600_000_000 / u64::try_from(per_hour.clamp(1, MOST_PER_HOUR)).unwrap_or(1),
    );
    let mut next = next.unwrap_or(now).max(now);
    let mut slots = Vec::new();
    while slots.len() < most && next < now.plus(AHEAD) {
        slots.push(next);
        next = next.plus(gap);
    }
    (slots, next)
}

/// Whether so many recipients are what the owner was shown: people sign while a page is read, and a
/// few more are no other decision.
pub fn is_about(shown: i64, now: i64) -> bool {
    let few = (shown / 20).max(10);
    (now - shown).abs() <= few
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mailing_starts_once_and_ends_once() {
        use MailingState::{Done, Draft, Paused, Running, Stopped};
        assert_eq!(Draft.press(Press::Start), Some(Running));
        assert_eq!(Paused.press(Press::Resume), Some(Running));
        assert_eq!(Running.press(Press::Pause), Some(Paused));
        for state in [Running, Paused] {
            assert_eq!(state.press(Press::Stop), Some(Stopped));
            assert_eq!(state.press(Press::Start), None);
        }
        for over in [Stopped, Done] {
            for press in [Press::Start, Press::Pause, Press::Resume, Press::Stop] {
                assert_eq!(over.press(press), None, "{over} {press:?}");
            }
        }
    }

    #[test]
    fn a_text_is_whole_or_not_there() {
        let parse = MailingText::parse;
        assert_eq!(parse(" ", "\r\n"), Ok(None));
        let text = parse(" A\nsubject ", "One  line\r\n\r\n- two\t\r\n").unwrap();
        let text = text.unwrap();
        assert_eq!(text.subject, "A subject");
        assert_eq!(text.body, "One line\n\n- two");
        assert_eq!(parse("A", ""), Err((None, Some(WordingError::Empty))));
        assert_eq!(parse("", "B"), Err((Some(WordingError::Empty), None)));
        let long = "x\n".repeat(MAX_BODY);
        assert_eq!(
            parse("A", &long),
            Err((None, Some(WordingError::TooLong { max: MAX_BODY })))
        );
        assert_eq!(
            parse("A\u{202e}", "B"),
            Err((Some(WordingError::Unusable), None))
        );
    }

    #[test]
    fn mails_go_one_after_the_other() {
        let now = Timestamp::from_seconds(1_000);
        let (first, next) = slots(None, 360, 100, now);
        let seconds: Vec<i64> = first.iter().map(|at| at.as_seconds()).collect();
        assert_eq!(seconds, [1_000, 1_010, 1_020, 1_030, 1_040, 1_050]);
        let (second, _) = slots(Some(next), 360, 2, Timestamp::from_seconds(1_030));
        let seconds: Vec<i64> = second.iter().map(|at| at.as_seconds()).collect();
        assert_eq!(seconds, [1_060, 1_070]);
        // An hour later nothing is made up for.
        let (later, _) = slots(Some(next), 360, 100, Timestamp::from_seconds(5_000));
        assert_eq!(later.len(), 6);
        assert!(
            slots(Some(Timestamp::from_seconds(9_000)), 360, 9, now)
                .0
                .is_empty()
        );
    }

    #[test]
    fn a_few_more_signatures_are_no_other_decision() {
        assert!(is_about(3, 13) && is_about(13, 3) && !is_about(3, 14));
        assert!(is_about(10_000, 10_500) && !is_about(10_000, 10_501));
    }

    #[test]
    fn the_rate_is_within_the_quota() {
        assert_eq!(most_per_hour(None), MOST_PER_HOUR);
        assert_eq!(most_per_hour(Some(300)), 300);
        assert_eq!(most_per_hour(Some(0)), 1);
        assert_eq!(most_per_hour(Some(u32::MAX)), MOST_PER_HOUR);
    }
}
