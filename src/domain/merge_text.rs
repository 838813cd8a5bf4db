//! A text with gaps that each reader fills: merge fields in braces, as in "Dear {title} {last_name},".
//!
//! `static/merge.js` merges the same way: `tests/merging.json` holds the cases that both must get right.
use super::text_enum::text_enum;
use std::collections::BTreeMap;

text_enum! {
    pub enum MergeField {
        /// Of the office: "Senator".
        Title = "title",
        LastName = "last_name",
        FullName = "full_name",
        /// How a letter to the office begins, whole: "Dear Senator Cantwell,".
        Salutation = "salutation",
        /// Of the reader.
        Name = "name",
        City = "city",
        State = "state",
        Zip = "zip",
        /// The address of the letter.
        Letter = "letter",
    }
}

impl MergeField {
    /// Whether it can be filled only once it is known who is written to.
    pub const fn is_of_office(self) -> bool {
        matches!(
            self,
            Self::Title | Self::LastName | Self::FullName | Self::Salutation
        )
    }
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MergeFault {
    /// With what stands between the braces.
    #[error("{{{0}}} is no merge field")]
    Unknown(String),
    /// A brace without the other one.
    #[error("a brace stands alone")]
    LoneBrace,
}

/// Longer words in braces are told shortened.
const LONGEST_TOLD: usize = 40;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Words(String),
    Field(MergeField),
}

/// As it was written, every field known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MergeText {
    written: String,
    parts: Vec<Part>,
}

/// What stands in the place of each field.
#[derive(Debug, Clone, Default)]
pub struct Fillings {
    values: BTreeMap<MergeField, String>,
    gaps: BTreeMap<MergeField, String>,
}

/// A stretch of a merged text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// Nobody has filled it yet: it says what belongs there, such as "[your full name]".
    pub is_gap: bool,
    /// It came from outside the text, and may be in another script.
    pub is_filled: bool,
}

impl MergeText {
    pub fn parse(text: &str) -> Result<Self, MergeFault> {
        let mut parts = Vec::new();
        let mut rest = text;
        while let Some(at) = rest.find(['{', '}']) {
            let (words, from) = rest.split_at(at);
            let inside = from.strip_prefix('{').ok_or(MergeFault::LoneBrace)?;
            let end = inside.find(['{', '}']).ok_or(MergeFault::LoneBrace)?;
            let (name, after) = inside.split_at(end);
            rest = after.strip_prefix('}').ok_or(MergeFault::LoneBrace)?;
            let field = name
                .parse()
                .map_err(|_| MergeFault::Unknown(name.chars().take(LONGEST_TOLD).collect()))?;
            if !words.is_empty() {
                parts.push(Part::Words(words.to_owned()));
            }
            parts.push(Part::Field(field));
        }
        if !rest.is_empty() {
            parts.push(Part::Words(rest.to_owned()));
        }
        Ok(Self {
            written: text.to_owned(),
            parts,
        })
    }

    pub fn as_written(&self) -> &str {
        &self.written
    }

    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    pub fn fields(&self) -> impl Iterator<Item = MergeField> {
        self.parts.iter().filter_map(|part| match part {
            Part::Words(_) => None,
            Part::Field(field) => Some(*field),
        })
    }

    /// Braces in what fills a field are words like any others.
    pub fn merge(&self, fillings: &Fillings) -> Vec<Piece> {
        self.parts
            .iter()
            .map(|part| match part {
                Part::Words(words) => Piece {
                    text: words.clone(),
                    is_gap: false,
                    is_filled: false,
                },
                Part::Field(field) => fillings.piece(*field),
            })
            .collect()
    }
}

impl Fillings {
    /// On one line, whatever was typed; nothing but spaces leaves the gap.
    #[must_use]
    pub fn with(mut self, field: MergeField, value: &str) -> Self {
        let line: Vec<&str> = value.split_whitespace().collect();
        if !line.is_empty() {
            self.values.insert(field, line.join(" "));
        }
        self
    }

