//! How long whoever guesses wrong has to wait. The waits grow and end: nobody is locked out for good.
use super::time::{DAY, MINUTE, Timestamp};
use std::time::Duration;

/// Wrong guesses that cost nothing: people mistype.
const FREE: u32 = 5;
const FIRST: Duration = Duration::from_secs(5);
/// Long enough that guessing is hopeless, short enough to sit out.
pub const LONGEST: Duration = MINUTE.saturating_mul(15);
/// Guesses of so long ago count no more.
pub const FORGOTTEN_AFTER: Duration = DAY;

/// After so many wrong guesses in a row: nothing five times, then 5, 10, 20, 40 … seconds, at most 15 minutes.
pub fn wait_after(failures: u32) -> Duration {
    match failures.checked_sub(FREE) {
        None => Duration::ZERO,
        Some(doublings) => FIRST
            .saturating_mul(1u32.checked_shl(doublings).unwrap_or(u32::MAX))
            .min(LONGEST),
    }
}

/// What is left of it; nothing when one may guess again. A guess of a time that is still to come
/// was counted by a clock that was ahead, and makes nobody wait for it.
pub fn wait_left(failures: u32, failed_at: Timestamp, now: Timestamp) -> Option<Duration> {
    if failed_at.since(now) > LONGEST {
        return None;
    }
    let left = wait_after(failures).saturating_sub(now.since(failed_at));
    (!left.is_zero()).then_some(left)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_seconds(43_200);

    #[test]
    fn waits_grow_and_end() {
        let seconds: Vec<u64> = (0..16).map(|n| wait_after(n).as_secs()).collect();
        assert_eq!(
            seconds,
            [
                0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900
            ]
        );
        assert_eq!(wait_after(u32::MAX), LONGEST);
        assert_eq!(wait_left(4, NOON, NOON), None);
        let later = NOON.plus(Duration::from_secs(4));
        assert_eq!(wait_left(5, NOON, later), Some(Duration::from_secs(1)));
        assert_eq!(wait_left(5, NOON, NOON.plus(FIRST)), None);
    }

    #[test]
    fn a_clock_that_steps_back_makes_nobody_wait_for_hours() {
        assert_eq!(wait_left(99, NOON.plus(DAY), NOON), None);
        assert_eq!(wait_left(99, NOON.plus(MINUTE), NOON), Some(LONGEST));
    }
}
