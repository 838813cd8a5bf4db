//! Unconfirmed forms: sealed, and gone when they are confirmed, refused or expired.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{answered_submissions, letters, submissions};
use super::sealed::{self, SealedAnswers};
use super::statements::StatementId;
use crate::domain::letter::{LetterId, VersionId};
use crate::domain::name::Name;
use crate::domain::signature::SignatureId;
use crate::domain::submission::Answers;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;

/// A submitted form that awaits its confirmation.
#[derive(Debug, Clone)]
pub struct Submission {
    pub id: SignatureId,
    pub letter_id: LetterId,
    pub version_id: VersionId,
    pub statement_id: StatementId,
    pub address_index: BlindIndex,
    pub answers: Answers,
    pub language: String,
    /// Whether the field that people cannot see was filled in.
    pub trap: bool,
    pub code_tries: i16,
    pub created_at: Timestamp,
    /// After which it can no longer be confirmed.
    pub expires_at: Timestamp,
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = submissions)]
struct Row {
    id: SignatureId,
    letter_id: LetterId,
    version_id: VersionId,
    statement_id: Vec<u8>,
    address_index: Vec<u8>,
    digest: Vec<u8>,
    sealed: Vec<u8>,
    language: String,
    trap: bool,
    code_tries: i16,
    reminded_at: Option<Timestamp>,
    created_at: Timestamp,
    expires_at: Timestamp,
}

/// The column that a form is sealed for.
const SEALED_FOR: &str = "submissions.sealed";

/// Adds it, unless a submission of the same digest is there.
pub fn insert(
    db: &mut Db,
    key: &RecordKey,
    submission: &Submission,
    digest: &BlindIndex,
) -> Result<bool, Error> {
    let row = Row {
        id: submission.id,
        letter_id: submission.letter_id,
        version_id: submission.version_id,
        statement_id: submission.statement_id.to_vec(),
        address_index: submission.address_index.to_vec(),
        digest: digest.to_vec(),
        sealed: sealed::seal(key, SEALED_FOR, &SealedAnswers::from(&submission.answers)),
        language: submission.language.clone(),
        trap: submission.trap,
        code_tries: 0,
        reminded_at: None,
        created_at: submission.created_at,
        expires_at: submission.expires_at,
    };
    Ok(OrNothing(diesel::insert_into(submissions::table).values(row)).inserted(db)?)
}

/// Equal for forms under the same text and wording that say the same in every field.
pub fn digest(
    keyring: &Keyring,
    version: VersionId,
    statement: &StatementId,
    answers: &Answers,
) -> BlindIndex {
    let fields = sealed::plain(&SealedAnswers::from(answers));
    keyring.form_digest(&[version.as_bytes().as_slice(), statement.as_slice(), &fields].concat())
}

/// Deletes an identical form whose link has expired, so that it can be sent anew.
pub fn forget_expired(
    db: &mut Db,
    letter: LetterId,
    digest: &BlindIndex,
    now: Timestamp,
) -> Result<(), Error> {
    let expired: Vec<SignatureId> = diesel::delete(
        submissions::table
            .filter(submissions::letter_id.eq(letter))
            .filter(submissions::digest.eq(digest.as_slice()))
            .filter(submissions::expires_at.le(now)),
    )
    .returning(submissions::id)
    .get_results(db)?;
    super::seals::erase(db, &expired)
}

/// The submission that an identical form made before.
pub fn by_digest(db: &mut Db, letter: LetterId, digest: &BlindIndex) -> Result<SignatureId, Error> {
    Ok(submissions::table
        .filter(submissions::letter_id.eq(letter))
        .filter(submissions::digest.eq(digest.as_slice()))
        .select(submissions::id)
        .first(db)?)
}

pub fn find(db: &mut Db, keyring: &Keyring, id: SignatureId) -> Result<Submission, Error> {
    let row = submissions::table.find(id).first::<Row>(db)?;
    opened(db, keyring, row)
}

