//! What mail about accounts on the desk speaks of, as it stands when it is sent.
use super::ask_reset;
use crate::domain::moderator::Role;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::invitations::{self, InvitationId};
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::outbox::Mail;
use crate::store::password_resets::{self, PasswordResetId};
use crate::store::{bounces, moderators};

#[derive(Debug, Clone)]
pub enum AboutAccount {
    Invitation {
        id: InvitationId,
        /// The owner's name.
        by: String,
        role: Role,
        expires: Timestamp,
    },
    Reset {
        id: PasswordResetId,
        expires: Timestamp,
    },
    Password,
    Factor {
        on: bool,
    },
    /// Nothing where the account is disabled.
    Role(Option<Role>),
}

/// Or why it is not to be sent any more.
pub fn prepared(
    db: &mut Db,
    keyring: &Keyring,
    mail: &Mail,
    now: Timestamp,
) -> Result<Result<AboutAccount, Drop>, Error> {
    if bounces::is_marked(db, &mail.address_index)? {
        return Ok(Err(Drop::Undeliverable));
    }
    let account = |db: &mut Db| moderators::find(db, mail.record_id.cast());
    let about = match mail.kind {
        MailKind::Invitation => {
            let invitation = invitations::find(db, keyring, mail.record_id.cast())?;
            Some(AboutAccount::Invitation {
                by: moderators::find(db, invitation.invited_by)?
                    .name
                    .to_string(),
                id: invitation.id,
                role: invitation.role,
                expires: invitation.expires_at,
            })
            .filter(|_| now < invitation.expires_at)
        }
        MailKind::PasswordReset => {
            let reset = password_resets::find(db, mail.record_id.cast())?;
            ask_reset::open(db, reset.id, now)?.map(|_| AboutAccount::Reset {
                id: reset.id,
                expires: reset.expires_at,
            })
        }
        MailKind::PasswordChanged => Some(AboutAccount::Password),
        MailKind::FactorChanged => Some(AboutAccount::Factor {
            on: account(db)?.second_factor,
        }),
        MailKind::RoleChanged => {
            let account = account(db)?;
            let enabled = account.disabled_at.is_none();
            Some(AboutAccount::Role(enabled.then_some(account.role)))
        }
        _ => None,
    };
    Ok(about.ok_or(Drop::Obsolete))
}
