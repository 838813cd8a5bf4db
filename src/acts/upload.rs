//! A table is uploaded, looked at line by line, and imported as one set: a piece at a time, so that
//! two hundred thousand lines hold nobody up. Small ones are done at once; a job does the others.
use super::audit::record;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::import_columns::guess;
use crate::domain::letter::LetterId;
use crate::domain::sheet::{Row, Sheet};
use crate::domain::signatory::Kind;
use crate::domain::time::Timestamp;
use crate::domain::upload::{IDLE, KEPT_FOR, Table, Upload, UploadId, UploadState, WAIT_AT_ONCE};
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::letters;
use crate::store::uploads::{self, PIECE};

#[derive(Debug, thiserror::Error)]
pub enum UploadError {
    /// It is being worked on, or something was done to it since the page was made.
    #[error("the upload is not as it was seen")]
    Stale,
    /// Another round than the one that was seen: its lines may have other fates.
    #[error("the table is read in another way than was seen")]
    ReadAnew,
    #[error("the letter, or the moderator, has {WAIT_AT_ONCE} tables that wait")]
    TooMany,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Keeps the rows, sealed, with the columns guessed.
pub async fn upload(
    workshop: &Workshop,
    letter: LetterId,
    (file, sheet): (Option<String>, Sheet),
    by: Actor,
    now: Timestamp,
) -> Result<UploadId, UploadError> {
    let id: UploadId = random::id(now);
    let columns = guess(&sheet.headings);
    let upload = Upload {
        id,
        letter_id: letter,
        moderator_id: by.moderator_id(),
        state: UploadState::Checking,
        import_id: None,
        table: Table {
            file,
            encoding: sheet.encoding.to_string(),
            columns: columns
                .into_iter()
                .map(|column| column.map(str::to_owned))
                .collect(),
            headings: sheet.headings,
            kind: Kind::Organisation.to_string(),
            rows: i64::try_from(sheet.rows.len()).ok(),
            ..Table::default()
        },
        created_at: now,
        round: 0,
    };
    let keyring = workshop.keyring.clone();
    // The upload last: whoever works on uploads finds all of its rows.
    let hidden = Upload {
        state: UploadState::Checked,
        ..upload.clone()
    };
    workshop
        .store
        .write(move |db| {
            // Two that begin at once are counted one after the other.
            letters::lock_id(db, letter)?;
            let (of_letter, theirs) = uploads::waiting(db, letter, hidden.moderator_id)?;
            if of_letter.max(theirs) >= WAIT_AT_ONCE {
                return Err(UploadError::TooMany);
            }
            Ok(uploads::insert(db, &keyring, &hidden)?)
        })
        .await?;
    let mut rest = sheet.rows.into_iter();
    for position in 0.. {
        let rows: Vec<Row> = rest.by_ref().take(PIECE).collect();
        if rows.is_empty() {
            break;
        }
        let keyring = workshop.keyring.clone();
        workshop
            .store
            .write(move |db| uploads::add_rows(db, &keyring, id, position, &rows))
            .await?;
    }
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            uploads::update(db, &keyring, (UploadState::Checked, 0), &upload)?;
            let what = told(uploads::counts(db, id)?.lines);
            let (act, subject) = (AuditAct::Upload, Subject::Upload(id, letter));
            record(db, &keyring, &by, act, subject, &what, now)
        })
        .await?;
    Ok(id)
}

/// How a table is to be read.
#[derive(Debug, Clone)]
pub struct SetTable {
    pub id: UploadId,
    /// The round that the moderator saw.
    pub seen: i64,
    pub columns: Vec<Option<String>>,
    pub kind: Kind,
    pub publish: bool,
    pub by: Actor,
}

impl SetTable {
    /// A first press of the same form did it.
    fn is_done(&self, table: &Table) -> bool {
        table.columns == self.columns
            && table.kind == self.kind.as_str()
            && table.publish == self.publish
    }
}

/// How many lines of it. What its file was called stands with the table only, since it may name somebody.
fn told(lines: i64) -> [FieldChange; 1] {
    [FieldChange::set(Field::Lines, lines)]
}

