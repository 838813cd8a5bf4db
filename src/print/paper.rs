//! What is printed, as plain values: where it comes from is nobody's business here.
use super::rich::{END_OF_ISOLATE, ISOLATE};
use crate::domain::colour::Colour;
use crate::domain::time::Timestamp;
use crate::locale::messages::Locale;

#[derive(Debug, Clone)]
pub struct Paper {
    /// In whose language the words around the text are.
    pub locale: Locale,
    pub title: String,
    /// The language of title and text.
    pub language: String,
    /// Who publishes it: the author of the document.
    pub host: String,
    /// "To", "From", "Signed", …
    pub facts: Vec<(String, String)>,
    /// In Markdown; nothing where only the list is wanted.
    pub text: Option<String>,
    pub sections: Vec<Section>,
    /// Said where there is nobody to list.
    pub nobody: Option<String>,
    /// At the end: where to look it up, and how to check it.
    pub colophon: Vec<String>,
    /// At the foot of each page.
    pub foot: String,
    /// Under it, smaller: the hashes by which anybody can check what they hold.
    pub proofs: Vec<String>,
    /// When it stood so: what the document says of its date.
    pub at: Timestamp,
    /// Names the content: the same twice for the same.
    pub id: String,
    /// Of headings and links.
    pub accent: Colour,
}

/// The organisations, or the individuals.
#[derive(Debug, Clone, Default)]
pub struct Section {
    pub heading: String,
    pub lines: Vec<Line>,
    /// Before the line of that number.
    pub headings: Vec<(usize, String)>,
    /// Of those who are not named, of affiliations.
    pub notes: Vec<String>,
}

/// A signatory, as small as it can be kept: there may be a million.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub name: Box<str>,
    pub acronym: Option<Box<str>>,
    pub name_en: Option<Box<str>>,
    details: Box<str>,
}

impl Line {
    /// `details` are country, representatives and whatever else stands beside the name, in their order.
    pub fn new(
        name: &str,
        acronym: Option<&str>,
        name_en: Option<&str>,
        details: &[String],
    ) -> Self {
        let details: Vec<String> = details
            .iter()
            .map(|detail| format!("{ISOLATE}{detail}{END_OF_ISOLATE}"))
            .collect();
        Self {
            name: name.into(),
            acronym: acronym.map(Into::into),
            name_en: name_en.map(Into::into),
            details: details.join(" · ").into(),
        }
    }

    /// In one text, each isolated from the others.
    pub fn details(&self) -> &str {
        &self.details
    }
}

impl Section {
    /// Adds a line, under a heading of its own if it brings another one than the line before.
    pub fn push(&mut self, heading: &str, line: Line) {
        if self.headings.last().is_none_or(|(_, last)| last != heading) {
            self.headings.push((self.lines.len(), heading.to_owned()));
        }
        self.lines.push(line);
    }
}
