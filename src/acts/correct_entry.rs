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
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::claim::line_fingerprint;
use crate::domain::decision::{Decision, DecisionAct, DecisionId, UNDO_WITHIN};
use crate::domain::departure::Departure;
use crate::domain::ledger::Reason;
use crate::domain::letter::Letter;
use crate::domain::line_form::takes;
use crate::domain::moderation::{Hold, HoldReason};
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::proof::Proof;
use crate::domain::reject_reason::Wording;
use crate::domain::sameness::organisation_key;
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::{Signature, SignatureId, State, Visibility};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::random;
use crate::security::sealing::RecordKey;
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
        .write(move |db| {
            let in_hand = in_hand(db, &work.keyring, id, &command.line, &[], now)?;
            let before = &in_hand.before;
            if line_fingerprint(before.state, &before.line) != command.seen {
                return Err(DecideError::Stale);
            }
            let how = How {
                by: command.by,
                against: None,
                reversed: None,
                lookalike,
            };
            put_in_place(db, &work, in_hand, &how, now)
        })
        .await
}

/// An entry under its locks, with the line that it is to have and the organisation of that.
pub(super) struct InHand {
    pub before: Signature,
    line: PrintedLine,
    organisation: Option<OrganisationId>,
    letter: Letter,
}

/// How its line comes to be another one.
pub(super) struct How {
    pub by: Actor,
    /// The correction that this one takes back.
    pub against: Option<DecisionId>,
    /// Why, where that one is reversed; else it is undone.
    pub reversed: Option<Wording>,
    pub lookalike: Option<String>,
}

/// Takes it under the locks of what it stands for and of what it is to stand for, with those of what an earlier
/// correction brought along. Stale where it may not have that line.
pub(super) fn in_hand(
    db: &mut Db,
    keyring: &Keyring,
    id: SignatureId,
    line: &PrintedLine,
    brought_along: &[Decision],
    now: Timestamp,
) -> Result<InHand, DecideError> {
    let stored = signatures::find(db, keyring, id)?;
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
    let mut also = Also::default();
    also.claims
        .extend(organisation.map(|organisation| (organisation, stored.letter_id)));
    for brought in brought_along {
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
    if before.line.kind != line.kind && !takes(letter.rules.signers, line.kind) {
        return Err(DecideError::Stale);
    }
    before.state.vouch()?;
    let line = PrintedLine {
        // Nobody is printed under an organisation that is not named.
        representatives: match before.visibility {
            Visibility::Named => line.representatives.clone(),
            Visibility::Addressee | Visibility::Counted => Vec::new(),
        },
        ..line.clone()
    };
    Ok(InHand {
        before,
        line,
        organisation,
        letter,
    })
}

/// Nothing where the line stands there already.
pub(super) fn put_in_place(
    db: &mut Db,
    workshop: &Workshop,
    in_hand: InHand,
    how: &How,
    now: Timestamp,
) -> Result<Option<DecisionId>, DecideError> {
    let InHand {
        before,
        line,
        organisation,
        letter,
    } = in_hand;
    if before.line == line {
        return Ok(None);
    }
    let (keyring, id) = (&workshop.keyring, before.id);
    nobody_in_the_way(db, &before, organisation)?;
    let key = seals::open(db, keyring, id)?;
    let contact = contacts::find(db, keyring, id)?;
    let after = Signature {
        organisation_id: organisation,
        filing: Files::of(workshop, &letter.rules)?.file(&line),
        line,
        ..before.clone()
    };
    let proof = match &contact {
        Some(contact) if before.proof != Proof::Imported => {
            kept(db, keyring, &before, &after, &contact.email)?
        }
        _ => before.proof,
    };
    let after = Signature { proof, ..after };
    let reason = (text_of(&before) != text_of(&after)).then_some(Reason::Moderated);
    let after =
        rewrite(db, keyring, &key, &before, after, reason, now)?.ok_or(DecideError::Stale)?;
    if after.state == State::Held {
        let lookalike = how.lookalike.clone();
        let reasons = judged(db, workshop, &letter, &after, contact.as_ref(), lookalike)?;
        holds::put(db, &key, id, &reasons)?;
    }
    // A person has one name. The one that the contact had is kept with the decision.
    let renamed = contact
        .filter(|contact| after.line.kind == Kind::Individual && contact.name != after.line.name);
    let called = renamed.as_ref().map(|contact| contact.name.to_string());
    let decision = written_down(db, keyring, &key, (&before, &after), called, how, now)?;
    if before.organisation_id != after.organisation_id {
        // It was asked of another claim.
        asks::end_open(db, id, now)?;
        let why = match after.line.kind {
            Kind::Organisation => Departure::Elsewhere,
            Kind::Individual => Departure::Individual,
        };
        come_back(db, keyring, &before, why, Some(&decision), now)?;
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
    tell(db, workshop, &after, how.against, now)?;
    Ok(Some(decision.id))
}

/// In the history and in the audit log.
fn written_down(
    db: &mut Db,
    keyring: &Keyring,
    key: &RecordKey,
    (before, after): (&Signature, &Signature),
    contact_name: Option<String>,
    how: &How,
    now: Timestamp,
) -> Result<Decision, Error> {
    let (act, audited) = match how.reversed {
        Some(_) => (DecisionAct::ReverseCorrection, AuditAct::Reverse),
        None => (DecisionAct::CorrectEntry, AuditAct::CorrectEntry),
    };
    let decision = Decision {
        id: random::id(now),
        signature_id: before.id,
        moderator_id: how.by.moderator_id(),
        act,
        from: before.state,
        to: before.state,
        reason: None,
        because_of: how.against,
        undone_at: None,
        at: now,
    };
    decisions::insert(db, &decision)?;
    let detail = Detail {
        note: how.reversed.as_ref().map(|why| why.as_str().to_owned()),
        contact_name,
        ..Detail::of_lines((before.line.clone(), after.line.clone()))
    };
    details::put(db, key, decision.id, &detail)?;
    let mut changes = changes(&before.line, &after.line);
    let why = how.reversed.as_ref().map(Wording::as_str);
    changes.extend(why.map(|why| FieldChange::set(Field::Note, why)));
    let subject = Subject::Signature(before.id, before.letter_id);
    record(db, keyring, &how.by, audited, subject, &changes, now)?;
    Ok(decision)
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
    against: Option<DecisionId>,
    now: Timestamp,
) -> Result<(), Error> {
    let kind = MailKind::EntryCorrected;
    if mail_history::waits_about(db, after.id.cast(), kind)? {
        return Ok(());
    }
    let due = match against {
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
