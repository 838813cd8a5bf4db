//! Reads the arguments and does what they say.
use super::args::{Arguments, Command};
use super::configuration::configuration;
use super::serve::Failure;
use super::{
    audit, bounce, check, generate, ledger, letter, migrate, moderator, offices, publish_static,
    serve, signatures, switch, work,
};
use crate::config::clock::Clock;
use clap::Parser;
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

/// Exit codes: 1 where something failed, 2 where the command line or the configuration is at fault.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    log();
    let config = match configuration(&arguments.settings) {
        Ok(config) => config,
        Err(faults) => return fail(&faults, 2),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error, 1),
    };
    let outcome: Result<(), Failure> = runtime.block_on(async {
        match arguments
            .command
            .unwrap_or(Command::Serve { migrate: false })
        {
            Command::Serve { migrate } => serve::serve(config, migrate).await,
            Command::Work => work::work(config).await,
            Command::Migrate => migrate::migrate(&config).await,
            Command::Check => check::check(config).await,
            Command::Moderator(command) => moderator::moderator(config, command).await,
            Command::Letter(command) => letter::letter(config, command).await,
            Command::Signatures(command) => signatures::signatures(config, command).await,
            Command::Offices(command) => offices::offices(config, command).await,
            Command::Ledger(command) => ledger::ledger(config, command).await,
            Command::Audit(command) => audit::audit(config, command).await,
            Command::Switch(command) => switch::switch(config, command).await,
            Command::PublishStatic { folder } => {
                publish_static::publish_static(config, &folder, Clock::System, |file| {
                    tracing::debug!(file, "copied");
                })
                .await
            }
            Command::Bounce => bounce::bounce(config).await,
            Command::Generate {
                number,
                letter,
                seed,
            } => generate::generate(config, number, letter, seed).await,
        }
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&*error, 1),
    }
}

/// To standard error, so that what a command prints can be piped. `UNDERSIGNED_LOG` takes what
/// `RUST_LOG` takes elsewhere.
fn log() {
    let filter =
        EnvFilter::try_from_env("UNDERSIGNED_LOG").unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    if std::io::IsTerminal::is_terminal(&std::io::stderr()) {
        lines.with_target(false).init();
    } else {
        lines.json().init();
    }
}

#[expect(clippy::print_stderr, reason = "why the program ends")]
fn fail(error: &dyn std::error::Error, code: u8) -> ExitCode {
    eprintln!("undersigned: {error}");
    let mut source = error.source();
    while let Some(cause) = source {
        eprintln!("  because: {cause}");
        source = cause.source();
    }
    ExitCode::from(code)
}

#[cfg(test)]
mod tests {
    use super::Arguments;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound_and_every_command_has_an_example() {
        let root = Arguments::command();
        root.clone().debug_assert();
        let mut waiting = vec![root];
        while let Some(command) = waiting.pop() {
            let is_leaf = !command.has_subcommands();
            let help = command
                .get_after_help()
                .map(ToString::to_string)
                .unwrap_or_default();
            assert!(
                !is_leaf || help.contains("Example"),
                "{} has no example",
                command.get_name()
            );
            waiting.extend(
                command
                    .get_subcommands()
                    .filter(|sub| sub.get_name() != "help")
                    .cloned(),
            );
        }
    }
}
