//! An account on the desk.
use super::ids::Id;
use super::name::Name;
use super::text_enum::text_enum;
use super::time::Timestamp;

pub type ModeratorId = Id<Moderator>;

text_enum! {
    pub enum Role {
        /// May do everything, and make other moderators.
        Owner = "owner",
        Moderator = "moderator",
        /// Sees, decides nothing.
        Reader = "reader",
    }
}

impl Role {
    pub fn decides(self) -> bool {
        matches!(self, Self::Owner | Self::Moderator)
    }

    /// Whether it has the accounts of others in its hands.
    pub fn owns(self) -> bool {
        matches!(self, Self::Owner)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moderator {
    pub id: ModeratorId,
    pub name: Name,
    pub role: Role,
    /// Of mail to them.
    pub language: String,
    pub created_at: Timestamp,
    pub disabled_at: Option<Timestamp>,
    /// Whether a code is asked for beside the password.
    pub second_factor: bool,
}
