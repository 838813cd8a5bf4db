//! Mail kept in memory, for tests to read.

use std::sync::{Arc, Mutex, PoisonError};

use crate::mail::send_error::SendError;

/// One mail as it would have gone out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentMail {
    /// The envelope's recipient, its domain in ASCII.
    pub to: String,
    pub bytes: Vec<u8>,
}

/// Clones share one box.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    sent: Vec<SentMail>,
    failing: Option<(usize, SendError)>,
}

impl Memory {
    pub fn accept(&self, mail: SentMail) -> Result<(), SendError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((left, error)) = &mut state.failing
            && *left > 0
        {
            *left -= 1;
            return Err(*error);
        }
        state.sent.push(mail);
        Ok(())
    }

    pub fn sent(&self) -> Vec<SentMail> {
        self.state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .sent
            .clone()
    }

    pub fn fail_next(&self, times: usize, error: SendError) {
        self.state
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .failing = Some((times, error));
    }
}
