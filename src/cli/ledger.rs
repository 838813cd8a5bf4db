//! `ledger verify`: from the database, or from a letter's public pages alone.
use super::args::LedgerCommand;
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::acts::verify_ledger::{Verified, verify_ledger};
use crate::cli::remote_ledger;
use crate::config::sections::Config;
use crate::store::letters;

pub async fn ledger(config: Config, command: LedgerCommand) -> Result<(), Failure> {
    match command {
        LedgerCommand::Verify { url: Some(url) } => {
            let verified = tokio::task::spawn_blocking({
                let url = url.clone();
                move || remote_ledger::verify(&url)
            })
            .await??;
            if report(&url, &verified) {
                Ok(())
            } else {
                Err("the ledger and the list do not agree".into())
            }
        }
        LedgerCommand::Verify { url: None } => {
            let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
            let mut sound = true;
            for letter in workshop.store.read(letters::all).await? {
                let verified = verify_ledger(&workshop, &letter).await?;
                sound &= report(letter.slug.as_str(), &verified);
            }
            if sound {
                Ok(())
            } else {
                Err("the ledger and the list do not agree".into())
            }
        }
    }
}

/// Says whether all is as it should be.
#[expect(clippy::print_stdout, reason = "the answer of a command")]
fn report(letter: &str, verified: &Verified) -> bool {
    println!(
        "{letter}: {} entries, {} organisations, {} individuals",
        verified.entries, verified.organisations, verified.individuals
    );
    for finding in &verified.findings {
        println!("  {finding}");
    }
    if verified.findings.is_empty() {
        println!("  sound");
    }
    verified.findings.is_empty()
}
