//! One name as nearness reads it: words with what they are worth, and what can be compared without them.

use crate::domain::{
    compounds::{is_apostrophe, is_spaceless},
    country::Country,
    fold::fold,
    nearness::lookalikes::{merged, undisguised},
    rules::{
        legal_forms::is_form_somewhere,
        places::{Extent, Place, place_at, place_before},
        word_kinds::{KnownKind, is_small, known, known_after},
    },
    sameness::{organisation_key_in, spelt_key_in},
};

/// Honest names have fewer; comparing takes the product of both.
const MAX_WORDS: usize = 32;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// One that few names have.
    Plain,
    Known(KnownKind),
    Place(Extent),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Folded, one for all spellings of a known word and all names of a place.
    pub text: String,
    /// Folded, as it stands in the name.
    pub spelt: String,
    /// The first letter, or several of a place that has several words.
    pub initials: String,
    pub kind: Kind,
}

impl Word {
    fn of_place(place: &Place, tokens: &[&str]) -> Self {
        Self {
            text: place.name.clone(),
            spelt: tokens.join(" "),
            initials: tokens
                .iter()
                .filter_map(|token| token.chars().next())
                .collect(),
            kind: Kind::Place(place.extent),
        }
    }

    pub fn is_plain(&self) -> bool {
        self.kind == Kind::Plain
    }

    pub fn is_form(&self) -> bool {
        self.kind == Kind::Known(KnownKind::Form)
    }

    pub fn is_topic(&self) -> bool {
        self.kind == Kind::Known(KnownKind::Topic)
    }

    pub fn is_place(&self) -> bool {
        matches!(self.kind, Kind::Place(_))
    }

    /// The country that it names.
    pub fn country(&self) -> Option<Country> {
        match self.kind {
            Kind::Place(Extent::Country(country)) => Some(country),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// For sameness, in its own country.
    pub key: String,
    /// In their order, without those that tell nothing apart, unless there are no others.
    pub words: Vec<Word>,
    /// The words in one piece, spelt as in the name.
    pub joined: String,
    pub lookalike: String,
    /// The initials of all words, of those that count, and of those that are no places; none twice, and none of a
    /// single letter.
    pub initials: Vec<String>,
}

impl Reading {
    /// Nothing for a name without letters and digits.
    pub fn of(name: &str, country: Country) -> Option<Self> {
        let key = organisation_key_in(name, country);
        let spelled_out = spelt_key_in(&without_elisions(name), country);
        let tokens: Vec<&str> = spelled_out.split(' ').collect();
        let mut all = words_of(&tokens);
        all.truncate(MAX_WORDS);
        let significant: Vec<&Word> = all
            .iter()
            .enumerate()
            .filter(|(at, word)| !counts_for_nothing(&word.text, *at, all.len()))
            .map(|(_, word)| word)
            .collect();
        let initials = initials(&all, &significant);
        let words: Vec<Word> = if significant.is_empty() {
            all.clone()
        } else {
            significant.into_iter().cloned().collect()
        };
        let joined: String = tokens
            .iter()
            .enumerate()
            .filter(|(at, token)| !counts_for_nothing(token, *at, tokens.len()))
            .map(|(_, token)| *token)
            .collect();
        let lookalike = merged(&organisation_key_in(&undisguised(name), country));
        key.chars().any(char::is_alphanumeric).then(|| Self {
            joined: if joined.is_empty() {
                tokens.concat()
            } else {
                joined
            },
            key,
            words,
            lookalike,
            initials,
        })
    }

    pub fn places(&self) -> impl Iterator<Item = &Word> {
        self.words.iter().filter(|word| word.is_place())
    }
}

fn initials(all: &[Word], significant: &[&Word]) -> Vec<String> {
    let no_places = significant.iter().filter(|word| !word.is_place());
    let mut found = Vec::new();
    for words in [
        significant.to_vec(),
        all.iter().collect(),
        no_places.copied().collect(),
    ] {
        let letters: String = words.iter().map(|word| word.initials.as_str()).collect();
        if letters.chars().count() > 1 && !found.contains(&letters) {
            found.push(letters);
        }
    }
    found
}

/// A single letter at the beginning or the end is a name ("Y Care", "Generation Y").
fn counts_for_nothing(word: &str, at: usize, words: usize) -> bool {
    is_small(word) && (word.chars().count() > 1 || (at > 0 && at + 1 < words))
}

fn words_of(tokens: &[&str]) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Some((count, place)) = place_at(&tokens[at..]) {
            words.push(Word::of_place(place, &tokens[at..at + count]));
            at += count;
            continue;
        }
        let token = tokens[at];
        if is_unspaced(token) {
            words.extend(words_of_run(token));
            at += 1;
            continue;
        }
        let (text, kind) = match known(token) {
            Some(word) => (word.word.clone(), Kind::Known(word.kind)),
            // A legal form of another country still says no more than what kind of body it is.
            None if at > 0 && is_form_somewhere(token) => {
                (token.to_owned(), Kind::Known(KnownKind::Form))
            }
            None => (token.to_owned(), Kind::Plain),
        };
        words.push(Word {
            text,
            spelt: token.to_owned(),
            initials: token.chars().take(1).collect(),
            kind,
        });
        at += 1;
    }
    words
}

