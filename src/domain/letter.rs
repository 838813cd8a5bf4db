//! A letter, its rules, and the versions of its text.
use super::country::Country;
use super::filing::Articles;
use super::ids::Id;
use super::text_enum::text_enum;
use super::time::{DAY, MINUTE, Timestamp};

pub type LetterId = Id<Letter>;
pub type VersionId = Id<Version>;

text_enum! {
    pub enum LetterState {
        /// Not public at all.
        Draft = "draft",
        Open = "open",
        Closed = "closed",
        /// Still readable, no longer offered.
        Archived = "archived",
    }
}

text_enum! {
    /// Who may sign.
    pub enum Signers { Organisations = "organisations", Individuals = "individuals", Both = "both" }
}

text_enum! {
    /// Whether every entry waits for a moderator, or only those that the rules doubt.
    pub enum Review { First = "first", Rules = "rules" }
}

text_enum! {
    /// How a version differs from the one before it.
    pub enum Change { First = "first", Editorial = "editorial", Material = "material" }
}

text_enum! {
    /// What the list of a letter is divided into, on its page and on paper.
    pub enum Grouping {
        /// Nothing but the alphabet.
        None = "none",
        Country = "country",
        /// Those who asked the others, and below them everybody else.
        First = "first",
    }
}

/// The part of a letter's address that names it: `[a-z0-9-]`, 1 to 60 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Slug(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a slug has 1 to 60 characters: small letters, digits and hyphens inside")]
pub struct BadSlug;

impl Slug {
    pub fn parse(text: &str) -> Result<Self, BadSlug> {
        let legal = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'-';
        let fine = (1..=60).contains(&text.len())
            && text.bytes().all(legal)
            && !text.starts_with('-')
            && !text.ends_with('-');
        if fine {
            Ok(Self(text.to_owned()))
        } else {
            Err(BadSlug)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    pub id: LetterId,
    pub slug: Slug,
    pub state: LetterState,
    /// Who publishes the letter, as printed after "From".
    pub host: String,
    /// How signers reach the moderators: an address that may be public.
    pub contact: Option<String>,
    pub rules: Rules,
    pub opens_at: Option<Timestamp>,
    pub closes_at: Option<Timestamp>,
    /// The zone in which the deadline is told: an IANA name.
    pub time_zone: String,
    /// The number of the version that is signed now.
    pub version: i32,
    pub created_at: Timestamp,
    /// When it came before the public. Written down once, so that it stays there whatever a clock
    /// says later and whoever withdraws.
    pub published_at: Option<Timestamp>,
    /// Public only once so many signatures stand.
    pub embargo: Option<i32>,
}

/// What the letter's host decided about signing and listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    pub signers: Signers,
    pub review: Review,
    /// Whether a person may be printed under an organisation.
    pub prints_representatives: bool,
    /// The letter's own language (BCP 47), used where a reader's is not at hand.
    pub language: String,
    /// The locale whose alphabet orders the list (BCP 47, `-u-co-` allowed).
    pub collation: String,
    pub articles: Articles,
    /// How many names stand under the letter itself before "the whole list".
    pub list_on_page: i32,
    /// Whether an unconfirmed address is reminded once, after 48 hours.
    pub reminder: bool,
    /// Whether the public sees how many signatures wait, and since when.
    pub shows_progress: bool,
    /// Whether its desk is only for accounts with a second factor.
    pub second_factor: bool,
    /// How long an entry is to wait for a moderator at most, in hours; nothing where nothing is
    /// promised.
    pub review_target: Option<i32>,
    /// How many signatories the host hopes for.
    pub target: Option<i32>,
    /// Whether the public sees the target.
    pub shows_target: bool,
    pub grouping: Grouping,
    /// Whether files with the whole list, which anyone may fetch, hold individuals too.
    pub bulk_individuals: bool,
    /// The country whose offices readers are helped to write to.
    pub offices: Option<Country>,
}

impl Rules {
    /// People are on the list, and not in the files.
    pub fn leaves_people_out(&self) -> bool {
        self.signers != Signers::Organisations && !self.bulk_individuals
    }
}

/// Of a letter that says nothing of it.
pub const REVIEW_TARGET: i32 = 48;
/// A year: longer is no promise.
pub const LONGEST_REVIEW_TARGET: i32 = 8_760;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSignable {
    #[error("the letter is not open yet")]
    NotYet,
    #[error("the letter is closed")]
    Closed,
}

/// How long after closing a submission made in time may still be confirmed.
pub const CONFIRMATION_GRACE: std::time::Duration = DAY;

/// From so long before its moment on an opening stays as it is: the initial signatories are put
/// under the letter then.
pub const LAST_MOMENT: std::time::Duration = MINUTE;

impl Letter {
    /// Whether anyone may see it. Asked anew each time, so that a letter opens on every node at its
    /// minute, whether or not a job runs; one under embargo waits for who counts the signatures.
    pub fn is_public(&self, now: Timestamp) -> bool {
        let its_time = self.embargo.is_none() && self.opens_at.is_none_or(|opens| opens <= now);
        self.state != LetterState::Draft && (self.published_at.is_some() || its_time)
    }

