//! Everything that a moderator weighs about one signature, read in one go.
use super::erased::unless_erased;
use super::side::Side;
use crate::acts::ask::own_domain;
use crate::domain::decision::{AsSeen, Decision, DecisionAct, DecisionId};
use crate::domain::fold;
use crate::domain::letter::{Letter, Version};
use crate::domain::line_form::takes;
use crate::domain::moderation::Hold;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::proof::Proof;
use crate::domain::signatory::Contact;
use crate::domain::signature::{Signature, SignatureId, State};
use crate::domain::time::Timestamp;
use crate::security::keyring::Keyring;
use crate::store::asks::{self, Ask};
use crate::store::connection::Db;
use crate::store::decision_details::{self, Detail};
use crate::store::error::Error;
use crate::store::notes::{self, Noted};
use crate::store::reject_reasons::{Reason, Said};
use crate::store::waits::{self, Waits};
use crate::store::{
    bounces, claims, contacts, decisions, first_signatories, holds, letters, mail_domains,
    mail_history, near, networks, organisations, queue, reject_reasons, signatures, versions,
    vouches,
};
use std::collections::HashMap;

#[derive(Debug)]
pub struct Dossier {
    pub signature: Signature,
    pub letter: Letter,
    /// That was signed.
    pub version: Version,
    pub contact: Option<Contact>,
    pub undeliverable: bool,
    pub holds: Vec<Hold>,
    /// Of the same organisation, and of others with the same name or English name; of a person, listed people with
    /// all the words of the name.
    pub rivals: Vec<Other>,
    pub same_address: Vec<Other>,
    /// Its organisation in the registry.
    pub registry: Option<Side>,
    /// Other entries of the registry that may be the same, on whatever letter.
    pub near: Vec<Side>,
    /// The newest first, with the name of who decided.
    pub decisions: Vec<(Decision, Option<String>)>,
    /// When the mails about it were written that have been sent.
    pub mailed: Vec<Timestamp>,
    /// What its signer was asked last.
    pub ask: Option<Ask>,
    /// The domain of what was asked last.
    pub asked_at: Option<String>,
    /// Nobody confirmed a signature from the contact's domain before.
    pub first_from_domain: bool,
    /// How a moderator who vouches for it knows.
    pub vouched: Option<String>,
    pub own_domain: Option<String>,
    /// Notes, and lines before and after, of the decisions that have them.
    pub details: HashMap<DecisionId, Detail>,
    /// For which its letter rejects, in their order, retired ones included.
    pub reasons: Vec<Reason>,
    /// What was said with the decisions, and noted on them.
    pub said: HashMap<DecisionId, Said>,
    /// Others of the letter from the network that its form was sent from.
    pub same_network: i64,
    pub notes: Vec<Noted>,
    pub waits: Waits,
    /// It asked the others.
    pub is_first: bool,
}

/// Another signature beside it.
#[derive(Debug)]
pub struct Other {
    pub signature: Signature,
    pub contact: Option<Contact>,
    /// The title of its letter, where that is another one.
    pub letter: Option<String>,
}

