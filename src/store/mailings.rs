//! Mailings to the signatories of letters, and their texts.
use super::connection::Db;
use super::error::Error;
use super::on_conflict::OrNothing;
use super::schema::{mailing_recipients as recipients, mailing_tests, mailing_texts, mailings};
use crate::domain::ids::Id;
use crate::domain::letter::LetterId;
use crate::domain::mailing::{
    Mailing, MailingId, MailingKind, MailingState, MailingText, MailingTexts,
};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = mailings)]
struct Row {
    id: MailingId,
    letter_id: LetterId,
    kind: MailingKind,
    state: MailingState,
    revision: i64,
    per_hour: Option<i32>,
    created_at: Timestamp,
    started_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
    gathered_at: Option<Timestamp>,
    next_at: Option<Timestamp>,
    update_number: Option<i32>,
}

/// Unless there is one with its id, or one that tells of the same update; says so.
pub fn insert(db: &mut Db, mailing: &Mailing) -> Result<bool, Error> {
    let insert = diesel::insert_into(mailings::table).values(Row::from(mailing));
    Ok(OrNothing(insert).inserted(db)?)
}

pub fn find(db: &mut Db, id: MailingId) -> Result<Mailing, Error> {
    let row: Row = mailings::table
        .find(id)
        .select(Row::as_select())
        .first(db)?;
    Ok(row.into())
}

/// The one that tells of an update.
pub fn of_update(db: &mut Db, letter: LetterId, number: i32) -> Result<Option<MailingId>, Error> {
    Ok(mailings::table
        .filter(mailings::letter_id.eq(letter))
        .filter(mailings::update_number.eq(Some(number)))
        .select(mailings::id)
        .first(db)
        .optional()?)
}

/// The last ones of a letter, the newest first.
pub fn of_letter(db: &mut Db, letter: LetterId, limit: i64) -> Result<Vec<Mailing>, Error> {
    let rows: Vec<Row> = mailings::table
        .filter(mailings::letter_id.eq(letter))
        .order((mailings::created_at.desc(), mailings::id.desc()))
        .limit(limit)
        .select(Row::as_select())
        .load(db)?;
    Ok(rows.into_iter().map(Mailing::from).collect())
}

/// Those that send. The state is spelt out: a bound parameter would hide the partial index.
pub fn running(db: &mut Db) -> Result<Vec<MailingId>, Error> {
    Ok(mailings::table
        .filter(sql::<Bool>("mailings.state = 'running'"))
        .order(mailings::id)
        .select(mailings::id)
        .load(db)?)
}

pub fn texts(db: &mut Db, id: MailingId) -> Result<MailingTexts, Error> {
    let rows: Vec<(String, String, String)> = mailing_texts::table
        .filter(mailing_texts::mailing_id.eq(id))
        .select((
            mailing_texts::language,
            mailing_texts::subject,
            mailing_texts::body,
        ))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(language, subject, body)| (language, MailingText { subject, body }))
        .collect())
}

/// Puts these in the place of the texts of a draft, provided that nobody saved it since `revision`;
/// says whether nobody had.
pub fn save(
    db: &mut Db,
    id: MailingId,
    revision: i64,
    kind: MailingKind,
    texts: &MailingTexts,
) -> Result<bool, Error> {
    let as_seen = mailings::table
        .find(id)
        .filter(mailings::state.eq(MailingState::Draft))
        .filter(mailings::revision.eq(revision));
    let saved = diesel::update(as_seen)
        .set((mailings::revision.eq(revision + 1), mailings::kind.eq(kind)))
        .execute(db)?;
    if saved == 0 {
        return Ok(false);
    }
    diesel::delete(mailing_texts::table.filter(mailing_texts::mailing_id.eq(id))).execute(db)?;
    put_texts(db, id, texts)?;
    Ok(true)
}

