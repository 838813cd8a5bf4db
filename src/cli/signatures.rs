//! `signatures import` and `signatures export`.
use super::args::SignaturesCommand;
use super::letter::unknown;
use super::papers::{self, Paper};
use super::serve::Failure;
use super::startup::{self, Migrate};
use crate::acts::audit::note;
use crate::acts::import_fates::{Brought, Fate};
use crate::acts::import_signatures::{Import, import_signatures};
use crate::acts::staging::StageError;
use crate::acts::workshop::Workshop;
use crate::config::clock::Clock;
use crate::config::sections::Config;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::import_columns::{self, Mapping};
use crate::domain::import_line::{COLUMNS, ImportLine};
use crate::domain::letter::Slug;
use crate::domain::moderation::Hold;
use crate::domain::sheet::{Encoding, Sheet};
use crate::domain::signature::Visibility;
use crate::locale::country_reading::CountryReader;
use crate::locale::messages::Locale;
use crate::security::random;
use crate::store::listing::{self, Filter, Listed, Place};
use crate::store::{addressee, letters, versions};
use crate::web::public::document::Head;
use crate::web::public::entry::Layout;
use crate::web::public::export::{Format, Writer};
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
            let (numbers, lines) = read(&file)?;
            let import = Import {
                letter: Slug::parse(&letter)?,
                lines,
                publish,
                hold_doubted: false,
                id: random::id(Clock::System.now()),
                dry_run,
                by: Actor::COMMAND_LINE,
                recorded: false,
            };
            let lines = import.lines.clone();
            let fates = import_signatures(&workshop, import, &Clock::System)
                .await
                .map_err(|error| match error {
                    StageError::Store(error) => unknown(error, &letter),
                    other @ (StageError::UnderWay | StageError::EverythingHeld) => other.into(),
                })?;
            report(&numbers, &lines, &fates, dry_run)
        }
        SignaturesCommand::Export {
            letter,
            format,
            addressee,
        } => {
            let locale = startup::catalogue(&config)?.negotiate(None, None);
            let told = if addressee { "addressee" } else { "public" };
            let paper = format.parse::<Paper>().ok();
            if addressee && paper.is_some() {
                return Err("a PDF is of the public list only".into());
            }
            write_down(&workshop, &letter, format!("{format}, {told}")).await?;
            if let Some(paper) = paper {
                return papers::write(&workshop, &config, paper, &letter, locale).await;
            }
            export(&workshop, &letter, &format, addressee, locale).await
        }
    }
}

/// In the audit log, before it is done: what is taken away in pieces is never without an entry.
async fn write_down(workshop: &Workshop, slug: &str, told: String) -> Result<(), Failure> {
    let parsed = Slug::parse(slug)?;
    let letter = workshop
        .store
        .read(move |db| letters::by_slug(db, &parsed))
        .await
        .map_err(|error| unknown(error, slug))?;
    let (by, now) = (Actor::COMMAND_LINE, Clock::System.now());
    let changes = vec![FieldChange::set(Field::Format, told)];
    let act = AuditAct::ExportSignatures;
    note(workshop, by, act, Subject::Letter(letter.id), changes, now).await?;
    Ok(())
}

/// The lines, and where each stands in the file. As on the desk, but that the columns have to be ours: nobody is there to say what others hold.
fn read(file: &Path) -> Result<(Vec<u64>, Vec<ImportLine>), Failure> {
    let bytes = std::fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let sheet = Sheet::read(&bytes).map_err(|error| format!("{}: {error}", file.display()))?;
    if sheet.encoding == Encoding::Windows1252 {
        return Err(format!("{}: not UTF-8; save it as CSV UTF-8", file.display()).into());
    }
    let columns: Vec<String> = sheet
        .headings
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
    let mapping: Mapping = columns
        .iter()
        .map(|name| COLUMNS.into_iter().find(|column| column == name))
        .collect();
    let countries = CountryReader::of(&[]);
    let mut lines = Vec::with_capacity(sheet.rows.len());
    for row in &sheet.rows {
        let mut line = import_columns::line(&mapping, row);
        countries.read_in(&mut line.country);
        lines.push(line);
    }
    let numbers = sheet.rows.iter().map(|row| row.line).collect();
    Ok((numbers, lines))
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
fn report(
    numbers: &[u64],
    lines: &[ImportLine],
    fates: &[Brought],
    dry_run: bool,
) -> Result<(), Failure> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (number, (line, brought)) in numbers.iter().zip(lines.iter().zip(fates)) {
        let said = match &brought.fate {
            Fate::Published => "published".to_owned(),
            Fate::Held => "held for the moderators".to_owned(),
            Fate::Listed => "left out: it is on the list already".to_owned(),
            Fate::Repeated(earlier) => {
                let line = numbers.get(*earlier).copied().unwrap_or_default();
                format!("left out: it stands on line {line} already")
            }
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
    let language = locale.language().to_owned();
    let (letter, version, unnamed) = workshop
        .store
        .read(move |db| {
            let letter = letters::by_slug(db, &parsed)?;
            let version = versions::current(db, &letter, &language)?;
            let unnamed = if for_addressee {
                addressee::named_to_addressee(db, &keyring, letter.id)?
            } else {
                Vec::new()
            };
            Ok((letter.id, version, unnamed))
        })
        .await
        .map_err(|error| unknown(error, slug))?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let layout = Layout {
        country: true,
        people: false,
    };
    let mut writer = Writer::new(format, Head::from(&version), locale, layout)?;
    if for_addressee {
        writer = writer.for_addressee();
    }
    let mut unnamed = unnamed.into_iter().peekable();
    let mut place: Option<Place> = None;
    loop {
        let from = place.clone();
        let page: Vec<Listed> = workshop
            .store
            .read(move |db| listing::page(db, letter, &Filter::default(), from.as_ref(), 1000))
            .await?;
        let Some(last) = page.last() else { break };
        place = Some(last.place());
        for line in &page {
            while let Some(before) = unnamed.next_if(|other| other.sort_key < line.sort_key) {
                out.write_all(&writer.one(&before, Visibility::Addressee)?)?;
            }
            out.write_all(&writer.one(line, Visibility::Named)?)?;
        }
    }
    for line in unnamed {
        out.write_all(&writer.one(&line, Visibility::Addressee)?)?;
    }
    out.write_all(&writer.end()?)?;
    out.flush()?;
    Ok(())
}
