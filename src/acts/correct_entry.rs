//! A moderator corrects what is printed, where it stands in the list, or whether it is an
//! organisation's or a person's. It need not be reviewed again: whoever corrects it has read it.
use super::audit::record;
use super::change_line::by_rules_or_names;
use super::come_back::come_back;
use super::filing::Files;
use super::keep_proof::kept;
use super::line_audit::changes;
use super::list_change::rewrite;
use super::locks::{Also, lock_to_leave};
use super::lookalike::nearby_line;
use super::moderate::DecideError;
use super::notify;
use super::take_back::back_along;
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::claim::line_fingerprint;
use crate::domain::decision::{Decision, DecisionAct, DecisionId, UNDO_WITHIN};
use crate::domain::departure::Departure;
use crate::domain::ledger::Reason;
use crate::domain::letter::Letter;
use crate::domain::line_form::takes;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::name::Name;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::proof::Proof;
use crate::domain::sameness::organisation_key;
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::{Signature, SignatureId, State, Visibility};
use crate::domain::time::Timestamp;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::decision_details::{self as details, Detail};
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{
    asks, contacts, decisions, erasing, handovers, holds, imports, letters, mail_history,
    organisations, seals, signatures,
};

#[derive(Debug, Clone)]
pub struct CorrectEntry {
    pub signature_id: SignatureId,
    pub by: Actor,
    /// What the moderator saw (`claim::line_fingerprint`).
    pub seen: String,
    pub line: PrintedLine,
}

/// Returns the decision, by which it can be undone; nothing where the line stands there already.
pub async fn correct_entry(
    workshop: &Workshop,
    command: CorrectEntry,
    now: Timestamp,
) -> Result<Option<DecisionId>, DecideError> {
    let (work, line, id) = (workshop.clone(), command.line.clone(), command.signature_id);
    // Comparing names takes milliseconds, and there is one writer.
    let lookalike = workshop
        .store
        .read(move |db| nearby_line(db, &work.keyring, &line, Some(id)))
        .await?
        .lookalike;
    let work = workshop.clone();
    workshop
        .store
        .write(move |db| correct(db, &work, &command, lookalike, None, now))
        .await
}

/// Whom the line looks like that undoing a correction would put back. Read outside of the transaction that
/// does it, like that of a correction.
pub(super) async fn lookalike_before(
    workshop: &Workshop,
    decision: DecisionId,
) -> Result<Option<String>, Error> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .read(move |db| {
            let found = decisions::find(db, decision)?;
            if found.act != DecisionAct::CorrectEntry {
                return Ok(None);
            }
            let id = found.signature_id;
            let detail = details::of(db, &keyring, id)?.remove(&decision);
            match detail.and_then(|detail| detail.lines) {
                Some((before, _)) => Ok(nearby_line(db, &keyring, &before, Some(id))?.lookalike),
                None => Ok(None),
            }
        })
        .await
}

/// Puts the line back that stood there before a correction, within the time for it: a correction of
/// its own in the history. `lookalike` is what `lookalike_before` found.
pub(super) fn take_back(
    db: &mut Db,
    workshop: &Workshop,
    undone: &Decision,
    lookalike: Option<String>,
    by: Actor,
    now: Timestamp,
) -> Result<SignatureId, DecideError> {
    let keyring = &workshop.keyring;
    let id = undone.signature_id;
    let detail = details::of(db, keyring, id)?.remove(&undone.id);
    let detail = detail.ok_or(DecideError::Stale)?;
    let (before, after) = detail.lines.ok_or(DecideError::Stale)?;
    let command = CorrectEntry {
        signature_id: id,
        by,
        seen: line_fingerprint(undone.to, &after),
        line: before,
    };
    correct(db, workshop, &command, lookalike, Some(undone), now)?;
    if let (Some(name), Some(contact)) = (detail.contact_name, contacts::find(db, keyring, id)?) {
        let key = seals::open(db, keyring, id)?;
        let name = Name::stored(name);
        contacts::replace(db, &key, id, &Contact { name, ..contact })?;
    }
    Ok(id)
}

