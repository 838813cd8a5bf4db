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
        /// By its signer, as the following.
        Withdraw = "withdraw",
        Correct = "correct",
        HandOver = "hand-over",
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
        /// Another signature stands for this one too.
        Merge = "merge",
        /// By its signer: as a person, not for the organisation.
        ChangeKind = "change-kind",
        /// What it was closed or merged for left the list for good. The reason is how, where its
        /// contact may know.
        ComeBack = "come-back",
        /// A moderator corrected what is printed, or where it stands.
        CorrectEntry = "correct-entry",
        /// A moderator took it off for good; the reason is of `Invalidation`.
        Invalidate = "invalidate",
        /// A moderator entered what came on paper or by mail; the reason is of `Channel`.
        Enter = "enter",
        /// A moderator decides against an earlier decision that can no longer be undone, and says
        /// why; `because_of` names it.
        Reverse = "reverse",
        /// The same against a correction: the line that stood before it stands there again.
        ReverseCorrection = "reverse-correction",
        /// A moderator put it aside, to decide later; and took it up again.
        SetAside = "set-aside",
        TakeUp = "take-up",
    }
}

impl DecisionAct {
    /// Of those that moved no state only a vouch, a correction and what was put aside: a mail cannot be called
    /// back, and what the signer or the organisation did is not a moderator's to undo.
    const fn can_be_undone(self) -> bool {
        match self {
            Self::Publish
            | Self::Reject
            | Self::Unpublish
            | Self::Reopen
            | Self::Vouch
            | Self::SetAside
            | Self::Merge
            | Self::CorrectEntry
            | Self::Invalidate
            | Self::Reverse => true,
            Self::TakeUp
            | Self::Supersede
            | Self::Undo
            | Self::Ask
            | Self::CallOff
            | Self::SecondAddress
            | Self::Notice
            | Self::Object
            | Self::Withdraw
            | Self::Correct
            | Self::ChangeKind
            | Self::HandOver
            | Self::ComeBack
            | Self::ReverseCorrection
            | Self::Enter => false,
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
            | Self::Withdraw
            | Self::Correct
            | Self::ChangeKind
            | Self::Object
            | Self::Merge
            | Self::ComeBack
            | Self::Invalidate
            | Self::Enter
            | Self::Reverse => true,
            Self::Vouch
            | Self::SetAside
            | Self::TakeUp
            | Self::Ask
            | Self::CallOff
            | Self::SecondAddress
            | Self::Notice
            | Self::HandOver
            | Self::ReverseCorrection
            | Self::CorrectEntry => false,
        }
    }
}

text_enum! {
    /// How an endorsement came that a moderator enters.
    pub enum Channel { Paper = "paper", Mail = "mail", Phone = "phone" }
}

/// An entry as a moderator saw it: in this state, after this decision, the last that stands. Written `held`, or
/// `held.0123…`. So nobody decides on a page from before anything that a colleague, the signer or the
/// organisation did since, even if it left the state as it was or led back to it. What was undone is as if it had
/// not been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsSeen {
    pub state: State,
    pub changed: Option<DecisionId>,
}

/// Before anything was decided.
impl From<State> for AsSeen {
    fn from(state: State) -> Self {
        Self {
            state,
            changed: None,
        }
    }
}

impl std::fmt::Display for AsSeen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.changed {
            None => write!(f, "{}", self.state),
            Some(changed) => write!(f, "{}.{changed}", self.state),
        }
    }
}

impl std::str::FromStr for AsSeen {
    type Err = UnknownSpelling;
    fn from_str(text: &str) -> Result<Self, UnknownSpelling> {
        let unknown = || UnknownSpelling::new("AsSeen", text);
        let (state, changed) = match text.split_once('.') {
            Some((state, changed)) => (state, Some(changed.parse().map_err(|_| unknown())?)),
            None => (text, None),
        };
        Ok(Self {
            state: state.parse()?,
            changed,
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
    /// Whether nobody took it back; taking back stands for nothing itself.
    pub fn stands(&self) -> bool {
        self.act != DecisionAct::Undo && self.undone_at.is_none()
    }

    /// What a signer decided is not a moderator's to undo.
    pub fn can_be_undone(&self, now: Timestamp) -> bool {
        self.undone_at.is_none()
            && self.act.can_be_undone()
            && !self.took_more_back()
            && now.since(self.at) < UNDO_WITHIN
    }

    /// Whether another decision may be made against it. What led to the desk is decided about there.
    /// A reversal is decided against only where it closed the entry.
    pub fn can_be_reversed(&self) -> bool {
        let reversible = match self.act {
            DecisionAct::Publish
            | DecisionAct::Reject
            | DecisionAct::Merge
            | DecisionAct::Invalidate
            | DecisionAct::Vouch => true,
            // One that undid another left the line as it had been.
            DecisionAct::CorrectEntry => self.because_of.is_none(),
            DecisionAct::Reverse => self.to == State::Rejected,
            _ => false,
        };
        self.undone_at.is_none() && reversible
    }

    /// What a decision against it is called.
    pub const fn reversal(&self) -> DecisionAct {
        match self.act {
            DecisionAct::CorrectEntry => DecisionAct::ReverseCorrection,
            _ => DecisionAct::Reverse,
        }
    }

    /// The reversal of a vouch, whose note is gone, or of a merge, whose tie is. Either can simply be
    /// done again.
    fn took_more_back(&self) -> bool {
        self.act == DecisionAct::Reverse && (self.from == self.to || self.from == State::Merged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decision(act: DecisionAct, from: State, to: State) -> Decision {
        Decision {
            id: Id::from_bytes([1; 16]),
            signature_id: Id::from_bytes([2; 16]),
            moderator_id: None,
            act,
            from,
            to,
            reason: None,
            because_of: None,
            undone_at: None,
            at: Timestamp::from_seconds(0),
        }
    }

    #[test]
    fn a_decision_is_undone_for_ten_minutes_and_reversed_afterwards() {
        let publish = decision(DecisionAct::Publish, State::Held, State::Published);
        assert!(publish.can_be_undone(Timestamp::from_seconds(599)));
        assert!(!publish.can_be_undone(Timestamp::from_seconds(600)));
        assert!(publish.can_be_reversed());
        let undone = Decision {
            undone_at: Some(Timestamp::from_seconds(5)),
            ..publish
        };
        assert!(!undone.can_be_reversed());
    }

    #[test]
    fn a_reversal_is_a_decision_like_others() {
        let now = Timestamp::from_seconds(1);
        let to_held = decision(DecisionAct::Reverse, State::Published, State::Held);
        assert!(to_held.can_be_undone(now) && !to_held.can_be_reversed());
        let to_rejected = decision(DecisionAct::Reverse, State::Published, State::Rejected);
        assert!(to_rejected.can_be_undone(now) && to_rejected.can_be_reversed());
        let of_vouch = decision(DecisionAct::Reverse, State::Held, State::Held);
        assert!(!of_vouch.can_be_undone(now) && !of_vouch.can_be_reversed());
        let of_merge = decision(DecisionAct::Reverse, State::Merged, State::Held);
        assert!(!of_merge.can_be_undone(now));
        let of_correction = decision(DecisionAct::ReverseCorrection, State::Held, State::Held);
        assert!(!of_correction.can_be_undone(now) && !of_correction.can_be_reversed());
        let by_signer = decision(DecisionAct::Withdraw, State::Published, State::Withdrawn);
        assert!(!by_signer.can_be_reversed());
    }
}
