//! A text of a letter while people write it.
use super::bundle::BundleText;
use super::seen;
pub use super::written::{is_language, tidy_body};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextField {
    Title,
    ShortTitle,
    Addressees,
    Markdown,
    Note,
}

/// What is wrong with a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFault {
    Empty,
    TooLong { max: usize },
}

/// In characters.
const MAX_TITLE: usize = 300;
const MAX_SHORT: usize = 60;
const MAX_ADDRESSEES: usize = 600;
const MAX_MARKDOWN: usize = 200_000;
const MAX_NOTE: usize = 600;

/// As browsers send it, made fit to keep: line ends of one kind, no spaces around lines of their own.
pub fn tidy(text: BundleText) -> BundleText {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let note = text.note.map(|note| line(&note));
    BundleText {
        language: text.language,
        title: line(&text.title),
        short_title: line(&text.short_title),
        addressees: line(&text.addressees),
        markdown: tidy_body(&text.markdown),
        note: note.filter(|note| !note.is_empty()),
    }
}

/// A text may be kept before it is whole, so only its title must be there.
pub fn faults(text: &BundleText) -> Vec<(TextField, TextFault)> {
    let note = text.note.as_deref().unwrap_or_default();
    let limits = [
        (TextField::Title, text.title.as_str(), MAX_TITLE),
        (TextField::ShortTitle, &text.short_title, MAX_SHORT),
        (TextField::Addressees, &text.addressees, MAX_ADDRESSEES),
        (TextField::Markdown, &text.markdown, MAX_MARKDOWN),
        (TextField::Note, note, MAX_NOTE),
    ];
    let must = [TextField::Title, TextField::ShortTitle];
    limits
        .into_iter()
        .filter_map(|(field, value, max)| {
            if value.is_empty() && must.contains(&field) {
                return Some((field, TextFault::Empty));
            }
            (value.chars().count() > max).then_some((field, TextFault::TooLong { max }))
        })
        .collect()
}

/// Names what somebody saw, so that it is not overwritten unseen.
pub fn fingerprint(text: Option<&BundleText>) -> String {
    let Some(text) = text else {
        return seen::of(&[]);
    };
    seen::of(&[
        &text.title,
        &text.short_title,
        &text.addressees,
        &text.markdown,
        text.note.as_deref().unwrap_or_default(),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text() -> BundleText {
        BundleText {
            language: "en".into(),
            title: " For \r\n peace ".into(),
            short_title: "Peace".into(),
            addressees: String::new(),
            markdown: "\r\nOne\r\n\r\nTwo  \n\n".into(),
            note: Some("  ".into()),
        }
    }

    #[test]
    fn what_browsers_send_is_tidied_and_stays_so() {
        let once = tidy(text());
        assert_eq!(
            (once.title.as_str(), once.markdown.as_str()),
            ("For peace", "One\n\nTwo\n")
        );
        assert_eq!(once.note, None);
        assert_eq!(tidy(once.clone()), once);
        assert_eq!(faults(&once), []);
    }

    #[test]
    fn any_change_makes_another_fingerprint() {
        let (one, mut other) = (tidy(text()), tidy(text()));
        assert_eq!(fingerprint(Some(&one)), fingerprint(Some(&other)));
        other.addressees.push('x');
        assert_ne!(fingerprint(Some(&one)), fingerprint(Some(&other)));
        assert_ne!(fingerprint(Some(&one)), fingerprint(None));
    }

    #[test]
    fn languages() {
        for fine in ["en", "pt-BR", "zh-Hant", "fil"] {
            assert!(is_language(fine), "{fine}");
        }
        for bad in ["", "e", "EN", "en-", "../x", "english"] {
            assert!(!is_language(bad), "{bad}");
        }
    }
}