    /// Its text is frozen and its opening is decided, yet nobody sees it so far.
    pub fn awaits_opening(&self, now: Timestamp) -> bool {
        self.state == LetterState::Open && !self.is_public(now)
    }

    /// The closing of a letter that still waits for its number, once it is over: what does not stand since
    /// before it comes too late to count.
    pub fn counts_until(&self, now: Timestamp) -> Option<Timestamp> {
        let waits = self.embargo.is_some() && self.awaits_opening(now);
        self.closes_at.filter(|closes| waits && *closes <= now)
    }

    /// Its minute has come, or comes in a moment, and nothing else is waited for.
    pub fn opens_soon(&self, now: Timestamp) -> bool {
        let soon = |opens: Timestamp| opens <= now.plus(LAST_MOMENT);
        self.state == LetterState::Open && self.embargo.is_none() && self.opens_at.is_some_and(soon)
    }

    /// From the last minute on the lines of initial signatories are put under it: nobody is asked any more,
    /// and no answer changes.
    pub fn is_settled(&self, now: Timestamp) -> bool {
        self.is_public(now) || self.opens_soon(now)
    }

    pub fn accepts_submissions(&self, now: Timestamp) -> Result<(), NotSignable> {
        self.accepts_early_submissions(now)?;
        if self.is_public(now) {
            Ok(())
        } else {
            Err(NotSignable::NotYet)
        }
    }

    /// From whoever has a preview link: before the opening, too.
    pub fn accepts_early_submissions(&self, now: Timestamp) -> Result<(), NotSignable> {
        match self.state {
            LetterState::Draft => return Err(NotSignable::NotYet),
            LetterState::Closed | LetterState::Archived => return Err(NotSignable::Closed),
            LetterState::Open => {}
        }
        if self.closes_at.is_some_and(|closes| now >= closes) {
            return Err(NotSignable::Closed);
        }
        Ok(())
    }

    /// Whether contacts may still say if they stand by a changed text.
    pub fn takes_answers(&self, now: Timestamp) -> bool {
        self.state == LetterState::Open && self.closes_at.is_none_or(|closes| now < closes)
    }

    /// A submission is only ever made while the letter accepts them, so confirming it asks
    /// just for the day of grace after the deadline (a moderator who closes a letter by hand
    /// sets `closes_at`).
    pub fn accepts_confirmations(&self, now: Timestamp) -> Result<(), NotSignable> {
        match (self.state, self.closes_at) {
            (LetterState::Draft, _) => Err(NotSignable::NotYet),
            (LetterState::Archived, _) | (LetterState::Closed, None) => Err(NotSignable::Closed),
            (_, Some(closes)) if now >= closes.plus(CONFIRMATION_GRACE) => Err(NotSignable::Closed),
            (LetterState::Open | LetterState::Closed, _) => Ok(()),
        }
    }
}

/// One numbered text in one language; never changed once signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub id: VersionId,
    pub letter_id: LetterId,
    pub number: i32,
    pub language: String,
    pub title: String,
    /// A few words for navigation and mail.
    pub short_title: String,
    pub addressees: String,
    pub markdown: String,
    /// Of the Markdown's bytes, so that anyone can check it with `sha256sum`.
    pub sha256: [u8; 32],
    pub change: Change,
    pub created_at: Timestamp,
    /// What changed, for everyone to read, in the words of the letter's host.
    pub note: Option<String>,
}

/// A text by what names it, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextName {
    pub id: VersionId,
    pub number: i32,
    pub language: String,
    pub change: Change,
}

