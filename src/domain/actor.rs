//! Who does something, and from where.
use super::ids::NotAnId;
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

impl Who {
    /// Who it can be without an account.
    pub const WITHOUT_ACCOUNT: [Self; 3] = [Self::CommandLine, Self::Program, Self::Stranger];

    /// How the kind of it is spelt.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Moderator(_) => "moderator",
            Self::CommandLine => "command-line",
            Self::Program => "program",
            Self::Stranger => "stranger",
        }
    }
}

/// The kind of one without an account, or the id of an account.
impl std::str::FromStr for Who {
    type Err = NotAnId;
    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let found = Self::WITHOUT_ACCOUNT
            .into_iter()
            .find(|who| who.as_str() == text);
        found.map_or_else(|| text.parse().map(Self::Moderator), Ok)
    }
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
        self.who.as_str()
    }
}