/// Other columns, another kind, or another use: the lines are looked at again.
pub async fn set_table(
    workshop: &Workshop,
    command: SetTable,
    now: Timestamp,
) -> Result<(), UploadError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let (id, by) = (command.id, command.by);
            let mut upload = uploads::find(db, &keyring, id)?;
            if upload.round != command.seen {
                let done = command.is_done(&upload.table);
                return if done {
                    Ok(())
                } else {
                    Err(UploadError::ReadAnew)
                };
            }
            let kept = uploads::counts(db, id)?.lines;
            let whole = upload.table.rows.is_none_or(|rows| rows == kept);
            if upload.state != UploadState::Checked
                || command.columns.len() != upload.table.headings.len()
                || !whole
            {
                return Err(UploadError::Stale);
            }
            let were = upload.table.choices();
            upload.table.columns = command.columns;
            upload.table.kind = command.kind.to_string();
            upload.table.publish = command.publish;
            upload.table.stopped = false;
            upload.state = UploadState::Checking;
            upload.round += 1;
            let before = (UploadState::Checked, command.seen);
            if !uploads::update(db, &keyring, before, &upload)? {
                return Err(UploadError::Stale);
            }
            let after = upload.table.choices();
            let choices = were.iter().zip(&after);
            let changes: Vec<FieldChange> = choices
                .filter_map(|(was, is)| FieldChange::between(Field::Settings, Some(was), Some(is)))
                .collect();
            let (act, subject) = (AuditAct::SetColumns, Subject::Upload(id, upload.letter_id));
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// Marks it to be imported: what was found to be new in the round that was seen, as one set.
pub async fn begin_import(
    workshop: &Workshop,
    (id, seen): (UploadId, i64),
    by: Actor,
    now: Timestamp,
) -> Result<(), UploadError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut upload = uploads::find(db, &keyring, id)?;
            if upload.round != seen {
                return Err(UploadError::ReadAnew);
            }
            let counts = uploads::counts(db, id)?;
            if counts.checked < counts.lines || counts.good() == 0 {
                return Err(UploadError::Stale);
            }
            upload.state = UploadState::Importing;
            let import = random::id(now);
            upload.import_id = Some(import);
            upload.table.brought_by = by.moderator_id().map(|id| id.to_string());
            upload.table.stopped = false;
            if !uploads::update(db, &keyring, (UploadState::Checked, seen), &upload)? {
                return Err(UploadError::Stale);
            }
            let changes = told(counts.good());
            let subject = Subject::Import(import, upload.letter_id);
            let act = AuditAct::ImportSignatures;
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// Nothing is left of it, provided that nobody imported it.
pub async fn discard(
    workshop: &Workshop,
    (id, seen): (UploadId, i64),
    by: Actor,
    now: Timestamp,
) -> Result<(), UploadError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let upload = uploads::find(db, &keyring, id)?;
            if upload.round != seen {
                return Err(UploadError::ReadAnew);
            }
            let what = told(uploads::counts(db, id)?.lines);
            let subject = Subject::Upload(id, upload.letter_id);
            let act = AuditAct::DiscardUpload;
            record(db, &keyring, &by, act, subject, &what, now)?;
            // The row is locked as it is: nobody reads it anew, or imports it, meanwhile.
            let unused = [UploadState::Checking, UploadState::Checked];
            let locked = uploads::update(db, &keyring, (upload.state, seen), &upload)?;
            if locked && uploads::expire(db, id, &unused)? {
                Ok(())
            } else {
                Err(UploadError::Stale)
            }
        })
        .await?;
    Ok(discard_rows(workshop, id).await?)
}

/// Deletes what has expired, in pieces; says how many.
pub async fn purge(workshop: &Workshop, now: Timestamp) -> Result<usize, Error> {
    let mut gone = 0;
    let importing = [UploadState::Importing];
    let ages = [
        (IDLE.as_slice(), KEPT_FOR),
        (&importing, KEPT_FOR.saturating_mul(2)),
    ];
    for (states, kept_for) in ages {
        let (states, before) = (states.to_vec(), now.minus(kept_for));
        let of = states.clone();
        let old = move |db: &mut Db| uploads::old(db, &of, before, 1);
        for id in workshop.store.read(old).await? {
            let states = states.clone();
            let expire = move |db: &mut Db| uploads::expire(db, id, &states);
            if workshop.store.write(expire).await? {
                discard_rows(workshop, id).await?;
                gone += 1;
            }
        }
    }
    Ok(gone)
}

async fn discard_rows(workshop: &Workshop, id: UploadId) -> Result<(), Error> {
    let piece = move |db: &mut Db| uploads::discard(db, id);
    while !workshop.store.write(piece).await? {}
    Ok(())
}
