//! The files of a letter, held to the limits of the desk: what cannot be written there cannot be brought.
use super::bundle::{Bundle, BundleText, text_file};
use super::letter_text::{self, TextFault, TextField, is_language};

/// `file` gives the content of a file, if it is there. Every fault is named.
pub fn read(file: impl Fn(&str) -> Option<String>) -> Result<Bundle, Vec<String>> {
    let bundle = Bundle::parse(file)?;
    let faults: Vec<String> = bundle.texts.iter().flat_map(of_text).collect();
    if faults.is_empty() {
        Ok(bundle)
    } else {
        Err(faults)
    }
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