/// Spends one try of the code on each submission of one address for one letter that can still be
/// confirmed and has tries left; returns these.
pub fn spend_try(
    db: &mut Db,
    letter: LetterId,
    address: &BlindIndex,
    most: i16,
    now: Timestamp,
) -> Result<Vec<SignatureId>, Error> {
    let alive = submissions::table
        .filter(submissions::letter_id.eq(letter))
        .filter(submissions::address_index.eq(address.as_slice()))
        .filter(submissions::expires_at.gt(now))
        .filter(submissions::code_tries.lt(most));
    Ok(diesel::update(alive)
        .set(submissions::code_tries.eq(submissions::code_tries + 1i16))
        .returning(submissions::id)
        .get_results(db)?)
}

/// Gives a try back: it was the right code of another submission.
pub fn return_try(db: &mut Db, ids: &[SignatureId]) -> Result<(), Error> {
    diesel::update(submissions::table.filter(submissions::id.eq_any(ids)))
        .set(submissions::code_tries.eq(submissions::code_tries - 1i16))
        .execute(db)?;
    Ok(())
}

/// Raises the tries spent on a submission's code to `tries`: to the most where the code was mailed
/// to nobody, to nothing (which changes nothing, at the same cost) elsewhere.
pub fn spend_tries(db: &mut Db, id: SignatureId, tries: i16) -> Result<(), Error> {
    let below = submissions::table
        .find(id)
        .filter(submissions::code_tries.lt(tries));
    diesel::update(below)
        .set(submissions::code_tries.eq(tries))
        .execute(db)?;
    Ok(())
}

/// At most so many submissions of one address are looked at when one of them is confirmed; the
/// rest, which only somebody who plays with an address has, expire by themselves.
const MOST_OF_ADDRESS: i64 = 100;

/// All of one address for one letter that can still be confirmed.
pub fn of_address(
    db: &mut Db,
    keyring: &Keyring,
    letter: LetterId,
    address: &BlindIndex,
    now: Timestamp,
) -> Result<Vec<Submission>, Error> {
    let rows = submissions::table
        .filter(submissions::letter_id.eq(letter))
        .filter(submissions::address_index.eq(address.as_slice()))
        .filter(submissions::expires_at.gt(now))
        .order(submissions::id.desc())
        .limit(MOST_OF_ADDRESS)
        .load::<Row>(db)?;
    rows.into_iter()
        .map(|row| opened(db, keyring, row))
        .collect()
}

/// The newest of one address on all letters that can still be confirmed.
pub fn of_address_anywhere(
    db: &mut Db,
    keyring: &Keyring,
    address: &BlindIndex,
    now: Timestamp,
) -> Result<Vec<Submission>, Error> {
    let rows = submissions::table
        .filter(submissions::address_index.eq(address.as_slice()))
        .filter(submissions::expires_at.gt(now))
        .order(submissions::id.desc())
        .limit(MOST_OF_ADDRESS)
        .load::<Row>(db)?;
    rows.into_iter()
        .map(|row| opened(db, keyring, row))
        .collect()
}

/// Files an individual's line otherwise, before it is confirmed.
pub fn refile(
    db: &mut Db,
    keyring: &Keyring,
    submission: &Submission,
    file_under: Option<Name>,
) -> Result<(), Error> {
    let mut answers = submission.answers.clone();
    answers.line.file_under = file_under;
    let key = super::seals::open(db, keyring, submission.id)?;
    diesel::update(submissions::table.find(submission.id))
        .set(submissions::sealed.eq(sealed::seal(
            &key,
            SEALED_FOR,
            &SealedAnswers::from(&answers),
        )))
        .execute(db)?;
    Ok(())
}

