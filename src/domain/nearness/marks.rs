//! By which a database finds the entries that might be the same: hashes of what names have in common however they
//! differ, each robust against one kind of difference. Entries that share none are not compared.

use sha2::{Digest, Sha256};

use crate::domain::{
    country::Country,
    nearness::{
        names::Names,
        reading::{Reading, Word, consonants, is_unspaced},
    },
};

/// Raise it whenever an entry has other marks than before, be it by the code or by a list in `rules/`: stored marks must
/// then be made again.
pub const MARKS_VERSION: i32 = 1;

/// Of one entry, however many names it has.
pub const MAX_MARKS: usize = 32;
/// Of an entry with one name of three words or more, as most are.
const MAX_OF_ONE_NAME: usize = 16;

/// Sets of words with one left out; beyond these, heads and tails find misspelt words, and no score looks for more.
const MAX_LEFT_OUT: usize = 6;

/// Longer names of one or two words are found by heads, tails and consonants.
const MAX_SPELT_OUT: usize = 18;

/// What a mark is robust against. The first are kept where there are too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Own,
    Close,
    Loose,
    Looser,
    Spelling,
}

/// Marks of an entry, each once. Two entries whose nearness is worth asking about have at least one in common.
pub fn marks(names: &Names) -> Vec<i64> {
    let mut found: Vec<(Rank, i64)> = Vec::new();
    if let Some(site) = &names.site {
        found.push((Rank::Own, mark("site", &site.owned)));
    }
    for acronym in names.acronyms.iter().chain(&names.short) {
        found.push((Rank::Own, of_acronym(acronym, names.country)));
    }
    for reading in &names.readings {
        of_reading(&mut found, reading, names.country);
    }
    for latin in &names.latin {
        of_latin(&mut found, latin);
    }
    for part in &names.parts {
        found.push((Rank::Loose, mark("words", &set(part.words.iter()))));
    }
    for capitals in &names.capitals {
        found.push((Rank::Looser, of_acronym(capitals, names.country)));
    }
    found.sort_by_key(|(rank, _)| *rank);
    let mut marks = Vec::new();
    for (_, mark) in found {
        if !marks.contains(&mark) {
            marks.push(mark);
        }
    }
    let one_long_name = names.readings.len() == 1 && names.readings[0].words.len() > 2;
    marks.truncate(if one_long_name {
        MAX_OF_ONE_NAME
    } else {
        MAX_MARKS
    });
    marks
}

fn of_reading(found: &mut Vec<(Rank, i64)>, reading: &Reading, country: Country) {
    let words: Vec<&Word> = reading.words.iter().collect();
    found.push((Rank::Own, mark("words", &set(words.iter().copied()))));
    found.push((Rank::Own, mark("look", &reading.lookalike)));
    found.push((Rank::Close, of_consonants(&reading.joined)));
    for (place, initials) in reading.initials.iter().enumerate() {
        if (3..=10).contains(&initials.chars().count()) {
            let rank = if place == 0 {
                Rank::Close
            } else {
                Rank::Looser
            };
            found.push((rank, of_acronym(initials, country)));
        }
    }
    found.push((Rank::Loose, of_words(&words, country)));
    let essence: Vec<&Word> = words
        .iter()
        .copied()
        .filter(|word| !word.is_form() && word.country().is_none())
        .collect();
    if says_something(&essence) {
        found.push((Rank::Loose, of_words(&essence, country)));
    }
    for ends in [heads(&words), tails(&words)].into_iter().flatten() {
        found.push((Rank::Loose, ends));
    }
    for rest in with_one_left_out(&words) {
        found.push((Rank::Looser, of_words(&rest, country)));
    }
    if words.len() < 3 {
        found.extend(
            spelt_out(&reading.joined)
                .into_iter()
                .map(|mark| (Rank::Spelling, mark)),
        );
    }
}

/// Only what is robust against the several ways of writing a name in Latin letters.
fn of_latin(found: &mut Vec<(Rank, i64)>, latin: &Reading) {
    let words: Vec<&Word> = latin.words.iter().collect();
    found.push((Rank::Close, mark("words", &set(words.iter().copied()))));
    found.push((Rank::Close, of_consonants(&latin.joined)));
    for ends in [heads(&words), tails(&words)].into_iter().flatten() {
        found.push((Rank::Looser, ends));
    }
}

/// Sets without a word that few names have are shared by too many: they count within a country.
fn of_words(words: &[&Word], country: Country) -> i64 {
    let set = set(words.iter().copied());
    if words.len() > 1 && words.iter().any(|word| word.is_plain()) {
        mark("words", &set)
    } else {
        mark("words here", &format!("{}\n{set}", country.code()))
    }
}

