//! When a mail that could not be delivered is tried again.

use std::time::Duration;

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;

/// The waits after the first, second, … failed attempt, in seconds.
const SERIES: [u64; 8] = [
    MINUTE,
    5 * MINUTE,
    15 * MINUTE,
    HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    24 * HOUR,
];

/// How long to wait after `attempt` attempts have failed for the time being; `None` makes it a dead letter.
///
/// 1 min, 5 min, 15 min, 1 h, 3 h, 6 h, 12 h, 24 h: nine attempts over 46 hours and 21 minutes, which outlasts
/// greylisting and a mail server that is down over a night, and ends well before a confirmation link does.
/// The first attempt counts as 1; 0 is read as 1.
pub fn retry_after(attempt: u32) -> Option<Duration> {
    let index = usize::try_from(attempt.saturating_sub(1)).ok()?;
    SERIES
        .get(index)
        .map(|&seconds| Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grows_and_ends_after_about_two_days() {
        let waits: Vec<Duration> = (1..).map_while(retry_after).collect();
        assert_eq!(waits.len(), 8);
        assert!(waits.is_sorted());
        assert_eq!(waits[0], Duration::from_mins(1));
        let total: Duration = waits.iter().sum();
        assert!((44..=52).contains(&(total.as_secs() / HOUR)));
        assert_eq!(retry_after(9), None);
        assert_eq!(retry_after(u32::MAX), None);
    }

    #[test]
    fn nobody_is_punished_for_counting_from_nought() {
        assert_eq!(retry_after(0), retry_after(1));
    }
}
