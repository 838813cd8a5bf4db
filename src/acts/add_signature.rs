//! A signature comes under its letter: by a confirmation, or as an initial signatory's at the opening.
use super::list_change;
use super::notify;
use crate::domain::measure::Measure;
use crate::domain::moderation::{Hold, HoldReason, Verdict};
use crate::domain::organisation::OrganisationKey;
use crate::domain::signatory::Kind;
use crate::domain::signature::Signature;
use crate::domain::submission::Answers;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::security::sealing::RecordKey;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{
    claims, contacts, holds, mail_domains, number_events, organisations, sealed_organisations,
    signatures, submissions,
};

/// Adds `held` with its contact, published at `at` if the verdict says so, and tells whom it concerns;
/// says as what. One that would be published is held instead if its organisation is published already.
/// Under the locks of the organisation and the address.
pub(super) fn add_signature(
    db: &mut Db,
    keyring: &Keyring,
    key: &RecordKey,
    (held, answers): (Signature, &Answers),
    verdict: Verdict,
    at: Timestamp,
) -> Result<Signature, Error> {
    let (signature, reasons) = match verdict {
        Verdict::Hold(reasons) => (held.clone(), reasons),
        Verdict::Publish => (list_change::published(held.clone(), at), Vec::new()),
    };
    let (signature, reasons) = if signatures::insert(db, key, &signature)? {
        (signature, reasons)
    } else {
        let rival = vec![Hold::because(HoldReason::Rival)];
        if !signatures::insert(db, key, &held)? {
            return Err(Error::Corrupt(
                "a signature that sameness forbids under its locks".to_owned(),
            ));
        }
        (held, rival)
    };
    if let Some(organisation) = signature.organisation_id {
        sealed_organisations::settle(db, keyring, organisation)?;
    }
    holds::put(db, key, signature.id, &reasons)?;
    for hold in &reasons {
        let reason = hold.reason.as_str();
        number_events::add(db, signature.letter_id, Measure::Held, reason, at, 1)?;
    }
    contacts::insert(db, key, signature.id, &answers.contact, answers.updates)?;
    mail_domains::note(db, keyring, &answers.contact.email, signature.id)?;
    void_others(db, keyring, &signature, at)?;
    if signature.is_published() {
        list_change::record_published(db, &signature, None, at)?;
        notify::contact(db, keyring, &signature, MailKind::Published, at, at)?;
    } else {
        notify::moderators_if_first(db, keyring, signature.letter_id, 1, at)?;
        if is_listed_otherwise(db, &signature)? {
            let kind = MailKind::OrganisationListed;
            notify::contact(db, keyring, &signature, kind, at, at)?;
        }
    }
    Ok(signature)
}

/// Whether the list has the organisation by another signature. Said to nobody before their address
/// is confirmed.
pub fn is_listed_otherwise(db: &mut Db, signature: &Signature) -> Result<bool, Error> {
    let Some(organisation) = signature.organisation_id else {
        return Ok(false);
    };
    let listed = claims::listed_of_organisations(db, signature.letter_id, &[organisation])?;
    Ok(listed.iter().any(|(_, id)| *id != signature.id))
}

/// What else its address sent for the same organisation, or as the same person, is answered by it.
fn void_others(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    now: Timestamp,
) -> Result<(), Error> {
    let Some(address) = &signature.address_index else {
        return Ok(());
    };
    let mut void = Vec::new();
    for other in submissions::of_address(db, keyring, signature.letter_id, address, now)? {
        let line = &other.answers.line;
        let same = match (signature.organisation_id, line.kind, line.country) {
            (Some(organisation), Kind::Organisation, Some(country)) => {
                let key = OrganisationKey::of(&line.name, country);
                organisations::by_key(db, keyring, &key)? == Some(organisation)
            }
            (None, Kind::Individual, _) => true,
            _ => false,
        };
        if same {
            void.push(other.id);
        }
    }
    submissions::answer(db, &void, signature.id, now)
}
