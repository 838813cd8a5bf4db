//! Which part of the list an address asks for; the pages and the API read it alike.
use crate::domain::country::Country;
use crate::domain::fold;
use crate::store::listing::Filter;
use crate::web::error::Error;

/// What is looked for, in characters; what is longer is cut.
const LONGEST: usize = 200;

/// The parts of a query; an empty one is none.
#[derive(Debug, Clone, Copy, Default)]
pub struct Asked<'a> {
    pub kind: Option<&'a str>,
    pub country: Option<&'a str>,
    pub heading: Option<&'a str>,
    pub q: Option<&'a str>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Narrowed {
    pub filter: Filter,
    /// What was asked for cannot be there: a search without a word, or no heading at all.
    pub nothing: bool,
}

impl Asked<'_> {
    /// An unknown kind or country is a bad request; an unknown heading has nobody under it.
    pub fn narrow(self) -> Result<Narrowed, Error> {
        let q = typed(self.q);
        let words = q.as_deref().map(fold::query_words).unwrap_or_default();
        // PostgreSQL takes no NUL, and no heading holds one.
        let no_heading = self.heading.is_some_and(|heading| heading.contains('\0'));
        Ok(Narrowed {
            nothing: no_heading || (q.is_some() && words.is_empty()),
            filter: Filter {
                kind: given(self.kind)
                    .map(str::parse)
                    .transpose()
                    .map_err(|_| Error::BadRequest)?,
                country: given(self.country)
                    .map(Country::parse)
                    .transpose()
                    .map_err(|_| Error::BadRequest)?,
                heading: given(self.heading).map(str::to_owned),
                words,
                ..Filter::default()
            },
        })
    }
}

/// What is looked for, trimmed and cut.
pub fn typed(q: Option<&str>) -> Option<String> {
    given(q).map(|q| q.trim().chars().take(LONGEST).collect())
}

/// A form sends its empty fields, too.
pub fn given(value: Option<&str>) -> Option<&str> {
    value.filter(|value| !value.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::signatory::Kind;

    #[test]
    fn empty_fields_ask_for_nothing() {
        let narrowed = Asked {
            kind: Some(""),
            country: Some(""),
            heading: Some(" "),
            q: Some("  "),
        }
        .narrow()
        .unwrap();
        assert_eq!(
            narrowed,
            Narrowed {
                filter: Filter::default(),
                nothing: false
            }
        );
    }

    #[test]
    fn known_values_narrow_and_unknown_ones_are_refused() {
        let narrowed = Asked {
            kind: Some("individual"),
            country: Some("no"),
            q: Some(" Élan CO-OP "),
            ..Asked::default()
        };
        let Narrowed { filter, nothing } = narrowed.narrow().unwrap();
        assert_eq!(filter.kind, Some(Kind::Individual));
        assert_eq!(filter.country.map(Country::code), Some("NO"));
        assert_eq!(filter.words, ["elan", "co", "op"]);
        assert!(!nothing);
        assert!(
            Asked {
                kind: Some("robot"),
                ..Asked::default()
            }
            .narrow()
            .is_err()
        );
        assert!(
            Asked {
                country: Some("QQ"),
                ..Asked::default()
            }
            .narrow()
            .is_err()
        );
    }

    #[test]
    fn a_search_without_a_word_finds_nothing_rather_than_everything() {
        let narrowed = Asked {
            q: Some("!!!"),
            ..Asked::default()
        }
        .narrow()
        .unwrap();
        assert!(narrowed.nothing);
    }
}
