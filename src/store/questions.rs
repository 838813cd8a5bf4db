//! Contacts who were asked whether their signature stands for a text that changed in substance.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::questions;
use crate::domain::question::{Answer, Question, QuestionId};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use diesel::prelude::*;

#[derive(Queryable, Insertable)]
#[diesel(table_name = questions)]
struct Row {
    id: QuestionId,
    signature_id: SignatureId,
    version: i32,
    address_index: Vec<u8>,
    answer: Option<Answer>,
    answered_at: Option<Timestamp>,
    created_at: Timestamp,
}

/// Adds it, unless this contact was asked about this text before, or a former one has answered.
/// Says whether it is asked now.
pub fn ask(db: &mut Db, question: &Question) -> Result<bool, Error> {
    let row = Row {
        id: question.id,
        signature_id: question.signature_id,
        version: question.version,
        address_index: question.address_index.to_vec(),
        answer: question.answer,
        answered_at: None,
        created_at: question.created_at,
    };
    if OrNothing(diesel::insert_into(questions::table).values(row)).inserted(db)? {
        return Ok(true);
    }
    // Who succeeded the contact that was asked is asked in turn, by a link of their own.
    let of_a_former_contact = questions::table
        .filter(questions::signature_id.eq(question.signature_id))
        .filter(questions::version.eq(question.version))
        .filter(questions::answer.is_null())
        .filter(questions::address_index.ne(question.address_index.as_slice()));
    let replaced = diesel::update(of_a_former_contact)
        .set((
            questions::id.eq(question.id),
            questions::address_index.eq(question.address_index.as_slice()),
            questions::created_at.eq(question.created_at),
        ))
        .execute(db)?;
    Ok(replaced == 1)
}

pub fn find(db: &mut Db, id: QuestionId) -> Result<Question, Error> {
    questions::table.find(id).first::<Row>(db)?.try_into()
}

/// The last question about a signature, if there is any.
pub fn latest(db: &mut Db, signature: SignatureId) -> Result<Option<Question>, Error> {
    questions::table
        .filter(questions::signature_id.eq(signature))
        .order(questions::version.desc())
        .first::<Row>(db)
        .optional()?
        .map(Question::try_from)
        .transpose()
}

/// Those of the signatures that need not be asked about this text any more, each with the contact
/// that was asked, or with none where the answer is there.
pub fn settled(
    db: &mut Db,
    version: i32,
    signatures: &[SignatureId],
) -> Result<Vec<(SignatureId, Option<BlindIndex>)>, Error> {
    let rows: Vec<(SignatureId, Vec<u8>, Option<Answer>)> = questions::table
        .filter(questions::version.eq(version))
        .filter(questions::signature_id.eq_any(signatures.to_vec()))
        .select((
            questions::signature_id,
            questions::address_index,
            questions::answer,
        ))
        .load(db)?;
    rows.into_iter()
        .map(|(id, asked, answer)| {
            let asked = match answer {
                Some(_) => None,
                None => Some(super::columns::hash(&asked)?),
            };
            Ok((id, asked))
        })
        .collect()
}

/// How many were asked since.
pub fn asked_since(db: &mut Db, since: Timestamp) -> Result<i64, Error> {
    Ok(questions::table
        .filter(questions::created_at.gt(since))
        .count()
        .get_result(db)?)
}

/// Writes the answer down, in the place of an earlier one.
pub fn answer(db: &mut Db, id: QuestionId, answer: Answer, now: Timestamp) -> Result<(), Error> {
    diesel::update(questions::table.find(id))
        .set((
            questions::answer.eq(Some(answer)),
            questions::answered_at.eq(Some(now)),
        ))
        .execute(db)?;
    Ok(())
}

impl TryFrom<Row> for Question {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        Ok(Self {
            id: row.id,
            signature_id: row.signature_id,
            version: row.version,
            address_index: super::columns::hash(&row.address_index)?,
            answer: row.answer,
            created_at: row.created_at,
        })
    }
}
