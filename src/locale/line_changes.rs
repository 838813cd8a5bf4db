//! What is different between two lines, field by field, in words.
use super::countries::country_name;
use super::messages::Locale;
use crate::domain::signatory::{Kind, PrintedLine};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineChange {
    /// The field.
    pub label: String,
    /// Nothing where the field was empty.
    pub before: Option<String>,
    pub after: Option<String>,
}

/// In the order in which a line is printed.
pub fn changes(locale: &Locale, before: &PrintedLine, after: &PrintedLine) -> Vec<LineChange> {
    texts(locale, before)
        .into_iter()
        .zip(texts(locale, after))
        .filter(|((_, before), (_, after))| before != after)
        .map(|((label, before), (_, after))| LineChange {
            label,
            before,
            after,
        })
        .collect()
}

fn texts(locale: &Locale, line: &PrintedLine) -> [(String, Option<String>); 9] {
    let kind = match line.kind {
        Kind::Organisation => locale.msg("line-kind-organisation"),
        Kind::Individual => locale.msg("line-kind-individual"),
    };
    let people: Vec<String> = line
        .representatives
        .iter()
        .map(|person| match &person.role {
            Some(role) => format!("{}, {role}", person.name),
            None => person.name.to_string(),
        })
        .collect();
    let label = |id: &str| locale.msg(id).to_string();
    [
        (label("line-kind"), Some(kind.to_string())),
        (label("line-name"), Some(line.name.to_string())),
        (
            label("line-name-en"),
            line.name_en.as_ref().map(ToString::to_string),
        ),
        (
            label("line-acronym"),
            line.acronym.as_ref().map(ToString::to_string),
        ),
        (
            label("line-country"),
            line.country.map(|country| country_name(locale, country)),
        ),
        (
            label("line-website"),
            line.website.as_ref().map(|site| site.url().to_owned()),
        ),
        (
            label("line-affiliation"),
            line.affiliation.as_ref().map(ToString::to_string),
        ),
        (
            label("line-representatives"),
            (!people.is_empty()).then(|| people.join("; ")),
        ),
        (
            label("line-file-under"),
            line.file_under.as_ref().map(ToString::to_string),
        ),
    ]
}
