//! Conversations kept open between mails.

use std::sync::{Mutex, PoisonError};

use lettre::address::Envelope;
use tokio::sync::Semaphore;

use crate::mail::refusal::{Refusal, Step};
use crate::mail::send_error::SendError;
use crate::mail::session::{ConnectError, Session};
use crate::mail::transport_url::Relay;

/// As many conversations at once; whoever comes later waits.
pub const MOST_AT_ONCE: usize = 16;

pub struct Pool {
    relay: Relay,
    turns: Semaphore,
    idle: Mutex<Vec<Session>>,
}

impl Pool {
    pub fn new(relay: Relay) -> Pool {
        Pool {
            relay,
            turns: Semaphore::new(MOST_AT_ONCE),
            idle: Mutex::default(),
        }
    }

    /// A conversation goes back to the others only after the server's last answer was read: dropping this future
    /// half-way closes the connection, so that no answer is ever taken for another mail's.
    pub async fn send(&self, envelope: &Envelope, bytes: &[u8]) -> Result<(), SendError> {
        let _turn = self
            .turns
            .acquire()
            .await
            .map_err(|_| SendError::Temporary { code: None })?;
        if let Some(session) = self.take() {
            match self.send_over(session, envelope, bytes).await {
                // The server had closed it meanwhile, as servers do; nothing was sent over it.
                Err(refusal) if refusal.step == Step::MailFrom && !refusal.leaves_connection() => {}
                outcome => return outcome.map_err(judged),
            }
        }
        let session = Session::open(&self.relay).await.map_err(|error| {
            tracing::warn!(%error, "no connection to the mail server");
            SendError::Temporary { code: error.code() }
        })?;
        self.send_over(session, envelope, bytes)
            .await
            .map_err(judged)
    }

    /// Connects, logs in and leaves.
    pub async fn check(&self) -> Result<(), ConnectError> {
        let mut session = Session::open(&self.relay).await?;
        if !session.is_alive().await {
            return Err(ConnectError::NotSmtp);
        }
        session.close().await;
        Ok(())
    }

    async fn send_over(
        &self,
        mut session: Session,
        envelope: &Envelope,
        bytes: &[u8],
    ) -> Result<(), Refusal> {
        let outcome = session.deliver(envelope, bytes).await;
        let usable = match outcome {
            Ok(()) => true,
            Err(refusal) => refusal.leaves_connection() && session.reset().await,
        };
        if usable {
            self.idle
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(session);
        }
        outcome
    }

    fn take(&self) -> Option<Session> {
        self.idle
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop()
    }
}

fn judged(refusal: Refusal) -> SendError {
    let error = refusal.verdict();
    tracing::warn!(step = ?refusal.step, code = ?refusal.code, subject = ?refusal.subject, detail = ?refusal.detail, %error, "mail refused");
    error
}
