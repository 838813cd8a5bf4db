//! Words for switches and banners.
use crate::domain::switch::{Switch, Turned};
use crate::locale::messages::Locale;

pub fn name(locale: &Locale, switch: Switch) -> String {
    match switch {
        Switch::StopAccepting => locale.msg("switch-stop-accepting"),
        Switch::StopMailing => locale.msg("switch-stop-mailing"),
        Switch::HoldEverything => locale.msg("switch-hold-everything"),
        Switch::HideIndividuals => locale.msg("switch-hide-individuals"),
        Switch::ReadOnly => locale.msg("switch-read-only"),
    }
    .to_string()
}

/// What it does while it is on.
pub fn meaning(locale: &Locale, switch: Switch) -> String {
    match switch {
        Switch::StopAccepting => locale.msg("switch-stop-accepting-means"),
        Switch::StopMailing => locale.msg("switch-stop-mailing-means"),
        Switch::HoldEverything => locale.msg("switch-hold-everything-means"),
        Switch::HideIndividuals => locale.msg("switch-hide-individuals-means"),
        Switch::ReadOnly => locale.msg("switch-read-only-means"),
    }
    .to_string()
}

/// For the strip of every page: what is on, and where.
pub fn is_on(locale: &Locale, switch: Switch, letter: Option<&str>) -> String {
    let name = name(locale, switch);
    match letter {
        Some(letter) => locale
            .msg("switch-on-letter")
            .arg("switch", name)
            .arg("letter", letter),
        None => locale.msg("switch-on-site").arg("switch", name),
    }
    .to_string()
}

/// A line of the history; `language` names one by its own name.
pub fn turned(locale: &Locale, turned: &Turned, language: impl Fn(&str) -> String) -> String {
    match turned {
        Turned::Switch { switch, on: true } => locale
            .msg("switch-turned-on")
            .arg("switch", name(locale, *switch)),
        Turned::Switch { switch, on: false } => locale
            .msg("switch-turned-off")
            .arg("switch", name(locale, *switch)),
        Turned::Banner {
            language: of,
            text: Some(text),
        } => locale
            .msg("switch-banner-put")
            .arg("language", language(of))
            .arg("text", text.as_str()),
        Turned::Banner {
            language: of,
            text: None,
        } => locale
            .msg("switch-banner-down")
            .arg("language", language(of)),
    }
    .to_string()
}
