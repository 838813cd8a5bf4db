//! How long entries are to wait for a moderator, and when it is time to say that they wait too long.
use super::time::{DAY, HOUR, Timestamp};
use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Danger {
    /// Three quarters of the time are over.
    Near,
    Broken,
}

pub fn target(hours: i32) -> Duration {
    HOUR.saturating_mul(u32::try_from(hours).unwrap_or(0))
}

/// Of a letter whose oldest entry has waited so long.
pub fn danger(waited: Duration, hours: i32) -> Option<Danger> {
    let target = target(hours);
    if waited >= target {
        Some(Danger::Broken)
    } else if waited >= target.mul_f64(0.75) {
        Some(Danger::Near)
    } else {
        None
    }
}

/// Whether a moderator is to be told now: while there is danger, once a day.
pub fn is_due(danger: Option<Danger>, told_at: Option<Timestamp>, now: Timestamp) -> bool {
    danger.is_some() && told_at.is_none_or(|told| now.since(told) >= DAY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danger_begins_at_three_quarters() {
        let after = |minutes: u64| danger(Duration::from_secs(minutes * 60), 48);
        assert_eq!(after(0), None);
        assert_eq!(after(36 * 60 - 1), None);
        assert_eq!(after(36 * 60), Some(Danger::Near));
        assert_eq!(after(48 * 60 - 1), Some(Danger::Near));
        assert_eq!(after(48 * 60), Some(Danger::Broken));
    }

    #[test]
    fn a_moderator_is_told_once_a_day_while_there_is_danger() {
        let at = |hours: i64| Timestamp::from_seconds(hours * 3_600);
        assert!(!is_due(None, None, at(1)));
        for danger in [Danger::Near, Danger::Broken] {
            assert!(is_due(Some(danger), None, at(1)));
            assert!(!is_due(Some(danger), Some(at(1)), at(24)));
            assert!(is_due(Some(danger), Some(at(1)), at(25)));
            // The clock stepped back.
            assert!(!is_due(Some(danger), Some(at(30)), at(25)));
        }
        assert!(!is_due(None, Some(at(1)), at(90)));
    }
}
