//! `letter`: letters, from the console.
use super::args::LetterCommand;
use super::serve::Failure;
use super::shipped::from_folder;
use super::startup::{self, Migrate};
use crate::acts::as_bundle::as_bundle;
use crate::acts::bring_letter::{Brought, bring_letter, rehearse_letter};
use crate::acts::bring_version::NewVersion;
use crate::acts::open_letter::{OpenError, set_state};
use crate::acts::workshop::Workshop;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::actor::Actor;
use crate::domain::letter::{Change, LetterState, Slug};
use crate::domain::time::Timestamp;
use crate::store::error::Error;
use crate::store::{ledger, letters, under_version};
use std::path::Path;

#[expect(clippy::print_stdout, reason = "the answer of a command")]
pub async fn letter(config: Config, command: LetterCommand) -> Result<(), Failure> {
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    let now = Clock::System.now();
    let (slug, state) = match command {
        LetterCommand::Import { folder, dry_run } => {
            return import(&workshop, &config, &folder, dry_run, now).await;
        }
        LetterCommand::Export { slug, to } => return export(&workshop, &slug, &to).await,
        LetterCommand::List => return list(&workshop, &config).await,
        LetterCommand::Open { slug } => (slug, LetterState::Open),
        LetterCommand::Close { slug } => (slug, LetterState::Closed),
        LetterCommand::Archive { slug } => (slug, LetterState::Archived),
    };
    let by = Actor::COMMAND_LINE;
    let letter = set_state(&workshop, Slug::parse(&slug)?, None, state, by, now)
        .await
        .map_err(|error| match error {
            OpenError::Store(error) => unknown(error, &slug),
            other @ (OpenError::Lacks(_) | OpenError::Moved | OpenError::NotPublic) => other.into(),
        })?;
    if letter.awaits_opening(now) {
        println!("{} opens when its time has come", letter.slug);
    } else {
        println!("{} is {}", letter.slug, letter.state);
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
async fn import(
    workshop: &Workshop,
    config: &Config,
    folder: &Path,
    dry_run: bool,
    now: Timestamp,
) -> Result<(), Failure> {
    let bundle = from_folder(folder)?;
    let slug = bundle.slug.clone();
    let address = format!("{}/letters/{slug}", config.site.base_url);
    let brought = if dry_run {
        println!("a dry run: nothing is changed, and this is what would be");
        rehearse_letter(workshop, bundle, now).await?
    } else {
        bring_letter(workshop, bundle, Actor::COMMAND_LINE, now).await?
    };
    match brought {
        Brought::New => println!("new letter: {address}"),
        Brought::Changed => println!("changed: {address}"),
        Brought::Unchanged => println!("nothing has changed: {address}"),
        Brought::Version(made) => {
            let concerned = workshop
                .store
                .read(move |db| {
                    let letter = letters::by_slug(db, &slug)?;
                    under_version::with_contact(db, letter.id)
                })
                .await?;
            println!("{}", told(&made, concerned, &address));
        }
    }
    Ok(())
}

/// What a new version means, in lines.
fn told(made: &NewVersion, concerned: i64, address: &str) -> String {
    let number = made.number;
    let before = number - 1;
    let mut lines = vec![format!(
        "version {number}, {} change: {address}/versions/{before}...{number}",
        made.change
    )];
    if !made.missing.is_empty() {
        lines.push(format!(
            "version {number} is missing in: {} (their readers get the text in the letter's own \
             language until you bring it)",
            made.missing.join(", ")
        ));
    }
    lines.push(match made.change {
        Change::Material => format!(
            "{concerned} signatures with a contact: each is asked by mail to keep or withdraw it, \
             little by little, while `serve` or `work` runs"
        ),
        Change::First | Change::Editorial => {
            format!("{concerned} signatures with a contact are kept; nobody is asked")
        }
    });
    lines.join("\n")
}

pub fn unknown(error: Error, slug: &str) -> Failure {
    match error {
        Error::NotFound => {
            format!("there is no letter {slug:?}; `undersigned letter list` names them").into()
        }
        other => other.into(),
    }
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
async fn list(workshop: &Workshop, config: &Config) -> Result<(), Failure> {
    let rows = workshop
        .store
        .read(|db| {
            letters::all(db)?
                .into_iter()
                .map(|letter| Ok((ledger::counts(db, letter.id)?, letter)))
                .collect::<Result<Vec<_>, Error>>()
        })
        .await?;
    for (counts, letter) in rows {
        println!(
            "{:<9} {:>7} organisations {:>7} individuals  {}/letters/{}",
            letter.state.as_str(),
            counts.organisations,
            counts.individuals,
            config.site.base_url,
            letter.slug
        );
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
async fn export(workshop: &Workshop, slug: &str, to: &Path) -> Result<(), Failure> {
    let parsed = Slug::parse(slug)?;
    let bundle = workshop
        .store
        .read(move |db| {
            let letter = letters::by_slug(db, &parsed)?;
            as_bundle(db, letter)
        })
        .await
        .map_err(|error| unknown(error, slug))?;
    std::fs::create_dir_all(to)?;
    for (name, content) in bundle.files()? {
        std::fs::write(to.join(&name), content)?;
        println!("{}", to.join(name).display());
    }
    Ok(())
}