impl Dossier {
    /// `language` is the moderator's, for the titles of letters.
    pub fn read(
        db: &mut Db,
        keyring: &Keyring,
        id: SignatureId,
        language: &str,
    ) -> Result<Self, Error> {
        let signature = signatures::find(db, keyring, id)?;
        let letter = letters::find(db, signature.letter_id)?;
        let version = versions::find(db, signature.version_id)?;
        let rivals = match signature.organisation_id {
            Some(organisation) => {
                let mut claims = queue::claims(db, keyring, letter.id, organisation, id)?;
                claims.extend(called_so(db, keyring, &signature, organisation)?);
                claims
            }
            None => {
                let words = fold::words(signature.line.name.as_str());
                queue::namesakes(db, letter.id, &words, id)?
            }
        };
        let same_address = match &signature.address_index {
            Some(address) => queue::of_address(db, address, id)?,
            None => Vec::new(),
        };
        let registry = match signature.organisation_id {
            Some(organisation) => Some(Side::read(db, organisation)?),
            None => None,
        };
        let undeliverable = match &signature.address_index {
            Some(address) => bounces::is_marked(db, address)?,
            None => false,
        };
        let ask = asks::latest_of_many(db, &[id])?.remove(&id);
        let decisions = decisions::on(db, id)?;
        let decided: Vec<DecisionId> = decisions.iter().map(|(one, _)| one.id).collect();
        Ok(Self {
            registry,
            near: near_ones(db, &signature)?,
            contact: contact(db, keyring, id)?,
            undeliverable,
            holds: holds::of(db, keyring, id)?,
            rivals: others(db, keyring, &rivals, &letter, language)?,
            same_address: others(db, keyring, &same_address, &letter, language)?,
            decisions,
            reasons: reject_reasons::of_letter(db, letter.id)?,
            said: reject_reasons::said(db, &decided)?,
            mailed: mail_history::sent_about(db, id.cast())?,
            asked_at: match &ask {
                Some(ask) => asks::domain(db, keyring, ask)?,
                None => None,
            },
            ask,
            first_from_domain: mail_domains::first_among(db, &[id])?.contains(&id),
            vouched: vouches::note(db, keyring, id)?,
            own_domain: own_domain(db, &signature)?,
            details: decision_details::of(db, keyring, id)?,
            same_network: networks::others(db, letter.id, &[id])?
                .remove(&id)
                .unwrap_or(0),
            notes: notes::of(db, keyring, id)?,
            waits: waits::of(db, id)?,
            is_first: first_signatories::is_one(db, id)?,
            signature,
            letter,
            version,
        })
    }

    /// The decision that led to the state it is in.
    pub fn standing(&self) -> Option<&(Decision, Option<String>)> {
        let led_here = |decision: &Decision| {
            decision.to == self.signature.state && decision.undone_at.is_none()
        };
        self.decisions
            .iter()
            .find(|(decision, _)| led_here(decision))
    }

    /// The decision that can be reversed, and no longer undone.
    pub fn reversible(&self, now: Timestamp) -> Option<&(Decision, Option<String>)> {
        let (standing, _) = self.standing_move()?;
        let old = standing.can_be_reversed()
            && !standing.can_be_undone(now)
            && standing.to == self.signature.state;
        self.standing_move().filter(|_| old)
    }

    /// The vouch that can be reversed, and no longer undone.
    pub fn reversible_vouch(&self, now: Timestamp) -> Option<&(Decision, Option<String>)> {
        let vouch = |one: &&(Decision, Option<String>)| {
            one.0.act == DecisionAct::Vouch && one.0.undone_at.is_none()
        };
        let found = self.decisions.iter().find(vouch);
        found.filter(|(one, _)| {
            self.signature.proof == Proof::Vouched
                && self.signature.state.is_live()
                && !one.can_be_undone(now)
        })
    }

    /// The correction that can be reversed, and no longer undone: the line is still the one that it left, and
    /// the letter takes such a signatory as it was before.
    pub fn reversible_correction(&self, now: Timestamp) -> Option<&(Decision, Option<String>)> {
        let line = &self.signature.line;
        let signers = self.letter.rules.signers;
        let left_it = |id: &DecisionId| {
            let lines = self.details.get(id).and_then(|one| one.lines.as_ref());
            lines.is_some_and(|(before, after)| {
                after == line && (before.kind == line.kind || takes(signers, before.kind))
            })
        };
        self.decisions.iter().find(|(one, _)| {
            one.act == DecisionAct::CorrectEntry
                && one.can_be_reversed()
                && !one.can_be_undone(now)
                && self.signature.state.is_live()
                && left_it(&one.id)
        })
    }

