//! The lists as a dictionary: what each phrase in them means.
use super::phrase::Phrase;
use crate::domain::text_enum::text_enum;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

const TERRITORIES: &str = include_str!("territories.txt");
const MORE_TERRITORIES: &str = include_str!("more_territories.txt");
const DEMONYMS: &str = include_str!("demonyms.txt");
const OFFICES: &str = include_str!("offices.txt");
const BODIES: &str = include_str!("intergovernmental.txt");
const CIVIL: &str = include_str!("civil.txt");

text_enum! {
    /// Spelt as in `offices.txt`, which explains those that stand there.
    pub enum Class {
        Leader = "leader",
        Title = "title",
        Style = "style",
        Body = "body",
        Ministry = "ministry",
        Field = "field",
        Form = "form",
        Seat = "seat",
        Plain = "plain",
        Small = "small",
        Territory = "territory",
        /// "French"
        Demonym = "demonym",
        /// By which honest organisations say that they are not what they name.
        Civil = "civil",
        /// Of an intergovernmental body: "secretariat".
        Unit = "unit",
        Intergovernmental = "intergovernmental",
        /// The name of one with which honest organisations begin theirs.
        WholeOnly = "whole-only",
        /// Of the operator's list, or an addressee.
        Own = "own",
    }
}

/// One phrase can mean several things.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Classes(u32);

impl Classes {
    pub fn of(classes: &[Class]) -> Self {
        Self(classes.iter().fold(0, |all, class| all | bit(*class)))
    }

    pub fn has(self, class: Class) -> bool {
        self.0 & bit(class) != 0
    }

    pub fn has_any(self, classes: &[Class]) -> bool {
        self.0 & Self::of(classes).0 != 0
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

fn bit(class: Class) -> u32 {
    1 << class as u32
}

#[derive(Debug)]
struct Meaning {
    classes: Classes,
    /// As the list has it.
    spelling: String,
}

#[derive(Debug, Default)]
pub struct Book {
    words: HashMap<String, Meaning>,
    /// Acronyms, which count only where they are written in capitals.
    capitals: HashMap<String, Meaning>,
    /// How many words the longest phrase has that begins with this one.
    longest: HashMap<String, usize>,
    /// By folded acronym: the first full name of its body.
    written_out: HashMap<String, Phrase>,
}

static SHIPPED: LazyLock<Book> = LazyLock::new(Book::read);

impl Book {
    /// The lists that come with the program, read when they are first asked for.
    pub fn shipped() -> &'static Self {
        &SHIPPED
    }

    fn read() -> Self {
        let mut book = Self::default();
        for (_, names) in [TERRITORIES, MORE_TERRITORIES]
            .iter()
            .flat_map(|t| lines(t))
        {
            names.for_each(|name| book.add(name, Class::Territory));
        }
        for (_, names) in lines(DEMONYMS) {
            names.for_each(|name| book.add(name, Class::Demonym));
        }
        for (_, names) in lines(CIVIL) {
            names.for_each(|name| book.add(name, Class::Civil));
        }
        for (class, names) in lines(OFFICES) {
            if let Ok(class) = class.parse() {
                names.for_each(|name| book.add(name, class));
            }
        }
        for (acronyms, names) in lines(BODIES) {
            if acronyms == "UNITS" {
                names.for_each(|name| book.add(name, Class::Unit));
                continue;
            }
            let mut written_out = None;
            for name in names {
                let (name, class) = match name.strip_prefix('!') {
                    Some(name) => (name, Class::WholeOnly),
                    None => (name, Class::Intergovernmental),
                };
                book.add(name, class);
                written_out.get_or_insert_with(|| Phrase::of(name));
            }
            for acronym in acronyms.split(", ").filter(|acronym| *acronym != "-") {
                book.add(acronym, Class::WholeOnly);
                let phrase = Phrase::of(acronym);
                if let (1, Some(name)) = (phrase.len(), &written_out) {
                    book.written_out
                        .insert(phrase.token(0).to_owned(), name.clone());
                }
            }
        }
        book
    }

    pub(super) fn add(&mut self, name: &str, class: Class) {
        let phrase = Phrase::of(name);
        let range = match class {
            Class::Own => phrase.after_article(),
            _ => 0..phrase.len(),
        };
        if range.is_empty() {
            return;
        }
        let longest = self
            .longest
            .entry(phrase.token(range.start).to_owned())
            .or_default();
        *longest = range.len().max(*longest);
        let is_acronym = range.len() == 1 && phrase.is_capital(range.start);
        let dictionary = if is_acronym {
            &mut self.capitals
        } else {
            &mut self.words
        };
        let meaning = dictionary
            .entry(phrase.text(&range).to_owned())
            .or_insert_with(|| Meaning {
                classes: Classes::default(),
                spelling: name.to_owned(),
            });
        meaning.classes = meaning.classes.with(Classes::of(&[class]));
    }

    /// What a range of the phrase means, and how the list spells it.
    pub(super) fn meaning(&self, phrase: &Phrase, range: &Range<usize>) -> Option<(Classes, &str)> {
        let text = phrase.text(range);
        let word = self.words.get(text);
        let is_acronym = range.len() == 1 && phrase.is_capital(range.start);
        let capital = is_acronym.then(|| self.capitals.get(text)).flatten();
        let first = capital.or(word)?;
        let classes = word.map_or(first.classes, |word| first.classes.with(word.classes));
        Some((classes, &first.spelling))
    }

    /// Every range from this place on that is a phrase of the book, the shortest first.
    pub(super) fn from<'b>(
        &'b self,
        phrase: &'b Phrase,
        place: usize,
    ) -> impl Iterator<Item = (Range<usize>, Classes, &'b str)> {
        let longest = self.longest.get(phrase.token(place)).copied().unwrap_or(0);
        let end = phrase.len().min(place + longest);
        (place + 1..=end).filter_map(move |end| {
            let range = place..end;
            let (classes, spelling) = self.meaning(phrase, &range)?;
            Some((range, classes, spelling))
        })
    }

