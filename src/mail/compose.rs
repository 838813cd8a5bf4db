//! From rendered words to the bytes of a mail.

use std::fmt;
use std::time::{Duration, UNIX_EPOCH};

use lettre::message::header::{
    ContentTransferEncoding, ContentType, Header, HeaderName, HeaderValue,
};
use lettre::message::{Body, Mailbox as LettreMailbox, MultiPart, SinglePart};
use lettre::{Address, Message as LettreMessage};
use thiserror::Error;

use crate::domain::email::EmailAddress;
use crate::domain::time::Timestamp;
use crate::mail::message::Rendered;

/// A mail to one reader, with its envelope.
#[derive(Debug, Clone)]
pub struct Email {
    /// The left side of the Message-ID, which bounces bring back: letters, digits, `-`, `_` and `.` only.
    pub message_id: String,
    /// The right side of the Message-ID: the host of the site's address.
    pub message_id_host: String,
    pub from: Mailbox,
    pub reply_to: Option<Mailbox>,
    pub to: EmailAddress,
    pub rendered: Rendered,
    /// BCP 47.
    pub language: String,
    pub date: Timestamp,
}

/// A sender as the configuration names one: `Open Letters <letters@example.org>` or the bare address.
#[derive(Clone, PartialEq, Eq)]
pub struct Mailbox(LettreMailbox);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("is not a mail address, or a name with an address in angle brackets")]
pub struct MailboxError;

/// Why a mail could not be put together; trying again would end the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ComposeError {
    #[error("the recipient's address cannot be written into a mail")]
    Recipient,
    #[error("the message id holds a character that a Message-ID may not")]
    MessageId,
    #[error("the parts of the mail do not make a message")]
    Message,
}

impl Mailbox {
    pub fn parse(text: &str) -> Result<Mailbox, MailboxError> {
        if text.chars().any(char::is_control) {
            return Err(MailboxError);
        }
        let mailbox: LettreMailbox = text.trim().parse().map_err(|_| MailboxError)?;
        let domain = idna::domain_to_ascii(mailbox.email.domain()).map_err(|_| MailboxError)?;
        let address = Address::new(mailbox.email.user(), domain).map_err(|_| MailboxError)?;
        Ok(Mailbox(LettreMailbox::new(mailbox.name, address)))
    }

    /// The bare address, its domain in ASCII.
    pub fn address(&self) -> &str {
        self.0.email.as_ref()
    }
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mailbox(…)")
    }
}

/// Where a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wire {
    /// Encoded so that every server passes it on unchanged.
    Smtp,
    /// The text as it is: whoever opens the file copies the link out of it, which an encoding for
    /// the wire would break over two lines.
    File,
}

impl Email {
    /// Text and HTML as alternatives, with the headers that keep auto-responders silent.
    pub fn compose(&self, wire: Wire) -> Result<LettreMessage, ComposeError> {
        let to = recipient(&self.to)?;
        let mut builder = LettreMessage::builder()
            .from(self.from.0.clone())
            .to(LettreMailbox::new(None, to))
            .subject(self.rendered.subject.clone())
            .date(
                UNIX_EPOCH
                    + Duration::from_micros(u64::try_from(self.date.as_micros()).unwrap_or(0)),
            )
            .message_id(Some(self.message_id_header()?))
            .header(AutoSubmitted)
            .header(AutoResponseSuppress)
            .header(ContentLanguage(language_tag(&self.language)));
        if let Some(reply_to) = &self.reply_to {
            builder = builder.reply_to(reply_to.0.clone());
        }
        if let Some(link) = &self.rendered.unsubscribe {
            builder = builder
                .header(ListUnsubscribe(link.clone()))
                .header(ListUnsubscribePost);
        }
        builder
            .multipart(
                MultiPart::alternative()
                    .singlepart(self.text_part(wire))
                    .singlepart(SinglePart::html(self.rendered.html.clone())),
            )
            .map_err(|_| ComposeError::Message)
    }

    fn text_part(&self, wire: Wire) -> SinglePart {
        let text = self.rendered.text.clone();
        match wire {
            Wire::Smtp => SinglePart::plain(text),
            Wire::File => {
                let lines = text.replace('\n', "\r\n").into_bytes();
                SinglePart::builder().header(ContentType::TEXT_PLAIN).body(
                    Body::dangerous_pre_encoded(lines, ContentTransferEncoding::EightBit),
                )
            }
        }
    }

    fn message_id_header(&self) -> Result<String, ComposeError> {
        let atoms = |text: &str| {
            !text.is_empty()
                && text
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
        };
        let host = idna::domain_to_ascii(&self.message_id_host).unwrap_or_default();
        // A development site may be reached under an IPv6 address.
        let host = if atoms(&host) {
            host
        } else {
            "localhost".to_owned()
        };
        if atoms(&self.message_id) {
            Ok(format!("<{}@{host}>", self.message_id))
        } else {
            Err(ComposeError::MessageId)
        }
    }
}

/// Our own parser has passed the address; lettre's rules differ in corners, so only what could break out of a header or
/// an SMTP command is looked for here.
fn recipient(email: &EmailAddress) -> Result<Address, ComposeError> {
    let ascii = email.to_ascii();
    let (user, domain) = ascii.rsplit_once('@').ok_or(ComposeError::Recipient)?;
    let hostile =
        |c: char| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | '"' | ',' | '\\');
    if user.is_empty() || domain.is_empty() || !domain.is_ascii() || ascii.chars().any(hostile) {
        return Err(ComposeError::Recipient);
    }
    Ok(Address::new_dangerous(user, domain))
}

fn language_tag(language: &str) -> String {
    language
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect()
}

/// RFC 3834: nobody's holiday notice answers this.
#[derive(Clone)]
struct AutoSubmitted;

/// The same for Exchange, which does not read RFC 3834.
#[derive(Clone)]
struct AutoResponseSuppress;

#[derive(Clone)]
struct ContentLanguage(String);

/// RFC 2369: where to unsubscribe.
#[derive(Clone)]
struct ListUnsubscribe(String);

/// RFC 8058: one POST there does it.
#[derive(Clone)]
struct ListUnsubscribePost;

type ParseError = Box<dyn std::error::Error + Send + Sync>;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, ParseError> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

impl Header for AutoResponseSuppress {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Auto-Response-Suppress")
    }

    fn parse(_: &str) -> Result<Self, ParseError> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "All".to_owned())
    }
}

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(value: &str) -> Result<Self, ParseError> {
        Ok(Self(value.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(value: &str) -> Result<Self, ParseError> {
        Ok(Self(value.trim_matches(['<', '>']).to_owned()))
    }

    /// Written as it is: encoding words or folding would break the link.
    fn display(&self) -> HeaderValue {
        let link = format!("<{}>", self.0);
        HeaderValue::dangerous_new_pre_encoded(Self::name(), link.clone(), link)
    }
}

impl Header for ListUnsubscribePost {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, ParseError> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}