fn of_acronym(acronym: &str, country: Country) -> i64 {
    if acronym.chars().count() > 3 {
        mark("acronym", acronym)
    } else {
        mark("acronym here", &format!("{}\n{acronym}", country.code()))
    }
}

/// Of a text with next to none, all of it.
fn of_consonants(joined: &str) -> i64 {
    let consonants = consonants(joined);
    let carries = consonants.chars().count() > 2;
    mark("consonants", if carries { &consonants } else { joined })
}

fn says_something(words: &[&Word]) -> bool {
    words.iter().any(|word| word.is_plain())
        || (words.len() > 1 && !words.iter().all(|word| word.is_form()))
}

/// Words for the kind of body and countries first: without them it is often the same organisation.
fn with_one_left_out<'a>(words: &[&'a Word]) -> Vec<Vec<&'a Word>> {
    let mut places: Vec<usize> = (0..words.len()).collect();
    places.sort_by_key(|&at| !(words[at].is_form() || words[at].country().is_some()));
    places
        .into_iter()
        .take(MAX_LEFT_OUT)
        .filter_map(|left_out| {
            let rest: Vec<&Word> = words
                .iter()
                .enumerate()
                .filter(|(at, _)| *at != left_out)
                .map(|(_, word)| *word)
                .collect();
            let country = words[left_out].country().is_some();
            let is_name =
                says_something(&rest) || (country && rest.iter().any(|word| !word.is_form()));
            is_name.then_some(rest)
        })
        .collect()
}

fn set<'a>(words: impl Iterator<Item = &'a Word>) -> String {
    let mut texts: Vec<&str> = words.map(|word| word.text.as_str()).collect();
    texts.sort_unstable();
    texts.dedup();
    texts.join(" ")
}

/// Letters of each word that stand for it; nothing where so few would stand for too much.
fn letters_of(words: &[&Word]) -> Option<usize> {
    match words {
        [] => None,
        [word] if is_unspaced(&word.text) => (word.text.chars().count() > 7).then_some(6),
        [word] => (word.text.chars().count() > 11).then_some(8),
        [_, _] => Some(5),
        _ => Some(4),
    }
}

fn heads(words: &[&Word]) -> Option<i64> {
    let letters = letters_of(words)?;
    let heads = words
        .iter()
        .map(|word| word.text.chars().take(letters).collect());
    Some(mark("heads", &sorted(heads)))
}

fn tails(words: &[&Word]) -> Option<i64> {
    let letters = letters_of(words)?;
    let tails = words.iter().map(|word| {
        let skipped = word.text.chars().count().saturating_sub(letters);
        word.text.chars().skip(skipped).collect()
    });
    Some(mark("tails", &sorted(tails)))
}

fn sorted(pieces: impl Iterator<Item = String>) -> String {
    let mut pieces: Vec<String> = pieces.collect();
    pieces.sort_unstable();
    pieces.join(" ")
}

/// The name and all that is left of it without one letter: of two names with a letter more, less or other, or with two
/// exchanged, they have one in common.
fn spelt_out(joined: &str) -> Vec<i64> {
    let letters: Vec<char> = joined.chars().collect();
    let mut marks = vec![mark("spelt", joined)];
    let enough = if is_unspaced(joined) { 4 } else { 6 };
    if (enough..=MAX_SPELT_OUT).contains(&letters.len()) {
        for left_out in 0..letters.len() {
            let rest: String = letters
                .iter()
                .enumerate()
                .filter(|(at, _)| *at != left_out)
                .map(|(_, c)| c)
                .collect();
            marks.push(mark("spelt", &rest));
        }
    }
    marks
}

