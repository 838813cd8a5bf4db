//! What counts towards the number of a letter that is public only from so many signatures: those that stand, and
//! the approvals that would add to them. Once its closing is over only those count that stood at that moment and
//! stand still, whenever a job comes to look.
use super::initial_sign::{approved, named};
use crate::domain::initial::Initial;
use crate::domain::letter::Letter;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::signatory::Kind;
use crate::domain::switch::Switch;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{initial, ledger, merges, opening, organisations, signatures, switches};
use std::collections::HashSet;

/// How a letter that waits for its number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub number: i64,
    pub wanted: i64,
    /// Its closing is over: what comes now does not count.
    pub is_over: bool,
    /// While everything is held no approval counts, and all may count again.
    pub is_held: bool,
}

impl Standing {
    /// It comes before the public by itself, at its minute or as soon as a job looks at it.
    pub fn is_reached(&self) -> bool {
        self.number >= self.wanted
    }

    /// Its closing came first, and nothing that comes now counts: it does not open by itself.
    pub fn is_missed(&self) -> bool {
        self.is_over && !self.is_held && !self.is_reached()
    }
}

/// Nothing of a letter that waits for no number.
pub fn standing(
    db: &mut Db,
    keyring: &Keyring,
    letter: &Letter,
    now: Timestamp,
) -> Result<Option<Standing>, Error> {
    let Some(wanted) = letter.embargo.filter(|_| letter.awaits_opening(now)) else {
        return Ok(None);
    };
    let until = letter.counts_until(now);
    let stand = match until {
        None => published(db, letter)?,
        Some(closing) => opening::standing_since(db, letter.id, closing)?,
    };
    let is_held = switches::is_on(db, Switch::HoldEverything, letter.id)?;
    let approvals = if is_held {
        0
    } else {
        would_add(db, keyring, letter, until)?
    };
    Ok(Some(Standing {
        number: stand + approvals,
        wanted: wanted.into(),
        is_over: until.is_some(),
        is_held,
    }))
}

/// Whether it comes before the public now, if its minute has come. Most of the time its number is out of reach,
/// which takes less to see.
pub fn is_reached(
    db: &mut Db,
    keyring: &Keyring,
    letter: &Letter,
    now: Timestamp,
) -> Result<bool, Error> {
    let Some(wanted) = letter.embargo else {
        return Ok(false);
    };
    let approvals = i64::try_from(approved(db, letter)?.len()).unwrap_or(i64::MAX);
    let stand = match letter.counts_until(now) {
        None => published(db, letter)?,
        Some(closing) => opening::standing_since(db, letter.id, closing)?,
    };
    if stand.saturating_add(approvals) < i64::from(wanted) {
        return Ok(false);
    }
    let standing = standing(db, keyring, letter, now)?;
    Ok(standing.is_some_and(|standing| standing.is_reached()))
}

fn published(db: &mut Db, letter: &Letter) -> Result<i64, Error> {
    let counts = ledger::counts(db, letter.id)?;
    Ok(counts.organisations + counts.individuals)
}

/// How many signatures the approvals would add to the letter: two for one organisation are one, and who has
/// signed through a preview stands there already.
fn would_add(
    db: &mut Db,
    keyring: &Keyring,
    letter: &Letter,
    until: Option<Timestamp>,
) -> Result<i64, Error> {
    let in_time = |one: &Initial| {
        until.is_none_or(|closing| one.counts_since.is_some_and(|since| since < closing))
    };
    let mut claims = HashSet::new();
    for id in approved(db, letter)? {
        let read = initial::find(db, keyring, id).and_then(|one| {
            if in_time(&one) {
                claim(db, keyring, &one, until)
            } else {
                Ok(None)
            }
        });
        claims.extend(initial::unless_unreadable(id, read)?.flatten());
    }
    Ok(i64::try_from(claims.len()).unwrap_or(i64::MAX))
}

/// For whom an approval would stand there.
#[derive(PartialEq, Eq, Hash)]
enum Claim {
    Known(OrganisationId),
    /// An organisation without an entry so far, by its key and country.
    New(String, &'static str),
    Person(BlindIndex),
}

/// Nothing where they stand there already, or wait there for moderators. A signature that came after the closing
/// `until` does not count, and takes nothing from an approval that was there before it.
fn claim(
    db: &mut Db,
    keyring: &Keyring,
    one: &Initial,
    until: Option<Timestamp>,
) -> Result<Option<Claim>, Error> {
    let line = named(&one.stands().line);
    let (letter, address) = (one.letter_id, &one.address_index);
    let signed_by = |db: &mut Db, organisation| {
        let found = signatures::live_of_address(db, letter, organisation, address)?;
        match (found, until) {
            (Some(id), Some(closing)) => opening::is_confirmed_before(db, letter, id, closing),
            (found, _) => Ok(found.is_some()),
        }
    };
    if line.kind == Kind::Individual {
        return Ok((!signed_by(db, None)?).then_some(Claim::Person(*address)));
    }
    let key = Organisation::of_line(one.id.cast(), &line).key();
    let Some(organisation) = organisations::by_key(db, keyring, &key)? else {
        return Ok(Some(Claim::New(key.folded, key.country.code())));
    };
    let is_published = match until {
        None => signatures::is_published(db, letter, organisation)?,
        Some(closing) => opening::stands_since(db, letter, organisation, closing)?,
    };
    let stands = is_published
        || merges::is_stood_for(db, letter, organisation)?
        || signed_by(db, Some(organisation))?;
    Ok((!stands).then_some(Claim::Known(organisation)))
}
