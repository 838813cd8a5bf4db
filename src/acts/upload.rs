//! A table is uploaded, looked at line by line, and imported as one set: a piece at a time, so that
//! two hundred thousand lines hold nobody up. Small ones are done at once; a job does the others.
use super::audit::record;
use super::import_fates::{Brought, Fate, Judge};
use super::import_signatures::{Import, import_signatures};
use super::staging::StageError;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::import_columns::{self, Mapping, guess};
use crate::domain::import_line::{COLUMNS, ImportLine};
use crate::domain::letter::{Letter, LetterId, Signers};
use crate::domain::sheet::{Row, Sheet};
use crate::domain::signatory::Kind;
use crate::domain::time::{MINUTE, Timestamp};
use crate::domain::upload::{KEPT_FOR, LineFate, Table, Upload, UploadId, UploadState};
use crate::locale::country_reading::CountryReader;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::{self, Holder};
use crate::store::uploads::{self, PIECE};
use crate::store::{imports, letters};
use std::time::Duration;

/// How long one process works on an upload before another may think that it was killed.
const LEASE: Duration = MINUTE.saturating_mul(30);

#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    /// It is being worked on, or something was done to it since the page was made.
    #[error("the upload is not as it was seen")]
    Stale,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Keeps the rows, sealed, with the columns guessed.
pub async fn upload(
    workshop: &Workshop,
    letter: LetterId,
    sheet: Sheet,
    by: Actor,
    now: Timestamp,
) -> Result<UploadId, Error> {
    let id: UploadId = random::id(now);
    let columns = guess(&sheet.headings);
    let upload = Upload {
        id,
        letter_id: letter,
        moderator_id: by.moderator_id(),
        state: UploadState::Checking,
        import_id: None,
        table: Table {
            encoding: sheet.encoding.to_string(),
            columns: columns
                .into_iter()
                .map(|column| column.map(str::to_owned))
                .collect(),
            headings: sheet.headings,
            kind: Kind::Organisation.to_string(),
            publish: false,
            brought: None,
        },
        created_at: now,
    };
    let mut pieces = Vec::new();
    let mut rest = sheet.rows;
    while !rest.is_empty() {
        let after = rest.split_off(rest.len().min(PIECE));
        pieces.push(std::mem::replace(&mut rest, after));
    }
    let keyring = workshop.keyring.clone();
    // The upload last: whoever works on uploads finds all of its rows.
    let hidden = Upload {
        state: UploadState::Checked,
        ..upload.clone()
    };
    let begun = move |db: &mut Db| uploads::insert(db, &keyring, &hidden);
    workshop.store.write(begun).await?;
    for (position, rows) in (0..).zip(pieces) {
        let keyring = workshop.keyring.clone();
        workshop
            .store
            .write(move |db| uploads::add_rows(db, &keyring, id, position, &rows))
            .await?;
    }
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| uploads::update(db, &keyring, UploadState::Checked, &upload).map(drop))
        .await?;
    Ok(id)
}

/// Other columns, another kind, or another use: the lines are looked at again.
pub async fn set_table(
    workshop: &Workshop,
    id: UploadId,
    columns: Vec<Option<String>>,
    kind: Kind,
    publish: bool,
) -> Result<(), UploadError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut upload = uploads::find(db, &keyring, id)?;
            if upload.state != UploadState::Checked || columns.len() != upload.table.headings.len()
            {
                return Err(UploadError::Stale);
            }
            upload.table.columns = columns;
            upload.table.kind = kind.to_string();
            upload.table.publish = publish;
            upload.state = UploadState::Checking;
            if !uploads::update(db, &keyring, UploadState::Checked, &upload)? {
                return Err(UploadError::Stale);
            }
            Ok(uploads::forget_fates(db, id)?)
        })
        .await
}

