//! `moderator`: accounts on the desk, from the console.
use super::args::ModeratorCommand;
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::acts::make_moderator::{self, MakeModeratorError, NewModerator};
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::email::EmailAddress;
use crate::domain::moderator::{Moderator, Role};
use crate::domain::name::Name;
use crate::domain::signatory::MAX_NAME;
use crate::security::new_password::NewPassword;
use crate::security::password::PasswordHasher;
use crate::store::connection::Db;
use crate::store::moderators;
use std::io::BufRead;
use std::sync::Arc;

#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn moderator(config: Config, command: ModeratorCommand) -> Result<(), Failure> {
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    let passwords = Arc::new(PasswordHasher::new(config.passwords)?);
    let now = Clock::System.now();
    match command {
        ModeratorCommand::Add { email, name, role } => {
            let new = NewModerator {
                password: read_password(&[&name, &email, &config.site.name])?,
                name: Name::parse(&name, MAX_NAME)?,
                email: EmailAddress::parse(&email)?,
                language: config
                    .site
                    .languages
                    .first()
                    .cloned()
                    .unwrap_or_else(|| "en".to_owned()),
            };
            make_moderator::add(&workshop, passwords, new, role.parse::<Role>()?, now).await?;
            println!("added");
        }
        ModeratorCommand::List => {
            let keyring = workshop.keyring.clone();
            for (account, email) in workshop
                .store
                .read(move |db| moderators::all(db, &keyring))
                .await?
            {
                let disabled = if account.disabled_at.is_some() {
                    "  disabled"
                } else {
                    ""
                };
                println!(
                    "{:<10} {}  {}{disabled}",
                    account.role.as_str(),
                    email.as_str(),
                    account.name
                );
            }
        }
        ModeratorCommand::Reset { email } => {
            let address = EmailAddress::parse(&email)?;
            let index = workshop.keyring.address_index(&address);
            let find = move |db: &mut Db| moderators::by_address(db, &index);
            let found: Option<(Moderator, String)> = workshop.store.read(find).await?;
            let (account, _) = found.ok_or(MakeModeratorError::Unknown)?;
            let known = [account.name.as_str(), &email, &config.site.name];
            let password = read_password(&known)?;
            make_moderator::reset(&workshop, passwords, &address, password, now).await?;
            println!("the password is changed and every session of the account ended");
        }
        ModeratorCommand::FactorOff { email } => {
            let email = EmailAddress::parse(&email)?;
            make_moderator::turn_factor_off(&workshop, &email, now).await?;
            println!("the second factor is off");
        }
        ModeratorCommand::Disable { email } => {
            make_moderator::disable(&workshop, &EmailAddress::parse(&email)?, now).await?;
            println!("disabled");
        }
    }
    Ok(())
}

/// One line of standard input: a password does not belong on a command line, where others see it.
#[expect(clippy::print_stderr, reason = "a prompt, where somebody types")]
fn read_password(known: &[&str]) -> Result<NewPassword, Failure> {
    let stdin = std::io::stdin();
    if std::io::IsTerminal::is_terminal(&stdin) {
        eprintln!("password (it is shown as you type):");
    }
    let mut line = String::new();
    stdin.lock().read_line(&mut line)?;
    let password = line.trim_end_matches(['\r', '\n']);
    Ok(NewPassword::parse(password, known)?)
}
