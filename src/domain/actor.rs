//! Who does something, and from where.
use super::login_session::NetworkHash;
use super::moderator::ModeratorId;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Moderator(ModeratorId),
    /// Whoever has a shell on the server.
    CommandLine,
    /// The program by itself: its first start, or a rule.
    Program,
    /// Somebody at the desk's door who did not get in.
    Stranger,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Actor {
    pub who: Who,
    /// Where a request came from.
    pub network: Option<NetworkHash>,
}

impl Actor {
    pub const COMMAND_LINE: Self = Self {
        who: Who::CommandLine,
        network: None,
    };
    pub const PROGRAM: Self = Self {
        who: Who::Program,
        network: None,
    };

    pub const fn moderator(id: ModeratorId, network: NetworkHash) -> Self {
        Self {
            who: Who::Moderator(id),
            network: Some(network),
        }
    }

    pub const fn stranger(network: NetworkHash) -> Self {
        Self {
            who: Who::Stranger,
            network: Some(network),
        }
    }

    /// Nobody where it was not done with an account.
    pub const fn moderator_id(&self) -> Option<ModeratorId> {
        match self.who {
            Who::Moderator(id) => Some(id),
            Who::CommandLine | Who::Program | Who::Stranger => None,
        }
    }

    /// How the kind of actor is spelt.
    pub const fn as_str(&self) -> &'static str {
        match self.who {
            Who::Moderator(_) => "moderator",
            Who::CommandLine => "command-line",
            Who::Program => "program",
            Who::Stranger => "stranger",
        }
    }
}
