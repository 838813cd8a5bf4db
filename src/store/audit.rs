//! The audit log: entries as acts add them, the chain as the job makes it. Triggers of the database
//! refuse to take anything out or to change what was written.
use super::columns::hash;
use super::connection::Db;
use super::error::Error;
use super::schema::audit_entries;
use super::{dead_mail, sealed, seals};
use crate::domain::actor::{Actor, Who};
use crate::domain::audit::{AuditAct, FieldChange, Subject, WrittenChange};
use crate::domain::audit_chain::{AuditEntry, AuditEntryId, genesis};
use crate::domain::chain::Hash;
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use diesel::prelude::*;

#[derive(Queryable, Insertable)]
#[diesel(table_name = audit_entries)]
pub(super) struct Row {
    id: AuditEntryId,
    actor: String,
    moderator_id: Option<ModeratorId>,
    act: AuditAct,
    subject: String,
    subject_id: Option<Id<Subject>>,
    letter_id: Option<LetterId>,
    changes: Option<Vec<u8>>,
    sealed_by: Option<Id<AuditEntry>>,
    network: Option<Vec<u8>>,
    created_at: Timestamp,
    sequence: Option<i64>,
    hash: Option<Vec<u8>>,
}

/// An entry with what the database knows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    pub entry: AuditEntry,
    /// The record whose key opens the changes.
    sealed_by: Option<Id<AuditEntry>>,
    /// Its number in the chain, and its hash there; none within the first second.
    pub chained: Option<(i64, Hash)>,
}

/// Where the chain ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuditHead {
    pub sequence: i64,
    pub hash: Hash,
}

const SEALED_FOR: &str = "audit_entries.changes";

/// Adds an entry that is not chained yet. What it tells of a signature, an account, an initial signatory or a
/// mail is sealed with the key of that record, and forgotten with it; anything else with a key of its own, which
/// nothing erases: so it says nothing of people.
pub fn append(
    db: &mut Db,
    keyring: &Keyring,
    mut entry: AuditEntry,
    changes: &[FieldChange],
) -> Result<(), Error> {
    let mut sealed_by = None;
    if !changes.is_empty() {
        let record = match entry.subject {
            Subject::Signature(id, _) => Some(id.cast()),
            Subject::Moderator(id) => Some(id.cast()),
            Subject::Initial(id, _) => Some(id.cast()),
            // Once that is erased nobody knows any more where the mail went.
            Subject::Mail(id, _) => dead_mail::sealed_by(db, id.cast())?.map(Id::cast),
            Subject::Organisation(_)
            | Subject::Letter(_)
            | Subject::Upload(..)
            | Subject::Import(..)
            | Subject::Mailing(..)
            | Subject::Mass(..)
            | Subject::Preview(..)
            | Subject::Invitation(_)
            | Subject::Site => None,
        };
        let key = match record {
            Some(record) => (record, seals::open(db, keyring, record)?),
            None => (entry.id, seals::create(db, keyring, entry.id)?),
        };
        let written: Vec<WrittenChange> = changes.iter().map(WrittenChange::from).collect();
        entry.changes = Some(sealed::seal(&key.1, SEALED_FOR, &written));
        sealed_by = Some(key.0);
    }
    insert(db, entry, sealed_by)
}

/// Of what tells of nobody, by whoever has no secret at hand: the values stand there as they are.
pub fn append_plain(
    db: &mut Db,
    mut entry: AuditEntry,
    changes: &[FieldChange],
) -> Result<(), Error> {
    let written: Vec<WrittenChange> = changes.iter().map(WrittenChange::from).collect();
    entry.changes = Some(sealed::plain(&written).to_vec());
    insert(db, entry, None)
}

fn insert(db: &mut Db, entry: AuditEntry, sealed_by: Option<Id<AuditEntry>>) -> Result<(), Error> {
    let row = Row {
        id: entry.id,
        actor: entry.by.as_str().to_owned(),
        moderator_id: entry.by.moderator_id(),
        act: entry.act,
        subject: entry.subject.as_str().to_owned(),
        subject_id: entry.subject.id(),
        letter_id: entry.subject.letter(),
        changes: entry.changes,
        sealed_by,
        network: entry.by.network.map(Into::into),
        created_at: entry.at,
        sequence: None,
        hash: None,
    };
    diesel::insert_into(audit_entries::table)
        .values(row)
        .execute(db)?;
    Ok(())
}

/// What was written down with these entries, in their order; nothing of one whose record is erased.
pub fn changes(
    db: &mut Db,
    keyring: &Keyring,
    logged: &[Logged],
) -> Result<Vec<Option<Vec<WrittenChange>>>, Error> {
    let records: Vec<_> = logged.iter().filter_map(|one| one.sealed_by).collect();
    let keys = seals::readable(db, keyring, &records)?;
    logged
        .iter()
        .map(|one| {
            let Some(bytes) = &one.entry.changes else {
                return Ok(Some(Vec::new()));
            };
            let Some(record) = one.sealed_by else {
                return written(bytes).map(Some);
            };
            // A record that was forgotten but stays has another key since.
            let opened = keys.get(&record).map(|key| key.open(SEALED_FOR, bytes));
            let Some(Ok(json)) = opened else {
                return Ok(None);
            };
            written(&json).map(Some)
        })
        .collect()
}

