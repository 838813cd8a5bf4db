//! Words for states, the moves between them, and who made them.

use crate::domain::decision::{Channel, Decision, DecisionAct};
use crate::domain::moderator::Role;
use crate::domain::signature::{Invalidation, State};
use crate::domain::time::Timestamp;
use crate::locale::messages::{Locale, Text};
use crate::web::desk::chip::{Chip, Tone};
use crate::web::form::OptionView;

fn state_word(locale: &Locale, state: State) -> Text {
    match state {
        State::Held => locale.msg("desk-state-held"),
        State::Published => locale.msg("desk-state-published"),
        State::Rejected => locale.msg("desk-state-rejected"),
        State::Withdrawn => locale.msg("desk-state-withdrawn"),
        State::Invalidated => locale.msg("desk-state-invalidated"),
        State::Merged => locale.msg("desk-state-merged"),
    }
}

pub fn state_chip(locale: &Locale, state: State) -> Chip {
    let tone = match state {
        State::Published => Tone::Good,
        State::Rejected | State::Invalidated => Tone::Doubt,
        State::Held | State::Withdrawn | State::Merged => Tone::Plain,
    };
    Chip::new(&state_word(locale, state), tone)
}

/// The filter of the list of signatures, all states first.
pub fn state_options(locale: &Locale, selected: Option<State>) -> Vec<OptionView> {
    let all = OptionView {
        value: String::new(),
        label: locale.msg("desk-state-any").to_string(),
        selected: selected.is_none(),
    };
    let each = State::ALL.iter().map(|state| OptionView {
        value: state.as_str().to_owned(),
        label: state_word(locale, *state).to_string(),
        selected: selected == Some(*state),
    });
    std::iter::once(all).chain(each).collect()
}

/// Of an invalidation, and how an endorsement came that was entered; `rejection` has those of rejections.
pub fn reason(locale: &Locale, decision: &Decision) -> Option<String> {
    let reason = decision.reason.as_deref()?;
    match decision.act {
        DecisionAct::Enter => reason.parse().ok().map(|channel| came(locale, channel)),
        DecisionAct::Invalidate => reason.parse().ok().map(|why| invalidation(locale, why)),
        _ => None,
    }
}

/// How an endorsement came that was entered.
pub fn came(locale: &Locale, channel: Channel) -> String {
    match channel {
        Channel::Paper => locale.msg("desk-came-paper"),
        Channel::Mail => locale.msg("desk-came-mail"),
        Channel::Phone => locale.msg("desk-came-phone"),
    }
    .to_string()
}

pub fn invalidation(locale: &Locale, reason: Invalidation) -> String {
    match reason {
        Invalidation::Forged => locale.msg("desk-invalidation-forged"),
        Invalidation::Abuse => locale.msg("desk-invalidation-abuse"),
        Invalidation::NotEligible => locale.msg("desk-invalidation-not-eligible"),
        Invalidation::Mistake => locale.msg("desk-invalidation-mistake"),
    }
    .to_string()
}

pub fn invalidation_options(locale: &Locale, selected: Option<Invalidation>) -> Vec<OptionView> {
    let none = OptionView {
        value: String::new(),
        label: locale.msg("desk-invalidation-choose").to_string(),
        selected: selected.is_none(),
    };
    let each = Invalidation::ALL.iter().map(|reason| OptionView {
        value: reason.as_str().to_owned(),
        label: invalidation(locale, *reason),
        selected: selected == Some(*reason),
    });
    std::iter::once(none).chain(each).collect()
}

/// Why there is nothing to press; `None` for the states that offer something.
pub fn nothing_to_decide(locale: &Locale, state: State) -> Option<String> {
    match state {
        State::Held | State::Published | State::Rejected | State::Invalidated => None,
        State::Withdrawn => Some(locale.msg("desk-nothing-withdrawn").to_string()),
        State::Merged => Some(locale.msg("desk-nothing-merged").to_string()),
    }
}

pub fn role(locale: &Locale, role: Role) -> String {
    match role {
        Role::Owner => locale.msg("desk-role-owner"),
        Role::Moderator => locale.msg("desk-role-moderator"),
        Role::Reader => locale.msg("desk-role-reader"),
    }
    .to_string()
}

