//! `signatures import` and `signatures export`.
use super::args::SignaturesCommand;
use super::letter::unknown;
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::acts::import_signatures::{Brought, Fate, Import, import_signatures};
use crate::acts::staging::StageError;
use crate::acts::workshop::Workshop;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::import_line::{COLUMNS, ImportLine};
use crate::domain::letter::Slug;
use crate::domain::moderation::Hold;
use crate::domain::signature::Visibility;
use crate::locale::messages::Locale;
use crate::store::listing::{self, Filter, Listed, Place};
use crate::store::{addressee, letters};
use crate::web::public::export::{self, Format};
use std::io::Write;
use std::path::Path;

pub async fn signatures(config: Config, command: SignaturesCommand) -> Result<(), Failure> {
    let workshop = startup::workshop(&config, Migrate::SqliteOnly).await?;
    match command {
        SignaturesCommand::Import {
            file,
            letter,
            dry_run,
            publish,
        } => {
            let import = Import {
                letter: Slug::parse(&letter)?,
                lines: read(&file)?,
                publish,
                dry_run,
            };
            let lines = import.lines.clone();
            let fates = import_signatures(&workshop, import, Clock::System.now())
                .await
                .map_err(|error| match error {
                    StageError::Store(error) => unknown(error, &letter),
                    other @ (StageError::UnderWay | StageError::EverythingHeld) => other.into(),
                })?;
            report(&lines, &fates, dry_run)
        }
        SignaturesCommand::Export {
            letter,
            format,
            addressee,
        } => {
            let locale = startup::catalogue(&config)?.negotiate(None, None);
            export(&workshop, &letter, &format, addressee, locale).await
        }
    }
}

/// Commas or semicolons, with or without a byte order mark; the first line names the columns.
fn read(file: &Path) -> Result<Vec<ImportLine>, Failure> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let text = std::str::from_utf8(&bytes).map_err(|error| {
        format!(
            "{}: not UTF-8 after byte {}; save it as CSV UTF-8",
            file.display(),
            error.valid_up_to()
        )
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let heading = text.lines().next().unwrap_or_default();
    let delimiter = if heading.matches(';').count() > heading.matches(',').count() {
        b';'
    } else {
        b','
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let columns: Vec<String> = reader
        .headers()?
        .iter()
        .map(|name| name.trim().to_lowercase())
        .collect();
    let unknown: Vec<&str> = columns
        .iter()
        .map(String::as_str)
        .filter(|name| !COLUMNS.contains(name) && !EXPORTED_TOO.contains(name))
        .collect();
    let missing: Vec<&str> = ["kind", "name"]
        .into_iter()
        .filter(|name| !columns.iter().any(|column| column == name))
        .collect();
    if !unknown.is_empty() || !missing.is_empty() {
        return Err(format!(
            "{}: unknown columns: {}; missing columns: {}; there are: {}",
            file.display(),
            or_none(&unknown),
            or_none(&missing),
            COLUMNS.join(", ")
        )
        .into());
    }
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record?;
        let mut line = ImportLine::default();
        for (column, cell) in columns.iter().zip(&record) {
            if let Some(field) = line.column(column) {
                export::unguarded(cell).clone_into(field);
            }
        }
        lines.push(line);
    }
    Ok(lines)
}

/// Columns of our own export that an import has no use for.
const EXPORTED_TOO: [&str; 6] = [
    "id",
    "heading",
    "proof",
    "published_at",
    "version",
    "version_language",
];

fn or_none(names: &[&str]) -> String {
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}

#[expect(clippy::print_stdout, reason = "the answer of a command")]
fn report(lines: &[ImportLine], fates: &[Brought], dry_run: bool) -> Result<(), Failure> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    // The first line of the file holds the names of the columns.
    for (number, (line, brought)) in (2..).zip(lines.iter().zip(fates)) {
        let said = match &brought.fate {
            Fate::Published => "published".to_owned(),
            Fate::Held => "held for the moderators".to_owned(),
            Fate::Listed => "left out: it is on the list already".to_owned(),
            Fate::Faulty(faults) => {
                let faults: Vec<String> = faults
                    .iter()
                    .map(|(field, fault)| format!("{field} {fault}"))
                    .collect();
                format!("FAULTY: {}", faults.join(", "))
            }
        };
        writeln!(out, "line {number}: {}: {said}", line.name)?;
        if !brought.doubts.is_empty() {
            let doubts: Vec<String> = brought.doubts.iter().map(doubt).collect();
            writeln!(out, "  LOOK AT IT: {}", doubts.join(", "))?;
        }
    }
    out.flush()?;
    drop(out);
    let faulty = fates
        .iter()
        .filter(|line| matches!(line.fate, Fate::Faulty(_)))
        .count();
    let good = fates
        .iter()
        .filter(|line| matches!(line.fate, Fate::Published | Fate::Held))
        .count();
    let unread = fates
        .iter()
        .filter(|line| line.fate == Fate::Published && !line.doubts.is_empty())
        .count();
    if unread > 0 {
        println!(
            "--publish overrides the rules, which would hold {unread} of the lines for a moderator"
        );
    }
    match (faulty, dry_run) {
        (0, true) => println!("dry run: {good} of {} lines would be brought", fates.len()),
        (0, false) => println!("{good} of {} lines brought", fates.len()),
        _ => return Err(format!("{faulty} lines are faulty; nothing was brought").into()),
    }
    Ok(())
}

/// A reason as the database spells it, and what it rests on; of people nothing is kept beside it.
fn doubt(hold: &Hold) -> String {
    match &hold.evidence {
        Some(evidence) => format!("{} ({evidence})", hold.reason),
        None => hold.reason.to_string(),
    }
}

async fn export(
    workshop: &Workshop,
    slug: &str,
    format: &str,
    for_addressee: bool,
    locale: Locale,
) -> Result<(), Failure> {
    let format: Format = format.parse()?;
    let parsed = Slug::parse(slug)?;
    let keyring = workshop.keyring.clone();
    let (letter, unnamed) = workshop
        .store
        .read(move |db| {
            let letter = letters::by_slug(db, &parsed)?;
            let unnamed = if for_addressee {
                addressee::named_to_addressee(db, &keyring, letter.id)?
            } else {
                Vec::new()
            };
            Ok((letter, unnamed))
        })
        .await
        .map_err(|error| unknown(error, slug))?;
    let (letter, current) = (letter.id, letter.version);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut writer = if for_addressee {
        export::Writer::for_addressee(format, current, locale)
    } else {
        export::Writer::new(format, current, locale)
    };
    let mut unnamed = unnamed.into_iter().peekable();
    let mut place: Option<Place> = None;
    loop {
        let from = place.clone();
        let page: Vec<Listed> = workshop
            .store
            .read(move |db| listing::page(db, letter, &Filter::default(), from.as_ref(), 1000))
            .await?;
        let Some(last) = page.last() else { break };
        place = Some(Place {
            sort_key: last.sort_key.clone(),
            id: last.id,
        });
        for line in &page {
            while let Some(before) = unnamed.next_if(|other| other.sort_key < line.sort_key) {
                out.write_all(&writer.one(&before, Visibility::Addressee))?;
            }
            out.write_all(&writer.one(line, Visibility::Named))?;
        }
    }
    for line in unnamed {
        out.write_all(&writer.one(&line, Visibility::Addressee))?;
    }
    out.write_all(&writer.end())?;
    out.flush()?;
    Ok(())
}
