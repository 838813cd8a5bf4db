//! Stretches of time as they are counted and shown: quarters of an hour, hours and days of a time zone.
use super::time::Timestamp;
use jiff::ToSpan;
use jiff::tz::TimeZone;

/// Every zone of today differs from UTC by quarters of an hour.
const QUARTER: i64 = 15 * 60;
const AN_HOUR: i64 = 60 * 60;

/// The beginning of the quarter of an hour.
pub fn quarter(at: Timestamp) -> Timestamp {
    Timestamp::from_seconds(at.as_seconds().div_euclid(QUARTER) * QUARTER)
}

/// The coarsest beginning by which hours and days of the zone can be added up later: mostly that of
/// the hour. Where a zone is off by half an hour, or a quarter, it stays a quarter.
pub fn bucket(at: Timestamp, zone: &str) -> Timestamp {
    if offset(at, &named(zone)) % AN_HOUR == 0 {
        Timestamp::from_seconds(at.as_seconds().div_euclid(AN_HOUR) * AN_HOUR)
    } else {
        quarter(at)
    }
}

/// The beginnings of the last `number` hours of the zone's clocks, the running one last. An hour that
/// comes twice when clocks are put back is two.
pub fn last_hours(now: Timestamp, number: i64, zone: &str) -> Vec<Timestamp> {
    let offset = offset(now, &named(zone));
    let running = (now.as_seconds() + offset).div_euclid(AN_HOUR) * AN_HOUR - offset;
    let hour = |back: i64| Timestamp::from_seconds(running - back * AN_HOUR);
    (0..number).rev().map(hour).collect()
}

/// The beginnings of the zone's days from that of `first` to that of `now`; they are 23 or 25 hours
/// long where clocks are changed. At most `most`, the last ones.
pub fn days(first: Timestamp, now: Timestamp, most: usize, zone: &str) -> Vec<Timestamp> {
    let zone = named(zone);
    let day = |at: Timestamp| instant(at).to_zoned(zone.clone()).date();
    let (mut date, first) = (day(now), day(first));
    let mut found = Vec::new();
    while found.len() < most && (found.is_empty() || date >= first) {
        let Ok(begin) = date.to_zoned(zone.clone()) else {
            break;
        };
        found.push(Timestamp::from_seconds(begin.timestamp().as_second()));
        let Ok(before) = date.checked_sub(1.day()) else {
            break;
        };
        date = before;
    }
    found.reverse();
    found
}

/// Adds up what was counted in each of the stretches that begin at `starts`; the last one is open.
pub fn sums(starts: &[Timestamp], counted: impl IntoIterator<Item = (Timestamp, i64)>) -> Vec<i64> {
    let mut sums = vec![0; starts.len()];
    for (at, number) in counted {
        let after = starts.partition_point(|start| *start <= at);
        if let Some(sum) = after.checked_sub(1).and_then(|index| sums.get_mut(index)) {
            *sum += number;
        }
    }
    sums
}

fn offset(at: Timestamp, zone: &TimeZone) -> i64 {
    i64::from(zone.to_offset(instant(at)).seconds())
}

/// Letters are refused with an unknown zone.
fn named(zone: &str) -> TimeZone {
    TimeZone::get(zone).unwrap_or(TimeZone::UTC)
}

fn instant(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_microsecond(at.as_micros()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::{DAY, HOUR};

    fn at(text: &str) -> Timestamp {
        let instant: jiff::Timestamp = text.parse().expect(text);
        Timestamp::from_seconds(instant.as_second())
    }

    #[test]
    fn a_day_begins_when_it_does_in_the_zone() {
        // Clocks went back on 25 October 2026 in Brussels.
        let found = days(
            at("2026-10-24T12:00:00Z"),
            at("2026-10-26T12:00:00Z"),
            99,
            "Europe/Brussels",
        );
        let expected = [
            "2026-10-23T22:00:00Z",
            "2026-10-24T22:00:00Z",
            "2026-10-25T23:00:00Z",
        ];
        assert_eq!(found, expected.map(at));
        assert_eq!(found[2].since(found[1]), HOUR.saturating_mul(25));
        let short = days(
            at("2027-03-28T00:00:00Z"),
            at("2027-03-29T00:00:00Z"),
            99,
            "Europe/Brussels",
        );
        assert_eq!(short[1].since(short[0]), HOUR.saturating_mul(23));
        // The first lies ahead, after a clock stepped back: today is shown.
        assert_eq!(
            days(
                at("2027-01-09T00:00:00Z"),
                at("2027-01-01T10:00:00Z"),
                9,
                "UTC"
            )
            .len(),
            1
        );
        assert_eq!(
            days(
                at("2020-01-01T00:00:00Z"),
                at("2027-01-01T10:00:00Z"),
                30,
                "UTC"
            )
            .len(),
            30
        );
    }

    #[test]
    fn hours_begin_when_they_do_in_the_zone() {
        let now = at("2026-11-22T10:50:00Z");
        assert_eq!(
            last_hours(now, 2, "UTC"),
            ["2026-11-22T09:00:00Z", "2026-11-22T10:00:00Z"].map(at)
        );
        assert_eq!(
            last_hours(now, 2, "Asia/Kolkata"),
            ["2026-11-22T09:30:00Z", "2026-11-22T10:30:00Z"].map(at)
        );
    }

    #[test]
    fn what_was_counted_falls_into_its_day_whatever_the_zone() {
        let told = at("2026-11-22T18:40:00Z");
        assert_eq!(bucket(told, "Europe/Brussels"), at("2026-11-22T18:00:00Z"));
        assert_eq!(bucket(told, "Asia/Kolkata"), at("2026-11-22T18:30:00Z"));
        assert_eq!(bucket(told, "Asia/Kathmandu"), at("2026-11-22T18:30:00Z"));
        // 18:30 UTC is midnight in India.
        let starts = days(told.minus(DAY), told, 9, "Asia/Kolkata");
        let before = bucket(at("2026-11-22T18:20:00Z"), "Asia/Kolkata");
        assert_eq!(
            sums(&starts, [(bucket(told, "Asia/Kolkata"), 1), (before, 10)]),
            [10, 1]
        );
        // Before the first is not shown.
        assert_eq!(sums(&starts, [(told.minus(DAY).minus(DAY), 1)]), [0, 0]);
    }
}
