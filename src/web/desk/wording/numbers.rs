//! Words for the numbers of a letter.
use crate::domain::provider::{HOSTED_AT, OWN};
use crate::domain::quiet_provider::QuietProvider;
use crate::domain::way::Way;
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
    if let Ok(way) = id.parse() {
        return self::way(locale, way);
    }
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
        "way" => locale.msg("act-counts-way"),
        "times" => locale.msg("act-counts-times"),
        "all" => locale.msg("act-counts-all"),
        _ => locale.msg("numbers-refused"),
    }
    .to_string()
}

pub fn way(locale: &Locale, way: Way) -> String {
    match way {
        Way::Phone => locale.msg("act-counts-phone"),
        Way::Form => locale.msg("act-counts-form"),
        Way::Mail => locale.msg("act-counts-mail"),
        Way::Social => locale.msg("act-counts-social"),
        Way::Print => locale.msg("act-counts-print"),
        Way::Copy => locale.msg("act-counts-copy"),
        Way::Share => locale.msg("act-counts-share"),
        Way::Forward => locale.msg("act-counts-forward"),
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
        "ways" => locale.msg("act-counts-ways"),
        "way-days" => locale.msg("act-counts-days"),
        _ => locale.msg("numbers-mail"),
    }
    .to_string()
}

pub fn hint(locale: &Locale, table: &str, zone: &str) -> Option<String> {
    let hint = match table {
        "hours" | "days" => locale.msg("numbers-zone").arg("zone", zone),
        "reasons" => locale.msg("numbers-reasons-hint"),
        "mail" => locale.msg("numbers-mail-hint"),
        "ways" => locale.msg("act-counts-hint"),
        "way-days" => locale.msg("act-counts-hint-days").arg("zone", zone),
        _ => return None,
    };
    Some(hint.to_string())
}
