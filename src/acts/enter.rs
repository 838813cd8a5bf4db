//! A moderator enters an endorsement that came on paper, by email or by telephone.
use super::audit::record;
use super::filing::Files;
use super::lookalike::nearby_line;
use super::name_facts::doubts;
use super::notify;
use super::staging::{Batch, Staged, stage_one};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{Channel, Decision, DecisionAct, DecisionId};
use crate::domain::letter::LetterId;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::signatory::{Contact, Kind, PrintedLine};
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::domain::words::Words;
use crate::security::random;
use crate::store::connection::Db;
use crate::store::decision_details::{self as details, Detail};
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::{decisions, letters, organisations, seals, signatures, versions};

#[derive(Debug, Clone)]
pub struct Enter {
    /// Made with the form, so that a second press of one form enters nothing.
    pub id: SignatureId,
    pub letter_id: LetterId,
    pub by: Actor,
    pub line: PrintedLine,
    /// Is told.
    pub contact: Option<Contact>,
    pub channel: Channel,
    /// When it was given, as typed.
    pub given_on: Option<Words>,
    pub note: Option<Words>,
    /// At once, where the rules have no doubt of its names and nobody else claims to be it.
    pub publish: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum EnterError {
    #[error("the same signatory has a signature under this letter")]
    Same,
    #[error(transparent)]
    Store(#[from] Error),
}

/// Nothing where this form was sent before.
pub async fn enter(
    workshop: &Workshop,
    command: Enter,
    now: Timestamp,
) -> Result<Option<DecisionId>, EnterError> {
    let (work, line, letter) = (workshop.clone(), command.line.clone(), command.letter_id);
    let email = command
        .contact
        .as_ref()
        .map(|contact| contact.email.clone());
    let (batch, doubts) = workshop
        .store
        .read(move |db| {
            let letter = letters::find(db, letter)?;
            let version = versions::current(db, &letter, &letter.rules.language)?;
            let addressees = versions::addressees(db, version.id)?;
            let lookalike = nearby_line(db, &work.keyring, &line, None)?.lookalike;
            let doubts = doubts(db, &work, &line, email.as_ref(), &addressees, lookalike)?;
            let batch = Batch {
                letter,
                version_id: version.id,
                publish: false,
                synthetic: false,
            };
            Ok::<_, Error>((batch, doubts))
        })
        .await?;
    let staged = Staged {
        line: command.line.clone(),
        contact: command.contact.clone(),
        doubts,
        hold: false,
    };
    let files = Files::of(workshop, &batch.letter.rules)?;
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            if signatures::exists(db, command.id)? {
                return Ok(None);
            }
            let claims = claims(db, &keyring, &command)?;
            let batch = Batch {
                publish: command.publish && staged.doubts.is_empty() && claims == 0,
                ..batch
            };
            let own = (None, command.id);
            if !stage_one(db, &keyring, &files, &batch, own, &staged, now)? {
                // The same form, sent twice at once: the other one entered it meanwhile.
                return if signatures::exists(db, command.id)? {
                    Ok(None)
                } else {
                    Err(EnterError::Same)
                };
            }
            let entered = signatures::find(db, &keyring, command.id)?;
            let decision = Decision {
                id: random::id(now),
                signature_id: command.id,
                moderator_id: command.by.moderator_id(),
                act: DecisionAct::Enter,
                from: entered.state,
                to: entered.state,
                reason: Some(command.channel.to_string()),
                because_of: None,
                undone_at: None,
                at: now,
            };
            decisions::insert(db, &decision)?;
            let changes = [
                FieldChange::set(Field::Name, &entered.line.name),
                FieldChange::set(Field::State, entered.state),
                FieldChange::set(Field::Channel, command.channel),
            ];
            record(
                db,
                &keyring,
                &command.by,
                AuditAct::EnterEndorsement,
                Subject::Signature(command.id, command.letter_id),
                &changes,
                now,
            )?;
            let key = seals::open(db, &keyring, command.id)?;
            let detail = Detail {
                given_on: command.given_on.as_ref().map(|day| day.as_str().to_owned()),
                ..Detail::of_note(command.note.as_ref())
            };
            details::put(db, &key, decision.id, &detail)?;
            notify::contact(db, &keyring, &entered, MailKind::Entered, now, now)?;
            if !batch.publish {
                notify::moderators_if_first(db, &keyring, command.letter_id, 1, now)?;
            }
            Ok(Some(decision.id))
        })
        .await
}

/// How many signatures of its organisation stand or wait.
fn claims(
    db: &mut Db,
    keyring: &crate::security::keyring::Keyring,
    command: &Enter,
) -> Result<usize, Error> {
    if command.line.kind == Kind::Individual {
        return Ok(0);
    }
    let nobody = OrganisationId::from_bytes([0; 16]);
    let key = Organisation::of_line(nobody, &command.line).key();
    let Some(entry) = organisations::by_key(db, keyring, &key)? else {
        return Ok(0);
    };
    let claims = signatures::live_of_organisation(db, command.letter_id, entry, command.id)?;
    Ok(claims.len())
}
