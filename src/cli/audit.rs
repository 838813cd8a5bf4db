//! `audit verify` and `audit export`.
use super::args::AuditCommand;
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::acts;
use crate::acts::verify_audit::verify_audit;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::audit_line::AuditLine;
use crate::domain::chain::{Hash, hex};
use crate::store::audit;
use crate::store::error::Error;

const PIECE: i64 = 1000;

pub async fn audit(config: Config, command: AuditCommand) -> Result<(), Failure> {
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    match command {
        AuditCommand::Verify { head } => {
            let noted = head.as_deref().map(parse_head).transpose()?;
            let verified = verify_audit(&workshop, noted).await?;
            report(&verified.head);
            match (verified.broken_at, verified.knows_noted) {
                (Some(number), _) => {
                    Err(format!("entry {number} does not follow from those before it").into())
                }
                (None, Some(false)) => {
                    Err("the head that was given is no part of this chain".into())
                }
                (None, _) => Ok(()),
            }
        }
        AuditCommand::Export => {
            let (act, now) = (AuditAct::ExportAudit, Clock::System.now());
            acts::audit::note(
                &workshop,
                Actor::COMMAND_LINE,
                act,
                Subject::Site,
                Vec::new(),
                now,
            )
            .await?;
            let mut after = 0;
            loop {
                let keyring = workshop.keyring.clone();
                let piece = move |db: &mut _| {
                    let page = audit::chained(db, after, PIECE)?;
                    let changes = audit::changes(db, &keyring, &page)?;
                    Ok::<_, Error>((page, changes))
                };
                let (page, changes) = workshop.store.read(piece).await?;
                let Some((last, _)) = page.last().and_then(|logged| logged.chained) else {
                    return Ok(());
                };
                for (logged, changes) in page.iter().zip(changes) {
                    print(&AuditLine::new(&logged.entry, logged.chained, changes));
                }
                after = last;
            }
        }
    }
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
fn report(head: &(i64, Hash)) {
    println!("{} entries, head {}:{}", head.0, head.0, hex(&head.1));
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
fn print(line: &AuditLine) {
    print!("{}", line.json());
}

/// `42:9f86…`, as `audit verify` and the desk show it.
fn parse_head(text: &str) -> Result<(i64, Hash), Failure> {
    let wrong = || "a head is written NUMBER:HASH, as `audit verify` shows it";
    let (number, hash) = text.split_once(':').ok_or_else(wrong)?;
    let hash = data_encoding::HEXLOWER_PERMISSIVE
        .decode(hash.as_bytes())
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(wrong)?;
    Ok((number.parse().map_err(|_| wrong())?, hash))
}