    /// The full name of the body with this acronym, folded.
    pub(super) fn written_out(&self, acronym: &str) -> Option<&Phrase> {
        self.written_out.get(acronym)
    }

    pub fn entries(&self) -> usize {
        self.words.len() + self.capitals.len()
    }
}

/// "label = one; another"
fn lines(text: &str) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
    text.lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "))
        .map(|(label, names)| (label, names.split(';').map(str::trim)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: [&str; 6] = [
        TERRITORIES,
        MORE_TERRITORIES,
        DEMONYMS,
        OFFICES,
        BODIES,
        CIVIL,
    ];

    #[test]
    fn every_line_of_the_lists_is_read() {
        for text in FILES {
            assert!(text.starts_with("# "), "a list says where it comes from");
            for line in text.lines().filter(|line| !line.is_empty()) {
                assert!(line.starts_with('#') || line.contains(" = "), "{line}");
            }
            for (label, names) in lines(text) {
                for name in names {
                    assert!(Phrase::of(name).len() > 0, "{label}: {name:?}");
                }
            }
        }
        for (class, _) in lines(OFFICES) {
            assert!(class.parse::<Class>().is_ok(), "{class}");
        }
    }

    #[test]
    fn the_lists_are_long_enough() {
        let bodies = lines(BODIES).filter(|(label, _)| *label != "UNITS");
        assert!(bodies.count() >= 150);
        assert!(lines(TERRITORIES).count() >= 250);
        assert!(Book::shipped().entries() >= 3_000);
    }

    #[test]
    fn acronyms_count_only_in_capitals() {
        let is_body = |name: &str| {
            let phrase = Phrase::of(name);
            Book::shipped()
                .meaning(&phrase, &(0..1))
                .is_some_and(|(classes, _)| classes.has(Class::WholeOnly))
        };
        assert!(is_body("WHO") && is_body("W.H.O.") && is_body("ООН"));
        assert!(!is_body("who") && !is_body("Who"));
    }
}
