//! After a change in substance every contact of a signature under an earlier text is asked once
//! whether it stands for the new one.
//!
//! Each question and its mail are one transaction, and no signature is asked about twice for the
//! same text: a round that is killed, or that two processes run at once, is simply run again.
use super::notify::{self, Recipient};
use super::workshop::Workshop;
use crate::domain::ids::Id;
use crate::domain::letter::{TextName, VersionId, last_material};
use crate::domain::question::Question;
use crate::domain::signature::{Signature, SignatureId};
use crate::domain::time::{HOUR, Timestamp};
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_history;
use crate::store::mail_kinds::MailKind;
use crate::store::outbox::{self, CAP};
use crate::store::{
    contacts, imports, letters, mailboxes, questions, signatures, under_version, versions,
};
use std::collections::HashMap;

/// At most so many questions an hour, whatever the provider lets us send: answers come back, and a
/// moderator's inbox with them.
pub const PER_HOUR: i64 = 6_000;
/// Signatures looked at in one step.
const PIECE: i64 = 200;

/// Where a round goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// A text that is no longer the one to sign.
    version: VersionId,
    after: SignatureId,
}

/// A text whose signatories are to be asked.
struct Outdated {
    version: VersionId,
    /// The number that they are asked about.
    asked: i32,
}

/// Looks at the signatures from a place on, asks those who are to be asked, and says where to go
/// on; nowhere, if all were looked at or the hour's questions are spent. One transaction each, so
/// that nobody waits for two addresses.
pub async fn ask_contacts(
    workshop: &Workshop,
    from: Option<Place>,
    now: Timestamp,
) -> Result<Option<Place>, Error> {
    let (due, next) = workshop
        .store
        .read(move |db| {
            let room = PER_HOUR - questions::asked_since(db, now.minus(HOUR))?;
            if room <= 0 {
                return Ok((Vec::new(), None));
            }
            piece(db, from, room.min(PIECE), now)
        })
        .await?;
    for id in due {
        let keyring = workshop.keyring.clone();
        workshop
            .store
            .write(move |db| match ask_one(db, &keyring, id, now) {
                Err(error @ (Error::Corrupt(_) | Error::Sealed(_))) => {
                    tracing::error!(signature = %id, %error, "a signature cannot be read");
                    Ok(())
                }
                Err(Error::NotFound) => Ok(()),
                other => other,
            })
            .await?;
    }
    Ok(next)
}

/// Those of the next signatures who may have to be asked, and where to go on.
fn piece(
    db: &mut Db,
    from: Option<Place>,
    limit: i64,
    now: Timestamp,
) -> Result<(Vec<SignatureId>, Option<Place>), Error> {
    let texts = outdated(db, now)?;
    let at = from.map_or(0, |place| {
        texts.partition_point(|text| text.version < place.version)
    });
    let Some(text) = texts.get(at) else {
        return Ok((Vec::new(), None));
    };
    let begin = Id::from_bytes([0; 16]);
    let after = from
        .filter(|place| place.version == text.version)
        .map_or(begin, |place| place.after);
    let found = under_version::after(db, text.version, after, limit)?;
    let next = match found.last() {
        Some((last, _)) => Some(Place {
            version: text.version,
            after: *last,
        }),
        None => texts.get(at + 1).map(|text| Place {
            version: text.version,
            after: begin,
        }),
    };
    let ids: Vec<SignatureId> = found.iter().map(|(id, _)| *id).collect();
    let settled: HashMap<_, _> = questions::settled(db, text.asked, &ids)?
        .into_iter()
        .collect();
    let due = found.into_iter().filter_map(|(id, address)| {
        let address = address?;
        match settled.get(&id) {
            // Asked, and it was the one who is the contact now; or answered.
            Some(asked) if asked.as_ref().is_none_or(|asked| *asked == address) => None,
            _ => Some(id),
        }
    });
    Ok((due.collect(), next))
}

/// The texts under which somebody may have to be asked, in the order of their ids.
fn outdated(db: &mut Db, now: Timestamp) -> Result<Vec<Outdated>, Error> {
    let mut found = Vec::new();
    for letter in letters::all(db)? {
        if letter.version == 1 || !letter.is_public(now) || !letter.takes_answers(now) {
            continue;
        }
        let texts: Vec<TextName> = versions::names(db, letter.id)?;
        let Some(asked) = last_material(&texts) else {
            continue;
        };
        let before = texts.into_iter().filter(|text| text.number < asked);
        found.extend(before.map(|text| Outdated {
            version: text.id,
            asked,
        }));
    }
    found.sort_by_key(|text| text.version);
    Ok(found)
}

fn ask_one(db: &mut Db, keyring: &Keyring, id: SignatureId, now: Timestamp) -> Result<(), Error> {
    let seen = signatures::find(db, keyring, id)?;
    let Some(address_index) = seen.address_index else {
        return Ok(());
    };
    // Whoever answers, withdraws or decides waits until this is done.
    mailboxes::lock(db, seen.letter_id, &address_index, now)?;
    let signature = signatures::find(db, keyring, id)?;
    let Some(version) = to_ask_about(db, &signature, now)? else {
        return Ok(());
    };
    let (recent, _) =
        mail_history::recent(db, signature.letter_id, &address_index, id.cast(), now)?;
    // One mail too many for today: a later round finds them again.
    let Some(contact) = contacts::find(db, keyring, id)?.filter(|_| recent < CAP) else {
        return Ok(());
    };
    let question = Question {
        id: random::id(now),
        signature_id: id,
        version,
        address_index,
        answer: None,
        created_at: now,
    };
    if signature.address_index != Some(address_index) || !questions::ask(db, &question)? {
        return Ok(());
    }
    // About an older text; this question is the one that counts.
    outbox::drop_waiting(db, id.cast(), &[MailKind::Question])?;
    let recipient = Recipient {
        letter_id: signature.letter_id,
        about: id,
        to: contact.email,
        address_index,
        language: signature.language,
    };
    notify::signer(db, keyring, &recipient, MailKind::Question, now, now).map(drop)
}

/// The number of the text that the signature's contact is to be asked about.
fn to_ask_about(db: &mut Db, signature: &Signature, now: Timestamp) -> Result<Option<i32>, Error> {
    let letter = letters::find(db, signature.letter_id)?;
    let texts = versions::names(db, letter.id)?;
    let signed = texts
        .iter()
        .find(|text| text.id == signature.version_id)
        .ok_or(Error::NotFound)?;
    // Before the opening nobody could read what changed.
    let stands = signature.state.is_live()
        && letter.is_public(now)
        && letter.takes_answers(now)
        && !imports::is_hidden(db, signature.id)?;
    Ok(last_material(&texts).filter(|asked| stands && signed.number < *asked))
}
