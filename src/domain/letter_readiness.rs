//! What a letter lacks before it can be opened.
use super::bundle::BundleText;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// In this language.
    Text(String),
    Addressees(String),
    Host,
    /// Nobody could say how to reach the moderators.
    Contact,
}

impl Missing {
    /// Whether a letter cannot be opened without it; the rest is advice.
    pub fn is_needed(&self) -> bool {
        !matches!(self, Self::Contact)
    }
}

/// Of the texts that would be signed.
pub fn missing(host: &str, contact: Option<&str>, texts: &[BundleText]) -> Vec<Missing> {
    let mut missing = Vec::new();
    for text in texts {
        if text.markdown.trim().is_empty() {
            missing.push(Missing::Text(text.language.clone()));
        }
        if text.addressees.trim().is_empty() {
            missing.push(Missing::Addressees(text.language.clone()));
        }
    }
    if host.trim().is_empty() {
        missing.push(Missing::Host);
    }
    if contact.is_none_or(|contact| contact.trim().is_empty()) {
        missing.push(Missing::Contact);
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_needs_its_words() {
        let text = |language: &str, markdown: &str| BundleText {
            language: language.into(),
            title: "T".into(),
            short_title: "T".into(),
            addressees: "All".into(),
            markdown: markdown.into(),
            note: None,
        };
        let found = missing("Us", None, &[text("en", "We ask."), text("fr", " \n")]);
        assert_eq!(found, [Missing::Text("fr".into()), Missing::Contact]);
        assert_eq!(
            found.iter().filter(|missing| missing.is_needed()).count(),
            1
        );
    }
}
