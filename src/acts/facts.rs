//! What is known of a line and of who signs with it when it is confirmed, changed or handed over:
//! the rules of entry judge by it (`domain::moderation`).
use super::name_facts::name_facts;
use super::workshop::Workshop;
use crate::domain::email::EmailAddress;
use crate::domain::letter::{LetterId, VersionId};
use crate::domain::moderation::Facts;
use crate::domain::organisation::OrganisationId;
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::SignatureId;
use crate::domain::switch::Switch;
use crate::domain::website::Website;
use crate::security::blind::BlindIndex;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{merges, organisations, signatures, switches, versions};

/// Who would stand in the list, and by which address.
pub(super) struct Candidate<'a> {
    pub id: SignatureId,
    pub letter: LetterId,
    pub version: VersionId,
    pub line: &'a PrintedLine,
    pub organisation: Option<OrganisationId>,
    pub email: &'a EmailAddress,
    pub address: &'a BlindIndex,
    /// The field that people cannot see was filled in.
    pub trap: bool,
    /// What `nearby_line` found.
    pub lookalike: Option<String>,
}

pub(super) fn facts(
    db: &mut Db,
    workshop: &Workshop,
    candidate: Candidate<'_>,
) -> Result<Facts, Error> {
    let Candidate { line, email, .. } = candidate;
    let addressees = versions::addressees(db, candidate.version)?;
    let of_names = name_facts(db, workshop, line, Some(email), &addressees)?;
    let (letter, own) = (candidate.letter, candidate.id);
    let (rivals, signed_for_another) = match candidate.organisation {
        Some(organisation) => (
            !signatures::live_of_organisation(db, letter, organisation, own)?.is_empty()
                || merges::is_stood_for(db, letter, organisation)?,
            signatures::others_of_address(db, candidate.address, organisation)?
                .iter()
                .any(|other| *other != own),
        ),
        None => (false, false),
    };
    let website_domain = line.website.as_ref().and_then(Website::own_domain);
    let own_mail = (!email.is_free_mail()).then(|| email.registrable_domain());
    let registered = match candidate.organisation {
        Some(organisation) => known_domain(db, &workshop.keyring, organisation)?,
        None => None,
    };
    Ok(Facts {
        lookalike: candidate.lookalike,
        free_mail: email.is_free_mail(),
        mail_domain: Some(email.registrable_domain().to_owned()),
        website_domain: website_domain.map(str::to_owned),
        other_domain: website_domain
            .or(own_mail)
            .and_then(|domain| registered.filter(|known| known != domain)),
        rivals,
        signed_for_another,
        trap: candidate.trap,
        everything_is_held: switches::is_on(db, Switch::HoldEverything, letter)?,
        ..of_names
    })
}

/// By which the registry knows an organisation, whether or not it is to be named.
fn known_domain(
    db: &mut Db,
    keyring: &Keyring,
    id: OrganisationId,
) -> Result<Option<String>, Error> {
    if let Some(domain) = organisations::domain(db, id)? {
        return Ok(Some(domain));
    }
    let website = organisations::find(db, keyring, id)?.website;
    Ok(website
        .as_ref()
        .and_then(Website::own_domain)
        .map(str::to_owned))
}
