//! Words for jobs that publish many.
use crate::acts::mass::MassError;
use crate::domain::mass::{MassState, RowFate};
use crate::locale::messages::{Locale, Text};

pub fn state(locale: &Locale, state: MassState) -> Text {
    match state {
        MassState::Gathering => locale.msg("mass-state-gathering"),
        MassState::Previewed => locale.msg("mass-state-previewed"),
        MassState::Running => locale.msg("mass-state-running"),
        MassState::Paused => locale.msg("mass-state-paused"),
        MassState::Stopped => locale.msg("mass-state-stopped"),
        MassState::Done => locale.msg("mass-state-done"),
        MassState::Undoing => locale.msg("mass-state-undoing"),
        MassState::Undone => locale.msg("mass-state-undone"),
    }
}

pub fn fate(locale: &Locale, fate: RowFate) -> String {
    match fate {
        RowFate::Waiting => locale.msg("mass-fate-waiting"),
        RowFate::Published => locale.msg("mass-fate-published"),
        RowFate::Changed => locale.msg("mass-fate-changed"),
        RowFate::Excluded => locale.msg("mass-fate-excluded"),
        RowFate::Impossible => locale.msg("mass-fate-impossible"),
        RowFate::Undone => locale.msg("mass-fate-undone"),
        RowFate::Kept => locale.msg("mass-fate-kept"),
    }
    .to_string()
}

pub fn why_not(locale: &Locale, refused: &MassError) -> String {
    match refused {
        MassError::Busy => locale.msg("mass-busy"),
        MassError::Nothing => locale.msg("mass-nothing"),
        MassError::Stale | MassError::Store(_) => locale.msg("mass-stale"),
    }
    .to_string()
}
