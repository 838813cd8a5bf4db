//! What was decided about an entry, and by whom.
use super::ids::Id;
use super::moderator::ModeratorId;
use super::signature::{SignatureId, State};
use super::text_enum::{UnknownSpelling, text_enum};
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
        /// A moderator vouches for it; the reason is the proof it had.
        Vouch = "vouch",
        /// The signer was asked for an address at the organisation's own domain.
        Ask = "ask",
        /// What was asked was called off.
        CallOff = "call-off",
        /// The signer confirmed such an address.
        SecondAddress = "second-address",
        /// The organisation was told, and can object.
        Notice = "notice",
        /// The organisation objects.
        Object = "object",
    }
}

impl DecisionAct {
    /// Of those that moved no state only a vouch: a mail cannot be called back, and what the signer
    /// or the organisation did is not a moderator's to undo.
    const fn can_be_undone(self) -> bool {
        match self {
            Self::Publish | Self::Reject | Self::Unpublish | Self::Reopen | Self::Vouch => true,
            Self::Supersede
            | Self::Undo
            | Self::Ask
            | Self::CallOff
            | Self::SecondAddress
            | Self::Notice
            | Self::Object => false,
        }
    }

    /// Whether it moved the entry to another state.
    pub const fn moves(self) -> bool {
        match self {
            Self::Publish
            | Self::Reject
            | Self::Unpublish
            | Self::Reopen
            | Self::Supersede
            | Self::Undo
            | Self::Object => true,
            Self::Vouch | Self::Ask | Self::CallOff | Self::SecondAddress | Self::Notice => false,
        }
    }
}

/// An entry as a moderator saw it: in this state, after so many objections. Written `held`, or
/// `held.1`: an objection changes what is seen even where the state stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsSeen {
    pub state: State,
    pub objections: i64,
}

impl From<State> for AsSeen {
    fn from(state: State) -> Self {
        Self {
            state,
            objections: 0,
        }
    }
}

impl std::fmt::Display for AsSeen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.objections {
            0 => write!(f, "{}", self.state),
            objections => write!(f, "{}.{objections}", self.state),
        }
    }
}

impl std::str::FromStr for AsSeen {
    type Err = UnknownSpelling;
    fn from_str(text: &str) -> Result<Self, UnknownSpelling> {
        let (state, objections) = text.split_once('.').unwrap_or((text, "0"));
        Ok(Self {
            state: state.parse()?,
            objections: objections
                .parse()
                .map_err(|_| UnknownSpelling::new("AsSeen", text))?,
        })
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
        self.undone_at.is_none() && self.act.can_be_undone() && now.since(self.at) < UNDO_WITHIN
    }
}
