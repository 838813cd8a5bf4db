//! Recomputes a ledger and compares it with the list it is about: from the database, or from the
//! public pages alone.
use super::chain::Hash;
use super::ledger::{Act, Entry, genesis};
use super::letter::LetterId;
use super::signatory::Kind;
use super::signature::SignatureId;
use std::collections::{HashMap, HashSet};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// The entry that should have stood here is missing or another's.
    Gap { expected: i64, found: i64 },
    /// The entry, or one before it, was changed.
    Hash { sequence: i64 },
    /// The chain does not end where the head says.
    Head,
    Count {
        what: &'static str,
        ledger: i64,
        said: i64,
    },
    /// The list has a line that the ledger does not know of, or knows to be removed.
    Unaccounted(SignatureId),
    /// The ledger has a line that the list lacks.
    Missing(SignatureId),
    /// The line is not the one that was published.
    Line(SignatureId),
    /// The list names one that the ledger counts without a name.
    Named(SignatureId),
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Gap { expected, found } => write!(
                f,
                "entry {expected} is missing: entry {found} stands in its place"
            ),
            Self::Hash { sequence } => write!(
                f,
                "entry {sequence} was changed: its hash does not follow from its content and the entry before"
            ),
            Self::Head => write!(f, "the chain does not end where the ledger's head says"),
            Self::Count { what, ledger, said } => write!(
                f,
                "{what}: {said} are said to be listed, {ledger} follow from the ledger"
            ),
            Self::Unaccounted(id) => {
                write!(f, "signatory {id} is on the list but not in the ledger")
            }
            Self::Missing(id) => write!(f, "signatory {id} is in the ledger but not on the list"),
            Self::Line(id) => write!(
                f,
                "the line of signatory {id} is not the one that the ledger commits to"
            ),
            Self::Named(id) => write!(
                f,
                "signatory {id} is on the list but the ledger counts it without a name"
            ),
        }
    }
}

/// Fed with the entries in order, then with the lines, then asked for its findings.
#[derive(Debug)]
pub struct LedgerCheck {
    hash: Hash,
    sequence: i64,
    organisations: i64,
    individuals: i64,
    /// Of these, without a name.
    unnamed_organisations: i64,
    unnamed_individuals: i64,
    /// What each counted signatory's latest entry commits to; nothing where it is not named.
    standing: HashMap<SignatureId, Option<Hash>>,
    lines: HashSet<SignatureId>,
    /// Counted or once counted.
    people: HashSet<SignatureId>,
    /// The list is said to leave people out for now: their lines are not missed.
    people_hidden: bool,
    findings: Vec<Finding>,
}

impl LedgerCheck {
    pub fn of(letter: LetterId) -> Self {
        Self {
            hash: genesis(letter),
            sequence: 0,
            organisations: 0,
            individuals: 0,
            unnamed_organisations: 0,
            unnamed_individuals: 0,
            standing: HashMap::new(),
            lines: HashSet::new(),
            people: HashSet::new(),
            people_hidden: false,
            findings: Vec::new(),
        }
    }

    /// An entry in its place. After one that was changed the check goes on from the hash that is
    /// said, so that one change gives one finding.
    pub fn chained(&mut self, entry: &Entry, sequence: i64, hash: &Hash) {
        let expected = self.sequence + 1;
        if sequence != expected {
            self.findings.push(Finding::Gap {
                expected,
                found: sequence,
            });
        }
        if entry.chained_to(&self.hash, sequence) != *hash {
            self.findings.push(Finding::Hash { sequence });
        }
        self.hash = *hash;
        self.sequence = sequence;
        self.counted(entry);
    }

    /// An entry that awaits its place.
    pub fn counted(&mut self, entry: &Entry) {
        let (count, unnamed) = match entry.kind {
            Kind::Organisation => (&mut self.organisations, &mut self.unnamed_organisations),
            Kind::Individual => (&mut self.individuals, &mut self.unnamed_individuals),
        };
        *count += entry.act.delta();
        if entry.kind == Kind::Individual {
            self.people.insert(entry.signature_id);
        } else {
            self.people.remove(&entry.signature_id);
        }
        let stands = entry.act != Act::Unpublished;
        let before = if stands {
            self.standing.insert(entry.signature_id, entry.commitment)
        } else {
            self.standing.remove(&entry.signature_id)
        };
        *unnamed += i64::from(stands && entry.commitment.is_none());
        *unnamed -= i64::from(before == Some(None));
    }

    /// The end of the chain, as it is said to be.
    pub fn head(&mut self, sequence: i64, hash: &Hash) {
        if self.sequence != sequence || self.hash != *hash {
            self.findings.push(Finding::Head);
        }
    }

    /// The counts as they are said to be.
    pub fn counts(&mut self, organisations: i64, individuals: i64) {
        for (what, ledger, said) in [
            ("organisations", self.organisations, organisations),
            ("individuals", self.individuals, individuals),
        ] {
            if ledger != said {
                self.findings.push(Finding::Count { what, ledger, said });
            }
        }
    }

    /// How many of the counted are said not to be named.
    pub fn unnamed(&mut self, organisations: i64, individuals: i64) {
        for (what, ledger, said) in [
            (
                "organisations without a name",
                self.unnamed_organisations,
                organisations,
            ),
            (
                "individuals without a name",
                self.unnamed_individuals,
                individuals,
            ),
        ] {
            if ledger != said {
                self.findings.push(Finding::Count { what, ledger, said });
            }
        }
    }

