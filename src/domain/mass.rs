//! "Publish everything that matches": a job of many decisions, each made as its moderator would have
//! made it.
use super::ids::Id;
use super::text_enum::text_enum;
use super::time::{DAY, Timestamp};
use std::time::Duration;

/// Names a job.
#[derive(Debug)]
pub struct Mass;
pub type MassId = Id<Mass>;

text_enum! {
    pub enum MassState {
        /// Its entries are being written down.
        Gathering = "gathering",
        /// Its moderator looks at them.
        Previewed = "previewed",
        Running = "running",
        Paused = "paused",
        /// Before its end, by somebody or by itself.
        Stopped = "stopped",
        Done = "done",
        Undoing = "undoing",
        Undone = "undone",
    }
}

text_enum! {
    /// What became of one of its entries.
    pub enum RowFate {
        Waiting = "waiting",
        Published = "published",
        /// Somebody decided about it, or changed it, after the preview.
        Changed = "changed",
        /// Never published by a job: contested, asked about, or objected to.
        Excluded = "excluded",
        /// Another signature stands in its way.
        Impossible = "impossible",
        Undone = "undone",
        /// Decided about since: it stays as it is when the job is taken back.
        Kept = "kept",
    }
}

/// What somebody does with a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Press {
    Start,
    Pause,
    Resume,
    Stop,
    Undo,
}

/// How long a job can be taken back, from its start.
pub const TAKEN_BACK_WITHIN: Duration = DAY;
/// How long the page of what many were decided by is kept, from its end.
pub const KEPT_FOR: Duration = DAY.saturating_mul(30);
/// Entries of one job at most.
pub const MOST: usize = 10_000;

impl MassState {
    /// Where it leads, if the button is there.
    pub fn press(self, press: Press) -> Option<Self> {
        match (press, self) {
            (Press::Start, Self::Previewed) | (Press::Resume, Self::Paused) => Some(Self::Running),
            (Press::Pause, Self::Running) => Some(Self::Paused),
            (Press::Stop, Self::Previewed | Self::Running | Self::Paused) => Some(Self::Stopped),
            (Press::Undo, Self::Stopped | Self::Done) => Some(Self::Undoing),
            _ => None,
        }
    }
}

/// Whether it can still be taken back.
pub fn can_be_taken_back(state: MassState, started: Option<Timestamp>, now: Timestamp) -> bool {
    state.press(Press::Undo).is_some()
        && started.is_some_and(|started| now.since(started) < TAKEN_BACK_WITHIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_button_of_every_state() {
        let presses = [
            Press::Start,
            Press::Pause,
            Press::Resume,
            Press::Stop,
            Press::Undo,
        ];
        let lines: Vec<String> = MassState::ALL
            .iter()
            .map(|state| {
                let to = presses.iter().filter_map(|press| {
                    let to = state.press(*press)?;
                    Some(format!("{press:?}->{to}"))
                });
                format!("{state}: {}", to.collect::<Vec<_>>().join(" "))
            })
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @r"
        gathering: 
        previewed: Start->running Stop->stopped
        running: Pause->paused Stop->stopped
        paused: Resume->running Stop->stopped
        stopped: Undo->undoing
        done: Undo->undoing
        undoing: 
        undone: 
        ");
    }

    #[test]
    fn a_job_is_taken_back_within_a_day() {
        let at = Timestamp::from_seconds;
        let can = |state, now| can_be_taken_back(state, Some(at(0)), at(now));
        assert!(can(MassState::Done, 86_399) && !can(MassState::Done, 86_400));
        assert!(can(MassState::Stopped, 5) && !can(MassState::Running, 5));
        assert!(!can_be_taken_back(MassState::Stopped, None, at(5)));
    }
}
