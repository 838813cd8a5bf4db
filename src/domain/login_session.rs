//! Somebody's login, as they see it in the list of their own.
use super::ids::Id;
use super::time::{MINUTE, Timestamp};
use std::time::Duration;

pub type LoginSessionId = Id<LoginSession>;

/// A keyed hash of a client's network.
pub type NetworkHash = [u8; 32];

/// How long after the password was given a dangerous act needs no new one.
pub const CONFIRMED_FOR: Duration = MINUTE.saturating_mul(10);

/// The clocks of two nodes may differ by so much.
pub const SKEW: Duration = MINUTE;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoginSession {
    pub id: LoginSessionId,
    /// Where it began, or was last confirmed.
    pub network: NetworkHash,
    /// "Firefox, Windows"; empty where the browser does not say.
    pub device: String,
    pub created_at: Timestamp,
    /// When the password, and the code where there is one, were last given.
    pub confirmed_at: Timestamp,
    pub expires_at: Timestamp,
}

impl LoginSession {
    /// Whether the password was given a moment ago. Not so if that moment is still to come: a
    /// clock that steps back must not make one confirmation last for hours.
    pub fn is_confirmed(&self, now: Timestamp) -> bool {
        self.confirmed_at.since(now) <= SKEW && now.since(self.confirmed_at) < CONFIRMED_FOR
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::HOUR;

    #[test]
    fn a_confirmation_lasts_ten_minutes_and_no_clock_prolongs_it() {
        let noon = Timestamp::from_seconds(43_200);
        let session = LoginSession {
            id: Id::from_bytes([1; 16]),
            network: [0; 32],
            device: String::new(),
            created_at: noon,
            confirmed_at: noon,
            expires_at: noon.plus(HOUR),
        };
        assert!(session.is_confirmed(noon));
        assert!(session.is_confirmed(noon.minus(SKEW)));
        assert!(!session.is_confirmed(noon.minus(SKEW * 2)));
        let last = noon.plus(CONFIRMED_FOR).minus(Duration::from_micros(1));
        assert!(session.is_confirmed(last));
        assert!(!session.is_confirmed(noon.plus(CONFIRMED_FOR)));
    }
}
