//! What each mail says, as plain data. `sheet.rs` puts it into words, with `Message::render`.

use crate::config::sections;
use crate::domain::colour::Colour;
use crate::domain::mailing_text::Part;
use crate::domain::moderator::Role;
use crate::domain::signature::Visibility;
use crate::domain::time::Timestamp;
use crate::locale::line_changes::LineChange;

/// One mail. Everything in it is owned and already decided: rendering asks nobody anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// The way to confirm a submission: the link, and the code for those who read mail on another device.
    Confirm(Confirm),
    /// Sent in place of `Confirm` to an address that has signed: the browser was told nothing of it.
    AlreadySigned {
        letter: LetterRef,
        line: Line,
        /// Published, or still with the moderators.
        listed: bool,
    },
    Published {
        letter: LetterRef,
        line: Line,
        link: String,
        /// The way out of updates, where the contact asked for them.
        unsubscribe: Option<String>,
    },
    Rejected {
        letter: LetterRef,
        line: Line,
        /// A whole sentence in the reader's language.
        reason: String,
    },
    /// Another claim for the same organisation was published, which closed this one.
    Superseded {
        letter: LetterRef,
        line: Line,
    },
    /// To moderators. It names no signer: an unpublished name does not belong in several inboxes.
    FirstWaiting {
        letter: LetterRef,
        link: String,
    },
    /// Whether a signature stands for a text that was changed in substance.
    Question(Question),
    /// The way to the signatures of an address; about the site, and no letter.
    SignerDesk {
        link: String,
        expires: Timestamp,
    },
    /// Its contact has withdrawn it.
    Withdrawn {
        letter: LetterRef,
        line: Line,
    },
    /// To a successor. It names no person: the address may be anybody's.
    Handover {
        letter: LetterRef,
        line: Line,
        link: String,
        expires: Timestamp,
    },
    /// To the predecessor: the successor has accepted.
    HandedOver {
        letter: LetterRef,
        line: Line,
    },
    /// Published, and not named.
    Counted {
        letter: LetterRef,
        line: Line,
        visibility: Visibility,
    },
    /// To who is asked to stand under the letter when it opens.
    Initial(Request, Asked),
    /// To who approved another text than the one that was published; the link leads to the form.
    Missed {
        letter: LetterRef,
        line: Line,
        link: String,
    },
    /// A moderator asks the signer for an address at the organisation's own domain, which is named.
    Ask(Request, String),
    /// The way to confirm such an address.
    SecondAddress(Request),
    /// To an organisation, of a signature in its name.
    Notice {
        request: Request,
        /// Published, or about to be.
        listed: bool,
    },
    /// To moderators, naming nobody.
    Objected {
        letter: LetterRef,
        link: String,
    },
    /// To moderators, naming nobody: a reader says that something is wrong with an entry.
    Reported {
        letter: LetterRef,
        link: String,
    },
    /// After a confirmation, where another signature of the organisation is on the list.
    OrganisationListed {
        letter: LetterRef,
        line: Line,
    },
    /// Another signature stands for this one too; the link leads to it, while it is on the list.
    Merged {
        letter: LetterRef,
        line: Line,
        link: Option<String>,
    },
    /// It was closed or merged for another one, which has left the list: moderators have it again.
    CameBack {
        letter: LetterRef,
        line: Line,
    },
    /// Moderators have it again, and nothing may be told of why.
    BackInReview {
        letter: LetterRef,
        line: Line,
    },
    /// To somebody who is to have an account on the desk; `by` is an owner's name.
    Invitation {
        link: String,
        by: String,
        role: Role,
        expires: Timestamp,
    },
    /// The way to a new password.
    PasswordReset {
        link: String,
        expires: Timestamp,
    },
    PasswordChanged,
    FactorChanged {
        on: bool,
    },
    /// Nothing where the account is disabled.
    RoleChanged(Option<Role>),
    /// Moderators corrected the line.
    EntryCorrected {
        letter: LetterRef,
        line: Line,
        changes: Vec<LineChange>,
    },
    /// Moderators took it off for good; `reason` is a whole sentence.
    Invalidated {
        letter: LetterRef,
        line: Line,
        reason: String,
    },
    /// Moderators entered what came to them on paper.
    Entered {
        letter: LetterRef,
        line: Line,
        listed: bool,
    },
    /// What a letter's moderators wrote to its signatories.
    Mailing(Mailing),
    /// To moderators, naming nobody.
    ReviewDue(ReviewDue),
    /// Lines that initial signatories corrected wait for a moderator.
    CorrectionsDue {
        letter: LetterRef,
        waiting: i64,
        link: String,
        /// Where to turn the mail off.
        account: String,
    },
}