    /// What stands there as long as nothing fills it, in the language of the text.
    #[must_use]
    pub fn or_gap(mut self, field: MergeField, words: impl Into<String>) -> Self {
        self.gaps.insert(field, words.into());
        self
    }

    /// What is filled in, by the name of its field.
    pub fn values(&self) -> impl Iterator<Item = (&'static str, &str)> {
        by_name(&self.values)
    }

    /// What stands where nothing is filled in, by the name of its field.
    pub fn gaps(&self) -> impl Iterator<Item = (&'static str, &str)> {
        by_name(&self.gaps)
    }

    /// A gap without words is told by its name: nothing ever vanishes from a letter in silence.
    fn piece(&self, field: MergeField) -> Piece {
        match self.values.get(&field) {
            Some(value) => Piece {
                text: value.clone(),
                is_gap: false,
                is_filled: true,
            },
            None => Piece {
                text: self
                    .gaps
                    .get(&field)
                    .cloned()
                    .unwrap_or_else(|| format!("[{field}]")),
                is_gap: true,
                is_filled: false,
            },
        }
    }
}

fn by_name(words: &BTreeMap<MergeField, String>) -> impl Iterator<Item = (&'static str, &str)> {
    words
        .iter()
        .map(|(field, text)| (field.as_str(), text.as_str()))
}

/// As it is copied, said or sent.
pub fn plain(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn text_of(value: &Value) -> &str {
        value.as_str().unwrap()
    }

    #[test]
    fn the_cases_that_the_script_has_too() {
        let cases: Vec<Value> =
            serde_json::from_str(include_str!("../../tests/merging.json")).unwrap();
        assert!(cases.len() > 8);
        for case in &cases {
            let told = text_of(&case["case"]);
            let text = match (MergeText::parse(text_of(&case["text"])), case.get("fault")) {
                (Ok(text), None) => text,
                (Err(MergeFault::LoneBrace), Some(fault)) => {
                    assert_eq!(fault, "lone-brace", "{told}");
                    continue;
                }
                (Err(MergeFault::Unknown(name)), Some(fault)) => {
                    assert_eq!(fault["unknown"], name, "{told}");
                    continue;
                }
                (other, fault) => panic!("{told}: {other:?}, {fault:?}"),
            };
            let pairs = |name: &str| case[name].as_object().cloned().unwrap_or_default();
            let mut fillings = Fillings::default();
            for (field, value) in pairs("values") {
                fillings = fillings.with(field.parse().unwrap(), text_of(&value));
            }
            for (field, words) in pairs("gaps") {
                fillings = fillings.or_gap(field.parse().unwrap(), text_of(&words));
            }
            let pieces = text.merge(&fillings);
            assert_eq!(plain(&pieces), text_of(&case["merged"]), "{told}");
            let gaps: Vec<&str> = pieces
                .iter()
                .filter(|piece| piece.is_gap)
                .map(|piece| piece.text.as_str())
                .collect();
            let expected: Vec<&str> = case["marked"]
                .as_array()
                .unwrap()
                .iter()
                .map(text_of)
                .collect();
            assert_eq!(gaps, expected, "{told}");
        }
    }

    proptest! {
        #[test]
        fn what_has_no_brace_stays_as_it_is(text in "[^{}]*") {
            let parsed = MergeText::parse(&text).unwrap();
            prop_assert_eq!(plain(&parsed.merge(&Fillings::default())), text);
        }

        #[test]
        fn no_text_breaks_it_and_every_value_arrives_whole(text in "[{}a-z_ ]{0,40}", value in "[{}a-z]{1,20}") {
            if let Ok(parsed) = MergeText::parse(&text) {
                let fillings = MergeField::ALL.iter().fold(Fillings::default(), |all, field| all.with(*field, &value));
                let merged = plain(&parsed.merge(&fillings));
                let expected = MergeField::ALL.iter().fold(text, |text, field| text.replace(&format!("{{{field}}}"), "\u{1}"));
                prop_assert_eq!(merged, expected.replace('\u{1}', &value));
            }
        }
    }
}
