//! What a mail speaks of, turned into what it says.
use super::crew::Crew;
use crate::acts::deliver_mail::{Delivery, Subject};
use crate::domain::letter::{Letter, Version};
use crate::domain::signatory::PrintedLine;
use crate::domain::signature::{Rejection, SignatureId};
use crate::domain::time::Timestamp;
use crate::locale::countries::country_name;
use crate::locale::messages::Locale;
use crate::mail::message::{Confirm, LetterRef, Line, Message};
use crate::security::code::Code;
use crate::security::link::{self, Purpose};
use crate::store::mail_kinds::MailKind;

pub fn message(crew: &Crew, delivery: &Delivery, locale: &Locale) -> Message {
    match &delivery.subject {
        Subject::Submission {
            letter,
            version,
            line,
            id,
            expires,
        } => Message::Confirm(Confirm {
            letter: letter_ref(crew, letter, version),
            line: printed(line, locale),
            link: confirm_link(crew, *id, *expires),
            code: Code::of(&crew.workshop.keyring, *id).grouped(),
            expires: *expires,
            reminder: delivery.mail.kind == MailKind::Reminder,
        }),
        Subject::Signature {
            letter,
            version,
            line,
            id,
            listed,
            rejection,
        } => {
            let letter_ref = letter_ref(crew, letter, version);
            let line = printed(line, locale);
            match delivery.mail.kind {
                MailKind::Published => Message::Published {
                    link: format!("{}/signatories/{id}", letter_ref.url),
                    letter: letter_ref,
                    line,
                },
                MailKind::Rejected => Message::Rejected {
                    letter: letter_ref,
                    line,
                    reason: rejection
                        .map(|reason| locale.msg(rejection_message(reason)).to_string())
                        .unwrap_or_default(),
                },
                MailKind::Superseded => Message::Superseded {
                    letter: letter_ref,
                    line,
                },
                MailKind::OrganisationListed => Message::OrganisationListed {
                    letter: letter_ref,
                    line,
                },
                MailKind::Merged => Message::Merged {
                    // The address of the merged one leads on to the one that stands.
                    link: format!("{}/signatories/{id}", letter_ref.url),
                    letter: letter_ref,
                    line,
                },
                _ => Message::AlreadySigned {
                    letter: letter_ref,
                    line,
                    listed: *listed,
                },
            }
        }
        Subject::Desk { letter, version } => Message::FirstWaiting {
            letter: letter_ref(crew, letter, version),
            link: format!(
                "{}/desk/queue?letter={}",
                crew.config.site.base_url, letter.slug
            ),
        },
    }
}

const fn rejection_message(reason: Rejection) -> &'static str {
    match reason {
        Rejection::NotGenuine => "mail-rejection-not-genuine",
        Rejection::NotAuthorised => "mail-rejection-not-authorised",
        Rejection::Duplicate => "mail-rejection-duplicate",
        Rejection::NotEligible => "mail-rejection-not-eligible",
        Rejection::Unclear => "mail-rejection-unclear",
        Rejection::Superseded => "mail-rejection-superseded",
    }
}

fn confirm_link(crew: &Crew, id: SignatureId, expires: Timestamp) -> String {
    let token = link::token(&crew.workshop.keyring, Purpose::Confirm, id, expires);
    format!("{}/confirm/{token}", crew.config.site.base_url)
}

fn letter_ref(crew: &Crew, letter: &Letter, version: &Version) -> LetterRef {
    LetterRef {
        title: version.title.clone(),
        host: letter.host.clone(),
        url: format!("{}/letters/{}", crew.config.site.base_url, letter.slug),
        contact: letter
            .contact
            .clone()
            .or_else(|| crew.config.site.contact.clone()),
    }
}

fn printed(line: &PrintedLine, locale: &Locale) -> Line {
    let country = line.country.map(|country| country_name(locale, country));
    let people = line
        .representatives
        .iter()
        .map(|person| match &person.role {
            Some(role) => format!("{}, {role}", person.name),
            None => person.name.to_string(),
        });
    Line {
        name: line.name.to_string(),
        detail: country.into_iter().chain(people).collect(),
    }
}
