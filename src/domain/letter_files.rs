//! The files of a letter, held to the limits of the desk: what cannot be written there cannot be brought.
use super::bundle::{Bundle, BundleText, text_file};
use super::letter_limits::RESERVED_SLUG;
use super::letter_text::{self, TextFault, TextField, is_language, tidy};
use std::cell::RefCell;

/// `file` gives the content of a file, if it is there. Every fault is named.
pub fn read(file: impl Fn(&str) -> Option<Vec<u8>>) -> Result<Bundle, Vec<String>> {
    let unreadable = RefCell::new(Vec::new());
    let bundle = Bundle::parse(|name| {
        let text = decoded(name, file(name)?);
        Some(text.unwrap_or_else(|fault| {
            unreadable.borrow_mut().push(fault);
            String::new()
        }))
    });
    // Whatever else is wrong follows from it.
    let unreadable = unreadable.into_inner();
    if !unreadable.is_empty() {
        return Err(unreadable);
    }
    let bundle = bundle?;
    let reserved = (bundle.slug.as_str() == RESERVED_SLUG)
        .then(|| format!("slug: {RESERVED_SLUG:?} is the address of another page; choose another"));
    let texts = bundle.texts.iter().cloned();
    let faults = texts.flat_map(|text| of_text(&tidy(text)));
    let faults: Vec<String> = reserved.into_iter().chain(faults).collect();
    if faults.is_empty() {
        Ok(bundle)
    } else {
        Err(faults)
    }
}

/// Or what is wrong with it, in words.
fn decoded(name: &str, bytes: Vec<u8>) -> Result<String, String> {
    let text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(good);
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        format!("{name} is not UTF-8, from line {line} on: save it as UTF-8")
    })?;
    if text.contains('\0') {
        return Err(format!("{name} is no text: it holds NUL characters"));
    }
    // Editors of some systems begin a file with it.
    Ok(text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text))
}

fn of_text(text: &BundleText) -> Vec<String> {
    let language = &text.language;
    let told = |(field, fault): (TextField, TextFault)| {
        let key = match field {
            TextField::Markdown => text_file(language),
            TextField::Title => format!("text.{language}.title"),
            TextField::ShortTitle => format!("text.{language}.short_title"),
            TextField::Addressees => format!("text.{language}.addressees"),
            TextField::Note => format!("text.{language}.note"),
        };
        match fault {
            TextFault::Empty => format!("{key} is empty"),
            TextFault::TooLong { max } => format!("{key}: at most {max} characters"),
        }
    };
    let unknown = (!is_language(language))
        .then(|| format!("text.{language}: write the language like \"en\" or \"pt-BR\""));
    let faults = letter_text::faults(text).into_iter().map(told);
    unknown.into_iter().chain(faults).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::bundle::tests::TOML;

    fn told(settings: &str, text: &[u8]) -> Vec<String> {
        let bundle = read(|name| match name {
            "letter.toml" => Some(settings.as_bytes().to_vec()),
            "letter.en.md" => Some(text.to_vec()),
            _ => None,
        });
        bundle.err().unwrap_or_default()
    }

    #[test]
    fn what_is_wrong_with_the_files_is_named() {
        assert!(told(TOML, b"\xEF\xBB\xBFPeace.\n").is_empty());
        let latin = told(TOML, b"Peace.\n\nCaf\xE9\n");
        assert_eq!(
            latin,
            ["letter.en.md is not UTF-8, from line 3 on: save it as UTF-8"]
        );
        let nul = told(TOML, b"P\0e\0");
        assert_eq!(nul, ["letter.en.md is no text: it holds NUL characters"]);
        let reserved = told(&TOML.replace("\"peace\"", "\"new\""), b"x");
        assert_eq!(
            reserved,
            ["slug: \"new\" is the address of another page; choose another"]
        );
        let blank = told(&TOML.replace("\"For peace\"", "\"  \""), b"x");
        assert_eq!(blank, ["text.en.title is empty"]);
    }
}
