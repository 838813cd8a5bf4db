//! The audit log as a chain: an entry, and its hash after the one before.
use super::actor::Actor;
use super::audit::{AuditAct, Subject};
use super::chain::{Hash, hex, or_dash, sha256_of_lines};
use super::ids::Id;
use super::time::Timestamp;
use sha2::{Digest, Sha256};

pub type AuditEntryId = Id<AuditEntry>;

/// One act, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    pub id: AuditEntryId,
    pub by: Actor,
    pub act: AuditAct,
    pub subject: Subject,
    /// JSON of the changes, sealed where they may tell of people or of somebody who is not named.
    pub changes: Option<Vec<u8>>,
    pub at: Timestamp,
}

impl AuditEntry {
    /// The hash of this entry as number `sequence` (from 1) after `previous`. Over the changes as
    /// they are kept: erasing the key that opens them leaves the chain whole. The network is left
    /// out, since it is forgotten after some days.
    pub fn chained_to(&self, previous: &Hash, sequence: i64) -> Hash {
        let moderator = self.by.moderator_id();
        let changes = self.changes.as_deref();
        sha256_of_lines(&[
            hex(previous),
            sequence.to_string(),
            self.id.to_string(),
            self.by.as_str().to_owned(),
            or_dash(moderator.map(|id| id.to_string())),
            self.act.to_string(),
            self.subject.as_str().to_owned(),
            or_dash(self.subject.id().map(|id| id.to_string())),
            or_dash(self.subject.letter().map(|id| id.to_string())),
            or_dash(changes.map(|bytes| hex(&Sha256::digest(bytes)))),
            self.at.as_micros().to_string(),
        ])
    }
}

/// What the first entry is chained to.
pub fn genesis() -> Hash {
    sha256_of_lines(&["undersigned audit log 1".to_owned()])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> AuditEntry {
        AuditEntry {
            id: Id::from_bytes([9; 16]),
            by: Actor::moderator(Id::from_bytes([1; 16]), [3; 32]),
            act: AuditAct::Publish,
            subject: Subject::Signature(Id::from_bytes([2; 16]), Id::from_bytes([4; 16])),
            changes: Some(b"[]".to_vec()),
            at: Timestamp::from_seconds(60),
        }
    }

    #[test]
    fn everything_but_the_network_is_in_the_hash() {
        let hash = |entry: &AuditEntry| entry.chained_to(&genesis(), 1);
        let original = hash(&entry());
        let other = |change: fn(&mut AuditEntry)| {
            let mut entry = entry();
            change(&mut entry);
            hash(&entry)
        };
        assert_eq!(other(|entry| entry.by.network = None), original);
        for changed in [
            other(|entry| entry.id = Id::from_bytes([8; 16])),
            other(|entry| entry.by = Actor::moderator(Id::from_bytes([5; 16]), [3; 32])),
            other(|entry| entry.by = Actor::COMMAND_LINE),
            other(|entry| entry.act = AuditAct::Reject),
            other(|entry| {
                entry.subject =
                    Subject::Signature(Id::from_bytes([7; 16]), Id::from_bytes([4; 16]));
            }),
            other(|entry| {
                entry.subject =
                    Subject::Signature(Id::from_bytes([2; 16]), Id::from_bytes([5; 16]));
            }),
            other(|entry| entry.subject = Subject::Organisation(Id::from_bytes([2; 16]))),
            other(|entry| entry.changes = None),
            other(|entry| entry.changes = Some(b"[1]".to_vec())),
            other(|entry| entry.at = Timestamp::from_seconds(61)),
            entry().chained_to(&genesis(), 2),
            entry().chained_to(&[0; 32], 1),
        ] {
            assert_ne!(changed, original);
        }
    }

    /// A chain that was made by an earlier program has to verify: these never change.
    #[test]
    fn every_subject_is_hashed_as_it_always_was() {
        let letter = Id::from_bytes([4; 16]);
        for (subject, known) in [
            (
                Subject::Signature(Id::from_bytes([2; 16]), letter),
                "ec9ec5d08282d5db",
            ),
            (
                Subject::Organisation(Id::from_bytes([2; 16])),
                "73b4da6e0784b772",
            ),
            (Subject::Letter(letter), "9203280a598c0762"),
            (
                Subject::Moderator(Id::from_bytes([2; 16])),
                "208927fd2ba5f199",
            ),
            (Subject::Site, "a9dec4a20026171e"),
            (
                Subject::Initial(Id::from_bytes([2; 16]), letter),
                "011d139ce6096f0d",
            ),
            (
                Subject::Upload(Id::from_bytes([2; 16]), letter),
                "631aef686fab077d",
            ),
            (
                Subject::Import(Id::from_bytes([2; 16]), letter),
                "d185cf5428c72ccd",
            ),
            (
                Subject::Mailing(Id::from_bytes([2; 16]), letter),
                "385bb144ff912d2c",
            ),
            (
                Subject::Mass(Id::from_bytes([2; 16]), letter),
                "334892cc02d7ddf8",
            ),
            (
                Subject::Preview(Id::from_bytes([2; 16]), letter),
                "5d0ad35af7a748fb",
            ),
            (
                Subject::Invitation(Id::from_bytes([2; 16])),
                "adadf5f7a010bb4f",
            ),
            (
                Subject::Mail(Id::from_bytes([2; 16]), None),
                "9987199a53d947c7",
            ),
        ] {
            let hash = AuditEntry { subject, ..entry() }.chained_to(&genesis(), 1);
            assert_eq!(&hex(&hash)[..16], known, "{subject:?}");
        }
    }
}
