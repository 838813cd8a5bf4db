//! See `cli`.
use std::process::ExitCode;

fn main() -> ExitCode {
    undersigned::cli::run::run()
}