    /// A line of the list, with what it would have to be committed to as.
    pub fn line(&mut self, id: SignatureId, commitment: &Hash) {
        self.lines.insert(id);
        match self.standing.get(&id) {
            None => self.findings.push(Finding::Unaccounted(id)),
            Some(None) => self.findings.push(Finding::Named(id)),
            Some(Some(committed)) if committed == commitment => {}
            Some(_) => self.findings.push(Finding::Line(id)),
        }
    }

    /// The site says that it shows no individuals at present.
    pub fn people_are_hidden(&mut self) {
        self.people_hidden = true;
    }

    pub fn sequence(&self) -> i64 {
        self.sequence
    }

    /// Organisations and individuals, named or not.
    pub fn counted_in_all(&self) -> (i64, i64) {
        (self.organisations, self.individuals)
    }

    /// Everything found, once all lines were shown. Those without a name have none to show.
    pub fn finish(mut self) -> Vec<Finding> {
        let mut missing: Vec<SignatureId> = self
            .standing
            .iter()
            .filter(|(id, committed)| committed.is_some() && !self.lines.contains(id))
            .filter(|(id, _)| !(self.people_hidden && self.people.contains(id)))
            .map(|(id, _)| *id)
            .collect();
        missing.sort_unstable();
        self.findings
            .extend(missing.into_iter().map(Finding::Missing));
        self.findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;
    use crate::domain::time::Timestamp;

    const LETTER: LetterId = Id::from_bytes([1; 16]);

    fn entry(number: u8, act: Act) -> Entry {
        Entry {
            id: Id::from_bytes([number; 16]),
            letter_id: LETTER,
            act,
            reason: None,
            kind: Kind::Organisation,
            country: None,
            signature_id: Id::from_bytes([number; 16]),
            commitment: Some([number; 32]),
            at: Timestamp::from_seconds(i64::from(number)),
        }
    }

    fn chain() -> Vec<(Entry, i64, Hash)> {
        let mut before = genesis(LETTER);
        (1..=4u8)
            .map(|number| {
                let entry = entry(number, Act::Published);
                before = entry.chained_to(&before, i64::from(number));
                (entry, i64::from(number), before)
            })
            .collect()
    }

    fn findings(chain: &[(Entry, i64, Hash)], lines: &[u8]) -> Vec<Finding> {
        let mut check = LedgerCheck::of(LETTER);
        for (entry, sequence, hash) in chain {
            check.chained(entry, *sequence, hash);
        }
        let (_, sequence, hash) = self::chain()[3].clone();
        check.head(sequence, &hash);
        check.counts(4, 0);
        for number in lines {
            check.line(Id::from_bytes([*number; 16]), &[*number; 32]);
        }
        check.finish()
    }

    #[test]
    fn a_sound_ledger_has_no_findings() {
        assert_eq!(findings(&chain(), &[1, 2, 3, 4]), []);
    }

    /// Chained without caring for the hashes, which other tests look at.
    fn of(entries: &[Entry]) -> LedgerCheck {
        let mut check = LedgerCheck::of(LETTER);
        for entry in entries {
            check.counted(entry);
        }
        check
    }

    fn unnamed(number: u8, act: Act) -> Entry {
        Entry {
            commitment: None,
            ..entry(number, act)
        }
    }

    #[test]
    fn those_without_a_name_count_and_have_no_line() {
        let id = |number: u8| Id::from_bytes([number; 16]);
        let mut check = of(&[unnamed(1, Act::Published), entry(2, Act::Published)]);
        check.counts(2, 0);
        check.unnamed(1, 0);
        check.line(id(2), &[2; 32]);
        assert_eq!(check.finish(), []);
        // One that is on the list all the same.
        let mut check = of(&[unnamed(1, Act::Published)]);
        check.line(id(1), &[1; 32]);
        assert_eq!(check.finish(), [Finding::Named(id(1))]);
        // From named to unnamed and back: off and on again each time.
        let mut check = of(&[
            entry(1, Act::Published),
            unnamed(1, Act::Unpublished),
            unnamed(1, Act::Republished),
        ]);
        check.counts(1, 0);
        check.unnamed(1, 0);
        check.counted(&unnamed(1, Act::Unpublished));
        check.counted(&entry(1, Act::Republished));
        check.counts(1, 0);
        check.unnamed(0, 0);
        assert_eq!(check.finish(), [Finding::Missing(id(1))]);
        let mut check = of(&[unnamed(1, Act::Published)]);
        check.unnamed(0, 0);
        assert_eq!(
            check.finish(),
            [Finding::Count {
                what: "organisations without a name",
                ledger: 1,
                said: 0
            }]
        );
    }

    #[test]
    fn every_tampering_is_found() {
        let all = [1, 2, 3, 4];
        let mut flipped = chain();
        flipped[1].0.at = Timestamp::from_seconds(99);
        assert_eq!(findings(&flipped, &all), [Finding::Hash { sequence: 2 }]);
        let mut dropped = chain();
        dropped.remove(1);
        assert!(findings(&dropped, &all).contains(&Finding::Gap {
            expected: 2,
            found: 3
        }));
        let mut swapped = chain();
        swapped.swap(1, 2);
        assert!(findings(&swapped, &all).len() >= 2);
        let mut cut = chain();
        cut.pop();
        assert!(findings(&cut, &all).contains(&Finding::Head));
        assert_eq!(
            findings(&chain(), &[1, 2, 3]),
            [Finding::Missing(Id::from_bytes([4; 16]))]
        );
        assert_eq!(
            findings(&chain(), &[1, 2, 3, 4, 5]),
            [Finding::Unaccounted(Id::from_bytes([5; 16]))]
        );
    }
}
