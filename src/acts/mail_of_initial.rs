//! What mails to initial signatories speak of, as it stands when they are sent.
use crate::domain::initial::{InitialId, InitialState};
use crate::domain::letter::{Letter, Version};
use crate::domain::signatory::PrintedLine;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::mail_kinds::MailKind;
use crate::store::outbox::Mail;
use crate::store::{initial, versions};

#[derive(Debug, Clone)]
pub struct AboutInitial {
    pub letter: Letter,
    pub version: Version,
    /// As the letter's host means it, or as they corrected it.
    pub line: PrintedLine,
    pub id: InitialId,
    pub expires: Timestamp,
    /// The letter is public, and their approval was of another text.
    pub missed: bool,
}

/// Nothing where nobody waits for an answer any more.
pub fn prepared(
    db: &mut Db,
    keyring: &Keyring,
    mail: &Mail,
    letter: Letter,
    now: Timestamp,
) -> Result<Option<AboutInitial>, Error> {
    let one = initial::find(db, keyring, mail.record_id.cast())?;
    let missed =
        one.again && mail.kind == MailKind::InitialAgain && letter.accepts_submissions(now).is_ok();
    let asked = one.is_open(now) && !letter.is_public(now);
    if one.state != InitialState::Waiting || !(asked || missed) {
        return Ok(None);
    }
    Ok(Some(AboutInitial {
        version: versions::current(db, &letter, &mail.language)?,
        line: one.stands().line.clone(),
        id: one.id,
        expires: one.expires_at,
        missed,
        letter,
    }))
}
