//! What would follow if a line stood in an entry's place: read before a moderator saves it.
use super::change_line::by_rules_or_names;
use super::correct_entry::is_same_organisation;
use super::filing::Files;
use super::lookalike::nearby_line;
use super::workshop::Workshop;
use crate::domain::letter::Letter;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::{Filing, Signature, SignatureId};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::listing::{self, Filter, Listed, Place};
use crate::store::{contacts, holds, letters, organisations, signatures};

#[derive(Debug)]
pub struct Outlook {
    /// What the rules say of it, and did not say of the line that stands there.
    pub doubts: Vec<Hold>,
    pub filing: Filing,
    /// The lines around its place, the nearest last and first.
    pub above: Vec<Listed>,
    pub below: Vec<Listed>,
    /// It becomes another organisation's signature, one of these claims (nothing where none is).
    pub claims: Option<Vec<SignatureId>>,
    /// Of which the registry knows nothing yet.
    pub is_new: bool,
}

/// Lines of the list that are shown on either side.
const AROUND: i64 = 3;

pub async fn outlook(
    workshop: &Workshop,
    id: SignatureId,
    line: PrintedLine,
) -> Result<Outlook, Error> {
    let work = workshop.clone();
    workshop
        .store
        .read(move |db| read(db, &work, id, line))
        .await
}

fn read(
    db: &mut Db,
    workshop: &Workshop,
    id: SignatureId,
    line: PrintedLine,
) -> Result<Outlook, Error> {
    let keyring = &workshop.keyring;
    let before = signatures::find(db, keyring, id)?;
    let letter = letters::find(db, before.letter_id)?;
    let contact = contacts::find(db, keyring, id)?;
    let had = judged(db, workshop, &letter, &before, contact.as_ref())?;
    let filing = Files::of(workshop, &letter.rules)?.file(&line);
    let organisation_id = entry_of(db, workshop, &before, &line)?;
    let after = Signature {
        organisation_id,
        line,
        filing: filing.clone(),
        ..before.clone()
    };
    let mut doubts = judged(db, workshop, &letter, &after, contact.as_ref())?;
    doubts.retain(|hold| !had.contains(hold) && hold.reason != HoldReason::ReviewFirst);
    let claims = match organisation_id {
        Some(entry) if before.organisation_id != Some(entry) => Some(
            signatures::live_of_organisation(db, letter.id, entry, id)?
                .into_iter()
                .map(|(id, _)| id)
                .collect(),
        ),
        None if after.line.kind == Kind::Organisation => Some(Vec::new()),
        _ => None,
    };
    let place = Place {
        sort_key: filing.sort_key.clone(),
        id,
    };
    let other = |line: &Listed| line.id != id;
    let all = Filter::default();
    let mut above = listing::page_before(db, letter.id, &all, &place, AROUND + 1)?;
    above.retain(other);
    above.truncate(usize::try_from(AROUND).unwrap_or_default());
    above.reverse();
    let mut below = listing::page(db, letter.id, &all, Some(&place), AROUND + 1)?;
    below.retain(other);
    below.truncate(usize::try_from(AROUND).unwrap_or_default());
    Ok(Outlook {
        doubts,
        filing,
        above,
        below,
        claims,
        is_new: organisation_id.is_none(),
    })
}

/// Its own where name and country stay, else the one that has them, if there is one.
fn entry_of(
    db: &mut Db,
    workshop: &Workshop,
    before: &Signature,
    line: &PrintedLine,
) -> Result<Option<OrganisationId>, Error> {
    if line.kind == Kind::Individual {
        return Ok(None);
    }
    if is_same_organisation(&before.line, line) {
        return Ok(before.organisation_id);
    }
    let nobody = OrganisationId::from_bytes([0; 16]);
    let key = Organisation::of_line(nobody, line).key();
    organisations::by_key(db, &workshop.keyring, &key)
}

fn judged(
    db: &mut Db,
    workshop: &Workshop,
    letter: &Letter,
    signature: &Signature,
    contact: Option<&Contact>,
) -> Result<Vec<Hold>, Error> {
    let (keyring, id) = (&workshop.keyring, signature.id);
    let stored = holds::of(db, keyring, id)?;
    let lookalike = nearby_line(db, keyring, &signature.line, Some(id))?.lookalike;
    by_rules_or_names(db, workshop, letter, signature, contact, lookalike, &stored)
}