fn written(json: &[u8]) -> Result<Vec<WrittenChange>, Error> {
    serde_json::from_slice(json).map_err(|_| Error::Corrupt("the changes of an act".to_owned()))
}

/// Entries that await their place, the oldest first.
pub fn tail(db: &mut Db, limit: i64) -> Result<Vec<Logged>, Error> {
    let rows = audit_entries::table
        .filter(audit_entries::sequence.is_null())
        .order(audit_entries::id)
        .limit(limit)
        .load::<Row>(db)?;
    rows.into_iter().map(Logged::try_from).collect()
}

/// Entries in their places, after number `after`.
pub fn chained(db: &mut Db, after: i64, limit: i64) -> Result<Vec<Logged>, Error> {
    let rows = audit_entries::table
        .filter(audit_entries::sequence.gt(after))
        .order(audit_entries::sequence)
        .limit(limit)
        .load::<Row>(db)?;
    rows.into_iter().map(Logged::try_from).collect()
}

/// The last entry of the chain; before the first one, the genesis.
pub fn head(db: &mut Db) -> Result<AuditHead, Error> {
    let last: Option<(Option<i64>, Option<Vec<u8>>)> = audit_entries::table
        .filter(audit_entries::sequence.is_not_null())
        .order(audit_entries::sequence.desc())
        .select((audit_entries::sequence, audit_entries::hash))
        .first(db)
        .optional()?;
    match last {
        Some((Some(sequence), Some(bytes))) => Ok(AuditHead {
            sequence,
            hash: hash(&bytes)?,
        }),
        _ => Ok(AuditHead {
            sequence: 0,
            hash: genesis(),
        }),
    }
}

/// Gives an entry its place, unless it has one; says whether it had none. That no two have the same
/// place is a unique index.
pub fn place(db: &mut Db, id: AuditEntryId, sequence: i64, hash: &Hash) -> Result<bool, Error> {
    let unplaced = audit_entries::table
        .find(id)
        .filter(audit_entries::sequence.is_null());
    let placed = diesel::update(unplaced)
        .set((
            audit_entries::sequence.eq(Some(sequence)),
            audit_entries::hash.eq(Some(hash.as_slice())),
        ))
        .execute(db)?;
    Ok(placed == 1)
}

/// How many acts of this kind there were since then, up to `most`.
pub fn since(db: &mut Db, act: AuditAct, then: Timestamp, most: i64) -> Result<i64, Error> {
    let ids: Vec<AuditEntryId> = audit_entries::table
        .filter(audit_entries::act.eq(act))
        .filter(audit_entries::id.ge(AuditEntryId::new(then, [0; 10])))
        .limit(most)
        .select(audit_entries::id)
        .load(db)?;
    Ok(i64::try_from(ids.len()).unwrap_or(i64::MAX))
}

/// Where acts of before then came from is forgotten; returns of how many it was.
pub fn forget_networks(db: &mut Db, before: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<AuditEntryId> = audit_entries::table
        .filter(audit_entries::network.is_not_null())
        .filter(audit_entries::created_at.lt(before))
        .order(audit_entries::created_at)
        .limit(limit)
        .select(audit_entries::id)
        .load(db)?;
    diesel::update(audit_entries::table.filter(audit_entries::id.eq_any(&old)))
        .set(audit_entries::network.eq(None::<Vec<u8>>))
        .execute(db)?;
    Ok(old.len())
}

impl TryFrom<Row> for Logged {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        let corrupt = |what: &str| Error::Corrupt(format!("an act without {what}"));
        let who = match (row.actor.as_str(), row.moderator_id) {
            ("moderator", Some(id)) => Who::Moderator(id),
            ("command-line", None) => Who::CommandLine,
            ("program", None) => Who::Program,
            ("stranger", None) => Who::Stranger,
            _ => return Err(corrupt("somebody who did it")),
        };
        let id = || row.subject_id.ok_or_else(|| corrupt("what it is about"));
        let letter = || row.letter_id.ok_or_else(|| corrupt("its letter"));
        let subject = match row.subject.as_str() {
            "signature" => Subject::Signature(id()?.cast(), letter()?),
            "organisation" => Subject::Organisation(id()?.cast()),
            "letter" => Subject::Letter(letter()?),
            "moderator" => Subject::Moderator(id()?.cast()),
            "initial" => Subject::Initial(id()?.cast(), letter()?),
            "upload" => Subject::Upload(id()?.cast(), letter()?),
            "import" => Subject::Import(id()?.cast(), letter()?),
            "mailing" => Subject::Mailing(id()?.cast(), letter()?),
            "mass" => Subject::Mass(id()?.cast(), letter()?),
            "preview" => Subject::Preview(id()?, letter()?),
            "invitation" => Subject::Invitation(id()?),
            "mail" => Subject::Mail(id()?, row.letter_id),
            "site" => Subject::Site,
            _ => return Err(corrupt("a known subject")),
        };
        let chained = match (row.sequence, row.hash) {
            (Some(sequence), Some(bytes)) => Some((sequence, hash(&bytes)?)),
            _ => None,
        };
        Ok(Self {
            entry: AuditEntry {
                id: row.id,
                by: Actor {
                    who,
                    network: row.network.as_deref().map(hash).transpose()?,
                },
                act: row.act,
                subject,
                changes: row.changes,
                at: row.created_at,
            },
            sealed_by: row.sealed_by,
            chained,
        })
    }
}
