//! Finds out what would become of the lines of an uploaded table, or imports them: piece by piece, by
//! one process at a time.
use super::go_on::leased;
use super::import_fates::{Brought, Fate, Judge};
use super::import_signatures::{Import, import_signatures};
use super::staging::StageError;
use super::upload_lines::Lines;
use super::workshop::Workshop;
use crate::config::clock::Clock;
use crate::domain::actor::{Actor, Who};
use crate::domain::letter::Letter;
use crate::domain::upload::{LineFate, Upload, UploadId, UploadState};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::leases::Holder;
use crate::store::{imports, letters, uploads};

/// Works on whatever waits for it; says on how many.
pub async fn work(workshop: &Workshop, holder: Holder, clock: &Clock) -> Result<usize, Error> {
    let waiting = workshop.store.read(uploads::to_do).await?;
    let (mut done, mut failed) = (0, None);
    for id in waiting {
        // One that cannot be worked on does not hold the others up.
        match work_on(workshop, id, holder, clock).await {
            Ok(worked) => done += usize::from(worked),
            Err(error) => failed = Some(error),
        }
    }
    failed.map_or(Ok(done), Err)
}

/// Checks one upload, or imports it, unless somebody else is at it.
pub async fn work_on(
    workshop: &Workshop,
    id: UploadId,
    holder: Holder,
    clock: &Clock,
) -> Result<bool, Error> {
    let work = Box::pin(take_up(workshop, id, clock));
    match leased(workshop, &uploads::lease(id), holder, clock, work).await {
        Ok(worked) => Ok(worked.unwrap_or(false)),
        // Discarded meanwhile.
        Err(Error::NotFound) => Ok(false),
        Err(other) => Err(other),
    }
}

/// Says whether anything was done.
async fn take_up(workshop: &Workshop, id: UploadId, clock: &Clock) -> Result<bool, Error> {
    let keyring = workshop.keyring.clone();
    let (upload, letter) = workshop
        .store
        .read(move |db| {
            let upload = uploads::find(db, &keyring, id)?;
            let letter = letters::find(db, upload.letter_id)?;
            Ok::<_, Error>((upload, letter))
        })
        .await?;
    match upload.state {
        UploadState::Checking => check(workshop, &upload, letter, clock).await.map(|()| true),
        UploadState::Importing => bring(workshop, upload, letter, clock).await,
        UploadState::Checked | UploadState::Imported => Ok(false),
    }
}

async fn check(
    workshop: &Workshop,
    upload: &Upload,
    letter: Letter,
    clock: &Clock,
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
                let (brought, _) = judge.judge(workshop, &line, clock.now()).await?;
                fates.push(told(&brought, &numbers));
            }
        }
        if piece.fates.is_none() {
            let (keyring, of) = (workshop.keyring.clone(), (upload.id, upload.round));
            workshop
                .store
                .write(move |db| uploads::set_fates(db, &keyring, of, position, &fates))
                .await?;
        }
    }
    let checked = Upload {
        state: UploadState::Checked,
        ..upload.clone()
    };
    let keyring = workshop.keyring.clone();
    let before = (UploadState::Checking, upload.round);
    workshop
        .store
        .write(move |db| uploads::update(db, &keyring, before, &checked).map(drop))
        .await
}