/// A name inside a sentence that is escaped as a whole, where `<bdi>` cannot be.
pub fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

/// The notice after an act, above the page that follows it; `now` is the state it led to.
pub fn done(locale: &Locale, from: State, now: State, name: &str) -> String {
    let name = isolated(name);
    match (from, now) {
        (_, State::Published) => locale.msg("desk-done-published").arg("name", name),
        (_, State::Rejected) => locale.msg("desk-done-rejected").arg("name", name),
        (State::Published, State::Held) => locale.msg("desk-done-unpublished").arg("name", name),
        (_, State::Held) => locale.msg("desk-done-reopened").arg("name", name),
        (_, other) => locale
            .msg("desk-done-other")
            .arg("name", name)
            .arg("state", state_word(locale, other)),
    }
    .to_string()
}

/// The notice after an act that moves no state; nothing for the others.
pub fn done_beside(locale: &Locale, decision: &Decision, name: &str) -> Option<String> {
    let (from, now) = (decision.from, decision.to);
    let message = match decision.act {
        DecisionAct::Vouch => "desk-done-vouched",
        DecisionAct::Ask => "desk-done-asked",
        DecisionAct::CallOff => "desk-done-called-off",
        DecisionAct::Notice => "desk-done-told",
        DecisionAct::CorrectEntry => "desk-done-corrected-entry",
        DecisionAct::ReverseCorrection => "desk-done-correction-reversed",
        DecisionAct::Enter => "desk-done-entered",
        DecisionAct::Reverse if from == now => "desk-done-unvouched",
        DecisionAct::SetAside => "desk-done-set-aside",
        DecisionAct::TakeUp => "desk-done-taken-up",
        _ => return None,
    };
    let told = locale.msg(message).arg("name", isolated(name));
    Some(told.to_string())
}

/// The notice after Undo; `now` is the state it went back to.
pub fn undone(locale: &Locale, now: State, name: &str) -> String {
    locale
        .msg("desk-done-undone")
        .arg("name", isolated(name))
        .arg("state", state_word(locale, now))
        .to_string()
}

/// What a line of the history says.
pub fn moved(locale: &Locale, decision: &Decision) -> String {
    let beside = match decision.act {
        DecisionAct::Vouch => Some("desk-moved-vouched"),
        DecisionAct::Ask => Some("desk-moved-asked"),
        DecisionAct::CallOff => Some("desk-moved-called-off"),
        DecisionAct::SecondAddress => Some("desk-moved-second-address"),
        DecisionAct::Notice => Some("desk-moved-told"),
        DecisionAct::Object => Some("desk-moved-objected"),
        DecisionAct::CorrectEntry => Some("desk-moved-corrected-entry"),
        DecisionAct::ReverseCorrection => Some("desk-moved-correction-reversed"),
        DecisionAct::Enter => Some("desk-moved-entered"),
        DecisionAct::SetAside => Some("desk-moved-set-aside"),
        DecisionAct::TakeUp => Some("desk-moved-taken-up"),
        DecisionAct::Undo if decision.from == decision.to => Some("desk-moved-beside-undone"),
        DecisionAct::Reverse if decision.from == decision.to => Some("desk-moved-vouch-reversed"),
        _ => None,
    };
    if let Some(message) = beside {
        return locale.msg(message).to_string();
    }
    let what = match (decision.from, decision.to) {
        (State::Published, State::Held) => locale.msg("desk-moved-unpublished"),
        (_, State::Held) => locale.msg("desk-moved-reopened"),
        (_, State::Published) => locale.msg("desk-moved-published"),
        (_, State::Rejected) => locale.msg("desk-moved-rejected"),
        (_, State::Withdrawn) => locale.msg("desk-moved-withdrawn"),
        (_, State::Invalidated) => locale.msg("desk-moved-invalidated"),
        (_, State::Merged) => locale.msg("desk-moved-merged"),
    };
    match decision.act {
        DecisionAct::Undo => locale
            .msg("desk-moved-by-undo")
            .arg("what", what)
            .to_string(),
        DecisionAct::Correct => locale.msg("desk-moved-corrected").to_string(),
        DecisionAct::ChangeKind => locale.msg("desk-moved-changed-kind").to_string(),
        DecisionAct::HandOver => locale.msg("desk-moved-handed-over").to_string(),
        DecisionAct::ComeBack => locale.msg("desk-moved-came-back").to_string(),
        DecisionAct::Reverse => locale
            .msg("desk-moved-reversed")
            .arg("what", what)
            .to_string(),
        _ => what.to_string(),
    }
}

