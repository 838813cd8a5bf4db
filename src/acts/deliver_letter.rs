//! A letter is handed to its addressee, and the answer is written down.
use super::audit::record;
use super::local_time;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::chain::{Hash, hex};
use crate::domain::letter::{Letter, LetterState, Slug};
use crate::domain::letter_update::{Delivery, DeliveryAnswer, DeliveryId};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::ledger_past::{self, Standing};
use crate::store::{deliveries, letters};

#[derive(Debug, thiserror::Error)]
pub enum DeliverError {
    #[error("a draft cannot be delivered")]
    Draft,
    #[error("the day is still to come")]
    ToCome,
    #[error("somebody else has written the answer, or the list stood otherwise on that day")]
    Changed,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Writes down that it was delivered on a day, with how its list stood then, by an entry of the ledger:
/// the count is the one that the entry's hash stands for, so that anybody can check it. Of a day that is
/// over it is the last entry; of today the one that the page showed, which `seen` names (`standing_seen`).
pub async fn deliver_letter(
    workshop: &Workshop,
    slug: Slug,
    recipient: String,
    on: Timestamp,
    seen: String,
    by: Actor,
    now: Timestamp,
) -> Result<(), DeliverError> {
    let keyring = workshop.keyring.clone();
    let named = slug.clone();
    let found = workshop.store.read(move |db| {
        let letter = letters::by_slug(db, &named)?;
        if letter.state == LetterState::Draft {
            return Err(DeliverError::Draft);
        }
        standing(db, &letter, on, &seen, now)
    });
    // What is chained never changes, so that it holds in the transaction, too.
    let standing = found.await?;
    workshop
        .store
        .write(move |db| {
            let letter = letters::lock(db, &slug)?;
            if letter.state == LetterState::Draft {
                return Err(DeliverError::Draft);
            }
            let known = deliveries::of_letter(db, letter.id)?;
            // Pressed twice.
            if known
                .iter()
                .any(|one| one.on == on && one.recipient == recipient)
            {
                return Ok(());
            }
            let delivery = Delivery {
                id: random::id(now),
                letter_id: letter.id,
                on,
                recipient,
                sequence: standing.sequence,
                hash: standing.hash,
                organisations: standing.organisations,
                individuals: standing.individuals,
                countries: standing.countries,
                created_at: now,
                answer: None,
            };
            deliveries::insert(db, &delivery)?;
            let (act, subject) = (AuditAct::Deliver, Subject::Letter(letter.id));
            let changes = [
                FieldChange::set(Field::Recipient, &delivery.recipient),
                FieldChange::set(Field::Day, local_time::day(on, &letter.time_zone)),
            ];
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// Names an entry of the ledger, or its beginning, as a page shows it.
pub fn standing_seen(sequence: i64, hash: &Hash) -> String {
    format!("{sequence}-{}", hex(hash))
}

/// How the list stood on the day. What was seen has to have been so on it: a page may have stood open for
/// long, and between the page and the press the list may have grown.
fn standing(
    db: &mut Db,
    letter: &Letter,
    on: Timestamp,
    seen: &str,
    now: Timestamp,
) -> Result<Standing, DeliverError> {
    let (begins, ends) = local_time::day_around(on, &letter.time_zone);
    if begins > now {
        return Err(DeliverError::ToCome);
    }
    if ends <= now {
        let last = ledger_past::last_before(db, letter.id, ends)?;
        let found = ledger_past::after(db, letter.id, last)?;
        return Ok(found.ok_or(Error::NotFound)?);
    }
    let number = seen
        .split_once('-')
        .and_then(|(number, _)| number.parse().ok());
    let number: i64 = number.ok_or(DeliverError::Changed)?;
    let from = ledger_past::last_before(db, letter.id, begins)?;
    let found = ledger_past::after(db, letter.id, number)?;
    found
        .filter(|found| from <= number && standing_seen(number, &found.hash) == seen)
        .ok_or(DeliverError::Changed)
}

/// What the addressee answered, in the place of what was written down before.
pub async fn answer_delivery(
    workshop: &Workshop,
    slug: Slug,
    id: DeliveryId,
    seen: String,
    answer: Option<DeliveryAnswer>,
    by: Actor,
    now: Timestamp,
) -> Result<(), DeliverError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let mut delivery = one(db, &slug, id)?;
            if delivery.answer == answer {
                return Ok(());
            }
            if DeliveryAnswer::fingerprint(delivery.answer.as_ref()) != seen {
                return Err(DeliverError::Changed);
            }
            let zone = letters::by_slug(db, &slug)?.time_zone;
            let mut changes = vec![
                FieldChange::set(Field::Recipient, &delivery.recipient),
                FieldChange::set(Field::Day, local_time::day(delivery.on, &zone)),
            ];
            let (was, is) = (delivery.answer.as_ref(), answer.as_ref());
            changes.extend(answer_changes(was, is, &zone));
            delivery.answer = answer;
            deliveries::update(db, &delivery)?;
            let (act, subject) = (
                AuditAct::AnswerDelivery,
                Subject::Letter(delivery.letter_id),
            );
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// One that was written down by mistake.
pub async fn take_back_delivery(
    workshop: &Workshop,
    slug: Slug,
    id: DeliveryId,
    by: Actor,
    now: Timestamp,
) -> Result<(), DeliverError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let delivery = match one(db, &slug, id) {
                // Pressed twice, or a colleague took it back: it is gone.
                Err(DeliverError::Store(Error::NotFound)) => {
                    letters::by_slug(db, &slug)?;
                    return Ok(());
                }
                other => other?,
            };
            deliveries::remove(db, delivery.id)?;
            let zone = letters::by_slug(db, &slug)?.time_zone;
            let (act, subject) = (
                AuditAct::TakeBackDelivery,
                Subject::Letter(delivery.letter_id),
            );
            let mut changes = vec![
                FieldChange::removed(Field::Recipient, &delivery.recipient),
                FieldChange::removed(Field::Day, local_time::day(delivery.on, &zone)),
            ];
            changes.extend(answer_changes(delivery.answer.as_ref(), None, &zone));
            Ok(record(db, &keyring, &by, act, subject, &changes, now)?)
        })
        .await
}

/// Its words, its day and where it can be read.
fn answer_changes(
    before: Option<&DeliveryAnswer>,
    after: Option<&DeliveryAnswer>,
    zone: &str,
) -> Vec<FieldChange> {
    let sides = |of: fn(&DeliveryAnswer, &str) -> Option<String>| {
        let side = |answer: Option<&DeliveryAnswer>| answer.and_then(|answer| of(answer, zone));
        (side(before), side(after))
    };
    let fields = [
        (
            Field::Text,
            sides(|answer, _| Some(answer.text.clone()).filter(|text| !text.is_empty())),
        ),
        (
            Field::GivenOn,
            sides(|answer, zone| Some(local_time::day(answer.on, zone))),
        ),
        (Field::Source, sides(|answer, _| answer.link.clone())),
    ];
    fields
        .into_iter()
        .filter_map(|(field, (was, is))| FieldChange::between(field, was.as_ref(), is.as_ref()))
        .collect()
}

fn one(db: &mut Db, slug: &Slug, id: DeliveryId) -> Result<Delivery, DeliverError> {
    let letter = letters::lock(db, slug)?;
    let all = deliveries::of_letter(db, letter.id)?;
    let found = all.into_iter().find(|delivery| delivery.id == id);
    Ok(found.ok_or(Error::NotFound)?)
}