/// The first eight bytes of a SHA-256, which is the same on every machine and in every version.
fn mark(kind: &str, text: &str) -> i64 {
    let hash = Sha256::digest(format!("{kind}\n{text}"));
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&hash[..8]);
    i64::from_be_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{country::Country, nearness::score::nearness};
    use data_encoding::HEXLOWER;
    use proptest::prelude::*;

    fn named(name: &str, country: &str) -> Names {
        Names::new([name], None, Country::parse(country).expect(country), None)
    }

    fn meet(one: &Names, other: &Names) -> bool {
        let there = marks(other);
        marks(one).iter().any(|mark| there.contains(mark))
    }

    /// Whoever changes what a mark is made of, or a list, must raise [`MARKS_VERSION`], or stored marks and new ones do not
    /// meet.
    #[test]
    fn marks_are_those_of_this_version() {
        let mut hash = Sha256::new();
        for list in [
            include_str!("../rules/legal_forms.txt"),
            include_str!("../rules/articles.txt"),
            include_str!("../rules/conjunctions.txt"),
            include_str!("../rules/letters.txt"),
            include_str!("../rules/small_words.txt"),
            include_str!("../rules/word_kinds.txt"),
            include_str!("../rules/places.txt"),
            include_str!("../rules/transliteration.txt"),
            include_str!("../rules/shared_hosts.txt"),
        ] {
            hash.update(list);
        }
        for (name, country) in [
            ("Greenpeace", "NL"),
            ("Norwegian Humanist Association (NHA)", "NO"),
            ("MSF Norge", "NO"),
            ("Médecins du Monde / Doctors of the World", "FR"),
            ("Российское гуманистическое общество", "RU"),
            ("日本ヒューマニスト協会", "JP"),
        ] {
            for mark in marks(&named(name, country)) {
                hash.update(mark.to_be_bytes());
            }
        }
        assert_eq!(
            (
                MARKS_VERSION,
                HEXLOWER.encode(&hash.finalize()[..8]).as_str()
            ),
            (1, "1d244da551fab6a1")
        );
    }

    #[test]
    fn what_is_near_shares_a_mark() {
        for (one, other) in [
            ("Human Rigths Watch", "Human Rights Watch"),
            ("Grenpeace", "Greenpeace"),
            (
                "Humanist Asociation of Ghana",
                "Humanist Association of Ghana",
            ),
            ("Amnesty", "Amnesty International"),
            ("Humanists", "Humanists UK"),
            ("Freethinkers Club", "Free Thinkers Club"),
            ("ACLU", "American Civil Liberties Union"),
            ("MSF UK", "Médecins Sans Frontières United Kingdom"),
            ("Нumanists", "Humanists"),
            ("Разум и жизнь", "Razum i zhizn"),
            ("Reason / Raison d'être", "Raison d'être"),
        ] {
            let (one, other) = (named(one, "GB"), named(other, "GB"));
            assert!(nearness(&one, &other).is_some(), "{one:?} {other:?}");
            assert!(meet(&one, &other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn an_entry_with_many_names_keeps_to_the_limit_and_is_found_by_each() {
        let many: Vec<String> = [
            "Alfa", "Bravo", "Charlie", "Delta", "Echo", "Foxtrot", "Golf",
        ]
        .iter()
        .map(|word| format!("{word} Reason Dialogue Salon"))
        .collect();
        let country = Country::parse("GB").expect("a code");
        let all = Names::new(many.iter().map(String::as_str), None, country, None);
        assert!(marks(&all).len() <= MAX_MARKS);
        for name in &many {
            assert!(meet(&all, &named(name, "GB")), "{name}");
        }
    }

    proptest! {
        #[test]
        fn marks_are_few_and_each_once(text in "(\\PC|[a-z]{1,9} |[A-Z]{2,4} |[А-Яа-я]{1,9} |[一-十]|/|\\(|\\)){0,14}") {
            let names = named(&text, "GB");
            let found = marks(&names);
            let mut once = found.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), found.len());
            prop_assert!(found.len() <= MAX_MARKS);
            if names.readings.len() == 1 && names.readings[0].words.len() > 2 {
                prop_assert!(found.len() <= MAX_OF_ONE_NAME);
            }
        }

        /// Whatever one letter is left out, doubled, exchanged with the next or written as another.
        #[test]
        fn a_slip_of_the_hand_is_found(
            words in prop::collection::vec("[bcdfgklmnprst][aeiou][bcdfgklmnprst]{1,2}[aeiou][a-z]{3,5}", 1..5),
            place in any::<prop::sample::Index>(),
            slip in 0_u8..4,
        ) {
            let name = words.join(" ");
            let mut letters: Vec<char> = name.chars().collect();
            let at = place.index(letters.len() - 1);
            prop_assume!(letters[at] != ' ' && letters[at + 1] != ' ');
            match slip {
                0 => { letters.remove(at); }
                1 => letters.insert(at, letters[at]),
                2 => letters.swap(at, at + 1),
                _ => letters[at] = 'e',
            }
            let slipped: String = letters.into_iter().collect();
            let (one, other) = (named(&name, "GB"), named(&slipped, "GB"));
            prop_assert!(nearness(&one, &other).is_some(), "{} {}", name, slipped);
            prop_assert!(meet(&one, &other), "{} {}", name, slipped);
        }
    }
}
