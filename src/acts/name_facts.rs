//! What the rules see in the names of a line, before anybody looks at its address: whether they are
//! watched, disguised, those of several organisations, or have nothing to do with the domain.
use super::workshop::Workshop;
use crate::domain::confusables::{lookalike_of_latin, mixed_script_word};
use crate::domain::email::EmailAddress;
use crate::domain::fit::{Fit, fits};
use crate::domain::letter::Review;
use crate::domain::moderation::{Facts, Hold, verdict};
use crate::domain::name::Name;
use crate::domain::organisation::{Organisation, OrganisationId};
use crate::domain::signatory::{Kind, PrintedLine};
use crate::domain::website::Website;
use crate::security::keyring::Keyring;
use crate::store::connection::Db;
use crate::store::error::Error;
use crate::store::{entries, organisations};

/// Only what follows from the line and the registry; all else is as if there were nothing to say.
pub(super) fn name_facts(
    db: &mut Db,
    workshop: &Workshop,
    line: &PrintedLine,
    email: Option<&EmailAddress>,
    addressees: &str,
) -> Result<Facts, Error> {
    let names: Vec<&str> = [Some(&line.name), line.name_en.as_ref()]
        .into_iter()
        .flatten()
        .map(Name::as_str)
        .collect();
    let acronym = line.acronym.as_ref().map(Name::as_str);
    let own_mail = email
        .filter(|email| !email.is_free_mail())
        .map(EmailAddress::registrable_domain);
    let name_mismatch = line
        .website
        .as_ref()
        .and_then(Website::own_domain)
        .or(own_mail)
        .filter(|domain| fits(&names, acronym, domain) == Fit::Unrelated);
    Ok(Facts {
        watched: workshop.watch_list.find(&names, acronym, addressees),
        mixed_scripts: names
            .iter()
            .copied()
            .chain(acronym)
            .find_map(|name| mixed_script_word(name).or_else(|| lookalike_of_latin(name))),
        name_mismatch: name_mismatch.map(str::to_owned),
        shared_name: shared_name(db, &workshop.keyring, line)?,
        ..Facts::default()
    })
}

/// Why the rules would hold a line that the letter's host brings, by its names alone: nobody
/// confirmed an address for it. `lookalike` is what `nearby_line` found.
pub(super) fn doubts(
    db: &mut Db,
    workshop: &Workshop,
    line: &PrintedLine,
    email: Option<&EmailAddress>,
    addressees: &str,
    lookalike: Option<String>,
) -> Result<Vec<Hold>, Error> {
    let facts = Facts {
        lookalike,
        ..name_facts(db, workshop, line, email, addressees)?
    };
    let mut holds = verdict(line.kind, Review::Rules, &facts).holds();
    holds.retain(|hold| hold.reason.is_of_the_name());
    Ok(holds)
}

/// The organisations that are all called so as well, where it is the own name of none: the claim is
/// put with the oldest of them, and a moderator says whose it is. And one that is not to be named
/// whose name is the line's English name, since nobody is shown that the two are near. Empty, where
/// none of them is to be named: the signer may read what a hold rests on.
fn shared_name(
    db: &mut Db,
    keyring: &Keyring,
    line: &PrintedLine,
) -> Result<Option<String>, Error> {
    if line.kind != Kind::Organisation {
        return Ok(None);
    }
    let organisation = Organisation::of_line(OrganisationId::from_bytes([0; 16]), line);
    let key = organisation.key();
    let sharing = organisations::sharing(db, keyring, &key)?;
    if sharing.is_empty() {
        let own = organisations::by_key(db, keyring, &key)?;
        let english: Vec<_> = organisation.english_key().into_iter().collect();
        let mut others = organisations::called(db, keyring, &english)?;
        others.retain(|id| Some(*id) != own);
        let mut found = entries::among(db, &others)?.into_iter();
        return Ok(found.any(|entry| entry.sealed).then(String::new));
    }
    let mut entries = entries::among(db, &sharing)?;
    entries.sort_by_key(|entry| entry.organisation.id);
    let names: Vec<String> = entries
        .iter()
        .filter(|entry| !entry.sealed)
        .map(|entry| entry.organisation.name.to_string())
        .collect();
    Ok(Some(names.join(" / ")))
}