/// Marks it to be imported: what was found to be new, as one set.
pub async fn begin_import(
    workshop: &Workshop,
    id: UploadId,
    by: Actor,
    now: Timestamp,
) -> Result<(), UploadError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut upload = uploads::find(db, &keyring, id)?;
            let counts = uploads::counts(db, id)?;
            if counts.checked < counts.lines || counts.good() == 0 {
                return Err(UploadError::Stale);
            }
            upload.state = UploadState::Importing;
            upload.import_id = Some(random::id(now));
            if !uploads::update(db, &keyring, UploadState::Checked, &upload)? {
                return Err(UploadError::Stale);
            }
            let changes = [FieldChange::set(Field::Lines, counts.good())];
            let subject = Subject::Letter(upload.letter_id);
            let act = AuditAct::ImportSignatures;
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// Nothing is left of it.
pub async fn discard(workshop: &Workshop, id: UploadId) -> Result<(), UploadError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let upload = uploads::find(db, &keyring, id)?;
            if upload.state == UploadState::Importing {
                return Err(UploadError::Stale);
            }
            Ok(uploads::discard(db, id)?)
        })
        .await
}

/// Deletes what has expired; says how many.
pub async fn purge(workshop: &Workshop, now: Timestamp) -> Result<usize, Error> {
    workshop
        .store
        .write(move |db| {
            let old = uploads::old(db, now.minus(KEPT_FOR), 1)?;
            for id in &old {
                uploads::discard(db, *id)?;
            }
            Ok(old.len())
        })
        .await
}

/// Works on whatever waits for it; says on how many.
pub async fn work(workshop: &Workshop, holder: Holder, now: Timestamp) -> Result<usize, Error> {
    let waiting = workshop.store.read(uploads::to_do).await?;
    let mut done = 0;
    for id in waiting {
        done += usize::from(work_on(workshop, id, holder, now).await?);
    }
    Ok(done)
}

/// Checks one upload, or imports it, unless somebody else is at it.
pub async fn work_on(
    workshop: &Workshop,
    id: UploadId,
    holder: Holder,
    now: Timestamp,
) -> Result<bool, Error> {
    let name = format!("upload {id}");
    let (taken, until) = (name.clone(), now.plus(LEASE));
    let take = move |db: &mut Db| leases::take(db, &taken, &holder, now, until);
    if !workshop.store.write(take).await? {
        return Ok(false);
    }
    let keyring = workshop.keyring.clone();
    let found = workshop
        .store
        .read(move |db| {
            let upload = uploads::find(db, &keyring, id)?;
            let letter = letters::find(db, upload.letter_id)?;
            Ok::<_, Error>((upload, letter))
        })
        .await;
    let outcome = match found {
        Ok((upload, letter)) => match upload.state {
            UploadState::Checking => check(workshop, &upload, letter, now).await.map(|()| true),
            UploadState::Importing => bring(workshop, upload, letter, now).await,
            UploadState::Checked | UploadState::Imported => Ok(false),
        },
        // Discarded meanwhile.
        Err(Error::NotFound) => Ok(false),
        Err(other) => Err(other),
    };
    let free = move |db: &mut Db| leases::take(db, &name, &holder, now, now);
    workshop.store.write(free).await?;
    outcome
}

async fn check(
    workshop: &Workshop,
    upload: &Upload,
    letter: Letter,
    now: Timestamp,
) -> Result<(), Error> {
    let reader = Lines::of(&upload.table, &letter);
    let publish = upload.table.publish;
    let mut judge = Judge::of(workshop, letter.slug.clone(), publish, true).await?;
    let mut numbers = Vec::new();
    for position in 0.. {
        let Some(piece) = piece(workshop, upload.id, position).await? else {
            break;
        };
        numbers.extend(piece.rows.iter().map(|row| row.line));
        let mut fates = Vec::with_capacity(piece.rows.len());
        for row in &piece.rows {
            let line = reader.read(row);
            if piece.fates.is_some() {
                judge.pass(&workshop.keyring, &line);
            } else {
                let (brought, _) = judge.judge(workshop, &line, now).await?;
                fates.push(told(&brought, &numbers));
            }
        }
        if piece.fates.is_none() {
            let (keyring, id) = (workshop.keyring.clone(), upload.id);
            workshop
                .store
                .write(move |db| uploads::set_fates(db, &keyring, id, position, &fates))
                .await?;
        }
    }
    let checked = Upload {
        state: UploadState::Checked,
        ..upload.clone()
    };
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| uploads::update(db, &keyring, UploadState::Checking, &checked).map(drop))
        .await
}

