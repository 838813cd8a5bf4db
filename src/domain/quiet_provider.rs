//! Whether the mails to one service are sent and no longer confirmed: its filter takes them for spam, or
//! drops them without a word, and nobody but its users would notice.
//!
//! **The rule.** Of the mails to confirm that were written and sent in the last six hours (or, where
//! those are fewer than [`ENOUGH`], in the last day), without those of the last hour, which still may
//! be, so many were confirmed. Usual is the service's own share of the two weeks before, if it had
//! [`USUAL_NEEDS`] mails then; otherwise the share of all other services in those weeks and now. A
//! service is quiet if it confirms less than half of what is usual, and so few by chance less than
//! once in a thousand times (the binomial tail). With fewer than [`ENOUGH`] mails nothing is said:
//! at a usual share of 70 %, none of twelve is a chance of one in two million, and five one in a hundred.
use super::time::{DAY, HOUR, Timestamp};
use std::time::Duration;

/// Mails to tell by.
pub const ENOUGH: i64 = 12;
/// Mails that a share is known from.
pub const USUAL_NEEDS: i64 = 30;
/// How long a mail may lie unread before it counts.
pub const TIME_TO_CONFIRM: Duration = HOUR;
const WINDOWS: [Duration; 2] = [HOUR.saturating_mul(6), DAY];
const BEFORE: Duration = DAY.saturating_mul(14);
const CHANCE: f64 = 0.001;

/// Sent mails of one service in one stretch of time, and how many of them were confirmed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    pub sent: i64,
    pub confirmed: i64,
}

impl Share {
    fn and(self, other: Self) -> Self {
        Self {
            sent: self.sent + other.sent,
            confirmed: self.confirmed + other.confirmed,
        }
    }

    fn less(self, other: Self) -> Self {
        Self {
            sent: self.sent - other.sent,
            confirmed: self.confirmed - other.confirmed,
        }
    }

    /// Where there are enough to know.
    #[expect(clippy::cast_precision_loss, reason = "numbers of mails")]
    fn rate(self) -> Option<f64> {
        (self.sent >= USUAL_NEEDS)
            .then(|| (self.confirmed.clamp(0, self.sent) as f64) / (self.sent as f64))
    }
}

/// What was counted of one service: by the time its mails were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    pub provider: String,
    pub at: Timestamp,
    pub share: Share,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuietProvider {
    pub provider: String,
    pub share: Share,
    /// How many would usually have been confirmed.
    pub expected: i64,
}

/// What of the past must be known.
pub fn since(now: Timestamp) -> Timestamp {
    now.minus(TIME_TO_CONFIRM).minus(DAY).minus(BEFORE)
}

/// In the order of their names.
pub fn quiet_providers(counted: &[Counted], now: Timestamp) -> Vec<QuietProvider> {
    let mut providers: Vec<&str> = counted.iter().map(|row| row.provider.as_str()).collect();
    providers.sort_unstable();
    providers.dedup();
    let quiet = |provider: &str| {
        WINDOWS.iter().find_map(|window| {
            let end = now.minus(TIME_TO_CONFIRM);
            let begin = end.minus(*window);
            let sum = |whose: Option<&str>, from: Timestamp, to: Timestamp| {
                counted
                    .iter()
                    .filter(|row| whose.is_none_or(|whose| row.provider == whose))
                    .filter(|row| from <= row.at && row.at < to)
                    .fold(Share::default(), |sum, row| sum.and(row.share))
            };
            let now_of = sum(Some(provider), begin, end);
            if now_of.sent < ENOUGH {
                return None;
            }
            let earlier = begin.minus(BEFORE);
            let own = sum(Some(provider), earlier, begin);
            let others = sum(None, earlier, end).less(own).less(now_of);
            let usual = own.rate().or(others.rate())?;
            judged(provider, now_of, usual)
        })
    };
    providers.into_iter().filter_map(quiet).collect()
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "numbers of mails"
)]
fn judged(provider: &str, share: Share, usual: f64) -> Option<QuietProvider> {
    let expected = usual * share.sent as f64;
    let few = (share.confirmed as f64) < expected / 2.0;
    (few && at_most(share.confirmed, share.sent, usual) < CHANCE).then(|| QuietProvider {
        provider: provider.to_owned(),
        share,
        expected: expected.round() as i64,
    })
}

