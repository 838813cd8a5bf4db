//! What was decided about an entry, and by whom.
use super::ids::Id;
use super::moderator::ModeratorId;
use super::signature::{SignatureId, State};
use super::text_enum::text_enum;
use super::time::{MINUTE, Timestamp};
use std::time::Duration;

pub type DecisionId = Id<Decision>;

text_enum! {
    pub enum DecisionAct {
        Publish = "publish",
        Reject = "reject",
        Unpublish = "unpublish",
        Reopen = "reopen",
        /// Closed because a rival was published.
        Supersede = "supersede",
        Undo = "undo",
        /// Another signature stands for this one too.
        Merge = "merge",
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub id: DecisionId,
    pub signature_id: SignatureId,
    /// Nobody where the command line decided.
    pub moderator_id: Option<ModeratorId>,
    pub act: DecisionAct,
    pub from: State,
    pub to: State,
    pub reason: Option<String>,
    /// The decision that brought this one along, or that this one undid.
    pub because_of: Option<DecisionId>,
    pub undone_at: Option<Timestamp>,
    pub at: Timestamp,
}

/// How long a decision can be undone.
pub const UNDO_WITHIN: Duration = MINUTE.saturating_mul(10);

impl Decision {
    pub fn can_be_undone(&self, now: Timestamp) -> bool {
        self.undone_at.is_none()
            && !matches!(self.act, DecisionAct::Undo | DecisionAct::Supersede)
            && now.since(self.at) < UNDO_WITHIN
    }
}
