//! Times as people of a letter's zone write them.
use crate::domain::time::Timestamp;
use jiff::tz::{AmbiguousOffset, TimeZone};

/// Whether it is the IANA name of a zone.
pub fn is_zone(zone: &str) -> bool {
    TimeZone::get(zone).is_ok()
}

/// Which day it is in a zone.
pub fn date(at: Timestamp, zone: &str) -> jiff::civil::Date {
    zoned(at, zone).date()
}

/// When the day of `at` begins in a zone, and when it is over.
pub fn day_around(at: Timestamp, zone: &str) -> (Timestamp, Timestamp) {
    let micros = |zoned: &jiff::Zoned| Timestamp::from_micros(zoned.timestamp().as_microsecond());
    let here = zoned(at, zone);
    let begins = here.start_of_day();
    let ends = here.tomorrow().and_then(|next| next.start_of_day());
    // Only at the ends of the calendar there is no such day.
    (
        begins.as_ref().map_or(at, micros),
        ends.as_ref().map_or(at, micros),
    )
}

/// "2026-12-31T18:00" in a zone.
pub fn parse(text: &str, zone: &str) -> Option<Timestamp> {
    let civil: jiff::civil::DateTime = text.trim().parse().ok()?;
    let zoned = civil.in_tz(zone).ok()?;
    Some(Timestamp::from_micros(zoned.timestamp().as_microsecond()))
}

/// A local time that the clocks of its zone show twice, or never: they are put back or forward then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unclear {
    pub twice: bool,
    pub earlier: Timestamp,
    pub later: Timestamp,
}

/// The same as `parse` reads, where it is one moment; otherwise between which two to choose.
pub fn resolve(text: &str, zone: &str) -> Option<Result<Timestamp, Unclear>> {
    let civil: jiff::civil::DateTime = text.trim().parse().ok()?;
    let found = TimeZone::get(zone).ok()?.to_ambiguous_zoned(civil);
    let at = |zoned: jiff::Zoned| Timestamp::from_micros(zoned.timestamp().as_microsecond());
    let twice = match found.offset() {
        AmbiguousOffset::Unambiguous { .. } => {
            return found.compatible().ok().map(|zoned| Ok(at(zoned)));
        }
        AmbiguousOffset::Gap { .. } => false,
        AmbiguousOffset::Fold { .. } => true,
    };
    Some(Err(Unclear {
        twice,
        earlier: at(found.clone().earlier().ok()?),
        later: at(found.later().ok()?),
    }))
}

/// "02:30 +02:00", which tells the two apart.
pub fn with_offset(at: Timestamp, zone: &str) -> String {
    zoned(at, zone).strftime("%H:%M %:z").to_string()
}

/// The middle of a day like "2026-12-31" in a zone.
pub fn noon(day: &str, zone: &str) -> Option<Timestamp> {
    let day: jiff::civil::Date = day.trim().parse().ok()?;
    let zoned = day.at(12, 0, 0, 0).in_tz(zone).ok()?;
    Some(Timestamp::from_micros(zoned.timestamp().as_microsecond()))
}

/// What `parse` reads, to the minute.
pub fn written(at: Timestamp, zone: &str) -> String {
    zoned(at, zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The same to the microsecond.
pub fn exact(at: Timestamp, zone: &str) -> String {
    zoned(at, zone).datetime().to_string()
}

/// What `noon` reads.
pub fn day(at: Timestamp, zone: &str) -> String {
    zoned(at, zone).strftime("%Y-%m-%d").to_string()
}

/// Of the calendar in which `day` counts.
pub fn year(at: Timestamp, zone: &str) -> i16 {
    zoned(at, zone).year()
}

/// Zones are checked before they are kept; an unknown one counts as UTC.
fn zoned(at: Timestamp, zone: &str) -> jiff::Zoned {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let instant = jiff::Timestamp::from_microsecond(at.as_micros()).unwrap_or_default();
    instant.to_zoned(zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_local_time_counts_in_its_zone() {
        let at = |text, zone| parse(text, zone).map(Timestamp::as_seconds);
        assert_eq!(at("2026-12-31T18:00", "UTC"), Some(1_798_740_000));
        assert_eq!(
            at("2026-12-31T18:00", "America/New_York"),
            Some(1_798_740_000 + 5 * 3600)
        );
        assert_eq!(at("2026-12-31", "Mars/Olympus"), None);
        assert_eq!(at("tomorrow", "UTC"), None);
        assert!(is_zone("Europe/Paris") && !is_zone("Nowhere"));
    }

    #[test]
    fn where_the_clocks_change_one_has_to_choose() {
        let zone = "Europe/Berlin";
        let at = |text: &str| resolve(text, zone).unwrap();
        assert!(at("2026-10-25T01:59").is_ok() && at("2026-10-25T03:00").is_ok());
        let twice = at("2026-10-25T02:30").unwrap_err();
        assert!(twice.twice);
        assert_eq!(twice.later.since(twice.earlier).as_secs(), 3600);
        assert_eq!(with_offset(twice.earlier, zone), "02:30 +02:00");
        assert_eq!(with_offset(twice.later, zone), "02:30 +01:00");
        let never = at("2027-03-28T02:30").unwrap_err();
        assert!(!never.twice);
        assert_eq!(with_offset(never.earlier, zone), "01:30 +01:00");
        assert_eq!(with_offset(never.later, zone), "03:30 +02:00");
        assert_eq!(resolve("tomorrow", zone), None);
    }

    #[test]
    fn a_day_may_have_an_hour_more() {
        let hours = |day: &str| {
            let (begins, ends) = day_around(noon(day, "Europe/Berlin").unwrap(), "Europe/Berlin");
            ends.since(begins).as_secs() / 3600
        };
        assert_eq!(
            ["2026-10-24", "2026-10-25", "2027-03-28"].map(hours),
            [24, 25, 23]
        );
    }

    #[test]
    fn what_is_written_reads_back() {
        let at = parse("2026-07-01T09:30", "Asia/Tokyo").unwrap();
        assert_eq!(written(at, "Asia/Tokyo"), "2026-07-01T09:30");
        let noon = noon("2026-07-01", "Asia/Tokyo").unwrap();
        assert_eq!(day(noon, "Asia/Tokyo"), "2026-07-01");
    }
}
