//! `bounce`: reads a returned mail and marks its address.
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::acts::mark_bounce::mark_bounce;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::actor::Actor;
use crate::mail::bounce;
use crate::store::error::Error;
use std::io::Read;

/// The largest mail that is read: one byte more than `bounce::parse` takes.
const MOST: u64 = 1024 * 1024 + 1;

#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn bounce(config: Config) -> Result<(), Failure> {
    let mut mail = Vec::new();
    std::io::stdin().take(MOST).read_to_end(&mut mail)?;
    let bounce = bounce::parse(&mail)?;
    let unknown = "the returned mail is not one of ours (or its record was purged)";
    let id = bounce.message_id.parse().map_err(|_| unknown)?;
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    match mark_bounce(
        &workshop,
        id,
        bounce.status.clone(),
        Actor::COMMAND_LINE,
        Clock::System.now(),
    )
    .await
    {
        Ok(()) => println!("marked as undeliverable ({})", bounce.status),
        Err(Error::NotFound) => return Err(unknown.into()),
        Err(other) => return Err(other.into()),
    }
    Ok(())
}
