//! What readers say is wrong with entries of the list.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{reports, signatures};
use super::{sealed, seals};
use crate::domain::email::EmailAddress;
use crate::domain::letter::LetterId;
use crate::domain::moderator::ModeratorId;
use crate::domain::report::{KeptReport, MAX_WORDS, Report, ReportId, ReportReason};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::domain::words::Words;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Queryable)]
struct Row {
    id: ReportId,
    letter_id: LetterId,
    signature_id: SignatureId,
    reason: ReportReason,
    sealed: Vec<u8>,
    created_at: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct SealedReport {
    words: String,
    email: Option<String>,
}

const SEALED_FOR: &str = "reports.sealed";

type Columns = (
    reports::id,
    reports::letter_id,
    reports::signature_id,
    reports::reason,
    reports::sealed,
    reports::created_at,
);

const COLUMNS: Columns = (
    reports::id,
    reports::letter_id,
    reports::signature_id,
    reports::reason,
    reports::sealed,
    reports::created_at,
);

/// Says whether it was not there yet.
pub fn insert(
    db: &mut Db,
    key: &RecordKey,
    kept: &KeptReport,
    digest: &BlindIndex,
) -> Result<bool, Error> {
    let inside = SealedReport {
        words: kept.report.words.as_str().to_owned(),
        email: kept
            .report
            .email
            .as_ref()
            .map(|email| email.as_str().to_owned()),
    };
    let insert = diesel::insert_into(reports::table).values((
        reports::id.eq(kept.id),
        reports::letter_id.eq(kept.letter_id),
        reports::signature_id.eq(kept.signature_id),
        reports::reason.eq(kept.report.reason),
        reports::sealed.eq(sealed::seal(key, SEALED_FOR, &inside)),
        reports::digest.eq(digest.as_slice()),
        reports::created_at.eq(kept.created_at),
    ));
    Ok(OrNothing(insert).inserted(db)?)
}

/// How many of an entry nobody has looked at, counted up to `most`.
pub fn open_of(db: &mut Db, signature: SignatureId, most: i64) -> Result<usize, Error> {
    let open: Vec<ReportId> = reports::table
        .filter(reports::signature_id.eq(signature))
        .filter(reports::closed_at.is_null())
        .select(reports::id)
        .limit(most)
        .load(db)?;
    Ok(open.len())
}

/// Whether one came since then that nobody has looked at, of any entry of the letter.
pub fn any_open_since(db: &mut Db, letter: LetterId, since: Timestamp) -> Result<bool, Error> {
    let open = reports::table
        .filter(reports::letter_id.eq(letter))
        .filter(reports::created_at.gt(since))
        .filter(reports::closed_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(open)).get_result(db)?)
}

pub fn count_open(db: &mut Db) -> Result<i64, Error> {
    Ok(reports::table
        .filter(reports::closed_at.is_null())
        .count()
        .get_result(db)?)
}

/// Those that nobody has looked at, the oldest first; one that cannot be read keeps no other from being shown.
pub fn open(db: &mut Db, keyring: &Keyring, limit: i64) -> Result<Vec<KeptReport>, Error> {
    let rows: Vec<Row> = reports::table
        .filter(reports::closed_at.is_null())
        .order((reports::created_at, reports::id))
        .limit(limit)
        .select(COLUMNS)
        .load(db)?;
    let ids: Vec<ReportId> = rows.iter().map(|row| row.id).collect();
    let keys = seals::readable(db, keyring, &ids)?;
    let opened = rows.into_iter().filter_map(|row| {
        let key = keys.get(&row.id)?;
        let id = row.id;
        row.opened(key)
            .inspect_err(|error| tracing::error!(report = %id, %error, "a report cannot be read"))
            .ok()
    });
    Ok(opened.collect())
}

pub fn find(db: &mut Db, keyring: &Keyring, id: ReportId) -> Result<KeptReport, Error> {
    let row: Row = reports::table.find(id).select(COLUMNS).first(db)?;
    let key = seals::open(db, keyring, id)?;
    row.opened(&key)
}

/// Says whether it was open.
pub fn close(db: &mut Db, id: ReportId, by: ModeratorId, now: Timestamp) -> Result<bool, Error> {
    let open = reports::table.find(id).filter(reports::closed_at.is_null());
    let closed = diesel::update(open)
        .set((
            reports::closed_at.eq(Some(now)),
            reports::closed_by.eq(Some(by)),
        ))
        .execute(db)?;
    Ok(closed == 1)
}

/// Forgets what was written before, looked at or not; says how many.
pub fn purge(db: &mut Db, before: Timestamp, limit: i64) -> Result<usize, Error> {
    let old: Vec<ReportId> = reports::table
        .filter(reports::created_at.lt(before))
        .select(reports::id)
        .limit(limit)
        .load(db)?;
    diesel::delete(reports::table.filter(reports::id.eq_any(&old))).execute(db)?;
    seals::erase(db, &old)?;
    Ok(old.len())
}

/// What the entries are called, of those that are listed.
pub fn names(
    db: &mut Db,
    entries: &[SignatureId],
) -> Result<Vec<(SignatureId, Option<String>)>, Error> {
    Ok(signatures::table
        .filter(signatures::id.eq_any(entries))
        .select((signatures::id, signatures::name))
        .load(db)?)
}

impl Row {
    fn opened(self, key: &RecordKey) -> Result<KeptReport, Error> {
        let inside: SealedReport = sealed::open(key, SEALED_FOR, &self.sealed)?;
        let corrupt = || Error::Corrupt("the words of a report".to_owned());
        let words = Words::parse(&inside.words, MAX_WORDS)
            .ok()
            .flatten()
            .ok_or_else(corrupt)?;
        let email = inside.email.map(|email| EmailAddress::parse(&email));
        Ok(KeptReport {
            id: self.id,
            letter_id: self.letter_id,
            signature_id: self.signature_id,
            report: Report {
                reason: self.reason,
                words,
                email: email.transpose().map_err(|_| corrupt())?,
            },
            created_at: self.created_at,
        })
    }
}