/// Lines that were new when they were looked at; what changed since is seen again. An import of the
/// letter that is under way is waited for.
async fn bring(
    workshop: &Workshop,
    upload: Upload,
    letter: Letter,
    now: Timestamp,
) -> Result<bool, Error> {
    let reader = Lines::of(&upload.table, &letter);
    let mut lines = Vec::new();
    for position in 0.. {
        let Some(piece) = piece(workshop, upload.id, position).await? else {
            break;
        };
        let fates = piece.fates.unwrap_or_default();
        let good = piece.rows.iter().zip(&fates);
        lines.extend(
            good.filter(|(_, fate)| matches!(fate.fate.as_str(), "published" | "held"))
                .map(|(row, _)| reader.read(row)),
        );
    }
    let import = Import {
        id: upload.import_id.ok_or(Error::NotFound)?,
        letter: letter.slug,
        lines,
        publish: upload.table.publish,
        hold_doubted: true,
        dry_run: false,
    };
    let id = import.id;
    let lines = import.lines.len();
    let is_shown = move |db: &mut Db| imports::is_shown(db, id);
    let brought = if workshop.store.read(is_shown).await? {
        // Whoever brought it was killed before saying so.
        lines
    } else {
        match import_signatures(workshop, import, now).await {
            Ok(fates) => {
                let good = |line: &&Brought| matches!(line.fate, Fate::Published | Fate::Held);
                fates.iter().filter(good).count()
            }
            Err(StageError::UnderWay) => return Ok(false),
            Err(StageError::Store(error)) => return Err(error),
        }
    };
    let mut done = upload;
    done.state = UploadState::Imported;
    done.table.brought = Some(i64::try_from(brought).unwrap_or(i64::MAX));
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            uploads::update(db, &keyring, UploadState::Importing, &done)?;
            uploads::forget_rows(db, done.id)
        })
        .await?;
    Ok(true)
}

async fn piece(
    workshop: &Workshop,
    id: UploadId,
    position: i64,
) -> Result<Option<uploads::Piece>, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .read(move |db| uploads::piece(db, &keyring, id, position))
        .await
}

/// `numbers` are the lines of the file, by position.
fn told(brought: &Brought, numbers: &[u64]) -> LineFate {
    let mut fate = LineFate {
        doubts: brought
            .doubts
            .iter()
            .map(|hold| (hold.reason.to_string(), hold.evidence.clone()))
            .collect(),
        near: brought.near.clone(),
        ..LineFate::default()
    };
    fate.fate = match &brought.fate {
        Fate::Published => "published",
        Fate::Held => "held",
        Fate::Listed => "listed",
        Fate::Repeated(earlier) => {
            fate.earlier = numbers.get(*earlier).copied();
            "repeated"
        }
        Fate::Faulty(faults) => {
            let told = |(field, fault): &(_, _)| told_fault(field, fault);
            fate.faults = faults.iter().map(told).collect();
            "faulty"
        }
    }
    .to_owned();
    fate
}

fn told_fault(field: &impl ToString, fault: &impl ToString) -> (String, String) {
    (field.to_string(), fault.to_string())
}

/// Reads the rows of a table as lines.
pub struct Lines {
    mapping: Mapping,
    kind: Option<String>,
    countries: CountryReader,
}

impl Lines {
    pub fn of(table: &Table, letter: &Letter) -> Self {
        let mapping = table.columns.iter().map(|column| {
            let known = COLUMNS.into_iter();
            column
                .as_deref()
                .and_then(|name| known.into_iter().find(|column| *column == name))
        });
        let kind = match letter.rules.signers {
            Signers::Organisations => Kind::Organisation.to_string(),
            Signers::Individuals => Kind::Individual.to_string(),
            Signers::Both => table.kind.clone(),
        };
        Self {
            mapping: mapping.collect(),
            kind: Some(kind),
            countries: CountryReader::of(&[letter.rules.language.as_str()]),
        }
    }

    pub fn read(&self, row: &Row) -> ImportLine {
        let mut line = import_columns::line(&self.mapping, row);
        if let Some(kind) = self.kind.as_ref().filter(|_| line.kind.trim().is_empty()) {
            line.kind.clone_from(kind);
        } else if let Some(known) = import_columns::kind(&line.kind) {
            known.as_str().clone_into(&mut line.kind);
        }
        self.countries.read_in(&mut line.country);
        line
    }
}
