//! Everything that is held about an address, read for its owner to take away.
use super::own::{Own, own};
use crate::domain::decision::Decision;
use crate::domain::initial::Initial;
use crate::domain::moderation::Hold;
use crate::domain::signatory::Contact;
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error as StoreError;
use crate::store::held_about::{self, Marks, UnderSignature};
use crate::store::signer_links::SignerLink;
use crate::store::signers::MailRecord;
use crate::store::statements::Statement;
use crate::store::submissions::Submission;
use crate::store::{
    decisions, handovers, holds, initial, letters, signer_links, signers, submissions, vouches,
};

/// One signature with what the signer desk does not show.
pub struct Record {
    pub own: Own,
    pub statement: Option<Statement>,
    pub holds: Vec<Hold>,
    /// Without the names of who decided.
    pub decisions: Vec<Decision>,
    pub under: UnderSignature,
    /// Whom the contact named as a successor, or was named as: of the offers with the same number.
    pub successors: Vec<Option<Contact>>,
    /// What a moderator wrote who vouches for it.
    pub vouched: Option<String>,
}

pub struct Held {
    pub address: String,
    pub records: Vec<Record>,
    /// With the slug of the letter.
    pub submissions: Vec<(String, Submission)>,
    pub mails: Vec<(Option<String>, MailRecord)>,
    pub marks: Marks,
    /// With the slug of the letter.
    pub initial: Vec<(String, Initial)>,
}

pub fn held(
    db: &mut Db,
    keyring: &Keyring,
    link: &SignerLink,
    language: &str,
    now: Timestamp,
) -> Result<Held, StoreError> {
    let index = &link.address_index;
    let mut records = Vec::new();
    for id in signers::signatures_of(db, index)? {
        let own = own(db, keyring, id, index, language)?;
        let statement = own.signature.statement_id;
        let under = held_about::signature(db, keyring, id)?;
        let mut successors = Vec::with_capacity(under.handovers.len());
        for offer in &under.handovers {
            successors.push(if offer.is_between(index) {
                Some(handovers::successor(db, keyring, offer.id)?)
            } else {
                None
            });
        }
        records.push(Record {
            vouched: vouches::note(db, keyring, id)?,
            under,
            successors,
            statement: statement
                .map(|id| signers::statement(db, &id))
                .transpose()?,
            holds: holds::of(db, keyring, id)?,
            decisions: decisions::on(db, id)?
                .into_iter()
                .map(|(decision, _)| decision)
                .collect(),
            own,
        });
    }
    let letters = letters::all(db)?;
    let mut sent = Vec::new();
    for submission in submissions::of_address_anywhere(db, keyring, index, now)? {
        let letter = letters
            .iter()
            .find(|letter| letter.id == submission.letter_id);
        let slug = letter.ok_or(StoreError::NotFound)?.slug.to_string();
        sent.push((slug, submission));
    }
    let ids: Vec<_> = letters.iter().map(|letter| letter.id).collect();
    let slug = |mail: &MailRecord| {
        let letter = letters
            .iter()
            .find(|letter| Some(letter.id) == mail.letter_id)?;
        Some(letter.slug.to_string())
    };
    let mut invited = Vec::new();
    for one in initial::of_address(db, keyring, &ids, index)? {
        let letter = letters.iter().find(|letter| letter.id == one.letter_id);
        let slug = letter.ok_or(StoreError::NotFound)?.slug.to_string();
        invited.push((slug, one));
    }
    Ok(Held {
        initial: invited,
        address: signer_links::address(db, keyring, link.id)?
            .as_str()
            .to_owned(),
        records,
        submissions: sent,
        marks: held_about::address(db, &ids, index, now)?,
        mails: signers::mails_of(db, &ids, index)?
            .into_iter()
            .map(|mail| (slug(&mail), mail))
            .collect(),
    })
}
