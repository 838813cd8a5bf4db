//! What each mail says, as plain data. `sheet.rs` puts it into words, with `Message::render`.

use crate::domain::time::Timestamp;

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
    },
    Rejected {
        letter: LetterRef,
        line: Line,
        /// A whole sentence in the reader's language.
        reason: String,
    },
    /// Another claim for the same organisation was published, which closed this one.
    Superseded { letter: LetterRef, line: Line },
    /// To moderators. It names no signer: an unpublished name does not belong in several inboxes.
    FirstWaiting { letter: LetterRef, link: String },
    /// After a confirmation, where another signature of the organisation is on the list.
    OrganisationListed { letter: LetterRef, line: Line },
    /// Another signature stands for this one too; the link leads to it.
    Merged {
        letter: LetterRef,
        line: Line,
        link: String,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirm {
    pub letter: LetterRef,
    pub line: Line,
    pub link: String,
    /// Eight digits; a space is shown after the fourth.
    pub code: String,
    pub expires: Timestamp,
    pub reminder: bool,
}

/// The letter as mails speak of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterRef {
    pub title: String,
    /// Who publishes the letter.
    pub host: String,
    /// The letter's page, without a slash at the end.
    pub url: String,
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
