//! What mails about asks, notices and objections speak of, as it stands when they are sent.
use super::give_notice::OBJECT_WITHIN;
use super::second_address::{GiveError, still_open};
use crate::domain::letter::{Letter, Version};
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::{SignatureId, Visibility};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::asks::{self, AddressId, Ask, AskId};
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::notices::{self, NoticeId};
use crate::store::outbox::Mail;
use crate::store::{reports, signatures, versions};

#[derive(Debug, Clone)]
pub struct AboutProof {
    pub letter: Letter,
    pub version: Version,
    pub line: PrintedLine,
    pub what: What,
}

#[derive(Debug, Clone)]
pub enum What {
    Ask {
        id: AskId,
        domain: String,
        expires: Timestamp,
    },
    SecondAddress {
        id: AddressId,
        expires: Timestamp,
    },
    Notice {
        id: NoticeId,
        listed: bool,
        expires: Timestamp,
    },
    Objected(SignatureId),
    /// A reader reported an entry.
    Reported,
}

/// Nothing where the mail is no longer true.
pub fn prepared(
    db: &mut Db,
    keyring: &Keyring,
    mail: &Mail,
    letter: Letter,
    now: Timestamp,
) -> Result<Option<AboutProof>, Error> {
    let found = match mail.kind {
        MailKind::Ask => match open(db, keyring, mail, now)? {
            Some(ask) => asks::domain(db, keyring, &ask)?.map(|domain| {
                let what = What::Ask {
                    id: ask.id,
                    domain,
                    expires: ask.expires_at,
                };
                (ask.signature_id, what)
            }),
            None => None,
        },
        // The signer may have given another address since.
        MailKind::SecondAddress => open(db, keyring, mail, now)?
            .filter(|ask| ask.address_index == Some(mail.address_index))
            .and_then(|ask| {
                let what = What::SecondAddress {
                    id: ask.address_id?,
                    expires: ask.expires_at,
                };
                Some((ask.signature_id, what))
            }),
        MailKind::Reported => {
            let report = reports::find(db, keyring, mail.record_id.cast())?;
            Some((report.signature_id, What::Reported))
        }
        _ => {
            let notice = notices::find(db, mail.record_id.cast())?;
            let signature = signatures::find(db, keyring, notice.signature_id)?;
            let what = match mail.kind {
                MailKind::Objected => Some(What::Objected(signature.id)),
                // Who chose not to be named meanwhile is not told of to anybody.
                _ if signature.state.is_live() && signature.visibility == Visibility::Named => {
                    Some(What::Notice {
                        id: notice.id,
                        listed: signature.is_listed(),
                        expires: notice.created_at.plus(OBJECT_WITHIN),
                    })
                }
                _ => None,
            };
            what.map(|what| (signature.id, what))
        }
    };
    let Some((signature, what)) = found else {
        return Ok(None);
    };
    let signature = signatures::find(db, keyring, signature)?;
    Ok(Some(AboutProof {
        version: versions::find(db, signature.version_id)?,
        line: signature.line,
        letter,
        what,
    }))
}

fn open(db: &mut Db, keyring: &Keyring, mail: &Mail, now: Timestamp) -> Result<Option<Ask>, Error> {
    let ask = asks::find(db, mail.record_id.cast())?;
    match still_open(db, keyring, ask, now) {
        Ok(ask) => Ok(Some(ask)),
        Err(GiveError::Store(error)) => Err(error),
        Err(_) => Ok(None),
    }
}
