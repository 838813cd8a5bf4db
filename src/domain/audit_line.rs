//! An entry of the audit log as one line of JSON to take away. With the bytes that its hash is of:
//! `sha256` of `changes_sha256` and the other fields, in the order of `AuditEntry::chained_to`.
use super::audit::WrittenChange;
use super::audit_chain::AuditEntry;
use super::chain::{Hash, hex};
use serde::Serialize;
use sha2::{Digest, Sha256};

#[derive(Debug, Serialize)]
pub struct AuditLine {
    sequence: Option<i64>,
    id: String,
    actor: &'static str,
    moderator: Option<String>,
    act: &'static str,
    subject: &'static str,
    subject_id: Option<String>,
    letter: Option<String>,
    /// Of the sealed bytes.
    changes_sha256: Option<String>,
    /// Microseconds since 1970 UTC.
    at: i64,
    hash: Option<String>,
    /// Opened; nothing where the record was erased.
    changes: Option<Vec<WrittenChange>>,
    network: Option<String>,
}

impl AuditLine {
    pub fn new(
        entry: &AuditEntry,
        chained: Option<(i64, Hash)>,
        changes: Option<Vec<WrittenChange>>,
    ) -> Self {
        let bytes = entry.changes.as_deref();
        Self {
            sequence: chained.map(|(sequence, _)| sequence),
            id: entry.id.to_string(),
            actor: entry.by.as_str(),
            moderator: entry.by.moderator_id().map(|id| id.to_string()),
            act: entry.act.as_str(),
            subject: entry.subject.as_str(),
            subject_id: entry.subject.id().map(|id| id.to_string()),
            letter: entry.subject.letter().map(|id| id.to_string()),
            changes_sha256: bytes.map(|bytes| hex(&Sha256::digest(bytes))),
            at: entry.at.as_micros(),
            hash: chained.map(|(_, hash)| hex(&hash)),
            changes,
            network: entry.by.network.map(|network| hex(&network[..8])),
        }
    }

    /// With the newline that ends it.
    pub fn json(&self) -> String {
        let mut line = serde_json::to_string(self).unwrap_or_default();
        line.push('\n');
        line
    }
}
