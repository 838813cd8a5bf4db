//! What is known of a line and of who signs with it when it is confirmed, changed or handed over:
//! the rules of entry judge by it (`domain::moderation`).
use super::workshop::Workshop;
use crate::domain::confusables::{lookalike_of_latin, mixed_script_word};
use crate::domain::email::EmailAddress;
use crate::domain::fit::{Fit, fits};
use crate::domain::letter::{LetterId, VersionId};
use crate::domain::moderation::Facts;
use crate::domain::name::Name;
use crate::domain::organisation::OrganisationId;
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::SignatureId;
use crate::domain::website::Website;
use crate::security::blind::BlindIndex;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{signatures, versions};

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
    /// What `lookalike_of_line` found.
    pub lookalike: Option<String>,
}

pub(super) fn facts(
    db: &mut Db,
    workshop: &Workshop,
    candidate: Candidate<'_>,
) -> Result<Facts, Error> {
    let Candidate { line, email, .. } = candidate;
    let website = line.website.as_ref();
    let names: Vec<&str> = [Some(&line.name), line.name_en.as_ref()]
        .into_iter()
        .flatten()
        .map(Name::as_str)
        .collect();
    let acronym = line.acronym.as_ref().map(Name::as_str);
    let addressees = versions::addressees(db, candidate.version)?;
    let own_mail = (!email.is_free_mail()).then(|| email.registrable_domain());
    let name_mismatch = website
        .and_then(Website::own_domain)
        .or(own_mail)
        .filter(|domain| fits(&names, acronym, domain) == Fit::Unrelated);
    let (letter, own) = (candidate.letter, candidate.id);
    let (rivals, signed_for_another) = match candidate.organisation {
        Some(organisation) => (
            !signatures::live_of_organisation(db, letter, organisation, own)?.is_empty(),
            signatures::others_of_address(db, candidate.address, organisation)?
                .iter()
                .any(|other| *other != own),
        ),
        None => (false, false),
    };
    Ok(Facts {
        watched: workshop.watch_list.find(&names, acronym, &addressees),
        mixed_scripts: names
            .iter()
            .copied()
            .chain(acronym)
            .find_map(|name| mixed_script_word(name).or_else(|| lookalike_of_latin(name))),
        lookalike: candidate.lookalike,
        name_mismatch: name_mismatch.map(str::to_owned),
        free_mail: email.is_free_mail(),
        mail_domain: Some(email.registrable_domain().to_owned()),
        website_domain: website.and_then(Website::own_domain).map(str::to_owned),
        rivals,
        signed_for_another,
        trap: candidate.trap,
    })
}
