//! A contact corrects a signature. Another spelling stays where it is; another claim goes back to
//! the moderators.
use super::come_back::come_back;
use super::filing::Files;
use super::list_change::rewrite;
use super::locks::Also;
use super::notify;
use super::signer::{SignerError, live, theirs, write_down};
use super::workshop::Workshop;
use crate::domain::correction::{Correction, is_of_substance, told};
use crate::domain::decision::DecisionAct;
use crate::domain::departure::Departure;
use crate::domain::email::EmailAddress;
use crate::domain::ledger::Reason;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::proof::Proof;
use crate::domain::sameness::organisation_key;
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::domain::website::Website;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::security::sealing::RecordKey;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{asks, contacts, erasing, holds, letters, organisations, seals, signatures};

#[derive(Debug, Clone)]
pub struct Correct {
    pub signature_id: SignatureId,
    pub address: BlindIndex,
    /// The state that the contact saw.
    pub seen: State,
    pub correction: Correction,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Corrected {
    Kept,
    /// Moderators look at it, again or still.
    ToReview,
}

pub async fn correct(
    workshop: &Workshop,
    command: Correct,
    now: Timestamp,
) -> Result<Corrected, SignerError> {
    loop {
        let (work, command) = (workshop.clone(), command.clone());
        let outcome = workshop
            .store
            .write(move |db| correct_one(db, &work, &command, now))
            .await;
        if !matches!(outcome, Err(SignerError::Registry)) {
            return outcome;
        }
    }
}

fn correct_one(
    db: &mut Db,
    workshop: &Workshop,
    command: &Correct,
    now: Timestamp,
) -> Result<Corrected, SignerError> {
    let keyring = &workshop.keyring;
    let (id, line) = (command.signature_id, &command.correction.line);
    let stored = signatures::find(db, keyring, id)?;
    if stored.address_index != Some(command.address) {
        return Err(SignerError::NotTheirs);
    }
    // Found before the locks, so that both organisations are locked in their order.
    let key = |line: &PrintedLine| organisation_key(line.name.as_str());
    let organisation = match line.kind {
        // Found by its signature, which an entry that was merged is not by its key.
        Kind::Organisation if key(line) == key(&stored.line) => stored.organisation_id,
        Kind::Organisation => {
            let named = Organisation::of_line(random::id(now), line);
            Some(organisations::made(
                db,
                keyring,
                &named,
                stored.visibility,
                now,
            )?)
        }
        Kind::Individual => None,
    };
    let also = Also {
        claims: organisation
            .map(|organisation| (organisation, stored.letter_id))
            .into_iter()
            .collect(),
        addresses: Vec::new(),
    };
    let before = theirs(db, keyring, id, &command.address, &also, now)?;
    live(&before)?;
    if before.state != command.seen || before.line.kind != line.kind {
        return Err(SignerError::Stale);
    }
    let elsewhere = organisation != before.organisation_id;
    if elsewhere
        && signatures::live_of_address(db, before.letter_id, organisation, &command.address)?
            .is_some()
    {
        return Err(SignerError::AnotherStands);
    }
    let contact = contacts::find(db, keyring, id)?.ok_or(SignerError::NotTheirs)?;
    let letter = letters::find(db, before.letter_id)?;
    let after = Signature {
        organisation_id: organisation,
        proof: proof(&before, line, &contact.email, elsewhere),
        filing: Files::of(workshop, &letter.rules)?.file(line),
        line: line.clone(),
        ..before.clone()
    };
    let key = seals::open(db, keyring, id)?;
    let corrected = if elsewhere || is_of_substance(&before.line, line) {
        // It was asked of another claim.
        asks::end_open(db, id, now)?;
        review(db, keyring, &key, &before, after, now)?;
        Corrected::ToReview
    } else {
        rewrite(db, keyring, &key, &before, after, None, now)?.ok_or(SignerError::Stale)?;
        Corrected::Kept
    };
    let contact = Contact {
        name: command.correction.name.clone(),
        role: command.correction.role.clone(),
        email: contact.email,
    };
    contacts::replace(db, &key, id, &contact)?;
    if let Some(left) = before.organisation_id.filter(|_| elsewhere) {
        come_back(db, keyring, &before, Departure::Elsewhere, None, now)?;
        erasing::organisation_if_unused(db, left)?;
    }
    Ok(corrected)
}

/// Puts `after` before the moderators: held, with what stood there before as the evidence.
pub(super) fn review(
    db: &mut Db,
    keyring: &Keyring,
    key: &RecordKey,
    before: &Signature,
    after: Signature,
    now: Timestamp,
) -> Result<(), SignerError> {
    let after = Signature {
        state: State::Held,
        salt: None,
        published_at: None,
        ..after
    };
    let mut reasons = if before.state == State::Held {
        holds::of(db, keyring, before.id)?
    } else {
        Vec::new()
    };
    let has = |reasons: &[Hold], reason| reasons.iter().any(|hold| hold.reason == reason);
    // The first evidence stays: it is what was confirmed, or published.
    if !has(&reasons, HoldReason::Corrected) {
        reasons.push(Hold {
            reason: HoldReason::Corrected,
            evidence: Some(told(&before.line)),
        });
    }
    if !has(&reasons, HoldReason::Rival) && has_rivals(db, &after, after.organisation_id)? {
        reasons.push(Hold::because(HoldReason::Rival));
    }
    let reason = Some(Reason::Corrected);
    let moved = rewrite(db, keyring, key, before, after, reason, now)?.ok_or(SignerError::Stale)?;
    holds::put(db, key, moved.id, &reasons)?;
    write_down(
        db,
        moved.id,
        DecisionAct::Correct,
        before.state,
        moved.state,
        now,
    )?;
    let new = i64::from(before.state != State::Held);
    if new > 0 {
        notify::moderators_if_first(db, keyring, moved.letter_id, new, now)?;
    }
    Ok(())
}

fn has_rivals(
    db: &mut Db,
    signature: &Signature,
    organisation: Option<OrganisationId>,
) -> Result<bool, Error> {
    match organisation {
        Some(organisation) => {
            let (letter, own) = (signature.letter_id, signature.id);
            Ok(!signatures::live_of_organisation(db, letter, organisation, own)?.is_empty())
        }
        None => Ok(false),
    }
}

/// What the address proves changes with the website. What a moderator or the letter's host said
/// stays, unless it was said of another organisation.
fn proof(before: &Signature, line: &PrintedLine, email: &EmailAddress, elsewhere: bool) -> Proof {
    let domain = |line: &PrintedLine| {
        line.website
            .as_ref()
            .map(|website: &Website| website.registrable_domain().to_owned())
    };
    let website = domain(line);
    let same = website == domain(&before.line);
    match before.proof {
        _ if elsewhere => Proof::of_contact(email, website.as_deref()),
        Proof::Address | Proof::OwnDomain if !same => Proof::of_contact(email, website.as_deref()),
        stays => stays,
    }
}
