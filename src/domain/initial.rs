//! Initial signatories: who said yes before the opening, and is asked to approve the line and the
//! text in their frozen form.
use super::ids::Id;
use super::letter::{LetterId, VersionId};
use super::signature::SignatureId;
use super::submission::Answers;
use super::text_enum::text_enum;
use super::time::{DAY, Timestamp};
use std::time::Duration;

pub type InitialId = Id<Initial>;

text_enum! {
    pub enum InitialState {
        /// Asked, and not answered.
        Waiting = "waiting",
        /// Counts, as long as the text is the one that was read.
        Approved = "approved",
        /// Approved with another claim than was asked for: moderators look first.
        Review = "review",
        Declined = "declined",
        Revoked = "revoked",
        /// Stands under the letter.
        Signed = "signed",
    }
}

/// How long one can answer, if the letter does not open earlier.
pub const ANSWER_WITHIN: Duration = DAY.saturating_mul(60);

#[derive(Debug, Clone)]
pub struct Initial {
    pub id: InitialId,
    pub letter_id: LetterId,
    pub address_index: [u8; 32],
    /// The line and the contact as the letter's host brought them.
    pub asked: Answers,
    /// As they were approved.
    pub answer: Option<Answers>,
    pub language: String,
    pub state: InitialState,
    /// The approved line differs from the one that was asked for.
    pub corrected: bool,
    /// Asked again since the text changed.
    pub again: bool,
    pub read: Option<ReadText>,
    pub statement_id: Option<[u8; 32]>,
    pub signature_id: Option<SignatureId>,
    /// Raised by every change.
    pub revision: i64,
    pub created_at: Timestamp,
    pub asked_at: Timestamp,
    pub reminded_at: Option<Timestamp>,
    pub answered_at: Option<Timestamp>,
    pub expires_at: Timestamp,
    /// What it was before a moderator called them off or sent their correction back: either can be
    /// taken back.
    pub former: Option<InitialState>,
    /// Since when the approval counts without a break; nothing where it does not.
    pub counts_since: Option<Timestamp>,
}

/// A text as somebody read it: the version's row may change while the letter is a draft, and so its
/// hash is kept beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadText {
    pub number: i32,
    pub version_id: VersionId,
    pub sha256: [u8; 32],
}

impl Initial {
    /// What stands there: as approved, or as asked for.
    pub fn stands(&self) -> &Answers {
        let answer = self.answer.as_ref().filter(|_| !self.is_returned());
        answer.unwrap_or(&self.asked)
    }

    /// Their correction was sent back. It is kept until they answer anew, be they called off meanwhile, and
    /// counts for nothing.
    pub fn is_returned(&self) -> bool {
        match (self.state, self.former) {
            (InitialState::Waiting, former) => former.is_some(),
            // Whoever is asked again has an answer, too: the one that counted for an earlier text.
            (InitialState::Revoked, Some(InitialState::Waiting)) => {
                self.answer.is_some() && !self.again
            }
            _ => false,
        }
    }

    /// The text that they approved was dropped: accepting their line asks them for another one.
    pub fn lost_its_text(&self) -> bool {
        self.state == InitialState::Review && self.read.is_none()
    }

    /// Whether the answer can be given or changed.
    pub fn is_open(&self, now: Timestamp) -> bool {
        now < self.expires_at && !matches!(self.state, InitialState::Revoked | InitialState::Signed)
    }
}
