//! Reads the configuration from its sources.
use super::args::SettingFlags;
use crate::config::read::read;
use crate::config::sections::Config;
use crate::config::source::Source;
use std::path::Path;

const DEFAULT_FILE: &str = "undersigned.toml";

/// All faults at once.
#[derive(Debug, thiserror::Error)]
#[error("the configuration has faults:\n{}", .0.iter().map(|fault| format!("  - {fault}")).collect::<Vec<_>>().join("\n"))]
pub struct BadConfiguration(pub Vec<String>);

pub fn configuration(flags: &SettingFlags) -> Result<Config, BadConfiguration> {
    let mut source = Source::default();
    let file = flags.config.as_deref().unwrap_or(Path::new(DEFAULT_FILE));
    match std::fs::read_to_string(file) {
        Ok(text) => source.file(&file.display().to_string(), &text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && flags.config.is_none() => {}
        Err(error) => {
            return Err(BadConfiguration(vec![format!(
                "{}: {error}",
                file.display()
            )]));
        }
    }
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the environment is read"
    )]
    source.environment(std::env::vars());
    for (flag, key, value) in [
        ("--listen", "server.listen", &flags.listen),
        ("--base-url", "site.base_url", &flags.base_url),
        ("--database", "database.url", &flags.database),
    ] {
        if let Some(value) = value {
            source.flag(flag, key, value.clone());
        }
    }
    let config = read(&mut source);
    source.finish().map_err(BadConfiguration)?;
    Ok(config)
}
