//! Places in the names of organisations.

use std::{collections::HashMap, sync::LazyLock};

use crate::domain::{
    country::Country,
    fold::fold,
    rules::{letters::respelt, validity::entries},
};

pub(super) const LINES: &str = include_str!("places.txt");

/// Words in the longest name of a place.
const MAX_WORDS: usize = 5;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Extent {
    Country(Country),
    /// A land, a province or a town of it.
    Part(Country),
    /// Of several countries.
    Region,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub extent: Extent,
    /// Folded, in English where English has one; the same for all its names.
    pub name: String,
}

struct Places {
    list: Vec<Place>,
    by_name: HashMap<String, usize>,
}

static PLACES: LazyLock<Places> = LazyLock::new(|| {
    let mut places = Places {
        list: Vec::new(),
        by_name: HashMap::new(),
    };
    for line in entries(LINES) {
        let Some((extent, names)) = read(line) else {
            continue;
        };
        let at = places.list.len();
        places.list.push(Place {
            extent,
            name: names.first().cloned().unwrap_or_default(),
        });
        for name in names {
            places.by_name.entry(name).or_insert(at);
        }
    }
    places
});

/// Nothing if the line is wrong, which a test looks for.
fn read(line: &str) -> Option<(Extent, Vec<String>)> {
    let (extent, names) = line.split_once("  ")?;
    let extent = match extent.split_once(' ') {
        Some(("country", code)) => Extent::Country(Country::parse(code).ok()?),
        Some(("part", code)) => Extent::Part(Country::parse(code).ok()?),
        None if extent == "region" => Extent::Region,
        _ => return None,
    };
    let names = names
        .split(';')
        .map(|name| respelt(&fold(name.trim()), None))
        .collect();
    Some((extent, names))
}

/// The place whose name these folded words begin with, and how many of them it takes: the most it can.
pub fn place_at(words: &[&str]) -> Option<(usize, &'static Place)> {
    (1..=MAX_WORDS.min(words.len())).rev().find_map(|count| {
        let at = *PLACES.by_name.get(words[..count].join(" ").as_str())?;
        Some((count, &PLACES.list[at]))
    })
}

/// The longest place whose name a run of a script without spaces begins with, and the bytes of it.
pub fn place_before(run: &str) -> Option<(usize, &'static Place)> {
    run.char_indices().rev().find_map(|(end, _)| {
        let at = *PLACES.by_name.get(&run[..end])?;
        Some((end, &PLACES.list[at]))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn name_of(words: &[&str]) -> Option<(usize, &'static str)> {
        place_at(words).map(|(count, place)| (count, place.name.as_str()))
    }

    #[test]
    fn a_place_has_many_names() {
        for words in [&["norway"][..], &["norwegian"], &["norsk"]] {
            assert_eq!(name_of(words), Some((1, "norway")));
        }
        assert_eq!(
            name_of(&["united", "states", "of", "america"]),
            Some((4, "united states"))
        );
        assert_eq!(
            name_of(&["new", "zealand", "humanists"]),
            Some((2, "new zealand"))
        );
        assert_eq!(name_of(&["new", "humanists"]), None);
        let (_, place) = place_at(&["scottish"]).expect("a place");
        assert_eq!(
            place.extent,
            Extent::Part(Country::parse("GB").expect("a code"))
        );
    }

    #[test]
    fn every_line_is_well_formed_and_every_name_is_of_one_place() {
        let mut seen = BTreeSet::new();
        for line in entries(LINES) {
            let (_, names) = read(line).expect(line);
            for name in names {
                assert!(!name.is_empty(), "{line}");
                assert!(name.split(' ').count() <= MAX_WORDS, "{line}");
                assert!(seen.insert(name.clone()), "{name} stands twice");
            }
        }
        assert!(seen.len() > 1000, "{}", seen.len());
    }
}
