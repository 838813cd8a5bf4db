//! `migrate`: brings the schema up to date.
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::acts::migrate::note;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::actor::Actor;
use crate::store::connection::Address;
use crate::store::door::Store;

#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn migrate(config: &Config) -> Result<(), Failure> {
    let address = Address::of(&config.database.url);
    let Some(migrated) = startup::schema(&address, Migrate::Always).await? else {
        println!("the schema is up to date");
        return Ok(());
    };
    let run = migrated.run;
    let store = Store::open(&config.database.url)?;
    note(&store, migrated, Actor::COMMAND_LINE, Clock::System.now()).await?;
    println!("{run} migrations run; the schema is up to date");
    Ok(())
}
