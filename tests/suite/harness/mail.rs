//! Mail as its receiver reads it.
use mail_parser::{MessageParser, MimeHeaders};

#[derive(Debug, Clone)]
pub struct Mail {
    pub to: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    pub raw: String,
    /// When it was put into the outbox: the id that is its Message-ID begins with the milliseconds.
    pub written: String,
}

impl Mail {
    pub fn read(bytes: &[u8]) -> Self {
        let message = MessageParser::default().parse(bytes).expect("a mail");
        assert!(
            message
                .parts
                .iter()
                .all(|part| part.attachment_name().is_none()),
            "no attachments"
        );
        Self {
            to: message
                .to()
                .and_then(|to| to.first())
                .and_then(|to| to.address())
                .unwrap_or_default()
                .to_owned(),
            subject: message.subject().unwrap_or_default().to_owned(),
            text: message.body_text(0).unwrap_or_default().into_owned(),
            html: message.body_html(0).unwrap_or_default().into_owned(),
            raw: String::from_utf8_lossy(bytes).into_owned(),
            written: message
                .message_id()
                .and_then(|id| id.get(..10))
                .unwrap_or_default()
                .to_owned(),
        }
    }

    /// The first link to one of our pages that begins so, as a path.
    pub fn path(&self, beginning: &str) -> String {
        let at = self
            .text
            .find(beginning)
            .unwrap_or_else(|| panic!("no {beginning} in:\n{}", self.text));
        self.text[at..]
            .split_whitespace()
            .next()
            .unwrap()
            .to_owned()
    }

    /// "1234 5678"
    pub fn code(&self) -> String {
        self.text
            .lines()
            .map(str::trim)
            .find(|line| {
                line.len() == 9
                    && line.chars().enumerate().all(|(at, c)| {
                        if at == 4 {
                            c == ' '
                        } else {
                            c.is_ascii_digit()
                        }
                    })
            })
            .unwrap_or_else(|| panic!("no code in:\n{}", self.text))
            .to_owned()
    }
}
