//! What every command needs before it can act: the secret, the database, a schema that fits.
use crate::acts::migrate::note;
use crate::acts::tie_secret::{TieError, tie_secret};
use crate::acts::workshop::Workshop;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::actor::Actor;
use crate::locale::messages::{Catalogue, CatalogueError};
use crate::mail::compose::Mailbox;
use crate::mail::transport::Transport;
use crate::security::secret_file::{self, SecretFileError};
use crate::store::connection::Address;
use crate::store::door::Store;
use crate::store::error::Error;
use crate::store::migrations::{self, Migrated, Schema};
use crate::web::logo::Logo;

#[derive(Debug, thiserror::Error)]
pub enum StartupError {
    #[error(transparent)]
    Secret(#[from] SecretFileError),
    #[error("cannot use the {address:?}")]
    Database { address: Address, source: Error },
    #[error(
        "the database was migrated by a newer undersigned; run that one, or restore a backup from before"
    )]
    Newer,
    #[error(
        "the database's schema is {0} migrations behind; run `undersigned migrate` (or `serve --migrate`)"
    )]
    Behind(usize),
    #[error(transparent)]
    Tie(#[from] TieError),
    #[error(transparent)]
    Catalogue(#[from] CatalogueError),
    #[error("{key}: {fault}")]
    Mail { key: &'static str, fault: String },
    #[error("site.logo: {path}: {fault}")]
    Logo { path: String, fault: String },
}

/// Whether a PostgreSQL schema that is behind is brought up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Migrate {
    Always,
    SqliteOnly,
}

pub async fn workshop(config: &Config, migrate: Migrate) -> Result<Workshop, StartupError> {
    let address = Address::of(&config.database.url);
    let failed = |source| StartupError::Database {
        address: address.clone(),
        source,
    };
    let migrated = schema(&address, migrate).await?;
    let store = Store::open(&config.database.url).map_err(failed)?;
    if let Some(migrated) = migrated {
        let by = match migrate {
            Migrate::Always => Actor::COMMAND_LINE,
            Migrate::SqliteOnly => Actor::PROGRAM,
        };
        let noted = note(&store, migrated, by, Clock::System.now());
        noted.await.map_err(failed)?;
    }
    let keyring = secret_file::read_or_create(&config.secrets.file)?;
    let workshop = Workshop::new(store, keyring, config.moderation.watch_list.clone());
    tie_secret(&workshop).await?;
    Ok(workshop)
}

/// Brings the schema up to date where that may be done; says what was run, if anything was.
pub async fn schema(address: &Address, migrate: Migrate) -> Result<Option<Migrated>, StartupError> {
    let place = address.clone();
    // Connecting and migrating block; nothing else runs yet.
    let checked = tokio::task::spawn_blocking(move || check_schema(&place, migrate)).await;
    let failed = |source| StartupError::Database {
        address: address.clone(),
        source,
    };
    checked.unwrap_or(Err(Error::Panicked)).map_err(failed)?
}

fn check_schema(
    address: &Address,
    migrate: Migrate,
) -> Result<Result<Option<Migrated>, StartupError>, Error> {
    let may_migrate = migrate == Migrate::Always || matches!(address, Address::Sqlite(_));
    Ok(match migrations::status(address)? {
        Schema::UpToDate => Ok(None),
        Schema::Ahead => Err(StartupError::Newer),
        Schema::Behind(_) if may_migrate => {
            let migrated = migrations::migrate(address)?;
            tracing::info!(
                migrations = migrated.run,
                "the schema was brought up to date"
            );
            Ok((migrated.run > 0).then_some(migrated))
        }
        Schema::Behind(missing) => Err(StartupError::Behind(missing)),
    })
}

pub fn catalogue(config: &Config) -> Result<Catalogue, StartupError> {
    Ok(Catalogue::load(&config.site.languages)?)
}

pub fn transport(config: &Config) -> Result<Transport, StartupError> {
    let fault = |error: &dyn std::fmt::Display| StartupError::Mail {
        key: "mail.url",
        fault: error.to_string(),
    };
    Transport::open(&config.mail.url).map_err(|error| fault(&error))
}

/// From and Reply-To.
pub fn mailboxes(config: &Config) -> Result<(Mailbox, Option<Mailbox>), StartupError> {
    let parse = |key, text: &str| {
        Mailbox::parse(text).map_err(|error| StartupError::Mail {
            key,
            fault: error.to_string(),
        })
    };
    let from = parse("mail.from", &config.mail.from)?;
    let reply_to = config
        .mail
        .reply_to
        .as_deref()
        .map(|text| parse("mail.reply_to", text))
        .transpose()?;
    Ok((from, reply_to))
}

/// The operator's logo, read once.
pub fn logo(config: &Config) -> Result<Option<Logo>, StartupError> {
    let Some(path) = &config.site.brand.logo else {
        return Ok(None);
    };
    let fault = |fault: String| StartupError::Logo {
        path: path.display().to_string(),
        fault,
    };
    let bytes = std::fs::read(path).map_err(|error| fault(error.to_string()))?;
    let logo = Logo::parse(bytes).map_err(|error| fault(error.to_string()))?;
    Ok(Some(logo))
}
