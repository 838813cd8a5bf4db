//! Words for the reasons of a rejection.
use crate::domain::decision::Decision;
use crate::domain::reject_reason::RejectReason;
use crate::domain::signature::Rejection;
use crate::locale::messages::Locale;
use crate::store::reject_reasons::{Reason, Said};
use crate::web::form::OptionView;

/// As the program calls its own.
pub fn built_in(locale: &Locale, reason: Rejection) -> String {
    match reason {
        Rejection::NotGenuine => locale.msg("desk-rejection-not-genuine"),
        Rejection::NotAuthorised => locale.msg("desk-rejection-not-authorised"),
        Rejection::Duplicate => locale.msg("desk-rejection-duplicate"),
        Rejection::NotEligible => locale.msg("desk-rejection-not-eligible"),
        Rejection::Unclear => locale.msg("desk-rejection-unclear"),
        Rejection::Superseded => locale.msg("desk-rejection-superseded"),
    }
    .to_string()
}

/// What a signer is told for one that nobody worded otherwise.
pub fn built_in_text(locale: &Locale, reason: Rejection) -> String {
    match reason {
        Rejection::NotGenuine => locale.msg("mail-rejection-not-genuine"),
        Rejection::NotAuthorised => locale.msg("mail-rejection-not-authorised"),
        Rejection::Duplicate => locale.msg("mail-rejection-duplicate"),
        Rejection::NotEligible => locale.msg("mail-rejection-not-eligible"),
        Rejection::Unclear => locale.msg("mail-rejection-unclear"),
        Rejection::Superseded => locale.msg("mail-rejection-superseded"),
    }
    .to_string()
}

fn called(locale: &Locale, reason: Option<RejectReason>, label: Option<&str>) -> String {
    match (label, reason) {
        (Some(label), _) => label.to_owned(),
        (None, Some(RejectReason::BuiltIn(reason))) => built_in(locale, reason),
        (None, _) => String::new(),
    }
}

pub fn label(locale: &Locale, reason: &Reason) -> String {
    called(locale, Some(reason.reason), reason.label.as_deref())
}

/// Why it was decided so, as the reason was called then. Nothing where no reason was given.
pub fn given(locale: &Locale, decision: &Decision, said: Option<&Said>) -> Option<String> {
    let reason: Option<RejectReason> = decision.reason.as_deref().and_then(|r| r.parse().ok());
    let label = said.and_then(|said| said.label.as_deref());
    let called = called(locale, reason, label);
    (!called.is_empty()).then_some(called)
}

/// What a moderator may choose; the first one empty, so that no reason is given by accident.
pub fn options(
    locale: &Locale,
    reasons: &[Reason],
    selected: Option<RejectReason>,
) -> Vec<OptionView> {
    let none = OptionView {
        value: String::new(),
        label: locale.msg("desk-rejection-choose").to_string(),
        selected: selected.is_none(),
    };
    let each = reasons
        .iter()
        .filter(|reason| reason.retired_at.is_none())
        .map(|reason| OptionView {
            value: reason.reason.to_string(),
            label: if reason.mailed {
                label(locale, reason)
            } else {
                let label = label(locale, reason);
                locale.msg("reject-silent").arg("reason", label).to_string()
            },
            selected: selected == Some(reason.reason),
        });
    std::iter::once(none).chain(each).collect()
}

/// Whether the signer is told: as the reason says, or otherwise. Nobody is where nobody can be.
pub fn mailing(locale: &Locale, can_be_told: bool) -> Vec<OptionView> {
    let option = |value: &str, label: String| OptionView {
        value: value.to_owned(),
        label,
        selected: false,
    };
    let silent = option("", locale.msg("reject-mail-silent").to_string());
    if !can_be_told {
        return vec![silent];
    }
    vec![
        option("as-reason", locale.msg("reject-mail-as-reason").to_string()),
        option("on", locale.msg("reject-mail-on").to_string()),
        silent,
    ]
}

/// What was chosen of these.
pub fn mailed(chosen: &str, reason: &Reason) -> bool {
    match chosen {
        "as-reason" => reason.mailed,
        chosen => !chosen.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::messages::Catalogue;
    use std::collections::BTreeMap;

    fn reason(reason: RejectReason, label: Option<&str>, mailed: bool, retired: bool) -> Reason {
        Reason {
            reason,
            label: label.map(str::to_owned),
            texts: BTreeMap::new(),
            mailed,
            retired_at: retired.then_some(crate::domain::time::Timestamp::from_seconds(1)),
            revision: 1,
        }
    }

    #[test]
    fn only_reasons_in_use_can_be_chosen() {
        let catalogue = Catalogue::load(&["en".to_owned()]).expect("the shipped messages parse");
        let locale = catalogue.locale("en").expect("it was asked for");
        let all = [
            reason(Rejection::NotGenuine.into(), None, true, false),
            reason(Rejection::Duplicate.into(), Some("Twice"), false, false),
            reason(Rejection::Unclear.into(), None, true, true),
        ];
        let options = options(&locale, &all, Some(Rejection::NotGenuine.into()));
        let shown: Vec<_> = options
            .iter()
            .map(|option| {
                (
                    option.value.as_str(),
                    option.label.as_str(),
                    option.selected,
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                ("", "Choose a reason", false),
                ("not-genuine", "Not genuine", true),
                ("duplicate", "Twice (silent)", false),
            ]
        );
        assert!(mailed("as-reason", &all[0]) && !mailed("as-reason", &all[1]));
        assert!(mailed("on", &all[1]) && !mailed("", &all[0]));
    }
}
