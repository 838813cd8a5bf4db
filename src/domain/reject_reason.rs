//! Why an entry is rejected: one of the program's own reasons, or one that a letter's moderators
//! worded.
use super::cleaning::{is_dropped, is_refused, turns_direction};
use super::ids::Id;
use super::signature::Rejection;
use super::text_enum::UnknownSpelling;

pub type OwnReasonId = Id<RejectReason>;

/// Written as it is kept with a decision: the spelling of a built-in one, or an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RejectReason {
    BuiltIn(Rejection),
    Own(OwnReasonId),
}

impl RejectReason {
    /// Those that a moderator may choose on every letter; `superseded` is the program's own.
    pub fn built_in() -> impl Iterator<Item = Self> {
        Rejection::ALL
            .iter()
            .filter(|reason| **reason != Rejection::Superseded)
            .map(|reason| Self::BuiltIn(*reason))
    }
}

impl From<Rejection> for RejectReason {
    fn from(reason: Rejection) -> Self {
        Self::BuiltIn(reason)
    }
}

impl std::fmt::Display for RejectReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::BuiltIn(reason) => write!(f, "{reason}"),
            Self::Own(id) => write!(f, "{id}"),
        }
    }
}

impl std::str::FromStr for RejectReason {
    type Err = UnknownSpelling;
    fn from_str(text: &str) -> Result<Self, UnknownSpelling> {
        match text.parse::<Rejection>() {
            Ok(reason) => Ok(Self::BuiltIn(reason)),
            Err(unknown) => text.parse().map(Self::Own).map_err(|_| unknown),
        }
    }
}

/// Characters of what a signer is told, and of what the desk calls the reason.
pub const MAX_TEXT: usize = 1_000;
pub const MAX_LABEL: usize = 60;

/// Plain words of a moderator: one line, single spaces, nothing invisible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WordingError {
    #[error("nothing is written")]
    Empty,
    #[error("it has more than {max} characters")]
    TooLong { max: usize },
    #[error("it has characters that cannot be shown, or turn the direction of the text")]
    Unusable,
}

impl Wording {
    /// Line ends and tabs are spaces: a mail breaks its lines itself.
    pub fn parse(input: &str, max: usize) -> Result<Self, WordingError> {
        let mut kept = String::with_capacity(input.len());
        let mut rest = input.chars();
        while let Some(c) = rest.next() {
            if c.is_whitespace() {
                kept.push(' ');
            } else if turns_direction(c) || is_refused(c) {
                return Err(WordingError::Unusable);
            } else if !is_dropped(c, &kept, rest.as_str()) {
                kept.push(c);
            }
        }
        let text = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        match text.chars().count() {
            0 => Err(WordingError::Empty),
            n if n > max => Err(WordingError::TooLong { max }),
            _ => Ok(Self(text)),
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<Wording> for String {
    fn from(wording: Wording) -> Self {
        wording.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_reads_back() {
        let own = RejectReason::Own(Id::from_bytes([7; 16]));
        for reason in RejectReason::built_in().chain([own]) {
            assert_eq!(reason.to_string().parse(), Ok(reason));
        }
        assert_eq!(RejectReason::built_in().count(), 5);
        for bad in ["", "nonsense", "not genuine"] {
            assert!(bad.parse::<RejectReason>().is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_wording_is_one_clean_line() {
        let parse = |text: &str| Wording::parse(text, 10).map(String::from);
        assert_eq!(parse("  a\r\n b\tc "), Ok("a b c".to_owned()));
        assert_eq!(parse(" \n "), Err(WordingError::Empty));
        assert_eq!(
            parse(&"x".repeat(11)),
            Err(WordingError::TooLong { max: 10 })
        );
        assert_eq!(parse("a\u{202e}b"), Err(WordingError::Unusable));
        assert_eq!(parse("a\u{0}b"), Err(WordingError::Unusable));
        assert_eq!(parse("<b>é</b>"), Ok("<b>é</b>".to_owned()));
    }
}
