//! Signatories as pages print them, from wherever they were read.
use super::listing::{HeadingGroup, ListedView};
use super::shown::Shown;
use super::walk::Headed;
use crate::domain::name::Name;
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::{Filing, Visibility};
use crate::domain::website::Website;
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::store::listing::Listed;
use std::fmt::Write as _;

/// A signatory exactly as the list will print it.
#[derive(Clone, Debug)]
pub struct LineView {
    pub name: String,
    pub name_en: Option<String>,
    pub acronym: Option<String>,
    pub country: String,
    pub website: Option<String>,
    /// "Dr. Jana Weiss, Chair": only those who will be printed.
    pub representatives: Vec<String>,
    /// "University of Lund (for identification only)".
    pub affiliation: Option<String>,
}

/// Nobody is printed under an organisation that is not named.
pub fn line_view(locale: &Locale, line: &PrintedLine, visibility: Visibility) -> LineView {
    LineView {
        name: line.name.to_string(),
        name_en: line.name_en.as_ref().map(ToString::to_string),
        acronym: line.acronym.as_ref().map(ToString::to_string),
        country: line
            .country
            .map(|country| country_name(locale, country))
            .unwrap_or_default(),
        website: line
            .website
            .as_ref()
            .map(|website| website.shown().to_owned()),
        representatives: line
            .representatives
            .iter()
            .filter(|_| visibility == Visibility::Named)
            .map(|person| {
                person_text(
                    locale,
                    person.name.as_str(),
                    person.role.as_ref().map(Name::as_str),
                )
            })
            .collect(),
        affiliation: line
            .affiliation
            .as_ref()
            .map(|affiliation| affiliation_text(locale, affiliation.as_str())),
    }
}

/// The same of one that is on the list.
pub fn listed_line(locale: &Locale, listed: &Listed) -> LineView {
    let country = listed.country.map(|country| country_name(locale, country));
    let website = listed.website.as_deref().map(Website::parse);
    LineView {
        name: listed.name.clone(),
        name_en: listed.name_en.clone(),
        acronym: listed.acronym.clone(),
        country: country.unwrap_or_default(),
        website: website
            .and_then(Result::ok)
            .map(|website| website.shown().to_owned()),
        representatives: people(locale, listed),
        affiliation: listed
            .affiliation
            .as_deref()
            .map(|affiliation| affiliation_text(locale, affiliation)),
    }
}

/// What will be seen of a signature whose name is not published; nothing of others.
pub fn unnamed_text(locale: &Locale, visibility: Visibility) -> Option<String> {
    match visibility {
        Visibility::Named => None,
        Visibility::Addressee => Some(locale.msg("unnamed-addressee").to_string()),
        Visibility::Counted => Some(locale.msg("unnamed-counted").to_string()),
    }
}

/// Where a person's name will stand, so that a wrong order is noticed before it is public.
pub fn filed_text(locale: &Locale, filing: &Filing) -> String {
    locale
        .msg("confirm-filed")
        .arg("heading", &filing.heading)
        .arg("name", &filing.file_under)
        .to_string()
}

/// An individual does not sign for where they work.
pub fn affiliation_text(locale: &Locale, affiliation: &str) -> String {
    locale
        .msg("affiliation-only")
        .arg("affiliation", affiliation)
        .to_string()
}

pub fn person_text(locale: &Locale, name: &str, role: Option<&str>) -> String {
    match role {
        Some(role) => locale
            .msg("person-with-role")
            .arg("name", name)
            .arg("role", role)
            .to_string(),
        None => name.to_owned(),
    }
}

/// The people printed under a listed organisation.
pub fn people(locale: &Locale, listed: &Listed) -> Vec<String> {
    listed
        .representatives
        .iter()
        .map(|person| person_text(locale, &person.name, person.role.as_deref()))
        .collect()
}

/// Lines in their order, under their headings. `prefix` tells the headings of two lists on one page apart;
/// `with_country` is not set where the heading says it.
pub fn groups(
    locale: &Locale,
    shown: &Shown,
    lines: &[Headed],
    prefix: &str,
    with_country: bool,
) -> Vec<HeadingGroup> {
    lines
        .chunk_by(|one, next| one.heading == next.heading)
        .filter_map(|under| {
            let first = under.first()?;
            let heading = first.heading.clone().unwrap_or_default();
            let items = under.iter();
            Some(HeadingGroup {
                id: format!("{prefix}{}", heading_id(&heading)),
                is_letter: first.line.heading == heading,
                leads: false,
                heading,
                items: items
                    .map(|headed| listed_view(locale, shown, &headed.line, with_country))
                    .collect(),
            })
        })
        .collect()
}

fn listed_view(locale: &Locale, shown: &Shown, listed: &Listed, with_country: bool) -> ListedView {
    let country = listed.country.filter(|_| with_country);
    let country = country.map(|country| country_name(locale, country));
    ListedView {
        name: listed.name.clone(),
        name_en: listed.name_en.clone(),
        acronym: listed.acronym.clone(),
        details: listed
            .affiliation
            .clone()
            .into_iter()
            .chain(country)
            .chain(people(locale, listed))
            .collect(),
        version: earlier_version(locale, shown.letter.version, listed),
        path: shown.path(&format!("/signatories/{}", listed.id)),
    }
}

/// What the list says of who signed another text than the current one.
pub fn earlier_version(locale: &Locale, current: i32, listed: &Listed) -> Option<String> {
    (listed.version != current).then(|| {
        locale
            .msg("list-signed-version")
            .arg("number", listed.version)
            .to_string()
    })
}

/// `at-a`, `at-u3b1`: letters beyond ASCII by their code point.
fn heading_id(heading: &str) -> String {
    let mut id = "at-".to_owned();
    for c in heading.chars() {
        if c.is_ascii_alphanumeric() {
            id.push(c.to_ascii_lowercase());
        } else {
            let _ = write!(id, "u{:x}", u32::from(c));
        }
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_have_different_ids_that_an_address_can_hold() {
        let ids: Vec<String> = ["A", "CH", "#", "0–9", "Α", "А", "א"]
            .into_iter()
            .map(heading_id)
            .collect();
        assert_eq!(
            ids.join(" "),
            "at-a at-ch at-u23 at-0u20139 at-u391 at-u410 at-u5d0"
        );
    }
}