/// The number of the latest text that changed the substance of the one before it.
pub fn last_material(texts: &[TextName]) -> Option<i32> {
    texts
        .iter()
        .filter(|text| text.change == Change::Material)
        .map(|text| text.number)
        .max()
}

/// Whether the substance changed after number `signed`.
pub fn changed_in_substance(texts: &[TextName], signed: i32) -> bool {
    last_material(texts).is_some_and(|number| signed < number)
}

/// The text of a number in one of these languages, the first of them that there is.
pub fn text_in<'a>(texts: &'a [TextName], number: i32, languages: &[&str]) -> Option<&'a TextName> {
    languages.iter().find_map(|language| {
        texts
            .iter()
            .find(|text| text.number == number && text.language == *language)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(state: LetterState, closes_at: Option<i64>) -> Letter {
        Letter {
            id: Id::from_bytes([1; 16]),
            slug: Slug::parse("peace").expect("a slug"),
            state,
            host: "Host".into(),
            contact: None,
            rules: Rules {
                signers: Signers::Organisations,
                review: Review::First,
                prints_representatives: true,
                language: "en".into(),
                collation: "en".into(),
                articles: Articles::Keep,
                list_on_page: 500,
                reminder: true,
                shows_progress: false,
                second_factor: false,
                review_target: None,
                target: None,
                shows_target: false,
                grouping: Grouping::None,
                bulk_individuals: false,
                offices: None,
            },
            opens_at: None,
            closes_at: closes_at.map(Timestamp::from_seconds),
            time_zone: "UTC".into(),
            version: 1,
            created_at: Timestamp::from_seconds(0),
            published_at: None,
            embargo: None,
        }
    }

    #[test]
    fn a_letter_is_public_from_its_minute_on_and_stays_so() {
        let at = Timestamp::from_seconds;
        let mut scheduled = letter(LetterState::Open, None);
        scheduled.opens_at = Some(at(1_000));
        assert!(!scheduled.is_public(at(999)) && scheduled.is_public(at(1_000)));
        assert_eq!(
            scheduled.accepts_submissions(at(999)),
            Err(NotSignable::NotYet)
        );
        assert_eq!(scheduled.accepts_early_submissions(at(999)), Ok(()));
        scheduled.published_at = Some(at(1_000));
        assert!(scheduled.is_public(at(5)), "a clock that steps back");
        let mut embargoed = letter(LetterState::Open, None);
        embargoed.embargo = Some(50);
        assert!(!embargoed.is_public(at(1_000)) && embargoed.awaits_opening(at(1_000)));
        embargoed.closes_at = Some(at(2_000));
        assert_eq!(embargoed.counts_until(at(1_999)), None);
        assert_eq!(embargoed.counts_until(at(2_000)), Some(at(2_000)));
        embargoed.published_at = Some(at(1_000));
        assert_eq!(embargoed.counts_until(at(2_000)), None);
        assert!(embargoed.is_public(at(1_000)));
        embargoed.state = LetterState::Draft;
        assert!(!embargoed.is_public(at(1_000)));
    }

    #[test]
    fn a_deadline_ends_signing_at_once_and_confirming_a_day_later() {
        let letter = letter(LetterState::Open, Some(1_000));
        let at = Timestamp::from_seconds;
        assert_eq!(letter.accepts_submissions(at(999)), Ok(()));
        assert_eq!(
            letter.accepts_submissions(at(1_000)),
            Err(NotSignable::Closed)
        );
        assert_eq!(letter.accepts_confirmations(at(1_000 + 86_399)), Ok(()));
        assert_eq!(
            letter.accepts_confirmations(at(1_000 + 86_400)),
            Err(NotSignable::Closed)
        );
    }

    #[test]
    fn drafts_and_archives_take_nothing() {
        let now = Timestamp::from_seconds(5);
        assert_eq!(
            letter(LetterState::Draft, None).accepts_submissions(now),
            Err(NotSignable::NotYet)
        );
        assert_eq!(
            letter(LetterState::Archived, None).accepts_confirmations(now),
            Err(NotSignable::Closed)
        );
        assert_eq!(
            letter(LetterState::Closed, Some(1)).accepts_confirmations(now),
            Ok(())
        );
    }

    #[test]
    fn slugs() {
        assert!(Slug::parse("multilateralism-2026").is_ok());
        for bad in ["", "-a", "a-", "Über", "a b", "a/b", &"a".repeat(61)] {
            assert_eq!(Slug::parse(bad), Err(BadSlug), "{bad}");
        }
    }
}