pub fn put_texts(db: &mut Db, id: MailingId, texts: &MailingTexts) -> Result<(), Error> {
    for (language, text) in texts {
        diesel::insert_into(mailing_texts::table)
            .values((
                mailing_texts::mailing_id.eq(id),
                mailing_texts::language.eq(language),
                mailing_texts::subject.eq(&text.subject),
                mailing_texts::body.eq(&text.body),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// Deletes a draft as it was seen; says whether it was still so.
pub fn discard(db: &mut Db, id: MailingId, revision: i64) -> Result<bool, Error> {
    let as_seen = mailings::table
        .find(id)
        .filter(mailings::state.eq(MailingState::Draft))
        .filter(mailings::revision.eq(revision));
    Ok(diesel::delete(as_seen).execute(db)? == 1)
}

/// Writes down where a press of a button led, provided that it was still in state `from`; says
/// whether it was.
pub fn advance(db: &mut Db, from: MailingState, to: &Mailing) -> Result<bool, Error> {
    let as_seen = mailings::table
        .find(to.id)
        .filter(mailings::state.eq(from))
        .filter(mailings::revision.eq(to.revision));
    let moved = diesel::update(as_seen)
        .set((
            mailings::state.eq(to.state),
            mailings::per_hour.eq(to.per_hour),
            mailings::started_at.eq(to.started_at),
            mailings::ended_at.eq(to.ended_at),
        ))
        .execute(db)?;
    Ok(moved == 1)
}

/// Up to which signature its recipients were written down.
pub fn gathered_to(db: &mut Db, id: MailingId) -> Result<SignatureId, Error> {
    let place: Option<SignatureId> = mailings::table
        .find(id)
        .select(mailings::gathered_to)
        .first(db)?;
    Ok(place.unwrap_or_else(|| Id::from_bytes([0; 16])))
}

/// The next piece begins after this one; nothing where that was the last.
pub fn set_gathered(
    db: &mut Db,
    id: MailingId,
    to: Option<SignatureId>,
    now: Timestamp,
) -> Result<(), Error> {
    let end = to.is_none().then_some(now);
    diesel::update(mailings::table.find(id))
        .set((mailings::gathered_to.eq(to), mailings::gathered_at.eq(end)))
        .execute(db)?;
    Ok(())
}

pub fn set_next(db: &mut Db, id: MailingId, next: Timestamp) -> Result<(), Error> {
    diesel::update(mailings::table.find(id))
        .set(mailings::next_at.eq(Some(next)))
        .execute(db)?;
    Ok(())
}

/// Remembers for which mailing a mail to a moderator is.
pub fn put_test(db: &mut Db, mail: Id<()>, id: MailingId) -> Result<(), Error> {
    diesel::insert_into(mailing_tests::table)
        .values((
            mailing_tests::mail_id.eq(mail),
            mailing_tests::mailing_id.eq(id),
        ))
        .execute(db)?;
    Ok(())
}

/// `NotFound` once the draft is gone.
pub fn of_test(db: &mut Db, mail: Id<()>) -> Result<MailingId, Error> {
    Ok(mailing_tests::table
        .find(mail)
        .select(mailing_tests::mailing_id)
        .first(db)?)
}

/// What became of the recipients that are forgotten: sent, dead, dropped.
pub fn forgotten(db: &mut Db, id: MailingId) -> Result<[i64; 3], Error> {
    let (sent, dead, dropped): (Option<i64>, Option<i64>, Option<i64>) = mailings::table
        .find(id)
        .select((mailings::sent, mailings::dead, mailings::dropped))
        .first(db)?;
    Ok([sent, dead, dropped].map(Option::unwrap_or_default))
}

/// One whose recipients can be forgotten: it ended before then, and has some.
pub fn ended_before(db: &mut Db, before: Timestamp) -> Result<Option<MailingId>, Error> {
    let some = recipients::table.filter(recipients::mailing_id.eq(mailings::id));
    Ok(mailings::table
        .filter(mailings::ended_at.lt(before))
        .filter(diesel::dsl::exists(some))
        .order(mailings::id)
        .select(mailings::id)
        .first(db)
        .optional()?)
}

/// One that is paused, and of which nothing was sent since then: nobody goes on with it.
pub fn left_lying(db: &mut Db, before: Timestamp) -> Result<Option<MailingId>, Error> {
    let nothing_sent = mailings::next_at
        .is_null()
        .and(mailings::started_at.lt(before));
    Ok(mailings::table
        .filter(mailings::state.eq(MailingState::Paused))
        .filter(mailings::next_at.lt(before).or(nothing_sent))
        .order(mailings::id)
        .select(mailings::id)
        .first(db)
        .optional()?)
}

pub fn count_drafts(db: &mut Db, letter: LetterId) -> Result<i64, Error> {
    Ok(mailings::table
        .filter(mailings::letter_id.eq(letter))
        .filter(mailings::state.eq(MailingState::Draft))
        .count()
        .get_result(db)?)
}

impl From<&Mailing> for Row {
    fn from(mailing: &Mailing) -> Self {
        Self {
            id: mailing.id,
            letter_id: mailing.letter_id,
            kind: mailing.kind,
            state: mailing.state,
            revision: mailing.revision,
            per_hour: mailing.per_hour,
            created_at: mailing.created_at,
            started_at: mailing.started_at,
            ended_at: mailing.ended_at,
            gathered_at: mailing.gathered_at,
            next_at: mailing.next_at,
            update_number: mailing.update_number,
        }
    }
}

impl From<Row> for Mailing {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            letter_id: row.letter_id,
            kind: row.kind,
            state: row.state,
            revision: row.revision,
            per_hour: row.per_hour,
            created_at: row.created_at,
            started_at: row.started_at,
            ended_at: row.ended_at,
            gathered_at: row.gathered_at,
            next_at: row.next_at,
            update_number: row.update_number,
        }
    }
}
