//! What is held about an address and its signatures beside what the signer desk shows: for the file
//! that its owner takes away.
use super::asks::{self, Ask};
use super::connection::Db;
use super::error::Error;
use super::handovers::HandoverId;
use super::schema::{
    asks as asks_table, bounces, contacts, handovers, letters, mailboxes,
    mailing_recipients as recipients, mailings, notices, questions, vouches,
};
use crate::domain::letter::LetterId;
use crate::domain::mailing::{MailingId, MailingKind, RecipientState};
use crate::domain::question::Answer;
use crate::domain::signature::SignatureId;
use crate::domain::time::Timestamp;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use diesel::prelude::*;

/// A notice to the organisation's public address.
#[derive(Debug, Clone, Queryable)]
pub struct Told {
    pub created_at: Timestamp,
    pub objected_at: Option<Timestamp>,
}

#[derive(Debug, Clone, Queryable)]
pub struct Offered {
    pub id: HandoverId,
    pub from_index: Vec<u8>,
    pub to_index: Vec<u8>,
    pub created_at: Timestamp,
    pub expires_at: Timestamp,
    pub accepted_at: Option<Timestamp>,
}

impl Offered {
    /// Whether the person named is known to this address: it named them, or is theirs.
    pub fn is_between(&self, address: &BlindIndex) -> bool {
        self.from_index.as_slice() == address || self.to_index.as_slice() == address
    }
}

#[derive(Debug, Clone, Queryable)]
pub struct Questioned {
    pub version: i32,
    pub created_at: Timestamp,
    pub answer: Option<Answer>,
    pub answered_at: Option<Timestamp>,
}

/// Under a signature, all of it the oldest first.
#[derive(Debug, Clone)]
pub struct UnderSignature {
    /// With the domain that an address was asked for at.
    pub asks: Vec<(Ask, Option<String>)>,
    pub notices: Vec<Told>,
    pub handovers: Vec<Offered>,
    pub questions: Vec<Questioned>,
    pub vouched_at: Option<Timestamp>,
    /// Where the contact asked for updates after the form.
    pub updates_since: Option<Timestamp>,
}

pub fn signature(db: &mut Db, keyring: &Keyring, id: SignatureId) -> Result<UnderSignature, Error> {
    let mut asked = Vec::new();
    for ask in asks::of(db, id)? {
        let domain = asks::domain(db, keyring, &ask)?;
        asked.push((ask, domain));
    }
    Ok(UnderSignature {
        asks: asked,
        notices: notices::table
            .filter(notices::signature_id.eq(id))
            .order(notices::created_at)
            .select((notices::created_at, notices::objected_at))
            .load(db)?,
        handovers: handovers::table
            .filter(handovers::signature_id.eq(id))
            .order(handovers::created_at)
            .select((
                handovers::id,
                handovers::from_index,
                handovers::to_index,
                handovers::created_at,
                handovers::expires_at,
                handovers::accepted_at,
            ))
            .load(db)?,
        questions: questions::table
            .filter(questions::signature_id.eq(id))
            .order(questions::version)
            .select((
                questions::version,
                questions::created_at,
                questions::answer,
                questions::answered_at,
            ))
            .load(db)?,
        vouched_at: vouches::table
            .find(id)
            .select(vouches::created_at)
            .first(db)
            .optional()?,
        updates_since: contacts::table
            .find(id)
            .select(contacts::updates_since)
            .first::<Option<Timestamp>>(db)
            .optional()?
            .flatten(),
    })
}

/// What is written down about an address itself.
#[derive(Debug, Clone)]
pub struct Marks {
    /// Mail does not reach it: what was answered, and when.
    pub undeliverable: Option<(String, Timestamp)>,
    /// Letters that its owner told to be quiet, and when.
    pub silenced: Vec<(String, Timestamp)>,
    /// Offers to take a signature over that wait for it.
    pub offers: Vec<(Timestamp, Timestamp)>,
    /// It was given as a second address, and waits to be confirmed.
    pub second_address: Vec<Timestamp>,
    /// It is an organisation's, and was told of a signature.
    pub told: Vec<Timestamp>,
    /// Mailings that it is among, as long as that is remembered.
    pub mailings: Vec<Mailed>,
}

#[derive(Debug, Clone, Queryable)]
pub struct Mailed {
    /// Its slug.
    pub letter: String,
    pub kind: MailingKind,
    pub started_at: Option<Timestamp>,
    pub state: RecipientState,
    pub fate: Option<String>,
}

/// Recipients are found by mailing and address: hence all the mailings of the letters.
fn mailings_to(
    db: &mut Db,
    letters_of_site: &[LetterId],
    index: &BlindIndex,
) -> Result<Vec<Mailed>, Error> {
    let all: Vec<MailingId> = mailings::table
        .filter(mailings::letter_id.eq_any(letters_of_site.to_vec()))
        .select(mailings::id)
        .load(db)?;
    let mut found = Vec::new();
    for some in all.chunks(500) {
        let rows: Vec<Mailed> = recipients::table
            .inner_join(mailings::table)
            .inner_join(letters::table.on(letters::id.eq(mailings::letter_id)))
            .filter(recipients::mailing_id.eq_any(some.to_vec()))
            .filter(recipients::address_index.eq(index.as_slice()))
            .select((
                letters::slug,
                mailings::kind,
                mailings::started_at,
                recipients::state,
                recipients::fate,
            ))
            .load(db)?;
        found.extend(rows);
    }
    found.sort_by_key(|mailed| mailed.started_at);
    Ok(found)
}

/// Mailboxes are found by letter and address: hence all the letters.
pub fn address(
    db: &mut Db,
    letters_of_site: &[LetterId],
    index: &BlindIndex,
    now: Timestamp,
) -> Result<Marks, Error> {
    let silenced: Vec<(String, Option<Timestamp>)> = mailboxes::table
        .inner_join(letters::table.on(letters::id.eq(mailboxes::letter_id)))
        .filter(mailboxes::letter_id.eq_any(letters_of_site.to_vec()))
        .filter(mailboxes::address_index.eq(index.as_slice()))
        .filter(mailboxes::silenced_at.is_not_null())
        .select((letters::slug, mailboxes::silenced_at))
        .load(db)?;
    Ok(Marks {
        undeliverable: bounces::table
            .find(index.as_slice())
            .select((bounces::status, bounces::created_at))
            .first(db)
            .optional()?,
        silenced: silenced
            .into_iter()
            .filter_map(|(letter, at)| Some((letter, at?)))
            .collect(),
        offers: handovers::table
            .filter(handovers::to_index.eq(index.as_slice()))
            .filter(handovers::accepted_at.is_null())
            .filter(handovers::expires_at.gt(now))
            .select((handovers::created_at, handovers::expires_at))
            .load(db)?,
        second_address: asks_table::table
            .filter(asks_table::address_index.eq(index.to_vec()))
            .select(asks_table::created_at)
            .load(db)?,
        told: notices::table
            .filter(notices::address_index.eq(index.as_slice()))
            .select(notices::created_at)
            .load(db)?,
        mailings: mailings_to(db, letters_of_site, index)?,
    })
}