/// Of a script without spaces: a place at the beginning and a known word at the end are words of their own.
fn words_of_run(run: &str) -> Vec<Word> {
    let (mut words, mut middle) = (Vec::new(), run);
    if let Some((length, place)) = place_before(middle)
        && length < middle.len()
    {
        words.push(Word::of_place(place, &[&middle[..length]]));
        middle = &middle[length..];
    }
    let last = known_after(middle);
    if let Some((start, _)) = last {
        middle = &middle[..start];
    }
    words.push(Word {
        text: middle.to_owned(),
        spelt: middle.to_owned(),
        initials: middle.chars().take(1).collect(),
        kind: known(middle).map_or(Kind::Plain, |word| Kind::Known(word.kind)),
    });
    if let Some((_, word)) = last {
        words.push(Word {
            text: word.word.clone(),
            spelt: word.word.clone(),
            initials: word.word.chars().take(1).collect(),
            kind: Kind::Known(word.kind),
        });
    }
    words
}

/// What Romance languages elide before a vowel; for sameness it is a part of the word ("L'Humain" only at the beginning).
const ELIDED: [&str; 12] = [
    "l", "d", "s", "n", "c", "qu", "dell", "nell", "sull", "all", "un", "degl",
];

/// "Droits de l'homme" has the word "homme", and not "lhomme".
fn without_elisions(name: &str) -> String {
    let folded = fold(name);
    let mut out = String::with_capacity(folded.len());
    for (at, c) in folded.char_indices() {
        let before = folded[..at]
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        out.push(if is_apostrophe(c) && ELIDED.contains(&before) {
            ' '
        } else {
            c
        });
    }
    out
}

/// The letters that carry a word, what is doubled once: vowels are what typists and transcribers change. The first
/// letter stays.
pub fn consonants(joined: &str) -> String {
    let mut kept = String::new();
    for (place, c) in joined.chars().enumerate() {
        let vowel = "aeiouyаеёиіїоуыэюяєαεηιουω".contains(c);
        if (place == 0 || !vowel) && !kept.ends_with(c) {
            kept.push(c);
        }
    }
    kept
}

/// Whether it is of a script without spaces between words.
pub fn is_unspaced(text: &str) -> bool {
    text.chars().any(is_spaceless)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(name: &str) -> Reading {
        Reading::of(name, Country::parse("NO").expect("a code")).expect(name)
    }

    fn texts(name: &str) -> Vec<String> {
        read(name).words.into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn words_are_read_as_one_whatever_their_spelling() {
        for (one, other) in [
            (
                "Norwegian Humanist Assoc.",
                "Norges humanists association AS",
            ),
            ("Ligue des droits de l’homme", "Ligue droits homme"),
            (
                "Intl. Org. for the Women of New Zealand",
                "International organization women NZ",
            ),
        ] {
            assert_eq!(texts(one), texts(other), "{one}");
        }
        assert_eq!(texts("Of the"), ["of", "the"]);
        assert_eq!(texts("日本物理学会"), ["japan", "物理", "学会"]);
        assert_eq!(texts("东京大学"), ["tokyo", "大学"]);
    }

    #[test]
    fn initials_are_of_all_words_and_of_those_that_count() {
        assert_eq!(
            read("National Association for the Advancement of People").initials,
            ["naap", "naftaop"]
        );
        assert_eq!(
            read("Doctors Without Borders Norway").initials,
            ["dwbn", "dwb"]
        );
        assert!(read("Greenpeace").initials.is_empty());
    }

    #[test]
    fn consonants_carry_a_name() {
        assert_eq!(consonants("humanisten"), consonants("humannistin"));
        assert_eq!(consonants("人权"), "人权");
        assert_eq!(consonants("aeae"), "a");
        assert_ne!(consonants("ireland"), consonants("iceland"));
    }

    #[test]
    fn a_name_without_letters_cannot_be_read() {
        assert_eq!(Reading::of("☮", Country::INTERNATIONAL), None);
    }
}
