//! Words for the numbers of a letter.
use crate::domain::provider::{HOSTED_AT, OWN};
use crate::domain::quiet_provider::QuietProvider;
use crate::locale::messages::Locale;

/// For the page, and for the strip of every page of the desk.
pub fn quiet_sentence(locale: &Locale, quiet: &QuietProvider) -> String {
    locale
        .msg("numbers-quiet")
        .arg("provider", provider(locale, &quiet.provider))
        .arg("sent", quiet.share.sent)
        .arg("confirmed", quiet.share.confirmed)
        .arg("expected", quiet.expected)
        .to_string()
}

/// A service by its domain; own domains by who takes in their mail, and all others together.
pub fn provider(locale: &Locale, part: &str) -> String {
    match part.strip_prefix(HOSTED_AT) {
        Some(host) => locale
            .msg("numbers-hosted-at")
            .arg("host", host)
            .to_string(),
        None if part == OWN => locale.msg("numbers-own-domains").to_string(),
        None => part.to_owned(),
    }
}

/// Of a column, a figure or the first of a row.
pub fn label(locale: &Locale, id: &str) -> String {
    match id {
        "from" => locale.msg("numbers-from"),
        "submitted" => locale.msg("numbers-submitted"),
        "confirmed" => locale.msg("numbers-confirmed"),
        "published" => locale.msg("numbers-published"),
        "listed" => locale.msg("numbers-listed"),
        "waiting" => locale.msg("numbers-waiting"),
        "ever-held" => locale.msg("numbers-ever-held"),
        "country" => locale.msg("numbers-country"),
        "proof" => locale.msg("numbers-proof"),
        "reason" => locale.msg("numbers-reason"),
        "receiver" => locale.msg("numbers-receiver"),
        "queued" => locale.msg("numbers-queued"),
        "sent" => locale.msg("numbers-sent"),
        _ => locale.msg("numbers-refused"),
    }
    .to_string()
}

pub fn heading(locale: &Locale, table: &str) -> String {
    match table {
        "hours" => locale.msg("numbers-hours"),
        "days" => locale.msg("numbers-days"),
        "countries" => locale.msg("numbers-countries"),
        "proofs" => locale.msg("numbers-proofs"),
        "reasons" => locale.msg("numbers-reasons"),
        _ => locale.msg("numbers-mail"),
    }
    .to_string()
}

pub fn hint(locale: &Locale, table: &str, zone: &str) -> Option<String> {
    let hint = match table {
        "hours" | "days" => locale.msg("numbers-zone").arg("zone", zone),
        "reasons" => locale.msg("numbers-reasons-hint"),
        "mail" => locale.msg("numbers-mail-hint"),
        _ => return None,
    };
    Some(hint.to_string())
}
