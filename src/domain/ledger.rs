//! The public account of every change of the list: entries, the chain of their hashes, and the
//! commitment of an entry to its printed line.
//!
//! All of it can be recomputed with `sha256sum`: each hash is of lines of text.
use super::chain::{Hash, hex, or_dash, sha256_of_lines};
use super::country::Country;
use super::ids::Id;
use super::letter::LetterId;
use super::name::Name;
use super::signatory::{Kind, PrintedLine};
use super::signature::SignatureId;
use super::text_enum::text_enum;
use super::time::Timestamp;
use super::website::Website;

pub type EntryId = Id<Entry>;

text_enum! {
    pub enum Act {
        Published = "published",
        Corrected = "corrected",
        Unpublished = "unpublished",
        Republished = "republished",
    }
}

text_enum! {
    /// Why the list changed, where the act alone does not say.
    pub enum Reason {
        /// By its signatory.
        Withdrawn = "withdrawn",
        /// A moderator took it back to the desk.
        UnderReview = "under-review",
        /// Moderators found that it was not given by whom it named.
        Invalidated = "invalidated",
        Merged = "merged",
        /// Brought by the letter's host from elsewhere.
        Imported = "imported",
        /// A moderator's decision was undone.
        Undone = "undone",
        /// Made up, to try the server out.
        Synthetic = "synthetic",
        /// Its signatory stands by a text that was changed in substance.
        Kept = "kept",
        /// Its signatory changed it so much that it is reviewed again.
        Corrected = "corrected",
        /// Its signatory chose to be named, or not to be named any more: it leaves the count and
        /// comes back in the same moment.
        Visibility = "visibility",
        /// The organisation objected, and moderators look at it.
        Objection = "objection",
        /// Moderators corrected what is printed.
        Moderated = "moderated",
        /// Moderators found that it was one of many that were made up.
        Abuse = "abuse",
        /// Moderators found that it was not of those who may sign.
        NotEligible = "not-eligible",
        /// It had come onto the list by a moderator's mistake.
        Mistake = "mistake",
        /// The moderators decided against their earlier decision.
        Reversed = "reversed",
    }
}

/// One change of the public list. Holds no personal data: the line itself is only committed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub id: EntryId,
    pub letter_id: LetterId,
    pub act: Act,
    pub reason: Option<Reason>,
    pub kind: Kind,
    /// Not told of those who are not named.
    pub country: Option<Country>,
    pub signature_id: SignatureId,
    /// Absent where the act takes the signature off, and where it is counted without a name.
    pub commitment: Option<Hash>,
    pub at: Timestamp,
}

impl Act {
    /// How the count of signatories changes.
    pub const fn delta(self) -> i64 {
        match self {
            Self::Published | Self::Republished => 1,
            Self::Unpublished => -1,
            Self::Corrected => 0,
        }
    }
}

impl Entry {
    /// The hash of this entry as number `sequence` (from 1) after `previous`.
    pub fn chained_to(&self, previous: &Hash, sequence: i64) -> Hash {
        let lines = [
            hex(previous),
            sequence.to_string(),
            self.act.to_string(),
            or_dash(self.reason.map(|reason| reason.to_string())),
            self.kind.to_string(),
            or_dash(self.country.map(|country| country.code().to_owned())),
            self.signature_id.to_string(),
            self.at.as_micros().to_string(),
            or_dash(self.commitment.as_ref().map(|hash| hex(hash))),
        ];
        sha256_of_lines(&lines)
    }
}

/// What the first entry of a letter's chain is chained to.
pub fn genesis(letter: LetterId) -> Hash {
    sha256_of_lines(&["undersigned ledger 1".to_owned(), letter.to_string()])
}

/// What an entry says of its line: with the salt, anyone can check that the line is the one
/// that was published; without it, nobody can guess it.
pub fn commitment(salt: &[u8; 32], line: &LineText<'_>) -> Hash {
    sha256_of_lines(&[hex(salt), line.canonical()])
}

/// A printed line as plain text, from wherever it was read: the database or the public API.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct LineText<'a> {
    pub kind: &'a str,
    pub name: &'a str,
    pub name_en: Option<&'a str>,
    pub acronym: Option<&'a str>,
    pub country: Option<&'a str>,
    pub website: Option<&'a str>,
    pub representatives: Vec<RepresentativeText<'a>>,
    pub file_under: &'a str,
    /// Left out where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<&'a str>,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct RepresentativeText<'a> {
    pub name: &'a str,
    pub role: Option<&'a str>,
}

impl<'a> LineText<'a> {
    /// `file_under` is the text it is sorted by, chosen or derived.
    pub fn of(line: &'a PrintedLine, file_under: &'a str) -> Self {
        Self {
            kind: line.kind.as_str(),
            name: line.name.as_str(),
            name_en: line.name_en.as_ref().map(Name::as_str),
            acronym: line.acronym.as_ref().map(Name::as_str),
            country: line.country.map(Country::code),
            website: line.website.as_ref().map(Website::url),
            representatives: line
                .representatives
                .iter()
                .map(|person| RepresentativeText {
                    name: person.name.as_str(),
                    role: person.role.as_ref().map(Name::as_str),
                })
                .collect(),
            file_under,
            affiliation: line.affiliation.as_ref().map(Name::as_str),
        }
    }

    /// JSON without spaces, keys in the order of the fields.
    #[expect(
        clippy::expect_used,
        reason = "strings and lists always have a JSON form"
    )]
    fn canonical(&self) -> String {
        serde_json::to_string(self).expect("plain text has a JSON form")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            id: Id::from_bytes([9; 16]),
            letter_id: Id::from_bytes([1; 16]),
            act: Act::Published,
            reason: None,
            kind: Kind::Organisation,
            country: Country::parse("DE").ok(),
            signature_id: Id::from_bytes([2; 16]),
            commitment: Some([7; 32]),
            at: Timestamp::from_seconds(60),
        }
    }

    #[test]
    fn every_field_the_place_and_the_predecessor_are_in_the_hash() {
        let before = genesis(entry().letter_id);
        let hash = entry().chained_to(&before, 1);
        let changed = [
            Entry {
                act: Act::Republished,
                ..entry()
            },
            Entry {
                reason: Some(Reason::Imported),
                ..entry()
            },
            Entry {
                kind: Kind::Individual,
                ..entry()
            },
            Entry {
                country: None,
                ..entry()
            },
            Entry {
                signature_id: Id::from_bytes([3; 16]),
                ..entry()
            },
            Entry {
                commitment: None,
                ..entry()
            },
            Entry {
                at: Timestamp::from_micros(60_000_001),
                ..entry()
            },
        ];
        for other in changed {
            assert_ne!(other.chained_to(&before, 1), hash, "{other:?}");
        }
        assert_ne!(entry().chained_to(&before, 2), hash);
        assert_ne!(entry().chained_to(&hash, 1), hash);
    }

    #[test]
    fn the_hash_is_what_sha256sum_says_of_the_lines() {
        // printf 'undersigned ledger 1\n04106g10...\n' | sha256sum, computed once by hand.
        let id: LetterId = Id::from_bytes([0; 16]);
        let expected: Hash = <sha2::Sha256 as sha2::Digest>::digest(format!(
            "undersigned ledger 1\n{}\n",
            "0".repeat(26)
        ))
        .into();
        assert_eq!(genesis(id), expected);
    }
}
