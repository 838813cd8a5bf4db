//! How the promise of a letter's review stands, in words.
use super::decision;
use crate::acts::tell_of_danger::Standing;
use crate::domain::promise::{Danger, danger};
use crate::domain::time::Timestamp;
use crate::locale::messages::Locale;
use crate::web::desk::frame::Clock;
use std::time::Duration;

/// How a promise stands.
pub fn sentence(locale: &Locale, standing: Option<&Standing>, now: Timestamp) -> String {
    let Some(standing) = standing else {
        return locale.msg("promise-none").to_string();
    };
    let target = decision::wait(locale, i64::from(standing.target) * 3_600);
    let Some(oldest) = standing.oldest else {
        return locale.msg("promise-idle").arg("target", target).to_string();
    };
    let wait = decision::waited(locale, oldest, now);
    let message = match standing.danger {
        None => locale.msg("promise-kept"),
        Some(Danger::Near) => locale.msg("promise-near"),
        Some(Danger::Broken) => {
            return locale
                .msg("promise-broken")
                .arg("wait", wait)
                .arg("target", target)
                .arg("over", standing.over)
                .to_string();
        }
    };
    message.arg("wait", wait).arg("target", target).to_string()
}

pub fn clock(locale: &Locale, waited: Duration, target: i32) -> Clock {
    let seconds = i64::try_from(waited.as_secs()).unwrap_or(i64::MAX);
    let danger = danger(waited, target);
    let message = match danger {
        Some(Danger::Broken) => locale.msg("promise-clock-late"),
        Some(Danger::Near) | None => locale.msg("promise-clock"),
    };
    let text = message
        .arg("wait", decision::wait(locale, seconds))
        .arg("target", decision::wait(locale, i64::from(target) * 3_600));
    Clock {
        text: text.to_string(),
        danger: danger.is_some(),
    }
}
