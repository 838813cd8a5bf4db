//! Words for what speaks for and against an entry. One more hold reason = two more arms here and its
//! messages in `locales/en/desk.ftl`.

use crate::domain::departure::Departure;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::proof::Proof;
use crate::domain::signature::Visibility;
use crate::domain::watch_list::watched::{Watched, WatchedKind};
use crate::locale::messages::{Locale, Text};
use crate::store::asks::Ask;
use crate::web::desk::chip::{Chip, Tone};
use crate::web::desk::reason::Reason;

pub fn reason_chip(locale: &Locale, reason: HoldReason) -> Chip {
    match reason {
        HoldReason::ReviewFirst => Chip::new(&locale.msg("reason-review-first"), Tone::Plain),
        HoldReason::WatchList => Chip::new(&locale.msg("reason-watch-list"), Tone::Doubt),
        HoldReason::MixedScripts => Chip::new(&locale.msg("reason-mixed-scripts"), Tone::Doubt),
        HoldReason::Lookalike => Chip::new(&locale.msg("reason-lookalike"), Tone::Doubt),
        HoldReason::NameMismatch => Chip::new(&locale.msg("reason-name-mismatch"), Tone::Doubt),
        HoldReason::FreeMail => Chip::new(&locale.msg("reason-free-mail"), Tone::Doubt),
        HoldReason::OutsideDomain => Chip::new(&locale.msg("reason-outside-domain"), Tone::Doubt),
        HoldReason::NoWebsite => Chip::new(&locale.msg("reason-no-website"), Tone::Plain),
        HoldReason::Rival => Chip::new(&locale.msg("reason-rival"), Tone::Doubt),
        HoldReason::SignedForAnother => Chip::new(
            &locale.msg("reason-address-signed-for-another"),
            Tone::Doubt,
        ),
        HoldReason::Trap => Chip::new(&locale.msg("reason-trap"), Tone::Doubt),
        HoldReason::Moderator => Chip::new(&locale.msg("reason-moderator"), Tone::Plain),
        HoldReason::Corrected => Chip::new(&locale.msg("reason-corrected"), Tone::Plain),
        HoldReason::Objection => Chip::new(&locale.msg("reason-objection"), Tone::Doubt),
        HoldReason::OtherDomain => Chip::new(&locale.msg("reason-other-domain"), Tone::Doubt),
        HoldReason::SharedName => Chip::new(&locale.msg("reason-shared-name"), Tone::Doubt),
        HoldReason::CameBack => Chip::new(&locale.msg("reason-came-back"), Tone::Plain),
        HoldReason::EverythingHeld => Chip::new(&locale.msg("reason-everything-held"), Tone::Plain),
    }
}

pub fn reason(locale: &Locale, hold: &Hold) -> Reason {
    let evidence = hold.evidence.as_deref().unwrap_or("?");
    let sentence = match hold.reason {
        HoldReason::ReviewFirst => locale.msg("reason-review-first-evidence"),
        HoldReason::WatchList => {
            return Reason {
                chip: reason_chip(locale, hold.reason),
                sentence: watched(locale, hold.evidence.as_deref()),
            };
        }
        HoldReason::MixedScripts if hold.evidence.is_none() => {
            locale.msg("reason-mixed-scripts-person")
        }
        HoldReason::MixedScripts => locale
            .msg("reason-mixed-scripts-evidence")
            .arg("evidence", evidence),
        HoldReason::Lookalike => locale
            .msg("reason-lookalike-evidence")
            .arg("evidence", evidence),
        HoldReason::NameMismatch => locale
            .msg("reason-name-mismatch-evidence")
            .arg("evidence", evidence),
        HoldReason::FreeMail => locale
            .msg("reason-free-mail-evidence")
            .arg("evidence", evidence),
        HoldReason::OutsideDomain => locale
            .msg("reason-outside-domain-evidence")
            .arg("evidence", evidence),
        HoldReason::NoWebsite => locale.msg("reason-no-website-evidence"),
        HoldReason::Rival => locale.msg("reason-rival-evidence"),
        HoldReason::SignedForAnother => locale.msg("reason-address-signed-for-another-evidence"),
        HoldReason::Trap => locale.msg("reason-trap-evidence"),
        HoldReason::Moderator => locale.msg("reason-moderator-evidence"),
        HoldReason::Corrected => locale
            .msg("reason-corrected-evidence")
            .arg("evidence", evidence),
        HoldReason::Objection => match &hold.evidence {
            Some(said) => locale.msg("reason-objection-said").arg("said", said),
            None => locale.msg("reason-objection-evidence"),
        },
        HoldReason::OtherDomain => locale
            .msg("reason-other-domain-evidence")
            .arg("evidence", evidence),
        HoldReason::SharedName if evidence.is_empty() => locale.msg("reason-shared-name-unnamed"),
        HoldReason::SharedName => locale
            .msg("reason-shared-name-evidence")
            .arg("evidence", evidence),
        HoldReason::CameBack => came_back(locale, hold.evidence.as_deref()),
        HoldReason::EverythingHeld => locale.msg("reason-everything-held-evidence"),
    };
    Reason {
        chip: reason_chip(locale, hold.reason),
        sentence: sentence.to_string(),
    }
}

