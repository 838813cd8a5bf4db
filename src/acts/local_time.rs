//! Times as people of a letter's zone write them.
use crate::domain::time::Timestamp;
use jiff::tz::TimeZone;

/// Whether it is the IANA name of a zone.
pub fn is_zone(zone: &str) -> bool {
    TimeZone::get(zone).is_ok()
}

/// "2026-12-31T18:00" in a zone.
pub fn parse(text: &str, zone: &str) -> Option<Timestamp> {
    let civil: jiff::civil::DateTime = text.trim().parse().ok()?;
    let zoned = civil.in_tz(zone).ok()?;
    Some(Timestamp::from_micros(zoned.timestamp().as_microsecond()))
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
    fn what_is_written_reads_back() {
        let at = parse("2026-07-01T09:30", "Asia/Tokyo").unwrap();
        assert_eq!(written(at, "Asia/Tokyo"), "2026-07-01T09:30");
        let noon = noon("2026-07-01", "Asia/Tokyo").unwrap();
        assert_eq!(day(noon, "Asia/Tokyo"), "2026-07-01");
    }
}
