//! After a change in substance each contact is asked once whether the signature stands for the new
//! text. Silence keeps it under the text that was signed.
use super::ids::Id;
use super::signature::SignatureId;
use super::text_enum::text_enum;
use super::time::{DAY, Timestamp};
use std::time::Duration;

pub type QuestionId = Id<Question>;

text_enum! {
    pub enum Answer { Keep = "keep", Withdraw = "withdraw" }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub id: QuestionId,
    pub signature_id: SignatureId,
    /// The number of the text that changed the substance.
    pub version: i32,
    /// A keyed hash of who was asked.
    pub address_index: [u8; 32],
    pub answer: Option<Answer>,
    pub created_at: Timestamp,
}

/// How long the mailed link works.
pub const ANSWER_WITHIN: Duration = DAY.saturating_mul(60);