fn came_back(locale: &Locale, evidence: Option<&str>) -> Text {
    match evidence.and_then(|how| how.parse().ok()) {
        Some(Departure::Erased) => locale.msg("reason-came-back-erased"),
        Some(Departure::Individual) => locale.msg("reason-came-back-individual"),
        Some(Departure::Elsewhere) => locale.msg("reason-came-back-elsewhere"),
        Some(Departure::Rejected) => locale.msg("reason-came-back-rejected"),
        Some(Departure::Withdrawn) | None => locale.msg("reason-came-back-withdrawn"),
    }
}

/// Of a person nothing is kept but that the name is watched.
fn watched(locale: &Locale, evidence: Option<&str>) -> String {
    let watched: Option<Watched> = evidence.and_then(|text| text.parse().ok());
    let Some(Watched { kind, entry }) = watched else {
        return locale.msg("reason-watch-list-person").to_string();
    };
    let sentence = match kind {
        WatchedKind::Territory => locale.msg("reason-watch-list-territory"),
        WatchedKind::Office => locale.msg("reason-watch-list-office"),
        WatchedKind::Intergovernmental => locale.msg("reason-watch-list-intergovernmental"),
        WatchedKind::Addressee => locale.msg("reason-watch-list-addressee"),
        WatchedKind::Operator => locale.msg("reason-watch-list-operator"),
    };
    sentence.arg("entry", &entry).to_string()
}

pub fn proof_chip(locale: &Locale, proof: Proof) -> Chip {
    match proof {
        Proof::Address => Chip::new(&locale.msg("desk-proof-address"), Tone::Plain),
        Proof::OwnDomain => Chip::new(&locale.msg("desk-proof-own-domain"), Tone::Good),
        Proof::Vouched => Chip::new(&locale.msg("desk-proof-vouched"), Tone::Good),
        Proof::Imported => Chip::new(&locale.msg("desk-proof-imported"), Tone::Plain),
    }
}

/// `domain` is the mail address's; empty where there is none.
pub fn proof_sentence(locale: &Locale, proof: Proof, domain: &str) -> String {
    match proof {
        Proof::Address => locale
            .msg("desk-proof-address-sentence")
            .arg("domain", domain),
        Proof::OwnDomain => locale
            .msg("desk-proof-own-domain-sentence")
            .arg("domain", domain),
        Proof::Vouched => locale.msg("desk-proof-vouched-sentence"),
        Proof::Imported => locale.msg("desk-proof-imported-sentence"),
    }
    .to_string()
}

pub fn domains_compared(
    locale: &Locale,
    mail: Option<&str>,
    website: Option<&str>,
    free_mail: bool,
) -> Chip {
    match (mail, website) {
        _ if free_mail => Chip::new(&locale.msg("desk-domains-free"), Tone::Doubt),
        (Some(mail), Some(website)) if mail == website => {
            Chip::new(&locale.msg("desk-domains-same"), Tone::Good)
        }
        (Some(_), Some(_)) => Chip::new(&locale.msg("desk-domains-differ"), Tone::Doubt),
        (_, None) => Chip::new(&locale.msg("desk-domains-no-website"), Tone::Plain),
        (None, _) => Chip::new(&locale.msg("desk-domains-no-address"), Tone::Plain),
    }
}

/// For one whose signer was asked for something: that it waits for the answer, or that none came.
/// Nothing once the signer answered, or what was asked was called off.
pub fn asked_chip(locale: &Locale, ask: &Ask) -> Option<Chip> {
    if ask.ended_at.is_none() {
        Some(Chip::new(&locale.msg("desk-asked-waiting"), Tone::Plain))
    } else if ask.was_ignored() {
        Some(Chip::new(&locale.msg("desk-asked-ignored"), Tone::Doubt))
    } else {
        None
    }
}

/// The same with the domain, and since when.
pub fn asked(locale: &Locale, ask: &Ask, domain: &str, zone: &str) -> Option<Reason> {
    let chip = asked_chip(locale, ask)?;
    let sentence = if ask.ended_at.is_none() {
        locale.msg("desk-asked-waiting-sentence")
    } else {
        locale.msg("desk-asked-ignored-sentence")
    };
    Some(Reason {
        chip,
        sentence: sentence
            .arg("domain", domain)
            .arg("date", locale.date_time(ask.created_at, zone))
            .to_string(),
    })
}

/// Evidence, and no reason to hold: everybody is the first of some domain.
pub fn first_from_domain(locale: &Locale) -> Chip {
    Chip::new(&locale.msg("desk-first-from-domain"), Tone::Plain)
}

pub fn unnamed(locale: &Locale, visibility: Visibility) -> Option<String> {
    match visibility {
        Visibility::Named => None,
        Visibility::Addressee => Some(locale.msg("desk-unnamed-addressee").to_string()),
        Visibility::Counted => Some(locale.msg("desk-unnamed-counted").to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::messages::Catalogue;

    fn english() -> Locale {
        let catalogue = Catalogue::load(&["en".to_owned()]).expect("the shipped messages parse");
        catalogue.locale("en").expect("it was asked for")
    }

    #[test]
    fn free_mail_never_looks_like_an_own_domain() {
        let tone = |mail, website, free| domains_compared(&english(), mail, website, free).tone;
        assert_eq!(tone(Some("a.org"), Some("a.org"), false), Tone::Good);
        assert_eq!(tone(Some("mail.org"), Some("mail.org"), true), Tone::Doubt);
        assert_eq!(tone(Some("a.org"), Some("b.org"), false), Tone::Doubt);
        assert_eq!(tone(Some("a.org"), None, false), Tone::Plain);
    }
}
