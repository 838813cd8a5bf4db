//! A moderator asks the signer to confirm a second address, at the organisation's own domain; and
//! calls it off.
use super::audit;
use super::moderate::{DecideError, locked_as_seen};
use super::notify::{self, Recipient};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Subject};
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId};
use crate::domain::email::is_free_mail_domain;
use crate::domain::moderator::ModeratorId;
use crate::domain::signatory::Kind;
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::time::{DAY, Timestamp};
use crate::domain::website::Website;
use crate::security::random;
use crate::store::asks::{self, NewAsk};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::{contacts, decisions, organisations, seals};
use std::time::Duration;

/// How long the signer has.
pub const ANSWER_WITHIN: Duration = DAY.saturating_mul(14);

#[derive(Debug, Clone)]
pub struct AskFor {
    pub signature_id: SignatureId,
    pub by: Actor,
    pub seen: AsSeen,
    /// What the moderator says the organisation's domain is, where the registry knows none.
    pub typed: Option<Website>,
}

#[derive(Debug, thiserror::Error)]
pub enum AskError {
    #[error(transparent)]
    Decide(#[from] DecideError),
    #[error("it is not known at which domain to ask")]
    NoDomain,
    /// Anybody gets an address there, so it would prove nothing.
    #[error("the domain is a mail service's")]
    FreeMail,
    #[error("there is nobody to ask")]
    NoContact,
    #[error("the signer gets no mail now: {0}")]
    NotMailed(Drop),
}

impl From<Error> for AskError {
    fn from(error: Error) -> Self {
        Self::Decide(error.into())
    }
}

/// The organisation's own domain, by its website or the registry; nothing where anybody gets an
/// address there.
pub fn own_domain(db: &mut Db, signature: &Signature) -> Result<Option<String>, Error> {
    let by_website = signature
        .line
        .website
        .as_ref()
        .and_then(Website::own_domain);
    let domain = match (by_website, signature.organisation_id) {
        (Some(domain), _) => Some(domain.to_owned()),
        (None, Some(organisation)) => organisations::domain(db, organisation)?,
        (None, None) => None,
    };
    Ok(domain.filter(|domain| !is_free_mail_domain(domain)))
}

pub async fn ask(
    workshop: &Workshop,
    command: AskFor,
    now: Timestamp,
) -> Result<DecisionId, AskError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let id = command.signature_id;
            let signature = locked_as_seen(db, &keyring, id, command.seen, now)?;
            let state = signature.state.ask().map_err(DecideError::from)?;
            let contact = contacts::find(db, &keyring, id)?;
            let (Some(contact), Some(address_index), Kind::Organisation) =
                (contact, signature.address_index, signature.line.kind)
            else {
                return Err(AskError::NoContact);
            };
            let typed = command.typed.as_ref().and_then(Website::own_domain);
            let domain = own_domain(db, &signature)?
                .or_else(|| typed.map(str::to_owned))
                .ok_or(AskError::NoDomain)?;
            if is_free_mail_domain(&domain) {
                return Err(AskError::FreeMail);
            }
            let ask = NewAsk {
                id: random::id(now),
                signature_id: id,
                moderator_id: command.by.moderator_id(),
                domain,
                created_at: now,
                expires_at: now.plus(ANSWER_WITHIN),
            };
            // One that nobody answered may not have been ended yet.
            if let Some(before) = asks::open_of(db, id)?
                && !before.is_open(now)
            {
                asks::end_open(db, id, before.expires_at)?;
            }
            if !asks::insert(db, &keyring, &ask)? {
                return Err(DecideError::Stale.into());
            }
            seals::create(db, &keyring, ask.id)?;
            let recipient = Recipient {
                letter_id: signature.letter_id,
                about: ask.id.cast(),
                to: contact.email,
                address_index,
                language: signature.language.clone(),
            };
            let dropped = notify::signer(db, &keyring, &recipient, MailKind::Ask, now, now)?;
            if let Some(why) = dropped {
                return Err(AskError::NotMailed(why));
            }
            let subject = Subject::Signature(id, signature.letter_id);
            audit::record(db, &keyring, &command.by, AuditAct::Ask, subject, &[], now)?;
            let moderator = command.by.moderator_id();
            Ok(record(db, id, moderator, DecisionAct::Ask, state, now)?)
        })
        .await
}

/// The entry goes back to the moderators; the link that was mailed leads nowhere any more.
pub async fn call_off(
    workshop: &Workshop,
    (signature, seen): (SignatureId, AsSeen),
    by: Actor,
    now: Timestamp,
) -> Result<DecisionId, DecideError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let found = locked_as_seen(db, &keyring, signature, seen, now)?;
            if !asks::end_open(db, signature, now)? {
                return Err(DecideError::Stale);
            }
            let subject = Subject::Signature(signature, found.letter_id);
            audit::record(db, &keyring, &by, AuditAct::CallOff, subject, &[], now)?;
            let (act, moderator) = (DecisionAct::CallOff, by.moderator_id());
            Ok(record(db, signature, moderator, act, found.state, now)?)
        })
        .await
}

/// Writes down what was done about a signature whose state stays.
pub(super) fn record(
    db: &mut Db,
    signature: SignatureId,
    moderator: Option<ModeratorId>,
    act: DecisionAct,
    state: State,
    now: Timestamp,
) -> Result<DecisionId, Error> {
    let decision = Decision {
        id: random::id(now),
        signature_id: signature,
        moderator_id: moderator,
        act,
        from: state,
        to: state,
        reason: None,
        because_of: None,
        undone_at: None,
        at: now,
    };
    decisions::insert(db, &decision)?;
    Ok(decision.id)
}
