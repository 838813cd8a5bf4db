//! Recomputes the chain of the audit log.
use super::workshop::Workshop;
use crate::domain::audit_chain::genesis;
use crate::domain::chain::Hash;
use crate::store::audit;
use crate::store::error::Error;

/// How far the chain was followed, and what is wrong with it.
#[derive(Debug, PartialEq, Eq)]
pub struct VerifiedAudit {
    /// The last number that was looked at, and its hash.
    pub head: (i64, Hash),
    /// The first entry that does not follow from those before it.
    pub broken_at: Option<i64>,
    /// Whether the head that somebody noted earlier is still part of it.
    pub knows_noted: Option<bool>,
}

/// In one snapshot, a page at a time. `noted` is a head that was written down elsewhere: who can
/// rewrite the database can rewrite its chain, but not that note.
pub async fn verify_audit(
    workshop: &Workshop,
    noted: Option<(i64, Hash)>,
) -> Result<VerifiedAudit, Error> {
    workshop
        .store
        .read(move |db| {
            let mut verified = VerifiedAudit {
                head: (0, genesis()),
                broken_at: None,
                knows_noted: noted.map(|noted| noted == (0, genesis())),
            };
            loop {
                let page = audit::chained(db, verified.head.0, 1000)?;
                if page.is_empty() {
                    return Ok(verified);
                }
                for logged in page {
                    let (before, hash) = verified.head;
                    let expected = logged.entry.chained_to(&hash, before + 1);
                    if logged.chained != Some((before + 1, expected)) {
                        verified.broken_at = Some(before + 1);
                        return Ok(verified);
                    }
                    verified.head = (before + 1, expected);
                    if noted == Some(verified.head) {
                        verified.knows_noted = Some(true);
                    }
                }
            }
        })
        .await
}