fn opened(db: &mut Db, keyring: &Keyring, row: Row) -> Result<Submission, Error> {
    let key = super::seals::open(db, keyring, row.id)?;
    let sealed: SealedAnswers = sealed::open(&key, SEALED_FOR, &row.sealed)?;
    Ok(Submission {
        id: row.id,
        letter_id: row.letter_id,
        version_id: row.version_id,
        statement_id: super::columns::hash(&row.statement_id)?,
        address_index: super::columns::hash(&row.address_index)?,
        answers: sealed.into_answers()?,
        language: row.language,
        trap: row.trap,
        code_tries: row.code_tries,
        created_at: row.created_at,
        expires_at: row.expires_at,
    })
}

/// Deletes it; says whether it was still there. Its seal stays: the signature takes it over, or
/// the caller erases it.
pub fn take(db: &mut Db, id: SignatureId) -> Result<bool, Error> {
    Ok(diesel::delete(submissions::table.find(id)).execute(db)? == 1)
}

/// Deletes submissions and everything that was sealed with them.
pub fn erase(db: &mut Db, ids: &[SignatureId]) -> Result<(), Error> {
    diesel::delete(submissions::table.filter(submissions::id.eq_any(ids))).execute(db)?;
    super::networks::forget(db, ids)?;
    super::seals::erase(db, ids)
}

/// Erases submissions that a signature of the same address answers, and remembers by which.
pub fn answer(
    db: &mut Db,
    ids: &[SignatureId],
    by: SignatureId,
    now: Timestamp,
) -> Result<(), Error> {
    for id in ids {
        let insert = diesel::insert_into(answered_submissions::table).values((
            answered_submissions::id.eq(id),
            answered_submissions::signature_id.eq(by),
            answered_submissions::created_at.eq(now),
        ));
        OrNothing(insert).inserted(db)?;
    }
    erase(db, ids)
}

/// The signature that answered a submission which is gone.
pub fn answered_by(db: &mut Db, id: SignatureId) -> Result<Option<SignatureId>, Error> {
    Ok(answered_submissions::table
        .find(id)
        .select(answered_submissions::signature_id)
        .first(db)
        .optional()?)
}

/// Forgets which submissions were answered before `answered_before`: their links have expired.
pub fn forget_answered(db: &mut Db, answered_before: Timestamp) -> Result<(), Error> {
    let old =
        answered_submissions::table.filter(answered_submissions::created_at.lt(answered_before));
    diesel::delete(old).execute(db)?;
    Ok(())
}

/// Submissions made before `made_before`, at most `limit`, for the purge.
pub fn old(db: &mut Db, made_before: Timestamp, limit: i64) -> Result<Vec<SignatureId>, Error> {
    Ok(submissions::table
        .filter(submissions::created_at.lt(made_before))
        .select(submissions::id)
        .limit(limit)
        .load(db)?)
}

/// Submissions that await a confirmation since before `made_before`, were never reminded, are
/// still good at `now`, and whose letter reminds.
pub fn to_remind(
    db: &mut Db,
    made_before: Timestamp,
    now: Timestamp,
    limit: i64,
) -> Result<Vec<SignatureId>, Error> {
    Ok(submissions::table
        .inner_join(letters::table)
        .filter(submissions::created_at.lt(made_before))
        .filter(submissions::expires_at.gt(now))
        .filter(submissions::reminded_at.is_null())
        .filter(letters::reminder)
        .filter(letters::state.eq(crate::domain::letter::LetterState::Open))
        .select(submissions::id)
        .order(submissions::created_at)
        .limit(limit)
        .load(db)?)
}

/// Marks it as reminded; says whether it was not yet.
pub fn mark_reminded(db: &mut Db, id: SignatureId, now: Timestamp) -> Result<bool, Error> {
    let unreminded = submissions::table
        .find(id)
        .filter(submissions::reminded_at.is_null());
    Ok(diesel::update(unreminded)
        .set(submissions::reminded_at.eq(Some(now)))
        .execute(db)?
        == 1)
}
