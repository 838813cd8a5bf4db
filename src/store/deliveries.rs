//! When a letter was handed over, and what came back.
use super::columns::hash;
use super::connection::Db;
use super::error::Error;
use super::schema::deliveries;
use crate::domain::letter::LetterId;
use crate::domain::letter_update::{Delivery, DeliveryAnswer, DeliveryId};
use crate::domain::time::Timestamp;
use diesel::prelude::*;

#[derive(Queryable, Insertable, AsChangeset)]
#[diesel(table_name = deliveries, treat_none_as_null = true)]
struct Row {
    id: DeliveryId,
    letter_id: LetterId,
    delivered_at: Timestamp,
    recipient: String,
    ledger_sequence: i64,
    ledger_hash: Vec<u8>,
    organisations: i64,
    individuals: i64,
    countries: i64,
    created_at: Timestamp,
    answer: Option<String>,
    answered_at: Option<Timestamp>,
    answer_link: Option<String>,
}

/// The earliest first.
pub fn of_letter(db: &mut Db, letter: LetterId) -> Result<Vec<Delivery>, Error> {
    let rows: Vec<Row> = deliveries::table
        .filter(deliveries::letter_id.eq(letter))
        .order((deliveries::delivered_at, deliveries::id))
        .load(db)?;
    rows.into_iter().map(Delivery::try_from).collect()
}

pub fn insert(db: &mut Db, delivery: &Delivery) -> Result<(), Error> {
    diesel::insert_into(deliveries::table)
        .values(Row::from(delivery))
        .execute(db)?;
    Ok(())
}

/// The caller has the letter's row.
pub fn update(db: &mut Db, delivery: &Delivery) -> Result<(), Error> {
    diesel::update(deliveries::table.find(delivery.id))
        .set(Row::from(delivery))
        .execute(db)?;
    Ok(())
}

pub fn remove(db: &mut Db, id: DeliveryId) -> Result<(), Error> {
    diesel::delete(deliveries::table.find(id)).execute(db)?;
    Ok(())
}

impl From<&Delivery> for Row {
    fn from(delivery: &Delivery) -> Self {
        let answer = delivery.answer.clone();
        Self {
            id: delivery.id,
            letter_id: delivery.letter_id,
            delivered_at: delivery.on,
            recipient: delivery.recipient.clone(),
            ledger_sequence: delivery.sequence,
            ledger_hash: delivery.hash.to_vec(),
            organisations: delivery.organisations,
            individuals: delivery.individuals,
            countries: delivery.countries,
            created_at: delivery.created_at,
            answered_at: answer.as_ref().map(|answer| answer.on),
            answer_link: answer.as_ref().and_then(|answer| answer.link.clone()),
            answer: answer.map(|answer| answer.text),
        }
    }
}

impl TryFrom<Row> for Delivery {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self, Error> {
        let link = row.answer_link;
        Ok(Self {
            id: row.id,
            letter_id: row.letter_id,
            on: row.delivered_at,
            recipient: row.recipient,
            sequence: row.ledger_sequence,
            hash: hash(&row.ledger_hash)?,
            organisations: row.organisations,
            individuals: row.individuals,
            countries: row.countries,
            created_at: row.created_at,
            answer: row
                .answer
                .zip(row.answered_at)
                .map(|(text, on)| DeliveryAnswer { text, on, link }),
        })
    }
}
