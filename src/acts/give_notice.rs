//! A moderator tells an organisation's public address of a signature in its name, with a link to
//! object.
use super::ask::record;
use super::audit;
use super::locks::{Also, lock_also};
use super::moderate::{DecideError, locked_as_seen};
use super::notify::{self, Recipient};
use super::workshop::Workshop;
use crate::domain::actor::Actor;
use crate::domain::audit::{AuditAct, Field, FieldChange, Subject};
use crate::domain::decision::{AsSeen, DecisionAct, DecisionId};
use crate::domain::email::EmailAddress;
use crate::domain::signatory::Kind;
use crate::domain::signature::{SignatureId, Visibility};
use crate::domain::time::{DAY, Timestamp};
use crate::security::random;
use crate::store::error::Error;
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::notices::{self, Notice};
use crate::store::{seals, signatures};
use std::time::Duration;

/// How long the link to object works.
pub const OBJECT_WITHIN: Duration = DAY.saturating_mul(90);

#[derive(Debug, Clone)]
pub struct GiveNotice {
    pub signature_id: SignatureId,
    pub by: Actor,
    pub seen: AsSeen,
    pub to: EmailAddress,
}

#[derive(Debug, thiserror::Error)]
pub enum NoticeError {
    #[error(transparent)]
    Decide(#[from] DecideError),
    #[error("only organisations are told")]
    NoOrganisation,
    /// Its front office would learn that it signed.
    #[error("the organisation chose not to be named")]
    Unnamed,
    /// Pressed twice, or by a colleague.
    #[error("the same address was told today")]
    Told,
    #[error("the address gets no mail now: {0}")]
    NotMailed(Drop),
}

impl From<Error> for NoticeError {
    fn from(error: Error) -> Self {
        Self::Decide(error.into())
    }
}

pub async fn give_notice(
    workshop: &Workshop,
    command: GiveNotice,
    now: Timestamp,
) -> Result<DecisionId, NoticeError> {
    let keyring = workshop.keyring.clone();
    workshop
        .store
        .write(move |db| {
            let id = command.signature_id;
            let index = keyring.address_index(&command.to);
            let letter = signatures::find(db, &keyring, id)?.letter_id;
            lock_also(db, &keyring, &[id], &Also::address(letter, index), now)?;
            let signature = locked_as_seen(db, &keyring, id, command.seen, now)?;
            let state = signature.state.vouch().map_err(DecideError::from)?;
            if signature.line.kind != Kind::Organisation {
                return Err(NoticeError::NoOrganisation);
            }
            if signature.visibility != Visibility::Named {
                return Err(NoticeError::Unnamed);
            }
            if notices::was_told(db, id, &index, now.minus(DAY))? {
                return Err(NoticeError::Told);
            }
            let notice = Notice {
                id: random::id(now),
                signature_id: id,
                moderator_id: command.by.moderator_id(),
                address_index: index,
                objected_at: None,
                created_at: now,
            };
            notices::insert(db, &notice)?;
            seals::create(db, &keyring, notice.id)?;
            let recipient = Recipient {
                letter_id: letter,
                about: notice.id.cast(),
                to: command.to.clone(),
                address_index: index,
                language: signature.language.clone(),
            };
            let dropped = notify::signer(db, &keyring, &recipient, MailKind::Notice, now, now)?;
            if let Some(why) = dropped {
                return Err(NoticeError::NotMailed(why));
            }
            let subject = Subject::Signature(id, letter);
            let to = [FieldChange::set(Field::Address, command.to.as_str())];
            audit::record(
                db,
                &keyring,
                &command.by,
                AuditAct::Notice,
                subject,
                &to,
                now,
            )?;
            let (act, moderator) = (DecisionAct::Notice, command.by.moderator_id());
            Ok(record(db, id, moderator, act, state, now)?)
        })
        .await
}
