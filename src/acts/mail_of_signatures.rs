//! What mail to a signer speaks of, as it stands now.
use super::delivery::Subject;
use crate::domain::letter::Letter;
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::outbox::Mail;
use crate::store::{
    bounces, contacts, decisions, handovers, merges, questions, reject_reasons, signatures,
    signer_links, signers, versions,
};

pub fn about_signature(
    db: &mut Db,
    keyring: &Keyring,
    letter: Letter,
    id: SignatureId,
    still: State,
) -> Result<Option<Subject>, Error> {
    let signature = signatures::find(db, keyring, id)?;
    if signature.state != still {
        return Ok(None);
    }
    let rejection = match decisions::standing_move(db, id)? {
        Some(latest) if still == State::Rejected => {
            let reason = decisions::find(db, latest)?.reason;
            reject_reasons::told(db, latest, reason.as_deref())?
        }
        _ => None,
    };
    Ok(Some(Subject::Signature {
        version: Box::new(versions::find(db, signature.version_id)?),
        published: match still {
            State::Merged => winner_is_listed(db, keyring, &signature)?,
            _ => signature.is_published(),
        },
        visibility: signature.visibility,
        rejection,
        updates: contacts::updates_id(db, id)?,
        line: Box::new(signature.line),
        id,
        letter: Box::new(letter),
    }))
}

/// Whether whoever follows the address of a merged one finds the other.
fn winner_is_listed(db: &mut Db, keyring: &Keyring, merged: &Signature) -> Result<bool, Error> {
    match merges::stands_for(db, merged.letter_id, merged.id)? {
        Some(winner) => Ok(signatures::find(db, keyring, winner)?.is_listed()),
        None => Ok(false),
    }
}

/// The last question about the signature, unless it is answered, nobody may answer it any more, or
/// it was asked of somebody else.
pub fn about_question(
    db: &mut Db,
    keyring: &Keyring,
    letter: Letter,
    mail: &Mail,
    now: Timestamp,
) -> Result<Option<Subject>, Error> {
    let signature = signatures::find(db, keyring, mail.record_id.cast())?;
    let question = questions::latest(db, signature.id)?.filter(|question| {
        question.answer.is_none()
            && question.address_index == mail.address_index
            && signature.address_index == Some(mail.address_index)
    });
    let signed = versions::find(db, signature.version_id)?.number;
    let version = versions::current(db, &letter, &mail.language)?;
    let open = signature.state.is_live() && letter.takes_answers(now);
    Ok(question
        .filter(|question| open && signed < question.version)
        .map(|question| Subject::Question {
            letter: Box::new(letter),
            version: Box::new(version),
            line: Box::new(signature.line),
            question,
            signed,
        }))
}

/// Sent only while the link is good and leads to something.
pub fn signer_desk(
    db: &mut Db,
    mail: &Mail,
    now: Timestamp,
) -> Result<Result<Subject, Drop>, Error> {
    if bounces::is_marked(db, &mail.address_index)? {
        return Ok(Err(Drop::Undeliverable));
    }
    let link = signer_links::find(db, mail.record_id.cast())?;
    if now >= link.expires_at || !signers::is_known(db, &mail.address_index, now)? {
        return Ok(Err(Drop::Obsolete));
    }
    Ok(Ok(Subject::SignerDesk {
        id: link.id,
        expires: link.expires_at,
    }))
}

/// An offer as long as it can be accepted; to the predecessor, once it was.
pub fn about_handover(
    db: &mut Db,
    keyring: &Keyring,
    letter: Letter,
    mail: &Mail,
    now: Timestamp,
) -> Result<Option<Subject>, Error> {
    let handover = handovers::find(db, mail.record_id.cast())?;
    let signature = signatures::find(db, keyring, handover.signature_id)?;
    let is_open = handover.accepted_at.is_none()
        && now < handover.expires_at
        && signature.address_index == Some(handover.from_index)
        && signature.state.is_live();
    let still = match mail.kind {
        MailKind::Handover => is_open,
        _ => handover.accepted_at.is_some(),
    };
    if !still {
        return Ok(None);
    }
    Ok(Some(Subject::Handover {
        version: Box::new(versions::find(db, signature.version_id)?),
        line: Box::new(signature.line),
        id: handover.id,
        expires: handover.expires_at,
        letter: Box::new(letter),
    }))
}
