//! A run of text with what stands out in it, before it is broken into lines.
use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;
use std::ops::Range;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rich {
    pub text: String,
    /// In the order in which they end; they may nest.
    pub marks: Vec<(Range<usize>, Mark)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    Bold,
    Italic,
    Strike,
    /// A number that stands high, as of a footnote.
    High,
    /// Where it leads.
    Link(String),
    /// Smaller, and in a quieter ink.
    Quiet,
    /// As if it were not marked.
    Plain,
    /// In another language than the text around it.
    In(&'static str),
}

impl Rich {
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            marks: Vec::new(),
        }
    }

    pub fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    pub fn push_marked(&mut self, text: &str, mark: Mark) {
        let from = self.text.len();
        self.text.push_str(text);
        self.marks.push((from..self.text.len(), mark));
    }

    /// A name from somewhere else: whichever way it runs, it moves nothing around it. The two marks
    /// are not drawn, so that nobody copies them.
    pub fn push_isolated(&mut self, text: &str) {
        self.text.push(ISOLATE);
        self.text.push_str(text);
        self.text.push(END_OF_ISOLATE);
    }

    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
    }
}

pub const ISOLATE: char = '\u{2068}';
pub const END_OF_ISOLATE: char = '\u{2069}';

/// Says how text runs, or where it breaks, and is nothing that anybody sees.
pub fn is_control(c: char) -> bool {
    let is_unseen = || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c);
    matches!(c, '\n' | '\r' | '\t') || !c.is_ascii() && is_unseen()
}
