//! `"30/10m"`: so many in such a time.
use std::time::Duration;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    pub count: u32,
    pub period: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadRate {
    #[error("write it like \"30/10m\" (a count, a slash and a period in s, m, h or d) or \"off\"")]
    Form,
    #[error("write a time like \"7d\" (in s, m, h or d)")]
    Period,
}

impl Rate {
    /// `None` for `"off"`.
    pub fn parse(text: &str) -> Result<Option<Self>, BadRate> {
        if text == "off" {
            return Ok(None);
        }
        let (count, period) = text.split_once('/').ok_or(BadRate::Form)?;
        let count: u32 = count.trim().parse().map_err(|_| BadRate::Form)?;
        let period = parse_period(period).map_err(|_| BadRate::Form)?;
        if count == 0 || period.is_zero() {
            return Err(BadRate::Form);
        }
        Ok(Some(Self { count, period }))
    }
}

/// `"90s"`, `"10m"`, `"48h"`, `"7d"`; a bare unit means one of it.
pub fn parse_period(text: &str) -> Result<Duration, BadRate> {
    let text = text.trim();
    let unit = text.chars().last().ok_or(BadRate::Period)?;
    let seconds: u64 = match unit {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        'd' => 24 * 60 * 60,
        _ => return Err(BadRate::Period),
    };
    let number = &text[..text.len() - 1];
    let number: u64 = if number.is_empty() {
        1
    } else {
        number.parse().map_err(|_| BadRate::Period)?
    };
    let total = number.checked_mul(seconds).ok_or(BadRate::Period)?;
    // Ten years are more than anything here is kept, and far from any overflow.
    if total > 10 * 366 * 24 * 60 * 60 {
        return Err(BadRate::Period);
    }
    Ok(Duration::from_secs(total))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_rates_and_off() {
        let rate = Rate::parse("30/10m").expect("fine").expect("not off");
        assert_eq!((rate.count, rate.period), (30, Duration::from_secs(600)));
        assert_eq!(Rate::parse("off"), Ok(None));
        assert_eq!(
            Rate::parse("5/h").expect("fine").expect("not off").period,
            Duration::from_secs(3600)
        );
        for bad in [
            "",
            "30",
            "30/",
            "0/10m",
            "30/0m",
            "x/10m",
            "30/10y",
            "-1/1m",
            "30/99999999999999999999d",
        ] {
            assert!(Rate::parse(bad).is_err(), "{bad}");
        }
    }
}
