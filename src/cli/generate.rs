//! `generate`: made-up signatories.
use super::letter::unknown;
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::acts::chain_ledger::chain_ledger;
use crate::acts::generate::{GenerateError, generate as make};
use crate::acts::staging::StageError;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::letter::Slug;
use crate::security::random;

#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn generate(
    config: Config,
    number: usize,
    slug: String,
    seed: u64,
) -> Result<(), Failure> {
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    super::serve::bring_first_letters(&workshop, &Clock::System).await?;
    let made = match make(&workshop, Slug::parse(&slug)?, number, seed, &Clock::System).await {
        Ok(made) => made,
        Err(GenerateError::Stage(StageError::Store(error))) => return Err(unknown(error, &slug)),
        Err(other) => return Err(other.into()),
    };
    let holder = random::bytes();
    while chain_ledger(&workshop, holder, Clock::System.now()).await? > 0 {}
    println!("{made} made-up signatories published");
    Ok(())
}
