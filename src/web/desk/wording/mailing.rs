//! Words for mailings: what they are, how they stand, and why somebody got nothing.
use crate::acts::mailing_room::Standstill;
use crate::acts::run_mailing::RunError;
use crate::acts::write_mailing::{MOST_DRAFTS, MOST_TESTS, WriteError};
use crate::domain::mailing::{Mailing, MailingKind, MailingState, RecipientState};
use crate::locale::messages::Locale;
use crate::store::mail_kinds::Drop;
use crate::store::outbox::NO_MAIL_DOMAIN;
use crate::web::desk::chip::{Chip, Tone};
use crate::web::form::OptionView;

pub fn kind(locale: &Locale, kind: MailingKind) -> String {
    match kind {
        MailingKind::Service => locale.msg("mailing-kind-service"),
        MailingKind::Update => locale.msg("mailing-kind-update"),
    }
    .to_string()
}

pub fn kind_hint(locale: &Locale, kind: MailingKind) -> String {
    match kind {
        MailingKind::Service => locale.msg("mailing-kind-service-hint"),
        MailingKind::Update => locale.msg("mailing-kind-update-hint"),
    }
    .to_string()
}

/// To choose from. Updates come first: they are what is mostly meant.
pub fn kinds(locale: &Locale, selected: Option<MailingKind>) -> Vec<OptionView> {
    let selected = selected.unwrap_or(MailingKind::Update);
    [MailingKind::Update, MailingKind::Service]
        .into_iter()
        .map(|one| OptionView {
            value: one.to_string(),
            label: format!("{}: {}", kind(locale, one), kind_hint(locale, one)),
            selected: one == selected,
        })
        .collect()
}

pub fn state(locale: &Locale, mailing: &Mailing) -> Chip {
    let (text, tone) = match mailing.state {
        MailingState::Draft => (locale.msg("mailing-state-draft"), Tone::Plain),
        MailingState::Running => (locale.msg("mailing-state-running"), Tone::Good),
        MailingState::Paused => (locale.msg("mailing-state-paused"), Tone::Doubt),
        MailingState::Stopped => (locale.msg("mailing-state-stopped"), Tone::Doubt),
        MailingState::Done => (locale.msg("mailing-state-done"), Tone::Plain),
    };
    Chip::new(&text, tone)
}

/// Why somebody got nothing; `fate` as the outbox says it.
pub fn fate(locale: &Locale, state: RecipientState, fate: Option<&str>) -> String {
    match fate {
        Some(NO_MAIL_DOMAIN) => return locale.msg("mailing-fate-no-domain").to_string(),
        Some(code) if code.parse::<u16>().is_ok() => {
            return locale
                .msg("mailing-fate-refused")
                .arg("code", code)
                .to_string();
        }
        _ => {}
    }
    match fate.and_then(|fate| fate.parse::<Drop>().ok()) {
        Some(Drop::Silenced) => locale.msg("mailing-fate-silenced"),
        Some(Drop::Undeliverable) => locale.msg("mailing-fate-undeliverable"),
        Some(Drop::Unsubscribed) => locale.msg("mailing-fate-unsubscribed"),
        Some(Drop::Moderator) => locale.msg("mailing-fate-moderator"),
        Some(Drop::Interrupted) => locale.msg("mailing-fate-interrupted"),
        Some(Drop::Stopped) => locale.msg("mailing-fate-stopped"),
        Some(_) => locale.msg("mailing-fate-obsolete"),
        None if state == RecipientState::Dead => locale.msg("mailing-fate-unreachable"),
        None => locale.msg("mailing-fate-stopped"),
    }
    .to_string()
}

/// Why something was not saved, or not tried.
pub fn not_written(locale: &Locale, why: &WriteError) -> String {
    match why {
        WriteError::TooManyDrafts => locale
            .msg("mailing-too-many-drafts")
            .arg("most", MOST_DRAFTS),
        WriteError::TooManyTests => locale.msg("mailing-too-many-tests").arg("most", MOST_TESTS),
        WriteError::MadeAlready => locale.msg("mailing-made-already"),
        WriteError::Stale | WriteError::Store(_) => locale.msg("mailing-stale"),
    }
    .to_string()
}

pub fn why_not(locale: &Locale, why: &RunError, most: i32) -> String {
    match why {
        RunError::Recipients(now) => locale.msg("mailing-recipients-changed").arg("count", *now),
        RunError::Nobody => locale.msg("mailing-nobody"),
        RunError::Rate => locale.msg("mailing-rate-out").arg("most", i64::from(most)),
        RunError::NotPublic => locale.msg("mailing-not-public"),
        RunError::NoText => locale.msg("mailing-no-text"),
        RunError::Stale | RunError::Store(_) => locale.msg("mailing-moved-on"),
    }
    .to_string()
}

/// Why nothing is added to the outbox, and what it waits for.
pub fn standstill(locale: &Locale, why: Standstill) -> String {
    match why {
        Standstill::ReadOnly => locale.msg("mailing-waits-read-only"),
        Standstill::Site => locale.msg("mailing-waits-site"),
        Standstill::Letter => locale.msg("mailing-waits-letter"),
        Standstill::Outbox => locale.msg("mailing-waits-outbox"),
        Standstill::Hour => locale.msg("mailing-waits-hour"),
        Standstill::Day => locale.msg("mailing-waits-day"),
    }
    .to_string()
}
