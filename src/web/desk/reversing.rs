//! Words for reversals, and for whether a signer is told.
use super::dossier::Dossier;
use super::wording::{decision, rejection};
use crate::domain::decision::{Decision, DecisionAct};
use crate::locale::messages::Locale;
use crate::web::form::OptionView;

/// What it was that a reversal reverses.
pub fn reversed(dossier: &Dossier, decision: &Decision, locale: &Locale) -> Option<String> {
    let because_of = decision.because_of?;
    let reverses = matches!(
        decision.act,
        DecisionAct::Reverse | DecisionAct::ReverseCorrection
    );
    let (before, who) = dossier
        .decisions
        .iter()
        .find(|(one, _)| reverses && one.id == because_of)?;
    Some(told(dossier, before, who.as_deref(), locale))
}

/// "Published, by Robin, 3 May 2026, 10:00".
pub fn told(dossier: &Dossier, decision: &Decision, who: Option<&str>, locale: &Locale) -> String {
    let nobody = locale.msg("signature-history-nobody").to_string();
    let when = locale.date_time(decision.at, &dossier.letter.time_zone);
    locale
        .msg("reverse-what")
        .arg("what", decision::moved(locale, decision))
        .arg("who", decision::isolated(who.unwrap_or(&nobody)))
        .arg("when", when)
        .to_string()
}

/// As the reason says, unless there is nobody to tell.
pub fn mailing(dossier: &Dossier, locale: &Locale) -> Vec<OptionView> {
    let can_be_told = dossier.contact.is_some() && !dossier.undeliverable;
    rejection::mailing(locale, can_be_told)
}
