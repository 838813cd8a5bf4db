//! Initial signatories. Who is asked and what was answered is sealed under the row's own key.
use super::columns::hash;
use super::connection::Db;
use super::error::Error;
use super::mail_kinds::{MailKind, MailState};
use super::on_conflict::OrNothing;
use super::schema::{initial_signatories, outbox, versions};
use super::sealed::{self, SealedAnswers};
use super::seals;
use crate::domain::initial::{Initial, InitialId, InitialState, ReadText};
use crate::domain::letter::{Letter, LetterId, VersionId};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use diesel::prelude::*;
use std::collections::{HashMap, HashSet};

#[derive(Queryable, Insertable, AsChangeset)]
#[diesel(table_name = initial_signatories, treat_none_as_null = true)]
struct Row {
    id: InitialId,
    letter_id: LetterId,
    address_index: Vec<u8>,
    digest: Vec<u8>,
    sealed: Vec<u8>,
    sealed_answer: Option<Vec<u8>>,
    language: String,
    state: InitialState,
    corrected: bool,
    again: bool,
    version: Option<i32>,
    version_id: Option<VersionId>,
    sha256: Option<Vec<u8>>,
    statement_id: Option<Vec<u8>>,
    signature_id: Option<SignatureId>,
    revision: i64,
    created_at: Timestamp,
    asked_at: Timestamp,
    reminded_at: Option<Timestamp>,
    answered_at: Option<Timestamp>,
    expires_at: Timestamp,
    former: Option<InitialState>,
    counts_since: Option<Timestamp>,
}

const ASKED: &str = "initial_signatories.sealed";
const ANSWER: &str = "initial_signatories.sealed_answer";

/// Adds it with its key, unless the same is asked already.
pub fn insert(
    db: &mut Db,
    keyring: &Keyring,
    initial: &Initial,
    digest: &BlindIndex,
) -> Result<bool, Error> {
    let (key, wrapped) = keyring.new_record_key(initial.id);
    let row = Row {
        digest: digest.to_vec(),
        sealed: sealed::seal(&key, ASKED, &SealedAnswers::from(&initial.asked)),
        ..Row::of(initial, None)
    };
    let insert = diesel::insert_into(initial_signatories::table).values(row);
    if !OrNothing(insert).inserted(db)? {
        return Ok(false);
    }
    seals::put(db, initial.id, wrapped)?;
    Ok(true)
}

/// The digests of all who are asked already.
pub fn digests(db: &mut Db, letter: LetterId) -> Result<HashSet<BlindIndex>, Error> {
    let rows: Vec<Vec<u8>> = initial_signatories::table
        .filter(initial_signatories::letter_id.eq(letter))
        .filter(initial_signatories::state.ne(InitialState::Revoked))
        .select(initial_signatories::digest)
        .load(db)?;
    rows.iter().map(|bytes| hash(bytes)).collect()
}

/// Whether the same was asked once more since this one was called off. Hold the letter's row: whoever asks
/// does.
pub fn is_asked_anew(db: &mut Db, letter: LetterId, id: InitialId) -> Result<bool, Error> {
    let digest: Vec<u8> = initial_signatories::table
        .find(id)
        .select(initial_signatories::digest)
        .first(db)?;
    let others = initial_signatories::table
        .filter(initial_signatories::letter_id.eq(letter))
        .filter(initial_signatories::digest.eq(digest))
        .filter(initial_signatories::id.ne(id))
        .filter(initial_signatories::state.ne(InitialState::Revoked));
    Ok(diesel::select(diesel::dsl::exists(others)).get_result(db)?)
}

/// Everything that an address was asked, under any of these letters.
pub fn of_address(
    db: &mut Db,
    keyring: &Keyring,
    letters: &[LetterId],
    address: &BlindIndex,
) -> Result<Vec<Initial>, Error> {
    let rows: Vec<Row> = initial_signatories::table
        .filter(initial_signatories::letter_id.eq_any(letters))
        .filter(initial_signatories::address_index.eq(address.as_slice()))
        .order(initial_signatories::id)
        .load(db)?;
    rows.into_iter()
        .map(|row| opened(db, keyring, row))
        .collect()
}