fn correct(
    db: &mut Db,
    workshop: &Workshop,
    command: &CorrectEntry,
    lookalike: Option<String>,
    undone: Option<&Decision>,
    now: Timestamp,
) -> Result<Option<DecisionId>, DecideError> {
    let keyring = &workshop.keyring;
    let id = command.signature_id;
    let stored = signatures::find(db, keyring, id)?;
    let line = &command.line;
    // Found before the locks, so that both organisations are locked in their order.
    let organisation = match line.kind {
        Kind::Organisation if is_same_organisation(&stored.line, line) => stored.organisation_id,
        Kind::Organisation => {
            let named = Organisation::of_line(random::id(now), line);
            let visibility = stored.visibility;
            Some(organisations::made(db, keyring, &named, visibility, now)?)
        }
        Kind::Individual => None,
    };
    let brought_along = match undone {
        Some(undone) => decisions::because_of(db, undone.id)?,
        None => Vec::new(),
    };
    let mut also = Also::default();
    also.claims
        .extend(organisation.map(|organisation| (organisation, stored.letter_id)));
    for brought in &brought_along {
        let other = signatures::find(db, keyring, brought.signature_id)?;
        also.claims
            .extend(other.organisation_id.map(|entry| (entry, other.letter_id)));
    }
    lock_to_leave(db, keyring, id, &also, now)?;
    let before = signatures::find(db, keyring, id)?;
    if before.organisation_id != stored.organisation_id || imports::is_hidden(db, id)? {
        return Err(DecideError::Stale);
    }
    let letter = letters::find(db, before.letter_id)?;
    let is_taken = before.line.kind == line.kind || takes(letter.rules.signers, line.kind);
    if line_fingerprint(before.state, &before.line) != command.seen || !is_taken {
        return Err(DecideError::Stale);
    }
    before.state.vouch()?;
    if let Some(undone) = undone {
        still_undone(db, undone, now)?;
    }
    let line = PrintedLine {
        // Nobody is printed under an organisation that is not named.
        representatives: match before.visibility {
            Visibility::Named => line.representatives.clone(),
            Visibility::Addressee | Visibility::Counted => Vec::new(),
        },
        ..line.clone()
    };
    if before.line == line {
        return Ok(None);
    }
    nobody_in_the_way(db, &before, organisation)?;
    let corrected = Corrected {
        line,
        organisation,
        letter,
        lookalike,
    };
    let decision = put_in_place(db, workshop, command, &before, corrected, undone, now)?;
    for brought in brought_along {
        back_along(
            db,
            keyring,
            &brought,
            decision,
            command.by.moderator_id(),
            now,
        )?;
    }
    Ok(Some(decision))
}

/// What is to stand there.
struct Corrected {
    line: PrintedLine,
    organisation: Option<OrganisationId>,
    letter: Letter,
    lookalike: Option<String>,
}

fn put_in_place(
    db: &mut Db,
    workshop: &Workshop,
    command: &CorrectEntry,
    before: &Signature,
    corrected: Corrected,
    undone: Option<&Decision>,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let keyring = &workshop.keyring;
    let id = before.id;
    let key = seals::open(db, keyring, id)?;
    let contact = contacts::find(db, keyring, id)?;
    let after = Signature {
        organisation_id: corrected.organisation,
        filing: Files::of(workshop, &corrected.letter.rules)?.file(&corrected.line),
        line: corrected.line,
        ..before.clone()
    };
    let proof = match &contact {
        Some(contact) if before.proof != Proof::Imported => {
            kept(db, keyring, before, &after, &contact.email)?
        }
        _ => before.proof,
    };
    let after = Signature { proof, ..after };
    let elsewhere = before.organisation_id != after.organisation_id;
    let reason = (text_of(before) != text_of(&after)).then_some(Reason::Moderated);
    let after =
        rewrite(db, keyring, &key, before, after, reason, now)?.ok_or(DecideError::Stale)?;
    if after.state == State::Held {
        let reasons = judged(
            db,
            workshop,
            &corrected.letter,
            &after,
            contact.as_ref(),
            corrected.lookalike,
        )?;
        holds::put(db, &key, id, &reasons)?;
    }
    let decision = Decision {
        id: random::id(now),
        signature_id: id,
        moderator_id: command.by.moderator_id(),
        act: DecisionAct::CorrectEntry,
        from: before.state,
        to: before.state,
        reason: None,
        because_of: undone.map(|undone| undone.id),
        undone_at: None,
        at: now,
    };
    decisions::insert(db, &decision)?;
    let subject = Subject::Signature(id, before.letter_id);
    let changes = changes(&before.line, &after.line);
    record(
        db,
        keyring,
        &command.by,
        AuditAct::CorrectEntry,
        subject,
        &changes,
        now,
    )?;
    // A person has one name. The one that the contact had is kept with the decision.
    let renamed = contact
        .clone()
        .filter(|contact| after.line.kind == Kind::Individual && contact.name != after.line.name);
    let detail = Detail {
        lines: Some((before.line.clone(), after.line.clone())),
        contact_name: renamed.as_ref().map(|contact| contact.name.to_string()),
        ..Detail::default()
    };
    details::put(db, &key, decision.id, &detail)?;
    if elsewhere {
        // It was asked of another claim.
        asks::end_open(db, id, now)?;
        let why = match after.line.kind {
            Kind::Organisation => Departure::Elsewhere,
            Kind::Individual => Departure::Individual,
        };
        come_back(db, keyring, before, why, Some(&decision), now)?;
        if let Some(left) = before.organisation_id {
            erasing::organisation_if_unused(db, left)?;
        }
    }
    if after.line.kind == Kind::Individual {
        handovers::void(db, id)?;
        if let Some(contact) = renamed {
            let name = after.line.name.clone();
            contacts::replace(db, &key, id, &Contact { name, ..contact })?;
        }
    }
    tell(db, workshop, &after, undone, now)?;
    Ok(decision.id)
}

