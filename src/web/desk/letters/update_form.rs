//! What is typed of an update, and what stands in its form before anything is.
use super::form::Form;
use crate::acts::local_time;
use crate::domain::letter_text::tidy_body;
use crate::domain::letter_update::UpdateText;
use crate::domain::source::{self, Source, SourceError};
use crate::locale::messages::{Locale, Text};

pub fn parse(locale: &Locale, form: &mut Form, language: &str, zone: &str) -> UpdateText {
    let title: Vec<&str> = form.value("title").split_whitespace().collect();
    let title = title.join(" ");
    let markdown = tidy_body(form.value("markdown"));
    let sources = Source::parse_all(form.value("source"));
    let day = form.value("day").trim().to_owned();
    let happened_at = local_time::noon(&day, zone);
    let limits = [("title", &title, 300), ("markdown", &markdown, 100_000)];
    for (id, text, max) in limits {
        if text.is_empty() {
            form.fault(id, locale.msg("text-empty"));
        } else if text.chars().count() > max {
            form.fault(id, locale.msg("text-too-long").arg("max", max));
        }
    }
    if let Err(fault) = &sources {
        form.fault("source", told(locale, *fault));
    }
    if happened_at.is_none() && !day.is_empty() {
        form.fault("day", locale.msg("delivery-day-bad"));
    }
    if form.value("note").chars().count() > 600 {
        form.fault("note", locale.msg("text-too-long").arg("max", 600));
    }
    UpdateText {
        language: language.to_owned(),
        title,
        markdown,
        sources: sources.unwrap_or_default(),
        happened_at,
    }
}

fn told(locale: &Locale, fault: SourceError) -> Text {
    match fault {
        SourceError::Address => locale.msg("update-source-bad"),
        SourceError::TooMany => locale.msg("update-sources-many").arg("max", source::MOST),
        SourceError::TooLong => locale.msg("update-source-long").arg("max", source::LONGEST),
    }
}

/// A text in a further language begins with the day and the sources of the `first`.
pub fn filled(text: Option<UpdateText>, first: Option<UpdateText>, zone: &str) -> Form {
    let seen = UpdateText::fingerprint(text.as_ref());
    let begun = first.map(|first| UpdateText {
        title: String::new(),
        markdown: String::new(),
        ..first
    });
    let Some(text) = text.or(begun) else {
        return Form::filled([("seen", seen)]);
    };
    let day = text.happened_at.map(|at| local_time::day(at, zone));
    Form::filled([
        ("seen", seen),
        ("title", text.title),
        ("markdown", text.markdown),
        ("source", Source::lines(&text.sources).unwrap_or_default()),
        ("day", day.unwrap_or_default()),
    ])
}
