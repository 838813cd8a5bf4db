//! The small labels that let a moderator see what an entry is before reading it.

use crate::locale::messages::Text;

/// A template of its own, so that a page writes `{{ chip }}`.
#[derive(askama::Template)]
#[template(
    source = r#"<span class="chip {{ tone.class() }}">{{ text }}</span>"#,
    ext = "html"
)]
pub struct Chip {
    pub text: String,
    pub tone: Tone,
}

impl Chip {
    pub fn new(text: &Text, tone: Tone) -> Self {
        Self {
            text: text.to_string(),
            tone,
        }
    }
}

/// Its template escapes what it holds.
impl askama::filters::HtmlSafe for Chip {}

/// Never the only carrier of meaning: the chip's text says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Speaks for the entry.
    Good,
    /// A reason to look twice.
    Doubt,
    /// Says neither.
    Plain,
}

impl Tone {
    pub fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Doubt => "doubt",
            Self::Plain => "plain",
        }
    }
}