/// The state has no such move.
pub fn illegal(locale: &Locale, now: State) -> String {
    locale
        .msg("signature-illegal")
        .arg("state", state_word(locale, now))
        .to_string()
}

/// Who decided first, and how many seconds ago, if it was a moderator; `now` is the state that
/// stands.
pub fn conflict(locale: &Locale, who: Option<(&str, i64)>, now: State) -> String {
    let state = state_word(locale, now);
    let Some((who, seconds)) = who else {
        return locale
            .msg("desk-conflict-nobody")
            .arg("state", state)
            .to_string();
    };
    let message = match now {
        State::Published => "desk-conflict-published",
        State::Rejected => "desk-conflict-rejected",
        State::Held => "desk-conflict-held",
        State::Withdrawn | State::Invalidated | State::Merged => "desk-conflict-other",
    };
    locale
        .msg(message)
        .arg("who", isolated(who))
        .arg("state", state)
        .arg("wait", wait(locale, seconds))
        .to_string()
}

/// The same where the last that was done left the state as it was.
pub fn conflict_beside(
    locale: &Locale,
    last: &Decision,
    who: Option<&str>,
    seconds: i64,
) -> String {
    let wait = wait(locale, seconds);
    match (last.act, who) {
        (DecisionAct::Object, _) => locale.msg("desk-conflict-objected"),
        (DecisionAct::SetAside, Some(who)) => locale
            .msg("desk-conflict-set-aside")
            .arg("who", isolated(who))
            .arg("wait", wait),
        (_, Some(who)) => locale
            .msg("desk-conflict-beside")
            .arg("who", isolated(who))
            .arg("wait", wait)
            .arg("what", moved(locale, last)),
        (_, None) => locale.msg("desk-conflict-answered"),
    }
    .to_string()
}

/// A span in its largest whole unit: "10 s", "3 min", "2 h", "4 days". Clocks that step back give "0 s".
pub fn wait(locale: &Locale, seconds: i64) -> String {
    match seconds.max(0) {
        s @ 0..60 => locale.msg("desk-wait-seconds").arg("n", s),
        s @ 60..3_600 => locale.msg("desk-wait-minutes").arg("n", s / 60),
        s @ 3_600..172_800 => locale.msg("desk-wait-hours").arg("n", s / 3_600),
        s => locale.msg("desk-wait-days").arg("n", s / 86_400),
    }
    .to_string()
}

/// How long something has waited.
pub fn waited(locale: &Locale, since: Timestamp, now: Timestamp) -> String {
    wait(locale, seconds(since, now))
}

pub fn seconds(since: Timestamp, now: Timestamp) -> i64 {
    i64::try_from(now.since(since).as_secs()).unwrap_or(i64::MAX)
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
    fn a_wait_is_told_in_its_largest_whole_unit() {
        let told: Vec<String> = [-5, 59, 60, 3_599, 3_600, 172_799, 172_800]
            .into_iter()
            .map(|seconds| wait(&english(), seconds))
            .collect();
        assert_eq!(
            told,
            [
                "0 seconds",
                "59 seconds",
                "1 min",
                "59 min",
                "1 h",
                "47 h",
                "2 days"
            ]
        );
    }

    #[test]
    fn a_conflict_names_the_colleague_and_what_stands() {
        let told = conflict(&english(), Some(("Robin", 10)), State::Rejected);
        assert_eq!(
            told,
            "\u{2068}Robin\u{2069} rejected this entry 10 seconds ago. Nothing was overwritten."
        );
        assert!(conflict(&english(), None, State::Withdrawn).contains("withdrawn"));
    }
}
