//! The watch-list as the acts use it.
use super::book::{Book, Class};
use super::phrase::Phrase;
use super::reading::Reading;
use super::watched::{Watched, WatchedKind};
use super::{bodies, offices};
use crate::domain::abbreviation::abbreviates;
use std::sync::Arc;
use thiserror::Error;

const MAX_ENTRY: usize = 200;

/// The lists that come with the program, and the operator's own. Cheap to clone.
#[derive(Clone, Default)]
pub struct WatchList {
    own: Arc<Book>,
}

/// What is wrong with the operator's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("line {line}: {fault}")]
pub struct Fault {
    pub line: usize,
    pub fault: EntryFault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum EntryFault {
    #[error("there is a control character in it")]
    ControlCharacter,
    #[error("it has more than {MAX_ENTRY} characters")]
    TooLong,
    #[error("it has fewer than two letters or digits")]
    TooShort,
}

impl WatchList {
    pub fn shipped() -> Self {
        Self::default()
    }

    /// With the operator's entries: one a line, `#` begins a comment. An entry counts where a name is it or has it as
    /// whole words; one word in capitals counts only in capitals.
    pub fn with(&self, extra: &str) -> Result<Self, Fault> {
        let mut own = Book::default();
        for (number, line) in extra.trim_start_matches('\u{FEFF}').lines().enumerate() {
            let entry = line.split('#').next().unwrap_or_default().trim();
            if entry.is_empty() {
                continue;
            }
            check(entry).map_err(|fault| Fault {
                line: number + 1,
                fault,
            })?;
            own.add(entry, Class::Own);
        }
        Ok(Self { own: Arc::new(own) })
    }

    /// Reads the shipped lists now, so that nobody waits for it later.
    pub fn load(&self) {
        Book::shipped();
    }

    /// What the first of the names is that is watched, `addressees` being those of the letter, separated by semicolons
    /// or lines. The acronym is judged beside the names, since honest organisations share some with the great ones.
    pub fn find(&self, names: &[&str], acronym: Option<&str>, addressees: &str) -> Option<Watched> {
        let addressed = addressed(addressees);
        names
            .iter()
            .find_map(|name| self.find_name(name, &addressed))
            .or_else(|| acronym.and_then(|acronym| self.find_acronym(names, acronym)))
    }

    fn find_name(&self, name: &str, addressed: &Book) -> Option<Watched> {
        let phrase = Phrase::of(name);
        if phrase.len() == 0 {
            return None;
        }
        let reading = Reading::of(Book::shipped(), &phrase);
        contained(&self.own, &phrase, 1)
            .map(|entry| (WatchedKind::Operator, entry))
            .or_else(|| {
                contained(addressed, &phrase, 2).map(|entry| (WatchedKind::Addressee, entry))
            })
            .map(|(kind, entry)| Watched { kind, entry })
            .or_else(|| offices::whole(&reading))
            .or_else(|| bodies::find(&reading))
            .or_else(|| offices::beginning(&reading))
    }

    /// An acronym that a name explains is the organisation's own: "Women Humanists of Ohio (WHO)".
    fn find_acronym(&self, names: &[&str], acronym: &str) -> Option<Watched> {
        let phrase = Phrase::of(acronym);
        if let Some(entry) = contained(&self.own, &phrase, 1) {
            let kind = WatchedKind::Operator;
            return Some(Watched { kind, entry });
        }
        if phrase.len() != 1 || names.iter().any(|name| explains(name, phrase.token(0))) {
            return None;
        }
        let (classes, spelling) = Book::shipped().meaning(&phrase, &(0..1))?;
        let kind = if classes.has_any(&[Class::WholeOnly, Class::Intergovernmental]) {
            WatchedKind::Intergovernmental
        } else if classes.has(Class::Seat) {
            WatchedKind::Office
        } else {
            return None;
        };
        let entry = spelling.to_owned();
        Some(Watched { kind, entry })
    }
}

impl std::fmt::Debug for WatchList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "WatchList({} of its own)", self.own.entries())
    }
}

fn check(entry: &str) -> Result<(), EntryFault> {
    let letters = entry.chars().filter(|c| c.is_alphanumeric()).count();
    if entry.chars().any(char::is_control) {
        Err(EntryFault::ControlCharacter)
    } else if entry.chars().count() > MAX_ENTRY {
        Err(EntryFault::TooLong)
    } else if letters < 2 {
        Err(EntryFault::TooShort)
    } else {
        Ok(())
    }
}

/// Whether the acronym is made of the name's own words. Not if most of the words of the great body's name stand there
/// too: "World Health Orgnization (WHO)".
fn explains(name: &str, acronym: &str) -> bool {
    let name = Phrase::of(name);
    let body = Book::shipped().written_out(acronym);
    let (mut words, mut shared) = (0, 0);
    for word in body.into_iter().flat_map(Phrase::iter) {
        let counts = word.chars().count() > 3;
        words += usize::from(counts);
        shared += usize::from(counts && name.iter().any(|own| own == word));
    }
    2 * shared <= words && abbreviates(acronym, &name.iter().collect::<Vec<_>>())
}

fn addressed(addressees: &str) -> Book {
    let mut book = Book::default();
    for one in addressees.split([';', '\n']).map(str::trim) {
        book.add(one, Class::Own);
    }
    book
}

