//! The text that a person is filed under when nobody chose one: "Lovelace, Ada".
//!
//! Names do not say which language's rules they follow, so the rules are few and only begin the
//! order: its owner sees it and may choose another.
use icu_properties::CodePointMapData;
use icu_properties::props::Script;

/// Raise it whenever [`file_under`] gives another text for the same name, or the list changes.
pub const PERSONAL_NAMES_VERSION: i32 = 1;

const PARTICLES: &str = include_str!("name_particles.txt");

/// - A name with a comma is filed as it was typed.
/// - So is one in a script whose languages write the family name first (Han, Hangul, Kana, Khmer) or
///   file by the first name (Thai, Lao, Burmese, Tibetan, Ethiopic).
/// - Elsewhere the family name is the last word, with the particles before it that belong to it.
pub fn file_under(name: &str) -> String {
    let name = name.trim();
    if name.contains([',', '،', '、', '，']) || is_filed_as_written(name) {
        return name.to_owned();
    }
    let mut words: Vec<&str> = name.split_whitespace().collect();
    let mut suffixes = Vec::new();
    while words.len() > 2
        && let Some(last) = words.pop_if(|word| place_of(word) == Some(Place::Suffix))
    {
        suffixes.insert(0, last);
    }
    let Some(mut family) = words.len().checked_sub(1).filter(|last| *last > 0) else {
        return name.to_owned();
    };
    // "Ortega y Gasset": two family names.
    if family > 2 && words.get(family - 1).is_some_and(|word| joins(word)) {
        family -= 2;
    }
    // One word at least stays in front: "Ben Ali" is a given name and a family name.
    let mut particles = family;
    while particles > 1
        && words
            .get(particles - 1)
            .is_some_and(|word| is_particle(word))
    {
        particles -= 1;
    }
    if let Some(kept) = (particles..family).find(|at| {
        words
            .get(*at)
            .is_some_and(|word| is_capital(word) || place_of(word) == Some(Place::With))
    }) {
        family = kept;
    }
    let (given, family) = words.split_at(family);
    let mut filed = format!("{}, {}", family.join(" "), given.join(" "));
    for suffix in suffixes {
        filed.push_str(", ");
        filed.push_str(suffix);
    }
    filed
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    After,
    With,
    Joins,
    Suffix,
}

/// What the list says of a word, whatever its case.
fn place_of(word: &str) -> Option<Place> {
    let word = word.to_lowercase().replace('’', "'");
    PARTICLES
        .lines()
        .filter_map(|line| line.split_once(' '))
        .find(|(_, listed)| *listed == word)
        .and_then(|(place, _)| match place {
            "after" => Some(Place::After),
            "with" => Some(Place::With),
            "joins" => Some(Place::Joins),
            "suffix" => Some(Place::Suffix),
            _ => None,
        })
}

fn is_particle(word: &str) -> bool {
    matches!(place_of(word), Some(Place::After | Place::With))
}

/// As a capital letter it is somebody's initial.
fn joins(word: &str) -> bool {
    place_of(word) == Some(Place::Joins) && !is_capital(word)
}

fn is_capital(word: &str) -> bool {
    word.chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(char::is_uppercase)
}

fn is_filed_as_written(name: &str) -> bool {
    let script = name
        .chars()
        .find(|c| c.is_alphabetic())
        .map(|c| CodePointMapData::<Script>::new().get(c));
    matches!(
        script,
        Some(
            Script::Han
                | Script::Hangul
                | Script::Hiragana
                | Script::Katakana
                | Script::Bopomofo
                | Script::Khmer
                | Script::Thai
                | Script::Lao
                | Script::Myanmar
                | Script::Tibetan
                | Script::Ethiopic
        )
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn people_are_filed_as_their_names_are_written() {
        for (name, filed) in [
            ("Ada Lovelace", "Lovelace, Ada"),
            ("Augusta Ada King", "King, Augusta Ada"),
            ("Lovelace, Ada", "Lovelace, Ada"),
            ("Voltaire", "Voltaire"),
            ("Johann Wolfgang von Goethe", "Goethe, Johann Wolfgang von"),
            ("Vincent van Gogh", "Gogh, Vincent van"),
            ("Vincent Van Gogh", "Van Gogh, Vincent"),
            ("Ludwig Mies van der Rohe", "Rohe, Ludwig Mies van der"),
            ("Charles de Gaulle", "Gaulle, Charles de"),
            ("Jean de La Fontaine", "La Fontaine, Jean de"),
            ("Oscar de la Renta", "Renta, Oscar de la"),
            ("Joachim du Bellay", "du Bellay, Joachim"),
            ("Muhammad bin Salman", "bin Salman, Muhammad"),
            ("Tawfiq al-Hakim", "al-Hakim, Tawfiq"),
            ("Ben Ali", "Ali, Ben"),
            ("José Ortega y Gasset", "Ortega y Gasset, José"),
            ("John E Smith", "Smith, John E"),
            ("Martin Luther King Jr.", "King, Martin Luther, Jr."),
            ("Jorge Amado Neto", "Amado, Jorge, Neto"),
            ("Фёдор Достоевский", "Достоевский, Фёдор"),
            ("李 小龙", "李 小龙"),
            ("李小龙", "李小龙"),
            ("김 대중", "김 대중"),
            ("かな さくら", "かな さくら"),
            ("สมชาย ใจดี", "สมชาย ใจดี"),
            ("  Ada   Lovelace ", "Lovelace, Ada"),
            ("", ""),
        ] {
            assert_eq!(file_under(name), filed);
        }
    }

    #[test]
    fn the_list_is_whole() {
        let lines = PARTICLES
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty());
        let mut seen = std::collections::HashSet::new();
        for line in lines {
            let (_, word) = line.split_once(' ').expect("a place and a word");
            assert!(place_of(word).is_some() && seen.insert(word), "{line}");
        }
    }

    proptest! {
        #[test]
        fn no_word_is_lost_and_filing_twice_changes_nothing(
            words in proptest::collection::vec("[A-Za-z]{1,5}|van|de|la|Jr|bin", 1..6),
        ) {
            let name = words.join(" ");
            let filed = file_under(&name);
            let mut left: Vec<String> = filed.replace(',', "").split_whitespace().map(str::to_owned).collect();
            let mut had = words.clone();
            left.sort_unstable();
            had.sort_unstable();
            prop_assert_eq!(left, had);
            prop_assert_eq!(file_under(&filed), filed.clone());
        }
    }
}
