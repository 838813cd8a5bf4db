//! The form in which a text is written: what is typed into it, and what it begins with.
use super::form::{Form, Sent};
use crate::acts::write_text::Lying;
use crate::domain::bundle::BundleText;
use crate::domain::letter_text::{TextFault, TextField, tidy};
use crate::domain::paragraphs;
use crate::locale::messages::{Locale, Text};

/// Of a text that is translated in columns, the paragraphs are put together first.
pub(super) fn typed(sent: Sent) -> Form {
    let mut form = Form::sent(sent);
    if form.is("columns", "1") {
        let pieces: Vec<String> = (0..)
            .map(|at| format!("p_{at}"))
            .map_while(|id| form.has(&id).then(|| form.value(&id).to_owned()))
            .collect();
        let markdown = paragraphs::join(pieces.iter().map(String::as_str));
        form.set("markdown", markdown);
    }
    form
}

pub(super) fn text(form: &Form, language: &str) -> BundleText {
    tidy(BundleText {
        language: language.to_owned(),
        title: form.value("title").to_owned(),
        short_title: form.value("short_title").to_owned(),
        addressees: form.value("addressees").to_owned(),
        markdown: form.value("markdown").to_owned(),
        note: Some(form.value("note").to_owned()),
    })
}

pub(super) fn empty(language: &str) -> BundleText {
    text(&Form::default(), language)
}

pub(super) fn id(field: TextField) -> &'static str {
    match field {
        TextField::Title => "title",
        TextField::ShortTitle => "short_title",
        TextField::Addressees => "addressees",
        TextField::Markdown => "markdown",
        TextField::Note => "note",
    }
}

pub(super) fn sentence(locale: &Locale, fault: TextFault) -> Text {
    match fault {
        TextFault::Empty => locale.msg("text-empty"),
        TextFault::TooLong { max } => locale.msg("text-too-long").arg("max", max),
    }
}

/// Paragraph beside paragraph, as far as either goes.
pub(super) fn pairs(source: &str, text: &str) -> Vec<(String, String)> {
    let (left, right) = (paragraphs::split(source), paragraphs::split(text));
    let at = |side: &[String], row: usize| side.get(row).cloned().unwrap_or_default();
    (0..left.len().max(right.len()))
        .map(|row| (at(&left, row), at(&right, row)))
        .collect()
}

/// What was kept, else what is signed now, to begin with.
pub(super) fn filled(lying: Lying, seen: String) -> Form {
    let Some(text) = lying
        .text
        .or_else(|| lying.beside.map(|text| BundleText { note: None, ..text }))
    else {
        return Form::filled([("seen", seen)]);
    };
    Form::filled([
        ("seen", seen),
        ("title", text.title),
        ("short_title", text.short_title),
        ("addressees", text.addressees),
        ("markdown", text.markdown),
        ("note", text.note.unwrap_or_default()),
    ])
}
