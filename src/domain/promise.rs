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

/// Whether a moderator may be told now: once a day.
pub fn may_tell_again(told_at: Option<Timestamp>, now: Timestamp) -> bool {
    told_at.is_none_or(|told| now.since(told) >= DAY)
}

/// Whether a letter opens so soon that what waits would not stand under it in that minute.
pub fn is_before_opening(opens: Timestamp, now: Timestamp) -> bool {
    now < opens && opens <= now.plus(DAY)
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
    fn a_moderator_is_told_once_a_day() {
        let at = |hours: i64| Timestamp::from_seconds(hours * 3_600);
        assert!(may_tell_again(None, at(1)));
        assert!(!may_tell_again(Some(at(1)), at(24)));
        assert!(may_tell_again(Some(at(1)), at(25)));
        // The clock stepped back.
        assert!(!may_tell_again(Some(at(30)), at(25)));
    }

    #[test]
    fn the_day_before_an_opening() {
        let at = |hours: i64| Timestamp::from_seconds(hours * 3_600);
        assert!(!is_before_opening(at(48), at(23)));
        assert!(is_before_opening(at(48), at(24)) && is_before_opening(at(48), at(47)));
        assert!(!is_before_opening(at(48), at(48)));
    }
}