/// The longest entry that the name is, or that stands in it as at least so many words. The threshold spares every
/// "… for all" where a letter is written to "All".
fn contained(book: &Book, phrase: &Phrase, least: usize) -> Option<String> {
    (0..phrase.len())
        .flat_map(|place| book.from(phrase, place))
        .filter(|(range, ..)| range.len() >= least || *range == phrase.after_article())
        .max_by_key(|(range, ..)| range.len())
        .map(|(_, _, spelling)| spelling.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(list: &WatchList, name: &str, addressees: &str) -> Option<String> {
        list.find(&[name], None, addressees)
            .map(|watched| watched.to_string())
    }

    #[test]
    fn any_of_the_names_counts() {
        let found =
            WatchList::shipped().find(&["Ranskan hallitus", "Government of France"], None, "");
        assert_eq!(found.map(|w| w.kind), Some(WatchedKind::Office));
        assert_eq!(WatchList::shipped().find(&[], Some("…"), ""), None);
        assert_eq!(WatchList::shipped().find(&["…"], None, ";;"), None);
    }

    #[test]
    fn an_acronym_counts_unless_the_name_explains_it() {
        let find = |name, acronym| {
            let found = WatchList::shipped().find(&[name], Some(acronym), "");
            found.map(|watched| watched.kind)
        };
        let body = Some(WatchedKind::Intergovernmental);
        assert_eq!(find("Health for the World", "WHO"), body);
        assert_eq!(find("World Health Orgnization", "WHO"), body);
        assert_eq!(find("Bureau of Truth", "FBI"), Some(WatchedKind::Office));
        assert_eq!(find("Women Humanists of Ohio", "WHO"), None);
        assert_eq!(find("Women Humanists of Ohio", "who"), None);
        assert_eq!(find("African Umbrella", "AU"), None);
        assert_eq!(find("Humanists UK", "UK"), None);
        assert_eq!(find("Humanistischer Verband Deutschlands", "HVD"), None);
    }

    #[test]
    fn addressees_are_watched_as_whole_phrases() {
        let to = "The President of the Board; the Clerk of Works\nAll";
        let list = WatchList::shipped();
        let board = Some("addressee: The President of the Board".to_owned());
        for name in [
            "President of the Board",
            "the president of the board",
            "Office of the President of the Board",
        ] {
            assert_eq!(find(&list, name, to), board, "{name}");
        }
        assert_eq!(find(&list, "all", to), Some("addressee: All".into()));
        for name in ["Humanism for All", "The Board", "Clerk of the Works"] {
            assert_eq!(find(&list, name, to), None, "{name}");
        }
        let humanists = find(&list, "国际人权组织之友", "国际人权组织");
        assert_eq!(humanists, Some("addressee: 国际人权组织".into()));
    }

    #[test]
    fn the_operators_entries_are_watched_too() {
        let list = WatchList::shipped()
            .with("\u{FEFF}# ours\n\nChurch of Example # a sect\r\nThe Acme\nXYZ\n")
            .expect("a sound list");
        for (name, found) in [
            ("The Church of Example in Berlin", "Church of Example"),
            ("ACME holding", "The Acme"),
            ("XYZ", "XYZ"),
        ] {
            assert_eq!(find(&list, name, ""), Some(format!("operator: {found}")));
        }
        for name in ["Church of Examples", "xyz", "Acmes", "a sect"] {
            assert_eq!(find(&list, name, ""), None, "{name}");
        }
        assert_eq!(find(&list, "France", ""), Some("territory: France".into()));
        let acronym = list.find(&["Xylophone Youth Zone"], Some("XYZ"), "");
        assert_eq!(acronym.map(|w| w.kind), Some(WatchedKind::Operator));
    }

    #[test]
    fn no_real_organisation_is_watched_but_the_one_that_is_listed() {
        let lines = include_str!("../fit_real.txt").lines();
        for line in lines.filter(|line| !line.starts_with('#')) {
            let (names, rest) = line.split_once(" | ").expect("cells");
            let names: Vec<&str> = names.split(" / ").collect();
            let acronym = rest.split(" | ").next();
            let found = WatchList::shipped().find(&names, acronym, "The President; All");
            let is_listed = names[0] == "International Committee of the Red Cross";
            assert_eq!(found.is_some(), is_listed, "{line}");
        }
    }

    #[test]
    fn a_fault_names_its_line() {
        let fault = |text: &str| WatchList::shipped().with(text).err().map(|f| f.to_string());
        assert_eq!(fault(""), None);
        assert_eq!(fault("Acme\n# x\n").as_deref(), None);
        let short = "line 2: it has fewer than two letters or digits";
        assert_eq!(fault("Acme\n!x\n").as_deref(), Some(short));
        let control = "line 1: there is a control character in it";
        assert_eq!(fault("Ac\u{7}me").as_deref(), Some(control));
        let long = format!("#\n\n{}", "x".repeat(MAX_ENTRY + 1));
        let too_long = "line 3: it has more than 200 characters";
        assert_eq!(fault(&long).as_deref(), Some(too_long));
    }

    proptest::proptest! {
        #[test]
        fn any_name_is_judged(name in "\\PC{0,40}", words in "((president|of|the|UN|France|日本|政府|king|III|‑|d'|ก\u{E31}|\u{301}) ?){0,8}") {
            let list = WatchList::shipped();
            let _ = list.find(&[&name, &words], Some(&name), &words);
        }
    }
}