/// How often somebody was asked to stand under a letter when it opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    First,
    Reminder,
    /// The text was changed after they approved it.
    Again,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirm {
    pub letter: LetterRef,
    pub line: Line,
    /// Who will see the name.
    pub visibility: Visibility,
    pub link: String,
    /// Eight digits; a space is shown after the fourth.
    pub code: String,
    /// Where the code is typed; nothing where the letter is not public yet.
    pub code_page: Option<String>,
    pub expires: Timestamp,
    pub reminder: bool,
}

/// Entries wait too long, or soon will.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewDue {
    pub letter: LetterRef,
    /// Whether one has waited longer than was promised.
    pub broken: bool,
    pub waiting: i64,
    pub over: i64,
    /// Whole hours that the oldest has waited, and that are promised.
    pub waited: i64,
    pub target: i64,
    pub link: String,
    /// Lines that initial signatories corrected and that wait, too, with the page about them.
    pub corrections: Option<(i64, String)>,
    /// Where to turn the mail off.
    pub account: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub letter: LetterRef,
    pub line: Line,
    /// The number of the text that was signed, and of the one that is there now.
    pub signed: i32,
    pub number: i32,
    /// What changed, in the words of the letter's host.
    pub note: Option<String>,
    /// Both texts side by side.
    pub compare: String,
    pub link: String,
    pub expires: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mailing {
    pub letter: LetterRef,
    /// Of subject and parts. The words around them may have to be in another one.
    pub language: String,
    pub subject: String,
    pub parts: Vec<Part>,
    /// The way out, of one that goes to those only who asked for updates.
    pub unsubscribe: Option<String>,
    /// To the moderator who looks at it first.
    pub test: bool,
}

/// A link to answer something about a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub letter: LetterRef,
    pub line: Line,
    pub link: String,
    pub expires: Timestamp,
}

/// The letter as mails speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRef {
    pub title: String,
    /// Who publishes the letter.
    pub host: String,
    /// The letter's page, without a slash at the end; nothing while nobody finds a letter there.
    pub url: Option<String>,
    /// How to reach the host, an address or a link.
    pub contact: Option<String>,
}

/// The line as it will be printed under the letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub name: String,
    /// Country, representatives: one printed row each.
    pub detail: Vec<String>,
}

/// The site that sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    pub name: String,
    /// Without a slash at the end.
    pub base_url: String,
    /// Of links and buttons, on light paper and on dark.
    pub accents: [Colour; 2],
}

impl From<&sections::Site> for Site {
    fn from(site: &sections::Site) -> Self {
        Self {
            name: site.name.clone(),
            base_url: site.base_url.clone(),
            accents: [site.brand.accent, site.brand.accent_dark],
        }
    }
}

impl Site {
    /// The host in `base_url`, without its port: the right side of our Message-IDs.
    pub fn host(&self) -> &str {
        let rest = self
            .base_url
            .split_once("://")
            .map_or(self.base_url.as_str(), |(_, rest)| rest);
        let authority = rest.split('/').next().unwrap_or_default();
        match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
            _ => authority,
        }
    }
}

/// A mail's words, ready for [`crate::mail::compose::Email`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// One line without control characters.
    pub subject: String,
    pub text: String,
    pub html: String,
    /// Where a mail program may unsubscribe the reader with one POST (RFC 8058); in mail that comes
    /// because of updates, or to many at once.
    pub unsubscribe: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_has_no_port_and_no_path() {
        let host = |url: &str| {
            Site {
                name: String::new(),
                base_url: url.to_owned(),
                accents: [Colour::new(0, 0, 0); 2],
            }
            .host()
            .to_owned()
        };
        assert_eq!(host("http://localhost:8080"), "localhost");
        assert_eq!(host("https://letters.example.org"), "letters.example.org");
        assert_eq!(
            host("https://letters.example.org/under"),
            "letters.example.org"
        );
        assert_eq!(host("http://[::1]:8080/"), "[::1]");
        assert_eq!(host("http://[::1]"), "[::1]");
    }
}