/// Lines that were new when they were looked at; what changed since is seen again. An import of the
/// letter that is under way is waited for.
async fn bring(
    workshop: &Workshop,
    upload: Upload,
    letter: Letter,
    clock: &Clock,
) -> Result<bool, Error> {
    let reader = Lines::of(&upload.table, &letter);
    let (mut lines, mut kept) = (Vec::new(), 0);
    for position in 0.. {
        let Some(piece) = piece(workshop, upload.id, position).await? else {
            break;
        };
        kept += piece.rows.len();
        let fates = piece.fates.unwrap_or_default();
        let good = piece.rows.iter().zip(&fates);
        lines.extend(
            good.filter(|(_, fate)| matches!(fate.fate.as_str(), "published" | "held"))
                .map(|(row, _)| reader.read(row)),
        );
    }
    // Some of its rows are deleted already.
    if upload.table.rows.is_some() && upload.table.rows != i64::try_from(kept).ok() {
        return Err(Error::NotFound);
    }
    let brought_by = upload.table.brought_by.as_deref();
    let by = brought_by.and_then(|id| id.parse().ok());
    let import = Import {
        id: upload.import_id.ok_or(Error::NotFound)?,
        letter: letter.slug,
        lines,
        publish: upload.table.publish,
        hold_doubted: true,
        dry_run: false,
        by: Actor {
            who: by.map_or(Who::Program, Who::Moderator),
            network: None,
        },
        recorded: true,
    };
    let id = import.id;
    let lines = import.lines.len();
    let is_shown = move |db: &mut Db| imports::is_shown(db, id);
    let brought = if workshop.store.read(is_shown).await? {
        // Whoever brought it was killed before saying so.
        lines
    } else {
        match import_signatures(workshop, import, clock).await {
            // All of it or nothing: a rule is another one since they were looked at.
            Ok(fates)
                if fates
                    .iter()
                    .any(|line| matches!(line.fate, Fate::Faulty(_))) =>
            {
                look_again(workshop, upload).await?;
                return Ok(true);
            }
            Ok(fates) => {
                let good = |line: &&Brought| matches!(line.fate, Fate::Published | Fate::Held);
                fates.iter().filter(good).count()
            }
            // Later: another import is shown first.
            Err(StageError::UnderWay) => return Ok(false),
            // Whoever wants it presses again once the switch is off, or lets all of it wait.
            Err(StageError::EverythingHeld) => {
                not_now(workshop, upload).await?;
                return Ok(true);
            }
            // Whoever pressed may not decide any more; somebody else may press.
            Err(StageError::Store(Error::Forbidden)) => {
                let mut upload = upload;
                upload.table.stopped = true;
                not_now(workshop, upload).await?;
                return Ok(true);
            }
            Err(StageError::Store(error)) => return Err(error),
        }
    };
    let mut done = upload;
    done.state = UploadState::Imported;
    done.table.brought = Some(i64::try_from(brought).unwrap_or(i64::MAX));
    let (keyring, id) = (workshop.keyring.clone(), done.id);
    let before = (UploadState::Importing, done.round);
    workshop
        .store
        .write(move |db| uploads::update(db, &keyring, before, &done))
        .await?;
    let piece = move |db: &mut Db| uploads::forget_rows(db, id);
    while workshop.store.write(piece).await? {}
    Ok(true)
}

/// Back to where it was before somebody imported it; what was found of its lines stays.
async fn not_now(workshop: &Workshop, mut upload: Upload) -> Result<(), Error> {
    upload.state = UploadState::Checked;
    let round = upload.round;
    put_back(workshop, upload, round).await
}

/// Every line is looked at anew.
async fn look_again(workshop: &Workshop, mut upload: Upload) -> Result<(), Error> {
    upload.state = UploadState::Checking;
    let round = upload.round;
    upload.round += 1;
    put_back(workshop, upload, round).await
}

/// `round` is the one that was being imported.
async fn put_back(workshop: &Workshop, mut upload: Upload, round: i64) -> Result<(), Error> {
    upload.import_id = None;
    let keyring = workshop.keyring.clone();
    let before = (UploadState::Importing, round);
    workshop
        .store
        .write(move |db| uploads::update(db, &keyring, before, &upload).map(drop))
        .await
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
    let word = match &brought.fate {
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
    };
    LineFate {
        fate: word.to_owned(),
        ..fate
    }
}

fn told_fault(field: &impl ToString, fault: &impl ToString) -> (String, String) {
    (field.to_string(), fault.to_string())
}
