//! Pages beside a letter that its operators write: what readers can do, and what there is to know.
use super::seen;
use super::text_enum::text_enum;
use super::written::in_first;

text_enum! {
    /// Each is the last part of its address, the public one's and the desk's.
    pub enum LetterPage {
        /// What readers can do beside signing.
        Act = "act",
        /// The case that the letter makes, at length.
        Learn = "learn",
    }
}

/// One of them in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageText {
    pub page: LetterPage,
    pub language: String,
    pub title: String,
    pub markdown: String,
}

impl PageText {
    /// Names what somebody saw.
    pub fn fingerprint(text: Option<&Self>) -> String {
        match text {
            Some(text) => seen::of(&[&text.title, &text.markdown]),
            None => seen::of(&[]),
        }
    }
}

/// In the first of the languages that it has, else in any.
pub fn page_in(texts: Vec<PageText>, languages: &[&str]) -> Option<PageText> {
    in_first(texts, languages, |text| &text.language)
}