/// What the rules say of the line takes the place of what they said before; what people said stays.
fn judged(
    db: &mut Db,
    workshop: &Workshop,
    letter: &Letter,
    after: &Signature,
    contact: Option<&Contact>,
    lookalike: Option<String>,
) -> Result<Vec<Hold>, Error> {
    let all = holds::of(db, &workshop.keyring, after.id)?;
    let has = by_rules_or_names(db, workshop, letter, after, contact, lookalike, &all)?;
    // What was brought without a contact waits because it was brought.
    let brought = |hold: &Hold| contact.is_none() && hold.reason == HoldReason::ReviewFirst;
    let stays = all
        .into_iter()
        .filter(|hold| !hold.reason.is_of_rules() || brought(hold));
    Ok(has.into_iter().chain(stays).collect())
}

/// One mail about all that is corrected within the time to undo it: it says how the line stood before
/// the first of them, and how it stands when it is sent. Nothing where the two are alike.
fn tell(
    db: &mut Db,
    workshop: &Workshop,
    after: &Signature,
    undone: Option<&Decision>,
    now: Timestamp,
) -> Result<(), Error> {
    let kind = MailKind::EntryCorrected;
    if mail_history::waits_about(db, after.id.cast(), kind)? {
        return Ok(());
    }
    let due = match undone {
        // What it takes back has been told.
        Some(_) => now,
        None => now.plus(UNDO_WITHIN),
    };
    notify::contact(db, &workshop.keyring, after, kind, due, now)
}

fn text_of(signature: &Signature) -> (&PrintedLine, &str) {
    (&signature.line, &signature.filing.file_under)
}

/// By its name and its country, as the registry tells organisations apart.
pub(super) fn is_same_organisation(before: &PrintedLine, after: &PrintedLine) -> bool {
    let key = |line: &PrintedLine| organisation_key(line.name.as_str());
    before.kind == after.kind && before.country == after.country && key(before) == key(after)
}

fn nobody_in_the_way(
    db: &mut Db,
    before: &Signature,
    organisation: Option<OrganisationId>,
) -> Result<(), DecideError> {
    if before.organisation_id == organisation {
        return Ok(());
    }
    let letter = before.letter_id;
    if let Some(organisation) = organisation
        && before.state == State::Published
        && signatures::is_published(db, letter, organisation)?
    {
        return Err(DecideError::OrganisationListed);
    }
    if let Some(address) = &before.address_index
        && signatures::live_of_address(db, letter, organisation, address)?
            .is_some_and(|other| other != before.id)
    {
        return Err(DecideError::AnotherStands);
    }
    Ok(())
}

fn still_undone(db: &mut Db, undone: &Decision, now: Timestamp) -> Result<(), DecideError> {
    if !undone.can_be_undone(now) {
        return Err(DecideError::TooLateToUndo);
    }
    if decisions::standing(db, undone.signature_id)? != Some(undone.id) {
        return Err(DecideError::Stale);
    }
    if decisions::mark_undone(db, undone.id, now)? {
        Ok(())
    } else {
        Err(DecideError::TooLateToUndo)
    }
}
