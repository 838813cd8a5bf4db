//! Parts of mails that many have: the links, the letter, the line.
use super::crew::Crew;
use crate::domain::letter::{Letter, Version};
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::{SignatureId, Visibility};
use crate::domain::time::Timestamp;
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::mail::message::{LetterRef, Line};
use crate::security::link::{self, NEVER, Purpose};
use crate::store::contacts::UpdatesId;
use crate::store::handovers::HandoverId;
use crate::store::signer_links::SignerLinkId;

pub fn confirm_link(crew: &Crew, id: SignatureId, expires: Timestamp) -> String {
    let token = link::token(&crew.workshop.keyring, Purpose::Confirm, id, expires);
    format!("{}/confirm/{token}", crew.config.site.base_url)
}

/// Good for ever: mail about updates is kept for years.
pub fn unsubscribe_link(crew: &Crew, id: UpdatesId) -> String {
    let token = link::token(&crew.workshop.keyring, Purpose::Unsubscribe, id, NEVER);
    format!("{}/unsubscribe/{token}", crew.config.site.base_url)
}

pub fn signer_desk_link(crew: &Crew, id: SignerLinkId, expires: Timestamp) -> String {
    let token = link::token(&crew.workshop.keyring, Purpose::SignerDesk, id, expires);
    format!("{}/my/{token}", crew.config.site.base_url)
}

pub fn handover_link(crew: &Crew, id: HandoverId, expires: Timestamp) -> String {
    let token = link::token(&crew.workshop.keyring, Purpose::Successor, id, expires);
    format!("{}/my/handover/{token}", crew.config.site.base_url)
}

/// Its page, whether or not anybody finds it there so far.
pub fn letter_page(crew: &Crew, letter: &Letter) -> String {
    format!("{}/letters/{}", crew.config.site.base_url, letter.slug)
}

pub fn letter_ref(crew: &Crew, letter: &Letter, version: &Version) -> LetterRef {
    LetterRef {
        title: version.title.clone(),
        host: letter.host.clone(),
        url: letter
            .is_public(crew.clock.now())
            .then(|| letter_page(crew, letter)),
        contact: letter
            .contact
            .clone()
            .or_else(|| crew.config.site.contact.clone()),
    }
}

/// Nobody is printed under an organisation that is not named.
pub fn seen(line: &PrintedLine, visibility: Visibility, locale: &Locale) -> Line {
    if visibility == Visibility::Named {
        return printed(line, locale);
    }
    let alone = PrintedLine {
        representatives: Vec::new(),
        ..line.clone()
    };
    printed(&alone, locale)
}

pub fn printed(line: &PrintedLine, locale: &Locale) -> Line {
    let country = line.country.map(|country| country_name(locale, country));
    let affiliation = line.affiliation.as_ref().map(|affiliation| {
        locale
            .msg("affiliation-only")
            .arg("affiliation", affiliation.as_str())
            .to_string()
    });
    let people = line
        .representatives
        .iter()
        .map(|person| match &person.role {
            Some(role) => format!("{}, {role}", person.name),
            None => person.name.to_string(),
        });
    Line {
        name: line.name.to_string(),
        detail: affiliation
            .into_iter()
            .chain(country)
            .chain(people)
            .collect(),
    }
}
