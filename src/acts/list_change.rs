//! The only ways a signature comes into the public count, changes there and leaves it, each with
//! its ledger entry: with a line on the list, or without a name.
use crate::domain::ledger::{Act, Entry, LineText, Reason, commitment};
use crate::domain::signature::{Signature, State, Visibility};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::security::sealing::RecordKey;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{ledger, sealed_organisations, signatures};
use std::time::Duration;

/// Ids made in the same step of their clock are in no order.
const ID_STEP: Duration = Duration::from_millis(1);

/// Makes a signature ready to be published now: with a fresh salt, if it will be listed.
pub fn published(mut signature: Signature, now: Timestamp) -> Signature {
    signature.state = State::Published;
    signature.salt = signature.is_listed().then(random::bytes);
    signature.published_at = Some(now);
    signature
}

/// Moves a stored signature to `to`, provided it is as it was loaded, and writes the change of
/// the list down. Says whether it was as loaded.
pub fn move_to(
    db: &mut Db,
    keyring: &Keyring,
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
    rewrite(db, keyring, key, signature, moved, reason, now)
}

/// Puts `after` in the place of a stored signature, provided that one is as it was loaded, and
/// writes the change of the list down. Says whether it was as loaded. A line that comes onto the
/// list, or stays there with another text, gets a fresh salt.
///
/// One that is named from now on, or no longer, and one of another kind or country, leaves the count
/// and comes back at once, in two entries: so the count, the list and the countries follow from each
/// entry alone.
pub fn rewrite(
    db: &mut Db,
    keyring: &Keyring,
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
    let newly_listed = after.is_listed() && !before.is_listed();
    if !after.is_listed() {
        after.salt = None;
    } else if corrected || newly_listed {
        after.salt = Some(random::bytes());
    }
    if !signatures::update(db, key, before, &after)? {
        return Ok(None);
    }
    match (before.is_published(), after.is_published()) {
        (false, true) => record_published(db, &after, reason, now)?,
        (true, false) => record_unpublished(db, before, reason, now)?,
        (true, true) if corrected && counts_otherwise(before, &after) => {
            record_unpublished(db, before, reason, now)?;
            record_published(db, &after, reason, now)?;
        }
        (true, true) if corrected => record(db, &after, Act::Corrected, reason, now)?,
        (true, true)
            if before.is_listed() != after.is_listed() || before.line.kind != after.line.kind =>
        {
            let reason = reason.or(Some(Reason::Visibility));
            record_unpublished(db, before, reason, now)?;
            record_published(db, &after, reason, now)?;
        }
        _ => {}
    }
    let stands = |of: &Signature| (of.state.is_live(), of.visibility, of.organisation_id);
    if stands(before) != stands(&after) {
        for organisation in [before.organisation_id, after.organisation_id]
            .into_iter()
            .flatten()
        {
            sealed_organisations::settle(db, keyring, organisation)?;
        }
    }
    Ok(Some(after))
}

fn counts_otherwise(before: &Signature, after: &Signature) -> bool {
    (before.line.kind, before.line.country) != (after.line.kind, after.line.country)
}

/// The entry of a signature that left the count.
fn record_unpublished(
    db: &mut Db,
    before: &Signature,
    reason: Option<Reason>,
    now: Timestamp,
) -> Result<(), Error> {
    let gone = Signature {
        salt: None,
        ..before.clone()
    };
    record(db, &gone, Act::Unpublished, reason, now)
}

/// The entry of a signature that came into the count, for the first time or again.
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
    let named = signature.visibility == Visibility::Named;
    let entry = Entry {
        id: random::id(at),
        letter_id: signature.letter_id,
        act,
        reason,
        kind: signature.line.kind,
        country: signature.line.country.filter(|_| named),
        signature_id: signature.id,
        commitment: signature.salt.map(|salt| commitment(&salt, &line)),
        at,
    };
    ledger::append(db, &entry, named, signature.import_id)
}
