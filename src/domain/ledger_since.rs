//! What became of a list since an entry of its ledger: who came, whose line was changed, how many left and why.
//! Of those who left nothing is told but the reason.
use super::ledger::{Act, Entry, Reason};
use super::signatory::Kind;
use super::signature::SignatureId;
use std::collections::{BTreeMap, HashMap};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Came,
    /// It was on the list before, and is, with another line or under another text.
    Corrected,
}

/// Entries are taken one by one, in their order.
#[derive(Debug, Default)]
pub struct Since {
    signatures: HashMap<SignatureId, Seen>,
}

#[derive(Debug)]
struct Seen {
    was_on: bool,
    is_on: bool,
    kind: Kind,
    /// Of the last entry that took it off.
    reason: Option<Reason>,
}

/// How many left, by kind and reason; those without a reason first.
pub type Left = BTreeMap<(&'static str, Option<&'static str>), u64>;

impl Since {
    pub fn take(&mut self, entry: &Entry) {
        let seen = self
            .signatures
            .entry(entry.signature_id)
            .or_insert_with(|| Seen {
                was_on: matches!(entry.act, Act::Corrected | Act::Unpublished),
                is_on: false,
                kind: entry.kind,
                reason: None,
            });
        seen.is_on = entry.act != Act::Unpublished;
        if seen.is_on {
            seen.kind = entry.kind;
        } else {
            seen.reason = entry.reason;
        }
    }

    /// Nothing for those of whom nothing changed, and for who left or was never there.
    pub fn of(&self, signature: SignatureId) -> Option<Change> {
        let seen = self.signatures.get(&signature).filter(|seen| seen.is_on)?;
        Some(if seen.was_on {
            Change::Corrected
        } else {
            Change::Came
        })
    }

    pub fn count(&self, change: Change) -> u64 {
        let was_on = change == Change::Corrected;
        let counted = self
            .signatures
            .values()
            .filter(|seen| seen.is_on && seen.was_on == was_on);
        counted.count() as u64
    }

    pub fn left(&self) -> Left {
        let mut left = Left::new();
        for seen in self.signatures.values() {
            if seen.was_on && !seen.is_on {
                let reason = seen.reason.map(Reason::as_str);
                *left.entry((seen.kind.as_str(), reason)).or_default() += 1;
            }
        }
        left
    }

    pub fn is_empty(&self) -> bool {
        self.signatures
            .values()
            .all(|seen| !seen.was_on && !seen.is_on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::Id;
    use crate::domain::time::Timestamp;

    fn since(entries: &[(u8, Act, Option<Reason>)]) -> Since {
        let mut since = Since::default();
        for (number, act, reason) in entries {
            since.take(&Entry {
                id: Id::from_bytes([9; 16]),
                letter_id: Id::from_bytes([1; 16]),
                act: *act,
                reason: *reason,
                kind: Kind::Organisation,
                country: None,
                signature_id: Id::from_bytes([*number; 16]),
                commitment: None,
                at: Timestamp::from_seconds(60),
            });
        }
        since
    }

    #[test]
    fn what_counts_is_how_it_was_and_how_it_is() {
        let withdrawn = Some(Reason::Withdrawn);
        let since = since(&[
            (1, Act::Published, None),
            (2, Act::Corrected, None),
            (3, Act::Unpublished, withdrawn),
            // Came and went.
            (4, Act::Published, None),
            (4, Act::Unpublished, withdrawn),
            // Went and came back with another name.
            (5, Act::Unpublished, Some(Reason::Visibility)),
            (5, Act::Republished, Some(Reason::Visibility)),
            // Came and was corrected.
            (6, Act::Published, None),
            (6, Act::Corrected, None),
        ]);
        let of = |number: u8| since.of(Id::from_bytes([number; 16]));
        let (came, corrected) = (Some(Change::Came), Some(Change::Corrected));
        let seen: Vec<Option<Change>> = (0..8).map(of).collect();
        assert_eq!(
            seen,
            [None, came, corrected, None, None, corrected, came, None]
        );
        assert_eq!(since.count(Change::Came), 2);
        assert_eq!(since.count(Change::Corrected), 2);
        assert_eq!(
            since.left(),
            Left::from([(("organisation", Some("withdrawn")), 1)])
        );
        assert!(!since.is_empty());
    }

    #[test]
    fn who_came_and_went_again_changed_nothing() {
        let since = since(&[
            (4, Act::Published, None),
            (4, Act::Unpublished, Some(Reason::Withdrawn)),
        ]);
        assert!(since.is_empty());
        assert!(since.left().is_empty());
    }
}
