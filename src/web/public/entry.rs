//! A signatory as a text holds it that somebody takes away: one line, and one for each person below it.
use super::line::{affiliation_text, earlier_version, people};
use crate::domain::signature::Visibility;
use crate::locale::countries::country_name;
use crate::locale::direction::strays;
use crate::locale::messages::Locale;
use crate::store::listing::Listed;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub acronym: Option<String>,
    /// Affiliation and country.
    pub details: Vec<String>,
    /// "signed version 1".
    pub notes: Vec<String>,
    /// "Jana Weiss, Chair".
    pub people: Vec<String>,
}

/// What of a line a text holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// Not where the country is the heading.
    pub country: bool,
    pub people: bool,
}

impl Entry {
    /// `current` is the number of the text that is signed now; who stands under another one is marked.
    pub fn of(
        locale: &Locale,
        current: i32,
        line: &Listed,
        visibility: Visibility,
        layout: Layout,
    ) -> Self {
        let affiliation = line
            .affiliation
            .as_deref()
            .map(|affiliation| affiliation_text(locale, affiliation));
        let country = line
            .country
            .filter(|_| layout.country)
            .map(|country| country_name(locale, country));
        let unpublished = (visibility == Visibility::Addressee)
            .then(|| locale.msg("list-not-published").to_string());
        Self {
            name: line.name.clone(),
            acronym: line.acronym.clone(),
            details: affiliation.into_iter().chain(country).collect(),
            notes: earlier_version(locale, current, line)
                .into_iter()
                .chain(unpublished)
                .collect(),
            people: if layout.people {
                people(locale, line)
            } else {
                Vec::new()
            },
        }
    }

    /// The first line in pieces: each that somebody wrote stands alone. They follow each other without a space.
    pub fn pieces<'a>(&'a self, comma: &'a str) -> Vec<&'a str> {
        let mut pieces = vec![self.name.as_str()];
        let bracketed = |pieces: &mut Vec<&'a str>, text: &'a str| {
            pieces.extend([" (", text, ")"]);
        };
        if let Some(acronym) = &self.acronym {
            bracketed(&mut pieces, acronym);
        }
        for detail in &self.details {
            pieces.extend([comma, detail.as_str()]);
        }
        for note in &self.notes {
            bracketed(&mut pieces, note);
        }
        pieces
    }

    /// Plain text. A piece that runs against the others is isolated, so that it does not move them; one that
    /// stands alone on its line has nothing to move.
    pub fn text(&self, comma: &str, direction: &str) -> String {
        let pieces = self.pieces(comma);
        let alone = pieces.len() == 1;
        let mut text: String = pieces
            .into_iter()
            .flat_map(|piece| {
                let apart = !alone && strays(piece, direction);
                if apart {
                    [FIRST_STRONG_ISOLATE, piece, POP_ISOLATE]
                } else {
                    ["", piece, ""]
                }
            })
            .collect();
        text.push('\n');
        for person in &self.people {
            text.push_str("    ");
            text.push_str(person);
            text.push('\n');
        }
        text
    }
}

const FIRST_STRONG_ISOLATE: &str = "\u{2068}";
const POP_ISOLATE: &str = "\u{2069}";

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, acronym: Option<&str>, details: &[&str]) -> Entry {
        Entry {
            name: name.to_owned(),
            acronym: acronym.map(str::to_owned),
            details: details.iter().map(|&detail| detail.to_owned()).collect(),
            notes: Vec::new(),
            people: vec!["Jana Weiss, Chair".to_owned()],
        }
    }

    #[test]
    fn what_runs_the_other_way_is_isolated_and_nothing_else() {
        let plain = entry("Humanists", Some("HU"), &["Greece"]);
        assert_eq!(
            plain.text(", ", "ltr"),
            "Humanists (HU), Greece\n    Jana Weiss, Chair\n"
        );
        let mixed = entry("جمعية!", Some("JM"), &["مصر"]);
        assert_eq!(
            mixed.text("، ", "rtl").lines().next(),
            Some("جمعية! (\u{2068}JM\u{2069})، مصر")
        );
        assert_eq!(
            mixed.text(", ", "ltr").lines().next(),
            Some("\u{2068}جمعية!\u{2069} (JM), \u{2068}مصر\u{2069}")
        );
        assert_eq!(
            entry("جمعية", None, &[]).text(", ", "ltr").lines().next(),
            Some("جمعية")
        );
    }
}