/// Writes what changed, provided nobody changed it since it was loaded; says whether nobody had.
pub fn update(db: &mut Db, keyring: &Keyring, initial: &Initial) -> Result<bool, Error> {
    let key = seals::open(db, keyring, initial.id)?;
    let answer = initial.answer.as_ref();
    let sealed_answer =
        answer.map(|answer| sealed::seal(&key, ANSWER, &SealedAnswers::from(answer)));
    let row = Row::of(initial, sealed_answer);
    // An answer keeps the number and the hash of a text that was dropped since.
    let is_dropped = answer.is_some() && initial.read.is_none();
    let text = (!is_dropped).then(|| {
        (
            initial_signatories::version.eq(row.version),
            initial_signatories::version_id.eq(row.version_id),
            initial_signatories::sha256.eq(row.sha256),
        )
    });
    let unmoved = initial_signatories::table
        .find(initial.id)
        .filter(initial_signatories::revision.eq(initial.revision));
    let changed = diesel::update(unmoved)
        .set((
            initial_signatories::sealed_answer.eq(row.sealed_answer),
            initial_signatories::state.eq(row.state),
            initial_signatories::corrected.eq(row.corrected),
            initial_signatories::again.eq(row.again),
            text,
            initial_signatories::statement_id.eq(row.statement_id),
            initial_signatories::signature_id.eq(row.signature_id),
            initial_signatories::revision.eq(initial.revision + 1),
            initial_signatories::asked_at.eq(row.asked_at),
            initial_signatories::reminded_at.eq(row.reminded_at),
            initial_signatories::answered_at.eq(row.answered_at),
            initial_signatories::expires_at.eq(row.expires_at),
            initial_signatories::former.eq(row.former),
            initial_signatories::counts_since.eq(row.counts_since),
        ))
        .execute(db)?;
    Ok(changed == 1)
}

pub fn find(db: &mut Db, keyring: &Keyring, id: InitialId) -> Result<Initial, Error> {
    let row = initial_signatories::table.find(id).first::<Row>(db)?;
    opened(db, keyring, row)
}

/// In the order in which they were invited.
pub fn of_letter(db: &mut Db, keyring: &Keyring, letter: LetterId) -> Result<Vec<Initial>, Error> {
    let rows: Vec<Row> = initial_signatories::table
        .filter(initial_signatories::letter_id.eq(letter))
        .order(initial_signatories::id)
        .load(db)?;
    all_opened(db, keyring, rows)
}

/// What those of these are called that are still there; nothing for one that cannot be read.
pub fn names(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[InitialId],
) -> Result<Vec<(InitialId, Option<String>)>, Error> {
    let rows: Vec<Row> = initial_signatories::table
        .filter(initial_signatories::id.eq_any(ids))
        .load(db)?;
    let keys = seals::readable(db, keyring, ids)?;
    rows.into_iter()
        .map(|row| {
            let id = row.id;
            let read = keys.get(&id).map(|key| opened_with(key, row));
            let read = read.map_or(Ok(None), |read| unless_unreadable(id, read))?;
            Ok((id, read.map(|one| one.stands().line.name.to_string())))
        })
        .collect()
}

fn all_opened(db: &mut Db, keyring: &Keyring, rows: Vec<Row>) -> Result<Vec<Initial>, Error> {
    let mut all = Vec::with_capacity(rows.len());
    for row in rows {
        let id = row.id;
        all.extend(unless_unreadable(id, opened(db, keyring, row))?);
    }
    Ok(all)
}

/// One that cannot be read keeps nobody else from being shown, counted, asked or brought in.
pub fn unless_unreadable<T>(id: InitialId, outcome: Result<T, Error>) -> Result<Option<T>, Error> {
    match outcome {
        Ok(done) => Ok(Some(done)),
        Err(error @ (Error::Corrupt(_) | Error::Sealed(_))) => {
            tracing::error!(initial = %id, %error, "an initial signatory cannot be read");
            Ok(None)
        }
        Err(other) => Err(other),
    }
}

/// Those of a letter in these states, with the text that each read, without opening them.
pub fn with_texts(
    db: &mut Db,
    letter: LetterId,
    states: &[InitialState],
) -> Result<Vec<(InitialId, Option<ReadText>)>, Error> {
    type Read = (InitialId, Option<i32>, Option<VersionId>, Option<Vec<u8>>);
    let rows: Vec<Read> = initial_signatories::table
        .filter(initial_signatories::letter_id.eq(letter))
        .filter(initial_signatories::state.eq_any(states))
        .order(initial_signatories::id)
        .select((
            initial_signatories::id,
            initial_signatories::version,
            initial_signatories::version_id,
            initial_signatories::sha256,
        ))
        .load(db)?;
    rows.into_iter()
        .map(|(id, number, version, sha)| Ok((id, read(number, version, sha.as_deref())?)))
        .collect()
}

