//! What every job works with.
use crate::acts::workshop::Workshop;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::locale::messages::Catalogue;
use crate::mail::compose::Mailbox;
use crate::mail::resolver::Resolver;
use crate::mail::transport::Transport;
use crate::store::error::Error;
use crate::store::leases::Holder;
use std::sync::Arc;
use tokio::sync::Notify;

/// Cheap to clone.
#[derive(Clone)]
pub struct Crew {
    pub workshop: Workshop,
    pub config: Config,
    pub catalogue: Catalogue,
    pub clock: Clock,
    pub transport: Transport,
    /// Shared, so that a domain is asked after once.
    pub resolver: Arc<Resolver>,
    pub from: Mailbox,
    pub reply_to: Option<Mailbox>,
    /// Names this process where only one may work.
    pub holder: Holder,
    /// Rung when there is mail.
    pub bell: Arc<Notify>,
}

/// Of a round through `Workshop::heeding_read_only`: while the site is read-only it waits, which is
/// no failure.
pub fn unless_read_only<T: Default>(outcome: Result<T, Error>) -> Result<T, Error> {
    match outcome {
        Err(Error::ReadOnly) => Ok(T::default()),
        worked => worked,
    }
}
