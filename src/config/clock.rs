//! The only place that asks what time it is.
use crate::domain::time::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

#[derive(Debug, Clone)]
pub enum Clock {
    System,
    /// Stands still until it is moved; for tests.
    Set(Arc<AtomicI64>),
}

impl Clock {
    pub fn set_to(now: Timestamp) -> Self {
        Self::Set(Arc::new(AtomicI64::new(now.as_micros())))
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the edge where the time comes in"
    )]
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => {
                let since = std::time::SystemTime::now()
                    .duration_since(std::time::UNIX_EPOCH)
                    .unwrap_or_default();
                Timestamp::from_micros(0).plus(since)
            }
            Self::Set(micros) => Timestamp::from_micros(micros.load(Ordering::SeqCst)),
        }
    }

    /// Moves a set clock back, as clocks sometimes do.
    pub fn step_back(&self, by: Duration) {
        if let Self::Set(micros) = self {
            let moved = Timestamp::from_micros(micros.load(Ordering::SeqCst)).minus(by);
            micros.store(moved.as_micros(), Ordering::SeqCst);
        }
    }

    /// Moves a set clock; the system's stays as it is.
    pub fn advance(&self, by: Duration) {
        if let Self::Set(micros) = self {
            let moved = Timestamp::from_micros(micros.load(Ordering::SeqCst)).plus(by);
            micros.store(moved.as_micros(), Ordering::SeqCst);
        }
    }
}