    fn standing_move(&self) -> Option<&(Decision, Option<String>)> {
        let moved = |one: &&(Decision, Option<String>)| one.0.stands() && one.0.from != one.0.to;
        self.decisions.iter().find(moved)
    }

    /// Those that nobody took back, the newest first.
    fn those_that_stand(&self) -> impl Iterator<Item = &Decision> {
        let decisions = self.decisions.iter().map(|(decision, _)| decision);
        decisions.filter(|decision| decision.stands())
    }

    /// What a form that is shown with it says was seen.
    pub fn seen(&self) -> AsSeen {
        AsSeen {
            state: self.signature.state,
            changed: self.those_that_stand().next().map(|last| last.id),
        }
    }

    /// The last decision, if a form that says this is the one that made it, or one of a page that showed it.
    pub fn made_on(&self, seen: AsSeen) -> Option<&Decision> {
        let mut standing = self.those_that_stand();
        let last = standing.next()?;
        let before = standing.next().map(|before| before.id);
        let of_form = before == seen.changed || Some(last.id) == seen.changed;
        (of_form && last.from == seen.state).then_some(last)
    }

    /// The domain at which a second address was confirmed.
    pub fn second_domain(&self) -> Option<&str> {
        let confirmed = self.ask.as_ref().filter(|ask| ask.is_confirmed());
        confirmed.and(self.asked_at.as_deref())
    }

    /// Claims that publishing this one would close.
    pub fn rivals_that_wait(&self) -> usize {
        let of_same =
            |other: &&Other| other.signature.organisation_id == self.signature.organisation_id;
        self.rivals
            .iter()
            .filter(of_same)
            .filter(|other| other.signature.state == State::Held)
            .count()
    }
}

fn others(
    db: &mut Db,
    keyring: &Keyring,
    ids: &[SignatureId],
    here: &Letter,
    language: &str,
) -> Result<Vec<Other>, Error> {
    let mut others = Vec::with_capacity(ids.len());
    for id in ids {
        // One whose line has been erased has nothing left to compare.
        let Some(signature) = unless_erased(signatures::find(db, keyring, *id))? else {
            continue;
        };
        let letter = if signature.letter_id == here.id {
            None
        } else {
            let there = letters::find(db, signature.letter_id)?;
            Some(versions::current(db, &there, language)?.short_title)
        };
        others.push(Other {
            contact: contact(db, keyring, *id)?,
            letter,
            signature,
        });
    }
    Ok(others)
}

/// What entries signed on the letter that have a name of the line among theirs: one that is not to
/// be named is found in no other way.
fn called_so(
    db: &mut Db,
    keyring: &Keyring,
    signature: &Signature,
    own: OrganisationId,
) -> Result<Vec<SignatureId>, Error> {
    let line = Organisation::of_line(own, &signature.line);
    let keys: Vec<_> = std::iter::once(line.key())
        .chain(line.english_key())
        .collect();
    let mut found = Vec::new();
    for entry in organisations::called(db, keyring, &keys)? {
        if entry != own {
            let claims = claims::of_organisation(db, entry, CALLED_SO)?;
            let here = claims
                .iter()
                .filter(|claim| claim.letter_id == signature.letter_id);
            found.extend(here.map(|claim| claim.id));
        }
    }
    Ok(found)
}

/// Signatures of one such entry that are looked at.
const CALLED_SO: i64 = 20;

/// By the line as it was signed: it may say more than the entry.
fn near_ones(db: &mut Db, signature: &Signature) -> Result<Vec<Side>, Error> {
    let Some(organisation) = signature.organisation_id else {
        return Ok(Vec::new());
    };
    let line = Organisation::of_line(organisation, &signature.line);
    near::to_line(db, &line, Some(organisation))?
        .into_iter()
        .map(|found| Side::near(db, found))
        .collect()
}

fn contact(db: &mut Db, keyring: &Keyring, id: SignatureId) -> Result<Option<Contact>, Error> {
    Ok(unless_erased(contacts::find(db, keyring, id))?.flatten())
}
