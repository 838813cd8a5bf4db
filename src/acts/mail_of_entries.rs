//! What mails about acts of moderators on a line speak of, as it stands when they are sent.
use crate::domain::letter::{Letter, Version};
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::{Invalidation, SignatureId, State};
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::outbox::Mail;
use crate::store::{decision_details, decisions, signatures, versions};

#[derive(Debug, Clone)]
pub struct AboutEntry {
    pub letter: Letter,
    pub version: Version,
    pub id: SignatureId,
    pub line: PrintedLine,
    /// Its line is on the list.
    pub listed: bool,
    pub what: Done,
}

#[derive(Debug, Clone)]
pub enum Done {
    /// From this line.
    Corrected(Box<PrintedLine>),
    Invalidated(Invalidation),
    Entered,
}

/// Nothing where the mail is no longer true.
pub fn prepared(
    db: &mut Db,
    keyring: &Keyring,
    mail: &Mail,
    letter: Letter,
) -> Result<Option<AboutEntry>, Error> {
    let id: SignatureId = mail.record_id.cast();
    let signature = signatures::find(db, keyring, id)?;
    // Somebody else is its contact by now.
    if signature.address_index != Some(mail.address_index) {
        return Ok(None);
    }
    let live = signature.state.is_live();
    let what = match mail.kind {
        MailKind::EntryCorrected => {
            let since = mail.created_at;
            let before = decision_details::line_before(db, keyring, id, since)?;
            before
                .filter(|before| live && *before != signature.line)
                .map(|before| Done::Corrected(Box::new(before)))
        }
        MailKind::Invalidated if signature.state == State::Invalidated => {
            let last = decisions::standing_move(db, id)?;
            let reason = match last {
                Some(last) => decisions::find(db, last)?.reason,
                None => None,
            };
            reason
                .and_then(|reason| reason.parse().ok())
                .map(Done::Invalidated)
        }
        MailKind::Entered if live => Some(Done::Entered),
        _ => None,
    };
    let version = versions::find(db, signature.version_id)?;
    Ok(what.map(|what| AboutEntry {
        listed: signature.is_listed(),
        letter,
        version,
        id,
        line: signature.line,
        what,
    }))
}