/// The chance of at most `successes` in `tries`, each of which succeeds with `rate`.
#[expect(clippy::cast_precision_loss, reason = "numbers of mails")]
fn at_most(successes: i64, tries: i64, rate: f64) -> f64 {
    if rate <= 0.0 {
        return 1.0;
    }
    // One minus a rate of 1 has no logarithm; nothing is that sure.
    let rate = rate.min(0.999);
    let (yes, no) = (rate.ln(), (1.0 - rate).ln());
    // ln of the binomial coefficient, from one number of successes to the next.
    let mut choose = 0.0;
    let mut sum = 0.0;
    for k in 0..=successes.max(0) {
        if k > 0 {
            choose += ((tries - k + 1) as f64).ln() - (k as f64).ln();
        }
        sum += (choose + k as f64 * yes + (tries - k) as f64 * no).exp();
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_seconds(1_800_000_000);

    fn ago(hours: u32, provider: &str, sent: i64, confirmed: i64) -> Counted {
        Counted {
            provider: provider.to_owned(),
            at: NOW.minus(HOUR.saturating_mul(hours)),
            share: Share { sent, confirmed },
        }
    }

    fn names(counted: &[Counted]) -> Vec<String> {
        let quiet = quiet_providers(counted, NOW);
        quiet.into_iter().map(|quiet| quiet.provider).collect()
    }

    #[test]
    fn a_service_that_stops_is_told_by_its_own_past() {
        let mut counted = vec![
            ago(100, "gmail.com", 100, 70),
            ago(100, "web.de", 100, 65),
            ago(3, "gmail.com", 30, 20),
            ago(3, "web.de", 20, 0),
        ];
        assert_eq!(names(&counted), ["web.de"]);
        let found = &quiet_providers(&counted, NOW)[0];
        assert_eq!(
            (found.share.sent, found.share.confirmed, found.expected),
            (20, 0, 13)
        );
        // It takes up again.
        counted.push(ago(2, "web.de", 40, 35));
        assert_eq!(names(&counted), [""; 0]);
    }

    #[test]
    fn a_new_service_is_told_by_the_others() {
        let counted = [ago(100, "gmail.com", 100, 70), ago(3, "web.de", 15, 0)];
        assert_eq!(names(&counted), ["web.de"]);
        // Nobody else to tell by.
        assert_eq!(names(&[ago(3, "web.de", 15, 0)]), [""; 0]);
    }

    #[test]
    fn few_mails_and_young_ones_tell_nothing() {
        let usual = ago(100, "web.de", 100, 70);
        assert_eq!(names(&[usual.clone(), ago(3, "web.de", 11, 0)]), [""; 0]);
        assert_eq!(names(&[usual.clone(), ago(0, "web.de", 500, 0)]), [""; 0]);
        // Little mail: a day of it is enough.
        let little = [usual, ago(5, "web.de", 6, 0), ago(20, "web.de", 7, 0)];
        assert_eq!(names(&little), ["web.de"]);
    }

    #[test]
    fn chance_and_a_slow_day_are_no_silence() {
        let usual = ago(100, "web.de", 100, 70);
        // Nine of twenty, where fourteen are usual, happens.
        assert_eq!(names(&[usual.clone(), ago(3, "web.de", 20, 9)]), [""; 0]);
        // More than half of the usual is no silence, however many mails.
        assert_eq!(names(&[usual, ago(3, "web.de", 1000, 400)]), [""; 0]);
        // One that never confirmed does not stop.
        let never = [ago(100, "x", 100, 0), ago(3, "x", 50, 0)];
        assert_eq!(names(&never), [""; 0]);
    }

    #[test]
    fn the_tail_is_the_binomial_one() {
        let near = |a: f64, b: f64| (a - b).abs() < b * 0.01;
        assert!(near(at_most(0, 12, 0.7), 0.3_f64.powi(12)));
        assert!(near(at_most(1, 2, 0.5), 0.75));
        assert!(near(at_most(10, 10, 0.4), 1.0));
        assert!(at_most(3, 5, 0.0) >= 1.0);
        assert!(at_most(900, 2000, 0.5) < 0.001);
    }
}
