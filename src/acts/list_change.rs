//! The only ways a line comes onto the public list, changes on it and leaves it, each with its
//! ledger entry.
use crate::domain::ledger::{Act, Entry, LineText, Reason, commitment};
use crate::domain::signature::{Signature, State};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::security::sealing::RecordKey;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{ledger, signatures};
use std::time::Duration;

/// Ids made in the same step of their clock are in no order.
const ID_STEP: Duration = Duration::from_millis(1);

/// Makes a signature ready to be listed: published now, with a fresh salt.
pub fn published(mut signature: Signature, now: Timestamp) -> Signature {
    signature.state = State::Published;
    signature.salt = Some(random::bytes());
    signature.published_at = Some(now);
    signature
}

/// Moves a stored signature to `to`, provided it is as it was loaded, and writes the change of
/// the list down. Says whether it was as loaded.
pub fn move_to(
    db: &mut Db,
    key: &RecordKey,
    signature: &Signature,
    to: State,
    reason: Option<Reason>,
    now: Timestamp,
) -> Result<Option<Signature>, Error> {
    let moved = if to == State::Published {
        published(signature.clone(), now)
    } else {
        Signature {
            state: to,
            salt: None,
            published_at: None,
            ..signature.clone()
        }
    };
    rewrite(db, key, signature, moved, reason, now)
}

/// Puts `after` in the place of a stored signature, provided that one is as it was loaded, and
/// writes the change of the list down. Says whether it was as loaded. A line that stays on the
/// list with another text gets a fresh salt.
pub fn rewrite(
    db: &mut Db,
    key: &RecordKey,
    before: &Signature,
    mut after: Signature,
    reason: Option<Reason>,
    now: Timestamp,
) -> Result<Option<Signature>, Error> {
    let text = |of: &Signature| (of.line.clone(), of.filing.file_under.clone());
    let corrected = before.is_listed()
        && after.is_listed()
        && (text(before) != text(&after) || reason.is_some());
    if corrected {
        after.salt = Some(random::bytes());
    }
    if !signatures::update(db, key, before.state, &after)? {
        return Ok(None);
    }
    match (before.is_listed(), after.is_listed()) {
        (false, true) => record_published(db, &after, reason, now)?,
        // What left is what stood there: the change may have made another kind of it.
        (true, false) => {
            let left = Signature {
                salt: None,
                ..before.clone()
            };
            record(db, &left, Act::Unpublished, reason, now)?;
        }
        (true, true) if corrected => record(db, &after, Act::Corrected, reason, now)?,
        _ => {}
    }
    Ok(Some(after))
}

/// The entry of a line that came onto the list, for the first time or again.
pub fn record_published(
    db: &mut Db,
    signature: &Signature,
    reason: Option<Reason>,
    now: Timestamp,
) -> Result<(), Error> {
    let act = match ledger::last_change(db, signature.id)? {
        Some(_) => Act::Republished,
        None => Act::Published,
    };
    record(db, signature, act, reason, now)
}

/// Entries are chained in the order of their ids, so this one's time is after that of the
/// signature's last entry even if the clock of the node that made that one is ahead of ours. The
/// caller has written the signature in this transaction: nobody adds another entry meanwhile.
fn record(
    db: &mut Db,
    signature: &Signature,
    act: Act,
    reason: Option<Reason>,
    now: Timestamp,
) -> Result<(), Error> {
    let at = match ledger::last_change(db, signature.id)? {
        Some(last) => now.max(last.plus(ID_STEP)),
        None => now,
    };
    let line = LineText::of(&signature.line, &signature.filing.file_under);
    let entry = Entry {
        id: random::id(at),
        letter_id: signature.letter_id,
        act,
        reason,
        kind: signature.line.kind,
        country: signature.line.country,
        signature_id: signature.id,
        commitment: signature.salt.map(|salt| commitment(&salt, &line)),
        at,
    };
    ledger::append(db, &entry, signature.import_id)
}
