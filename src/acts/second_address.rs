//! The signer who was asked gives a second address, at the organisation's own domain, and its owner
//! confirms it.
use super::ask::record;
use super::locks::{Also, lock_also, locked};
use super::moderate::DecideError;
use super::notify::{self, Recipient};
use super::vouch::proven;
use super::workshop::Workshop;
use crate::domain::decision::DecisionAct;
use crate::domain::email::EmailAddress;
use crate::domain::signature::{SignatureId, State};
use crate::domain::time::{DAY, Timestamp};
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::asks::{self, AddressId, Ask, AskId};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{holds, mail_history, mailboxes, seals, signatures};

/// At most so many mails to addresses that one asked signer gives in 24 hours.
pub const MOST_A_DAY: i64 = 3;

#[derive(Debug, thiserror::Error)]
pub enum GiveError {
    /// Never asked, called off, answered, decided, or too late.
    #[error("nothing is asked any more")]
    Gone,
    #[error("the address is not at the organisation's domain")]
    WrongDomain,
    #[error("anybody gets an address there")]
    FreeMail,
    #[error("too many addresses in one day")]
    TooMany,
    #[error(transparent)]
    Store(Error),
}

impl From<Error> for GiveError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::Gone,
            other => Self::Store(other),
        }
    }
}

/// Puts the mail to the given address into the outbox. Whether that address gets it is its owner's
/// business: the answer is the same.
pub async fn give(
    workshop: &Workshop,
    id: AskId,
    address: EmailAddress,
    now: Timestamp,
) -> Result<(), GiveError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let signature = asks::find(db, id)?.signature_id;
            let index = keyring.address_index(&address);
            let letter = signatures::find(db, &keyring, signature)?.letter_id;
            lock_also(
                db,
                &keyring,
                &[signature],
                &Also::address(letter, index),
                now,
            )?;
            let ask = asks::find(db, id)?;
            let ask = still_open(db, &keyring, ask, now)?;
            if address.is_free_mail() {
                return Err(GiveError::FreeMail);
            }
            if asks::domain(db, &keyring, &ask)?.as_deref() != Some(address.registrable_domain()) {
                return Err(GiveError::WrongDomain);
            }
            let kind = MailKind::SecondAddress;
            if mail_history::put_since(db, id.cast(), kind, now.minus(DAY))? >= MOST_A_DAY {
                return Err(GiveError::TooMany);
            }
            // The same address again keeps the link that it has.
            let same = ask.address_id.filter(|_| ask.address_index == Some(index));
            let address_id = same.unwrap_or_else(|| random::id(now));
            asks::give(db, &keyring, id, &address, address_id)?;
            let recipient = Recipient {
                letter_id: letter,
                about: id.cast(),
                to: address,
                address_index: index,
                language: signatures::find(db, &keyring, signature)?.language,
            };
            notify::signer(db, &keyring, &recipient, kind, now, now)?;
            Ok(())
        })
        .await
}

#[derive(Debug, thiserror::Error)]
pub enum SecondError {
    #[error("there is no such address to confirm")]
    Gone,
    #[error(transparent)]
    Store(Error),
}

impl From<Error> for SecondError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::Gone,
            other => Self::Store(other),
        }
    }
}

/// The owner of the second address confirms it: the proof is higher, the reasons that it answers
/// are gone, and the moderators have the entry again. A second press finds it done.
pub async fn confirm(
    workshop: &Workshop,
    address: AddressId,
    now: Timestamp,
) -> Result<SignatureId, SecondError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let ask = asks::by_address_id(db, address)?;
            let id = ask.signature_id;
            if ask.is_confirmed() {
                return Ok(id);
            }
            let signature = locked(db, &keyring, id, now)?;
            let ask = asks::by_address_id(db, address)?;
            if ask.is_confirmed() {
                return Ok(id);
            }
            let ask = still_open(db, &keyring, ask, now).map_err(|_| SecondError::Gone)?;
            let proof = signature.proof.with_own_domain();
            proven(db, &keyring, &signature, proof, now).map_err(|error| match error {
                DecideError::Store(error) => error.into(),
                _ => SecondError::Gone,
            })?;
            let key = seals::open(db, &keyring, id)?;
            let mut left = holds::of(db, &keyring, id)?;
            left.retain(|hold| !hold.reason.is_answered_by_own_domain());
            holds::put(db, &key, id, &left)?;
            asks::confirm(db, ask.id, now)?;
            record(
                db,
                id,
                None,
                DecisionAct::SecondAddress,
                signature.state,
                now,
            )?;
            notify::moderators_if_first(db, &keyring, signature.letter_id, 1, now)?;
            Ok(id)
        })
        .await
}

/// The owner of the address was not meant: it is forgotten, and the letter never mails it again.
/// What was asked of the signer stays open.
pub async fn not_mine(
    workshop: &Workshop,
    address: AddressId,
    now: Timestamp,
) -> Result<(), SecondError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let ask = asks::by_address_id(db, address)?;
            let letter = signatures::find(db, &keyring, ask.signature_id)?.letter_id;
            let index = ask.address_index.ok_or(SecondError::Gone)?;
            lock_also(
                db,
                &keyring,
                &[ask.signature_id],
                &Also::address(letter, index),
                now,
            )?;
            let ask = asks::by_address_id(db, address)?;
            if ask.ended_at.is_some() {
                return Err(SecondError::Gone);
            }
            mailboxes::silence(db, letter, &index, now)?;
            asks::forget_address(db, ask.id)?;
            Ok(())
        })
        .await
}

/// Open, in time, and about a signature that still waits.
pub fn still_open(
    db: &mut Db,
    keyring: &Keyring,
    ask: Ask,
    now: Timestamp,
) -> Result<Ask, GiveError> {
    let signature = signatures::find(db, keyring, ask.signature_id)?;
    if ask.is_open(now) && signature.state == State::Held {
        Ok(ask)
    } else {
        Err(GiveError::Gone)
    }
}