/// The texts of a letter that can be approved now.
pub fn texts(db: &mut Db, letter: &Letter) -> Result<Vec<ReadText>, Error> {
    let rows: Vec<(VersionId, i32, Vec<u8>)> = versions::table
        .filter(versions::letter_id.eq(letter.id))
        .filter(versions::number.eq(letter.version))
        .select((versions::id, versions::number, versions::sha256))
        .load(db)?;
    rows.into_iter()
        .map(|(version_id, number, sha)| {
            Ok(ReadText {
                number,
                version_id,
                sha256: hash(&sha)?,
            })
        })
        .collect()
}

/// The text is about to be dropped: whoever approved it approved another one than there is from now on,
/// as whoever approved words that were changed.
pub fn forget_text(db: &mut Db, version: VersionId) -> Result<(), Error> {
    let readers = initial_signatories::table.filter(initial_signatories::version_id.eq(version));
    diesel::update(readers)
        .set((
            initial_signatories::version_id.eq(None::<VersionId>),
            initial_signatories::revision.eq(initial_signatories::revision + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// How the last mail to each of them went.
pub fn mails(
    db: &mut Db,
    ids: &[InitialId],
) -> Result<HashMap<InitialId, (MailState, Option<String>)>, Error> {
    let records: Vec<super::outbox::RecordId> = ids.iter().map(|id| id.cast()).collect();
    let mut found = HashMap::new();
    for records in records.chunks(500) {
        let rows: Vec<(super::outbox::RecordId, MailState, Option<String>)> = outbox::table
            .filter(outbox::record_id.eq_any(records))
            .filter(outbox::kind.eq_any([
                MailKind::Initial,
                MailKind::InitialReminder,
                MailKind::InitialAgain,
            ]))
            .order(outbox::id)
            .select((outbox::record_id, outbox::state, outbox::fate))
            .load(db)?;
        found.extend(
            rows.into_iter()
                .map(|(id, state, fate)| (id.cast(), (state, fate))),
        );
    }
    Ok(found)
}

impl Row {
    /// Without what only an insert writes.
    fn of(initial: &Initial, sealed_answer: Option<Vec<u8>>) -> Self {
        Self {
            id: initial.id,
            letter_id: initial.letter_id,
            address_index: initial.address_index.to_vec(),
            digest: Vec::new(),
            sealed: Vec::new(),
            sealed_answer,
            language: initial.language.clone(),
            state: initial.state,
            corrected: initial.corrected,
            again: initial.again,
            version: initial.read.map(|read| read.number),
            version_id: initial.read.map(|read| read.version_id),
            sha256: initial.read.map(|read| read.sha256.to_vec()),
            statement_id: initial.statement_id.map(|id| id.to_vec()),
            signature_id: initial.signature_id,
            revision: initial.revision,
            created_at: initial.created_at,
            asked_at: initial.asked_at,
            reminded_at: initial.reminded_at,
            answered_at: initial.answered_at,
            expires_at: initial.expires_at,
            former: initial.former,
            counts_since: initial.counts_since,
        }
    }
}

fn read(
    number: Option<i32>,
    version: Option<VersionId>,
    sha: Option<&[u8]>,
) -> Result<Option<ReadText>, Error> {
    let (Some(number), Some(version_id), Some(sha)) = (number, version, sha) else {
        return Ok(None);
    };
    Ok(Some(ReadText {
        number,
        version_id,
        sha256: hash(sha)?,
    }))
}

fn opened(db: &mut Db, keyring: &Keyring, row: Row) -> Result<Initial, Error> {
    opened_with(&seals::open(db, keyring, row.id)?, row)
}

fn opened_with(key: &RecordKey, row: Row) -> Result<Initial, Error> {
    let asked: SealedAnswers = sealed::open(key, ASKED, &row.sealed)?;
    let answer: Option<SealedAnswers> = row
        .sealed_answer
        .as_deref()
        .map(|sealed| sealed::open(key, ANSWER, sealed))
        .transpose()?;
    Ok(Initial {
        id: row.id,
        letter_id: row.letter_id,
        address_index: hash(&row.address_index)?,
        asked: asked.into_answers()?,
        answer: answer.map(SealedAnswers::into_answers).transpose()?,
        language: row.language,
        state: row.state,
        corrected: row.corrected,
        again: row.again,
        read: read(row.version, row.version_id, row.sha256.as_deref())?,
        statement_id: row.statement_id.as_deref().map(hash).transpose()?,
        signature_id: row.signature_id,
        revision: row.revision,
        created_at: row.created_at,
        asked_at: row.asked_at,
        reminded_at: row.reminded_at,
        answered_at: row.answered_at,
        expires_at: row.expires_at,
        former: row.former,
        counts_since: row.counts_since,
    })
}
