//! Dates and times as the reader's language writes them, in a time zone that is always named.

use icu_datetime::fieldsets::{self, zone::SpecificShort};
use icu_datetime::input::{Date, DateTime, Time, TimeZone, UtcOffset, ZonedDateTime};
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use jiff::Zoned;
use jiff_icu::{ConvertFrom as _, ConvertTryFrom as _};

use super::messages::Locale;
use crate::domain::time::Timestamp;

/// "31 December 2026": the day it is in `zone` (an IANA name) at that instant.
pub fn date(locale: &Locale, at: Timestamp, zone: &str) -> String {
    civil(locale, zoned(at, zone).date())
}

/// "31 December 2026": a day that is one in every zone.
pub fn civil(locale: &Locale, day: jiff::civil::Date) -> String {
    match DateTimeFormatter::try_new(locale.formats().into(), fieldsets::YMD::long()) {
        Ok(formatter) => formatter.format(&Date::convert_from(day)).to_string(),
        Err(error) => {
            unformatted(locale, &error);
            day.to_string()
        }
    }
}

/// "31 December 2026 at 18:00 UTC".
pub fn date_time(locale: &Locale, at: Timestamp, zone: &str) -> String {
    let zoned = zoned(at, zone);
    let fields = fieldsets::YMD::long()
        .with_time_hm()
        .with_zone(SpecificShort);
    match DateTimeFormatter::try_new(locale.formats().into(), fields) {
        Ok(formatter) => {
            let date = Date::convert_from(zoned.date());
            let time = Time::convert_from(zoned.time());
            let zone = TimeZone::convert_from(zoned.time_zone())
                .with_offset(UtcOffset::convert_try_from(zoned.offset()).ok())
                .at_date_time(DateTime { date, time });
            formatter
                .format(&ZonedDateTime { date, time, zone })
                .to_string()
        }
        Err(error) => {
            unformatted(locale, &error);
            zoned.strftime("%Y-%m-%d %H:%M %Z").to_string()
        }
    }
}

/// "2026": above what happened in it.
pub fn year(locale: &Locale, at: Timestamp, zone: &str) -> String {
    let zoned = zoned(at, zone);
    match DateTimeFormatter::try_new(locale.formats().into(), fieldsets::Y::long()) {
        Ok(formatter) => formatter
            .format(&Date::convert_from(zoned.date()))
            .to_string(),
        Err(error) => {
            unformatted(locale, &error);
            zoned.strftime("%Y").to_string()
        }
    }
}

/// "3 Nov": under a picture, where the year is known.
pub fn day(locale: &Locale, at: Timestamp, zone: &str) -> String {
    let zoned = zoned(at, zone);
    match DateTimeFormatter::try_new(locale.formats().into(), fieldsets::MD::medium()) {
        Ok(formatter) => formatter
            .format(&Date::convert_from(zoned.date()))
            .to_string(),
        Err(error) => {
            unformatted(locale, &error);
            zoned.strftime("%m-%d").to_string()
        }
    }
}

/// "18:00": under a picture, where the zone is told.
pub fn time(locale: &Locale, at: Timestamp, zone: &str) -> String {
    let zoned = zoned(at, zone);
    match NoCalendarFormatter::try_new(locale.formats().into(), fieldsets::T::hm()) {
        Ok(formatter) => formatter
            .format(&Time::convert_from(zoned.time()))
            .to_string(),
        Err(error) => {
            unformatted(locale, &error);
            zoned.strftime("%H:%M").to_string()
        }
    }
}

/// RFC 3339 in UTC, to the millisecond: `<time datetime>` takes no more digits.
pub fn machine(at: Timestamp) -> String {
    let micros = at.as_micros();
    instant(Timestamp::from_micros(micros - micros.rem_euclid(1000))).to_string()
}

impl Locale {
    pub fn date_time(&self, at: Timestamp, zone: &str) -> String {
        date_time(self, at, zone)
    }
}

/// An unknown zone is shown in UTC, and says so; letters are refused with one when they are imported.
fn zoned(at: Timestamp, zone: &str) -> Zoned {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    instant(at).to_zoned(zone)
}

fn instant(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_microsecond(at.as_micros()).unwrap_or_default()
}

fn unformatted(locale: &Locale, error: &dyn std::fmt::Display) {
    tracing::error!(language = locale.language(), %error, "no date formats for this language");
}

#[cfg(test)]
mod tests {
    use super::{date, date_time, machine};
    use crate::domain::time::Timestamp;
    use crate::locale::messages::{Catalogue, Locale};

    /// 31 December 2026, 18:00 UTC.
    const NEW_YEARS_EVE: i64 = 1_798_740_000_000_000;

    fn english() -> Locale {
        let catalogue = Catalogue::load(&["en".to_owned()]).expect("the shipped messages parse");
        catalogue.negotiate(None, None)
    }

    #[test]
    fn the_zone_is_applied_and_named() {
        let at = Timestamp::from_micros(NEW_YEARS_EVE);
        assert_eq!(
            date_time(&english(), at, "UTC"),
            "31 December 2026 at 18:00 UTC"
        );
        assert_eq!(
            date_time(&english(), at, "Europe/Brussels"),
            "31 December 2026 at 19:00 CET"
        );
        assert_eq!(date(&english(), at, "Asia/Tokyo"), "1 January 2027");
        assert_eq!(machine(at), "2026-12-31T18:00:00Z");
    }

    #[test]
    fn an_unknown_zone_is_utc_and_says_so() {
        let at = Timestamp::from_micros(NEW_YEARS_EVE);
        assert!(date_time(&english(), at, "Mars/Olympus").ends_with("18:00 UTC"));
    }
}
