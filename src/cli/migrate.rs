//! `migrate`: brings the schema up to date.
use super::serve::Failure;
use super::startup::StartupError;
use crate::config::sections::Config;
use crate::store::connection::Address;
use crate::store::migrations::{self, Schema};

#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub fn migrate(config: &Config) -> Result<(), Failure> {
    let address = Address::of(&config.database.url);
    if migrations::status(&address)? == Schema::Ahead {
        return Err(StartupError::Newer.into());
    }
    match migrations::migrate(&address)? {
        0 => println!("the schema is up to date"),
        run => println!("{run} migrations run; the schema is up to date"),
    }
    Ok(())
}
