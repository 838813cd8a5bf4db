//! Two names word by word: the same words, other spellings, one more word, or another name.

use icu_properties::props::Script;
use rapidfuzz::distance::osa;

use crate::domain::{
    characters::script,
    country::Country,
    nearness::reading::{Kind, Reading, Word, consonants, is_unspaced},
    rules::places::Extent,
};

/// How the words of two names differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// In their order, in small words, in abbreviations or in the names of a place.
    None,
    /// In so many letters, or in where words are divided.
    Letters(usize),
    /// The one has words that the other has not.
    More(More),
    /// In a word for what kind of body it is: "Fund", "Foundation".
    Forms,
    /// One word of the one has the initials of several of the other.
    Initials,
}

/// What the longer name has more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum More {
    /// Words for what kind of body it is.
    Forms,
    /// A country, perhaps with such words.
    Country(Country),
    /// A town or another part of a country, beside several words that both have.
    Part(Country),
    /// One word that few names have, beside several that both have.
    Word,
}

/// Nothing if they are different names.
pub fn difference(one: &Reading, other: &Reading) -> Option<Difference> {
    let (mut left, mut right) = (rest_of(one, other), rest_of(other, one));
    if left.is_empty() && right.is_empty() {
        return Some(Difference::None);
    }
    if one.joined == other.joined {
        return Some(Difference::Letters(0));
    }
    let letters = pair_off(&mut left, &mut right);
    let shorter = one.joined.chars().count().min(other.joined.chars().count());
    match (left.as_slice(), right.as_slice()) {
        ([], []) => bearable(letters, one, other).then_some(Difference::Letters(letters)),
        ([], more) if letters <= 1 => extra(other, more).map(Difference::More),
        (more, []) if letters <= 1 => extra(one, more).map(Difference::More),
        ([short], long) | (long, [short]) if letters == 0 && stands_for(short, long) => {
            Some(Difference::Initials)
        }
        ([left], [right]) if letters == 0 && abbreviates(left, right) => {
            Some(Difference::Letters(1))
        }
        ([left], [right]) if letters == 0 && left.is_form() && right.is_form() => {
            tells_much(one, left).then_some(Difference::Forms)
        }
        (one, other) => {
            let divided = |words: &[&Word]| {
                words
                    .iter()
                    .map(|word| word.text.as_str())
                    .collect::<String>()
            };
            let distance = osa::distance(divided(one).chars(), divided(other).chars());
            let is_division = one.len() != other.len()
                && !one.iter().chain(other).any(|word| word.is_place())
                && letters + distance <= 1
                && (distance == 0 || shorter >= 8);
            is_division.then_some(Difference::Letters(letters + distance))
        }
    }
}

/// The words that the other has not.
fn rest_of<'a>(one: &'a Reading, other: &Reading) -> Vec<&'a Word> {
    let mut there: Vec<&str> = other.words.iter().map(|word| word.text.as_str()).collect();
    one.words
        .iter()
        .filter(
            |word| match there.iter().position(|text| *text == word.text) {
                Some(at) => {
                    there.swap_remove(at);
                    false
                }
                None => true,
            },
        )
        .collect()
}

/// Takes away words that are spelt nearly alike, the nearest first, and returns the letters in which they differ.
fn pair_off<'a>(left: &mut Vec<&'a Word>, right: &mut Vec<&'a Word>) -> usize {
    let mut pairs: Vec<(usize, usize, usize)> = Vec::new();
    for (i, one) in left.iter().enumerate() {
        for (j, other) in right.iter().enumerate() {
            pairs.extend(misspelling(one, other).map(|letters| (letters, i, j)));
        }
    }
    pairs.sort_unstable();
    let (mut gone_left, mut gone_right) = (vec![false; left.len()], vec![false; right.len()]);
    let mut sum = 0;
    for (letters, i, j) in pairs {
        if !gone_left[i] && !gone_right[j] {
            sum += letters;
            (gone_left[i], gone_right[j]) = (true, true);
        }
    }
    for (words, gone) in [(left, gone_left), (right, gone_right)] {
        let mut gone = gone.into_iter();
        words.retain(|_| gone.next() == Some(false));
    }
    sum
}

/// The letters in which two words differ, if the one can be the other misspelt or inflected. A word of the lists is no
/// misspelling of another: "rationalist" is not "nationalist", and Ireland is not Iceland.
fn misspelling(one: &Word, other: &Word) -> Option<usize> {
    if (!one.is_plain() && !other.is_plain()) || has_digit(&one.spelt) || has_digit(&other.spelt) {
        return None;
    }
    let (short, long) = if one.spelt.chars().count() <= other.spelt.chars().count() {
        (&one.spelt, &other.spelt)
    } else {
        (&other.spelt, &one.spelt)
    };
    let distance = osa::distance(short.chars(), long.chars());
    let length = room(long);
    let lengths_differ = short.chars().count() != length;
    let allowed = if is_unspaced(long) {
        // One sign for another is mostly another word there, one sign too few a slip.
        usize::from(length >= if lengths_differ { 5 } else { 8 })
    } else {
        match length {
            0..=3 => 0,
            4..=7 => 1,
            8..=11 => 2,
            _ => 3,
        }
    };
    // Two other consonants are another word: "filologiczne", "filozoficzne".
    let is_slip = distance < 2
        || osa::distance(consonants(short).chars(), consonants(long).chars()) < 2
        || sorted(short) == sorted(long);
    (distance <= allowed && is_slip).then_some(distance)
}

fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

/// As many letters as an alphabet would take: a sign of the Ethiopic script is a consonant with its vowel.
fn room(text: &str) -> usize {
    text.chars()
        .map(|c| 1 + usize::from(script(c) == Script::Ethiopic))
        .sum()
}

/// "Ed." for "Education": the beginning of a word, by one that is no word of the lists itself.
fn abbreviates(one: &Word, other: &Word) -> bool {
    let begins = |short: &Word, long: &Word| {
        short.is_plain()
            && short.spelt.chars().count() > 1
            && 2 * short.spelt.chars().count() <= long.spelt.chars().count()
            && long.spelt.starts_with(&short.spelt)
    };
    begins(one, other) || begins(other, one)
}

/// Whether what is left without a word still is the name of few.
fn tells_much(name: &Reading, without: &Word) -> bool {
    let rest: Vec<&Word> = name.words.iter().filter(|word| *word != without).collect();
    let tells = |word: &&Word| word.is_plain() || word.is_place();
    let is_long = |word: &&Word| is_unspaced(&word.text) && word.text.chars().count() > 3;
    rest.iter().any(tells) && (rest.len() > 1 || rest.iter().any(is_long))
}

fn has_digit(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit())
}

/// In so many letters two names may differ and still be one name misspelt.
fn bearable(letters: usize, one: &Reading, other: &Reading) -> bool {
    let shorter = one.joined.chars().count().min(other.joined.chars().count());
    let enough = if is_unspaced(&one.joined) { 4 } else { 6 };
    shorter >= enough && letters <= 1 + shorter / 8
}

fn extra(longer: &Reading, more: &[&Word]) -> Option<More> {
    let shared: Vec<&Word> = longer
        .words
        .iter()
        .filter(|word| !more.contains(word))
        .collect();
    let plain = shared.iter().filter(|word| word.is_plain()).count();
    let topics = shared.iter().filter(|word| word.is_topic()).count();
    let countries: Vec<Country> = more.iter().filter_map(|word| word.country()).collect();
    if more.iter().all(|word| word.is_form()) {
        return (more.len() <= 2 && (plain > 0 || topics > 1)).then_some(More::Forms);
    }
    if let [country] = countries.as_slice()
        && more.len() <= 2
        && more.iter().filter(|word| word.is_form()).count() + 1 == more.len()
    {
        return Some(More::Country(*country));
    }
    if let [place] = more
        && let Kind::Place(Extent::Part(country)) = place.kind
        && shared.len() > 1
        && plain > 0
        && !shared.iter().any(|word| word.is_place())
    {
        return Some(More::Part(country));
    }
    (more.len() == 1
        && more[0].is_plain()
        && shared.len() > 1
        && plain > usize::from(has_digit(&more[0].text)))
    .then_some(More::Word)
}

/// Whether a word is made of the initials of others, in their order.
fn stands_for(short: &Word, long: &[&Word]) -> bool {
    let initials: String = long.iter().map(|word| word.initials.as_str()).collect();
    long.len() > 1 && short.text == initials
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(one: &str, other: &str) -> Option<Difference> {
        let read = |name| Reading::of(name, Country::INTERNATIONAL).expect(name);
        let found = difference(&read(one), &read(other));
        assert_eq!(difference(&read(other), &read(one)), found, "{one} {other}");
        found
    }

    #[test]
    fn one_name_differs_from_itself_in_little() {
        use Difference::{Forms, Initials, Letters};
        let norway = Country::parse("NO").expect("a code");
        for (one, other, difference) in [
            (
                "Humanist Association of Norway",
                "Norwegian Humanist Assoc.",
                Difference::None,
            ),
            ("Humanist Asociation", "Humanist Association", Letters(1)),
            ("Free Thinkers of Lund", "Freethinkers of Lund", Letters(0)),
            ("Secular Education Forum", "Secular Ed. Forum", Letters(1)),
            ("MSF Norway", "Médecins Sans Frontières Norway", Initials),
            (
                "Amnesty",
                "Amnesty International",
                Difference::More(More::Forms),
            ),
            (
                "Humanists",
                "Norwegian Humanists",
                Difference::More(More::Country(norway)),
            ),
            (
                "Inquiry Dialogue Lund",
                "Inquiry Salon Dialogue Lund",
                Difference::More(More::Word),
            ),
            ("Ikeja Girls Fund", "Ikeja Girls Foundation", Forms),
            ("昆明无神论学会", "昆明无神论协会", Forms),
            ("日本ヒュマニスト協会", "日本ヒューマニスト協会", Letters(1)),
        ] {
            assert_eq!(of(one, other), Some(difference), "{one} {other}");
        }
    }

    #[test]
    fn other_names_differ_in_a_word() {
        for (one, other) in [
            ("Humanists UK", "Humanists US"),
            ("Humanists of Ireland", "Humanists of Iceland"),
            ("Rationalist Association", "Nationalist Association"),
            ("Towarzystwo Filozoficzne", "Towarzystwo Filologiczne"),
            ("Atheists of Oslo", "Atheists of Bergen"),
            ("Young Humanists International", "Humanists International"),
            ("Humanist Association", "Humanist Society"),
            ("Radio 1 Listeners", "Radio 4 Listeners"),
            ("ACLU", "ACLA"),
            ("日本物理学会", "日本地理学会"),
        ] {
            assert_eq!(of(one, other), None, "{one} {other}");
        }
    }
}
