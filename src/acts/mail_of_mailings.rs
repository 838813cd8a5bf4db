//! What mail of mailings speaks of, as it stands when it is sent: it is judged once more.
use crate::config::sections::Config;
use crate::domain::letter::{Letter, Version};
use crate::domain::mailing::{Mailing, MailingId, MailingKind, MailingState, MailingText};
use crate::domain::mailing_text::parts;
use crate::mail::message::{self, LetterRef, Message};
use crate::security::keyring::Keyring;
use crate::security::link::{self, NEVER, Purpose};
use crate::store::connection::Db;
use crate::store::contacts::{self, UpdatesId};
use crate::store::error::Error;
use crate::store::mail_kinds::{Drop, MailKind};
use crate::store::outbox::Mail;
use crate::store::{imports, mailing_recipients, mailings, signatures, versions};

#[derive(Debug, Clone)]
pub struct AboutMailing {
    pub letter: Letter,
    pub version: Version,
    pub text: MailingText,
    /// Of the text.
    pub language: String,
    /// Names the way out of updates.
    pub updates: Option<UpdatesId>,
    pub test: bool,
}

impl AboutMailing {
    /// What it says, for the mail and for who looks at it first.
    pub fn message(&self, keyring: &Keyring, config: &Config) -> Message {
        let base = &config.site.base_url;
        let contact = self.letter.contact.as_ref();
        let unsubscribe = self.updates.map(|id| {
            let token = link::token(keyring, Purpose::Unsubscribe, id, NEVER);
            format!("{base}/unsubscribe/{token}")
        });
        Message::Mailing(message::Mailing {
            letter: LetterRef {
                title: self.version.title.clone(),
                host: self.letter.host.clone(),
                url: Some(format!("{base}/letters/{}", self.letter.slug)),
                contact: contact.or(config.site.contact.as_ref()).cloned(),
            },
            language: self.language.clone(),
            subject: self.text.subject.clone(),
            parts: parts(&self.text.body),
            unsubscribe,
            test: self.test,
        })
    }
}

/// Or why it is not to be sent any more.
pub fn prepared(
    db: &mut Db,
    keyring: &Keyring,
    mail: &Mail,
    letter: Letter,
) -> Result<Result<AboutMailing, Drop>, Error> {
    let test = mail.kind == MailKind::MailingTest;
    let id = if test {
        mailings::of_test(db, mail.id.cast())?
    } else {
        mailing_recipients::of_mail(db, mail.id.cast())?
    };
    let mailing = mailings::find(db, id)?;
    let updates = if test {
        example(&mailing)
    } else {
        match judged(db, keyring, mail, &mailing)? {
            Ok(updates) => updates,
            Err(why) => return Ok(Err(why)),
        }
    };
    about(db, letter, id, &mail.language, updates, test)
}

/// A mail as it will look, to nobody.
pub fn previewed(
    db: &mut Db,
    letter: Letter,
    mailing: &Mailing,
    language: &str,
) -> Result<Result<AboutMailing, Drop>, Error> {
    about(db, letter, mailing.id, language, example(mailing), false)
}

fn about(
    db: &mut Db,
    letter: Letter,
    id: MailingId,
    language: &str,
    updates: Option<UpdatesId>,
    is_test: bool,
) -> Result<Result<AboutMailing, Drop>, Error> {
    let Some(text) = mailings::texts(db, id)?.remove(language) else {
        return Ok(Err(Drop::Obsolete));
    };
    Ok(Ok(AboutMailing {
        version: versions::current(db, &letter, language)?,
        letter,
        text,
        language: language.to_owned(),
        updates,
        test: is_test,
    }))
}

/// A link of the same looks that belongs to nobody.
fn example(mailing: &Mailing) -> Option<UpdatesId> {
    (mailing.kind == MailingKind::Update).then(|| mailing.id.cast())
}

/// Whether it may still go: then with the name of the way out, where there is one. A signature that
/// cannot have it any more may not be the only one of its address: that is looked for anew.
fn judged(
    db: &mut Db,
    keyring: &Keyring,
    mail: &Mail,
    mailing: &Mailing,
) -> Result<Result<Option<UpdatesId>, Drop>, Error> {
    // Before all else: it may have gone out, whatever happened since.
    if mail.interrupted {
        return Ok(Err(Drop::Interrupted));
    }
    if mailing.state == MailingState::Stopped {
        return Ok(Err(Drop::Stopped));
    }
    if !mailing.state.delivers() || MailKind::of_mailing(mailing.kind) != mail.kind {
        return Ok(Err(Drop::Returned));
    }
    let signature = match signatures::find(db, keyring, mail.record_id.cast()) {
        Ok(signature) => signature,
        Err(Error::NotFound) => return Ok(Err(again(mailing))),
        Err(other) => return Err(other),
    };
    let stands = signature.state.is_live()
        && signature.address_index == Some(mail.address_index)
        && !imports::is_hidden(db, signature.id)?;
    let updates = contacts::updates_id(db, signature.id)?;
    if !stands {
        return Ok(Err(again(mailing)));
    }
    match mailing.kind {
        MailingKind::Service => Ok(Ok(None)),
        MailingKind::Update if updates.is_some() => Ok(Ok(updates)),
        MailingKind::Update => Ok(Err(again(mailing))),
    }
}

/// What becomes of a mail whose signature was erased: its address may have another one.
pub fn gone(db: &mut Db, mail: &Mail) -> Result<Drop, Error> {
    match mailing_recipients::of_mail(db, mail.id.cast()) {
        Ok(_) if mail.interrupted => Ok(Drop::Interrupted),
        Ok(id) => Ok(again(&mailings::find(db, id)?)),
        Err(Error::NotFound) => Ok(Drop::Obsolete),
        Err(other) => Err(other),
    }
}

/// After its end nobody looks again; once it is resumed, somebody does.
fn again(mailing: &Mailing) -> Drop {
    match mailing.state {
        MailingState::Running | MailingState::Paused => Drop::Returned,
        _ => Drop::Obsolete,
    }
}
