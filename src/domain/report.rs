//! What a reader says is wrong with an entry of the list.
use super::email::{EmailAddress, EmailError};
use super::ids::Id;
use super::letter::LetterId;
use super::signature::SignatureId;
use super::text_enum::text_enum;
use super::time::Timestamp;
use super::words::Words;

pub enum OfReport {}
pub type ReportId = Id<OfReport>;

text_enum! {
    pub enum ReportReason {
        /// Who is named did not sign, or whoever signed may not speak for it.
        NotTheirs = "not-theirs",
        /// A name, a country or an address on the line is wrong.
        Wrong = "wrong",
        /// It stands there under another name, too.
        Twice = "twice",
        Other = "other",
    }
}

/// The longest explanation, in characters.
pub const MAX_WORDS: usize = 1000;

/// What somebody wrote, whoever they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub reason: ReportReason,
    pub words: Words,
    /// Where moderators can ask back.
    pub email: Option<EmailAddress>,
}

/// One that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptReport {
    pub id: ReportId,
    pub letter_id: LetterId,
    pub signature_id: SignatureId,
    pub report: Report,
    pub created_at: Timestamp,
}

/// As typed.
#[derive(Debug, Clone, Copy)]
pub struct ReportForm<'a> {
    pub reason: &'a str,
    pub words: &'a str,
    pub email: &'a str,
}

/// What is wrong with it; of each field at most one thing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportFaults {
    pub reason: bool,
    pub words: Option<WordsFault>,
    pub email: Option<EmailError>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordsFault {
    Empty,
    TooLong,
}

impl Report {
    /// All faults at once.
    pub fn parse(form: ReportForm<'_>) -> Result<Self, ReportFaults> {
        let reason = form.reason.parse().ok();
        let words = match Words::parse(form.words, MAX_WORDS) {
            Ok(Some(words)) => Ok(words),
            Ok(None) => Err(WordsFault::Empty),
            Err(_) => Err(WordsFault::TooLong),
        };
        let email = match form.email.trim() {
            "" => Ok(None),
            typed => EmailAddress::parse(typed).map(Some),
        };
        match (reason, words, email) {
            (Some(reason), Ok(words), Ok(email)) => Ok(Self {
                reason,
                words,
                email,
            }),
            (reason, words, email) => Err(ReportFaults {
                reason: reason.is_none(),
                words: words.err(),
                email: email.err(),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_faults_at_once_and_the_address_is_optional() {
        let form = ReportForm {
            reason: "robot",
            words: " ",
            email: "nobody",
        };
        assert_eq!(
            Report::parse(form),
            Err(ReportFaults {
                reason: true,
                words: Some(WordsFault::Empty),
                email: Some(EmailError::Invalid),
            })
        );
        let long = "x".repeat(MAX_WORDS + 1);
        let form = ReportForm {
            reason: "wrong",
            words: &long,
            email: "",
        };
        let faults = Report::parse(form).expect_err("too long");
        assert_eq!(faults.words, Some(WordsFault::TooLong));
        let form = ReportForm {
            words: "It is spelt with one n.",
            ..form
        };
        let report = Report::parse(form).expect("fine");
        assert_eq!((report.reason, report.email), (ReportReason::Wrong, None));
    }
}
