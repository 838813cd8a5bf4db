//! What every handler is given.
use super::look::Look;
use super::papers::Papers;
use super::switchboard::Switchboard;
use crate::acts::workshop::Workshop;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::locale::messages::Catalogue;
use crate::security::limits::ClientLimits;
use crate::security::password::PasswordHasher;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use tokio::sync::{Notify, Semaphore};

/// One for the process, shared by its threads.
pub struct App {
    /// Its writes are refused while the site is read-only.
    pub workshop: Workshop,
    pub switchboard: Switchboard,
    pub config: Config,
    pub look: Arc<Look>,
    pub catalogue: Catalogue,
    pub limits: ClientLimits,
    pub clock: Clock,
    pub passwords: Arc<PasswordHasher>,
    /// Passwords hashed at one time: each takes tens of megabytes.
    pub hashing: Semaphore,
    /// Somebody sent X-Forwarded-For from an address that is no trusted proxy.
    pub untrusted_proxy: AtomicBool,
    /// Rung when mail was put into the outbox, so that it need not wait for the next round.
    pub mail_bell: Arc<Notify>,
    pub papers: Arc<Papers>,
}

impl App {
    /// For the few acts that a read-only site takes (`middleware::switched`).
    pub fn even_read_only(&self) -> Workshop {
        self.workshop.even_read_only()
    }
}
