//! Updates: dated posts under a letter. What readers may do besides, and what became of the letter.
use super::chain::Hash;
use super::ids::Id;
use super::letter::LetterId;
use super::seen;
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
    /// Where to read more.
    pub source: Option<String>,
    pub published_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

/// What lists say of an update: all but the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateHeading {
    pub number: i32,
    pub language: String,
    pub title: String,
    pub published_at: Option<Timestamp>,
    pub created_at: Timestamp,
}

/// What was put right after an update was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateCorrection {
    pub note: String,
    pub at: Timestamp,
}

/// What readers can do beside signing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionText {
    pub language: String,
    pub title: String,
    pub markdown: String,
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

impl ActionText {
    /// Names what somebody saw.
    pub fn fingerprint(text: Option<&Self>) -> String {
        match text {
            Some(text) => seen::of(&[&text.title, &text.markdown]),
            None => seen::of(&[]),
        }
    }
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

/// A web address to link to, if it is one: `https` or `http`, with a host.
pub fn link(text: &str) -> Option<String> {
    let url = url::Url::parse(text.trim()).ok()?;
    let fine = matches!(url.scheme(), "https" | "http")
        && url.host_str().is_some()
        && url.username().is_empty()
        && url.password().is_none();
    (fine && url.as_str().len() <= 2_000).then(|| url.into())
}

#[cfg(test)]
mod tests {
    use super::link;

    #[test]
    fn only_what_can_be_linked() {
        assert_eq!(
            link(" https://a.example/x "),
            Some("https://a.example/x".to_owned())
        );
        for bad in [
            "",
            "javascript:alert(1)",
            "a.example",
            "https://u:p@a.example",
            "data:,x",
        ] {
            assert_eq!(link(bad), None, "{bad}");
        }
    }
}
