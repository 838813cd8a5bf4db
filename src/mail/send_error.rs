//! What a failed delivery means for the outbox.

use thiserror::Error;

/// Why a mail did not go out, as far as the next step depends on it.
///
/// It holds no address and none of the server's words, because servers like to quote addresses and this is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SendError {
    /// Worth trying again: the network, a 4xx answer, a full mailbox, or a refusal of us rather than of the address.
    #[error("not delivered for now{}", shown(*code))]
    Temporary { code: Option<u16> },
    /// All of the mail went over, and no answer came back: perhaps it goes out.
    #[error("the answer to the mail is missing")]
    Unanswered,
    /// This address will not take this mail, however often it is tried.
    #[error("refused for good{}", shown(*code))]
    Permanent { code: Option<u16> },
}

impl SendError {
    /// What the relay answered, where it did.
    pub const fn code(self) -> Option<u16> {
        match self {
            Self::Temporary { code } | Self::Permanent { code } => code,
            Self::Unanswered => None,
        }
    }
}

fn shown(code: Option<u16>) -> String {
    code.map_or_else(String::new, |code| format!(" (code {code})"))
}
